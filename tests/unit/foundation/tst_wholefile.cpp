#include "foundation/wholefile.h"

#include "asnobody.h"
#include "smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

/// A file that somebody chose is written whole or stays as it was, and the sentence says which.
class WholeFileTest : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

private Q_SLOTS:
    void aFileIsReplacedAsAWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        QVERIFY(writeWholeFile(path, "a long beginning"));
        QVERIFY(writeWholeFile(path, "short"));
        QCOMPARE(contentOf(path), "short");
        QVERIFY(writeWholeFile(path, {}));
        QCOMPARE(contentOf(path), "");
        const QByteArray large(3 * 1024 * 1024, 'x');
        QVERIFY(writeWholeFile(path, large));
        QCOMPARE(contentOf(path), large);
        QVERIFY(writeWholeFile(path, "secret", QFile::ReadOwner));
        QCOMPARE(QFile::permissions(path) &
                     (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFolderThatIsMissingIsSaid()
    {
        const QTemporaryDir folder;
        const Result<void> written = writeWholeFile(folder.filePath(u"gone/out.csv"_s), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QVERIFY(written.error().retryable);
        QVERIFY(written.error().userText.contains(u"No file was left behind."_s));
    }

    void aFolderThatIsReadOnlyIsSaidAndTheFileBeforeStays()
    {
        const QTemporaryDir folder;
        const QString existing = folder.filePath(u"before.json"_s);
        QVERIFY(write(existing, "before"));
        AsNobody::own(QFile::encodeName(existing).constData());
        QVERIFY(QFile::setPermissions(existing, QFile::ReadOwner | QFile::ReadOther));
        const QFile::Permissions readOnly =
            QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(folder.path(), readOnly));
        {
            const AsNobody nobody;
            const std::pair<QString, QString> cases[] = {
                {existing, u"before is unchanged"_s},
                {folder.filePath(u"new.csv"_s), u"No file was left behind"_s},
            };
            for (const auto &[path, said] : cases) {
                const Result<void> written = writeWholeFile(path, "after");
                QVERIFY(!written);
                QCOMPARE(written.error().code, ErrorCode::PermissionDenied);
                QVERIFY2(written.error().userText.contains(said),
                         qPrintable(written.error().userText));
            }
        }
        QVERIFY(QFile::setPermissions(folder.path(), readOnly | QFile::WriteOwner));
        QCOMPARE(contentOf(existing), "before");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFullDiskIsSaidAndTheFileBeforeStays_data()
    {
        // In the buffer until the end, partly taken, and not at all.
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("buffered") << qsizetype(14'000);
        QTest::newRow("at once") << qsizetype(100'000);
    }
    void aFullDiskIsSaidAndTheFileBeforeStays()
    {
        QFETCH(qsizetype, size);
        const SmallDisk disk("size=16k");
        if (!disk.isMounted())
            QSKIP("Needs the right to mount a small disk.");
        const QString existing = disk.filePath(u"before.json"_s);
        QVERIFY(write(existing, "before"));
        const Result<void> written = writeWholeFile(existing, QByteArray(size, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QVERIFY(written.error().userText.contains(u"the disk is full"_s));
        QVERIFY(written.error().userText.contains(u"before is unchanged"_s));
        QCOMPARE(contentOf(existing), "before");
        QCOMPARE(disk.files(), QStringList{u"before.json"_s});
    }
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "tst_wholefile.moc"
