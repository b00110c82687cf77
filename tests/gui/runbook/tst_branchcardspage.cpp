// Learns branches by keyboard.

#include "runbook/view/branchcardspage.h"

#include "runbook/runbookpracticestore.h"
#include "schedule/reviewstate.h"
#include "storagebench.h"
#include "walkbench.h"

#include <QSignalSpy>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

QList<BranchCard> someCards(int count)
{
    QList<BranchCard> cards;
    for (int card = 0; card < count; ++card)
        cards.append({u"doc"_s, u"thing%1"_s.arg(card), u"What does %1 mean?"_s.arg(card),
                      u"Answer %1"_s.arg(card)});
    return cards;
}

/// Known, and to be asked again after some days.
ReviewState known(const Clock &clock, int daysAgo)
{
    return withReview({}, {clock.nowUtc().addDays(-daysAgo), clock.zoneId(), 3});
}

} // namespace

class BranchCardsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeRoundByKeyboard()
    {
        const ManualClock clock;
        BranchCardsPage page(someCards(3), {}, clock);
        QSignalSpy reviewed(&page, &BranchCardsPage::reviewed);
        QVERIFY(showAndActivate(page, QSize(620, 360)));
        page.setFocus();
        QVERIFY(visibleWords(page).contains(u"What does 0 mean?"_s));
        // Nobody grades what was not shown.
        pressKey(page, Qt::Key_3);
        QCOMPARE(page.left(), 3);
        QVERIFY(!visibleWords(page).contains(u"Answer 0"_s));
        pressKey(page, Qt::Key_Space);
        QVERIFY(visibleWords(page).contains(u"Answer 0"_s));
        pressKey(page, Qt::Key_3);
        QCOMPARE(page.left(), 2);
        // What was not known comes back.
        pressKey(page, Qt::Key_Return);
        pressKey(page, Qt::Key_1);
        QCOMPARE(page.left(), 2);
        pressKey(page, Qt::Key_Space);
        QVERIFY(visibleWords(page).contains(u"Answer 2"_s));
        pressKey(page, Qt::Key_4);
        pressKey(page, Qt::Key_Space);
        QVERIFY(visibleWords(page).contains(u"Answer 1"_s));
        pressKey(page, Qt::Key_2);
        QCOMPARE(page.left(), 0);
        QVERIFY(visibleWords(page).contains(u"Nothing to ask today. The next card comes back"_s));
        QCOMPARE(reviewed.size(), 4);
        const auto second = reviewed[1][0].value<BranchReview>();
        QCOMPARE(second.thing, u"thing1"_s);
        QCOMPARE(second.review.grade, 1);
        QCOMPARE(second.document, u"doc"_s);
        // Nothing is left to be pressed.
        pressKey(page, Qt::Key_Space);
        pressKey(page, Qt::Key_3);
        QCOMPARE(reviewed.size(), 4);
    }

    void byMouse()
    {
        const ManualClock clock;
        BranchCardsPage page(someCards(1), {}, clock);
        QSignalSpy reviewed(&page, &BranchCardsPage::reviewed);
        QVERIFY(showAndActivate(page, QSize(620, 360)));
        QVERIFY(clickButton(page, u"Show the Answer"_s));
        auto *good = page.findChild<QAbstractButton *>(u"grade3"_s);
        QVERIFY(good && good->isVisible());
        QVERIFY(good->accessibleName().startsWith(u"Good"_s));
        QTest::mouseClick(good, Qt::LeftButton);
        QCOMPARE(reviewed.size(), 1);
        QCOMPARE(reviewed[0][0].value<BranchReview>().review.grade, 3);
    }

    void whatIsDueComesFirst()
    {
        const ManualClock clock;
        const QHash<QString, ReviewState> states{{u"thing1"_s, known(clock, 40)},
                                                 {u"thing2"_s, known(clock, 0)},
                                                 {u"thing3"_s, known(clock, 90)}};
        BranchCardsPage page(someCards(4), {states, 0}, clock);
        QVERIFY(showAndActivate(page, QSize(620, 360)));
        // The one that waits longest, the other one, then what is new.
        for (const int card : {3, 1, 0}) {
            QVERIFY(visibleWords(page).contains(u"What does %1 mean?"_s.arg(card)));
            pressKey(page, Qt::Key_Space);
            pressKey(page, Qt::Key_3);
        }
        QCOMPARE(page.left(), 0);
    }

    void notTooManyNewOnes()
    {
        const ManualClock clock;
        BranchCardsPage page(someCards(BranchCardsPage::mostNew + 3), {}, clock);
        QCOMPARE(page.left(), BranchCardsPage::mostNew);
        QVERIFY(showAndActivate(page, QSize(620, 360)));
        while (page.left() > 0) {
            page.showAnswer();
            page.grade(4);
        }
        QVERIFY(
            visibleWords(page).contains(u"Done for today. 3 new card(s) wait until tomorrow."_s));
    }

    void theDayHasALimitHoweverOftenItIsOpened()
    {
        const ManualClock clock;
        const QHash<QString, ReviewState> states{{u"thing1"_s, known(clock, 40)}};
        const BranchCardsPage some(someCards(20), {states, BranchCardsPage::mostNew - 2}, clock);
        QCOMPARE(some.left(), 3);
        // What is due is asked in any case.
        const BranchCardsPage due(someCards(20), {states, BranchCardsPage::mostNew}, clock);
        QCOMPARE(due.left(), 1);
        BranchCardsPage none(someCards(20), {{}, BranchCardsPage::mostNew + 5}, clock);
        QVERIFY(showAndActivate(none, QSize(620, 360)));
        QVERIFY(visibleWords(none).contains(u"20 new card(s) wait until tomorrow."_s));
    }

    void nothingToAskIsSaid()
    {
        const ManualClock clock;
        BranchCardsPage none({}, {}, clock);
        QVERIFY(showAndActivate(none, QSize(620, 360)));
        QVERIFY(visibleWords(none).contains(u"no branch that leads anywhere"_s));
        BranchCardsPage later(someCards(1), {{{u"thing0"_s, known(clock, 0)}}, 1}, clock);
        QVERIFY(showAndActivate(later, QSize(620, 360)));
        QVERIFY(visibleWords(later).contains(u"The next card comes back on"_s));
        QVERIFY(!buttonCalled(later, u"Show the Answer"_s));
    }

    void answersComeBackFromTheStore()
    {
        StorageBench storage;
        QVERIFY(storage.isOpen());
        const RunbookPracticeStore store(storage.thread());
        const Runbook runbook = readText(exampleText());
        const QList<BranchCard> cards = branchCards(runbook, runbookGraph(runbook), u"doc"_s);
        QVERIFY(cards.size() > 10);
        BranchCardsPage page(cards, {}, storage.clock);
        connect(&page, &BranchCardsPage::reviewed, &page,
                [&](const BranchReview &review) { store.add(review); });
        QVERIFY(showAndActivate(page, QSize(620, 360)));
        while (page.left() > 0) {
            pressKey(page, Qt::Key_Space);
            pressKey(page, Qt::Key_3);
        }
        storage.settle();
        const auto states = store.states(u"doc"_s).result();
        QVERIFY(states);
        QCOMPARE(int(states->size()), BranchCardsPage::mostNew);
        storage.clock.advanceMs(60LL * 24 * 3600 * 1000);
        const QDate today = studyDay(storage.clock.nowUtc(), storage.clock.zoneId());
        const BranchCardsPage later(
            cards, {*states, store.progress(u"doc"_s, today).result()->newToday}, storage.clock);
        QCOMPARE(later.left(), std::min(int(cards.size()), 2 * BranchCardsPage::mostNew));
    }
};

QTEST_MAIN(BranchCardsPageTest)
#include "tst_branchcardspage.moc"
