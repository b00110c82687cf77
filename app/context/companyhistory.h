#pragma once

#include "context/companyedits.h"
#include "context/owncompany.h"

#include <QList>
#include <QString>

#include <memory>

namespace recount
{

/// The states that a company went through, for undo and redo. A state is a whole value; what two
/// states have in common is shared in memory.
class CompanyHistory
{
public:
    using State = std::shared_ptr<const CompanyDraft>;

    /// The most steps that can be undone; older ones are forgotten.
    static constexpr qsizetype mostSteps = 200;
    /// Typing that goes on within this time is one step.
    static constexpr qint64 mergeMs = 1000;

    CompanyHistory() : CompanyHistory(CompanyDraft()) {}
    explicit CompanyHistory(const CompanyDraft &first);

    const State &current() const { return m_steps.at(m_index).state; }
    /// Makes the edit's result the current state and answers what the edit answered. An edit that
    /// changes nothing is no step. On an error nothing has changed.
    Result<QString> apply(const CompanyEdit &edit, const QDateTime &nowUtc, qint64 monotonicMs);

    bool canUndo() const { return m_index > 0; }
    bool canRedo() const { return m_index + 1 < m_steps.size(); }
    /// What the next undo or redo is about, "Edit entry"; empty without one.
    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();

private:
    struct Step {
        State state;
        QString text; ///< of the edit that led here
        QString mergeKey;
        qint64 atMs = 0;
    };

    QList<Step> m_steps;
    qsizetype m_index = 0;
};

} // namespace recount
