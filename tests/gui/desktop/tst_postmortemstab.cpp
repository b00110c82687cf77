#include "checks/view/findingsnotice.h"
#include "checks/view/findingspanel.h"
#include "checks/view/formrows.h"
#include "desktop/postmortemstab.h"
#include "documents/view/documentlistpage.h"
#include "documents/view/historydialog.h"
#include "documents/view/markdowneditor.h"
#include "documents/view/markdowntextedit.h"
#include "documents/view/outsidenotice.h"
#include "postmortem/view/nextquestionline.h"
#include "postmortem/view/pastezonebar.h"
#include "postmortem/view/postmortemform.h"
#include "postmortem/view/timelinefield.h"
#include "postmortembench.h"
#include "widgets/growingtext.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString words(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n');
}

/// The visible button with this text.
void press(const QWidget &widget, const QString &text)
{
    for (QPushButton *found : widget.findChildren<QPushButton *>()) {
        if (found->text() == text && found->isVisible())
            return found->click();
    }
    QFAIL(qPrintable(QString(u"no button "_s + text)));
}

} // namespace

class PostMortemsTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printingAsksForAPrinter()
    {
        PostMortemBench bench;
        QVERIFY(bench.begin());
        QTest::keyClick(bench.window.get(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = bench.window->findChild<QDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), bench.tab->openPage()->document().title());
        dialog->reject();
        QVERIFY(bench.errors.told.isEmpty());
    }

    void aNewOneIsAFileAtOnce();
    void formAndTextAreOne();
    void typingGoesOnWhileItIsRead();
    void theTimelineIsTyped();
    void logsArePasted();
    void pastedTimesAskForTheirZoneOnce();
    void evidenceIsEdited();
    void evidenceHasItsPlaceInANarrowForm();
    void onlyRowsOfUnknownTimeAreMoved();
    void rowsAreAddedAndUndone();
    void findingsFollowAndFix();
    void anOldDocumentBeginsWithAFewFindings();
    void whatIsAcceptedIsNotShownAgain();
    void aBaselineThatCannotBeUsedIsTold();
    void whatIsSimilarInTheLibraryIsLinked();
    void theNextQuestionLeadsToItsField();
    void markupStays();
    void leavingSavesAndNames();
    void nothingTypedIsMissingInTheFile();
    void versionsComeBack();
    void anotherProgramsChangeIsTold();
    void theExampleStaysAsItIs();
    void deletingCanBeUndone();
    void aFileThatCannotBeWrittenLosesNothing();
    void picturesAreKeptFromTheForm();
    void aFailureIsNoLongerSaidOnceItIsSaved();
    void exportsAreCalledLikeTheDocument();
    void exportsAreFiles();
};

void PostMortemsTabTest::aNewOneIsAFileAtOnce()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    QCOMPARE(bench.files().size(), 1);
    QVERIFY(bench.file().contains("# Post-mortem:"));
    QCOMPARE(bench.document().session().saveState(), DocumentSession::SaveState::Saved);
}

void PostMortemsTabTest::formAndTextAreOne()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    bench.type(u"Title"_s, u"Mails were late"_s);
    QTRY_VERIFY(bench.text().contains("# Post-mortem: Mails were late\n"));
    bench.type(u"Severity"_s, u"P2"_s);
    QTRY_VERIFY(bench.text().contains("| Severity | P2 |\n"));
    bench.type(u"Root cause"_s, u"No job renewed it."_s);
    QTRY_VERIFY(bench.text().contains("-->\n\nNo job renewed it.\n\n## Quickfix applied\n"));
    // The other way round.
    MarkdownTextEdit *const edit = bench.page().editor().textEdit();
    QTextCursor cursor = edit->document()->find(u"were late"_s);
    cursor.insertText(u"came late"_s);
    QTRY_COMPARE(bench.field(u"Title"_s)->toPlainText(), u"Mails came late"_s);
    // Each step goes back alone, whoever made it.
    bench.page().undo();
    QTRY_COMPARE(bench.field(u"Title"_s)->toPlainText(), u"Mails were late"_s);
    bench.page().undo();
    QTRY_VERIFY(bench.field(u"Root cause"_s)->toPlainText().isEmpty());
    bench.page().redo();
    QTRY_COMPARE(bench.field(u"Root cause"_s)->toPlainText(), u"No job renewed it."_s);
}

/// However the pauses between keys fall, what was typed stays.
void PostMortemsTabTest::typingGoesOnWhileItIsRead()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    GrowingText *const title = bench.field(u"Title"_s);
    title->setFocus();
    const QString words = u"Mails were late for two hours in the night of the move"_s;
    int pause = 0;
    for (const QChar letter : words) {
        QTest::keyClicks(title, QString(letter));
        // From far below to far above what the form waits for.
        pause = (pause + 37) % 290;
        QTest::qWait(pause);
        if (pause % 5 == 0) { // somebody else edits meanwhile
            QTextCursor end(bench.page().editor().textEdit()->document());
            end.movePosition(QTextCursor::End);
            end.insertText(u"x"_s);
        }
    }
    bench.page().commit();
    const QByteArray line = QStringLiteral("# Post-mortem: %1\n").arg(words).toUtf8();
    QTRY_VERIFY(bench.text().contains(line));
    QCOMPARE(title->toPlainText(), words);
}

