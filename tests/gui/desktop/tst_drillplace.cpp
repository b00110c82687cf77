#include "context/view/contextpage.h"
#include "context/view/drillpage.h"
#include "context/view/fixespage.h"
#include "program.h"
#include "storage/database.h"

#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

/// A drill in the tab that it was asked for in.
class DrillPlaceTest : public QObject
{
    Q_OBJECT

    static bool start(Program &program, int tab)
    {
        program.workspace->begin();
        if (!QTest::qWaitFor([&] { return program.page() && program.window.isVisible(); }))
            return false;
        auto *tabs = program.window.findChild<QTabWidget *>();
        program.window.showPage(tabs->widget(tab));
        program.window.activateWindow();
        return QTest::qWaitForWindowActive(&program.window);
    }
    static DrillPage *drill(const Program &program)
    {
        for (DrillPage *page : program.window.findChildren<DrillPage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
    static void press(Program &program, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &program.window, key, modifiers);
    }
    static qsizetype answers(const Program &program)
    {
        Database database;
        if (!database.open(program.folder.databaseFile(), Database::Mode::ReadOnly))
            return -1;
        const auto rows = database.rows(u"SELECT id FROM drill_events"_s, {},
                                        [](const SqlRow &row) { return row.text(0); });
        return rows ? rows->size() : -1;
    }

private Q_SLOTS:
    void itTakesThePlaceOfThePageAndGivesItBack()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program, 1));
        auto *context = program.window.findChild<ContextPage *>();
        QVERIFY(context && context->isVisible());
        context->perform(ContextAction::ShowTimeline);
        const QWidget *focus = QApplication::focusWidget();
        press(program, Qt::Key_M);
        QTRY_VERIFY(drill(program) && !drill(program)->round().isDone());
        QVERIFY(!context->isVisible());
        QVERIFY(drill(program)->isAncestorOf(QApplication::focusWidget()));
        // The keys of the page do nothing behind it.
        press(program, Qt::Key_C);
        QVERIFY(!context->isVisible());
        QCOMPARE(context->part(), ContextPage::Part::Timeline);

        drill(program)->setFocus();
        press(program, Qt::Key_Escape);
        QTRY_VERIFY(!drill(program));
        QVERIFY(context->isVisible());
        QCOMPARE(QApplication::focusWidget(), focus);
        press(program, Qt::Key_C);
        QCOMPARE(context->part(), ContextPage::Part::Company);
    }

    void answersAreKept()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program, 1));
        program.window.findChild<ContextPage *>()->perform(ContextAction::DrillCommunication);
        QTRY_VERIFY(drill(program) && !drill(program)->round().isDone());
        press(program, Qt::Key_Return);
        press(program, Qt::Key_3);
        QTRY_COMPARE(answers(program), 1);
        // Whoever comes back goes on where they were.
        const QString next = drill(program)->round().current().key();
        press(program, Qt::Key_Escape);
        QTRY_VERIFY(!drill(program));
        program.window.findChild<ContextPage *>()->perform(ContextAction::DrillCommunication);
        QTRY_VERIFY(drill(program));
        QTRY_COMPARE(drill(program)->round().current().key(), next);
    }

    void eachTabHasItsOwn()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program, 2));
        auto *fixes = program.window.findChild<FixesPage *>();
        QVERIFY(fixes && fixes->isVisible());
        fixes->findChild<QPushButton *>(u"drill"_s)->click();
        QTRY_VERIFY(drill(program) && !drill(program)->round().isDone());
        QVERIFY(!fixes->isVisible());
        auto *tabs = program.window.findChild<QTabWidget *>();
        program.window.showPage(tabs->widget(1));
        QTRY_VERIFY(program.window.findChild<ContextPage *>()->isVisible());
        QVERIFY(!drill(program));
        program.window.showPage(tabs->widget(2));
        QVERIFY(drill(program));
    }

    void anotherCompanyEndsIt()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program, 1));
        auto *context = program.window.findChild<ContextPage *>();
        context->perform(ContextAction::DrillRecall);
        QTRY_VERIFY(drill(program));
        program.dialogs.text = u"Parcelo"_s;
        for (QAction *action : program.window.findChildren<QAction *>()) {
            if (action->text().remove(u'&') == u"New Empty Company…"_s)
                action->trigger();
        }
        const auto *chooser = program.window.findChild<QComboBox *>(u"companies"_s);
        QTRY_VERIFY(chooser->currentText().startsWith(u"Parcelo"_s));
        QTRY_VERIFY(!drill(program));
        QVERIFY(context->isVisible());
    }
};

QTEST_MAIN(DrillPlaceTest)
#include "tst_drillplace.moc"
