#pragma once

#include <QElapsedTimer>

namespace recount
{

/// Ports count what was heard in steps of their buffers; this fills in between, so that a
/// playhead moves evenly. Never goes back within a session.
class HeardClock
{
public:
    void restart() { *this = HeardClock(); }
    /// The port's count now; returns the count to show.
    qint64 update(qint64 heardUSecs);

private:
    QElapsedTimer m_sinceStep;
    qint64 m_step = -1;
    qint64 m_shown = 0;
};

} // namespace recount
