#include "context/drillround.h"

#include <algorithm>

namespace recount
{

DrillRound::DrillRound(const QList<DrillItem> &items, const QHash<QString, ReviewState> &states,
                       const QDate &today, bool ahead)
    : m_items(items), m_states(states), m_today(today)
{
    QList<int> due;
    QList<int> fresh;
    QList<int> later;
    for (int i = 0; i < int(m_items.size()); ++i) {
        const ReviewState state = m_states.value(m_items.at(i).key());
        (state.isNew() ? fresh : dueNow(state, today) ? due : later) << i;
    }
    // Stable: items of one day stay shuffled.
    const auto sooner = [this](int a, int b) {
        return m_states.value(m_items.at(a).key()).dueDay <
               m_states.value(m_items.at(b).key()).dueDay;
    };
    std::stable_sort(due.begin(), due.end(), sooner);
    std::stable_sort(later.begin(), later.end(), sooner);
    m_queue = due.first(std::min<qsizetype>(due.size(), mostDue)) +
              fresh.first(std::min<qsizetype>(fresh.size(), mostNew));
    if (m_queue.isEmpty() && ahead)
        m_queue = later.first(std::min<qsizetype>(later.size(), mostNew));
    for (const int item : std::as_const(m_queue))
        m_numbers.insert(item, int(m_numbers.size()) + 1);
}

bool DrillRound::isRepeat() const
{
    return !isDone() && m_answered.contains(m_queue.constFirst());
}

int DrillRound::number() const
{
    return isDone() ? count() : m_numbers.value(m_queue.constFirst());
}

int DrillRound::interval(int grade) const
{
    return nextInterval(m_states.value(current().key()), grade, m_today);
}

void DrillRound::grade(const Review &review)
{
    if (isDone())
        return;
    const int item = m_queue.takeFirst();
    ReviewState &state = m_states[m_items.at(item).key()];
    state = withReview(state, review);
    if (!m_answered.contains(item))
        m_answered.insert(item, review.grade);
    if (review.grade <= 1)
        m_queue.append(item);
    else
        ++m_known;
}

DrillSummary DrillRound::summary() const
{
    DrillSummary summary;
    summary.items = int(m_answered.size());
    for (const int grade : m_answered)
        summary.atOnce += grade > 1 ? 1 : 0;
    for (int i = 0; i < int(m_items.size()); ++i) {
        const ReviewState state = m_states.value(m_items.at(i).key());
        const bool waits = state.isNew() || dueNow(state, m_today);
        if (waits && !m_numbers.contains(i))
            ++summary.left;
        if (state.isNew() || waits)
            continue;
        if (!summary.nextDue.isValid() || state.dueDay < summary.nextDue) {
            summary.nextDue = state.dueDay;
            summary.dueThen = 0;
        }
        if (state.dueDay == summary.nextDue)
            ++summary.dueThen;
    }
    return summary;
}

} // namespace recount
