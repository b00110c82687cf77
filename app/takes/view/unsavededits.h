#pragma once

#include "takes/take.h"

#include <QHash>

namespace recount
{

/// What the user wrote about takes and the store does not hold yet, by take. It stays until the
/// store has it, however often saving fails, and wins over what the store says meanwhile.
template <class Value>
class UnsavedEdits
{
public:
    void change(const TakeId &id, const Value &value) { m_edits[id].value = value; }
    bool contains(const TakeId &id) const { return m_edits.contains(id); }
    Value value(const TakeId &id, const Value &stored) const
    {
        const auto edit = m_edits.constFind(id);
        return edit == m_edits.cend() ? stored : edit->value;
    }

    /// Calls `save(id, value)` for everything whose answer is not awaited already.
    template <class Save>
    void send(Save save)
    {
        const QList<TakeId> ids = m_edits.keys();
        for (const TakeId &id : ids) {
            Edit &edit = m_edits[id];
            if (edit.awaited > 0 && edit.sent == edit.value)
                continue;
            edit.sent = edit.value;
            ++edit.awaited;
            save(id, edit.sent);
        }
    }
    /// Once for each `save`, in order; `settled` when there is nothing to try again.
    void answered(const TakeId &id, bool settled)
    {
        const auto edit = m_edits.find(id);
        // The answer to what was sent last decides.
        if (edit == m_edits.end() || --edit->awaited > 0)
            return;
        if (settled && edit->sent == edit->value)
            m_edits.erase(edit);
    }

private:
    struct Edit {
        Value value;
        Value sent;
        int awaited = 0;
    };
    QHash<TakeId, Edit> m_edits;
};

} // namespace recount
