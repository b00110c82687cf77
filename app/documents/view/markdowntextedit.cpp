#include "documents/view/markdowntextedit.h"

#include "documents/markdownline.h"
#include "documents/view/documenttext.h"
#include "documents/view/markdownhighlighter.h"
#include "documents/view/pastedpictures.h"
#include "widgets/droppedfiles.h"
#include "widgets/longlines.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QTimer>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int codeIndent = 4;
constexpr int plainIndent = 2;

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !text.contains(u' ') &&
           (url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https"));
}

/// What closes a bracket or sign that is typed over a selection; nothing for other keys.
QString closingFor(const QString &typed)
{
    if (typed.size() != 1)
        return {};
    static const QString opening = QStringLiteral("([{\"`*_~");
    static const QString closing = QStringLiteral(")]}\"`*_~");
    const auto at = opening.indexOf(typed);
    return at < 0 ? QString() : QString(closing.at(at));
}

} // namespace

MarkdownTextEdit::MarkdownTextEdit(DocumentText &text, QWidget *parent)
    : QPlainTextEdit(parent), m_text(text)
{
    m_isLate = text.isShowable() && text.textDocument()->blockCount() > mostLinesAtOnce;
    if (!m_isLate)
        takeDocument();
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setCenterOnScroll(false);
    connect(&text, &DocumentText::stepReturned, this, [this](int position, int length) {
        select(position, 0);
        if (length > 0)
            select(position + length, 0);
    });
    const auto takeAnew = [this] {
        takeDocument();
        Q_EMIT viewMoved();
    };
    connect(&text, &DocumentText::loaded, this, takeAnew);
    connect(&text, &DocumentText::showableChanged, this, takeAnew);
}

void MarkdownTextEdit::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_isLate)
        QTimer::singleShot(0, this, &MarkdownTextEdit::takeLateDocument);
}

void MarkdownTextEdit::takeLateDocument()
{
    if (!m_isLate)
        return;
    takeDocument();
    Q_EMIT viewMoved();
}

void MarkdownTextEdit::takeDocument()
{
    m_isLate = false;
    // Qt compares new marks with those before, whose document is about to go.
    setExtraSelections({});
    m_isLeftOut = !m_text.isShowable();
    followWritable();
    if (m_isLeftOut)
        return leaveOut();
    setPlaceholderText({});
    // Qt keeps font and tabs with the document.
    m_text.textDocument()->setDefaultFont(font());
    setDocument(m_text.textDocument());
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * codeIndent);
}

void MarkdownTextEdit::leaveOut()
{
    const QLocale locale;
    const DecodedText &text = m_text.decoded();
    const QString why =
        text.lineCount() > DocumentText::mostLines
            ? tr("It has %1 lines, and up to %2 the window stays quick.")
                  .arg(locale.toString(text.lineCount()), locale.toString(DocumentText::mostLines))
            : tr("One of its lines has %1 characters, and up to %2 the window stays quick. "
                 "Mostly this is a picture that is written into the text.")
                  .arg(locale.toString(text.longestLine()), locale.toString(LongLines::mostLength));
    setPlaceholderText(
        tr("This text is not shown here. %1\n\nNothing is lost or changed: its form, "
           "preview and findings work, and what is edited there changes nothing "
           "else. Another editor shows all of it.")
            .arg(why));
    setDocument(nullptr);
}

void MarkdownTextEdit::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    followWritable();
}

