#pragma once

#include <QtGlobal>

#include <limits>

namespace recount
{

/// When to try to open a microphone again that went away during a take. Pure.
class ReconnectPlan
{
public:
    enum class Mode {
        Stall,   ///< it fell silent: once, at once
        Service, ///< the stream broke off: each second for 15 s
        User,    ///< only when the user says so
    };
    static constexpr qint64 everyMs = 1000;
    static constexpr qint64 serviceMs = 15'000;

    void begin(Mode mode, qint64 nowMs)
    {
        m_mode = mode;
        m_endMs = nowMs + serviceMs;
        m_nextMs = mode == Mode::User ? never : nowMs;
    }
    Mode mode() const { return m_mode; }
    /// True once for each attempt that is to be made.
    bool takeAttempt(qint64 nowMs)
    {
        if (nowMs < m_nextMs)
            return false;
        m_nextMs = never;
        return true;
    }
    /// An attempt failed. False when there is none left: it is up to the user now.
    bool attemptFailed(qint64 nowMs)
    {
        if (m_mode == Mode::Service && nowMs + everyMs <= m_endMs) {
            m_nextMs = nowMs + everyMs;
            return true;
        }
        m_mode = Mode::User;
        return false;
    }

private:
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    Mode m_mode = Mode::User;
    qint64 m_nextMs = never;
    qint64 m_endMs = 0;
};

} // namespace recount