void PostMortemsTabTest::theTimelineIsTyped()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    QLineEdit *const entry = bench.page().form().timeline()->entry();
    for (const QString &line :
         {u"0953 action Old settings back !mitigated"_s, u"0912 symptom 502 rate above 5 %"_s,
          u"~09:26 alert Error rate"_s}) {
        QTest::keyClicks(entry, line);
        QTest::keyClick(entry, Qt::Key_Return);
        QVERIFY(entry->text().isEmpty());
    }
    QTableView *const table = bench.page().form().timeline()->table();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_VERIFY(table->model()->index(0, 2).data().toString() == u"502 rate above 5 %");
    QCOMPARE(table->model()->index(2, 3).data().toString(), u"mitigated"_s);
    // One key marks a row.
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_S);
    QTRY_COMPARE(table->model()->index(0, 3).data().toString(), u"started"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_D);
    QTRY_VERIFY(bench.text().contains("alert, **detected**"));
    QTRY_COMPARE(bench.document().values().milestone(Milestone::Detected).written, u"~09:26"_s);
    // F2 edits a cell, Delete removes the row.
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_F2);
    auto *cell = table->findChild<QLineEdit *>();
    QVERIFY(cell);
    cell->setText(u"09:25"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_VERIFY(bench.text().contains("| 09:25"));
    table->selectRow(2);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    // The keys go on with the row that is there now.
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(table->selectionModel()->isRowSelected(1));
    // What was typed last is undone from the empty line.
    entry->setFocus();
    QTest::keyClicks(entry, u"1200 pods restart"_s);
    QTest::keyClick(entry, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTest::keyClick(entry, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(entry->text().isEmpty());
    // A time that is about another one stands where it was written.
    QTest::keyClicks(entry, u"~09:54 check"_s);
    QTest::keyClick(entry, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_COMPARE(table->model()->index(2, 0).data().toString(), u"~09:54"_s);
}

void PostMortemsTabTest::logsArePasted()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    QLineEdit *const entry = bench.page().form().timeline()->entry();
    QApplication::clipboard()->setText(
        u"2026-01-14T09:12:00Z api ERROR pool exhausted\n  at Pool.take\n2026-01-14T09:13:30Z api "
        u"ERROR 502 | /checkout\n"_s);
    entry->setFocus();
    QTest::keySequence(entry, QKeySequence::Paste);
    QTableView *const table = bench.page().form().timeline()->table();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->model()->index(1, 2).data().toString().contains(u"502 | /checkout"_s));
    QTRY_VERIFY(!bench.errors.told.isEmpty());
    const QString told = bench.errors.told.constLast().text;
    QVERIFY2(told.startsWith(u"2 "_s) && told.contains(u"1 line(s) without a time"_s),
             qPrintable(told));
    bench.page().undo();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QApplication::clipboard()->setText(u"no time here\nnor here\n"_s);
    QTest::keySequence(entry, QKeySequence::Paste);
    QTRY_COMPARE(bench.errors.told.size(), 2);
    QCOMPARE(table->model()->rowCount(), 0);
}

void PostMortemsTabTest::pastedTimesAskForTheirZoneOnce()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    TimelineField *const timeline = bench.page().form().timeline();
    auto *bar = timeline->findChild<PasteZoneBar *>();
    QVERIFY(bar && !bar->isVisible());
    const auto paste = [&](const QString &text) {
        QApplication::clipboard()->setText(text);
        timeline->entry()->setFocus();
        QTest::keySequence(timeline->entry(), QKeySequence::Paste);
    };
    paste(u"2026-01-14 09:12:00 api ERROR one\n2026-01-14 09:13:30 api ERROR two\n"_s);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(timeline->table()->model()->rowCount(), 0);
    // No zone is no answer.
    bar->zones()->setEditText(u"Nowhere/Atlantis"_s);
    QTest::keyClick(bar->zones(), Qt::Key_Return);
    QVERIFY(bar->isVisible());
    bar->zones()->setEditText(u"Asia/Tokyo"_s);
    QTest::keyClick(bar->zones(), Qt::Key_Return);
    QTRY_COMPARE(timeline->table()->model()->rowCount(), 2);
    QVERIFY(!bar->isVisible());
    const QDateTime expected({2026, 1, 14}, {9, 12}, QTimeZone("Asia/Tokyo"));
    QCOMPARE(bench.document().values().timeline.constFirst().when.earliest,
             expected.toSecsSinceEpoch());
    // The next one is not asked for.
    paste(u"2026-01-14 09:14:00 api ERROR three\n2026-01-14 09:15:30 api ERROR four\n"_s);
    QTRY_COMPARE(timeline->table()->model()->rowCount(), 4);
    QVERIFY(!bar->isVisible());
}

