// Drives drills by keyboard alone, and looks at them: with RECOUNT_SCREENSHOTS=FOLDER it saves a
// picture of each state.

#include "context/view/drillpage.h"

#include "context/view/drillorderlist.h"
#include "context/view/drillsortform.h"
#include "context/view/drillwords.h"
#include "contextpacks.h"
#include "fakedialogs.h"
#include "screenrow.h"
#include "storagebench.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

DrillChance seeded(quint32 seed)
{
    return [generator = QRandomGenerator(seed)](int below) mutable {
        return int(generator.bounded(below));
    };
}

struct DrillBench {
    explicit DrillBench(quint32 seed = 1) : page(storage.clock, store, errors, seeded(seed))
    {
        page.resize(1024, 660);
        page.show();
        page.activateWindow();
    }
    bool start(DrillSet set, const std::shared_ptr<const Pack> &pack = quickBite(u"en"_s))
    {
        page.start(pack, set);
        return QTest::qWaitFor([this] { return !page.round().isDone(); });
    }
    /// To whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &page, key, modifiers);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <class T = QWidget>
    T *part(const QString &name = {}) const
    {
        for (T *found : page.findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool shows(const QString &text) const
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    qint64 stored() { return storage.number(u"SELECT count(*) FROM drill_events"_s); }

    StorageBench storage;
    DrillStore store{storage.thread()};
    FakeErrorSink errors;
    DrillPage page;
};

} // namespace

class DrillPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeRoundByKeyboard_data()
    {
        QTest::addColumn<int>("set");
        QTest::newRow("recall") << int(DrillSet::Recall);
        QTest::newRow("communication") << int(DrillSet::Communication);
        QTest::newRow("fixes") << int(DrillSet::Fixes);
    }

    void aWholeRoundByKeyboard()
    {
        QFETCH(int, set);
        DrillBench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        QVERIFY(bench.start(DrillSet(set)));
        const int count = bench.page.round().count();
        QVERIFY(count > 1);
        bool first = true;
        int given = 0;
        while (!bench.page.round().isDone()) {
            QVERIFY(++given < 40);
            const DrillItem item = bench.page.round().current();
            QVERIFY2(bench.shows(item.subject), qPrintable(item.key()));
            QVERIFY(bench.shows(drillQuestion(item)));
            // Nobody grades what was not shown.
            if (item.form() != DrillForm::Words)
                bench.press(Qt::Key_3);
            QCOMPARE(bench.page.round().current().key(), item.key());
            for (const QString &answer : item.answers)
                QVERIFY2(!bench.shows(answer), qPrintable(item.key()));
            bench.storage.clock.advanceMs(5000);
            if (item.form() == DrillForm::Words && given % 2 == 0)
                bench.press(Qt::Key_Space);
            else
                bench.press(Qt::Key_Return);
            for (const QString &answer : item.answers)
                QVERIFY2(bench.shows(answer), qPrintable(item.key()));
            QVERIFY(bench.part<QPushButton>(u"grade3"_s));
            // A second Enter grades nothing.
            bench.press(Qt::Key_Return);
            QCOMPARE(bench.page.round().current().key(), item.key());
            bench.press(first ? Qt::Key_1 : Qt::Key_3);
            first = false;
        }
        QCOMPARE(given, count + 1);
        QVERIFY(bench.shows(u", %1 known at once."_s.arg(count - 1)));
        QVERIFY(bench.shows(u"Next due tomorrow: 1 item"_s));
        bench.storage.settle();
        QCOMPARE(bench.stored(), given);
        QCOMPARE(bench.storage.number(u"SELECT min(took_ms) FROM drill_events"_s), 5000);
        QVERIFY(bench.errors.errors.isEmpty());
        QVERIFY(bench.part<QPushButton>(u"again"_s)->hasFocus());
    }

