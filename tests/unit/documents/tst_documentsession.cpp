#include "sessionbench.h"

#include "asnobody.h"
#include "documents/draftkeeper.h"
#include "foundation/ids.h"
#include "foundation/pooljob.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace recount;
using namespace Qt::Literals::StringLiterals;

using SaveState = DocumentSession::SaveState;

/// The text of an open document, its draft, saving and history. What other programs do to its
/// file is in tst_documentsessionoutside.
class DocumentSessionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionBench> m_bench;

    DocumentSession &session() { return *m_bench->session; }
    void openFile(const QByteArray &bytes)
    {
        QVERIFY(SessionBench::put(m_bench->file(), bytes));
        open();
    }
    void open()
    {
        QSignalSpy opened(&session(), &DocumentSession::opened);
        session().open(m_bench->file());
        QTRY_COMPARE(opened.size(), 1);
    }
    bool saveNow()
    {
        QSignalSpy saved(&session(), &DocumentSession::saved);
        session().save();
        return saved.wait();
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SessionBench>(); }

    void aFileIsOpenedAsItIs()
    {
        const QByteArray bytes("\xEF\xBB\xBF# Checkout *slow*\r\n\xFF x", 24);
        openFile(bytes);
        QCOMPARE(session().bytes(), bytes);
        QCOMPARE(session().title(), u"Checkout slow"_s);
        QCOMPARE(session().path(), m_bench->file());
        QVERIFY(!session().isDirty());
        QCOMPARE(session().saveState(), SaveState::Saved);
        QVERIFY(!session().lastSnapshotUtc().isValid());
        QVERIFY(m_bench->snapshots().isEmpty());
    }

    void aFileThatCantBeReadIsSaid()
    {
        QSignalSpy failed(&session(), &DocumentSession::openFailed);
        session().open(m_bench->file(u"none.md"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::NotFound);
        QVERIFY(!session().isOpen());
        session().replaceBytes("text");
        session().save();
        QVERIFY(session().bytes().isEmpty());
    }

    void editsMakeItDirtyAndUndoneTheyAreNone()
    {
        openFile("one\ntwo\n");
        QSignalSpy dirty(&session(), &DocumentSession::dirtyChanged);
        QVERIFY(session().apply({{{4, 7}, "three"}, {{0, 0}, "# "}}));
        QCOMPARE(session().bytes(), QByteArray("# one\nthree\n"));
        QVERIFY(session().isDirty());
        QCOMPARE(session().saveState(), SaveState::Unsaved);
        QVERIFY(!session().apply({{{4, 99}, "x"}}));
        QCOMPARE(session().bytes(), QByteArray("# one\nthree\n"));
        QTRY_COMPARE(m_bench->draft(), session().bytes());
        session().replaceBytes("one\ntwo\n");
        QVERIFY(!session().isDirty());
        QCOMPARE(dirty.size(), 2);
        QTRY_COMPARE(m_bench->draft(), QByteArray("no draft"));
    }

    void typingIsInADraftWithinASecondHoweverLongItGoesOn()
    {
        openFile("");
        QElapsedTimer timer;
        timer.start();
        QByteArray text;
        while (m_bench->draft() == "no draft" && timer.elapsed() < 3000) {
            m_bench->storage.clock.advanceMs(20);
            session().replaceBytes(text += 'x');
            QTest::qWait(20);
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE(m_bench->draft(), text);
        const DocumentDraft draft = m_bench->drafts().constFirst();
        QCOMPARE(draft.path, m_bench->file());
        QCOMPARE(draft.title, u"a"_s);
    }

    void theLastEditIsKeptWhenItIsClosed()
    {
        openFile("text");
        session().replaceBytes("text and more");
        m_bench->session.reset();
        QCOMPARE(m_bench->draft(), QByteArray("text and more"));
        // Without edits nothing is left.
        QVERIFY(m_bench->journal().forget(m_bench->drafts().constFirst().id));
        m_bench->restart();
        open();
        m_bench->session.reset();
        QVERIFY(m_bench->drafts().isEmpty());
    }

    void aDraftThatCantBeWrittenIsSaidAndTriedAgain()
    {
        openFile("text");
        const QString folder = m_bench->storage.folder().drafts();
        QVERIFY(QDir(folder).removeRecursively());
        QVERIFY(SessionBench::put(folder, "in the way"));
        QSignalSpy failed(&session(), &DocumentSession::draftFailed);
        QSignalSpy kept(&session(), &DocumentSession::draftKept);
        session().replaceBytes("text 1");
        QTRY_COMPARE(failed.size(), 1);
        // The next edit does not wait for the timer.
        QElapsedTimer timer;
        timer.start();
        session().replaceBytes("text 2");
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(timer.elapsed() < DraftKeeper::retryMs - 1000);
        QVERIFY(QFile::remove(folder));
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(m_bench->draft(), QByteArray("text 2"));
    }

    void savingWritesTheFileAndForgetsTheDraft()
    {
        openFile("before");
        session().replaceBytes("after");
        QTRY_COMPARE(m_bench->draft(), QByteArray("after"));
        QSignalSpy states(&session(), &DocumentSession::saveStateChanged);
        QVERIFY(saveNow());
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray("after"));
        QVERIFY(!session().isDirty());
        QCOMPARE(session().saveState(), SaveState::Saved);
        QCOMPARE(states.constFirst()[0].value<SaveState>(), SaveState::Saving);
        QTRY_COMPARE(m_bench->draft(), QByteArray("no draft"));
        QTRY_COMPARE(m_bench->historyLines(),
                     (QStringList{u"saved: after"_s, u"opened: before"_s}));
    }

    void whatIsTypedWhileSavingStaysUnsavedAndInTheDraft()
    {
        openFile("before");
        session().replaceBytes("saved");
        QSignalSpy saved(&session(), &DocumentSession::saved);
        session().save();
        session().replaceBytes("typed on");
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray("saved"));
        QVERIFY(session().isDirty());
        QTRY_COMPARE(m_bench->draft(), QByteArray("typed on"));
        // It belongs to the file as it is now.
        QTRY_COMPARE(m_bench->drafts().value(0).fileSha256,
                     QCryptographicHash::hash("saved", QCryptographicHash::Sha256));
        // Saving twice at once is saving twice.
        session().save();
        session().replaceBytes("the last");
        session().save();
        QTRY_COMPARE(saved.size(), 3);
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray("the last"));
        QTRY_COMPARE(m_bench->draft(), QByteArray("no draft"));
    }

    void aNewDocumentGetsItsFileWithTheFirstSave()
    {
        session().startNew("# New\n");
        QVERIFY(session().isOpen() && !session().isDirty());
        QCOMPARE(session().title(), u"New"_s);
        session().replaceBytes("# Newer\n");
        QTRY_COMPARE(m_bench->draft(), QByteArray("# Newer\n"));
        QCOMPARE(m_bench->drafts().constFirst().title, u"Newer"_s);
        QSignalSpy failed(&session(), &DocumentSession::saveFailed);
        session().save();
        QCOMPARE(failed.size(), 1);
        QSignalSpy saved(&session(), &DocumentSession::saved);
        session().saveAs(m_bench->file());
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(session().path(), m_bench->file());
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray("# Newer\n"));
        QTRY_COMPARE(m_bench->draft(), QByteArray("no draft"));
        // Its history has come with it.
        QTRY_COMPARE(m_bench->historyLines(),
                     (QStringList{u"saved: # Newer\n"_s, u"opened: # New\n"_s}));
    }

    void savingElsewhereReplacesNoFileThatNobodySaw()
    {
        openFile("mine");
        const QString other = m_bench->file(u"other.md"_s);
        QVERIFY(SessionBench::put(other, "somebody's"));
        QSignalSpy failed(&session(), &DocumentSession::saveFailed);
        session().saveAs(other);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Conflict);
        QCOMPARE(SessionBench::content(other), QByteArray("somebody's"));
        QCOMPARE(session().path(), m_bench->file());
        const auto seen = DocumentFile(other).read();
        QVERIFY(seen);
        QSignalSpy saved(&session(), &DocumentSession::saved);
        session().saveAs(other, seen->state);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(SessionBench::content(other), QByteArray("mine"));
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray("mine"));
    }

    void aFirstFileThatIsRefusedIsNotTheDraftsFile()
    {
        session().startNew("# New\n");
        session().replaceBytes("# Newer\n");
        const QString other = m_bench->file(u"other.md"_s);
        QVERIFY(SessionBench::put(other, "somebody's"));
        QSignalSpy failed(&session(), &DocumentSession::saveFailed);
        session().saveAs(other);
        QTRY_COMPARE(failed.size(), 1);
        // Nothing is typed any more: the draft is right by itself.
        QTRY_COMPARE(m_bench->drafts().size(), 1);
        QTRY_VERIFY(m_bench->drafts().constFirst().path.isEmpty());
        QCOMPARE(m_bench->draft(), QByteArray("# Newer\n"));
        QCOMPARE(SessionBench::content(other), QByteArray("somebody's"));
    }

    void anEmptyDocumentIsWrittenOnlyWhenTheTextIsInTheHistory()
    {
        openFile("much text");
        m_bench->storage.settle();
        session().replaceBytes("");
        QVERIFY(saveNow());
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray());
        QVERIFY(m_bench->historyLines().contains(u"before_empty: much text"_s));

        // A history that fails.
        session().replaceBytes("text again");
        QVERIFY(saveNow());
        QVERIFY(m_bench->storage.execute(u"DROP TABLE document_snapshot"_s));
        session().replaceBytes(" \n");
        QSignalSpy failed(&session(), &DocumentSession::saveFailed);
        session().save();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().userText.startsWith(u"Nothing was written"_s));
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray("text again"));
        QCOMPARE(session().saveState(), SaveState::Failed);
        // Text is saved all the same.
        session().replaceBytes("text without a history");
        QSignalSpy lost(&session(), &DocumentSession::snapshotFailed);
        QVERIFY(saveNow());
        QTRY_VERIFY(lost.size() >= 1);
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray("text without a history"));
    }

    void longEditingTakesSnapshots()
    {
        openFile("0");
        for (int minute = 1; minute <= 12; ++minute) {
            session().replaceBytes(QByteArray::number(minute));
            m_bench->storage.clock.advanceMs(60'000);
        }
        QTRY_COMPARE(m_bench->historyLines(),
                     (QStringList{u"timed: 10"_s, u"timed: 5"_s, u"opened: 0"_s}));
        QTRY_VERIFY(session().lastSnapshotUtc().isValid());
        m_bench->restart();
        open();
        QTRY_VERIFY(session().lastSnapshotUtc().isValid());
    }

    void anOlderTextIsAnEditAndTheOneOfNowStays()
    {
        openFile("old");
        session().replaceBytes("new");
        QTRY_COMPARE(m_bench->snapshots().size(), 1);
        QSignalSpy replaced(&session(), &DocumentSession::replaced);
        session().restore(m_bench->snapshots().constFirst().id);
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(replaced[0][0].toByteArray(), QByteArray("old"));
        QCOMPARE(session().bytes(), QByteArray("old"));
        QCOMPARE(m_bench->historyLines(), (QStringList{u"restored: new"_s, u"opened: old"_s}));
        // And back.
        session().restore(m_bench->snapshots().constFirst().id);
        QTRY_COMPARE(session().bytes(), QByteArray("new"));
        QVERIFY(session().isDirty());
        QSignalSpy failed(&session(), &DocumentSession::restoreFailed);
        session().restore(4711);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(session().bytes(), QByteArray("new"));
    }

    void whatIsDiscardedIsInTheHistoryAlone()
    {
        openFile("file");
        session().replaceBytes("unwanted");
        QTRY_COMPARE(m_bench->draft(), QByteArray("unwanted"));
        QSignalSpy discarded(&session(), &DocumentSession::discarded);
        session().discard();
        QTRY_COMPARE(discarded.size(), 1);
        QVERIFY(!session().isDirty());
        QCOMPARE(session().bytes(), QByteArray("file"));
        m_bench->restart();
        QVERIFY(m_bench->drafts().isEmpty());
        QCOMPARE(m_bench->history
                     ->contentOf(m_bench->file(),
                                 QCryptographicHash::hash("unwanted", QCryptographicHash::Sha256))
                     .result()
                     .value()
                     .value_or("nothing"),
                 QByteArray("unwanted"));
    }

    void aFailedSaveKeepsTextAndFile()
    {
#ifdef Q_OS_UNIX
        openFile("before");
        const QByteArray text(100'000, 'x');
        session().replaceBytes(text);
        QTRY_COMPARE(m_bench->draft(), text);
        QTRY_COMPARE(m_bench->snapshots().size(), 1);
        // No file can grow beyond this, as if there were no more room.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        rlimit tight = usual;
        tight.rlim_cur = 4096;
        QSignalSpy failed(&session(), &DocumentSession::saveFailed);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        session().save();
        const bool told = failed.wait();
        setrlimit(RLIMIT_FSIZE, &usual);
        QVERIFY(told);
        QVERIFY(failed[0][0].value<Error>().retryable);
        QCOMPARE(session().saveState(), SaveState::Failed);
        QVERIFY(session().isDirty());
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray("before"));
        QCOMPARE(m_bench->draft(), text);
        QVERIFY(saveNow());
        QCOMPARE(SessionBench::content(m_bench->file()), text);
        QTRY_COMPARE(m_bench->draft(), QByteArray("no draft"));
#else
        QSKIP("needs a limit of the file size");
#endif
    }

    void aFolderThatCantBeWrittenIsSaid()
    {
        openFile("before");
        session().replaceBytes("after");
        QTRY_COMPARE(m_bench->draft(), QByteArray("after"));
        QTRY_COMPARE(m_bench->snapshots().size(), 1);
        constexpr auto look =
            QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_bench->folder(), look));
        QSignalSpy failed(&session(), &DocumentSession::saveFailed);
        bool told = false;
        {
            const AsNobody nobody;
            session().save();
            told = failed.wait();
        }
        QVERIFY(QFile::setPermissions(m_bench->folder(), look | QFile::WriteOwner));
        QVERIFY(told);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::PermissionDenied);
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray("before"));
        QCOMPARE(session().bytes(), QByteArray("after"));
        QVERIFY(session().isDirty());
        QCOMPARE(m_bench->draft(), QByteArray("after"));
        QVERIFY(saveNow());
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray("after"));
    }

    void afterACrashTheDraftIsTheText()
    {
        openFile("file");
        session().replaceBytes("file and draft");
        m_bench->restart();
        const QList<DocumentDraft> drafts = m_bench->drafts();
        QCOMPARE(drafts.size(), 1);
        session().recover(drafts[0]);
        QTRY_VERIFY(session().isOpen());
        QCOMPARE(session().bytes(), QByteArray("file and draft"));
        QVERIFY(session().isDirty());
        QCOMPARE(m_bench->draft(), QByteArray("file and draft"));
        session().replaceBytes("file and draft and more");
        QTRY_COMPARE(m_bench->draft(), QByteArray("file and draft and more"));
        QCOMPARE(m_bench->drafts().size(), 1);
        QVERIFY(saveNow());
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray("file and draft and more"));
        QTRY_VERIFY(m_bench->drafts().isEmpty());
    }

    void aCrashBetweenSavingAndForgettingLeavesNothingToRecover()
    {
        openFile("before");
        session().replaceBytes("saved");
        m_bench->restart();
        QVERIFY(SessionBench::put(m_bench->file(), "saved"));
        QCOMPARE(m_bench->journal().find().drafts.size(), 1);
        QVERIFY(findUnsaved(m_bench->journal()).drafts.isEmpty());
        QVERIFY(m_bench->journal().find().drafts.isEmpty());
    }

    /// The draft is newer than what the file got in that moment, and older than the crash.
    void aCrashWhileAnEarlierTextIsSavedLeavesAnEdit()
    {
        openFile("one\n");
        session().replaceBytes("one\ntwo\n");
        QTRY_COMPARE(m_bench->draft(), QByteArray("one\ntwo\n"));
        QTRY_VERIFY(!session().isAtRisk()); // and it knows that it is there
        const QByteArray sha = QCryptographicHash::hash("one\ntwo\n", QCryptographicHash::Sha256);
        QThreadPool &pool = jobPool();
        const int threads = pool.maxThreadCount();
        pool.setMaxThreadCount(1);
        QSemaphore first;
        QSemaphore second;
        const auto released = qScopeGuard([&] {
            first.release();
            second.release();
            pool.waitForDone();
            pool.setMaxThreadCount(threads);
        });
        pool.start([&first] { first.acquire(); });
        session().save();
        // The disk is slow: the file gets its text behind this.
        pool.start([&second] { second.acquire(); });
        session().replaceBytes("one\ntwo\nthree\n");
        first.release();
        QTRY_COMPARE(m_bench->drafts().value(0).savingSha256, sha);
        QTRY_VERIFY(!session().isAtRisk()); // the file is written behind this
        m_bench->restart();
        QCOMPARE(SessionBench::content(m_bench->file()), QByteArray("one\n"));
        const DocumentDraft draft = m_bench->drafts().constFirst();
        QCOMPARE(draft.bytes, QByteArray("one\ntwo\nthree\n"));
        second.release();
        QTRY_COMPARE(SessionBench::content(m_bench->file()), QByteArray("one\ntwo\n"));

        QSignalSpy changed(&session(), &DocumentSession::changedOutside);
        session().recover(draft);
        QTRY_VERIFY(session().isOpen());
        QCOMPARE(session().bytes(), draft.bytes);
        QCOMPARE(session().savedBytes(), QByteArray("one\ntwo\n"));
        QVERIFY(session().isDirty());
        QVERIFY(saveNow());
        QCOMPARE(SessionBench::content(m_bench->file()), draft.bytes);
        QVERIFY(changed.isEmpty());
    }

    /// Keys go on while it is saved, and a draft is just being written: it takes a while, as the
    /// text is long.
    void whenTheFileGetsATextADraftKnowsIt()
    {
        openFile("0\n");
        const QByteArray rest = QByteArray("a line of a long text\n").repeated(200'000);
        int number = 0;
        for (int round = 0; round < 4; ++round) {
            const QByteArray before = SessionBench::content(m_bench->file());
            QTRY_VERIFY(!session().isAtRisk());
            QElapsedTimer since;
            since.start();
            bool isSaved = false;
            QByteArray now = before;
            while (now == before) {
                QVERIFY(since.elapsed() < 20'000);
                session().replaceBytes(QByteArray::number(++number) + '\n' + rest);
                if (!isSaved && since.elapsed() > DraftKeeper::delayMs + 3 * (round + 1)) {
                    session().save();
                    isSaved = true;
                }
                QTest::qWait(1);
                if (isSaved)
                    now = SessionBench::content(m_bench->file());
            }
            const QByteArray sha = QCryptographicHash::hash(now, QCryptographicHash::Sha256);
            const QList<DocumentDraft> drafts = m_bench->drafts();
            QVERIFY2(!drafts.isEmpty() &&
                         (drafts[0].bytes == now || drafts[0].savingSha256 == sha ||
                          drafts[0].fileSha256 == sha),
                     "the file would be taken for another program's");
        }
    }

    void aCrashBeforeTheFirstFileIsThereLeavesNone()
    {
        session().startNew("new\n");
        const QString path = m_bench->file();
        DocumentDraft draft{newUuid(),
                            path,
                            {},
                            {},
                            QDateTime::currentDateTimeUtc(),
                            "new\nmore\n",
                            QCryptographicHash::hash("new\n", QCryptographicHash::Sha256)};
        m_bench->restart();
        session().recover(draft);
        QTRY_VERIFY(session().isOpen());
        QCOMPARE(session().path(), QString());
        QVERIFY(session().isDirty());
        // The same when it is there.
        m_bench->restart();
        QVERIFY(DocumentFile(path).write("new\n", {}));
        session().recover(draft);
        QTRY_VERIFY(session().isOpen());
        QCOMPARE(session().path(), path);
        QVERIFY(saveNow());
        QCOMPARE(SessionBench::content(path), draft.bytes);
    }

    void aNewDocumentIsRecoveredWithoutAFile()
    {
        session().startNew("");
        session().replaceBytes("# Only here\n");
        m_bench->restart();
        session().recover(m_bench->drafts().constFirst());
        QVERIFY(session().isOpen() && session().isDirty());
        QCOMPARE(session().bytes(), QByteArray("# Only here\n"));
        QVERIFY(session().path().isEmpty());
    }

    void itMayBeClosedAtAnyMoment()
    {
        openFile("0");
        QByteArray last;
        for (int i = 1; i <= 20; ++i) {
            last = QByteArray::number(i);
            session().replaceBytes(last);
            session().save();
            session().checkOutside();
            session().restore(1);
            session().replaceBytes(last + " and more");
            QTest::qWait(i % 4);
            const QByteArray now = session().bytes();
            m_bench->session.reset();
            jobPool().waitForDone();
            // It is in the draft or in the file.
            const QByteArray file = SessionBench::content(m_bench->file());
            QVERIFY2(m_bench->draft() == now || file == now, file.constData());
            QVERIFY(!file.isEmpty());
            for (const DocumentDraft &draft : m_bench->journal().find().drafts)
                QVERIFY(m_bench->journal().forget(draft.id));
            m_bench->restart();
            open();
        }
    }
};

QTEST_GUILESS_MAIN(DocumentSessionTest)
#include "tst_documentsession.moc"
