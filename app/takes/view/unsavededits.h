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
    void change(const TakeId &id, const Value &value) { m_values.insert(id, value); }
    bool contains(const TakeId &id) const { return m_values.contains(id); }
    Value value(const TakeId &id, const Value &stored) const { return m_values.value(id, stored); }

    /// Calls `save(id, value)` for everything whose answer is not awaited already.
    template <class Save>
    void send(Save save)
    {
        // A copy: an answer may come at once.
        const QHash<TakeId, Value> values = m_values;
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (m_sent.contains(it.key()) && m_sent.value(it.key()) == it.value())
                continue;
            m_sent.insert(it.key(), it.value());
            save(it.key(), it.value());
        }
    }
    /// `settled` when there is nothing left to save: a newer value is kept all the same.
    void answered(const TakeId &id, const Value &value, bool settled)
    {
        if (m_sent.contains(id) && m_sent.value(id) == value)
            m_sent.remove(id);
        if (settled && m_values.contains(id) && m_values.value(id) == value)
            m_values.remove(id);
    }

private:
    QHash<TakeId, Value> m_values;
    QHash<TakeId, Value> m_sent;
};

} // namespace recount