void PostMortemsTabTest::evidenceIsEdited()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    TimelineField *const timeline = bench.page().form().timeline();
    QTest::keyClicks(timeline->entry(), u"0912 symptom 502 rate above 5 %"_s);
    QTest::keyClick(timeline->entry(), Qt::Key_Return);
    QAbstractItemModel *const model = timeline->table()->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(model->setData(model->index(0, 4), u"[chart](img/502.png)"_s));
    QTRY_VERIFY(bench.text().contains("| [chart](img/502.png)"));
    QTRY_COMPARE(model->index(0, 4).data().toString(), u"[chart](img/502.png)"_s);
}

void PostMortemsTabTest::evidenceHasItsPlaceInANarrowForm()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    bench.page().bar().setView(DocumentBar::View::Form);
    TimelineField *const timeline = bench.page().form().timeline();
    for (const QString &line : {u"0912 symptom one"_s, u"0920 alert two"_s}) {
        QTest::keyClicks(timeline->entry(), line);
        QTest::keyClick(timeline->entry(), Qt::Key_Return);
    }
    QTableView *const table = timeline->table();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const QString name = u"Evidence of the chosen row"_s;
    table->setCurrentIndex(table->model()->index(0, 2));
    QVERIFY(table->isColumnHidden(4) == (bench.field(name) != nullptr));
    bench.window->resize(700, 900);
    QTRY_VERIFY(table->isColumnHidden(4));
    QVERIFY(bench.field(name));
    bench.type(name, u"chart 1"_s);
    QTRY_COMPARE(table->model()->index(0, 4).data().toString(), u"chart 1"_s);
    // It is another row's, and what was just typed stays with its own.
    QTest::keyClicks(bench.field(name), u"2"_s);
    table->setCurrentIndex(table->model()->index(1, 2));
    QTRY_COMPARE(table->model()->index(0, 4).data().toString(), u"chart 12"_s);
    QTRY_VERIFY(bench.field(name) && bench.field(name)->toPlainText().isEmpty());
    QVERIFY(table->model()->index(1, 4).data().toString().isEmpty());
}

void PostMortemsTabTest::onlyRowsOfUnknownTimeAreMoved()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    TimelineField *const timeline = bench.page().form().timeline();
    for (const QString &line :
         {u"0912 symptom one"_s, u"0920 alert two"_s, u"unknown action three"_s}) {
        QTest::keyClicks(timeline->entry(), line);
        QTest::keyClick(timeline->entry(), Qt::Key_Return);
    }
    QTableView *const table = timeline->table();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_COMPARE(table->model()->index(2, 2).data().toString(), u"three"_s);
    QVERIFY(table->model()->flags(table->model()->index(2, 2)) & Qt::ItemIsDragEnabled);
    QVERIFY(!(table->model()->flags(table->model()->index(0, 2)) & Qt::ItemIsDragEnabled));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 2));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(table->model()->index(1, 2).data().toString(), u"three"_s);
    QCOMPARE(table->currentIndex().row(), 1);
    // The others stay in the order of their times, and that is told.
    table->setCurrentIndex(table->model()->index(0, 2));
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(!bench.errors.told.isEmpty());
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"one"_s);
    // Dragged rows take the same way.
    const std::unique_ptr<QMimeData> dragged(
        table->model()->mimeData({table->model()->index(1, 0)}));
    table->model()->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"three"_s);
    bench.page().undo();
    QTRY_COMPARE(table->model()->index(1, 2).data().toString(), u"three"_s);
}

void PostMortemsTabTest::rowsAreAddedAndUndone()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    const auto button = [&bench](const QString &text) -> QPushButton * {
        for (QPushButton *found : bench.page().form().findChildren<QPushButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    };
    QTest::keyClick(button(u"Add Action"_s), Qt::Key_Space);
    QTRY_VERIFY(bench.text().contains("- [ ] **AI-1** New action\n"));
    QTRY_VERIFY(bench.field(u"AI-1: Owner"_s) != nullptr);
    bench.type(u"AI-1: Owner"_s, u"Ana"_s);
    QTRY_VERIFY(bench.text().contains("**AI-1** New action · owner: Ana\n"));
    QTest::keyClick(button(u"Add Quickfix"_s), Qt::Key_Space);
    QTRY_VERIFY(bench.text().contains("- **Q1** New quickfix\n"));
    QTRY_VERIFY(bench.window->focusWidget()->accessibleName().startsWith(u"Q1"_s));
    bench.page().undo();
    QTRY_VERIFY(!bench.text().contains("**Q1**"));
    QTRY_VERIFY(bench.field(u"Q1: Applied"_s) == nullptr);
    QCOMPARE(bench.window->focusWidget(), button(u"Add Quickfix"_s));
    QVERIFY(bench.text().contains("owner: Ana"));
}

