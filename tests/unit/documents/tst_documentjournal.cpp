#include "documents/documentjournal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace recount;

class DocumentJournalTest : public QObject
{
    Q_OBJECT

    static DocumentDraft draft(const QString &id, const QByteArray &bytes, int minute)
    {
        return {id,
                QStringLiteral("post-mortems/a.md"),
                QStringLiteral("A “title”\nwith a line"),
                QByteArray("\x01\x02\xFF"),
                QDateTime(QDate(2026, 3, 15), QTime(9, minute, 1, 250), Qt::UTC),
                bytes};
    }

private Q_SLOTS:
    void whatIsKeptIsFoundAgain()
    {
        const QTemporaryDir folder;
        const DocumentJournal journal(folder.filePath(QStringLiteral("drafts")));
        QVERIFY(journal.find().drafts.isEmpty());
        const QByteArray text = QByteArrayLiteral("\xEF\xBB\xBF# T\r\n\0{\"no\": \"header\"}\n");
        DocumentDraft first = draft(QStringLiteral("one"), text, 1);
        first.savingSha256 = QByteArray("\x04\0\x05", 3);
        DocumentDraft second = draft(QStringLiteral("../../two"), "", 2);
        second.path.clear();
        QVERIFY(journal.keep(first));
        QVERIFY(journal.keep(second));
        QCOMPARE(journal.find().drafts, (QList<DocumentDraft>{second, first}));
        // Nothing was written beside the folder.
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);

        const DocumentDraft later = draft(QStringLiteral("one"), "later", 3);
        QVERIFY(journal.keep(later));
        QCOMPARE(journal.find().drafts, (QList<DocumentDraft>{later, second}));
        QVERIFY(journal.forget(QStringLiteral("one")));
        QVERIFY(journal.forget(QStringLiteral("one")));
        QCOMPARE(journal.find().drafts, QList<DocumentDraft>{second});
    }

    void whatIsTornIsSaidAndLeft()
    {
        const QTemporaryDir folder;
        const DocumentJournal journal(folder.path());
        QVERIFY(journal.keep(draft(QStringLiteral("one"), "the whole text", 1)));
        const QString name =
            QDir(folder.path()).entryList({QStringLiteral("*.draft")}).constFirst();
        QFile file(folder.filePath(name));
        QVERIFY(file.resize(file.size() - 3));
        const auto found = journal.find();
        QVERIFY(found.drafts.isEmpty());
        QCOMPARE(found.unreadable, QStringList{name});
        QVERIFY(file.exists());
    }

    void aFullDiskKeepsTheDraftBefore()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const DocumentJournal journal(folder.path());
        const DocumentDraft before = draft(QStringLiteral("one"), "as it was", 1);
        QVERIFY(journal.keep(before));
        // No file can grow beyond this, as if there were no more room.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        rlimit tight = usual;
        tight.rlim_cur = 4096;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto refused =
            journal.keep(draft(QStringLiteral("one"), QByteArray(100'000, 'x'), 2));
        setrlimit(RLIMIT_FSIZE, &usual);
        QVERIFY(!refused);
        QVERIFY(refused.error().retryable);
        QCOMPARE(journal.find().drafts, QList<DocumentDraft>{before});
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
#else
        QSKIP("needs a limit of the file size");
#endif
    }
};

QTEST_GUILESS_MAIN(DocumentJournalTest)
#include "tst_documentjournal.moc"
