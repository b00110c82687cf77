#include "documents/view/markdowneditor.h"

#include "documents/view/changefollower.h"
#include "documents/view/documenttext.h"
#include "documents/view/editormarks.h"
#include "documents/view/editormenu.h"
#include "documents/view/editorspelling.h"
#include "documents/view/findbar.h"
#include "documents/view/marginarea.h"
#include "documents/view/markdownhighlighter.h"
#include "documents/view/markdowntextedit.h"
#include "documents/view/outlinemodel.h"
#include "documents/view/outlineview.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"
#include "widgets/palettecolors.h"
#include "widgets/separatorline.h"
#include "widgets/taborder.h"
#include "widgets/turningsplitter.h"

#include <QAction>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int surveyMs = 300;
constexpr int longSurveyMs = 1500;
constexpr qsizetype longBytes = 1024 * 1024;
constexpr int wordsMs = 150;
constexpr int focusCharacters = 80;

QString severityWord(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return MarkdownEditor::tr("Error");
    case FindingSeverity::Warning:
        return MarkdownEditor::tr("Warning");
    case FindingSeverity::Hint:
        break;
    }
    return MarkdownEditor::tr("Hint");
}

} // namespace

MarkdownEditor::MarkdownEditor(DocumentText &text, EditorSpelling &spelling, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_spelling(spelling)
    , m_findings(new FindingMarks(text, this))
    , m_highlighter(new MarkdownHighlighter(this))
    , m_language(QLocale().name())
{
    build();
    makeActions();
    connectCommands();
    setReadOnly(false);
    for (QTimer *timer : {&m_surveySoon, &m_wordsSoon})
        timer->setSingleShot(true);
    m_wordsSoon.setInterval(wordsMs);
    connect(&m_surveySoon, &QTimer::timeout, this, &MarkdownEditor::survey);
    connect(&m_wordsSoon, &QTimer::timeout, this, &MarkdownEditor::tellWords);
    connect(&text, &DocumentText::changed, this, &MarkdownEditor::followLines);
    connect(&text, &DocumentText::stepDone, this, &MarkdownEditor::surveySoon);
    connect(&text, &DocumentText::stepDone, this, &MarkdownEditor::chooseHighlighting);
    connect(&text, &DocumentText::loaded, this, [this] {
        chooseHighlighting();
        m_lines = m_text.textDocument()->blockCount();
        survey();
    });
    connect(m_edit, &QPlainTextEdit::selectionChanged, &m_wordsSoon, qOverload<>(&QTimer::start));
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &MarkdownEditor::followCursor);
    connect(m_findings, &FindingMarks::marksChanged, this, &MarkdownEditor::tellFindings);
    connect(m_edit, &MarkdownTextEdit::failed, this, &MarkdownEditor::failed);
    connect(m_edit, &MarkdownTextEdit::toolTipRequested, this, &MarkdownEditor::showToolTip);
    connect(m_edit, &MarkdownTextEdit::menuRequested, this, &MarkdownEditor::showMenu);
    m_highlighter->setPalette(palette());
    chooseFont();
    chooseHighlighting();
    tellFindings();
    m_lines = text.textDocument()->blockCount();
    survey();
}

