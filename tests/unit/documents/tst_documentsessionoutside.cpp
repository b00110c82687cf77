#include "sessionbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

/// Another program writes, moves or removes the file of an open document.
class DocumentSessionOutsideTest : public QObject
{
    Q_OBJECT

    const QByteArray m_base = "one\ntwo\nthree\nfour\nfive\n";
    const QByteArray m_mine = "ONE\ntwo\nthree\nfour\nfive\n";
    const QByteArray m_theirs = "one\ntwo\nthree\nfour\nFIVE\n";
    const QByteArray m_both = "ONE\ntwo\nthree\nfour\nFIVE\n";
    const QByteArray m_clash = "1\ntwo\nthree\nfour\nfive\n";

    std::unique_ptr<SessionBench> m_bench;
    std::unique_ptr<QSignalSpy> m_outside;
    std::unique_ptr<QSignalSpy> m_replaced;

    DocumentSession &session() { return *m_bench->session; }
    void open()
    {
        m_outside = std::make_unique<QSignalSpy>(&session(), &DocumentSession::changedOutside);
        m_replaced = std::make_unique<QSignalSpy>(&session(), &DocumentSession::replaced);
        QSignalSpy opened(&session(), &DocumentSession::opened);
        session().open(m_bench->file());
        QTRY_COMPARE(opened.size(), 1);
    }
    bool write(const QByteArray &bytes) { return SessionBench::put(m_bench->file(), bytes); }
    QByteArray file() { return SessionBench::content(m_bench->file()); }
    OutsideChange told(qsizetype which = -1)
    {
        const auto &all = *m_outside;
        return all.isEmpty() ? OutsideChange()
                             : all.at(which < 0 ? all.size() - 1 : which)[0].value<OutsideChange>();
    }

private Q_SLOTS:
    void init()
    {
        m_outside.reset();
        m_replaced.reset();
        m_bench = std::make_unique<SessionBench>();
        QVERIFY(write(m_base));
        open();
    }

    void withoutEditsTheNewTextIsTaken()
    {
        QVERIFY(write(m_theirs));
        QTRY_COMPARE(m_replaced->size(), 1);
        QCOMPARE(session().bytes(), m_theirs);
        QCOMPARE(m_replaced->constFirst()[0].toByteArray(), m_theirs);
        QVERIFY(!session().isDirty());
        QVERIFY(m_outside->isEmpty());
        QCOMPARE(m_bench->historyLines(), QStringList{u"external: "_s + QString::fromUtf8(m_base)});
        // As an editor does it that writes a new file in place of the old one; and twice.
        QVERIFY(SessionBench::put(m_bench->file(u"new"_s), m_both));
        QVERIFY(QFile::remove(m_bench->file()));
        QVERIFY(QFile::rename(m_bench->file(u"new"_s), m_bench->file()));
        QTRY_COMPARE(session().bytes(), m_both);
        QVERIFY(write(m_mine));
        QTRY_COMPARE(session().bytes(), m_mine);
        QVERIFY(m_outside->isEmpty());
    }

    void theOwnSaveAndATouchedFileAreNoChange()
    {
        session().replaceBytes(m_mine);
        QSignalSpy saved(&session(), &DocumentSession::saved);
        session().save();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(write(m_mine));
        QTest::qWait(3 * FileWatch::delayMs);
        QVERIFY(m_outside->isEmpty() && m_replaced->isEmpty());
        QVERIFY(!session().isDirty());
    }

    void withEditsBothChangesAreOffered()
    {
        session().replaceBytes(m_mine);
        QVERIFY(write(m_theirs));
        QTRY_COMPARE(m_outside->size(), 1);
        QCOMPARE(told().bytes, m_theirs);
        QCOMPARE(told().merged.value_or("none"), m_both);
        // Nothing was done, and it is told once.
        QCOMPARE(session().bytes(), m_mine);
        QCOMPARE(file(), m_theirs);
        session().checkOutside();
        QTest::qWait(2 * FileWatch::delayMs);
        QCOMPARE(m_outside->size(), 1);

        session().takeMerged(told().state);
        QTRY_COMPARE(m_replaced->size(), 1);
        QCOMPARE(session().bytes(), m_both);
        QVERIFY(session().isDirty());
        QVERIFY(!session().outsideChange());
        QCOMPARE(m_bench->historyLines().constFirst(), u"external: "_s + QString::fromUtf8(m_mine));
        QSignalSpy saved(&session(), &DocumentSession::saved);
        session().save();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(file(), m_both);
    }

