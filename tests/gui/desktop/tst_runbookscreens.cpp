// Shows the runbooks in the window and checks that no text is cut. With RECOUNT_SCREENSHOTS=FOLDER
// it saves a picture of each, to be looked at.

#include "desktop/runbookstab.h"
#include "desktop/theme.h"
#include "documents/view/documentlistpage.h"
#include "program.h"
#include "runbook/view/graphpane.h"
#include "runbook/view/placelist.h"
#include "runbook/view/runbookpage.h"
#include "screenrow.h"

#include <QFile>
#include <QTableView>
#include <QTemporaryDir>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class RunbookScreensTest : public QObject
{
    Q_OBJECT

    QStringList m_cut;

    void look(QWidget &window, const QString &name)
    {
        m_cut << lookAt(window, u"runbooks"_s, name);
    }

private Q_SLOTS:
    void noTextIsCut_data() { addScreenRows(); }

    void noTextIsCut()
    {
        using Kind = RunbookPlace::Kind;
        const ScreenRow row;
        m_cut.clear();
        const QTemporaryDir data;
        Program program(data.path(), row.language);
        const QString path = program.folder.runbooks() + u"/database.md"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(exampleRunbook(row.language)) > 0);
        file.close();
        program.window.resize(row.size);
        program.workspace->begin();
        QTRY_VERIFY(program.page() && program.window.isVisible());
        applyAppearance(Appearance(row.appearance));
        auto *tab = program.window.findChild<RunbooksTab *>();
        QVERIFY(tab);
        program.window.showPage(tab->holder());
        QTRY_COMPARE(tab->library().table()->model()->rowCount(), 1);
        QTRY_VERIFY(!tab->library().table()->model()->index(0, 1).data().toString().isEmpty());
        look(program.window, u"01-library"_s);
        tab->openFile(path);
        QTRY_VERIFY(tab->openPage());
        RunbookPage &page = *tab->openPage();
        const auto settle = [&] {
            return QTest::qWaitFor([&] {
                return page.document().isCurrent() && page.document().hasCurrentFindings() &&
                       !page.graph().drawing().isBehind();
            });
        };
        QVERIFY(settle());
        look(program.window, u"02-about"_s);
        const auto choose = [&](const RunbookPlace &place, const QString &name) {
            page.places().choose(place);
            Q_EMIT page.places().placeChosen(place);
            QTest::qWait(50); // a scroll bar that appears makes lines wrap anew
            look(program.window, name);
        };
        choose({Kind::Step, 3}, u"03-step"_s);
        choose({Kind::Quickfix, 0}, u"04-quickfix"_s);
        page.graph().showOutline(true);
        choose({Kind::Placeholders, -1}, u"05-placeholders"_s);
        page.showGraph(false);
        choose({Kind::PermanentFixes, -1}, u"06-permanent-fixes"_s);
        choose({Kind::Escalation, -1}, u"07-escalation"_s);
        choose({Kind::Closing, -1}, u"08-closing"_s);
        page.bar().setView(DocumentBar::View::Both);
        choose({Kind::Step, 1}, u"09-both"_s);
        QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
    }
};

QTEST_MAIN(RunbookScreensTest)
#include "tst_runbookscreens.moc"
