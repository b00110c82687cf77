#pragma once

#include "context/drillitem.h"
#include "schedule/reviewstate.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace recount
{

/// What a round came to.
struct DrillSummary {
    int items = 0;   ///< that were answered
    int atOnce = 0;  ///< of these, known when first asked
    QDate nextDue;   ///< of the whole drill; invalid while nothing of it was ever answered
    int dueThen = 0; ///< how many items come on that day
    int left = 0;    ///< due or new items that this round did not take in
};

/// One round of a drill: items that are due first, the longest overdue at the beginning, then some
/// new ones. What was graded Again comes back at the end of the round until it is known.
class DrillRound
{
public:
    static constexpr int mostDue = 30;
    static constexpr int mostNew = 10;

    /// Nothing to do.
    DrillRound() = default;
    /// `states` by the items' keys; `today` is a study day. `ahead` takes, when nothing is due and
    /// nothing new, what would come next.
    DrillRound(const QList<DrillItem> &items, const QHash<QString, ReviewState> &states,
               const QDate &today, bool ahead = false);

    bool isDone() const { return m_queue.isEmpty(); }
    /// While it is not done.
    const DrillItem &current() const { return m_items.at(m_queue.constFirst()); }
    /// Whether the current item was forgotten in this round.
    bool isRepeat() const;
    /// From 1; a repeated item keeps its number.
    int number() const;
    int count() const { return int(m_numbers.size()); }
    /// Items that were known, for a bar.
    int known() const { return m_known; }
    /// In how many days the current item would come back.
    int interval(int grade) const;

    /// Grades the current item, 1 to 4, and goes on to the next. `review` is kept in the states.
    void grade(const Review &review);

    const QHash<QString, ReviewState> &states() const { return m_states; }
    DrillSummary summary() const;

private:
    QList<DrillItem> m_items;
    QHash<QString, ReviewState> m_states;
    QDate m_today;
    QList<int> m_queue;         ///< into m_items
    QHash<int, int> m_numbers;  ///< of the items of this round
    QHash<int, int> m_answered; ///< the first grade of each
    int m_known = 0;
};

} // namespace recount
