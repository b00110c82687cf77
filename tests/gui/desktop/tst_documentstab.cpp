#include "desktop/draftsdialog.h"
#include "desktop/postmortemstab.h"
#include "documents/view/findbar.h"
#include "documents/view/markdowneditor.h"
#include "documents/view/markdowntextedit.h"
#include "postmortem/view/timelinefield.h"
#include "postmortembench.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

void pressIn(QWidget &widget, const QString &text)
{
    for (QPushButton *found : widget.findChildren<QPushButton *>()) {
        if (found->text() == text)
            return found->click();
    }
    QFAIL(qPrintable(QString(u"no button "_s + text)));
}

/// A document with words that are in its draft alone.
QString leaveADraft(PostMortemBench &bench)
{
    const QString path = bench.folder->postMortems() + u"/mails.md"_s;
    bench.write(u"mails.md"_s, "# Post-mortem: Mails\n\n## Summary\n\nThey were late.\n");
    bench.tab->openFile(path);
    if (!QTest::qWaitFor([&bench] { return bench.tab->openPage() != nullptr; }))
        qFatal("did not open");
    bench.type(u"Summary"_s, u" Never saved"_s);
    if (!QTest::qWaitFor([&bench] { return bench.text().contains("Never saved"); }))
        qFatal("did not become an edit");
    bench.close();
    bench.open();
    return path;
}