void MarkdownTextEdit::followWritable()
{
    setReadOnly(!m_isWritable || m_isLeftOut);
    // Who reads goes through it by keys all the same.
    if (isReadOnly())
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void MarkdownTextEdit::setMarginWidth(int pixels)
{
    m_marginWidth = pixels;
    fitMargins();
}

void MarkdownTextEdit::setMostCharacters(int characters)
{
    m_mostCharacters = characters;
    fitMargins();
}

void MarkdownTextEdit::fitMargins()
{
    int side = 0;
    if (m_mostCharacters > 0) {
        const int wanted = fontMetrics().averageCharWidth() * m_mostCharacters;
        side = std::max(0, (contentsRect().width() - m_marginWidth - wanted) / 2);
    }
    const QMargins margins(m_marginWidth + side, 0, side, 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
}

QTextBlock MarkdownTextEdit::lastVisible() const
{
    QTextBlock block = firstVisibleBlock();
    const int bottom = viewport()->height();
    while (block.next().isValid() && blockRect(block).bottom() < bottom)
        block = block.next();
    return block;
}

QRectF MarkdownTextEdit::blockRect(const QTextBlock &block) const
{
    return blockBoundingGeometry(block).translated(contentOffset());
}

void MarkdownTextEdit::select(int position, int length)
{
    takeLateDocument();
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, last));
    const bool isInSight = viewport()->rect().contains(cursorRect(cursor));
    cursor.setPosition(std::clamp(position + length, 0, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    if (!isInSight)
        centerCursor();
}

void MarkdownTextEdit::changeLine(const QTextBlock &block, const LineEdit &edit)
{
    const int begin = block.position();
    QTextCursor cursor(document());
    cursor.setPosition(begin + edit.column);
    cursor.setPosition(begin + edit.column + edit.removed, QTextCursor::KeepAnchor);
    cursor.insertText(edit.inserted);
    cursor.setPosition(begin + edit.selectionBegin);
    cursor.setPosition(begin + edit.selectionEnd, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void MarkdownTextEdit::breakLine(bool goesOn)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextBlock block = cursor.block();
    if (goesOn)
        changeLine(block, enterIn(block.text(), cursor.positionInBlock(), lineStateBefore(block)));
    else
        cursor.insertBlock();
    cursor.endEditBlock();
    ensureCursorVisible();
}

bool MarkdownTextEdit::surroundSelection(const QString &typed)
{
    const QString closing = closingFor(typed);
    QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    if (closing.isEmpty() || !cursor.hasSelection() || !block.contains(cursor.selectionEnd() - 1) ||
        cursor.selectionEnd() - block.position() >= block.length())
        return false;
    const int begin = cursor.selectionStart() - block.position();
    const int length = cursor.selectionEnd() - cursor.selectionStart();
    const QString inner = block.text().mid(begin, length);
    changeLine(block, {begin, length, typed + inner + closing, begin + 1, begin + 1 + length});
    return true;
}

void MarkdownTextEdit::forSelectedBlocks(const std::function<void(const QTextBlock &)> &call)
{
    const QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    QTextBlock block = document()->findBlock(cursor.selectionEnd());
    // A selection that ends at the beginning of a line does not mean that line.
    if (block != first && cursor.selectionEnd() == block.position())
        block = block.previous();
    for (; block.isValid(); block = block.previous()) {
        call(block);
        if (block == first)
            return;
    }
}

bool MarkdownTextEdit::tabIndents() const
{
    if (m_tabLeaves || isReadOnly())
        return false;
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const int state = lineStateBefore(block);
    return isInFence(state) || itemIndent(block.text(), state) ||
           (cursor.hasSelection() && cursor.selectionEnd() >= block.position() + block.length());
}

void MarkdownTextEdit::indentLines(bool in)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (in && !cursor.hasSelection() && isInFence(lineStateBefore(block))) {
        const int rest = codeIndent - cursor.positionInBlock() % codeIndent;
        cursor.insertText(QString(rest, u' '));
        return;
    }
    cursor.beginEditBlock();
    forSelectedBlocks([&](const QTextBlock &line) {
        const QString text = line.text();
        if (text.trimmed().isEmpty())
            return;
        const int state = lineStateBefore(line);
        const int most =
            itemIndent(text, state).value_or(isInFence(state) ? codeIndent : plainIndent);
        QTextCursor at(line);
        if (in) {
            at.insertText(QString(most, u' '));
            return;
        }
        int spaces = 0;
        while (spaces < std::min(most, int(text.size())) && text.at(spaces) == u' ')
            ++spaces;
        if (spaces == 0 && text.startsWith(u'\t'))
            spaces = 1;
        at.setPosition(line.position() + spaces, QTextCursor::KeepAnchor);
        at.removeSelectedText();
    });
    cursor.endEditBlock();
}

void MarkdownTextEdit::toggleMarks(const QString &marks)
{
    if (isReadOnly())
        return;
    const QTextCursor selection = textCursor();
    const int begin = selection.selectionStart();
    const int end = selection.selectionEnd();
    const bool isOneLine = document()->findBlock(begin) == document()->findBlock(end);
    QTextCursor cursor = selection;
    cursor.beginEditBlock();
    int from = begin;
    int to = end;
    forSelectedBlocks([&](const QTextBlock &block) {
        const QString text = block.text();
        const int contentBegin = readMarkdownLine(text, lineStateBefore(block)).contentBegin;
        int first = std::max(begin - block.position(), 0);
        if (!isOneLine)
            first = std::max(first, std::min(contentBegin, int(text.size())));
        const int last = std::min(end - block.position(), int(text.size()));
        if (!isOneLine && text.mid(first, last - first).trimmed().isEmpty())
            return;
        const LineEdit edit = toggledMarks(text, first, std::max(first, last), marks);
        changeLine(block, edit);
        from = std::min(from, block.position() + edit.selectionBegin);
        to += int(edit.inserted.size()) - edit.removed;
    });
    cursor.endEditBlock();
    if (isOneLine)
        return;
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void MarkdownTextEdit::toggleStrong()
{
    toggleMarks(QStringLiteral("**"));
}

void MarkdownTextEdit::toggleEmphasis()
{
    toggleMarks(QStringLiteral("*"));
}

void MarkdownTextEdit::makeLink()
{
    if (isReadOnly())
        return;
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const int begin = cursor.selectionStart() - block.position();
    const int end = std::min(cursor.selectionEnd() - block.position(), block.length() - 1);
    const QString copied = QApplication::clipboard()->text().trimmed();
    changeLine(block, linkAround(block.text(), begin, end, isAddress(copied) ? copied : QString()));
}

int MarkdownTextEdit::insertPicture(const PastedPicture &picture)
{
    QTextCursor cursor = textCursor();
    const int begin = cursor.selectionStart();
    cursor.insertText(pictureMarkdown(picture));
    const int end = cursor.position();
    const int description = begin + 2;
    cursor.setPosition(description);
    cursor.setPosition(description + int(linkTextMarkdown(picture.description).size()),
                       QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return end;
}

bool MarkdownTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress ||
        event->type() == QEvent::InputMethod)
        takeLateDocument();
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool MarkdownTextEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::ContextMenu ||
        event->type() == QEvent::DragEnter)
        takeLateDocument();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        Q_EMIT toolTipRequested(help->globalPos(), cursorForPosition(help->pos()).position());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void MarkdownTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isModifier = event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control ||
                            event->key() == Qt::Key_Alt || event->key() == Qt::Key_Meta;
    if (!isModifier)
        m_tabLeaves = event->key() == Qt::Key_Escape;
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        m_text.undoStack()->undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_text.undoStack()->redo();
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        indentLines(event->key() == Qt::Key_Tab);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
        if (keys != Qt::NoModifier && keys != Qt::ShiftModifier) {
            event->ignore();
            return;
        }
        breakLine(keys == Qt::NoModifier);
    } else if (!surroundSelection(event->text())) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool MarkdownTextEdit::focusNextPrevChild(bool next)
{
    return !tabIndents() && QPlainTextEdit::focusNextPrevChild(next);
}

void MarkdownTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitMargins();
    Q_EMIT viewMoved();
}

