#include "postmortem/neighbours.h"

#include "documents/textpatch.h"
#include "postmortem/checkpostmortem.h"
#include "postmortem/libraryoverview.h"
#include "postmortem/postmortemreader.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString trigger = u"A certificate of the mail relay expired over the weekend"_s;

Neighbour late(const QString &name)
{
    return {u"/library/2025/"_s + name, u"Mails came late"_s, {u"Mail"_s}, trigger, {}};
}

QByteArray document(const QByteArray &related)
{
    return "# Mails were lost\n\n| | |\n| --- | --- |\n| Services | mail |\n\n## Trigger\n\n" +
           trigger.toUtf8() + ".\n" + related;
}

QList<Finding> similar(const QByteArray &bytes, const QList<Neighbour> &all)
{
    const SourceText source(bytes);
    const PostMortem read = readPostMortem(source);
    QList<Finding> findings =
        checkPostMortem({source,
                         read,
                         CheckProfile::Work,
                         QDate(2026, 2, 1),
                         {u"/library/now/lost.md"_s, comparedNeighbours(all)}});
    findings.removeIf([](const Finding &finding) { return finding.rule != u"PM44"; });
    return findings;
}

} // namespace

class NeighboursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndexKnowsWhatTheFileSays()
    {
        const PostMortem read = readPostMortem(SourceText(
            document("\n## Contributing factors\n\n- **F1** Nobody watched the date\n")));
        const PostMortemSummary kept = summaryFrom(summaryJson(summaryOf(read)));
        QCOMPARE(neighbourOf(u"/a.md"_s, kept), neighbourOf(u"/a.md"_s, read));
        QCOMPARE(kept.factors.size(), 1);
    }

    void theIndexStaysSmall()
    {
        const PostMortem read = readPostMortem(SourceText(
            "# T\n\n## Trigger\n\n" + QByteArray("all the words again ").repeated(50'000) + "\n"));
        QVERIFY(summaryOf(read).trigger.size() <= 400);
    }

    void othersAreNamedFromTheDocument()
    {
        const NeighboursBeside beside{u"/library/now/lost.md"_s, {}};
        QCOMPARE(beside.linkTo(late(u"late.md"_s)), u"../2025/late.md"_s);
    }

    void noDocumentIsLikeItself()
    {
        Neighbour itself = late({});
        itself.path = u"/library/now/lost.md"_s;
        QVERIFY(similar(document({}), {itself}).isEmpty());
        itself.path = u"/library/now/other.md"_s;
        QCOMPARE(similar(document({}), {itself}).size(), 1);
    }

    void wordsDecideWhateverTheirOrderAndCase()
    {
        Neighbour other = late(u"late.md"_s);
        other.services = {u"MAÏL"_s, u"Mail "_s.trimmed().toUpper()};
        other.trigger = u"Over the WEEKEND, the certificate of a relay (mail) expired!"_s;
        QCOMPARE(similar(document({}), {other}).size(), 1);
        other.trigger = u"Somebody unplugged a switch"_s;
        QVERIFY(similar(document({}), {other}).isEmpty());
        other.trigger.clear();
        QVERIFY(similar(document({}), {other}).isEmpty());
    }

    void linkedOnesMakeRoomForOthers()
    {
        QList<Neighbour> all;
        QByteArray related = "\n## Related\n\n";
        for (int i = 0; i < 8; ++i) {
            all.append(late(u"%1.md"_s.arg(i)));
            all.last().title = u"Number %1"_s.arg(i);
            if (i < 4)
                related += "- [Number " + QByteArray::number(i) + "](x.md)\n";
        }
        const QList<Finding> found = similar(document(related), all);
        QCOMPARE(found.size(), 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(found.at(i).text.contains(u"Number %1"_s.arg(i + 4)));
    }

    void aSimilarOneIsLinked_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray link = "- [Mails came late](../2025/so%20late%20%281%29.md)";
        QTest::newRow("no section") << QByteArray() << "\n## Related\n\n" + link + '\n';
        QTest::newRow("empty section")
            << QByteArray("\n## Related\n") << "\n## Related\n\n" + link + '\n';
        QTest::newRow("list") << QByteArray("\n## Related\n\n- [Other](a.md)\n\n## Glossary\n")
                              << "\n## Related\n\n- [Other](a.md)\n" + link + "\n\n## Glossary\n";
        QTest::newRow("other marker")
            << QByteArray("\n## Related\n\n* [Other](a.md)\n")
            << "\n## Related\n\n* [Other](a.md)\n*" + link.sliced(1) + '\n';
        QTest::newRow("prose") << QByteArray("\n## Related\n\nNothing so far.\n")
                               << "\n## Related\n\nNothing so far.\n\n" + link + '\n';
    }

    void aSimilarOneIsLinked()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const QList<Neighbour> all{late(u"so late (1).md"_s)};
        const QByteArray text = document(before);
        const QList<Finding> found = similar(text, all);
        QCOMPARE(found.size(), 1);
        const Result<QByteArray> mended = patched(text, found.constFirst().fix);
        QVERIFY(mended.has_value());
        QCOMPARE(*mended, document(after));
        QVERIFY(similar(*mended, all).isEmpty());
    }

    void windowsLineEndsStay()
    {
        QByteArray text = document("\n## Related\n\n- [Other](a.md)\n");
        text.replace("\n", "\r\n");
        const Result<QByteArray> mended =
            patched(text, similar(text, {late(u"late.md"_s)}).value(0).fix);
        QVERIFY(mended && mended->endsWith("(a.md)\r\n- [Mails came late](../2025/late.md)\r\n"));
        QCOMPARE(mended->count('\n'), mended->count("\r\n"));
    }

    void bracketsInATitleStayText()
    {
        Neighbour odd = late(u"late.md"_s);
        odd.title = u"[P1] Mails came late"_s;
        const QByteArray text = document({});
        const Result<QByteArray> mended = patched(text, similar(text, {odd}).value(0).fix);
        QVERIFY(mended && mended->contains("- [\\[P1\\] Mails came late](../2025/late.md)\n"));
    }

    void onlyTheMostSimilarAreTold()
    {
        QList<Neighbour> all;
        for (int i = 0; i < 20; ++i) {
            all.append(late(u"%1.md"_s.arg(i)));
            all.last().title = u"Number %1"_s.arg(i);
            all.last().trigger += u" before anybody had looked"_s;
        }
        all[13].trigger = trigger;
        const QList<Finding> found = similar(document({}), all);
        QCOMPARE(found.size(), 3);
        QVERIFY(found.constFirst().text.contains(u"Number 13"_s));
    }

    void anotherServiceIsNotSimilar()
    {
        Neighbour other = late(u"late.md"_s);
        other.services = {u"shop"_s};
        QVERIFY(similar(document({}), {other}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(NeighboursTest)
#include "tst_neighbours.moc"