QAction *inMenu(const MainWindow &window, const QString &menu, const QString &text)
{
    for (const QAction *found : window.menuBar()->actions()) {
        if (found->text() != menu)
            continue;
        for (QAction *action : found->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

} // namespace

/// What every tab of documents does, on the one of post-mortems.
class DocumentsTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEarlierRunsDraftComesBack()
    {
        PostMortemBench bench;
        leaveADraft(bench);
        QVERIFY(!bench.file().contains("Never saved"));
        QSignalSpy asked(bench.tab.get(), &DocumentsTab::tabRequested);
        bench.tab->library();
        QTRY_VERIFY(!bench.errors.told.isEmpty());
        bench.errors.told.constLast().onAction();
        auto *dialog = bench.window->findChild<DraftsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(asked.size(), 0);
        pressIn(*dialog, u"Open Draft"_s);
        QCOMPARE(asked.size(), 1);
        QTRY_VERIFY(bench.tab->openPage());
        QVERIFY(bench.text().contains("Never saved"));
        bench.tab->save();
        QTRY_VERIFY(bench.file().contains("Never saved"));
    }

    void aDocumentIsOpenedWithItsDraftOrWithout()
    {
        PostMortemBench bench;
        const QString path = leaveADraft(bench);
        // Cancelled, nothing opens.
        bench.tab->openFile(path);
        QTRY_COMPARE(bench.dialogs.asked.size(), 1);
        QVERIFY(bench.dialogs.question.contains(u"Mails"_s));
        QVERIFY(!bench.tab->openPage());

        bench.dialogs.choice = u"Open File"_s;
        bench.tab->openFile(path);
        QTRY_VERIFY(bench.tab->openPage());
        QVERIFY(!bench.text().contains("Never saved"));
        // The draft is still there.
        bench.close();
        bench.open();
        bench.dialogs.choice = u"Open Draft"_s;
        bench.tab->openFile(path);
        QTRY_VERIFY(bench.tab->openPage());
        QVERIFY(bench.text().contains("Never saved"));
        bench.tab->save();
        QTRY_VERIFY(bench.file().contains("Never saved"));
        // And now it is gone.
        bench.close();
        bench.open();
        const auto asked = bench.dialogs.asked.size();
        bench.tab->openFile(path);
        QTRY_VERIFY(bench.tab->openPage());
        QCOMPARE(bench.dialogs.asked.size(), asked);
    }

    void anotherDocumentOpensOnceThisOneIsSaved()
    {
        PostMortemBench bench;
        bench.write(u"b.md"_s, "# Post-mortem: B\n");
        QVERIFY(bench.begin());
        bench.type(u"Title"_s, u"Mails were late"_s);
        bench.tab->openFile(bench.folder->postMortems() + u"/b.md"_s);
        QTRY_COMPARE(bench.document().title(), u"B"_s);
        // It has its name, too.
        QTRY_VERIFY(bench.files().contains(u"Mails were late.md"_s) ||
                    bench.files().contains(u"mails-were-late.md"_s));
        const QString name = bench.files().at(bench.files().at(0) == u"b.md" ? 1 : 0);
        QVERIFY(bench.file(name).contains("# Post-mortem: Mails were late\n"));
        QVERIFY(bench.errors.errors.isEmpty());
    }

    void whatCanNotBeSavedStaysOpen()
    {
        PostMortemBench bench;
        bench.write(u"b.md"_s, "# Post-mortem: B\n");
        bench.write(u"a.md"_s, "# Post-mortem: A\n");
        const QString path = bench.folder->postMortems() + u"/a.md"_s;
        bench.tab->openFile(path);
        QTRY_VERIFY(bench.tab->openPage());
        bench.type(u"Title"_s, u" and more"_s);
        QTRY_VERIFY(bench.text().contains("A and more"));
        // Another program has written it, and the same line.
        bench.write(u"a.md"_s, "# Post-mortem: Theirs\n");
        bench.tab->openFile(bench.folder->postMortems() + u"/b.md"_s);
        QTRY_VERIFY(bench.document().session().outsideChange().has_value());
        QTRY_VERIFY(!bench.errors.told.isEmpty());
        QVERIFY(bench.errors.told.constLast().text.startsWith(u"Another program"_s));
        QVERIFY(bench.text().contains("A and more"));
        QCOMPARE(bench.file(u"a.md"_s), QByteArray("# Post-mortem: Theirs\n"));
        // A new one is not made behind its back, and the way back says why it is closed.
        const QStringList files = bench.files();
        QTest::keyClick(bench.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(bench.errors.told.size(), 2);
        Q_EMIT bench.page().backRequested();
        QTRY_COMPARE(bench.errors.told.size(), 3);
        QTest::qWait(200);
        QCOMPARE(bench.files(), files);
        QVERIFY(bench.tab->openPage());
    }

    void theOpenDocumentIsNotOpenedAgain()
    {
        PostMortemBench bench;
        bench.write(u"a.md"_s, "# Post-mortem: A\n");
        const QString path = bench.folder->postMortems() + u"/a.md"_s;
        bench.tab->openFile(path);
        QTRY_VERIFY(bench.tab->openPage());
        const PostMortemPage *const page = bench.tab->openPage();
        bench.type(u"Title"_s, u" and more"_s);
        bench.tab->openFile(path);
        QTest::qWait(200);
        QCOMPARE(bench.tab->openPage(), page);
        QVERIFY(bench.text().contains("A and more"));
    }

    void commandsOfTheDocumentAreInTheMenus()
    {
        PostMortemBench bench;
        const auto edit = [&bench](const QString &text) {
            return inMenu(*bench.window, u"&Edit"_s, text);
        };
        const auto view = [&bench](const QString &text) {
            return inMenu(*bench.window, u"&View"_s, text);
        };
        QVERIFY(!edit(u"&Find…"_s));
        QVERIFY(bench.begin());
        for (const QString &text : {u"&Find…"_s, u"R&eplace…"_s, u"Find &Next"_s,
                                    u"Find &Previous"_s, u"Next Findin&g"_s})
            QVERIFY2(edit(text) && edit(text)->isVisible(), qPrintable(text));
        for (const QString &text : {u"&Form"_s, u"&Preview"_s, u"F&indings"_s, u"&Outline"_s,
                                    u"&Wrap Lines"_s, u"Fi&xed Width"_s, u"Foc&us Mode"_s})
            QVERIFY2(view(text) && view(text)->isVisible(), qPrintable(text));

        // They follow what the page shows, and the other way round.
        QVERIFY(view(u"Form &Beside Markdown"_s)->isChecked());
        view(u"&Form"_s)->trigger();
        QCOMPARE(bench.page().bar().view(), DocumentBar::View::Form);
        bench.page().bar().setView(DocumentBar::View::Preview);
        QVERIFY(view(u"&Preview"_s)->isChecked() && !view(u"&Form"_s)->isChecked());
        view(u"F&indings"_s)->trigger();
        QVERIFY(view(u"F&indings"_s)->isChecked());

        // What is looked for is looked for in the text, wherever the focus is.
        bench.page().bar().setView(DocumentBar::View::Form);
        bench.field(u"Title"_s)->setFocus();
        QTest::keyClick(bench.window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bench.page().editor().isVisible());
        auto *find = bench.page().findChild<QLineEdit *>(u"find"_s);
        QVERIFY(find && find->isVisible());
        QTRY_VERIFY(find->hasFocus());

        // Nothing is left of a document that was closed.
        Q_EMIT bench.page().backRequested();
        QTRY_VERIFY(!bench.tab->openPage());
        QVERIFY(!edit(u"&Find…"_s) && !view(u"&Form"_s));
    }

    void ownTemplatesAreOfferedAsSoonAsTheyAreThere()
    {
        PostMortemBench bench;
        QMenu *const menu = bench.tab->library().newButton()->menu();
        const auto names = [menu] {
            QStringList found;
            for (const QAction *action : menu->actions())
                found.append(action->text());
            return found;
        };
        QVERIFY(names().contains(u"Own Templates…"_s));
        QVERIFY(!names().contains(u"Our house form"_s));
        QVERIFY(QDir().mkpath(bench.folder->templates()));
        QFile file(bench.folder->templates() + u"/ours.md"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# Our house form\n") > 0);
        file.close();
        Q_EMIT menu->aboutToShow();
        QVERIFY(names().contains(u"Our house form"_s));
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Our house form")
                action->trigger();
        }
        QTRY_VERIFY(bench.tab->openPage());
        QCOMPARE(bench.text(), QByteArray("# Our house form\n"));
    }

    void theListChoosesWhatWasLeft()
    {
        PostMortemBench bench;
        bench.write(u"a.md"_s, "# Post-mortem: A\n\n| | |\n| --- | --- |\n| Date | 2099-01-01 |\n");
        QTableView *const table = bench.tab->library().table();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(bench.begin());
        bench.type(u"Title"_s, u"Mails were late"_s);
        Q_EMIT bench.page().backRequested();
        QTRY_VERIFY(!bench.tab->openPage());
        QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(),
                     u"Mails were late"_s);
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void theLineOfTheTimelineIsEnteredBeforeOneLeaves()
    {
        PostMortemBench bench;
        QVERIFY(bench.begin());
        QTest::keyClicks(bench.page().form().timeline()->entry(), u"1000 pods restart"_s);
        bench.type(u"Title"_s, u"Mails"_s);
        Q_EMIT bench.page().backRequested();
        QTRY_VERIFY(!bench.tab->openPage());
        QTRY_COMPARE(bench.files().size(), 1);
        QVERIFY(bench.file().contains("| 10:00 |"));
    }

    void focusModeEndsWithItsView()
    {
        PostMortemBench bench;
        QVERIFY(bench.begin());
        inMenu(*bench.window, u"&View"_s, u"Foc&us Mode"_s)->trigger();
        QVERIFY(!bench.page().bar().isVisible());
        QCOMPARE(bench.page().bar().view(), DocumentBar::View::Text);
        inMenu(*bench.window, u"&View"_s, u"&Form"_s)->trigger();
        QVERIFY(bench.page().bar().isVisible());
        QCOMPARE(bench.page().bar().view(), DocumentBar::View::Form);
        // The outline is of what is not in sight now.
        QVERIFY(!inMenu(*bench.window, u"&View"_s, u"&Outline"_s)->isEnabled());
        // Ended by itself, it leads back to where it was entered.
        QAction *const focus = inMenu(*bench.window, u"&View"_s, u"Foc&us Mode"_s);
        focus->trigger();
        QCOMPARE(bench.page().bar().view(), DocumentBar::View::Text);
        auto *const outline = bench.page().findChild<QWidget *>(u"outline"_s);
        QVERIFY(!outline->isVisible());
        focus->trigger();
        QCOMPARE(bench.page().bar().view(), DocumentBar::View::Form);
        inMenu(*bench.window, u"&View"_s, u"&Markdown"_s)->trigger();
        QVERIFY(outline->isVisible());
        focus->trigger();
        QVERIFY(!outline->isVisible());
        focus->trigger();
        QCOMPARE(bench.page().bar().view(), DocumentBar::View::Text);
        QVERIFY(outline->isVisible());
    }
};

QTEST_MAIN(DocumentsTabTest)
#include "tst_documentstab.moc"
