#include "documents/view/changefollower.h"

#include "documents/view/documenttext.h"
#include "documents/view/markdowntextedit.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>

namespace recount
{

ChangeFollower::ChangeFollower(DocumentText &text, MarkdownTextEdit &edit, QWidget *around)
    : QObject(around), m_text(text), m_edit(edit), m_around(*around)
{
    connect(&text, &DocumentText::changed, this,
            [this](const TextPatch &patch) { m_changedAt = patch.range.begin; });
    connect(&text, &DocumentText::stepDone, this, &ChangeFollower::follow);
}

void ChangeFollower::follow()
{
    if (!m_edit.isVisible() || !m_edit.hasDocument() ||
        m_around.isAncestorOf(QApplication::focusWidget()))
        return;
    const QTextBlock changed = m_edit.document()->findBlock(m_text.textPosition(m_changedAt));
    const int number = changed.blockNumber();
    if (number >= m_edit.firstVisible().blockNumber() &&
        (number < m_edit.lastVisible().blockNumber() ||
         m_edit.blockRect(changed).bottom() <= m_edit.viewport()->height()))
        return;
    // With some of what stands before it.
    QScrollBar *const bar = m_edit.verticalScrollBar();
    bar->setValue(std::max(0, changed.firstLineNumber() - bar->pageStep() / 3));
}

} // namespace recount
