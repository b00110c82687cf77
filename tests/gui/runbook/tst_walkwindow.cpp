// Walks with their logs: gone on with after they were closed, and on disks that take nothing.

#include "runbook/resumewalk.h"
#include "runbook/view/choicelist.h"
#include "runbook/view/outputbox.h"
#include "runbook/view/walkpage.h"
#include "runbook/view/walksdialog.h"
#include "runbook/view/walkwindow.h"
#include "walkbench.h"

#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Bench {
    QString folder() const { return dir.filePath(u"walks"_s); }
    /// Begins a walk through the example.
    bool begin()
    {
        const QByteArray text = exampleText();
        const Runbook runbook = readText(text);
        const WalkHeader header{u"one"_s, clock.nowUtc(), {}, u"The database"_s, text};
        return open(
            std::make_unique<WalkSession>(folder(), header, runbook, runbookGraph(runbook)));
    }
    /// Goes on with the only walk of the folder.
    bool resume()
    {
        const QList<KeptWalk> walks = keptWalks(folder());
        if (walks.size() != 1)
            return false;
        const Result<WalkLog> log = readWalkLog(walks[0].path);
        Result<Walk> walk = resumeWalk(*log);
        return walk && open(std::make_unique<WalkSession>(walks[0].path, *log, std::move(*walk)));
    }
    bool open(std::unique_ptr<WalkSession> made)
    {
        session = made.get();
        window = new WalkWindow(std::move(made), clock);
        return showAndActivate(*window);
    }
    QString here() const
    {
        const Walk &walk = window->page().walk();
        return walk.graph().nodes.at(walk.node()).id;
    }
    void close() const
    {
        window->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ~Bench() { delete window; }

    ManualClock clock;
    QTemporaryDir dir;
    QPointer<WalkSession> session;
    QPointer<WalkWindow> window;
};

} // namespace

class WalkWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhereItWasClosed()
    {
        Bench bench;
        QVERIFY(bench.begin());
        pressKey(*bench.window, Qt::Key_1);
        QCOMPARE(bench.here(), u"S2"_s);
        // Pasted and written, but nothing chosen yet.
        bench.window->findChild<OutputBox *>()->field()->setPlainText(u"GET /orders 200"_s);
        pressKey(*bench.window, Qt::Key_N, Qt::ControlModifier);
        typeText(*bench.window, u"asked support"_s);
        bench.close();
        QVERIFY(!bench.window);
        bench.clock.advanceMs(10 * 60'000);
        QVERIFY(bench.resume());
        QCOMPARE(bench.here(), u"S2"_s);
        QVERIFY(visibleWords(*bench.window).contains(u"10:00"_s));
        QStringList texts;
        for (const WalkEvent &event : bench.window->page().walk().events())
            texts.append(event.text);
        QVERIFY(texts.contains(u"GET /orders 200"_s));
        QVERIFY(texts.contains(u"asked support"_s));
        pressKey(*bench.window, Qt::Key_4);
        QCOMPARE(bench.here(), u"S3"_s);
        bench.close();
        QVERIFY(bench.resume());
        QCOMPARE(bench.here(), u"S3"_s);
    }

    void aWalkThatArrivedIsNotOffered()
    {
        Bench bench;
        QVERIFY(bench.begin());
        // Three times to a false alarm.
        for (const int key : {Qt::Key_3, Qt::Key_1, Qt::Key_2})
            pressKey(*bench.window, key);
        QVERIFY(bench.window->page().walk().isOver());
        bench.close();
        const QList<KeptWalk> walks = keptWalks(bench.folder());
        QCOMPARE(walks.size(), 1);
        QVERIFY(walks[0].isEnded);
    }

    void nothingIsLostWhileTheDiskTakesNothing()
    {
        Bench bench;
        // A file stands where the folder should be.
        QFile inTheWay(bench.folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QVERIFY(bench.begin());
        QTRY_VERIFY(visibleWords(*bench.window).contains(u"could not be written yet"_s));
        pressKey(*bench.window, Qt::Key_1);
        QCOMPARE(bench.here(), u"S2"_s);
        QVERIFY(clickButton(*bench.window, u"Copy the Log as Markdown"_s));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"# Walk: "_s));
        QVERIFY(inTheWay.remove());
        // It is tried again by itself.
        QTRY_VERIFY_WITH_TIMEOUT(
            !visibleWords(*bench.window).contains(u"could not be written yet"_s),
            3 * WalkWriter::retryMs);
        const QList<KeptWalk> walks = keptWalks(bench.folder());
        QCOMPARE(walks.size(), 1);
        QCOMPARE(walks[0].lastNode, u"S2"_s);
    }

    void whatIsNotWrittenClosesWhenAskedTwice()
    {
        Bench bench;
        QFile inTheWay(bench.folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(bench.begin());
        QTRY_VERIFY(visibleWords(*bench.window).contains(u"could not be written yet"_s));
        bench.close();
        QVERIFY(bench.window && bench.window->isVisible());
        QVERIFY(visibleWords(*bench.window).contains(u"Not all of this walk is on the disk"_s));
        // Trying again does not talk over it.
        QSignalSpy failed(bench.session, &WalkSession::failed);
        QVERIFY(failed.wait(3 * WalkWriter::retryMs));
        QVERIFY(visibleWords(*bench.window).contains(u"Not all of this walk is on the disk"_s));
        bench.close();
        QVERIFY(!bench.window);
    }

    void walksAreListed()
    {
        const QDateTime began = ManualClock().nowUtc();
        const QList<KeptWalk> walks{
            {u"/a"_s, u"The database"_s, began, began, u"S2"_s, false},
            {u"/b"_s, u"The shop"_s, began, began, u"resolved"_s, true},
        };
        WalksDialog dialog(walks);
        QSignalSpy resumed(&dialog, &WalksDialog::resumeRequested);
        QSignalSpy made(&dialog, &WalksDialog::timelineRequested);
        QVERIFY(showAndActivate(dialog, QSize(560, 380)));
        QCOMPARE(dialog.list()->count(), 2);
        dialog.list()->setFocus();
        pressKey(dialog, Qt::Key_Down);
        QVERIFY(!buttonCalled(dialog, u"Go On"_s)->isEnabled());
        pressKey(dialog, Qt::Key_Return);
        QVERIFY(resumed.isEmpty());
        QVERIFY(dialog.isVisible());
        QVERIFY(clickButton(dialog, u"Make a Post-Mortem"_s));
        QCOMPARE(made[0][0].toString(), u"/b"_s);
        QVERIFY(showAndActivate(dialog, QSize(560, 380)));
        dialog.list()->setCurrentRow(0);
        QVERIFY(clickButton(dialog, u"Go On"_s));
        QCOMPARE(resumed[0][0].toString(), u"/a"_s);
        WalksDialog empty({});
        QVERIFY(showAndActivate(empty, QSize(560, 380)));
        QVERIFY(visibleWords(empty).contains(u"No walk yet"_s));
        QVERIFY(!empty.list()->isVisible());
    }
};

QTEST_MAIN(WalkWindowTest)
#include "tst_walkwindow.moc"
