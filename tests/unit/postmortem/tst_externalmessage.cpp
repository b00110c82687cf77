#include "postmortem/externalmessage.h"
#include "postmortem/internalwords.h"
#include "postmortem/postmortemreader.h"

#include <QTest>

using namespace recount;

namespace
{

QString messageOf(const QByteArray &markdown)
{
    const SourceText source(markdown);
    return externalMessage(source, readPostMortem(source));
}

QStringList paragraphsOf(const QByteArray &markdown)
{
    return messageOf(markdown).split(QStringLiteral("\n\n"));
}

} // namespace

class TstExternalMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeParagraphs();
    void inFrenchForAFrenchDocument();
    void whatIsUnknownIsSaid();
    void stillGoingOn();
    void internalWordsAreFound_data();
    void internalWordsAreFound();
    void usualWordsStay_data();
    void usualWordsStay();
    void commentsAndCodeNeverLeak();
    void peopleOfTheDocumentNeverLeak();
    void noneOfOurActionsButPreventing();
    void aLongSentenceIsLeftOut();
};

void TstExternalMessage::threeParagraphs()
{
    const QStringList paragraphs = paragraphsOf(
        "---\nlang: en\nzone: Europe/Warsaw\n---\n# Checkout was slow\n\n"
        "| | |\n| --- | --- |\n| Date | 2026-01-14 |\n\n## Summary\n\n"
        "Payments failed for **41 minutes**. The host db-01 ran out of connections. "
        "No money was lost.\n\n## Impact\n\nAbout 1,300 customers saw an error.\n\n## Timeline\n\n"
        "| Time | Event |\n| --- | --- |\n| 2026-01-14 09:12 | **started** |\n"
        "| ~09:53 | **mitigated** |\n\n## Permanent fix\n\n"
        "- [ ] **AI-1** [DEVS] Refuse settings above the limit. · prevent · owner: Ana\n"
        "- [ ] **AI-2** [DEVS] Restart `db-01` by itself · prevent · owner: Ana\n");
    QCOMPARE(paragraphs.size(), 3);
    QCOMPARE(paragraphs.at(0),
             QStringLiteral("Payments failed for 41 minutes. No money was lost."));
    QCOMPARE(paragraphs.at(1),
             QStringLiteral("It began on 14 January 2026 at 09:12 and was over at about 09:48 "
                            "(Europe/Warsaw). Affected: about 1,300 customers."));
    QCOMPARE(
        paragraphs.at(2),
        QStringLiteral("What we do so that it does not happen again: Refuse settings above the "
                       "limit."));
}

void TstExternalMessage::inFrenchForAFrenchDocument()
{
    const QStringList paragraphs = paragraphsOf(
        "---\nlang: fr\nzone: Europe/Paris\n---\n# Panne\n\n## Résumé\n\n"
        "Les paiements ont échoué.\n\n## Chronologie\n\n| Heure | Événement |\n| --- | --- |\n"
        "| 2026-02-01 23:50 | **début** |\n| 2026-02-02 00:20 | **résolu** |\n");
    QCOMPARE(paragraphs.at(0), QStringLiteral("Les paiements ont échoué."));
    QCOMPARE(paragraphs.at(1),
             QStringLiteral("Cela a commencé le 1er février 2026 à 23:50 et s’est terminé le "
                            "2 février 2026 à 00:20 (Europe/Paris)."));
    QCOMPARE(paragraphs.at(2),
             QStringLiteral("Nous travaillons à ce que cela ne se reproduise pas."));
}

void TstExternalMessage::whatIsUnknownIsSaid()
{
    const QStringList paragraphs = paragraphsOf("## Summary\n\nAsk @ana about host-7.\n");
    QCOMPARE(paragraphs.at(0), QStringLiteral("One of our services did not work as it should."));
    QCOMPARE(paragraphs.at(1),
             QStringLiteral("We are still finding out when it was and whom it affected."));
    QCOMPARE(paragraphs.at(2),
             QStringLiteral("We are working on what keeps it from happening again."));
    // A document without a summary has a title.
    QCOMPARE(paragraphsOf("# Mails were late\n").at(0), QStringLiteral("Mails were late."));
}

