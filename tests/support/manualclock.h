#pragma once

#include "foundation/clock.h"

#include <QMutex>

namespace recount
{

/// A clock that stands still until a test moves it. Thread-safe.
class ManualClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    QByteArray zoneId() const override { return QByteArrayLiteral("Europe/Paris"); }
    qint64 monotonicMs() const override;

    void advanceMs(qint64 milliseconds);
    /// Moves the wall clock alone, as setting the time or a suspended machine does.
    void jumpWallMs(qint64 milliseconds);

private:
    mutable QMutex m_mutex;
    qint64 m_monotonicMs = 1'000'000;
    qint64 m_wallMs = 1'773'576'000'000; // 2026-03-15 12:00 UTC
};

} // namespace recount
