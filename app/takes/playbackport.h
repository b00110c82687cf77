#pragma once

#include <QString>
#include <QtGlobal>

#include <memory>

namespace recount
{

/// Samples to be heard. Called on the audio thread: no locks held for long, no allocation.
class PcmSource
{
public:
    virtual ~PcmSource() = default;
    /// Fills up to `frames` mono samples, returns how many; 0 means the end.
    virtual qsizetype read(qint16 *out, qsizetype frames) = 0;
};

/// What a playback port reports, on any thread.
class PlaybackListener
{
public:
    virtual ~PlaybackListener() = default;
    /// The source ended and all of it was heard.
    virtual void playbackEnded() = 0;
    /// The output is gone or can't be opened; nothing more will be heard.
    virtual void playbackFailed(const QString &detail) = 0;
};

/// A way to the loudspeaker. All calls return at once.
class PlaybackPort
{
public:
    virtual ~PlaybackPort() = default;

    virtual void start(std::shared_ptr<PcmSource> source, int sampleRate) = 0;
    virtual void stop() = 0;
    virtual void setPaused(bool paused) = 0;
    /// Microseconds heard since `start`, pauses left out. Safe to poll from the GUI thread.
    virtual qint64 heardUSecs() const = 0;
};

} // namespace recount
