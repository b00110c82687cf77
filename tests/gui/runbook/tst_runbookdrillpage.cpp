// Drives drills of runbooks by keyboard.

#include "runbook/view/runbookdrillpage.h"

#include "runbook/runbookpracticestore.h"
#include "runbook/view/outputbox.h"
#include "storagebench.h"
#include "walkbench.h"
#include "walksketch.h"

#include <QSignalSpy>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

DrilledRunbook drilled(const Runbook &runbook)
{
    return {u"doc"_s, QByteArray(32, 's'), runbook, runbookGraph(runbook)};
}

/// Presses the digit of the way to a node.
bool chooseWayTo(RunbookDrillPage &page, int node)
{
    const QList<Walk::Choice> choices = page.walk().choices();
    for (int at = 0; at < choices.size(); ++at) {
        if (choices.at(at).to == node) {
            pressKey(page, Qt::Key_1 + at);
            return true;
        }
    }
    return false;
}

/// The place where a drill is over.
bool isFinal(const RunbookDrillPage &page)
{
    return page.walk().graph().isFinal(page.walk().node());
}

} // namespace

class RunbookDrillPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestWayHasNoFault_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void theBestWayHasNoFault()
    {
        QFETCH(quint32, seed);
        const ManualClock clock;
        RunbookDrillPage page(drilled(readText(exampleText())), clock);
        QSignalSpy finished(&page, &RunbookDrillPage::finished);
        QVERIFY(page.begin(seed));
        QVERIFY(showAndActivate(page));
        QVERIFY(!page.findChild<OutputBox *>());
        const QList<int> path = page.scenario().path;
        for (qsizetype at = 1; at < path.size(); ++at) {
            QCOMPARE(page.walk().node(), path.at(at - 1));
            QVERIFY(finished.isEmpty());
            if (page.walk().step())
                QVERIFY(visibleWords(page).contains(u"It shows"_s));
            QVERIFY(chooseWayTo(page, path.at(at)));
        }
        QCOMPARE(finished.size(), 1);
        const auto record = finished[0][0].value<RunbookDrillRecord>();
        QVERIFY(record.isFinished);
        QCOMPARE(record.seed, seed);
        QCOMPARE(record.document, u"doc"_s);
        QCOMPARE(record.wrongTurns, 0);
        QCOMPARE(record.minutes, record.bestMinutes);
        QCOMPARE(record.atUtc, clock.nowUtc());
        QVERIFY(visibleWords(page).contains(u"You found it"_s));
        QVERIFY(visibleWords(page).contains(u"The best way"_s));
        QVERIFY(!visibleWords(page).contains(u"Your way"_s));
    }

    void whateverIsChosenItEnds()
    {
        const ManualClock clock;
        const DrilledRunbook what = drilled(readText(exampleText()));
        for (quint32 seed = 0; seed < 20; ++seed) {
            RunbookDrillPage page(what, clock);
            QSignalSpy finished(&page, &RunbookDrillPage::finished);
            QVERIFY(page.begin(seed));
            page.show();
            for (int turn = 0; turn < 60 && finished.isEmpty(); ++turn) {
                const qsizetype count = page.walk().choices().size();
                QVERIFY(count > 0);
                pressKey(page, Qt::Key_1 + int((seed + quint32(turn) * 7) % quint32(count)));
            }
            QCOMPARE(finished.size(), 1);
            QVERIFY(isFinal(page));
        }
    }

    void faultsAreNamed()
    {
        const ManualClock clock;
        Runbook runbook = slowShop();
        runbook.steps[0].kind = StepKind::Action;
        RunbookDrillPage page(drilled(runbook), clock);
        QSignalSpy finished(&page, &RunbookDrillPage::finished);
        // One that does not begin with the cache.
        quint32 seed = 0;
        do
            QVERIFY(page.begin(seed++));
        while (page.walk().graph().nodes.at(page.scenario().path.value(1)).id == u"S3"_s);
        QVERIFY(showAndActivate(page));
        pressKey(page, Qt::Key_3);
        pressKey(page, Qt::Key_1);
        QCOMPARE(finished.size(), 1);
        const auto record = finished[0][0].value<RunbookDrillRecord>();
        QCOMPARE(record.wrongTurns, 1);
        QCOMPARE(record.blindActs, 1);
        const QString words = visibleWords(page);
        QVERIFY2(words.contains(u"At S1: Count what waits you went to S3: Empty the cache."_s),
                 qPrintable(words));
        QVERIFY(words.contains(u"Destructive before anything was checked"_s));
        QVERIFY(words.contains(u"Your way"_s));
    }

    void lateCallsAreNamed()
    {
        const ManualClock clock;
        Runbook runbook = slowShop();
        for (RunbookStep &step : runbook.steps)
            step.minutes = 20;
        RunbookDrillPage page(drilled(runbook), clock);
        QSignalSpy finished(&page, &RunbookDrillPage::finished);
        QVERIFY(page.begin(1));
        QVERIFY(showAndActivate(page));
        pressKey(page, Qt::Key_1);
        QVERIFY(visibleWords(page).contains(u"Time to call shop lead"_s));
        pressKey(page, Qt::Key_1);
        pressKey(page, Qt::Key_1);
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished[0][0].value<RunbookDrillRecord>().lateLevels > 0);
        QVERIFY(visibleWords(page).contains(u"shop lead: due after 15 minute"_s));
        QVERIFY(!buttonCalled(page, u"Called"_s));
    }

    void whoeverGivesUpSeesTheWay()
    {
        const ManualClock clock;
        RunbookDrillPage page(drilled(slowShop()), clock);
        QSignalSpy finished(&page, &RunbookDrillPage::finished);
        QVERIFY(page.begin(3));
        QVERIFY(showAndActivate(page));
        QVERIFY(clickButton(page, u"Give Up and Show the Way"_s));
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished[0][0].value<RunbookDrillRecord>().isFinished);
        QVERIFY(visibleWords(page).contains(u"You gave up"_s));
        QVERIFY(visibleWords(page).contains(u"The best way"_s));
        // A digit does nothing any more.
        pressKey(page, Qt::Key_1);
        QCOMPARE(finished.size(), 1);
        QVERIFY(clickButton(page, u"Again, with Another Fault"_s));
        QCOMPARE(page.walk().trail().size(), 1);
        QVERIFY(visibleWords(page).contains(u"Count what waits"_s));
        QVERIFY(clickButton(page, u"Give Up and Show the Way"_s));
        QCOMPARE(finished.size(), 2);
        QVERIFY(finished[0][0].value<RunbookDrillRecord>().id !=
                finished[1][0].value<RunbookDrillRecord>().id);
    }

    void whatNoBranchEndsCantBeDrilled()
    {
        const ManualClock clock;
        Runbook runbook = slowShop();
        runbook.steps.resize(1);
        runbook.steps[0].branches.clear();
        runbook.steps[0].otherwise->target.kind = BranchTarget::Kind::Step;
        runbook.steps[0].otherwise->target.number = 1;
        runbook.escalation.clear();
        RunbookDrillPage page(drilled(runbook), clock);
        QVERIFY(!page.begin(1));
    }

    void howItWentIsKept()
    {
        StorageBench storage;
        QVERIFY(storage.isOpen());
        const RunbookPracticeStore store(storage.thread());
        RunbookDrillPage page(drilled(slowShop()), storage.clock);
        connect(&page, &RunbookDrillPage::finished, &page,
                [&](const RunbookDrillRecord &record) { store.add(record); });
        QVERIFY(page.begin(5));
        QVERIFY(showAndActivate(page));
        QVERIFY(clickButton(page, u"Give Up and Show the Way"_s));
        storage.settle();
        const auto drills = store.drills(u"doc"_s).result();
        QVERIFY(drills);
        QCOMPARE(drills->size(), 1);
        QCOMPARE(drills->constFirst().seed, 5U);
    }
};

QTEST_MAIN(RunbookDrillPageTest)
#include "tst_runbookdrillpage.moc"
