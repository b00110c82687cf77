#include "documents/spelling/dictionaries.h"
#include "documents/spelling/fieldwords.h"
#include "documents/spelling/personalwords.h"
#include "documents/spelling/spellchecker.h"
#include "documents/spelling/wordstocheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList checkedWords(const QString &line, int state = MarkdownLine::plainText)
{
    QStringList words;
    for (const WordPlace &word : wordsToCheck(line, readMarkdownLine(line, state)))
        words << line.mid(word.begin, word.length);
    return words;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void makeDictionary(const QString &folder, const QString &name, const QByteArray &encoding,
                    const QByteArray &words)
{
    QDir().mkpath(folder);
    writeFile(folder + u'/' + name + u".aff"_s, "SET " + encoding + "\nTRY esiatn\n");
    writeFile(folder + u'/' + name + u".dic"_s,
              QByteArray::number(words.count('\n') + 1) + '\n' + words + '\n');
}

std::shared_ptr<SpellChecker> checkerFor(const QString &language)
{
    const auto dictionary = dictionaryFor(language, dictionariesIn(dictionaryFolders({})));
    if (!dictionary)
        return {};
    return SpellChecker::open(*dictionary).value_or(nullptr);
}

} // namespace

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChecked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *line, const char *words) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(words);
        };
        row("Two words, (three) \"four\".", "Two words three four");
        row("run `kubectl get pods` now", "run now");
        row("see [the docs](https://exampel.org/pth)", "see the docs");
        row("https://exampel.org and foo@bar.org", "and");
        row("in /var/lgo/sysolg or ./tset.sh", "in or");
        row("main.cpp my_var someVar p99 v2 $HOME", "");
        row("HTTP TLS KUBERNETES Kafka", "KUBERNETES Kafka");
        row("here &middot; and&nbsp;there &#8212; R&D", "here and there");
        row("**bold** _it_ ~~old~~", "bold it old");
        row("| left | right |", "left right");
        row("- [x] done, isn\xE2\x80\x99t it", "done isn\xE2\x80\x99t it");
        row("L'erreur d'hier", "L'erreur d'hier");
        row("<!-- hiden --> seen <b>x</b>", "seen");
        row("well-known re\xCC\x81sume\xCC\x81", "well known re\xCC\x81sume\xCC\x81");
        row("a \xF0\x9F\x98\x80 key: value", "key value");
    }

    void whatIsChecked()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, words);
        QCOMPARE(checkedWords(line).join(u' '), words);
    }

    void codeAndFrontMatterAreNot()
    {
        QVERIFY(checkedWords(u"lnag: en"_s, readMarkdownLine(u"---", -1).state).isEmpty());
        QVERIFY(checkedWords(u"eco wrods"_s, readMarkdownLine(u"```", 0).state).isEmpty());
    }

    void dictionariesAreFoundByLanguage()
    {
        const QTemporaryDir folder;
        const QString mine = folder.filePath(u"mine"_s);
        const QString system = folder.filePath(u"system"_s);
        makeDictionary(mine, u"en_GB"_s, "UTF-8", "colour");
        makeDictionary(system, u"en_GB"_s, "UTF-8", "other");
        makeDictionary(system, u"en_AU"_s, "UTF-8", "other");
        makeDictionary(system, u"fr"_s, "UTF-8", "mot");
        makeDictionary(system, u"pt-BR"_s, "UTF-8", "palavra");
        writeFile(system + u"/de_DE.aff"_s, "SET UTF-8\n"); // without words
        const QList<Dictionary> found = dictionariesIn({QString(), mine, u"/nowhere"_s, system});
        QStringList languages;
        for (const Dictionary &dictionary : found)
            languages << dictionary.language;
        QCOMPARE(languages, (QStringList{u"en_AU"_s, u"en_GB"_s, u"fr"_s, u"pt_BR"_s}));
        QVERIFY(found.at(1).wordFile.startsWith(mine));
        QCOMPARE(dictionaryFor(u"en-GB"_s, found)->language, u"en_GB"_s);
        QCOMPARE(dictionaryFor(u"en"_s, found)->language, u"en_AU"_s);
        QCOMPARE(dictionaryFor(u"fr_CA"_s, found)->language, u"fr"_s);
        QCOMPARE(dictionaryFor(u"pt"_s, found)->language, u"pt_BR"_s);
        QVERIFY(!dictionaryFor(u"de"_s, found));
        QVERIFY(!dictionaryFor(QString(), found));
    }

    void theEnvironmentNamesFolders()
    {
        qputenv("RECOUNT_DICTIONARIES", "/one:/two");
        const QStringList folders = dictionaryFolders(u"/app"_s);
        qunsetenv("RECOUNT_DICTIONARIES");
        QCOMPARE(folders.mid(0, 3), (QStringList{u"/one"_s, u"/two"_s, u"/app"_s}));
        QVERIFY(folders.contains(u"/usr/share/hunspell"_s));
    }

    void englishAndFrenchAreChecked()
    {
        const auto english = checkerFor(u"en"_s);
        QVERIFY(english);
        QCOMPARE(english->language(), u"en_US"_s);
        QVERIFY(english->isRight(u"outage"_s));
        QVERIFY(english->isRight(u"isn\u2019t"_s));
        QVERIFY(!english->isRight(u"outtage"_s));
        QVERIFY(!english->isRight(u"outtage"_s)); // remembered
        QVERIFY(english->suggestions(u"outtage"_s).contains(u"outage"_s));
        QVERIFY(english->suggestions(u"tset"_s).size() <= SpellChecker::mostSuggestions);
        const auto french = checkerFor(u"fr-FR"_s);
        QVERIFY(french);
        QVERIFY(french->isRight(u"déploiement"_s));
        QVERIFY(french->isRight(u"l\u2019erreur"_s));
        QVERIFY(!french->isRight(u"dépoiement"_s));
    }

    void encodings()
    {
        const QTemporaryDir folder;
        makeDictionary(folder.path(), u"xx"_s, "ISO8859-1", "caf\xE9");
        makeDictionary(folder.path(), u"yy"_s, "KOI8-R", "x");
        const QList<Dictionary> found = dictionariesIn({folder.path()});
        const auto latin = SpellChecker::open(found.at(0));
        QVERIFY(latin);
        QVERIFY((*latin)->isRight(u"café"_s));
        QVERIFY((*latin)->suggestions(u"cafe"_s).contains(u"café"_s));
        QCOMPARE(SpellChecker::open(found.at(1)).error().code, ErrorCode::Unsupported);
        QFile::remove(found.at(0).wordFile);
        QCOMPARE(SpellChecker::open(found.at(0)).error().code, ErrorCode::ReadFailed);
    }

    void severalThreadsOpenAndForgetThem()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 40; ++i)
            makeDictionary(folder.path(), u"x%1"_s.arg(i), i % 3 == 0 ? "ISO8859-1" : "UTF-8",
                           "one\nTwo\nthree");
        const QList<Dictionary> found = dictionariesIn({folder.path()});
        QCOMPARE(found.size(), 40);
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (int first = 0; first < 4; ++first) {
            threads.emplace_back([&found, &right, first] {
                for (int i = first; i < 400; i += 2) {
                    const auto checker = SpellChecker::open(found.at(i % found.size()));
                    right += checker ? 1 : 0;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(right.load(), 798);
        const auto again = SpellChecker::open(found.at(0));
        QVERIFY(again && (*again)->isRight(u"Two"_s));
        QVERIFY(*again == *SpellChecker::open(found.at(0)));
        makeDictionary(folder.path(), u"x0"_s, "ISO8859-1", "four\nfive\nsix\nseven");
        const auto changed = SpellChecker::open(found.at(0));
        QVERIFY(changed && (*changed)->isRight(u"seven"_s));
    }

    void theFieldsOwnWordsAreRight()
    {
        QVERIFY(isFieldWord(u"Kubernetes"_s));
        QVERIFY(isFieldWord(u"DEVOPS"_s));
        QVERIFY(!isFieldWord(u"outtage"_s));
        QVERIFY(!isFieldWord(QString()));
    }

    void personalWordsStay()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"words.txt"_s);
        PersonalWords words(file);
        QVERIFY(words.read());
        QVERIFY(!words.contains(u"kubectl"_s));
        PersonalWords other(file);
        QVERIFY(other.add(u"Prometheus"_s));
        QVERIFY(words.add(u"kubectl"_s));
        QVERIFY(words.contains(u"kubectl"_s));
        QVERIFY(words.contains(u"Kubectl"_s));
        QVERIFY(words.contains(u"Prometheus"_s));
        QVERIFY(!words.contains(u"prometheus"_s));
        PersonalWords later(file);
        QVERIFY(later.read());
        QVERIFY(later.contains(u"kubectl"_s));
        PersonalWords nowhere(folder.filePath(u"none/words.txt"_s));
        QVERIFY(!nowhere.add(u"word"_s));
        QVERIFY(!nowhere.contains(u"word"_s));
    }
};

QTEST_APPLESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
