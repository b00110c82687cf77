#include "takes/view/noteeditor.h"

namespace recount
{

namespace
{

constexpr int pauseMs = 500;
constexpr int lines = 3;

} // namespace

NoteEditor::NoteEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Note on this take"));
    setPlaceholderText(tr("What was good, what to say differently next time"));
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::flush);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading || m_id.isEmpty())
            return;
        m_unsaved.change(m_id, toPlainText());
        m_pause.start();
    });
}

void NoteEditor::showTake(const TakeId &id, const QString &note)
{
    if (id == m_id && (m_unsaved.contains(id) || hasFocus()))
        return;
    flush();
    m_id = id;
    setEnabled(true);
    const QString text = m_unsaved.value(id, note);
    if (text == toPlainText())
        return;
    m_loading = true;
    setPlainText(text);
    m_loading = false;
}

void NoteEditor::clearTake()
{
    flush();
    m_id = {};
    m_loading = true;
    clear();
    m_loading = false;
    setEnabled(false);
}

void NoteEditor::flush()
{
    m_pause.stop();
    m_unsaved.send([this](const TakeId &id, const QString &note) { Q_EMIT noteEdited(id, note); });
}

void NoteEditor::answered(const TakeId &id, bool settled)
{
    m_unsaved.answered(id, settled);
}

QSize NoteEditor::sizeHint() const
{
    const int height = lines * fontMetrics().lineSpacing() + 2 * frameWidth() +
                       2 * int(document()->documentMargin());
    return QSize(240, height);
}

QSize NoteEditor::minimumSizeHint() const
{
    return QSize(120, sizeHint().height());
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    flush();
    QPlainTextEdit::focusOutEvent(event);
}

} // namespace recount
