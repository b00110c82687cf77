#include "foundation/clock.h"

#include <QTimeZone>

#include <chrono>

namespace recount
{

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QByteArray SystemClock::zoneId() const
{
    return QTimeZone::systemTimeZoneId();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace recount