void MarkdownEditor::build()
{
    m_edit = new MarkdownTextEdit(m_text, this);
    m_edit->setObjectName(QStringLiteral("documentText"));
    m_edit->setAccessibleName(tr("Text of the document"));
    m_edit->setAccessibleDescription(
        tr("Markdown. Tab moves items of lists and code; press Escape before Tab to leave."));
    m_marks = new EditorMarks(*m_edit, m_text, *m_findings, m_spelling);
    new ChangeFollower(m_text, *m_edit, this);
    auto *margin = new MarginArea(*m_edit, m_text, *m_findings);
    connect(margin, &MarginArea::findingChosen, this, &MarkdownEditor::showFinding);
    m_findBar = new FindBar(*m_edit, m_text, *m_marks, this);

    m_outlineModel = new OutlineModel(this);
    m_outline = new OutlineView(this);
    m_outline->setObjectName(QStringLiteral("outline"));
    m_outline->setModel(m_outlineModel);
    connect(m_outline, &QAbstractItemView::clicked, this, &MarkdownEditor::goToHeading);
    connect(m_outline, &QAbstractItemView::activated, this, &MarkdownEditor::goToHeading);

    m_wordsLabel = new QLabel(this);
    m_wordsLabel->setObjectName(QStringLiteral("words"));
    m_findingLabel = new QLabel(this);
    m_findingLabel->setObjectName(QStringLiteral("finding"));
    m_findingLabel->setWordWrap(true);
    for (QLabel *label : {m_wordsLabel, m_findingLabel})
        label->setTextFormat(Qt::PlainText);

    auto *parts = new TurningSplitter({90, 28, 8}, this);
    parts->addWidget(m_edit);
    parts->addWidget(m_outline);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    auto *status = new QHBoxLayout;
    status->setContentsMargins(8, 2, 8, 2);
    status->setSpacing(16);
    status->addWidget(m_findingLabel, 1);
    status->addWidget(m_wordsLabel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(parts, 1);
    rows->addWidget(m_findBar);
    rows->addWidget(new SeparatorLine(this));
    rows->addLayout(status);
    setFocusProxy(m_edit);
    orderTabsByLayout(*this);
    m_findBar->orderTabs();
}

QAction *MarkdownEditor::addCommand(const QString &text, const QString &toolTip,
                                    const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setToolTip(keys.isEmpty() ? toolTip
                                      : tr("%1 (%2)").arg(toolTip, keys.constFirst().toString(
                                                                       QKeySequence::NativeText)));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_actions << action;
    return action;
}

QAction *MarkdownEditor::addSwitch(const QString &text, const QString &toolTip,
                                   const QKeySequence &key, bool isOn)
{
    QAction *action = addCommand(text, toolTip, key.isEmpty() ? QList<QKeySequence>() : QList{key});
    action->setCheckable(true);
    action->setChecked(isOn);
    return action;
}

void MarkdownEditor::makeActions()
{
    // The keys of these two belong to the text edit, as the window may have the same ones.
    addCommand(tr("Undo"), tr("Undo the last step"), {});
    addCommand(tr("Redo"), tr("Do again what was undone"), {});
    addCommand(tr("Strong"), tr("Make what is selected strong, or plain again"),
               {QKeySequence(Qt::CTRL | Qt::Key_B)});
    addCommand(tr("Emphasis"), tr("Emphasize what is selected, or not"),
               {QKeySequence(Qt::CTRL | Qt::Key_I)});
    addCommand(tr("Link"), tr("Make a link of what is selected, to the address that was copied"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)});
    addCommand(tr("&Find…"), tr("Find in the text"), {QKeySequence(Qt::CTRL | Qt::Key_F)});
    addCommand(tr("R&eplace…"), tr("Find in the text and replace"),
               {QKeySequence(Qt::CTRL | Qt::Key_H)});
    addCommand(tr("Find &Next"), tr("Go to the next match"), {QKeySequence(Qt::Key_F3)});
    addCommand(tr("Find &Previous"), tr("Go to the previous match"),
               {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    addCommand(tr("Next Findin&g"), tr("Go to the next finding"), {QKeySequence(Qt::Key_F8)});
    addCommand(tr("Pre&vious Finding"), tr("Go to the previous finding"),
               {QKeySequence(Qt::SHIFT | Qt::Key_F8)});
    addSwitch(tr("&Outline"), tr("Show the headings beside the text"), {}, true);
    addSwitch(tr("Foc&us Mode"),
              tr("Show the paragraph that is written in, and little else; Escape ends it"),
              QKeySequence(Qt::SHIFT | Qt::Key_F11), false);
    addSwitch(tr("&Wrap Lines"), tr("Break long lines where the window ends"), {}, true);
    addSwitch(tr("Fi&xed Width"),
              tr("Write all letters as wide as each other, so that tables align"), {}, true);
    addSwitch(tr("Check &Spelling"), tr("Underline words that are misspelled"), {},
              m_spelling.isEnabled());
}

void MarkdownEditor::connectCommands()
{
    const auto on = [this](Command command, auto slot) {
        connect(action(command), &QAction::triggered, this, slot);
    };
    // Whoever shows the editor does it before the command.
    const auto onShown = [this](Command command, auto slot) {
        connect(action(command), &QAction::triggered, this, [this, slot] {
            Q_EMIT showRequested();
            slot();
        });
    };
    const auto onSwitch = [this](Command command, auto slot) {
        connect(action(command), &QAction::toggled, this, slot);
    };
    QUndoStack *stack = m_text.undoStack();
    on(Command::Undo, [stack] { stack->undo(); });
    on(Command::Redo, [stack] { stack->redo(); });
    on(Command::Strong, [this] { m_edit->toggleStrong(); });
    on(Command::Emphasis, [this] { m_edit->toggleEmphasis(); });
    on(Command::Link, [this] { m_edit->makeLink(); });
    onShown(Command::Find, [this] { m_findBar->openFind(); });
    onShown(Command::Replace, [this] { m_findBar->openReplace(); });
    onShown(Command::FindNext, [this] { m_findBar->findNext(); });
    onShown(Command::FindPrevious, [this] { m_findBar->findPrevious(); });
    onShown(Command::NextFinding, [this] { nextFinding(); });
    onShown(Command::PreviousFinding, [this] { previousFinding(); });
    onSwitch(Command::Outline, [this](bool shown) { m_outline->setVisible(shown); });
    onSwitch(Command::FocusMode, [this](bool isOn) { setFocusMode(isOn); });
    onSwitch(Command::WrapLines, [this](bool wraps) {
        m_edit->setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    });
    onSwitch(Command::FixedPitch, [this] { chooseFont(); });
    onSwitch(Command::Spelling, [this](bool checks) { m_spelling.setEnabled(checks); });
    connect(stack, &QUndoStack::canUndoChanged, action(Command::Undo), &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, action(Command::Redo), &QAction::setEnabled);
    action(Command::Undo)->setEnabled(stack->canUndo());
    action(Command::Redo)->setEnabled(stack->canRedo());
}

void MarkdownEditor::setImageStore(ImageStore *store)
{
    m_edit->setImageStore(store);
}

void MarkdownEditor::setLanguage(const QString &language)
{
    m_language = language;
    take(m_survey);
}

void MarkdownEditor::setReadOnly(bool readOnly)
{
    m_edit->setWritable(!readOnly);
    for (const Command command :
         {Command::Strong, Command::Emphasis, Command::Link, Command::Replace})
        action(command)->setEnabled(!readOnly);
    action(Command::Undo)->setVisible(!readOnly);
    action(Command::Redo)->setVisible(!readOnly);
}

void MarkdownEditor::setFocusMode(bool on)
{
    m_marks->setDimmed(on);
    m_edit->setMostCharacters(on ? focusCharacters : 0);
    m_outline->setVisible(!on && action(Command::Outline)->isChecked());
    m_edit->centerCursor();
    Q_EMIT focusModeChanged(on);
}

void MarkdownEditor::chooseFont()
{
    QFont chosen = font();
    if (action(Command::FixedPitch)->isChecked()) {
        chosen = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        chosen.setPointSizeF(font().pointSizeF());
    }
    m_edit->setFont(chosen);
}

void MarkdownEditor::chooseHighlighting()
{
    const bool isShort =
        m_text.isShowable() && m_text.bytes().size() <= MarkdownHighlighter::mostBytes;
    QTextDocument *const wanted = isShort ? m_text.textDocument() : nullptr;
    if (wanted == m_highlighter->document())
        return;
    m_highlighter->highlight(wanted);
    m_spelling.setDocument(wanted);
}

void MarkdownEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        m_marks->drawSoon();
    } else if (event->type() == QEvent::FontChange) {
        chooseFont();
    }
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    QAction *const focusMode = action(Command::FocusMode);
    if (event->key() == Qt::Key_Escape && m_findBar->isVisible())
        m_findBar->closeFind();
    else if (event->key() == Qt::Key_Escape && focusMode->isChecked())
        focusMode->setChecked(false);
    else
        QWidget::keyPressEvent(event);
}

