#include "documents/view/marginarea.h"
#include "documents/view/markdownhighlighter.h"
#include "editorbench.h"
#include "widgets/longlines.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextLayout>
#include <QToolTip>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class MarkdownEditorTest : public QObject
{
    Q_OBJECT

    /// The formats of the text of a block, as its highlighter has set them.
    static QTextCharFormat formatAt(const QTextBlock &block, int column)
    {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.start <= column && column < range.start + range.length)
                return range.format;
        }
        return {};
    }

private Q_SLOTS:
    void init() { QApplication::clipboard()->clear(); }

    void enterContinuesListsAndEndsThem()
    {
        EditorBench bench("- [x] one\r\n");
        bench.placeCursorBehind(u"one"_s);
        bench.press(Qt::Key_Return);
        bench.type(u"two"_s);
        QCOMPARE(bench.text.bytes(), QByteArray("- [x] one\r\n- [ ] two\r\n"));
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Return);
        bench.type(u"plain"_s);
        QCOMPARE(bench.text.bytes(), QByteArray("- [x] one\r\n- [ ] two\r\nplain\r\n"));
        bench.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bench.text.bytes(), QByteArray("- [x] one\r\n- [ ] two\r\nplain\r\n\r\n"));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.text.bytes(), QByteArray("- [x] one\r\n- [ ] two\r\n- [ ] \r\n"));
    }

    void enterReplacesWhatIsSelectedInOneStep()
    {
        EditorBench bench("1. one two\n");
        bench.selectWords(u" two"_s);
        bench.press(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(bench.text.bytes(), QByteArray("1. one\n2. \n"));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.text.bytes(), QByteArray("1. one two\n"));
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.text.bytes(), QByteArray("1. one\n2. \n"));
    }

    void tabMovesItemsAndLeavesElsewhere()
    {
        EditorBench bench("- a\r\n- b\r\n\r\nplain\r\n```\r\ncode\r\n```\r\n");
        bench.placeCursorBehind(u"- b"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.text.bytes().left(12), QByteArray("- a\r\n  - b\r\n"));
        bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(bench.text.bytes().left(10), QByteArray("- a\r\n- b\r\n"));
        bench.selectWords(u"- a\n- b"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.text.bytes().left(14), QByteArray("  - a\r\n  - b\r\n"));
        QCOMPARE(bench.text.undoStack()->index(), 3);
        bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
        bench.placeCursorBehind(u"code"_s);
        bench.press(Qt::Key_Tab);
        QVERIFY(bench.text.bytes().contains("\r\ncode    \r\n"));
        QVERIFY(bench.edit.hasFocus());
        bench.placeCursorBehind(u"plain"_s);
        bench.press(Qt::Key_Tab);
        QVERIFY(!bench.edit.hasFocus());
        bench.edit.setFocus();
        bench.placeCursorBehind(u"- b"_s);
        const QByteArray before = bench.text.bytes();
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Tab);
        QVERIFY(!bench.edit.hasFocus());
        QCOMPARE(bench.text.bytes(), before);
    }

    void strongEmphasisAndLinks()
    {
        EditorBench bench("one two\n- three\n- four\n");
        bench.selectWords(u"two"_s);
        bench.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(bench.text.bytes().left(12), QByteArray("one **two**\n"));
        QCOMPARE(bench.selected(), u"two"_s);
        bench.press(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(bench.text.bytes().left(14), QByteArray("one ***two***\n"));
        bench.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(bench.text.bytes().left(10), QByteArray("one *two*\n"));
        bench.selectWords(u"- three\n- four"_s);
        bench.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(bench.text.bytes(), QByteArray("one *two*\n- **three**\n- **four**\n"));
        bench.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(bench.text.bytes(), QByteArray("one *two*\n- three\n- four\n"));
        bench.selectWords(u"four"_s);
        bench.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        bench.type(u"to"_s);
        QVERIFY(bench.text.bytes().endsWith("- [four](to)\n"));
        QApplication::clipboard()->setText(u"https://a.b/c"_s);
        bench.selectWords(u"three"_s);
        bench.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bench.text.bytes().contains("- [three](https://a.b/c)\n"));
    }

    void bracketsGoAroundWhatIsSelected()
    {
        EditorBench bench("one two\nthree\n");
        bench.selectWords(u"two"_s);
        bench.type(u"("_s);
        QCOMPARE(bench.text.bytes(), QByteArray("one (two)\nthree\n"));
        QCOMPARE(bench.selected(), u"two"_s);
        bench.type(u"`"_s);
        QCOMPARE(bench.text.bytes(), QByteArray("one (`two`)\nthree\n"));
        bench.selectWords(u"`)\nth"_s);
        bench.type(u"("_s);
        QCOMPARE(bench.text.bytes(), QByteArray("one (`two(ree\n"));
    }

    void whatIsCopiedIsAsItIsWritten()
    {
        EditorBench bench("a\xC2\xA0"
                          "b\r\nc\r\n");
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"a\u00A0b\nc\n"_s);
        bench.press(Qt::Key_End, Qt::ControlModifier);
        bench.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.text.bytes(), QByteArray("a\xC2\xA0"
                                                "b\r\nc\r\na\xC2\xA0"
                                                "b\r\nc\r\n"));
    }

    void theTextShowsWhatItsSignsMean()
    {
        EditorBench bench("# Title\n\nsome **strong** `code` <!-- note -->\n```\nx\n```\n");
        const QTextDocument &document = *bench.text.textDocument();
        QCOMPARE(formatAt(document.findBlockByNumber(0), 3).fontWeight(), int(QFont::Bold));
        const QTextBlock line = document.findBlockByNumber(2);
        QCOMPARE(formatAt(line, 0).fontWeight(), QTextCharFormat().fontWeight());
        QCOMPARE(formatAt(line, 8).fontWeight(), int(QFont::Bold));
        QVERIFY(formatAt(line, 19).background().style() != Qt::NoBrush);
        QVERIFY(formatAt(line, 28).fontItalic());
        QVERIFY(formatAt(document.findBlockByNumber(4), 0).background().style() != Qt::NoBrush);
        // The opened fence takes in what follows, and lets it go again.
        bench.placeCursor(7);
        bench.press(Qt::Key_Return);
        bench.type(u"```"_s);
        const QTextBlock inCode = document.findBlockByNumber(3);
        QVERIFY(formatAt(inCode, 8).fontWeight() != int(QFont::Bold));
        bench.press(Qt::Key_Backspace);
        QCOMPARE(formatAt(inCode, 8).fontWeight(), int(QFont::Bold));
        // Another palette, other colours.
        const QColor before = formatAt(line, 5).foreground().color();
        QPalette dark = bench.editor.palette();
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::Base, Qt::black);
        bench.editor.setPalette(dark);
        EditorBench::settle();
        QVERIFY(formatAt(line, 5).foreground().color() != before);
        QVERIFY(bench.edit.extraSelections().constFirst().format.background().color().lightness() <
                128);
    }

    void theSignsOfALongTextComeInTurns()
    {
        constexpr int lines = MarkdownHighlighter::linesAtOnce * 4;
        EditorBench bench("# Title\n\n" + QByteArray("some **strong** words\n").repeated(lines));
        const QTextDocument &document = *bench.text.textDocument();
        const auto isStrong = [&document](int line) {
            return formatAt(document.findBlockByNumber(line), 8).fontWeight() == int(QFont::Bold);
        };
        const auto strongLines = [&](int first, int end) {
            int count = 0;
            for (int line = first; line < end; ++line)
                count += isStrong(line) ? 1 : 0;
            return count;
        };
        QTRY_COMPARE(strongLines(2, lines + 2), lines);
        // What a fence does to all that follows comes in turns too, and is overtaken by an edit.
        bench.placeCursor(7);
        bench.edit.textCursor().insertText(u"\n```"_s);
        QVERIFY(!isStrong(10));
        QVERIFY(isStrong(lines));
        bench.placeCursor(document.findBlockByNumber(20).position());
        bench.edit.textCursor().insertText(u"```\n"_s);
        QTRY_COMPARE(strongLines(21, lines + 4), lines + 4 - 21);
        QCOMPARE(strongLines(2, 21), 0);
        // Lines go while others wait: none is left out.
        bench.text.undoStack()->undo();
        bench.placeCursor(document.findBlockByNumber(4).position(), 22 * 700);
        bench.edit.textCursor().removeSelectedText();
        bench.placeCursor(7, 4);
        bench.edit.textCursor().removeSelectedText();
        const int end = document.blockCount() - 1;
        QTRY_COMPARE(strongLines(2, end), end - 2);
    }

    void marksOfAnotherDocumentAreForgotten()
    {
        EditorBench bench("one\ntwo\nthree\n");
        bench.editor.setFindings({{{0, 3}, FindingSeverity::Error, u"No owner."_s}});
        EditorBench::settle();
        QVERIFY(bench.edit.extraSelections().size() > 1);
        bench.text.load("other\n");
        for (const QTextEdit::ExtraSelection &mark : bench.edit.extraSelections())
            QCOMPARE(mark.cursor.document(), bench.text.textDocument());
        EditorBench::settle();
        QCOMPARE(bench.edit.extraSelections().size(), 1); // the line that is written in
    }

    void longDocumentsAreShownPlain()
    {
        EditorBench bench("# Title\n" + QByteArray("word word word word\n").repeated(110000));
        QCOMPARE(bench.editor.findChild<MarkdownHighlighter *>()->document(), nullptr);
        QVERIFY(formatAt(bench.text.textDocument()->firstBlock(), 3).isEmpty());
        bench.text.load("# Title\n");
        EditorBench::settle();
        QCOMPARE(formatAt(bench.text.textDocument()->firstBlock(), 3).fontWeight(),
                 int(QFont::Bold));
    }

    void aVeryLongTextIsTakenOnceItShows()
    {
        const int lines = MarkdownTextEdit::mostLinesAtOnce + 1;
        DocumentText text(QByteArray("line\n").repeated(lines));
        const QTemporaryDir folder;
        EditorSpelling spelling(dictionaryFolders({}), folder.filePath(QStringLiteral("words")));
        MarkdownEditor editor(text, spelling);
        MarkdownTextEdit &edit = *editor.textEdit();
        QVERIFY(!edit.hasDocument());
        editor.setFindings({{{5, 9}, FindingSeverity::Error, QStringLiteral("Wrong")}});
        editor.show();
        QTRY_VERIFY(edit.hasDocument());
        QCOMPARE(edit.document(), text.textDocument());
        QTRY_VERIFY(!edit.extraSelections().isEmpty());
        QCOMPARE(edit.font(), text.textDocument()->defaultFont());

        // Who asks for a place, or types, gets it at once.
        MarkdownEditor asked(text, spelling);
        asked.showPlace({10, 14});
        QVERIFY(asked.textEdit()->hasDocument());
        QCOMPARE(asked.textEdit()->textCursor().selectedText(), QStringLiteral("line"));
        DocumentText another(QByteArray("line\n").repeated(lines));
        MarkdownEditor typed(another, spelling);
        QTest::keyClicks(typed.textEdit(), QStringLiteral("x"));
        QVERIFY(another.bytes().startsWith("xline\n"));
    }

    /// Qt would take minutes for a line of a million letters.
    void whatIsTooMuchIsNotShownAndStays()
    {
        const QByteArray line = QByteArray("c0ffee").repeated(200'000);
        EditorBench bench("one\n" + line + "\ntwo\n");
        MarkdownTextEdit &edit = *bench.editor.textEdit();
        QVERIFY(!bench.text.isShowable() && !edit.hasDocument());
        QVERIFY(edit.placeholderText().contains(QLocale().toString(1'200'000)));
        QVERIFY(edit.toPlainText().isEmpty());
        bench.editor.show();
        bench.type(u"x"_s);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Tab);
        QApplication::clipboard()->setText(u"pasted"_s);
        edit.paste();
        bench.editor.showPlace({2, 3});
        bench.editor.action(MarkdownEditor::Command::Strong)->trigger();
        QCOMPARE(bench.text.bytes(), "one\n" + line + "\ntwo\n");

        // What is edited elsewhere goes on, and once it is less it is shown.
        QVERIFY(bench.text.apply({{{0, 3}, "1"}}, {}));
        QVERIFY(!edit.hasDocument());
        QVERIFY(bench.text.apply({{{2, 2 + line.size()}, "short"}}, {}));
        QVERIFY(edit.hasDocument() && edit.placeholderText().isEmpty());
        QCOMPARE(edit.toPlainText(), u"1\nshort\ntwo\n"_s);
        bench.type(u"x"_s);
        QCOMPARE(bench.text.bytes(), QByteArray("x1\nshort\ntwo\n"));
        bench.text.undoStack()->undo();
        bench.text.undoStack()->undo();
        QVERIFY(!edit.hasDocument());
        QCOMPARE(bench.text.bytes(), "1\n" + line + "\ntwo\n");
        bench.text.undoStack()->redo();
        QCOMPARE(edit.toPlainText(), u"1\nshort\ntwo\n"_s);
    }

    void aLineThatIsTooLongIsNotPasted()
    {
        EditorBench bench("one\n");
        QSignalSpy failed(&bench.editor, &MarkdownEditor::failed);
        QApplication::clipboard()->setText(u"a\n"_s + QString(LongLines::mostLength + 1, u'x'));
        bench.editor.textEdit()->paste();
        QCOMPARE(bench.text.bytes(), QByteArray("one\n"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().userText.contains(QLocale().toString(20'001)));
        QApplication::clipboard()->setText(QString(LongLines::mostLength - 3, u'x') + u'\n');
        bench.editor.textEdit()->paste();
        QCOMPARE(bench.text.bytes().size(), 4 + LongLines::mostLength - 2);
    }

    void moreLinesThanAWindowTakesAreNotShown()
    {
        const QByteArray bytes = QByteArray("line\n").repeated(DocumentText::mostLines);
        EditorBench bench(bytes);
        QVERIFY(!bench.editor.textEdit()->hasDocument());
        QVERIFY(bench.editor.textEdit()->placeholderText().contains(
            QLocale().toString(DocumentText::mostLines + 1)));
        QVERIFY(bench.text.apply({{{0, 5}, ""}}, {}));
        QVERIFY(bench.editor.textEdit()->hasDocument());
        bench.type(u"x"_s);
        QVERIFY(bench.text.bytes().startsWith("xline\n"));
        bench.press(Qt::Key_Return);
        QVERIFY(!bench.editor.textEdit()->hasDocument());
        bench.text.undoStack()->undo();
        QVERIFY(bench.editor.textEdit()->hasDocument());
    }

    void findingsOfOnePlaceAreVisitedOneByOne()
    {
        EditorBench bench("one\ntwo\nthree\n");
        auto *told = bench.child<QLabel>("finding");
        bench.editor.setFindings({{{4, 7}, FindingSeverity::Error, u"A."_s},
                                  {{4, 7}, FindingSeverity::Warning, u"B."_s},
                                  {{8, 13}, FindingSeverity::Hint, u"C."_s}});
        QStringList seen;
        for (int i = 0; i < 4; ++i) {
            bench.press(Qt::Key_F8);
            seen.append(told->text().right(2));
        }
        QCOMPARE(seen, (QStringList{u"A."_s, u"B."_s, u"C."_s, u"A."_s}));
        bench.press(Qt::Key_F8, Qt::ShiftModifier);
        bench.press(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(told->text().endsWith(u"B."_s));
    }

    void findingsAreMarkedAndVisited()
    {
        EditorBench bench("one\ntwo\nthree\nfour\n");
        auto *told = bench.child<QLabel>("finding");
        QVERIFY(!bench.editor.action(MarkdownEditor::Command::NextFinding)->isEnabled());
        bench.editor.setFindings({{{8, 13}, FindingSeverity::Warning, u"Vague."_s},
                                  {{0, 3}, FindingSeverity::Error, u"No owner."_s},
                                  {{14, 14}, FindingSeverity::Hint, u"No number."_s}});
        QCOMPARE(told->text(), u"1 error(s) · 1 warning(s) · 1 hint(s)"_s);
        EditorBench::settle();
        QList<QTextCharFormat::UnderlineStyle> lines;
        for (const QTextEdit::ExtraSelection &selection : bench.edit.extraSelections()) {
            if (selection.format.hasProperty(QTextFormat::TextUnderlineStyle))
                lines << selection.format.underlineStyle();
        }
        QCOMPARE(lines.count(QTextCharFormat::WaveUnderline), 2);
        QCOMPARE(lines.count(QTextCharFormat::DotLine), 1);
        bench.press(Qt::Key_F8);
        QCOMPARE(bench.selected(), u"one"_s);
        QCOMPARE(told->text(), u"Error (1 of 3): No owner."_s);
        bench.press(Qt::Key_F8);
        QCOMPARE(bench.selected(), u"three"_s);
        QCOMPARE(told->text(), u"Warning (2 of 3): Vague."_s);
        bench.press(Qt::Key_F8);
        QCOMPARE(bench.edit.textCursor().position(), 14);
        bench.press(Qt::Key_F8);
        QCOMPARE(bench.selected(), u"one"_s);
        bench.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(bench.edit.textCursor().position(), 14);
        // They follow what is written before them, and go with what they were about.
        bench.placeCursor(0);
        bench.type(u"xx"_s);
        bench.placeCursor(0);
        bench.press(Qt::Key_F8);
        QCOMPARE(bench.selected(), u"one"_s);
        bench.press(Qt::Key_F8);
        QCOMPARE(bench.selected(), u"three"_s);
        bench.press(Qt::Key_Delete);
        QCOMPARE(told->text(), u"1 error(s) · 1 hint(s)"_s);
    }

    void aSignInTheMarginGoesToItsFinding()
    {
        EditorBench bench("one\ntwo\nthree\n");
        bench.editor.setFindings({{{4, 7}, FindingSeverity::Error, u"No owner."_s}});
        EditorBench::settle();
        auto *margin = bench.child<MarginArea>("margin");
        const QTextBlock line = bench.text.textDocument()->findBlockByNumber(1);
        const QPoint place(margin->width() / 2, int(bench.edit.blockRect(line).center().y()));
        QTest::mouseClick(margin, Qt::LeftButton, {}, place);
        QCOMPARE(bench.selected(), u"two"_s);
        // Another line has none.
        bench.placeCursor(0);
        QTest::mouseClick(margin, Qt::LeftButton, {}, QPoint(place.x(), 10));
        QCOMPARE(bench.selected(), QString());
        QHelpEvent help(QEvent::ToolTip, place, margin->mapToGlobal(place));
        QApplication::sendEvent(margin, &help);
        QCOMPARE(QToolTip::text(), u"No owner."_s);
        const QPoint inText = bench.edit.blockRect(line).topLeft().toPoint() + QPoint(16, 6);
        QHelpEvent textHelp(QEvent::ToolTip, inText, bench.edit.viewport()->mapToGlobal(inText));
        QApplication::sendEvent(bench.edit.viewport(), &textHelp);
        QCOMPARE(QToolTip::text(), u"Error: No owner."_s);
    }

    void theOutlineGoesToHeadingsAndFollows()
    {
        EditorBench bench("---\nlang: en\n---\n# One\n\ntext\n\n## Two\n\nmore\n");
        auto *outline = bench.child<QListView>("outline");
        QTRY_COMPARE(outline->model()->rowCount(), 2);
        QCOMPARE(outline->model()->index(1, 0).data().toString(), u"   Two"_s);
        bench.placeCursorBehind(u"more"_s);
        QCOMPARE(outline->currentIndex().row(), 1);
        bench.placeCursor(0);
        QCOMPARE(outline->currentIndex().row(), -1);
        outline->setFocus();
        outline->setCurrentIndex(outline->model()->index(1, 0));
        QTest::keyClick(outline, Qt::Key_Return);
        QCOMPARE(bench.edit.textCursor().blockNumber(), 7);
        QVERIFY(bench.edit.hasFocus());
        // At once, before the headings are read again.
        bench.placeCursorBehind(u"# One"_s);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Return);
        QTest::mouseClick(outline->viewport(), Qt::LeftButton, {},
                          outline->visualRect(outline->model()->index(1, 0)).center());
        QCOMPARE(bench.edit.textCursor().block().text(), u"## Two"_s);
        bench.press(Qt::Key_End, Qt::ControlModifier);
        bench.type(u"# Three"_s);
        QTRY_COMPARE(outline->model()->rowCount(), 3);
        QCOMPARE(outline->currentIndex().row(), 2);
        bench.editor.action(MarkdownEditor::Command::Outline)->trigger();
        QVERIFY(outline->isHidden());
    }

    void wordsAreCounted()
    {
        EditorBench bench("---\nlang: en\n---\nfour words - are here\n");
        auto *words = bench.child<QLabel>("words");
        QTRY_COMPARE(words->text(), u"4 word(s)"_s);
        bench.selectWords(u"four words"_s);
        QTRY_COMPARE(words->text(), u"2 of 4 word(s)"_s);
        bench.press(Qt::Key_Delete);
        QTRY_COMPARE(words->text(), u"2 word(s)"_s);
    }

    void focusModeHidesWhatStandsAround()
    {
        EditorBench bench("first\n\nsecond\nline\n\nthird\n", QSize(1200, 700));
        QSignalSpy changes(&bench.editor, &MarkdownEditor::focusModeChanged);
        bench.placeCursorBehind(u"second"_s);
        bench.press(Qt::Key_F11, Qt::ShiftModifier);
        QCOMPARE(changes.count(), 1);
        QVERIFY(bench.child<QListView>("outline")->isHidden());
        QStringList dimmed;
        for (const QTextEdit::ExtraSelection &selection : bench.edit.extraSelections()) {
            if (selection.format.hasProperty(QTextFormat::ForegroundBrush))
                dimmed << selection.cursor.selectedText().remove(QChar::ParagraphSeparator);
        }
        QCOMPARE(dimmed, (QStringList{u"first"_s, u"third"_s}));
        QVERIFY(bench.edit.viewport()->width() < bench.edit.width() - 100);
        bench.press(Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY(!bench.child<QListView>("outline")->isHidden());
        QVERIFY(bench.edit.viewport()->width() > bench.edit.width() - 100);
        // Escape ends it too, once the search that is open in it is closed.
        QAction *const mode = bench.editor.action(MarkdownEditor::Command::FocusMode);
        mode->trigger();
        bench.editor.action(MarkdownEditor::Command::Find)->trigger();
        bench.edit.setFocus();
        bench.press(Qt::Key_Escape);
        QVERIFY(mode->isChecked());
        bench.press(Qt::Key_Escape);
        QVERIFY(!mode->isChecked());
    }

    void changesFromElsewhereComeIntoSight()
    {
        EditorBench bench("first\n" + QByteArray("line\n").repeated(300));
        const auto change = [&bench](qsizetype at) {
            QVERIFY(bench.text.apply({{{at, at}, "x"}}, u"edit"_s));
            bench.settle();
        };
        const auto shows = [&bench](int block) {
            return bench.edit.firstVisible().blockNumber() <= block &&
                   bench.edit.lastVisible().blockNumber() >= block;
        };
        bench.placeCursor(2);
        // Who writes in the text, or searches it, keeps the place.
        change(bench.text.bytes().size() - 8);
        QVERIFY(shows(0));
        QLineEdit form;
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        change(bench.text.bytes().size() - 8);
        QVERIFY(shows(298));
        QVERIFY(!shows(0));
        QCOMPARE(bench.edit.textCursor().position(), 2);
        change(bench.text.bytes().indexOf("line") + 5 * 150);
        QVERIFY(shows(151));
        const int first = bench.edit.firstVisible().blockNumber();
        QVERIFY(first < 151);
        change(bench.text.bytes().indexOf("line") + 5 * 152);
        QCOMPARE(bench.edit.firstVisible().blockNumber(), first);
        change(2);
        QVERIFY(shows(0));
    }

    void changesComeIntoSightInLinesThatWrap()
    {
        EditorBench bench("first\n" +
                          QByteArray("words that wrap ").repeated(40).append('\n').repeated(200));
        QLineEdit form;
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        const int end = int(bench.text.bytes().size());
        for (const int at : {end / 2, end - 700, 3 * end / 4, end / 4}) {
            QVERIFY(bench.text.apply({{{at, at}, "x"}}, u"edit"_s));
            bench.settle();
            const int block =
                bench.edit.document()->findBlock(bench.text.textPosition(at)).blockNumber();
            QVERIFY(bench.edit.firstVisible().blockNumber() <= block);
            QVERIFY(bench.edit.lastVisible().blockNumber() >= block);
        }
    }

    void undoShowsWhatItChanged()
    {
        EditorBench bench("first\n" + QByteArray("line\n").repeated(300));
        bench.placeCursor(5);
        bench.type(u"!"_s);
        bench.press(Qt::Key_End, Qt::ControlModifier);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.edit.textCursor().position(), 5);
        QCOMPARE(bench.edit.firstVisible().blockNumber(), 0);
        QVERIFY(!bench.editor.action(MarkdownEditor::Command::Undo)->isEnabled());
        bench.editor.action(MarkdownEditor::Command::Redo)->trigger();
        QVERIFY(bench.text.bytes().startsWith("first!\n"));
    }

    void readersCanNotWrite()
    {
        EditorBench bench("- a\n");
        bench.editor.setReadOnly(true);
        bench.placeCursor(3);
        bench.type(u"x"_s);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_B, Qt::ControlModifier);
        bench.press(Qt::Key_Tab);
        QVERIFY(!bench.edit.hasFocus());
        QCOMPARE(bench.text.bytes(), QByteArray("- a\n"));
    }

    void everyCommandSaysWhatItDoes()
    {
        EditorBench bench("text\n");
        QCOMPARE(bench.editor.commands().size(), int(MarkdownEditor::Command::Spelling) + 1);
        QSet<QString> keys;
        for (const QAction *action : bench.editor.commands()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY2(action->toolTip() != action->text(), qPrintable(action->text()));
            if (action->shortcut().isEmpty())
                continue;
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(action->toolTip().contains(key), qPrintable(action->toolTip()));
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
        bench.editor.action(MarkdownEditor::Command::WrapLines)->trigger();
        QCOMPARE(bench.edit.lineWrapMode(), QPlainTextEdit::NoWrap);
        bench.editor.action(MarkdownEditor::Command::FixedPitch)->trigger();
        QCOMPARE(bench.edit.font().family(), bench.editor.font().family());
    }
};

QTEST_MAIN(MarkdownEditorTest)
#include "tst_markdowneditor.moc"
