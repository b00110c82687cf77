// Shows the company in the window's header and the dialogs about companies, and checks that no text
// is cut. With RECOUNT_SCREENSHOTS=FOLDER it saves a picture of each, in a light and a dark
// palette, to be looked at.

#include "context/view/contextpage.h"
#include "context/view/drillpage.h"
#include "desktop/companybindialog.h"
#include "desktop/makeminedialog.h"
#include "desktop/theme.h"
#include "program.h"
#include "screenrow.h"
#include "widgets/collapsiblesection.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class CompanyScreensTest : public QObject
{
    Q_OBJECT

    QStringList m_cut;

    /// Looks at one state; `name` is the picture's.
    void look(QWidget &window, const QString &name)
    {
        m_cut << lookAt(window, u"companies"_s, name);
    }

    /// The actions of the company menu are in a fixed order in every language.
    static QMenu *companyMenu(const Program &program)
    {
        for (const QAction *action : program.window.menuBar()->actions()) {
            QMenu *menu = action->menu();
            if (menu != nullptr && !menu->actions().isEmpty() &&
                menu->actions().constFirst()->shortcut() ==
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))
                return menu;
        }
        return nullptr;
    }
    static QAction *companyAction(const Program &program, const char *source)
    {
        const QString text = QCoreApplication::translate("recount::CompanyMenu", source);
        for (QAction *action : companyMenu(program)->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void noTextIsCut_data() { addScreenRows(); }

    void noTextIsCut()
    {
        const ScreenRow row;
        m_cut.clear();
        const QTemporaryDir data;
        Program program(data.path(), row.language);
        program.window.resize(row.size);
        program.workspace->begin();
        QTRY_VERIFY(program.page() && program.window.isVisible());
        // The window restores the appearance that it was left in.
        applyAppearance(Appearance(row.appearance));
        auto *tabs = program.window.findChild<QTabWidget *>();
        QVERIFY(tabs);
        program.window.showPage(tabs->widget(1));
        look(program.window, u"01-shipped"_s);
        QMenu *menu = companyMenu(program);
        QVERIFY(menu);
        menu->popup(program.window.mapToGlobal(QPoint(80, 30)));
        look(*menu, u"02-menu"_s);
        menu->close();

        QAction *makeMine = companyAction(program, "&Make It Mine…");
        QVERIFY(makeMine);
        makeMine->trigger();
        auto *dialog = program.window.findChild<MakeMineDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        look(*dialog, u"03-make-it-mine"_s);
        dialog->findChild<QLineEdit *>()->setText(u"Fournitures & Livraisons de l’Ouest, Nantes"_s);
        dialog->findChild<QPushButton *>(u"make"_s)->click();
        const auto *chooser = program.window.findChild<QComboBox *>(u"companies"_s);
        QTRY_VERIFY(chooser->currentText().startsWith(u"Fournitures"_s));
        program.window.activateWindow();
        look(program.window, u"04-own"_s);

        companyAction(program, "B&in of Companies…")->trigger();
        auto *bin = program.window.findChild<CompanyBinDialog *>();
        QVERIFY(bin && QTest::qWaitForWindowExposed(bin));
        look(*bin, u"05-empty-bin"_s);
        bin->close();
        program.dialogs.agrees = true;
        companyAction(program, "Move to &Bin…")->trigger();
        QTRY_VERIFY(!chooser->currentText().startsWith(u"Fournitures"_s));
        look(program.window, u"06-moved"_s);
        companyAction(program, "B&in of Companies…")->trigger();
        QTRY_COMPARE(program.window.findChildren<CompanyBinDialog *>().size(), 1);
        bin = program.window.findChild<CompanyBinDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(bin));
        QTest::qWait(50);
        look(*bin, u"07-bin"_s);
        bin->close();

        program.window.activateWindow();
        program.window.findChild<ContextPage *>()->perform(ContextAction::DrillCommunication);
        auto *drill = program.window.findChild<DrillPage *>();
        QTRY_VERIFY(drill && !drill->round().isDone());
        for (int i = 0; i < 10 && drill->round().current().kind != DrillKind::SayMessage; ++i) {
            QTest::keyClick(drill, Qt::Key_Return);
            QTest::keyClick(drill, Qt::Key_3);
        }
        look(program.window, u"08-message"_s);
        for (CollapsibleSection *section : drill->findChildren<CollapsibleSection *>(u"speech"_s))
            section->setExpanded(true);
        look(program.window, u"09-message-to-speak"_s);
        QTest::keyClick(drill, Qt::Key_Return);
        look(program.window, u"10-message-compared"_s);
        QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
    }
};

QTEST_MAIN(CompanyScreensTest)
#include "tst_companyscreens.moc"