void PostMortemsTabTest::findingsFollowAndFix()
{
    PostMortemBench bench;
    bench.write(u"a.md"_s,
                "---\nrecount: postmortem/1\n---\n\n# Post-mortem: A\n\n## Summary\n\nIt "
                "was a disaster!!\n");
    bench.tab->openFile(bench.folder->postMortems() + u"/a.md"_s);
    QTRY_VERIFY(bench.tab->openPage());
    QTRY_VERIFY(!bench.document().findings().isEmpty());
    QCOMPARE(bench.document().findingsLeftOut(), 0);
    bench.page().showFindings(true);
    auto *panel = bench.page().findChild<FindingsPanel *>();
    QVERIFY(panel->isVisible());
    auto *list = panel->findChild<QListWidget *>();
    QCOMPARE(list->count(), int(bench.document().findings().size()));
    const qsizetype before = bench.document().findings().size();
    bench.type(u"Owner"_s, u"Kim"_s);
    QTRY_VERIFY(bench.document().findings().size() < before);
    QTRY_COMPARE(list->count(), int(bench.document().findings().size()));
    for (const Finding &finding : bench.document().findings())
        QVERIFY(finding.rule != u"PM01");
    // The text goes along with the keys in the list.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    const ByteRange last = bench.document().findings().constLast().range;
    const QTextCursor shown = bench.page().editor().textEdit()->textCursor();
    QCOMPARE(bench.document().text().bytePlace(shown.selectionStart()), last.begin);
    QCOMPARE(bench.document().text().bytePlace(shown.selectionEnd()), last.end);
    QVERIFY(list->hasFocus());
    // What the keys of the text go to is what is chosen, also when the panel comes back.
    list->setCurrentRow(0);
    MarkdownEditor &editor = bench.page().editor();
    editor.nextFinding();
    editor.nextFinding();
    const auto chosenRange = [&] {
        return bench.document().findings().at(list->currentRow()).range;
    };
    const auto selected = [&] {
        return bench.document().text().bytePlace(editor.textEdit()->textCursor().selectionStart());
    };
    QCOMPARE(chosenRange().begin, selected());
    const int chosenRow = list->currentRow();
    QVERIFY(chosenRow > 0);
    bench.page().showFindings(false);
    editor.nextFinding();
    bench.page().showFindings(true);
    QCOMPARE(chosenRange().begin, selected());
    QVERIFY(list->currentRow() != chosenRow);
    // Hidden with a reason, it stays away, and the reason is in the document.
    list->setCurrentRow(0);
    const QString rule = bench.document().findings().constFirst().rule;
    bench.dialogs.text = u"Checked by hand"_s;
    for (QPushButton *found : panel->findChildren<QPushButton *>()) {
        if (found->text().startsWith(u"Hide"_s))
            found->click();
    }
    QTRY_VERIFY(bench.text().contains("reason=\"Checked by hand\""));
    QTRY_VERIFY(std::none_of(bench.document().findings().begin(), bench.document().findings().end(),
                             [&rule](const Finding &finding) { return finding.rule == rule; }));
}

void PostMortemsTabTest::anOldDocumentBeginsWithAFewFindings()
{
    PostMortemBench bench;
    bench.write(u"old.md"_s, "# Outage of the mails\n\n## Summary\n\nIt was a disaster!!\n");
    bench.tab->openFile(bench.folder->postMortems() + u"/old.md"_s);
    QTRY_VERIFY(bench.tab->openPage());
    QTRY_VERIFY(!bench.document().findings().isEmpty());
    CheckedDocument &document = bench.document();
    QCOMPARE(document.findings().size(), CheckedDocument::briefFindings);
    const int left = document.findingsLeftOut();
    QVERIFY(left > 0);
    bench.page().showFindings(true);
    auto *panel = bench.page().findChild<FindingsPanel *>();
    QVERIFY(FindingsPanel::summary(document).endsWith(u"; %1 more"_s.arg(left)));
    auto *profiles = panel->findChild<QComboBox *>();
    QCOMPARE(profiles->currentText(), u"The first few"_s);
    auto *list = panel->findChild<QListWidget *>();
    QCOMPARE(list->count(), CheckedDocument::briefFindings);
    // The rest is a button away.
    auto *notice = panel->findChild<FindingsNotice *>();
    QVERIFY(notice->isVisible());
    const QString all = QString::number(CheckedDocument::briefFindings + left);
    QVERIFY(words(*notice).contains(u"5 of %1 shown: the worst first."_s.arg(all)));
    press(*notice, u"Show All "_s + all);
    QTRY_COMPARE(list->count(), CheckedDocument::briefFindings + left);
    QVERIFY(!notice->isVisible());
    QCOMPARE(profiles->currentText(), u"For work"_s);
    QTest::keyClick(profiles, Qt::Key_End);
    QTRY_COMPARE(list->count(), CheckedDocument::briefFindings);
    // All of them at once, by keyboard.
    profiles->setFocus();
    QTest::keyClick(profiles, Qt::Key_Home);
    QTRY_COMPARE(list->count(), CheckedDocument::briefFindings + left);
    QCOMPARE(document.findingsLeftOut(), 0);
    QTest::keyClick(profiles, Qt::Key_End);
    QTRY_COMPARE(list->count(), CheckedDocument::briefFindings);

    // What was chosen holds at the next start, for this document.
    profiles->setCurrentText(u"For the interview"_s);
    Q_EMIT profiles->activated(profiles->currentIndex());
    bench.write(u"other.md"_s, "# Outage of the shop\n\n## Summary\n\nIt was a disaster!!\n");
    bench.storage.settle();
    bench.close();
    bench.open();
    bench.tab->library();
    bench.storage.settle();
    bench.tab->openFile(bench.folder->postMortems() + u"/old.md"_s);
    QTRY_VERIFY(bench.tab->openPage());
    QCOMPARE(bench.document().profile(), CheckProfile::Practice);
    QVERIFY(!bench.document().isBrief());
    bench.tab->openFile(bench.folder->postMortems() + u"/other.md"_s);
    QTRY_COMPARE(bench.document().title(), u"Outage of the shop"_s);
    QCOMPARE(bench.document().profile(), CheckProfile::Work);
    QVERIFY(bench.document().isBrief());
}

