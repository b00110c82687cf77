#include "takes/heardclock.h"

#include <algorithm>

namespace recount
{

qint64 HeardClock::update(qint64 heardUSecs)
{
    // Longer than any step; beyond it the output has stalled and so does the playhead.
    constexpr qint64 mostUSecs = 60'000;
    if (heardUSecs != m_step) {
        m_step = heardUSecs;
        m_sinceStep.start();
    }
    // Before the first sound is out there is nothing to fill in.
    const qint64 since = heardUSecs > 0 ? m_sinceStep.nsecsElapsed() / 1000 : 0;
    m_shown = std::max(m_shown, heardUSecs + std::min(since, mostUSecs));
    return m_shown;
}

} // namespace recount
