#include "documents/documentfolder.h"

#include "asnobody.h"
#include "documents/documenttitle.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class DocumentFolderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    DocumentFolder folder() const { return DocumentFolder(m_dir->path()); }
    bool put(const QString &path, const QByteArray &bytes = "text") const
    {
        const QString absolute = folder().absolute(path);
        QFile file(absolute);
        return QDir().mkpath(QFileInfo(absolute).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    }
    QByteArray content(const QString &path) const
    {
        QFile file(folder().absolute(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    QStringList listed() const
    {
        QStringList paths;
        const auto listing = folder().list();
        if (!listing)
            return {listing.error().userText};
        for (const DocumentFolder::Found &file : listing->files)
            paths.append(file.path);
        return paths;
    }

    static DocumentSummary summarize(const QString &path, const SourceText &source)
    {
        DocumentSummary summary;
        summary.title = documentTitle(source.bytes(), path);
        return summary;
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void namesAreSafeOnAllSystems_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Checkout was slow"_s << u"checkout-was-slow"_s;
        QTest::newRow("signs") << u"  \"DB\" <down>: 5xx / ../..\\ | ?*  "_s << u"db-down-5xx"_s;
        QTest::newRow("accents") << u"Réseau coupé à Orléans"_s << u"reseau-coupe-a-orleans"_s;
        QTest::newRow("umlauts") << u"Größe"_s << u"große"_s;
        QTest::newRow("Korean") << u"장애 보고"_s << u"장애-보고"_s;
        QTest::newRow("nothing") << u""_s << u"document"_s;
        QTest::newRow("no letter") << u"..."_s << u"document"_s;
        QTest::newRow("device") << u"CON"_s << u"document-con"_s;
        QTest::newRow("numbered device") << u"lpt1"_s << u"document-lpt1"_s;
        QTest::newRow("no device") << u"Console"_s << u"console"_s;
        QTest::newRow("hidden") << u".bin"_s << u"bin"_s;
        QTest::newRow("control") << u"a\n\tb\u0000c"_s << u"a-b-c"_s;
        QTest::newRow("long") << QString(500, u'x') << QString(60, u'x');
    }

    void namesAreSafeOnAllSystems()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(DocumentFolder::nameFor(title), name);
        QCOMPARE(DocumentFolder::nameFor(name), name);
        const auto path = folder().create(title, "text");
        QVERIFY(path);
        QCOMPARE(*path, name + u".md"_s);
        QCOMPARE(content(*path), QByteArray("text"));
    }

    void aNewFileReplacesNone()
    {
        QCOMPARE(folder().create(u"A"_s, "1").value_or(u""_s), u"a.md"_s);
        QCOMPARE(folder().create(u"a!"_s, "2").value_or(u""_s), u"a-2.md"_s);
        QCOMPARE(folder().create(u"A"_s, "3", u"2026/q1"_s).value_or(u""_s), u"2026/q1/a.md"_s);
        QCOMPARE(folder().create(u"A"_s, "4").value_or(u""_s), u"a-3.md"_s);
        QCOMPARE(content(u"a.md"_s), QByteArray("1"));
        QCOMPARE(content(u"a-2.md"_s), QByteArray("2"));
        QCOMPARE(content(u"2026/q1/a.md"_s), QByteArray("3"));
    }

    void markdownFilesAreListed()
    {
        const QStringList visible{u"2026/b.md"_s, u"C.MD"_s, u"a.md"_s};
        for (const QString &path : visible)
            QVERIFY(put(path));
        for (const QString &path :
             {u".bin/old.md"_s, u".git/x.md"_s, u".hidden.md"_s, u"notes.txt"_s, u"md"_s})
            QVERIFY(put(path));
        // A link that leads back would have no end.
        QVERIFY(QFile::link(m_dir->path(), m_dir->filePath(u"2026/up"_s)));
        QCOMPARE(listed(), visible);
        const auto listing = folder().list();
        QCOMPARE(listing->folders, (QStringList{m_dir->path(), m_dir->filePath(u"2026"_s)}));
        QCOMPARE(listing->files[0].size, 4);
        QCOMPARE(listing->files[0].modifiedUtc.timeSpec(), Qt::UTC);
        // No folder, no files.
        QVERIFY(m_dir->remove());
        QCOMPARE(listed(), QStringList());
    }

    void aFolderThatCantBeReadIsNoEmptyOne()
    {
        QVERIFY(put(u"a.md"_s));
        const auto kept = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::Permissions()));
        ErrorCode code{};
        {
            const AsNobody nobody;
            const auto listing = folder().list();
            code = listing ? ErrorCode::Cancelled : listing.error().code;
        }
        QVERIFY(QFile::setPermissions(m_dir->path(), kept));
        QCOMPARE(code, ErrorCode::PermissionDenied);
    }

    void aFileIsSummarizedOrSaysWhyNot()
    {
        QVERIFY(put(u"sub/a.md"_s, "# Title\n"));
        const Summarize make = [](const QString &path, const SourceText &source) {
            return DocumentSummary{{}, documentTitle(source.bytes(), path), u"kind"_s, {}};
        };
        const auto files = folder().list()->files;
        DocumentEntry entry = folder().read(files[0], make);
        QCOMPARE(entry.summary.path, u"sub/a.md"_s);
        QCOMPARE(entry.summary.title, u"Title"_s);
        QCOMPARE(entry.size, 8);
        QVERIFY(entry.error.isEmpty());
        QVERIFY(QFile::remove(folder().absolute(u"sub/a.md"_s)));
        entry = folder().read(files[0], make);
        QCOMPARE(entry.summary.title, u"a"_s);
        QVERIFY(!entry.error.isEmpty());
    }

    void aFileGetsAnotherName()
    {
        QVERIFY(put(u"2026/a.md"_s, "1"));
        QVERIFY(put(u"2026/b.md"_s, "2"));
        QCOMPARE(folder().rename(u"2026/a.md"_s, u"C"_s).value_or(u""_s), u"2026/c.md"_s);
        QCOMPARE(folder().rename(u"2026/c.md"_s, u"B"_s).value_or(u""_s), u"2026/b-2.md"_s);
        QCOMPARE(content(u"2026/b.md"_s), QByteArray("2"));
        QCOMPARE(content(u"2026/b-2.md"_s), QByteArray("1"));
        // It has the name already, with the number.
        QCOMPARE(folder().rename(u"2026/b-2.md"_s, u"B"_s).value_or(u""_s), u"2026/b-2.md"_s);
        QCOMPARE(folder().rename(u"2026/b.md"_s, u"B"_s).value_or(u""_s), u"2026/b.md"_s);
        QCOMPARE(folder().rename(u"none.md"_s, u"B"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(listed(), (QStringList{u"2026/b-2.md"_s, u"2026/b.md"_s}));
    }

    void whatIsDeletedComesBack()
    {
        QVERIFY(put(u"2026/a.md"_s, "1"));
        const QDate day(2026, 1, 14);
        const auto bin = folder().moveToBin(u"2026/a.md"_s, day);
        QCOMPARE(bin.value_or(u""_s), u".bin/2026-01-14/2026/a.md"_s);
        QCOMPARE(listed(), QStringList());
        QCOMPARE(content(*bin), QByteArray("1"));
        // Another one of that name goes beside it.
        QVERIFY(put(u"2026/a.md"_s, "2"));
        QCOMPARE(folder().moveToBin(u"2026/a.md"_s, day).value_or(u""_s),
                 u".bin/2026-01-14/2026/a-2.md"_s);
        QVERIFY(put(u"2026/a.md"_s, "3"));
        QCOMPARE(folder().restoreFromBin(*bin, u"2026/a.md"_s).value_or(u""_s), u"2026/a-2.md"_s);
        QCOMPARE(content(u"2026/a-2.md"_s), QByteArray("1"));
        QCOMPARE(content(u"2026/a.md"_s), QByteArray("3"));
        // The folder may be gone.
        QVERIFY(QDir(m_dir->filePath(u"2026"_s)).removeRecursively());
        QCOMPARE(folder()
                     .restoreFromBin(u".bin/2026-01-14/2026/a-2.md"_s, u"2026/a.md"_s)
                     .value_or(u""_s),
                 u"2026/a.md"_s);
        QCOMPARE(content(u"2026/a.md"_s), QByteArray("2"));
        QCOMPARE(folder().restoreFromBin(*bin, u"2026/a.md"_s).error().code, ErrorCode::NotFound);
        // Of the bin nothing is left over but itself.
        QVERIFY(QDir(m_dir->filePath(u".bin"_s))
                    .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void theBinIsListedByDays()
    {
        QVERIFY(folder().bin(summarize)->isEmpty()); // there is none yet
        QVERIFY(put(u"2026/a.md"_s, "# First\n"));
        QVERIFY(put(u"b.md"_s, "# Second\n"));
        QVERIFY(folder().moveToBin(u"2026/a.md"_s, {2026, 1, 14}));
        QVERIFY(folder().moveToBin(u"b.md"_s, {2026, 2, 1}));
        QVERIFY(put(u".bin/old.md"_s, "# From before there were days\n"));
        QVERIFY(put(u".bin/2026-13-77/c.md"_s, "# A folder that is no day\n"));
        const auto found = folder().bin(summarize);
        QVERIFY(found);
        QCOMPARE(found->size(), 4);
        const QDate today = QDate::currentDate();
        QVERIFY(qAbs(found->at(0).deletedOn.daysTo(today)) <= 1);
        QCOMPARE(found->at(0).path, u"2026-13-77/c.md"_s);
        QCOMPARE(found->at(1).path, u"old.md"_s);
        QCOMPARE(found->at(1).title, u"From before there were days"_s);
        QCOMPARE(found->at(2).path, u"b.md"_s);
        QCOMPARE(found->at(2).binPath, u".bin/2026-02-01/b.md"_s);
        QCOMPARE(found->at(2).title, u"Second"_s);
        QCOMPARE(found->at(2).deletedOn, QDate(2026, 2, 1));
        QCOMPARE(found->at(3).path, u"2026/a.md"_s);
        QCOMPARE(found->at(3).deletedOn, QDate(2026, 1, 14));
        QCOMPARE(listed(), QStringList());
    }

    void onlyWhatIsInTheBinIsDeletedForGood()
    {
        QVERIFY(put(u"a.md"_s, "1"));
        QVERIFY(put(u"kept.md"_s, "2"));
        const auto bin = folder().moveToBin(u"a.md"_s, {2026, 1, 14});
        QVERIFY(bin);
        for (const QString &path :
             {u"kept.md"_s, u".bin/../kept.md"_s, u".bin/2026-01-14/../../kept.md"_s, u".bin"_s,
              u".bin/"_s, u".bin/2026-01-14"_s, u".bin/none.md"_s, u""_s})
            QCOMPARE(folder().purge(path).error().code, ErrorCode::NotFound);
        QVERIFY(folder().purge(*bin));
        QVERIFY(!QFile::exists(folder().absolute(*bin)));
        QVERIFY(!QFile::exists(folder().absolute(u".bin/2026-01-14"_s)));
        QCOMPARE(folder().purge(*bin).error().code, ErrorCode::NotFound);
        QCOMPARE(content(u"kept.md"_s), QByteArray("2"));
    }

    void aBinThatCantBeWrittenKeepsItsFiles()
    {
        QVERIFY(put(u"a.md"_s, "1"));
        const auto bin = folder().moveToBin(u"a.md"_s, {2026, 1, 14});
        QVERIFY(bin);
        const QString day = folder().absolute(u".bin/2026-01-14"_s);
        constexpr auto look =
            QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_dir->path(), look | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(day, look));
        {
            const AsNobody nobody;
            const auto gone = folder().purge(*bin);
            QVERIFY(!gone);
            QCOMPARE(gone.error().code, ErrorCode::WriteFailed);
            QVERIFY(!folder().restoreFromBin(*bin, u"a.md"_s));
        }
        QVERIFY(QFile::setPermissions(day, look | QFile::WriteOwner));
        QCOMPARE(content(*bin), QByteArray("1"));
    }

    void aFolderThatCantBeWrittenChangesNothing()
    {
        QVERIFY(put(u"a.md"_s, "1"));
        constexpr auto look =
            QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_dir->path(), look));
        {
            const AsNobody nobody;
            QCOMPARE(folder().create(u"B"_s, "2").error().code, ErrorCode::PermissionDenied);
            QVERIFY(!folder().create(u"B"_s, "2", u"sub"_s));
            QVERIFY(!folder().rename(u"a.md"_s, u"C"_s));
            QVERIFY(!folder().moveToBin(u"a.md"_s, {2026, 1, 14}));
        }
        QVERIFY(QFile::setPermissions(m_dir->path(), look | QFile::WriteOwner));
        QCOMPARE(listed(), QStringList{u"a.md"_s});
        QCOMPARE(content(u"a.md"_s), QByteArray("1"));
    }

    void titlesComeFromTheText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        QTest::newRow("front matter") << QByteArray("---\ntitle: One\n---\n# Two\n") << u"One"_s;
        QTest::newRow("heading") << QByteArray("---\nid: 1\n---\n## Sub\n\n# Two *x*\n")
                                 << u"Two x"_s;
        QTest::newRow("lower heading") << QByteArray("text\n\n## Sub\n") << u"Sub"_s;
        QTest::newRow("code") << QByteArray("```\n# no\n```\n") << u"name"_s;
        QTest::newRow("quote") << QByteArray("> # no\n") << u"name"_s;
        QTest::newRow("empty") << QByteArray() << u"name"_s;
    }

    void titlesComeFromTheText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, title);
        QCOMPARE(documentTitle(bytes, u"/d/name.md"_s), title);
    }
};

QTEST_GUILESS_MAIN(DocumentFolderTest)
#include "tst_documentfolder.moc"