    void whatWasTypedStandsBesideTheAnswer()
    {
        DrillBench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        QVERIFY(bench.start(DrillSet::Fixes));
        while (bench.page.round().current().kind != DrillKind::NameFixes) {
            bench.press(Qt::Key_Return);
            bench.press(Qt::Key_3);
        }
        const DrillItem item = bench.page.round().current();
        auto *field = bench.part<QPlainTextEdit>(u"answer"_s);
        QVERIFY(field && field->hasFocus());
        QCOMPARE(field->accessibleName(), u"Your answer"_s);
        QTest::keyClicks(field, item.answers.at(0) + u" 1"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(field, u"and so on"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(!bench.part<QPlainTextEdit>());
        QVERIFY(bench.shows(item.answers.at(0) + u" 1\nand so on"_s));
        QVERIFY(bench.shows(u"✓ In your answer: "_s +
                            wordsSaid(item.answers.at(0), item.answers.at(0)).value(0)));
        QVERIFY(bench.shows(u"✗ Not in your answer: "_s));
    }

    void cardsAreMovedWithAlt()
    {
        DrillBench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        QVERIFY(bench.start(DrillSet::Communication));
        while (bench.page.round().current().form() != DrillForm::Order) {
            bench.press(Qt::Key_Return);
            bench.press(Qt::Key_3);
        }
        const DrillItem item = bench.page.round().current();
        auto *list = bench.part<DrillOrderList>();
        QVERIFY(list && list->hasFocus());
        // Each card goes up to its place; the arrow keys alone only choose.
        for (int place = 0; place < int(item.solution.size()) - 1; ++place) {
            const int from = int(list->order().indexOf(item.solution.at(place)));
            while (list->currentRow() != from)
                bench.press(list->currentRow() < from ? Qt::Key_Down : Qt::Key_Up);
            for (int row = from; row > place; --row)
                bench.press(Qt::Key_Up, Qt::AltModifier);
        }
        QCOMPARE(list->order(), item.solution);
        // One pair is wrong again.
        list->setCurrentRow(0);
        bench.press(Qt::Key_Down, Qt::AltModifier);
        bench.press(Qt::Key_Return);
        QVERIFY(list->item(0)->text().contains(u"✗ Belongs in place 2"_s));
        QVERIFY(list->item(1)->text().contains(u"✗ Belongs in place 1"_s));
        for (int row = 2; row < list->count(); ++row)
            QVERIFY(list->item(row)->text().contains(u"✓ Right place"_s));
        QVERIFY(bench.shows(u"✗ 6 of 8 are right."_s));
        // What is checked stays.
        list->moveChosen(-1);
        QVERIFY(list->order() != item.solution);
    }

    void fixesAreSorted()
    {
        DrillBench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        QVERIFY(bench.start(DrillSet::Fixes));
        while (bench.page.round().current().form() != DrillForm::Sort) {
            bench.press(Qt::Key_Return);
            bench.press(Qt::Key_4);
        }
        const DrillItem item = bench.page.round().current();
        auto *form = bench.part<DrillSortForm>();
        QVERIFY(form);
        const auto radios = form->findChildren<QRadioButton *>();
        QCOMPARE(radios.size(), 2 * item.cards.size());
        for (const QRadioButton *radio : radios)
            QVERIFY(radio->accessibleName().contains(u": "_s));
        QVERIFY(radios.constFirst()->hasFocus());
        for (qsizetype i = 0; i < item.cards.size() - 1; ++i) {
            radios.at(2 * i)->setFocus();
            bench.press(Qt::Key_Space);
            if (item.solution.at(i) == 1)
                bench.press(Qt::Key_Right);
        }
        bench.press(Qt::Key_Return);
        QVERIFY(bench.shows(u"✓ Right"_s));
        QVERIFY(bench.shows(item.solution.last() == 1 ? u"✗ It is a permanent fix"_s
                                                      : u"✗ It is a quickfix"_s));
        QVERIFY(bench.shows(
            u"✗ %1 of %2 are right."_s.arg(item.cards.size() - 1).arg(item.cards.size())));
    }

    void leavingLosesNothing()
    {
        DrillBench bench;
        const auto pack = quickBite(u"en"_s);
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        QVERIFY(bench.start(DrillSet::Recall, pack));
        while (bench.page.round().current().form() != DrillForm::Words) {
            bench.press(Qt::Key_Return);
            bench.press(Qt::Key_3);
        }
        const QString key = bench.page.round().current().key();
        QTest::keyClicks(bench.part<QPlainTextEdit>(), u"half an ans"_s);
        QSignalSpy left(&bench.page, &DrillPage::leaveRequested);
        bench.press(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        bench.page.hide();
        bench.page.show();
        bench.page.start(pack, DrillSet::Recall);
        QCOMPARE(bench.page.round().current().key(), key);
        QCOMPARE(bench.part<QPlainTextEdit>()->toPlainText(), u"half an ans"_s);
        // Another drill is another round.
        QVERIFY(bench.start(DrillSet::Fixes, pack));
        QTRY_VERIFY(bench.page.round().current().key() != key);
    }

    void whatIsKnownWaits()
    {
        DrillBench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        QVERIFY(bench.start(DrillSet::Communication));
        while (!bench.page.round().isDone()) {
            bench.press(Qt::Key_Return);
            bench.press(Qt::Key_3);
        }
        bench.page.start(quickBite(u"en"_s), DrillSet::Communication);
        QTRY_VERIFY(bench.shows(u"Nothing is due today"_s));
        QVERIFY(bench.shows(u"Next due in 2 day"_s) && bench.shows(u": 6 item"_s));
        bench.press(Qt::Key_Space); // ahead of time
        QTRY_COMPARE(bench.page.round().count(), 6);
        QVERIFY(!bench.page.round().isDone());
    }

    void aFullDiskIsSaidAndTriedAgain()
    {
        DrillBench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        QVERIFY(bench.start(DrillSet::Communication));
        bench.storage.execute(u"CREATE TRIGGER no_room BEFORE INSERT ON drill_events BEGIN SELECT "
                              "RAISE(ABORT, 'no room'); END"_s);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_3);
        QTRY_COMPARE(bench.errors.errors.size(), 1);
        bench.storage.execute(u"DROP TRIGGER no_room"_s);
        bench.errors.retries.constFirst()();
        bench.storage.settle();
        QCOMPARE(bench.stored(), 1);
    }

    void anEmptyCompanySaysSo()
    {
        DrillBench bench;
        auto pack = std::make_shared<Pack>();
        pack->id = u"own-1"_s;
        bench.page.start(pack, DrillSet::Recall);
        QTRY_VERIFY(bench.shows(u"There is nothing to ask yet"_s));
        QVERIFY(!bench.part<QPushButton>(u"again"_s));
        QVERIFY(!bench.part<QPushButton>(u"reveal"_s));
    }

    void noTextIsCut_data() { addScreenRows(); }

    void noTextIsCut()
    {
        const ScreenRow row;
        QStringList cut;
        for (const DrillSet set : {DrillSet::Recall, DrillSet::Communication, DrillSet::Fixes}) {
            QSet<QString> seen;
            DrillBench bench(7);
            bench.page.resize(row.size);
            QVERIFY(QTest::qWaitForWindowActive(&bench.page));
            const auto look = [&](const QString &name) {
                cut << lookAt(bench.page, u"drill"_s, name);
            };
            QVERIFY(bench.start(set, quickBite(row.language)));
            for (int rounds = 0; rounds < 8; ++rounds) {
                while (!bench.page.round().isDone()) {
                    const DrillItem item = bench.page.round().current();
                    const QString word = drillKindWord(item.kind);
                    const bool fresh = !seen.contains(word);
                    seen.insert(word);
                    if (fresh)
                        look(word + u"-1"_s);
                    if (auto *field = bench.part<QPlainTextEdit>())
                        field->setPlainText(item.answers.constFirst().left(30));
                    bench.press(Qt::Key_Return);
                    if (fresh)
                        look(word + u"-2"_s);
                    bench.press(Qt::Key_3);
                }
                if (rounds == 0)
                    look(u"end-%1"_s.arg(int(set)));
                if (bench.page.round().summary().left == 0)
                    break;
                bench.press(Qt::Key_Space);
                QTRY_VERIFY(!bench.page.round().isDone());
            }
            QVERIFY(seen.size() >= 2);
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

QTEST_MAIN(DrillPageTest)
#include "tst_drillpage.moc"
