#include "context/view/contextpage.h"
#include "context/view/timelinepage.h"
#include "context/view/timelinewidget.h"
#include "program.h"
#include "widgets/documentreader.h"
#include "widgets/wrappinglink.h"

#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace recount;

/// The context tab as it stands in the window, beside the practice tab.
class ContextTabTest : public QObject
{
    Q_OBJECT

    static bool start(Program &program)
    {
        program.workspace->begin();
        return QTest::qWaitFor([&] { return program.page() && program.window.isVisible(); });
    }
    static ContextPage *context(const Program &program)
    {
        return program.window.findChild<ContextPage *>();
    }
    static QTabWidget &tabs(const Program &program)
    {
        return *program.window.findChild<QTabWidget *>();
    }
    static void press(Program &program, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &program.window, Qt::Key(key), modifiers);
    }
    static QStringList menus(const Program &program)
    {
        QStringList titles;
        for (const QAction *action : program.window.menuBar()->actions()) {
            if (action->isVisible())
                titles << action->text().remove(QLatin1Char('&'));
        }
        return titles;
    }
    static bool follow(const QWidget &part, const QString &text)
    {
        for (WrappingLink *link : part.findChildren<WrappingLink *>()) {
            if (link->isVisible() && link->text().contains(text)) {
                link->click();
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void theStartDoesNotWaitForIt()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QCOMPARE(tabs(program).count(), 5);
        QCOMPARE(tabs(program).currentIndex(), 0);
        QVERIFY(!context(program));
        press(program, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(tabs(program).currentIndex(), 1);
        QVERIFY(context(program));
        QVERIFY(context(program)->isAncestorOf(QApplication::focusWidget()));
        press(program, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(tabs(program).currentIndex(), 0);
        QVERIFY(program.page()->isAncestorOf(QApplication::focusWidget()));
    }

    void keysBelongToTheTabThatShows()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(menus(program).contains(QStringLiteral("Practice")));
        QVERIFY(!menus(program).contains(QStringLiteral("Context")));
        QVERIFY(menus(program).contains(QStringLiteral("Edit")));
        press(program, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!menus(program).contains(QStringLiteral("Practice")));
        QVERIFY(menus(program).contains(QStringLiteral("Context")));
        // R would record an answer that nobody sees the question of.
        press(program, Qt::Key_R);
        QVERIFY(!QTest::qWaitFor([&] { return program.microphones.isOpen(); }, 300));
        press(program, Qt::Key_T);
        QCOMPARE(context(program)->part(), ContextPage::Part::Timeline);
        press(program, Qt::Key_1, Qt::ControlModifier);
        press(program, Qt::Key_C);
        QCOMPARE(context(program)->part(), ContextPage::Part::Timeline);
    }

    void linksOpenWhatTheyNameOnItsTab()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        press(program, Qt::Key_2, Qt::ControlModifier);
        ContextPage &page = *context(program);
        QVERIFY(page.showEntry(QStringLiteral("m15-payments-broken")));
        QVERIFY(follow(page, QStringLiteral("goes wrong")));
        QCOMPARE(tabs(program).currentIndex(), 0);
        QCOMPARE(program.page()->currentQuestion(), QStringLiteral("quickbite/failed-deployment"));

        press(program, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(page.showEntry(QStringLiteral("m03-database-saturated")));
        QVERIFY(follow(page, QStringLiteral("Runbook")));
        auto *reader = program.window.findChild<DocumentReader *>();
        QVERIFY(reader);
        QVERIFY(reader->isVisible());
        QVERIFY(!reader->isModal());
        QVERIFY(reader->windowTitle().startsWith(QStringLiteral("Runbook")));
        QVERIFY(follow(page, QStringLiteral("Post-mortem")));
        QCOMPARE(program.window.findChildren<DocumentReader *>().size(), 1);
        QVERIFY(reader->windowTitle().startsWith(QStringLiteral("Post-mortem")));
        QTest::keyClick(reader, Qt::Key_Escape);
        QVERIFY(!reader->isVisible());
    }

    void companyAndViewAreRemembered()
    {
        const QTemporaryDir data;
        {
            Program program(data.path());
            QFile small(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/packs/small.json"));
            QVERIFY(small.exists());
            program.dialogs.path = small.fileName();
            QVERIFY(start(program));
            program.import()->trigger();
            const auto accept = [&] {
                return program.window.findChild<QPushButton *>(QStringLiteral("import"));
            };
            QTRY_VERIFY(accept());
            accept()->click();
            QTRY_VERIFY(program.says(QStringLiteral("was imported")));
            // A dialog that closed leaves no window active when there is no window manager.
            program.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&program.window));
            press(program, Qt::Key_2, Qt::ControlModifier);
            auto *companies = program.window.findChild<QComboBox *>(QStringLiteral("companies"));
            QVERIFY(companies->isVisible());
            // What was imported is what one looks at.
            QCOMPARE(companies->currentIndex(), 1);
            QCOMPARE(companies->currentText(), QStringLiteral("Parcelo · imported"));
            const auto shown = [&] {
                return context(program)->timeline().drawing().timeline().pack()->id;
            };
            QCOMPARE(shown(), companies->itemData(1).toString());
            companies->setFocus();
            QTest::keyClick(companies, Qt::Key_Up);
            QCOMPARE(shown(), QStringLiteral("quickbite"));
            QTest::keyClick(companies, Qt::Key_Down);
            QCOMPARE(shown(), companies->itemData(1).toString());
            press(program, Qt::Key_L);
            QVERIFY(!context(program)->timeline().isDrawing());
        }
        Program program(data.path());
        QVERIFY(start(program));
        press(program, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(context(program)->timeline().drawing().timeline().pack()->id !=
                QStringLiteral("quickbite"));
        QCOMPARE(context(program)->part(), ContextPage::Part::Timeline);
        QVERIFY(!context(program)->timeline().isDrawing());
    }
};

QTEST_MAIN(ContextTabTest)
#include "tst_contexttab.moc"
