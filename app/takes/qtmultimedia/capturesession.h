#pragma once

#include "takes/captureport.h"

#include <atomic>
#include <memory>

namespace recount
{

/// One opening of a microphone, shared by the port and the audio thread. Whoever moves the state
/// on reports it, so that each session is answered exactly once. Samples pass while it is Running.
struct CaptureSession {
    enum class State {
        Opening,
        Running,
        Stopping, ///< `stop` was called
        Left,     ///< the device went away; not reported yet
        Failed,   ///< ended by itself
        GivenUp,  ///< did not answer in time, or the port is gone
    };

    explicit CaptureSession(CaptureListener &captureListener) : listener(captureListener) {}

    bool move(State from, State to) { return state.compare_exchange_strong(from, to); }
    bool isRunning() const { return state.load(std::memory_order_acquire) == State::Running; }

    CaptureListener &listener;
    std::atomic<State> state = State::Opening;
    /// The audio thread itself is fine, whatever the server does.
    std::atomic<bool> waitsForServer = false;
    /// What arrives is another device's sound: silence stands in for it.
    std::atomic<bool> strayed = false;
    /// So was some of what arrived just before; set with `strayed`, cleared by who acts on it.
    std::atomic<bool> tainted = false;
};

using CaptureSessionPtr = std::shared_ptr<CaptureSession>;

} // namespace recount
