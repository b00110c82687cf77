#include "checks/lexicon.h"
#include "checks/prose.h"

#include <QRegularExpression>
#include <QTest>

using namespace recount;

class ProseTest : public QObject
{
    Q_OBJECT

    static Prose prose(const QByteArray &text)
    {
        const SourceText source(text);
        return Prose(source, markdownBlocks(source));
    }

    static QStringList found(WordList list, const char *text, bool unlessDenied = false)
    {
        QStringList words;
        for (const WordMatch &match : wordMatches(list, Language::English | Language::French,
                                                  QString::fromUtf8(text), unlessDenied))
            words.append(match.words);
        return words;
    }

private Q_SLOTS:
    /// A pattern that is none warns when it is used.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void placesAreBytes()
    {
        const QByteArray text = "\xEF\xBB\xBF"
                                "a\xC3\xA9\xF0\x9F\x98\x80z\xFF\xC3q\r\nend";
        const Prose words = prose(text);
        QCOMPARE(words.written().size(), words.words().size());
        QCOMPARE(words.written().size(), words.withoutCode().size());
        for (const char *part : {"a", "z", "q", "end"}) {
            const qsizetype at = words.written().indexOf(QLatin1String(part));
            const ByteRange range = words.bytes(at, qsizetype(qstrlen(part)));
            QCOMPARE(text.sliced(range.begin, range.size()), QByteArray(part));
            QCOMPARE(words.index(range.begin), at);
        }
        QCOMPARE(words.index(text.size()), words.written().size());
        QCOMPARE(words.bytes(0, words.written().size()), (ByteRange{0, text.size()}));
    }