void MarkdownEditor::surveySoon()
{
    m_surveySoon.start(m_text.bytes().size() > longBytes ? longSurveyMs : surveyMs);
}

void MarkdownEditor::survey()
{
    m_surveySoon.stop();
    if (m_surveying) {
        m_surveyAgain = true;
        return;
    }
    m_surveying = true;
    const QByteArray bytes = m_text.bytes();
    whenDone(this, runInPool([bytes] { return surveyDocument(bytes); }),
             [this](const DocumentSurvey &found) {
                 m_surveying = false;
                 take(found);
                 if (std::exchange(m_surveyAgain, false))
                     survey();
             });
}

void MarkdownEditor::take(const DocumentSurvey &survey)
{
    m_survey = survey;
    m_outlineModel->setHeadings(survey.headings);
    m_spelling.setLanguage(survey.language.isEmpty() ? m_language : survey.language);
    followCursor();
    tellWords();
    Q_EMIT surveyed(survey);
}

void MarkdownEditor::tellWords()
{
    const QLocale locale;
    QString text = tr("%n word(s)", nullptr, int(m_survey.words));
    text.replace(QString::number(m_survey.words), locale.toString(m_survey.words));
    if (const QTextCursor cursor = m_edit->textCursor(); cursor.hasSelection()) {
        const auto selected = wordCount(cursor.selectedText());
        text = tr("%1 of %2").arg(locale.toString(selected), text);
    }
    m_wordsLabel->setText(text);
}

