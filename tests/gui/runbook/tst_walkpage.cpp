// Walks through runbooks by keyboard.

#include "runbook/view/walkpage.h"

#include "runbook/view/choicelist.h"
#include "runbook/view/outputbox.h"
#include "runbook/view/valuesform.h"
#include "runbook/view/walkclock.h"
#include "walkbench.h"
#include "walksketch.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTimer>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Kind = WalkEvent::Kind;

struct Bench {
    explicit Bench(const Runbook &runbook)
    {
        auto walk = std::make_unique<Walk>(runbook, runbookGraph(runbook));
        walk->begin(clock.nowUtc());
        page = std::make_unique<WalkPage>(std::move(walk), clock);
        page->resize(800, 700);
        page->show();
        page->activateWindow();
    }
    QString here() const { return walk().graph().nodes.at(walk().node()).id; }
    Walk &walk() const { return page->walk(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        pressKey(*page, key, modifiers);
    }
    QString words() const { return visibleWords(*page); }
    bool shows(const QString &text) const { return words().contains(text); }
    template <class T>
    T *part(const QString &name = {}) const
    {
        for (T *found : page->findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void passMinutes(double minutes)
    {
        clock.advanceMs(qint64(minutes * 60'000));
        page->findChild<WalkClock *>()->refresh();
        QCoreApplication::processEvents();
    }
    int count(Kind kind) const
    {
        int found = 0;
        for (const WalkEvent &event : walk().events())
            found += event.kind == kind;
        return found;
    }
    const WalkEvent &last() const { return walk().events().constLast(); }

    ManualClock clock;
    std::unique_ptr<WalkPage> page;
};

/// The slow shop with a command in its destructive step.
Runbook dangerousShop()
{
    Runbook runbook = slowShop();
    runbook.steps[2].commands.append(RunbookCommand());
    runbook.steps[2].commands[0].text = u"cachectl flush --all"_s;
    runbook.steps[2].blastRadius = u"every page is slow for ten minutes"_s;
    return runbook;
}

} // namespace

class WalkPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEndByKeyboard_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("end");
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            for (const QString &end :
                 {u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"E1"_s, u"false-alarm"_s, u"handed-over"_s})
                QTest::addRow("%s %s", qPrintable(language), qPrintable(end)) << language << end;
        }
    }

    void eachEndByKeyboard()
    {
        QFETCH(QString, language);
        QFETCH(QString, end);
        Bench bench(readText(exampleText(language)));
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        const RunbookGraph graph = bench.walk().graph();
        int goal = -1;
        for (int node = 0; node < graph.nodes.size(); ++node) {
            if (graph.nodes.at(node).id == end)
                goal = node;
        }
        QVERIFY(goal > 0);
        const QList<int> way = wayBetween(graph, 0, goal);
        QVERIFY(!way.isEmpty());
        for (const int edge : way) {
            QVERIFY(bench.shows(graph.nodes.at(bench.walk().node()).title));
            const QList<Walk::Choice> choices = bench.walk().choices();
            int at = 0;
            while (choices.at(at).edge != edge)
                ++at;
            bench.clock.advanceMs(90'000);
            bench.press(Qt::Key_1 + at);
        }
        QCOMPARE(bench.here(), end);
        QVERIFY(bench.shows(graph.nodes.at(goal).title));
        const bool goesOn = end == u"E1"_s;
        QCOMPARE(bench.walk().isOver(), !goesOn);
        if (goesOn) {
            QVERIFY(bench.shows(u"Nothing leads on from here"_s));
            QVERIFY(clickButton(*bench.page, u"End Here"_s));
            QVERIFY(bench.shows(u"You left the walk here"_s));
        } else {
            QVERIFY(bench.shows(u"The walk is over"_s));
        }
        QVERIFY(bench.shows(u"%1 (2 minute"_s.arg(u"S1: "_s + graph.nodes.at(0).title)));
    }

    void anOutputProposesAndTheUserDecides()
    {
        Bench bench(readText(exampleText()));
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        QGuiApplication::clipboard()->setText(u"4f1c0de0a7b2   backend:1.42   Exited (1)"_s);
        bench.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(bench.part<ChoiceList>()->proposed(), 0);
        QVERIFY(bench.shows(u"Proposed: "_s));
        QVERIFY(bench.shows(u"proposed"_s));
        QCOMPARE(bench.here(), u"S1"_s);
        // A digit belongs to the field that is written in.
        bench.press(Qt::Key_3);
        QCOMPARE(bench.here(), u"S1"_s);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.here(), u"S2"_s);
        QCOMPARE(bench.count(Kind::Output), 1);
        // Another way than the proposed one.
        QTest::keyClicks(bench.part<OutputBox>()->field(), u"connection refused"_s);
        QTRY_COMPARE(bench.part<ChoiceList>()->proposed(), 1);
        bench.press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(bench.here(), u"S4"_s);
        QCOMPARE(bench.count(Kind::Output), 2);
    }

    void anExpressionWithoutEndHoldsNothingUp()
    {
        Runbook runbook = slowShop();
        runbook.steps[0].branches[0].condition.test = BranchCondition::Test::Matches;
        runbook.steps[0].branches[0].condition.text = u"^(a+)+$"_s;
        Bench bench(runbook);
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        QElapsedTimer since;
        since.start();
        qint64 longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this,
                [&] { longest = std::max(longest, since.restart()); });
        beat.start(5);
        QSignalSpy proposed(bench.part<OutputBox>(), &OutputBox::proposed);
        bench.part<OutputBox>()->field()->setPlainText(QString(50'000, u'a') + u'!');
        QTRY_COMPARE_WITH_TIMEOUT(proposed.size(), 1, 20'000);
        QVERIFY(bench.shows(u"No branch fits for certain"_s) || bench.shows(u"Proposed: "_s));
        QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_2);
        QCOMPARE(bench.here(), u"false-alarm"_s);
    }

    void aVeryLongOutputIsCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << QString(QString(5'000'000, u'x') + u"!"_s);
        QTest::newRow("many lines") << QString(u"waits in the queue\n"_s.repeated(100'000) +
                                               u"stuck\n"_s.repeated(100'000));
    }

    void aVeryLongOutputIsCut()
    {
        QFETCH(QString, text);
        Bench bench(slowShop());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        QGuiApplication::clipboard()->setText(text);
        QElapsedTimer timer;
        timer.start();
        bench.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(bench.part<ChoiceList>()->proposed() >= 0);
        // All of it was looked at, not what is shown alone.
        QCOMPARE(bench.part<ChoiceList>()->proposed(), text.contains(u"stuck"_s) ? 0 : 2);
        QCOMPARE(bench.part<OutputBox>()->text(), text.left(OutputBox::mostCharacters));
        QVERIFY(bench.part<OutputBox>()->field()->toPlainText().size() < text.size() / 10);
        // A short one takes its place.
        QGuiApplication::clipboard()->setText(u"empty"_s);
        bench.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.part<OutputBox>()->text(), u"empty"_s);
        QGuiApplication::clipboard()->setText(text);
        bench.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(clickButton(*bench.page, u"Clear"_s));
        QCOMPARE(bench.part<OutputBox>()->text(), QString());
        bench.press(Qt::Key_V, Qt::ControlModifier);
        timer.restart();
        bench.press(Qt::Key_1, Qt::AltModifier);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(bench.here(), u"S2"_s);
        QCOMPARE(bench.count(Kind::Output), 1);
        QCOMPARE(bench.walk().events().at(1).text.size(), OutputBox::mostCharacters);
    }

    void timeAtAStepCounts()
    {
        Runbook runbook = slowShop();
        BranchCondition &condition = runbook.steps[0].branches[1].condition;
        condition.test = BranchCondition::Test::MinutesInStep;
        condition.comparison = BranchCondition::Comparison::AtLeast;
        condition.value = 5;
        Bench bench(runbook);
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        bench.part<OutputBox>()->field()->setPlainText(u"waiting"_s);
        QTRY_COMPARE(bench.part<ChoiceList>()->proposed(), 2);
        bench.passMinutes(6);
        bench.part<OutputBox>()->field()->setPlainText(u"waiting on"_s);
        QTRY_COMPARE(bench.part<ChoiceList>()->proposed(), 1);
    }

    void valuesAreCheckedBesideTheirField()
    {
        Bench bench(slowShop());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        auto *queue = bench.part<QLineEdit>(u"QUEUE"_s);
        QVERIFY(queue);
        QCOMPARE(queue->placeholderText(), u"orders"_s);
        queue->setFocus();
        typeText(*bench.page, u"NOT/A/QUEUE"_s);
        QCOMPARE(bench.count(Kind::Filled), 0);
        bench.press(Qt::Key_Tab);
        auto *wrong = bench.part<QLabel>(u"wrong"_s);
        QVERIFY(wrong && !wrong->text().isEmpty());
        QVERIFY(wrong->y() > queue->y());
        QCOMPARE(bench.count(Kind::Filled), 0);
        queue->setFocus();
        queue->selectAll();
        typeText(*bench.page, u"orders"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(!bench.part<QLabel>(u"wrong"_s));
        // Each value once, not each of its letters.
        QCOMPARE(bench.count(Kind::Filled), 1);
        QCOMPARE(bench.last().text, u"orders"_s);
    }

    void aPauseTakesWhatWasTyped()
    {
        Bench bench(slowShop());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        bench.part<QLineEdit>(u"QUEUE"_s)->setFocus();
        typeText(*bench.page, u"orders"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.walk().values().value(u"QUEUE"_s), u"orders"_s,
                                  ValuesForm::pauseMs * 5);
    }

    void whatWasTypedIsThereAtTheNextPlace()
    {
        Bench bench(
            readText("# Runbook: Shop\n\n## Placeholders\n\n"
                     "| Name | Meaning |\n| --- | --- |\n| `QUEUE` | Queue |\n\n"
                     "## Diagnosis\n\n### Step 1: Look\n\n"
                     "| If the output… | Then |\n| --- | --- |\n"
                     "| contains `x` | go to Step 2 |\n| anything else | end: resolved |\n\n"
                     "### Step 2: Count\n\n```bash\nqueuectl \"${QUEUE:?}\"\n```\n\n"
                     "| If the output… | Then |\n| --- | --- |\n"
                     "| anything else | end: resolved |\n"));
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        bench.part<QLineEdit>(u"QUEUE"_s)->setFocus();
        typeText(*bench.page, u"orders"_s);
        bench.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(bench.here(), u"S2"_s);
        QVERIFY2(bench.shows(u"queuectl \"orders\""_s), qPrintable(bench.words()));
        QCOMPARE(bench.walk().events().at(1).kind, Kind::Filled);
        QCOMPARE(bench.walk().events().at(1).node, u"S1"_s);
    }

    void secretsAreCopiedAndNeverShownOrKept()
    {
        Runbook runbook = readText("# Runbook: Shop\n\n## Placeholders\n\n"
                                   "| Name | Meaning | Type |\n| --- | --- | --- |\n"
                                   "| `TOKEN` | Key | secret |\n\n## Diagnosis\n\n"
                                   "### Step 1: Look\n\n```bash\nshopctl -k \"${TOKEN:?}\"\n```\n\n"
                                   "| If the output… | Then |\n| --- | --- |\n"
                                   "| anything else | end: resolved |\n");
        QCOMPARE(runbook.placeholders.size(), 1);
        Bench bench(runbook);
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        auto *token = bench.part<QLineEdit>(u"TOKEN"_s);
        QVERIFY(token);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        token->setFocus();
        typeText(*bench.page, u"tiger$7"_s);
        // Before the field is left.
        bench.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(QGuiApplication::clipboard()->text().contains(u"tiger"_s),
                 qPrintable(QGuiApplication::clipboard()->text()));
        QVERIFY(!bench.shows(u"tiger"_s));
        QCOMPARE(bench.count(Kind::Copied), 1);
        QTest::keyClicks(bench.part<OutputBox>()->field(), u"key tiger$7 refused"_s);
        QVERIFY(clickButton(*bench.page, u"End Here"_s));
        QVERIFY(clickButton(*bench.page, u"Copy the Log as Markdown"_s));
        const QString log = QGuiApplication::clipboard()->text();
        QVERIFY(log.contains(u"refused"_s));
        QVERIFY(!log.contains(u"tiger"_s));
        for (const WalkEvent &event : bench.walk().events())
            QVERIFY(!event.text.contains(u"tiger"_s));
    }

    void whatDoesHarmIsCopiedByTheSecondClick()
    {
        Bench bench(dangerousShop());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        bench.press(Qt::Key_3);
        QCOMPARE(bench.here(), u"S3"_s);
        QGuiApplication::clipboard()->setText(u"before"_s);
        QVERIFY(clickButton(*bench.page, u"Copy"_s));
        QVERIFY(bench.shows(u"every page is slow for ten minutes"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(bench.count(Kind::Copied), 0);
        QVERIFY(clickButton(*bench.page, u"Copy It All the Same"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"cachectl flush --all"_s);
        QCOMPARE(bench.count(Kind::Copied), 1);
        // The next time it asks again; by key as by mouse.
        QGuiApplication::clipboard()->setText(u"before"_s);
        bench.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        bench.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"cachectl flush --all"_s);
    }

    void harmWithoutACommandIsSaidAtOnce()
    {
        Runbook runbook = dangerousShop();
        runbook.steps[2].commands.clear();
        Bench bench(runbook);
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        bench.press(Qt::Key_3);
        QVERIFY(bench.shows(u"every page is slow for ten minutes"_s));
    }

    void levelsAreToldWhenTheirTimeHasCome()
    {
        Bench bench(slowShop());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        QVERIFY(bench.shows(u"in 15 min: shop lead (#shop)"_s));
        bench.passMinutes(14.9);
        QVERIFY(!buttonCalled(*bench.page, u"Called"_s));
        bench.passMinutes(0.2);
        QVERIFY(bench.shows(u"Time to call shop lead (#shop)"_s));
        QVERIFY(bench.shows(u"15:06"_s));
        // The next one waits behind it.
        bench.passMinutes(20);
        QVERIFY(bench.shows(u"Time to call shop lead"_s));
        QVERIFY(clickButton(*bench.page, u"Called"_s));
        QCOMPARE(bench.count(Kind::Acknowledged), 1);
        QVERIFY(bench.shows(u"Time to call head of engineering"_s));
        QVERIFY(clickButton(*bench.page, u"Go There"_s));
        QCOMPARE(bench.here(), u"E2"_s);
        QVERIFY(clickButton(*bench.page, u"Called"_s));
        QVERIFY(!buttonCalled(*bench.page, u"Called"_s));
    }

    void goesBackElsewhereAndNotes()
    {
        Bench bench(slowShop());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        QVERIFY(!buttonCalled(*bench.page, u"Back"_s)->isEnabled());
        bench.press(Qt::Key_1);
        QCOMPARE(bench.here(), u"S2"_s);
        // The second way leads nowhere and can't be taken.
        bench.press(Qt::Key_2);
        QCOMPARE(bench.here(), u"S2"_s);
        bench.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(bench.here(), u"S1"_s);
        bench.press(Qt::Key_N, Qt::ControlModifier);
        typeText(*bench.page, u"2 customers called"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.last().kind, Kind::Noted);
        QCOMPARE(bench.last().text, u"2 customers called"_s);
        bench.press(Qt::Key_G, Qt::ControlModifier);
        auto *places = bench.part<QComboBox>();
        QVERIFY(places->lineEdit()->hasFocus());
        typeText(*bench.page, u"wake"_s);
        QTRY_VERIFY(places->completer()->popup()->isVisible());
        QTest::keyClick(places->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(places->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(bench.here(), u"Q1"_s);
    }

    void whoeverEndedItMayGoOn()
    {
        Bench bench(slowShop());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        bench.part<OutputBox>()->field()->setPlainText(u"stuck"_s);
        QVERIFY(clickButton(*bench.page, u"End Here"_s));
        QVERIFY(bench.walk().isGivenUp());
        QCOMPARE(bench.count(Kind::Output), 1);
        QVERIFY(bench.shows(u"You left the walk here"_s));
        QVERIFY(clickButton(*bench.page, u"Go On After All"_s));
        QVERIFY(!bench.walk().isOver());
        QCOMPARE(bench.here(), u"S1"_s);
        bench.press(Qt::Key_1);
        QCOMPARE(bench.here(), u"S2"_s);
    }

    void whatHappenedBecomesATimeline()
    {
        Bench bench(slowShop());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        QSignalSpy requested(bench.page.get(), &WalkPage::timelineRequested);
        bench.press(Qt::Key_2);
        QVERIFY(bench.walk().isOver());
        QVERIFY(clickButton(*bench.page, u"Make a Post-Mortem of This"_s));
        QCOMPARE(requested.size(), 1);
        const auto rows = requested[0][0].value<QList<WalkTimelineRow>>();
        QCOMPARE(rows,
                 walkTimeline(bench.walk().runbook(), bench.walk().graph(), bench.walk().events()));
        QVERIFY(rows.size() >= 2);
    }

    void theSameOutputIsKeptOnce()
    {
        Bench bench(slowShop());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        bench.part<OutputBox>()->field()->setPlainText(u"stuck"_s);
        bench.page->keepTyped();
        bench.page->keepTyped();
        bench.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(bench.count(Kind::Output), 1);
    }

    void tabGoesFromTopToBottom()
    {
        Bench bench(slowShop());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        for (int place = 0; place < 2; ++place) {
            QStringList reached;
            for (int tab = 0; tab < 12; ++tab) {
                bench.press(Qt::Key_Tab);
                QWidget *const focus = bench.page->focusWidget();
                reached.append(focus->accessibleName().isEmpty()
                                   ? qobject_cast<QAbstractButton *>(focus)->text()
                                   : focus->accessibleName());
            }
            const auto at = [&](const QString &name) { return reached.indexOf(name); };
            const QString first = place == 0 ? u"QUEUE"_s : u"PID"_s;
            QVERIFY2(at(first) >= 0, qPrintable(reached.join(u", "_s)));
            QVERIFY2(at(first) < at(u"Output"_s), qPrintable(reached.join(u", "_s)));
            QVERIFY2(at(u"Output"_s) < at(u"Note"_s), qPrintable(reached.join(u", "_s)));
            QVERIFY2(at(u"Note"_s) < at(u"Go to another place"_s),
                     qPrintable(reached.join(u", "_s)));
            bench.press(Qt::Key_Escape);
            bench.press(Qt::Key_1);
            bench.press(Qt::Key_Escape);
        }
    }

    void everyControlHasANameAndAPlace()
    {
        Bench bench(readText(exampleText()));
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        for (QWidget *part : bench.page->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QAbstractButton *>(part) ||
                                   qobject_cast<QComboBox *>(part) ||
                                   qobject_cast<QPlainTextEdit *>(part);
            if (!isControl || !part->isVisible() || part->objectName().startsWith(u"qt_"_s))
                continue;
            auto *button = qobject_cast<QAbstractButton *>(part);
            QVERIFY2(!part->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     part->metaObject()->className());
            QVERIFY(part->focusPolicy() & Qt::TabFocus);
        }
    }
};

QTEST_MAIN(WalkPageTest)
#include "tst_walkpage.moc"
