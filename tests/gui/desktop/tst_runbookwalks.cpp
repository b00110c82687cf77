#include "desktop/runbookwalks.h"

#include "desktop/runbookstab.h"
#include "documents/documenthistory.h"
#include "documents/documentjournal.h"
#include "fakedialogs.h"
#include "runbook/view/branchcardspage.h"
#include "runbook/view/openrunbook.h"
#include "runbook/view/walkpage.h"
#include "runbook/view/walksdialog.h"
#include "runbook/view/walkwindow.h"
#include "storagebench.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Walks over a real folder and database, with the example to be walked through.
struct Bench {
    Bench()
    {
        if (const auto made = storage.folder().create(); !made)
            qFatal("%s", qPrintable(made.error().detail));
        history = std::make_unique<DocumentHistory>(storage.clock, storage.thread());
        document = std::make_unique<OpenRunbook>(storage.clock, *history,
                                                 DocumentJournal(storage.folder().drafts()));
        document->showReadOnly(exampleRunbook(u"en"_s));
        begin();
        if (!QTest::qWaitFor([this] { return !document->values().steps.isEmpty(); }))
            qFatal("not read");
    }
    /// As after a new start of the program.
    void begin()
    {
        walks.reset();
        walks = std::make_unique<RunbookWalks>(storage.folder(), storage.clock, storage.thread(),
                                               errors, nullptr);
    }
    template <class T>
    T *only() const
    {
        T *found = nullptr;
        for (QWidget *window : walks->windows()) {
            if (T *is = qobject_cast<T *>(window) ? qobject_cast<T *>(window)
                                                  : window->findChild<T *>())
                found = is;
        }
        return found;
    }
    QString here() const
    {
        const Walk &walk = only<WalkWindow>()->page().walk();
        return walk.graph().nodes.at(walk.node()).id;
    }
    /// Walks to a place by digits.
    void press(const QList<int> &digits) const
    {
        for (const int digit : digits) {
            QTest::keyClick(&only<WalkWindow>()->page(), Qt::Key(Qt::Key_0 + digit));
            QCoreApplication::processEvents();
        }
    }
    /// The list of walks, once it is there.
    WalksDialog *list() const
    {
        walks->showWalks();
        WalksDialog *found = nullptr;
        const bool is = QTest::qWaitFor([&] {
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (window->isVisible() && qobject_cast<WalksDialog *>(window))
                    found = qobject_cast<WalksDialog *>(window);
            }
            return found != nullptr;
        });
        return is ? found : nullptr;
    }
    static void click(const QWidget &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        qFatal("no button %s", qPrintable(text));
    }

    StorageBench storage;
    FakeErrorSink errors;
    std::unique_ptr<DocumentHistory> history;
    std::unique_ptr<OpenRunbook> document;
    std::unique_ptr<RunbookWalks> walks;
};

} // namespace

class RunbookWalksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWalkIsOfferedAfterANewStart()
    {
        Bench bench;
        bench.walks->walk(*bench.document);
        QVERIFY(bench.only<WalkWindow>());
        bench.press({1});
        QCOMPARE(bench.here(), u"S2"_s);
        bench.begin();
        QVERIFY(bench.walks->windows().isEmpty());
        bench.walks->findUnfinished();
        QTRY_COMPARE(bench.errors.told.size(), 1);
        QVERIFY(bench.errors.told[0].text.contains(u"The database does not respond"_s));
        bench.errors.told[0].onAction();
        QTRY_VERIFY(bench.only<WalkWindow>());
        QCOMPARE(bench.here(), u"S2"_s);
        QVERIFY(bench.errors.errors.isEmpty());
    }

    void oneThatArrivedIsNot()
    {
        Bench bench;
        bench.walks->walk(*bench.document);
        bench.press({3, 1, 2});
        QCOMPARE(bench.here(), u"false-alarm"_s);
        bench.begin();
        bench.walks->findUnfinished();
        WalksDialog *const list = bench.list();
        QVERIFY(list);
        QCOMPARE(list->list()->count(), 1);
        QVERIFY(bench.errors.told.isEmpty());
        QSignalSpy made(bench.walks.get(), &RunbookWalks::timelineRequested);
        Bench::click(*list, u"Make a Post-Mortem"_s);
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(made[0][0].toString(), u"The database does not respond"_s);
        QVERIFY(made[0][1].value<QList<WalkTimelineRow>>().size() >= 4);
    }

    void aWalkHasOneWindow()
    {
        Bench bench;
        bench.walks->walk(*bench.document);
        bench.press({1});
        WalkWindow *const before = bench.only<WalkWindow>();
        WalksDialog *const list = bench.list();
        QVERIFY(list);
        Bench::click(*list, u"Go On"_s);
        QTest::qWait(200);
        QCOMPARE(bench.walks->windows().size(), 1);
        QCOMPARE(bench.only<WalkWindow>(), before);
        // Twice in a row, before the first one is there.
        bench.walks->closeWindows();
        QTRY_VERIFY(bench.walks->windows().isEmpty());
        WalksDialog *const again = bench.list();
        QVERIFY(again);
        const QString path = QDir(bench.storage.folder().walks())
                                 .entryInfoList(QDir::Files)
                                 .constFirst()
                                 .absoluteFilePath();
        Q_EMIT again->resumeRequested(path);
        Q_EMIT again->resumeRequested(path);
        again->close();
        QTRY_VERIFY(bench.only<WalkWindow>());
        QTest::qWait(200);
        QCOMPARE(bench.walks->windows().size(), 1);
        QCOMPARE(bench.here(), u"S2"_s);
    }

    void aLogThatIsGoneIsTold()
    {
        Bench bench;
        bench.walks->walk(*bench.document);
        bench.walks->closeWindows();
        QTRY_VERIFY(bench.walks->windows().isEmpty());
        WalksDialog *const list = bench.list();
        QVERIFY(list);
        QVERIFY(QDir(bench.storage.folder().walks()).removeRecursively());
        Bench::click(*list, u"Go On"_s);
        QTRY_COMPARE(bench.errors.errors.size(), 1);
        QVERIFY(bench.walks->windows().isEmpty());
    }

    void drillsAndCardsAreKept()
    {
        Bench bench;
        const QString name = bench.document->values().id;
        const RunbookPracticeStore store(bench.storage.thread());
        bench.walks->drill(*bench.document);
        auto *const drill = bench.only<RunbookDrillPage>();
        QVERIFY(drill);
        Bench::click(*drill, u"Give Up and Show the Way"_s);
        bench.storage.settle();
        QCOMPARE(store.drills(name).result().value().size(), 1);
        bench.walks->closeWindows();
        bench.walks->showCards(*bench.document);
        QTRY_VERIFY(bench.only<BranchCardsPage>());
        auto *cards = bench.only<BranchCardsPage>();
        QCOMPARE(cards->left(), BranchCardsPage::mostNew);
        while (cards->left() > 0) {
            cards->showAnswer();
            cards->grade(3);
        }
        bench.storage.settle();
        bench.walks->closeWindows();
        QTRY_VERIFY(bench.walks->windows().isEmpty());
        bench.walks->showCards(*bench.document);
        QTRY_VERIFY(bench.only<BranchCardsPage>());
        // Those of today are known; the others wait until tomorrow.
        QCOMPARE(bench.only<BranchCardsPage>()->left(), 0);
        QCOMPARE(store.states(name).result().value().size(), qsizetype(BranchCardsPage::mostNew));
        QVERIFY(bench.errors.errors.isEmpty());
    }

    void answersThatCantBeKeptAreTold()
    {
        Bench bench;
        bench.walks->showCards(*bench.document);
        QTRY_VERIFY(bench.only<BranchCardsPage>());
        QVERIFY(bench.storage.execute(u"DROP TABLE branch_reviews"_s));
        bench.only<BranchCardsPage>()->showAnswer();
        bench.only<BranchCardsPage>()->grade(3);
        QTRY_COMPARE(bench.errors.errors.size(), 1);
    }
};

QTEST_MAIN(RunbookWalksTest)
#include "tst_runbookwalks.moc"
