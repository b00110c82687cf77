#include "packs/packlibrary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString smallPack = QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/packs/small.json");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The shipped pack and imported ones, in a data folder of each test's own.
class TestPackLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void shippedPackFollowsTheLanguage_data();
    void shippedPackFollowsTheLanguage();
    void importedPackStandsAlone();
    void importingAgainReplaces();
    void checkingChangesNothingAndKnowsTheEarlierEdition();
    void importPrefersTheLanguage();
    void brokenImportChangesNothing();
    void shippedIdIsRefused();
    void failedWriteChangesNothing();
    void brokenImportedFileIsLeftOut();
    void documentOutsideTheFolderIsRefused();
    void documentMustBeUtf8();

private:
    PackLibrary library(const QString &language = u"en"_s) const
    {
        return PackLibrary(DataFolder(m_folder->path() + u"/data"_s), language);
    }
    QStringList importedFiles() const
    {
        return QDir(m_folder->path() + u"/data/packs"_s).entryList(QDir::Files, QDir::Name);
    }
    /// The small pack with one text replaced, beside a copy of its document.
    QString variant(const QByteArray &before, const QByteArray &after) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPackLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(DataFolder(m_folder->path() + u"/data"_s).create());
    QVERIFY(QDir(m_folder->path()).mkpath(u"from/documents"_s));
    QVERIFY(QFile::copy(QFileInfo(smallPack).dir().filePath(u"documents/lost-parcels.md"_s),
                        m_folder->filePath(u"from/documents/lost-parcels.md"_s)));
}

QString TestPackLibrary::variant(const QByteArray &before, const QByteArray &after) const
{
    QByteArray json = contents(smallPack);
    [&] { QVERIFY(json.contains(before)); }();
    const QString path = m_folder->filePath(u"from/variant.json"_s);
    write(path, json.replace(before, after));
    return path;
}

void TestPackLibrary::shippedPackFollowsTheLanguage_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("read");
    QTest::newRow("English") << u"en"_s << u"en"_s;
    QTest::newRow("French") << u"fr"_s << u"fr"_s;
    QTest::newRow("a language it does not have") << u"tr"_s << u"en"_s;
}

void TestPackLibrary::shippedPackFollowsTheLanguage()
{
    QFETCH(QString, asked);
    PackLibrary packs = library(asked);
    const Result<void> loaded = packs.load();
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().userText));
    QVERIFY(packs.warnings().isEmpty());
    QCOMPARE(packs.packs().size(), 1);
    QCOMPARE(packs.packs().first().id, u"quickbite"_s);
    QTEST(packs.packs().first().language, "read");
    QCOMPARE(packs.packs().first().documents.size(), 2);
    QVERIFY(packs.packs().first().documents.first().markdown.startsWith(u"# "_s));
}

void TestPackLibrary::importedPackStandsAlone()
{
    PackLibrary packs = library();
    const Result<Pack> imported = packs.import(smallPack);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().userText));
    QCOMPARE(imported->title, u"Parcelo"_s);
    QCOMPARE(packs.packs().size(), 2);
    QCOMPARE(packs.packs().last().id, u"parcelo"_s);
    QCOMPARE(importedFiles(), QStringList{u"parcelo.en.json"_s});
    const QString file = m_folder->filePath(u"data/packs/parcelo.en.json"_s);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());

    PackLibrary afterRestart = library();
    QVERIFY(afterRestart.load());
    QCOMPARE(afterRestart.packs().size(), 2);
    const Pack &pack = afterRestart.packs().last();
    QCOMPARE(pack.documents.first().markdown,
             u"# Post-mortem: lost parcels\n\nThe column came back.\n"_s);
    QCOMPARE(pack.questions.first().modelAnswer, u"We restored **the dump**."_s);
    QCOMPARE(questionKey(pack, pack.questions.first()), u"parcelo/worst-day"_s);
}

void TestPackLibrary::importingAgainReplaces()
{
    PackLibrary packs = library();
    QVERIFY(packs.import(smallPack));
    QVERIFY(
        packs.import(variant("\"title\": \"Parcelo\"", "\"title\": \"Parcelo, second edition\"")));
    QCOMPARE(importedFiles().size(), 1);
    QCOMPARE(packs.packs().size(), 2);
    QCOMPARE(packs.packs().last().title, u"Parcelo, second edition"_s);
}