/// Until the headings are read again.
void MarkdownEditor::followLines(const TextPatch &patch)
{
    const int lines = m_text.textDocument()->blockCount();
    const int place = m_text.textPosition(patch.range.begin);
    if (lines != m_lines)
        m_outlineModel->shiftLines(m_text.textDocument()->findBlock(place).blockNumber(),
                                   lines - m_lines);
    m_lines = lines;
}

void MarkdownEditor::followCursor()
{
    const int row = m_outlineModel->rowOfLine(m_edit->textCursor().blockNumber());
    m_outline->setCurrentIndex(m_outlineModel->index(row));
}

void MarkdownEditor::goToHeading(const QModelIndex &index)
{
    const int line = index.data(OutlineModel::LineRole).toInt();
    const QTextBlock block = m_text.textDocument()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    m_edit->select(block.position(), 0);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void MarkdownEditor::setFindings(const QList<TextFinding> &findings)
{
    m_findings->set(findings);
}

void MarkdownEditor::tellFindings()
{
    int counts[3] = {};
    for (const TextFinding &finding : m_findings->all())
        ++counts[int(finding.severity)];
    QStringList parts;
    if (counts[0] > 0)
        parts << tr("%n error(s)", nullptr, counts[0]);
    if (counts[1] > 0)
        parts << tr("%n warning(s)", nullptr, counts[1]);
    if (counts[2] > 0)
        parts << tr("%n hint(s)", nullptr, counts[2]);
    m_findingLabel->setText(parts.join(QStringLiteral(" · ")));
    action(Command::NextFinding)->setEnabled(!parts.isEmpty());
    action(Command::PreviousFinding)->setEnabled(!parts.isEmpty());
}

/// The one that was gone to, while its place is still what is selected: others may share it.
int MarkdownEditor::shownFinding() const
{
    const QList<TextFinding> &all = m_findings->all();
    if (m_shownFinding < 0 || m_shownFinding >= all.size())
        return -1;
    const ByteRange &range = all.at(m_shownFinding).range;
    const QTextCursor cursor = m_edit->textCursor();
    const bool isSelected = m_text.textPosition(range.begin) == cursor.selectionStart() &&
                            m_text.textPosition(range.end) == cursor.selectionEnd();
    return isSelected ? m_shownFinding : -1;
}

void MarkdownEditor::nextFinding()
{
    if (const int shown = shownFinding(); shown >= 0)
        return showFinding((shown + 1) % int(m_findings->all().size()));
    // One that begins at the cursor is the next; what is selected was seen.
    const QTextCursor cursor = m_edit->textCursor();
    const qsizetype place = m_text.bytePlace(cursor.selectionStart());
    showFinding(m_findings->next(cursor.hasSelection() ? place : place - 1));
}

void MarkdownEditor::previousFinding()
{
    const int shown = shownFinding();
    const int count = int(m_findings->all().size());
    showFinding(shown < 0
                    ? m_findings->previous(m_text.bytePlace(m_edit->textCursor().selectionStart()))
                    : (shown + count - 1) % count);
}

void MarkdownEditor::showPlace(const ByteRange &range)
{
    const int begin = m_text.textPosition(range.begin);
    m_edit->select(begin, m_text.textPosition(range.end) - begin);
}

void MarkdownEditor::showFinding(int index)
{
    if (index < 0)
        return;
    m_shownFinding = index;
    const TextFinding &finding = m_findings->all().at(index);
    showPlace(finding.range);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_findingLabel->setText(tr("%1 (%2 of %3): %4")
                                .arg(severityWord(finding.severity))
                                .arg(index + 1)
                                .arg(m_findings->all().size())
                                .arg(finding.text));
    Q_EMIT findingShown(finding);
}

void MarkdownEditor::showToolTip(const QPoint &global, int position)
{
    const qsizetype place = m_text.bytePlace(position);
    QStringList texts;
    for (const TextFinding &finding : m_findings->within({place, place}))
        texts << tr("%1: %2").arg(severityWord(finding.severity), finding.text);
    QToolTip::showText(global, texts.join(u'\n'), m_edit->viewport());
}

void MarkdownEditor::showMenu(const QPoint &global, int position)
{
    auto *menu = new EditorMenu(*m_edit, m_spelling, position, this);
    menu->addCommands({action(Command::Undo), action(Command::Redo)},
                      {action(Command::Strong), action(Command::Emphasis), action(Command::Link)},
                      action(Command::Spelling));
    connect(menu, &EditorMenu::failed, this, &MarkdownEditor::failed);
    menu->popup(global);
}

} // namespace recount
