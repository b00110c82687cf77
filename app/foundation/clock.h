#pragma once

#include <QByteArray>
#include <QDateTime>

namespace recount
{

/// The only source of time in Recount, passed in by constructor so that tests can set it.
/// Implementations are safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock, in UTC.
    virtual QDateTime nowUtc() const = 0;
    /// IANA id of the user's time zone, for example "Europe/Paris".
    virtual QByteArray zoneId() const = 0;
    /// Milliseconds on a clock that never jumps; only differences mean something.
    virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    QByteArray zoneId() const override;
    qint64 monotonicMs() const override;
};

} // namespace recount
