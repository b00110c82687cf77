// Shows the post-mortems in the window and checks that no text is cut. With
// RECOUNT_SCREENSHOTS=FOLDER it saves a picture of each, to be looked at.

#include "desktop/draftsdialog.h"
#include "desktop/interviewdialog.h"
#include "desktop/postmortemstab.h"
#include "desktop/theme.h"
#include "documents/view/documentbindialog.h"
#include "documents/view/documentlistpage.h"
#include "documents/view/historydialog.h"
#include "documents/view/outsidenotice.h"
#include "postmortem/postmortemedits.h"
#include "postmortem/view/librarymodel.h"
#include "postmortem/view/overviewdialog.h"
#include "postmortem/view/postmortemform.h"
#include "postmortem/view/postmortempage.h"
#include "program.h"
#include "screenrow.h"

#include <QDir>
#include <QFile>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class PostMortemScreensTest : public QObject
{
    Q_OBJECT

    QStringList m_cut;

    void look(QWidget &window, const QString &name)
    {
        m_cut << lookAt(window, u"post-mortems"_s, name);
    }

    /// Those that the document has, and what a new one offers.
    void lookAtAllCards(Program &program, PostMortemsTab &tab)
    {
        const QString path = program.folder.postMortems() + u"/everything.md"_s;
        QVERIFY(QFile::copy(
            QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/everything.md"), path));
        tab.openFile(path);
        QTRY_COMPARE(tab.openPage()->document().values().id, u"every-card"_s);
        tab.openPage()->bar().setView(DocumentBar::View::Form);
        QTest::qWait(100);
        look(tab.openPage()->form(), u"12-cards"_s);
        tab.openFile(program.folder.postMortems() + u"/checkout.md"_s);
        QTRY_VERIFY(tab.openPage()->document().values().id != u"every-card"_s);
        look(tab.openPage()->form(), u"13-offered"_s);
    }

    void lookAtTheBin(Program &program, PostMortemsTab &tab)
    {
        for (const auto &[name, day] :
             {std::pair(u"late"_s, u"2026-01-14"_s), std::pair(u"long"_s, u"2026-02-01"_s)}) {
            const QString folder = program.folder.postMortems() + u"/.bin/"_s + day;
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(QFile::copy(
                QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/everything.md"),
                folder + u'/' + name + u".md"_s));
        }
        tab.library().binButton()->click();
        auto *bin = program.window.findChild<DocumentBinDialog *>();
        QVERIFY(bin && QTest::qWaitForWindowExposed(bin));
        QTRY_COMPARE(bin->list()->topLevelItemCount(), 2);
        look(*bin, u"14-bin"_s);
        bin->close();
    }

private Q_SLOTS:
    void noTextIsCut_data() { addScreenRows(); }

    void noTextIsCut()
    {
        const ScreenRow row;
        m_cut.clear();
        const QTemporaryDir data;
        Program program(data.path(), row.language);
        QVERIFY(
            QFile::copy(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/checkout.md"),
                        program.folder.postMortems() + u"/checkout.md"_s));
        program.window.resize(row.size);
        program.workspace->begin();
        QTRY_VERIFY(program.page() && program.window.isVisible());
        applyAppearance(Appearance(row.appearance));
        auto *tab = program.window.findChild<PostMortemsTab *>();
        QVERIFY(tab);
        program.window.showPage(tab->holder());
        QTRY_COMPARE(tab->library().table()->model()->rowCount(), 1);
        QTRY_COMPARE(tab->library().table()->model()->index(0, 1).data().toString().isEmpty(),
                     false);
        look(program.window, u"01-library"_s);
        tab->openFile(program.folder.postMortems() + u"/checkout.md"_s);
        QTRY_VERIFY(tab->openPage());
        QTRY_VERIFY(!tab->openPage()->document().findings().isEmpty());
        look(program.window, u"02-both"_s);
        tab->openPage()->bar().setView(DocumentBar::View::Form);
        look(program.window, u"03-form"_s);
        tab->openPage()->bar().setView(DocumentBar::View::Text);
        look(program.window, u"04-text"_s);
        tab->openPage()->bar().setView(DocumentBar::View::Preview);
        QTest::qWait(400);
        look(program.window, u"05-preview"_s);
        tab->openPage()->bar().setView(DocumentBar::View::Both);
        tab->openPage()->showFindings(true);
        QTest::qWait(500);
        look(program.window, u"06-findings"_s);
        tab->openPage()->showFindings(false);
        QTest::keyClick(tab->openPage(), Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        auto *dialog = program.window.findChild<HistoryDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        look(*dialog, u"07-versions"_s);
        dialog->close();
        DraftsDialog drafts({DocumentDraft{u"1"_s,
                                           {},
                                           u"Checkout answered 502"_s,
                                           {},
                                           QDateTime::fromSecsSinceEpoch(1'768'400'000, Qt::UTC),
                                           "# Checkout answered 502\n"}},
                            &program.window);
        drafts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&drafts));
        look(drafts, u"08-drafts"_s);
        drafts.close();
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QTest::keyClick(tab->openPage(), Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        auto *interview = program.window.findChild<InterviewDialog *>();
        QVERIFY(interview && QTest::qWaitForWindowExposed(interview));
        look(*interview, u"09-interview"_s);
        interview->close();
        // What another program writes meanwhile.
        tab->openPage()->document().edit(
            [](const SourceText &source, const PostMortem &values) {
                return PostMortemEdits(source, values).setTitle(u"My words"_s);
            },
            {});
        QTRY_VERIFY(tab->hasUnsaved());
        QFile file(program.folder.postMortems() + u"/checkout.md"_s);
        QVERIFY(file.open(QIODevice::Append) && file.write("\nTheir words.\n") > 0);
        file.close();
        tab->save();
        auto *notice = tab->openPage()->findChild<OutsideNotice *>();
        QTRY_VERIFY(notice->isVisible());
        look(program.window, u"10-outside"_s);
        // Before that is decided no other document opens.
        DocumentSession &session = tab->openPage()->document().session();
        session.saveOver(session.outsideChange()->state);
        QTRY_VERIFY(!tab->hasUnsaved());
        const DocumentEntry entry{
            postMortemSummary(u"checkout.md"_s, tab->openPage()->document().source()), 0, {}, {}};
        OverviewDialog overview({entry}, {2026, 3, 1}, &program.window);
        overview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&overview));
        look(overview, u"11-overview"_s);
        overview.close();
        lookAtAllCards(program, *tab);
        lookAtTheBin(program, *tab);
        QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
    }
};

QTEST_MAIN(PostMortemScreensTest)
#include "tst_postmortemscreens.moc"