void PostMortemsTabTest::whatIsAcceptedIsNotShownAgain()
{
    PostMortemBench bench;
    const QString path = bench.folder->postMortems() + u"/old.md"_s;
    bench.write(u"old.md"_s, "# Outage of the mails\n\n## Summary\n\nIt was a disaster!!\n");
    bench.tab->openFile(path);
    QTRY_VERIFY(bench.tab->openPage());
    QTRY_VERIFY(bench.document().canAcceptFindings());
    const int all = bench.document().newFindings();
    bench.page().showFindings(true);
    auto *panel = bench.page().findChild<FindingsPanel *>();
    auto *list = panel->findChild<QListWidget *>();
    // Asked and refused, nothing happens.
    press(*panel, u"Accept All So Far…"_s);
    QCOMPARE(bench.dialogs.asked.size(), 1);
    QCOMPARE(list->count(), CheckedDocument::briefFindings);
    bench.dialogs.agrees = true;
    press(*panel, u"Accept All So Far…"_s);
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(!bench.document().isBrief());
    QCOMPARE(FindingsPanel::summary(bench.document()), u"Nothing new found"_s);
    QCOMPARE(bench.text(),
             QByteArray("# Outage of the mails\n\n## Summary\n\nIt was a disaster!!\n"));
    const QString baseline = bench.folder->postMortems() + u"/recount-baseline.json"_s;
    QVERIFY(QFile::exists(baseline));
    auto *notice = panel->findChild<FindingsNotice *>();
    QVERIFY(words(*notice).contains(u"%1 accepted"_s.arg(all)));

    // What is new is shown, and it alone.
    bench.document().text().replaceAll(bench.text() + "\n## Root cause\n\nTODO\n", u"Typing"_s);
    QTRY_VERIFY(list->count() > 0);
    QVERIFY(bench.document().acceptedFindings() > 0);
    const int added = list->count();
    press(*notice, u"Show the %1 Accepted"_s.arg(bench.document().acceptedFindings()));
    QTRY_COMPARE(list->count(), added + bench.document().acceptedFindings());
    int marked = 0;
    for (int i = 0; i < list->count(); ++i)
        marked += list->item(i)->text().endsWith(u"(accepted)"_s) ? 1 : 0;
    QCOMPARE(marked, bench.document().acceptedFindings());
    press(*notice, u"Show Only What Is New"_s);
    QTRY_COMPARE(list->count(), added);

    // It holds when the document is opened again.
    bench.tab->save();
    QTRY_VERIFY(!bench.tab->hasUnsaved());
    bench.close();
    bench.open();
    bench.tab->openFile(path);
    QTRY_VERIFY(bench.tab->openPage());
    QTRY_COMPARE(int(bench.document().findings().size()), added);
    QVERIFY(!bench.document().isBrief());
    bench.page().showFindings(true);
    notice = bench.page().findChild<FindingsNotice *>();
    press(*notice, u"Take Back"_s);
    QTRY_COMPARE(bench.document().acceptedFindings(), 0);
    QVERIFY(bench.document().findings().size() > added);
    QVERIFY(!notice->isVisible());
    QVERIFY(bench.errors.errors.isEmpty());
}

void PostMortemsTabTest::aBaselineThatCannotBeUsedIsTold()
{
    PostMortemBench bench;
    bench.write(u"old.md"_s, "# Outage of the mails\n\nTODO\n");
    bench.write(u"recount-baseline.json"_s, "{\"format\":\"recount-b");
    bench.tab->openFile(bench.folder->postMortems() + u"/old.md"_s);
    QTRY_VERIFY(bench.tab->openPage());
    QTRY_COMPARE(bench.errors.errors.size(), 1);
    QTRY_VERIFY(!bench.document().findings().isEmpty());
    QVERIFY(!bench.document().canAcceptFindings());
    QCOMPARE(bench.file(u"recount-baseline.json"_s), QByteArray("{\"format\":\"recount-b"));

    // Another one, and the folder where it should go is lost meanwhile.
    const QString elsewhere = bench.storage.folder().root() + u"/elsewhere"_s;
    QDir().mkpath(elsewhere);
    QVERIFY(QFile::copy(bench.folder->postMortems() + u"/old.md"_s, elsewhere + u"/old.md"_s));
    bench.tab->openFile(elsewhere + u"/old.md"_s);
    QTRY_VERIFY(bench.document().session().path().startsWith(elsewhere));
    QTRY_VERIFY(bench.document().canAcceptFindings());
    const int before = bench.document().newFindings();
    QVERIFY(QDir(elsewhere).removeRecursively());
    bench.document().acceptFindings();
    QTRY_COMPARE(bench.errors.errors.size(), 2);
    QCOMPARE(bench.document().newFindings(), before);
}