void TestPackLibrary::checkingChangesNothingAndKnowsTheEarlierEdition()
{
    PackLibrary packs = library();
    const Result<PackCandidate> first = packs.check(smallPack);
    QVERIFY(first);
    QVERIFY(!first->earlier);
    QCOMPARE(importedFiles(), QStringList());
    QVERIFY(packs.import(*first));
    QCOMPARE(packs.packs().last().id, u"parcelo"_s);

    const QString file = variant("\"title\": \"Parcelo\"", "\"title\": \"Second\"");
    const Result<PackCandidate> second = packs.check(file);
    QVERIFY(second);
    QCOMPARE(second->pack.title, u"Second"_s);
    QVERIFY(second->earlier);
    QCOMPARE(*second->earlier, first->pack);
    // What was looked at is imported, whatever became of the file.
    QVERIFY(QFile::remove(file));
    QVERIFY(packs.import(*second));
    QCOMPARE(packs.packs().last().title, u"Second"_s);
    QVERIFY(packs.packs().last().documents.first().markdown.startsWith(u"# Post-mortem"_s));
    // Another language is a file of its own.
    QVERIFY(!packs.check(variant("\"language\": \"en\"", "\"language\": \"de\""))->earlier);
    // What can't be read is replaced too.
    QFile broken(m_folder->filePath(u"data/packs/parcelo.en.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.close();
    const Result<PackCandidate> third = packs.check(smallPack);
    QVERIFY(third && !third->earlier);
    QVERIFY(packs.import(*third));
}

void TestPackLibrary::importPrefersTheLanguage()
{
    PackLibrary packs = library(u"fr"_s);
    QVERIFY(packs.import(smallPack));
    QCOMPARE(packs.packs().last().language, u"en"_s);
    QVERIFY(packs.import(variant("\"language\": \"en\"", "\"language\": \"fr\"")));
    QVERIFY(packs.import(variant("\"language\": \"en\"", "\"language\": \"de\"")));
    QCOMPARE(importedFiles().size(), 3);
    QCOMPARE(packs.packs().size(), 2);
    QCOMPARE(packs.packs().last().language, u"fr"_s);
}

void TestPackLibrary::brokenImportChangesNothing()
{
    PackLibrary packs = library();
    QVERIFY(packs.import(smallPack));
    const QByteArray before = contents(m_folder->filePath(u"data/packs/parcelo.en.json"_s));

    const Result<Pack> broken = packs.import(variant("\"The dump\"", "7"));
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::InvalidData);
    QCOMPARE(broken.error().userText,
             u"The pack was not imported and nothing has changed. from/variant.json, "
             u"/questions/0/hints/1: expected a text."_s);
    QCOMPARE(packs.packs().size(), 2);
    QCOMPARE(contents(m_folder->filePath(u"data/packs/parcelo.en.json"_s)), before);

    const Result<Pack> missing = packs.import(m_folder->filePath(u"from/nothing.json"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(importedFiles().size(), 1);
}

void TestPackLibrary::shippedIdIsRefused()
{
    PackLibrary packs = library();
    const Result<Pack> taken = packs.import(variant("\"parcelo\"", "\"quickbite\""));
    QVERIFY(!taken);
    QVERIFY(taken.error().userText.contains(u"quickbite"_s));
    QVERIFY(importedFiles().isEmpty());

    // Put there by hand it is left out, with a word about it.
    write(m_folder->filePath(u"data/packs/quickbite.en.json"_s),
          contents(variant("\"parcelo\"", "\"quickbite\""))
              .replace("\"file\": \"documents/lost-parcels.md\"", "\"markdown\": \"text\""));
    QVERIFY(packs.load());
    QCOMPARE(packs.packs().size(), 1);
    QCOMPARE(packs.packs().first().company.name, u"QuickBite"_s);
    QCOMPARE(packs.warnings().size(), 1);
}

void TestPackLibrary::failedWriteChangesNothing()
{
    // A folder in the place of the file: refused for root as well.
    QVERIFY(QDir(m_folder->path()).mkpath(u"data/packs/parcelo.en.json"_s));
    PackLibrary packs = library();
    const Result<Pack> refused = packs.import(smallPack);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WriteFailed);
    QVERIFY(refused.error().retryable);
    QVERIFY(refused.error().userText.contains(u"nothing has changed"_s));
    QVERIFY(importedFiles().isEmpty());
    QVERIFY(packs.load());
    QCOMPARE(packs.packs().size(), 1);
}

void TestPackLibrary::brokenImportedFileIsLeftOut()
{
    PackLibrary packs = library();
    QVERIFY(packs.import(smallPack));
    write(m_folder->filePath(u"data/packs/other.en.json"_s), "{ \"id\": ");
    QVERIFY(packs.load());
    QCOMPARE(packs.packs().size(), 2);
    QCOMPARE(packs.warnings().size(), 1);
    QVERIFY(packs.warnings().first().userText.contains(u"packs/other.en.json, line 1"_s));
    QCOMPARE(importedFiles().size(), 2);
}

void TestPackLibrary::documentOutsideTheFolderIsRefused()
{
    write(m_folder->filePath(u"secret.md"_s), "a secret");
    QVERIFY(QFile::link(m_folder->filePath(u"secret.md"_s),
                        m_folder->filePath(u"from/documents/link.md"_s)));
    PackLibrary packs = library();
    const Result<Pack> link =
        packs.import(variant("documents/lost-parcels.md", "documents/link.md"));
    QVERIFY(!link);
    QCOMPARE(link.error().code, ErrorCode::PermissionDenied);
    QVERIFY(link.error().userText.contains(u"from/variant.json, /documents/0/file: "_s));
    QVERIFY(!packs.import(variant("documents/lost-parcels.md", "../secret.md")));
    QVERIFY(!packs.import(variant("documents/lost-parcels.md", "documents/missing.md")));
    QVERIFY(importedFiles().isEmpty());
}

void TestPackLibrary::documentMustBeUtf8()
{
    write(m_folder->filePath(u"from/documents/latin.md"_s), "caf\xe9");
    PackLibrary packs = library();
    const Result<Pack> latin =
        packs.import(variant("documents/lost-parcels.md", "documents/latin.md"));
    QVERIFY(!latin);
    QVERIFY(latin.error().userText.contains(u"UTF-8"_s));
}

QTEST_GUILESS_MAIN(TestPackLibrary)
#include "tst_packlibrary.moc"
