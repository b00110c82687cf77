#include "documents/view/changefollower.h"

#include "documents/view/documenttext.h"
#include "documents/view/markdowntextedit.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>

namespace recount
{

namespace
{
constexpr int mostAttempts = 3;
}

ChangeFollower::ChangeFollower(DocumentText &text, MarkdownTextEdit &edit, QWidget *around)
    : QObject(around), m_text(text), m_edit(edit), m_around(*around)
{
    connect(&text, &DocumentText::changed, this,
            [this](const TextPatch &patch) { m_changedAt = patch.range.begin; });
    connect(&text, &DocumentText::stepDone, this, &ChangeFollower::follow);
}

bool ChangeFollower::isInSight(const QTextBlock &block) const
{
    const int number = block.blockNumber();
    return number >= m_edit.firstVisible().blockNumber() &&
           (number < m_edit.lastVisible().blockNumber() ||
            m_edit.blockRect(block).bottom() <= m_edit.viewport()->height());
}

void ChangeFollower::follow()
{
    if (!m_edit.isVisible() || !m_edit.hasDocument() ||
        m_around.isAncestorOf(QApplication::focusWidget()))
        return;
    const QTextBlock changed = m_edit.document()->findBlock(m_text.textPosition(m_changedAt));
    QScrollBar *const bar = m_edit.verticalScrollBar();
    // Lines that were never in sight count as one each until they are, however they wrap.
    for (int attempt = 0; attempt < mostAttempts && !isInSight(changed); ++attempt) {
        // With some of what stands before it.
        bar->setValue(std::max(0, changed.firstLineNumber() - bar->pageStep() / 3));
    }
}

} // namespace recount