void PostMortemsTabTest::whatIsSimilarInTheLibraryIsLinked()
{
    PostMortemBench bench;
    const auto text = [](const QByteArray &title) -> QByteArray {
        return "---\nrecount: postmortem/1\n---\n\n# " + title +
               "\n\n| | |\n| --- | --- |\n| Services | mail |\n\n## Trigger\n\nA certificate of "
               "the mail relay expired.\n";
    };
    bench.write(u"lost.md"_s, text("Mails were lost"));
    bench.tab->openFile(bench.folder->postMortems() + u"/lost.md"_s);
    QTRY_VERIFY(bench.tab->openPage());
    QTRY_VERIFY(!bench.document().findings().isEmpty());
    const auto similar = [&bench]() -> const Finding * {
        for (const Finding &finding : bench.document().findings()) {
            if (finding.rule == u"PM44")
                return &finding;
        }
        return nullptr;
    };
    QVERIFY(!similar());
    // Another one appears in the folder, and is seen while this one is open.
    bench.write(u"late.md"_s, text("Mails came late"));
    QTRY_VERIFY(similar());
    QVERIFY(similar()->text.contains(u"Mails came late"_s));
    bench.page().showFindings(true);
    auto *panel = bench.page().findChild<FindingsPanel *>();
    auto *list = panel->findChild<QListWidget *>();
    list->setCurrentRow(int(similar() - bench.document().findings().constData()));
    for (QPushButton *found : panel->findChildren<QPushButton *>()) {
        if (found->text() == u"Link it"_s)
            found->click();
    }
    QTRY_VERIFY(bench.text().endsWith("\n## Related\n\n- [Mails came late](late.md)\n"));
    QTRY_VERIFY(!similar());
}

void PostMortemsTabTest::theNextQuestionLeadsToItsField()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    auto *line = bench.page().findChild<NextQuestionLine *>();
    QVERIFY(line && line->isVisible());
    auto *answer = line->findChild<QPushButton *>();
    QVERIFY(answer->accessibleName().contains(u"What failed"_s));
    QTest::keyClick(answer, Qt::Key_Space);
    QCOMPARE(bench.window->focusWidget(), bench.field(u"Title"_s));
    bench.type(u"Title"_s, u"Mails were late"_s);
    QTRY_VERIFY(answer->accessibleName().contains(u"severe"_s));
    QTest::keyClick(answer, Qt::Key_Space);
    QCOMPARE(bench.window->focusWidget(), bench.field(u"Severity"_s));
}

/// A field shows its Markdown, so that writing on keeps links and code.
void PostMortemsTabTest::markupStays()
{
    PostMortemBench bench;
    bench.write(u"a.md"_s, "# A\n\n| | |\n|---|---|\n| Owner | [Ana](mailto:a) |\n\n## Timeline\n\n"
                           "| Time | Event |\n|---|---|\n| 09:12 | `db` down, [log](l) |\n\n"
                           "## Permanent fix\n\n- [ ] **AI-1** Set `max` \xc2\xb7 owner: **Jo**\n");
    bench.tab->openFile(bench.folder->postMortems() + u"/a.md"_s);
    QTRY_VERIFY(bench.tab->openPage());
    bench.type(u"Owner"_s, u", on call"_s);
    QTRY_VERIFY(bench.text().contains("| [Ana](mailto:a), on call |"));
    bench.type(u"AI-1: What shall be done"_s, u" higher"_s);
    QTRY_VERIFY(bench.text().contains("**AI-1** Set `max` higher \xc2\xb7 owner: **Jo**"));
    bench.type(u"AI-1: Owner"_s, u"!"_s);
    bench.type(u"AI-1: Done when"_s, u"rate is `0`"_s);
    bench.type(u"AI-1: Done when"_s, u" for a day"_s);
    QTRY_VERIFY(bench.text().contains(
        "\xc2\xb7 owner: **Jo**! \xc2\xb7 done when: rate is `0` for a day\n"));
    QTableView *const table = bench.page().form().timeline()->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 2));
    QTest::keyClick(table, Qt::Key_F2);
    auto *cell = table->findChild<QLineEdit *>();
    QVERIFY(cell);
    QCOMPARE(cell->text(), u"`db` down, [log](l)"_s);
    cell->setText(cell->text() + u" again"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_VERIFY(bench.text().contains("| `db` down, [log](l) again |"));
}

void PostMortemsTabTest::leavingSavesAndNames()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    bench.type(u"Title"_s, u"Mails were late"_s);
    QTest::keyClick(&bench.page(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!bench.tab->openPage());
    QTRY_COMPARE(bench.files(), QStringList{u"mails-were-late.md"_s});
    QVERIFY(bench.file().contains("Mails were late"));
    QTableView *const table = bench.tab->library().table();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Mails were late"_s);
    // Enter opens it again.
    bench.tab->library().focusList();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(bench.tab->openPage());
    QCOMPARE(bench.document().values().title.text, u"Mails were late"_s);
}

