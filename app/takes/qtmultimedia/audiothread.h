#pragma once

#include "takes/qtmultimedia/sounddevices.h"

#include <QThread>

#include <functional>

namespace recount
{

/// The one thread on which Qt's sound classes live, for recording and playing. One, as Qt 6.4's
/// connection to PulseAudio belongs to the thread that used it first, must keep that thread's
/// event loop to reconnect, and is only safe to lose where its streams live. Lasts until the
/// application ends.
class AudioThread
{
public:
    /// Used from the GUI thread alone.
    static AudioThread &instance();

    /// Runs on the audio thread, with the devices known there.
    void post(std::function<void(SoundDevices &)> job);
    SoundDevices &devices() { return *m_devices; }

    /// False for one that was given up, or when the application is ending.
    static bool isCurrent(const AudioThread *thread);

    /// A call into the sound system did not come back: leaves that thread alone, for good, and
    /// begins a new one. If it ever comes back, it finds its sessions given up. If it does not,
    /// the process ends without tidying Qt's sound classes, which would abort it.
    static void giveUp();

private:
    AudioThread();
    void end();

    QThread *m_thread = nullptr;
    SoundDevices *m_devices = nullptr;
};

} // namespace recount
