#include "widgets/growingtext.h"

#include "widgets/droppedfiles.h"
#include "widgets/longlines.h"
#include "widgets/palettecolors.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{
constexpr int mostLines = 16;
constexpr qreal frameShare = 0.3; ///< of the text's colour

/// A line that was copied whole brings its end, which goes with the spaces beside it; other line
/// ends become spaces. Spaces at the ends alone are meant.
QString inOneLine(const QString &text)
{
    QString line;
    QString spaces;
    bool isBroken = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            isBroken = isBroken || c == u'\n' || c == u'\r' || c == QChar::LineSeparator ||
                       c == QChar::ParagraphSeparator;
            spaces += c;
            continue;
        }
        if (!isBroken)
            line += spaces;
        else if (!line.isEmpty())
            line += u' ';
        line += c;
        spaces.clear();
        isBroken = false;
    }
    return isBroken ? line : line + spaces;
}

} // namespace

GrowingText::GrowingText(Lines lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingText::fitHeight);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fitHeight);
    changeEvent(nullptr);
    fitHeight();
}

void GrowingText::setPrompt(const QString &prompt)
{
    if (prompt == placeholderText())
        return;
    setPlaceholderText(prompt);
    setAccessibleDescription(prompt);
    fitHeight();
}

void GrowingText::replaceText(const QString &text)
{
    if (text == this->text())
        return;
    const int at = textCursor().position();
    m_isCut = LongLines::areIn(text);
    m_whole = m_isCut ? text : QString();
    setReadOnly(m_isCut || !m_isWritable);
    setPlainText(m_isCut ? LongLines::shortened(text) : text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, int(document()->characterCount()) - 1));
    setTextCursor(cursor);
}

void GrowingText::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    setReadOnly(m_isCut || !m_isWritable);
}

int GrowingText::promptHeight() const
{
    const int room = viewport()->width() - 2 * int(document()->documentMargin());
    if (placeholderText().isEmpty() || room <= 0)
        return 0;
    return fontMetrics()
        .boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, placeholderText())
        .height();
}

/// As far as they matter. A paragraph counts as one line until it is laid out, which is otherwise
/// put off until it is painted.
int GrowingText::lineCount() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= mostLines;
         block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.layout()->lineCount());
    }
    return std::max(1, lines);
}

void GrowingText::fitHeight()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    int lines = lineCount();
    const Qt::ScrollBarPolicy policy =
        lines > mostLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
    if (verticalScrollBarPolicy() != policy) {
        setVerticalScrollBarPolicy(policy);
        lines = lineCount();
    }
    int text = std::min(lines, mostLines) * fontMetrics().lineSpacing();
    if (document()->isEmpty())
        text = std::max(text, promptHeight());
    const int height =
        text + 2 * int(std::ceil(document()->documentMargin())) + 2 * frameWidth() + 2;
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

QSize GrowingText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, maximumHeight()};
}

QSize GrowingText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, maximumHeight()};
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    // It keeps no steps of its own: undoing is for the page around it.
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_lines == Lines::One)
        focusNextChild();
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool GrowingText::event(QEvent *event)
{
    const bool done = QPlainTextEdit::event(event);
    // Frames of styles are hardly seen on dark surfaces, and say nothing of the focus.
    if (event->type() == QEvent::Paint) {
        const QPalette colors = palette();
        QPainter painter(this);
        painter.setPen(hasFocus() ? colors.color(QPalette::Highlight)
                                  : mixed(colors.color(QPalette::Base),
                                          colors.color(QPalette::Text), frameShare));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    // Not before: what changes its height while it is being resized or shown never gets as far as
    // the viewport.
    if (event->type() == QEvent::Resize && isVisible())
        fitHeight();
    return done;
}

/// Of the viewport.
void GrowingText::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback fitting(m_fitting, true);
    QPlainTextEdit::resizeEvent(event);
}

void GrowingText::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    fitHeight();
}

void GrowingText::changeEvent(QEvent *event)
{
    if (event != nullptr)
        QPlainTextEdit::changeEvent(event);
    if (event == nullptr || event->type() == QEvent::PaletteChange) {
        QPalette colors = palette();
        const QColor quiet = promptText(colors);
        if (colors.color(QPalette::PlaceholderText) != quiet) {
            colors.setColor(QPalette::PlaceholderText, quiet);
            setPalette(colors);
        }
    } else if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

void GrowingText::wheelEvent(QWheelEvent *event)
{
    // All of it is in sight: the wheel is for the page.
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

bool GrowingText::takesOther(const QMimeData &source) const
{
    return m_other.isTaken && m_other.isTaken(source);
}

bool GrowingText::canInsertFromMimeData(const QMimeData *source) const
{
    return QPlainTextEdit::canInsertFromMimeData(source) || takesOther(*source);
}

void GrowingText::dragEnterEvent(QDragEnterEvent *event)
{
    // Other files are for the window.
    if (bringsFiles(*event->mimeData()) && !takesOther(*event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dragEnterEvent(event);
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    const bool isOther = takesOther(*source);
    if (!isOther && !source->hasText())
        return;
    QString text = isOther ? m_other.words(*source) : source->text();
    if (m_lines == Lines::One)
        text = inOneLine(text);
    if (LongLines::areIn(text)) {
        QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()), LongLines::refusal(text), this);
        return;
    }
    QMimeData plain;
    plain.setText(text);
    QPlainTextEdit::insertFromMimeData(&plain);
}

} // namespace recount