/// Saved while edits still wait for the values of the edit before.
void PostMortemsTabTest::nothingTypedIsMissingInTheFile()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    for (const QString &name : {u"Title"_s, u"Severity"_s, u"Owner"_s, u"Root cause"_s}) {
        GrowingText *const field = bench.field(name);
        field->setFocus();
        QTest::keyClicks(field, u"w "_s + name);
    }
    bench.tab->save();
    for (const char *words : {"w Title", "w Severity", "w Owner", "w Root cause"})
        QVERIFY2(bench.text().contains(words), words);
    QTRY_VERIFY(!bench.tab->hasUnsaved());
    QVERIFY(bench.file().contains("w Root cause"));
}

void PostMortemsTabTest::versionsComeBack()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    bench.type(u"Title"_s, u"First"_s);
    QTRY_VERIFY(bench.text().contains("First"));
    bench.tab->save();
    QTRY_VERIFY(!bench.tab->hasUnsaved());
    bench.type(u"Title"_s, u" and second"_s);
    QTRY_VERIFY(bench.text().contains("second"));
    QTest::keyClick(&bench.page(), Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(bench.window->findChild<HistoryDialog *>());
    auto *dialog = bench.window->findChild<HistoryDialog *>();
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_VERIFY(list->count() >= 1);
    QPushButton *restore = nullptr;
    for (QPushButton *found : dialog->findChildren<QPushButton *>()) {
        if (found->text().startsWith(u"Go Back"_s))
            restore = found;
    }
    QTRY_VERIFY(restore && restore->isEnabled());
    restore->click();
    QTRY_VERIFY(!bench.text().contains("second"));
    QVERIFY(bench.text().contains("First"));
    bench.page().undo();
    QTRY_VERIFY(bench.text().contains("second"));
}

void PostMortemsTabTest::anotherProgramsChangeIsTold()
{
    PostMortemBench bench;
    bench.write(u"a.md"_s, "# A\n\n## Summary\n\nOld.\n\n## Root cause\n\nOld cause.\n");
    bench.tab->openFile(bench.folder->postMortems() + u"/a.md"_s);
    QTRY_VERIFY(bench.tab->openPage());
    bench.type(u"Summary"_s, u" Mine."_s);
    QTRY_VERIFY(bench.tab->hasUnsaved());
    bench.write(u"a.md"_s, "# A\n\n## Summary\n\nOld.\n\n## Root cause\n\nTheir cause.\n");
    bench.tab->save();
    auto *notice = bench.page().findChild<OutsideNotice *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(bench.file().contains("Their cause."));
    QPushButton *both = nullptr;
    for (QPushButton *found : notice->findChildren<QPushButton *>()) {
        if (found->text() == u"Take Both Changes")
            both = found;
    }
    QVERIFY(both && both->isVisible());
    both->click();
    QTRY_VERIFY(!notice->isVisible());
    QVERIFY(bench.text().contains("Mine.") && bench.text().contains("Their cause."));
    bench.tab->save();
    QTRY_VERIFY(bench.file().contains("Mine."));
    QVERIFY(bench.file().contains("Their cause."));
}

void PostMortemsTabTest::theExampleStaysAsItIs()
{
    PostMortemBench bench;
    bench.tab->library();
    QCOMPARE(bench.examplesAsked, 0);
    for (QPushButton *found : bench.tab->library().findChildren<QPushButton *>()) {
        if (found->text() == u"Example")
            found->click();
    }
    QTRY_VERIFY(bench.tab->openPage());
    QCOMPARE(bench.examplesAsked, 1);
    QVERIFY(bench.document().isReadOnly());
    QTest::keyClicks(bench.field(u"Title"_s), u"x"_s);
    bench.page().commit();
    QVERIFY(!bench.text().contains("examplex"));
    QVERIFY(bench.files().isEmpty());
    for (QPushButton *found : bench.page().findChildren<QPushButton *>()) {
        if (found->text() == u"Write My Own from This")
            found->click();
    }
    QTRY_COMPARE(bench.files().size(), 1);
    QTRY_VERIFY(bench.tab->openPage() && !bench.document().isReadOnly());
    QVERIFY(bench.text().contains("The example"));
}

void PostMortemsTabTest::deletingCanBeUndone()
{
    PostMortemBench bench;
    bench.write(u"a.md"_s, "# A\n");
    QTableView *const table = bench.tab->library().table();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    bench.tab->library().focusList();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(bench.files().isEmpty());
    QTRY_COMPARE(bench.errors.told.size(), 1);
    bench.errors.told.constLast().onAction();
    QTRY_COMPARE(bench.files(), QStringList{u"a.md"_s});
}

