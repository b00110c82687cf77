#include "checks/wordlists.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList found(WordList list, const QString &text, Languages languages = Language::English)
{
    QStringList words;
    for (const WordMatch &match : wordMatches(list, languages, text))
        words.append(match.words);
    return words;
}

bool use(const QByteArray &json)
{
    const auto lists = WordLists::read(json);
    if (lists)
        useWordLists(*lists);
    return lists.has_value();
}

} // namespace

class WordListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useWordLists({}); }

    void wordsAreAdded()
    {
        QVERIFY(found(WordList::Blame, u"They were Asleep  at\nthe wheel"_s).isEmpty());
        QVERIFY(use("{\"en\":{\"blame\":{\"add\":[\"asleep at the wheel\",\"clums*\","
                    "\"it\xE2\x80\x99s on (you)\"]}}}"));
        QCOMPARE(found(WordList::Blame, u"They were Asleep  at\nthe wheel; unasleep"_s),
                 QStringList{u"Asleep at the wheel"_s});
        QCOMPARE(found(WordList::Blame, u"clumsy, clumsiness, clums"_s),
                 (QStringList{u"clumsy"_s, u"clumsiness"_s, u"clums"_s}));
        QCOMPARE(found(WordList::Blame, u"it's on (you"_s).size(), 0);
        // What was there stays, for this language and in doubt.
        QCOMPARE(found(WordList::Blame, u"careless"_s), QStringList{u"careless"_s});
        QVERIFY(found(WordList::Blame, u"clumsy"_s, Language::French).isEmpty());
        QCOMPARE(
            found(WordList::Blame, u"clumsy, oublié de"_s, Language::English | Language::French)
                .size(),
            2);
        QVERIFY(found(WordList::Animated, u"clumsy"_s).isEmpty());
        useWordLists({});
        QVERIFY(found(WordList::Blame, u"clumsy"_s).isEmpty());
    }

    void wordsAreTakenOut()
    {
        QVERIFY(use(R"({"en":{"blame":{"remove":["human error","lazy"]},
                              "vague-look":{"remove":["explore"]}},
                        "fr":{"blame":{"remove":["oublié de"]}}})"));
        QVERIFY(found(WordList::Blame, u"a human error, Lazy"_s).isEmpty());
        QCOMPARE(found(WordList::Blame, u"human errors, laziness, careless"_s),
                 (QStringList{u"human errors"_s, u"laziness"_s, u"careless"_s}));
        QVERIFY(!beginsWith(WordList::VagueLook, Language::English, u"Explore it"_s));
        QVERIFY(beginsWith(WordList::VagueLook, Language::English, u"Research it"_s));
        QVERIFY(found(WordList::Blame, u"oublié de"_s, Language::French).isEmpty());
        QVERIFY(use(R"({"en":{"blame":{"remove":["human error*"]}}})"));
        QVERIFY(found(WordList::Blame, u"human errors"_s).isEmpty());
    }

    void aWordIsNoPattern()
    {
        QVERIFY(
            use("{\"en\":{\"blame\":{\"add\":[\"(a+)+$\",\"x.y\",\"[z\",\"\\\\Q\",\"a|b\"]}}}"));
        QCOMPARE(found(WordList::Blame, u"x.y"_s), QStringList{u"x.y"_s});
        QVERIFY(
            found(WordList::Blame, u"xzy aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! b"_s).isEmpty());
        QCOMPARE(found(WordList::Blame, u"careless"_s).size(), 1);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << QByteArray("{\n\n,") << u"line 3"_s;
        QTest::newRow("empty") << QByteArray() << u"line 1"_s;
        QTest::newRow("array") << QByteArray("[]") << u"object"_s;
        QTest::newRow("language") << QByteArray(R"({"de":{}})") << u"de: "_s;
        QTest::newRow("language's value") << QByteArray(R"({"en":[]})") << u"en: "_s;
        QTest::newRow("list") << QByteArray(R"({"en":{"blames":{}}})") << u"en/blames"_s;
        QTest::newRow("lists are named") << QByteArray(R"({"en":{"x":{}}})") << u"vague-step"_s;
        QTest::newRow("change") << QByteArray(R"({"en":{"blame":["x"]}})") << u"en/blame"_s;
        QTest::newRow("key") << QByteArray(R"({"en":{"blame":{"adds":[]}}})") << u"adds"_s;
        QTest::newRow("no words") << QByteArray(R"({"fr":{"blame":{"add":"x"}}})")
                                  << u"fr/blame/add"_s;
        QTest::newRow("number") << QByteArray(R"({"en":{"blame":{"remove":[1]}}})")
                                << u"en/blame/remove"_s;
        QTest::newRow("blank") << QByteArray(R"({"en":{"blame":{"add":[" * "]}}})")
                               << u"en/blame/add"_s;
        QTest::newRow("long") << QByteArray("{\"en\":{\"blame\":{\"add\":[\"" +
                                            QByteArray(101, 'a') + "\"]}}}")
                              << u"too long"_s;
        QByteArray many("{\"en\":{\"blame\":{\"add\":[\"a\"");
        many += QByteArray(",\"a\"").repeated(WordLists::mostPhrases);
        QTest::newRow("many") << QByteArray(many + "]}}}") << u"en/blame/add"_s;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, named);
        const auto lists = WordLists::read(json);
        QVERIFY(!lists);
        QCOMPARE(lists.error().code, ErrorCode::InvalidData);
        QVERIFY2(lists.error().userText.contains(named), qPrintable(lists.error().userText));
        QVERIFY(lists.error().userText.contains(u"come with Recount are used"_s));
    }

    void withoutAFileNothingChanges()
    {
        const QTemporaryDir folder;
        QVERIFY(*WordLists::withFile(folder.filePath(WordLists::fileName())) == WordLists());
        QFile file(folder.filePath(WordLists::fileName()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"en\"") > 0);
        file.close();
        QVERIFY(!WordLists::withFile(file.fileName()));
        QVERIFY(*WordLists::read(R"({"$schema":"x"})") == WordLists());
    }

    void theSchemaNamesTheSameLists()
    {
        QFile file(u":/documents/word-lists.schema.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray names = QJsonDocument::fromJson(file.readAll())
                                     .object()[u"$defs"][u"lists"][u"propertyNames"][u"enum"]
                                     .toArray();
        QCOMPARE(names.toVariantList().size(), WordLists::names().size());
        for (const QJsonValue &name : names)
            QVERIFY2(WordLists::names().contains(name.toString()), qPrintable(name.toString()));
        // Every list can be changed, the last of them too.
        QCOMPARE(WordLists::names().size(), int(WordList::Verification) + 1);
    }

    void listsChangeWhileOthersLook()
    {
        const QString text = u"clumsy careless "_s.repeated(200);
        QThreadPool pool;
        std::atomic<int> wrong = 0;
        for (int job = 0; job < 4; ++job) {
            pool.start([&] {
                for (int i = 0; i < 50; ++i) {
                    const auto words = found(WordList::Blame, text).size();
                    if (words != 200 && words != 400)
                        ++wrong;
                }
            });
        }
        for (int i = 0; i < 10; ++i) {
            QVERIFY(use(R"({"en":{"blame":{"add":["clumsy"]}}})"));
            useWordLists({});
        }
        pool.waitForDone();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_APPLESS_MAIN(WordListsTest)
#include "tst_wordlists.moc"
