#include "context/companyhistory.h"

namespace recount
{

CompanyHistory::CompanyHistory(const CompanyDraft &first)
    : m_steps{{std::make_shared<const CompanyDraft>(first), {}, {}, 0}}
{
}

Result<QString> CompanyHistory::apply(const CompanyEdit &edit, const QDateTime &nowUtc,
                                      qint64 monotonicMs)
{
    CompanyDraft draft = *current();
    Result<QString> applied = edit.apply(draft, nowUtc);
    if (!applied || draft == *current())
        return applied;
    const Step &last = m_steps.at(m_index);
    const bool merges = m_index > 0 && !edit.mergeKey.isEmpty() && edit.mergeKey == last.mergeKey &&
                        monotonicMs - last.atMs <= mergeMs;
    m_steps.resize(m_index + (merges ? 0 : 1));
    m_steps.append({std::make_shared<const CompanyDraft>(std::move(draft)), edit.text,
                    edit.mergeKey, monotonicMs});
    if (m_steps.size() > mostSteps + 1)
        m_steps.removeFirst();
    m_index = m_steps.size() - 1;
    return applied;
}

QString CompanyHistory::undoText() const
{
    return canUndo() ? m_steps.at(m_index).text : QString();
}

QString CompanyHistory::redoText() const
{
    return canRedo() ? m_steps.at(m_index + 1).text : QString();
}

void CompanyHistory::undo()
{
    if (!canUndo())
        return;
    // What is typed after an undo does not belong to what was typed before it.
    m_steps[m_index].mergeKey.clear();
    --m_index;
    m_steps[m_index].mergeKey.clear();
}

void CompanyHistory::redo()
{
    if (canRedo())
        ++m_index;
}

} // namespace recount
