#pragma once

#include "packs/pack.h"

#include <QList>
#include <QString>

#include <array>

namespace recount
{

class Timeline;

/// The order in which kinds are offered; all of them.
inline constexpr std::array allEntryKinds{
    EntryKind::Incident,   EntryKind::Migration, EntryKind::Infrastructure, EntryKind::Automation,
    EntryKind::Monitoring, EntryKind::Security,  EntryKind::Documentation,  EntryKind::People,
};

/// Some kinds out of all of them. None chosen means that kinds do not matter.
class EntryKinds
{
public:
    bool contains(EntryKind kind) const { return (m_bits & bit(kind)) != 0; }
    void set(EntryKind kind, bool on) { m_bits = on ? m_bits | bit(kind) : m_bits & ~bit(kind); }
    bool isEmpty() const { return m_bits == 0; }
    bool operator==(const EntryKinds &other) const = default;

private:
    static quint32 bit(EntryKind kind) { return 1U << quint32(kind); }

    quint32 m_bits = 0;
};

/// What the user wants to see of a timeline. What is empty does not matter; the rest must all
/// hold.
struct TimelineFilter {
    EntryKinds kinds; ///< any of them
    QString phase;    ///< its id
    QString technology;
    QString text; ///< every word has to occur, case and accents aside

    bool isActive() const;
    bool operator==(const TimelineFilter &other) const = default;
};

/// Indices of the entries that fit, rising.
QList<int> matchingEntries(const Timeline &timeline, const TimelineFilter &filter);

/// The filter without a phase or technology that this timeline does not have.
TimelineFilter possibleFilter(const Timeline &timeline, TimelineFilter filter);

} // namespace recount