    void whatIsTypedAfterTheOfferIsMergedToo()
    {
        session().replaceBytes(m_mine);
        QVERIFY(write(m_theirs));
        QTRY_COMPARE(m_outside->size(), 1);
        session().replaceBytes("ONE\ntwo\nthree, typed later\nfour\nfive\n");
        session().takeMerged(told().state);
        session().replaceBytes("ONE\ntwo, while merging\nthree, typed later\nfour\nfive\n");
        QTRY_COMPARE(session().bytes(),
                     QByteArray("ONE\ntwo, while merging\nthree, typed later\nfour\nFIVE\n"));
        // The same line at last: there is no merged text any more.
        QVERIFY(write(m_base));
        QTRY_COMPARE(m_outside->size(), 2);
        session().replaceBytes("ONE\ntwo\nthree\nfour\nfive, by me\n");
        session().takeMerged(told().state);
        QTRY_COMPARE(m_outside->size(), 3);
        QVERIFY(!told().merged);
        QCOMPARE(session().bytes(), QByteArray("ONE\ntwo\nthree\nfour\nfive, by me\n"));
    }

    void savingOverwritesAForeignChangeOnRequestAlone()
    {
        session().replaceBytes(m_mine);
        QVERIFY(write(m_clash));
        session().save();
        QTRY_VERIFY(m_outside->size() >= 1);
        QVERIFY(!told().merged);
        QCOMPARE(file(), m_clash);
        QTRY_COMPARE(session().saveState(), DocumentSession::SaveState::Unsaved);
        // Each save says it again.
        const qsizetype before = m_outside->size();
        session().save();
        QTRY_VERIFY(m_outside->size() > before);
        QCOMPARE(file(), m_clash);

        QSignalSpy saved(&session(), &DocumentSession::saved);
        session().saveOver(told().state);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(file(), m_mine);
        QVERIFY(!session().isDirty());
        QVERIFY(m_bench->historyLines().contains(u"external: "_s + QString::fromUtf8(m_clash)));
    }

    void sayingYesToOneVersionIsNoYesToTheNext()
    {
        session().replaceBytes(m_mine);
        QVERIFY(write(m_clash));
        QTRY_COMPARE(m_outside->size(), 1);
        const FileState seen = told().state;
        QVERIFY(write("another one\n"));
        QSignalSpy saved(&session(), &DocumentSession::saved);
        session().saveOver(seen);
        QTRY_VERIFY(m_outside->size() >= 2);
        QCOMPARE(told().bytes, QByteArray("another one\n"));
        QCOMPARE(file(), QByteArray("another one\n"));
        session().takeTheirs(seen);
        QTest::qWait(2 * FileWatch::delayMs);
        QCOMPARE(session().bytes(), m_mine);
        QVERIFY(saved.isEmpty());
    }

    void theirTextIsTakenOnRequest()
    {
        session().replaceBytes(m_mine);
        QVERIFY(write(m_clash));
        QTRY_COMPARE(m_outside->size(), 1);
        session().takeTheirs(told().state);
        QTRY_COMPARE(m_replaced->size(), 1);
        QCOMPARE(session().bytes(), m_clash);
        QVERIFY(!session().isDirty());
        QCOMPARE(m_bench->historyLines().constFirst(), u"external: "_s + QString::fromUtf8(m_mine));
        QTRY_COMPARE(m_bench->draft(), QByteArray("no draft"));
    }

    void theSameChangeOfBothIsNone()
    {
        session().replaceBytes(m_mine);
        QVERIFY(write(m_mine));
        QTRY_VERIFY(!session().isDirty());
        QVERIFY(m_outside->isEmpty() && m_replaced->isEmpty());
        QTRY_COMPARE(m_bench->draft(), QByteArray("no draft"));
    }