void MarkdownTextEdit::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    Q_EMIT viewMoved();
}

void MarkdownTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * codeIndent);
        fitMargins();
    }
}

void MarkdownTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at =
        isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    const int position =
        isByKey ? textCursor().position()
                : cursorForPosition(viewport()->mapFromGlobal(event->globalPos())).position();
    Q_EMIT menuRequested(at, position);
    event->accept();
}

bool MarkdownTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || takesPictures(*source);
}

bool MarkdownTextEdit::takesPictures(const QMimeData &source) const
{
    return m_images != nullptr && holdsPictures(source);
}

void MarkdownTextEdit::dragEnterEvent(QDragEnterEvent *event)
{
    // Other files are for the window.
    if (bringsFiles(*event->mimeData()) && !takesPictures(*event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dragEnterEvent(event);
}

/// Each in a line of its own, all as one step.
void MarkdownTextEdit::insertPictures(const QMimeData &source)
{
    const PastedPictures pasted = storePictures(source, *m_images);
    QTextCursor step = textCursor();
    step.beginEditBlock();
    int end = -1;
    for (const PastedPicture &picture : pasted.pictures) {
        if (end >= 0) {
            step.setPosition(end);
            step.insertBlock();
            setTextCursor(step);
        }
        end = insertPicture(picture);
    }
    step.endEditBlock();
    for (const Error &error : pasted.errors)
        Q_EMIT failed(error);
}

void MarkdownTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    if (takesPictures(*source))
        return insertPictures(*source);
    if (const QString text = source->text(); LongLines::areIn(text)) {
        Q_EMIT failed({ErrorCode::InvalidData, LongLines::refusal(text), {}});
        return;
    }
    if (source->hasText())
        textCursor().insertText(source->text());
    ensureCursorVisible();
}

QMimeData *MarkdownTextEdit::createMimeDataFromSelection() const
{
    // As it is written: a fragment's own text has spaces for those that don't break.
    QString text = textCursor().selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    auto *copied = new QMimeData;
    copied->setText(text);
    return copied;
}

} // namespace recount
