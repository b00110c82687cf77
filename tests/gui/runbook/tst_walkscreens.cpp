// Shows walks, drills and cards and checks that no text is cut. With RECOUNT_SCREENSHOTS=FOLDER it
// saves a picture of each, to be looked at.

#include "runbook/view/branchcardspage.h"
#include "runbook/view/outputbox.h"
#include "runbook/view/runbookdrillpage.h"
#include "runbook/view/walkclock.h"
#include "runbook/view/walkpage.h"
#include "runbook/view/walksdialog.h"
#include "screenrow.h"
#include "walkbench.h"
#include "walksketch.h"

#include <QLineEdit>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// With much to be said about its third step.
Runbook dangerousShop()
{
    Runbook runbook = slowShop();
    runbook.steps[2].why.text = u"What the cache holds may be older than the prices."_s;
    runbook.steps[2].commands.append(RunbookCommand());
    runbook.steps[2].commands[0].text =
        u"cachectl --cluster shop-cache-eu-west-3 flush --all --reason 'prices are old' --wait"_s;
    runbook.steps[2].blastRadius = u"every page is slow for ten minutes"_s;
    runbook.placeholders[0].meaning = u"Name of the queue that waits"_s;
    runbook.placeholders[0].howToFind = u"queuectl list, the longest one"_s;
    return runbook;
}

std::unique_ptr<WalkPage> newPage(const Runbook &runbook, const Clock &clock)
{
    auto walk = std::make_unique<Walk>(runbook, runbookGraph(runbook));
    walk->begin(clock.nowUtc());
    return std::make_unique<WalkPage>(std::move(walk), clock);
}

} // namespace

class WalkScreensTest : public QObject
{
    Q_OBJECT

    QStringList m_cut;

    void look(QWidget &window, const QString &name) { m_cut << lookAt(window, u"walks"_s, name); }

private Q_SLOTS:
    void init() { m_cut.clear(); }

    void aWalk_data() { addScreenRows({QSize(760, 820), QSize(560, 560)}); }

    void aWalk()
    {
        const ScreenRow row;
        ManualClock clock;
        const auto page = newPage(readText(exampleText(row.language)), clock);
        QVERIFY(showAndActivate(*page, row.size));
        look(*page, u"01-step"_s);
        page->findChild<OutputBox *>()->field()->setPlainText(
            u"4f1c0de0a7b2   backend:1.42   Exited (1)"_s);
        QTest::qWait(400);
        look(*page, u"02-proposed"_s);
        pressKey(*page, Qt::Key_1, Qt::AltModifier);
        clock.advanceMs(31 * 60'000);
        page->findChild<WalkClock *>()->refresh();
        page->showProblem(u"The walk goes on, but what happened could not be written yet."_s);
        look(*page, u"03-due"_s);
        page->showProblem({});
        pressKey(*page, Qt::Key_1);
        look(*page, u"04-quickfix"_s);
        pressKey(*page, Qt::Key_1);
        look(*page, u"05-end"_s);
        QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
    }

    void values_data() { addScreenRows({QSize(760, 820), QSize(560, 560)}); }

    void values()
    {
        const ScreenRow row;
        const ManualClock clock;
        const auto page = newPage(dangerousShop(), clock);
        QVERIFY(showAndActivate(*page, row.size));
        auto *queue = page->findChild<QLineEdit *>(u"QUEUE"_s);
        queue->setFocus();
        typeText(*page, u"NO/QUEUE"_s);
        pressKey(*page, Qt::Key_Tab);
        look(*page, u"11-values"_s);
        pressKey(*page, Qt::Key_Escape);
        pressKey(*page, Qt::Key_3);
        pressKey(*page, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        look(*page, u"12-harm"_s);
        QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
    }

    void aDrill_data() { addScreenRows({QSize(760, 820), QSize(560, 560)}); }

    void aDrill()
    {
        const ScreenRow row;
        const ManualClock clock;
        const Runbook runbook = readText(exampleText(row.language));
        RunbookDrillPage page({u"doc"_s, {}, runbook, runbookGraph(runbook)}, clock);
        QVERIFY(page.begin(4));
        QVERIFY(showAndActivate(page, row.size));
        look(page, u"21-drill"_s);
        for (int turn = 0; turn < 30 && !page.walk().choices().isEmpty(); ++turn)
            pressKey(page, Qt::Key_1 + int(page.walk().choices().size()) - 1);
        look(page, u"22-result"_s);
        QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
    }

    void cardsAndWalks_data() { addScreenRows({QSize(620, 360), QSize(420, 420)}); }

    void cardsAndWalks()
    {
        const ScreenRow row;
        const ManualClock clock;
        const Runbook runbook = readText(exampleText(row.language));
        BranchCardsPage page(branchCards(runbook, runbookGraph(runbook), u"doc"_s).mid(0, 1), {},
                             clock);
        QVERIFY(showAndActivate(page, row.size));
        look(page, u"31-question"_s);
        pressKey(page, Qt::Key_Space);
        look(page, u"32-answer"_s);
        pressKey(page, Qt::Key_3);
        look(page, u"33-nothing-due"_s);
        const QDateTime began = clock.nowUtc();
        WalksDialog walks({{u"/a"_s, runbook.title.text, began, began, u"S2"_s, false},
                           {u"/b"_s, runbook.title.text, began, began, u"resolved"_s, true}});
        QVERIFY(showAndActivate(walks, row.size));
        look(walks, u"34-walks"_s);
        WalksDialog none({});
        QVERIFY(showAndActivate(none, row.size));
        look(none, u"35-no-walk"_s);
        QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
    }
};

QTEST_MAIN(WalkScreensTest)
#include "tst_walkscreens.moc"