    void aRemovedFileIsSaidAndItsTextStays()
    {
        QVERIFY(QFile::remove(m_bench->file()));
        QTRY_COMPARE(m_outside->size(), 1);
        QVERIFY(!told().state.exists);
        QCOMPARE(session().bytes(), m_base);
        QVERIFY(session().isDirty());
        QTRY_COMPARE(m_bench->draft(), m_base);
        session().save();
        QTRY_COMPARE(m_outside->size(), 2);
        QVERIFY(!QFile::exists(m_bench->file()));
        QSignalSpy saved(&session(), &DocumentSession::saved);
        session().saveOver(told().state);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(file(), m_base);
        QVERIFY(!session().isDirty());
    }

    void aFileThatComesBackIsNotMissed()
    {
        QVERIFY(QFile::rename(m_bench->file(), m_bench->file(u"away.md"_s)));
        QTRY_COMPARE(m_outside->size(), 1);
        QVERIFY(QFile::rename(m_bench->file(u"away.md"_s), m_bench->file()));
        QTRY_VERIFY(!session().isDirty());
        QVERIFY(!session().outsideChange());
    }

    void aFileThatTheProgramItselfMovesIsFollowed()
    {
        session().replaceBytes(m_mine);
        QTRY_COMPARE(m_bench->snapshots().size(), 1);
        const QString moved = m_bench->file(u"moved.md"_s);
        QVERIFY(QFile::rename(m_bench->file(), moved));
        QVERIFY(m_bench->history->moveFile(m_bench->file(), moved).result());
        session().follow(moved);
        QTest::qWait(2 * FileWatch::delayMs);
        QVERIFY(m_outside->isEmpty());
        QTRY_COMPARE(m_bench->drafts().value(0).path, moved);
        QSignalSpy saved(&session(), &DocumentSession::saved);
        session().save();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(SessionBench::content(moved), m_mine);
        QVERIFY(!QFile::exists(m_bench->file()));
        QCOMPARE(m_bench->snapshots(moved).size(), 2);
        // And watched where it is.
        QVERIFY(SessionBench::put(moved, m_theirs));
        QTRY_COMPARE(session().bytes(), m_theirs);
    }

    void aHistoryThatFailsLetsNothingBeReplaced()
    {
        QVERIFY(m_bench->storage.execute(u"DROP TABLE document_snapshot"_s));
        QVERIFY(write(m_theirs));
        QTRY_COMPARE(m_outside->size(), 1);
        QCOMPARE(session().bytes(), m_base);
        session().takeTheirs(told().state);
        QTRY_COMPARE(m_outside->size(), 2);
        QSignalSpy failed(&session(), &DocumentSession::saveFailed);
        session().saveOver(told().state);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(file(), m_theirs);
        QVERIFY(m_replaced->isEmpty());
    }

    void aDraftOfAnotherFileIsMergedFromTheHistory()
    {
        session().replaceBytes(m_mine);
        m_bench->storage.settle();
        m_bench->restart();
        QVERIFY(write(m_theirs));
        m_outside = std::make_unique<QSignalSpy>(&session(), &DocumentSession::changedOutside);
        session().recover(m_bench->drafts().constFirst());
        QTRY_COMPARE(m_outside->size(), 1);
        QCOMPARE(session().bytes(), m_mine);
        QCOMPARE(told().merged.value_or("none"), m_both);
        // Without the text that it began with, both are there to choose from.
        m_bench->restart();
        QVERIFY(m_bench->storage.execute(u"DELETE FROM document_snapshot"_s));
        m_outside = std::make_unique<QSignalSpy>(&session(), &DocumentSession::changedOutside);
        session().recover(m_bench->drafts().constFirst());
        QTRY_COMPARE(m_outside->size(), 1);
        QVERIFY(!told().merged);
        QVERIFY(session().isDirty());
        session().save();
        QTRY_COMPARE(m_outside->size(), 2);
        QCOMPARE(file(), m_theirs);
    }

    void aDraftOfARemovedFileIsRecovered()
    {
        session().replaceBytes(m_mine);
        m_bench->restart();
        QVERIFY(QFile::remove(m_bench->file()));
        m_outside = std::make_unique<QSignalSpy>(&session(), &DocumentSession::changedOutside);
        session().recover(m_bench->drafts().constFirst());
        QTRY_COMPARE(m_outside->size(), 1);
        QCOMPARE(session().bytes(), m_mine);
        session().saveOver(told().state);
        QTRY_COMPARE(file(), m_mine);
    }
};

QTEST_GUILESS_MAIN(DocumentSessionOutsideTest)
#include "tst_documentsessionoutside.moc"
