#include "manualclock.h"

namespace recount
{

QDateTime ManualClock::nowUtc() const
{
    const QMutexLocker lock(&m_mutex);
    return QDateTime::fromMSecsSinceEpoch(m_wallMs, Qt::UTC);
}

qint64 ManualClock::monotonicMs() const
{
    const QMutexLocker lock(&m_mutex);
    return m_monotonicMs;
}

void ManualClock::advanceMs(qint64 milliseconds)
{
    const QMutexLocker lock(&m_mutex);
    m_monotonicMs += milliseconds;
    m_wallMs += milliseconds;
}

void ManualClock::jumpWallMs(qint64 milliseconds)
{
    const QMutexLocker lock(&m_mutex);
    m_wallMs += milliseconds;
}

} // namespace recount
