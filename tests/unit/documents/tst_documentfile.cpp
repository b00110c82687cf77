#include "documents/documentfile.h"

#include "asnobody.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;

class DocumentFileTest : public QObject
{
    Q_OBJECT

    static bool put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

private Q_SLOTS:
    void whatIsWrittenIsThere()
    {
        const QTemporaryDir folder;
        const DocumentFile file(folder.filePath(QStringLiteral("Größe.md")));
        const QByteArray text("\xEF\xBB\xBF# T\r\n\0x", 10);
        const auto state = file.write(text, {});
        QVERIFY(state);
        const auto read = file.read();
        QVERIFY(read);
        QCOMPARE(read->bytes, text);
        QVERIFY(read->state.hasContentOf(*state));
        QVERIFY(file.write("next", *state));
        QCOMPARE(content(file.path()), QByteArray("next"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aChangeOfAnotherProgramIsNotOverwritten()
    {
        const QTemporaryDir folder;
        const DocumentFile file(folder.filePath(QStringLiteral("a.md")));
        const auto state = file.write("mine", {});
        QVERIFY(state);
        // As long as before, and maybe within the same moment.
        QVERIFY(put(file.path(), "else"));
        QFile touched(file.path());
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(
            touched.setFileTime(state->modifiedUtc.addSecs(2), QFileDevice::FileModificationTime));
        touched.close();
        const auto refused = file.write("new", *state);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(content(file.path()), QByteArray("else"));
        // Whoever has looked at it may replace it.
        const auto now = file.state(*state);
        QVERIFY(now);
        QVERIFY(file.write("new", *now));
    }

    void aChangeWithinTheSameTickIsSeen()
    {
        const QTemporaryDir folder;
        const DocumentFile file(folder.filePath(QStringLiteral("a.md")));
        const auto state = file.write("mine", {});
        QVERIFY(state);
        QVERIFY(put(file.path(), "else"));
        QFile touched(file.path());
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(state->modifiedUtc, QFileDevice::FileModificationTime));
        touched.close();
        QCOMPARE(file.write("new", *state).error().code, ErrorCode::Conflict);
        QCOMPARE(content(file.path()), QByteArray("else"));
    }

    void touchingIsNoChange()
    {
        const QTemporaryDir folder;
        const DocumentFile file(folder.filePath(QStringLiteral("a.md")));
        const auto state = file.write("mine", {});
        QVERIFY(state);
        QFile touched(file.path());
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(
            touched.setFileTime(state->modifiedUtc.addSecs(60), QFileDevice::FileModificationTime));
        touched.close();
        QVERIFY(file.write("next", *state));
    }

    void aFileThatIsThereAlreadyOrGoneIsAConflict()
    {
        const QTemporaryDir folder;
        const DocumentFile file(folder.filePath(QStringLiteral("a.md")));
        QVERIFY(put(file.path(), "somebody's"));
        QCOMPARE(file.write("mine", {}).error().code, ErrorCode::Conflict);
        QCOMPARE(content(file.path()), QByteArray("somebody's"));
        const auto read = file.read();
        QVERIFY(read);
        QVERIFY(QFile::remove(file.path()));
        const auto refused = file.write("mine", read->state);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().userText.contains(QStringLiteral("moved or deleted")));
        QVERIFY(!QFile::exists(file.path()));
        QVERIFY(file.write("mine", {}));
    }

    void aFolderThatCantBeWrittenLosesNothing()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner |
                                                         QFile::ReadOther | QFile::ExeOther));
        const DocumentFile file(folder.filePath(QStringLiteral("a.md")));
        {
            const AsNobody nobody;
            const auto refused = file.write("text", {});
            QVERIFY(!refused);
            QVERIFY(refused.error().retryable);
            QVERIFY(refused.error().userText.contains(QStringLiteral("a.md")));
        }
        QVERIFY(!QFile::exists(file.path()));
        QCOMPARE(file.read().error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(DocumentFileTest)
#include "tst_documentfile.moc"