void TstExternalMessage::stillGoingOn()
{
    const QString text = messageOf("# A\n\nAll times in UTC.\n\n## Timeline\n\n| Time | Event |\n"
                                   "| --- | --- |\n| 2026-01-14 09:12 | **started** |\n");
    QVERIFY2(text.contains(QLatin1String("It began on 14 January 2026 at 09:12")),
             qPrintable(text));
    QVERIFY(text.contains(QLatin1String("is not over yet.")));
}

void TstExternalMessage::internalWordsAreFound_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"See https://wiki.example.org/x", "See [the page](x.md)", "See [the page][1]",
          "www.example.org was slow", "Write to a.b@example.org", "Ask @ana", "It was 10.0.0.7",
          "It was fe80:0:0:1::7", "payments.internal was slow", "db-01 was full", "PAY-412 is open",
          "P1 it was", "See #4711", "Ask in #payments", "commit 7f3c2a9d broke it",
          "the `pool` was full", "max_connections was low", "in /etc/pool it was",
          "pool.yaml was wrong"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TstExternalMessage::internalWordsAreFound()
{
    QFETCH(QString, words);
    QVERIFY(InternalWords(PostMortem()).isIn(words));
}

void TstExternalMessage::usualWordsStay_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"On 14 January 2026 at 09:12:30, 8.5 % of the payments failed.",
                              "It took 1,300 users out.", "From 9 a.m. to 10 p.m. nothing worked.",
                              "A well-known follow-up, e.g. a mail, is late.",
                              "Payments and/or refunds were late.", "The cost was 12.50 EUR."})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TstExternalMessage::usualWordsStay()
{
    QFETCH(QString, words);
    QVERIFY(!InternalWords(PostMortem()).isIn(words));
}

void TstExternalMessage::commentsAndCodeNeverLeak()
{
    const QString text = messageOf(
        "# A\n\n## Summary\n\nIt was slow. <!-- The boss is angry. He shouts. --> It is fast.\n\n"
        "```\nFATAL secret line.\nanother line.\n```\n\n> Quoted chat.\n\n<!-- Unclosed. Words.\n");
    QVERIFY2(text.startsWith(QLatin1String("It was slow. It is fast.")), qPrintable(text));
    for (const char *word : {"boss", "shouts", "FATAL", "another", "Unclosed", "Words"})
        QVERIFY2(!text.contains(QLatin1String(word)), word);
}

void TstExternalMessage::peopleOfTheDocumentNeverLeak()
{
    const QString text = messageOf(
        "# A\n\n| | |\n| --- | --- |\n| Owner | Xquila Brandt, payments lead |\n"
        "| Services | checkout, ledgerApi |\n\n## Summary\n\nXquila restarted it. "
        "Brandt's idea was good. The ledgerApi was slow. Checkout was slow. Zorro2 saw it.\n\n"
        "## Permanent fix\n\n- [ ] Give Yolandax the keys · prevent · owner: Yolandax\n"
        "- [ ] Limit the pool · prevent · owner: Yolandax\n");
    QVERIFY2(text.startsWith(QLatin1String("Checkout was slow.")), qPrintable(text));
    for (const char *word : {"Xquila", "Brandt", "ledgerApi", "Yolandax"})
        QVERIFY2(!text.contains(QLatin1String(word)), word);
    QVERIFY(text.contains(QLatin1String("Limit the pool.")));
}

void TstExternalMessage::noneOfOurActionsButPreventing()
{
    const QString text = messageOf("# A\n\n## Permanent fix\n\n- [ ] Add a page · detect\n"
                                   "- [x] Close it after use · prevent · done: 2026-01-20\n"
                                   "- [ ] Drop the idea · prevent · status: won't do\n");
    QVERIFY(!text.contains(QLatin1String("Add a page")));
    QVERIFY(!text.contains(QLatin1String("Drop the idea")));
    QVERIFY2(
        text.endsWith(QLatin1String("What we have done so that it does not happen again: Close "
                                    "it after use.")),
        qPrintable(text));
}

void TstExternalMessage::aLongSentenceIsLeftOut()
{
    const QByteArray chain = QByteArray("a-").repeated(500'000);
    QCOMPARE(paragraphsOf("# A\n\n## Summary\n\nIt was slow. " + chain + ".\n").at(0),
             QStringLiteral("It was slow."));
}

QTEST_APPLESS_MAIN(TstExternalMessage)
#include "tst_externalmessage.moc"