    void whatOthersSayIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) {
            QTest::addRow("%s", text) << QString::fromUtf8(text);
        };
        row("say `WORD` here");
        row("say ``a ` WORD`` here");
        row("```\nWORD\n```");
        row("    WORD");
        row("say \"WORD\" here");
        row("say “a\nWORD” here");
        row("dit « WORD » ici");
        row("> WORD");
        row("<!-- a\nWORD -->");
        row("[link](http://x/WORD)");
        row("see https://x/WORD now");
        row("<span title=WORD>");
        row("---\nkey: WORD\n---\n");
    }

    void whatOthersSayIsLeftOut()
    {
        QFETCH(const QString, text);
        const Prose words = prose(text.toUtf8());
        QVERIFY2(!words.words().contains(QLatin1String("WORD")),
                 words.words().toUtf8().constData());
        QVERIFY(words.written().contains(QLatin1String("WORD")));
    }

    void whatTheAuthorSaysStays()
    {
        const Prose words =
            prose("a 5\" and 6\" screen\n\n- **WORD** [WORD](x) it\xE2\x80\x99s | WORD | \"\n");
        QCOMPARE(words.words().count(QLatin1String("WORD")), 3);
        QVERIFY(words.words().contains(QLatin1String("it's")));
        QVERIFY(words.words().contains(QLatin1String("screen")));
    }

    void sentencesEnd()
    {
        const QString text =
            QStringLiteral("One is 1.5 long, i.e. on 3. February. Two!\n\n- three\n- four | five | "
                           "pool.max\nand so on\n# six\n\n...\n");
        QStringList found;
        for (const Sentence &sentence : sentences(text))
            found.append(text.sliced(sentence.from, sentence.length));
        QCOMPARE(found,
                 QStringList({QStringLiteral("One is 1.5 long, i.e. on 3. February."),
                              QStringLiteral("Two!"), QStringLiteral("three"),
                              QStringLiteral("four |"), QStringLiteral("five |"),
                              QStringLiteral("pool.max\nand so on"), QStringLiteral("six")}));
    }

    void textsAreAlike()
    {
        QCOMPARE(likeness(QStringLiteral("The pool was full"), QStringLiteral("a full POOL")), 1.0);
        QCOMPARE(likeness(QStringLiteral("pool"), QStringLiteral("disk")), 0.0);
        QCOMPARE(likeness(QString(), QString()), 0.0);
        QCOMPARE(likeness(QStringLiteral("pool disk"), QStringLiteral("pool")), 0.5);
    }

    void wordsAreWhole()
    {
        QCOMPARE(found(WordList::Outage, "Outages, an outage; noutage outaged"),
                 QStringList({QStringLiteral("Outages"), QStringLiteral("an outage")}));
        QCOMPARE(found(WordList::Blame, "human\n  error; inhuman error; human  error-free"),
                 QStringList(QStringLiteral("human error")));
        QCOMPARE(found(WordList::Blame, "no human error; a human error", true),
                 QStringList(QStringLiteral("a human error")));
        QCOMPARE(found(WordList::Blame, "It was not, in our view, careless", true), QStringList());
        QCOMPARE(found(WordList::Blame, "It was not checked. Careless", true),
                 QStringList(QStringLiteral("Careless")));
        QCOMPARE(found(WordList::Blame, "wasn't careless", true), QStringList());
    }

    void everyListHasWords()
    {
        for (int list = int(WordList::Outage); list <= int(WordList::Alert); ++list) {
            for (const Languages languages :
                 {Languages(Language::English), Languages(Language::French),
                  Language::English | Language::French}) {
                QVERIFY(!hasWords(WordList(list), languages, QString()));
                QVERIFY(!hasWords(WordList(list), languages, QStringLiteral("xyzzy")));
            }
        }
        QCOMPARE(found(WordList::Reason, "parce qu'il"), QStringList(QStringLiteral("parce qu'")));
        QCOMPARE(found(WordList::Analysis, "as they should, it should"),
                 QStringList(QStringLiteral("should")));
    }

    void actionsBeginWithWords()
    {
        const Languages both = Language::English | Language::French;
        QVERIFY(beginsWith(WordList::VagueBetter, both, QStringLiteral("Improve the page")));
        QVERIFY(beginsWith(WordList::VagueBetter, both, QStringLiteral("We should improve it")));
        QVERIFY(
            beginsWith(WordList::VagueEnsure, both, QString::fromUtf8("S'assurer que tout va")));
        QVERIFY(!beginsWith(WordList::VagueBetter, both, QStringLiteral("Limit to improve")));
        QVERIFY(!beginsWith(WordList::VagueBetter, both, QStringLiteral("Improvement-x")));
    }

    void peopleAct()
    {
        const auto acts = [](const char *text) {
            return int(
                personActs(Language::English | Language::French, QString::fromUtf8(text)).size());
        };
        QCOMPARE(acts("the engineer ran it"), 1);
        QCOMPARE(acts("a developer accidentally deleted it"), 1);
        QCOMPARE(acts("l'ingénieur a mal configuré le pool"), 1);
        QCOMPARE(acts("the engine ran; devices ran; the job ran"), 0);
        QCOMPARE(acts("the engineer is asked"), 0);
    }

    void peopleHaveNames()
    {
        const auto names = [](const char *text) {
            QStringList words;
            for (const WordMatch &match : personNames(QString::fromUtf8(text)))
                words.append(match.words);
            return words;
        };
        QCOMPARE(names("Then Piotr Nowak and @ana_b looked"),
                 QStringList({QStringLiteral("@ana_b"), QStringLiteral("Piotr Nowak")}));
        QCOMPARE(names("@here @types/node a@b.example img@2x x.@y thomas Thomasville"),
                 QStringList());
    }

    void theLanguageIsKnownByItsWords()
    {
        QCOMPARE(languagesOf(QStringLiteral("fr-CA"), {}), Languages(Language::French));
        QCOMPARE(languagesOf(QStringLiteral("en"), QStringLiteral("le la les")),
                 Languages(Language::English));
        QCOMPARE(languagesOf({}, QStringLiteral("The pool was full and the page was sent to us")),
                 Languages(Language::English));
        QCOMPARE(
            languagesOf({}, QStringLiteral("Le pool est plein et la page est pour les autres")),
            Languages(Language::French));
        QCOMPARE(languagesOf({}, QStringLiteral("502")), Language::English | Language::French);
    }
};

QTEST_APPLESS_MAIN(ProseTest)
#include "tst_prose.moc"