void PostMortemsTabTest::aFileThatCannotBeWrittenLosesNothing()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    bench.type(u"Title"_s, u"Kept"_s);
    QTRY_VERIFY(bench.text().contains("Kept"));
    const QString path = bench.document().session().path();
    // A folder in its place can't be written, by anybody.
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir().mkpath(path));
    bench.tab->save();
    auto *notice = bench.page().findChild<OutsideNotice *>();
    QTRY_VERIFY(!bench.errors.errors.isEmpty() || notice->isVisible());
    QVERIFY(bench.tab->hasUnsaved());
    QVERIFY(bench.text().contains("Kept"));
}

void PostMortemsTabTest::aFailureIsNoLongerSaidOnceItIsSaved()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    bench.type(u"Title"_s, u"Kept"_s);
    const Error error{ErrorCode::WriteFailed, u"Not written."_s, {}, true};
    Q_EMIT bench.document().session().saveFailed(error);
    QCOMPARE(bench.errors.errors.size(), 1);
    QVERIFY(bench.errors.withdrawn.isEmpty());
    bench.errors.retries.constFirst()();
    QTRY_COMPARE(bench.errors.withdrawn.size(), 1);
    QCOMPARE(bench.errors.withdrawn.constFirst().userText, error.userText);
    bench.type(u"Title"_s, u" again"_s);
    bench.tab->save();
    QTRY_VERIFY(bench.file().contains("Kept again"));
    QCOMPARE(bench.errors.withdrawn.size(), 1);
}

void PostMortemsTabTest::picturesAreKeptFromTheForm()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::red);
    GrowingText *field = bench.field(u"What happened"_s);
    QVERIFY(field != nullptr);
    field->setFocus();
    QApplication::clipboard()->setImage(picture);
    field->paste();
    QTRY_VERIFY(bench.text().contains("\n![](img/post-mortem-of-"));
    const QDir images(bench.folder->postMortems() + u"/img"_s);
    QCOMPARE(images.entryList(QDir::Files).size(), 1);

    const QString file = bench.folder->root() + u"/Errors (5xx).png"_s;
    QVERIFY(picture.save(file));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file), QUrl::fromLocalFile(file + u".gif"_s)});
    const auto drop = [&data](GrowingText &onto) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(onto.viewport(), &enter);
        QDropEvent end(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        if (enter.isAccepted())
            QApplication::sendEvent(onto.viewport(), &end);
        return enter.isAccepted();
    };
    // The one that is there is kept, and the other is told.
    QVERIFY(drop(*field));
    QTRY_VERIFY(bench.text().contains("![Errors (5xx)](img/errors-5xx.png)"));
    QCOMPARE(images.entryList(QDir::Files).size(), 2);
    QCOMPARE(bench.errors.errors.size(), 1);
    QVERIFY(!drop(*bench.field(u"Title"_s)));
}

void PostMortemsTabTest::exportsAreCalledLikeTheDocument()
{
    PostMortemBench bench;
    QVERIFY(bench.begin());
    bench.type(u"Title"_s, u"Slow Checkout"_s);
    QTest::keyClick(&bench.page(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(bench.dialogs.suggestedName, u"slow-checkout.pdf"_s);
}

void PostMortemsTabTest::exportsAreFiles()
{
    PostMortemBench bench;
    bench.write(u"a.md"_s, "---\nlang: en\n---\n# A\n\n## Summary\n\nWords.\n");
    bench.tab->openFile(bench.folder->postMortems() + u"/a.md"_s);
    QTRY_VERIFY(bench.tab->openPage());
    const QString target = bench.folder->root() + u"/out.html"_s;
    bench.dialogs.path = target;
    bench.dialogs.filter = u"HTML in one file (*.html)"_s;
    QTest::keyClick(&bench.page(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(target));
    QTRY_VERIFY(!bench.errors.told.isEmpty());
    QFile html(target);
    QVERIFY(html.open(QIODevice::ReadOnly));
    QVERIFY(html.readAll().contains("<h1"));
    bench.dialogs.path = bench.folder->root() + u"/out.pdf"_s;
    bench.dialogs.filter = u"PDF (*.pdf)"_s;
    QTest::keyClick(&bench.page(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(bench.dialogs.path));
    QTRY_COMPARE(bench.errors.told.size(), 2);
    // The dialog asked about another name: a story that is there may have been written on.
    bench.dialogs.path = bench.folder->root() + u"/out.pdf"_s;
    bench.dialogs.filter = u"Story for the interview, to go on writing (*.md)"_s;
    QTest::keyClick(&bench.page(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(bench.folder->root() + u"/out.story.md"_s));
    QTRY_COMPARE(bench.errors.told.size(), 3);
    QTest::keyClick(&bench.page(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(bench.folder->root() + u"/out.story 2.md"_s));
    // An ending that is typed counts where the list was left as it is.
    bench.dialogs.path = bench.folder->root() + u"/typed.json"_s;
    bench.dialogs.filter = u"PDF (*.pdf)"_s;
    QTest::keyClick(&bench.page(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(bench.dialogs.path));
    QFile json(bench.dialogs.path);
    QVERIFY(json.open(QIODevice::ReadOnly));
    QTRY_VERIFY(json.size() > 0 && json.peek(1) == "{");
}

QTEST_MAIN(PostMortemsTabTest)
#include "tst_postmortemstab.moc"
