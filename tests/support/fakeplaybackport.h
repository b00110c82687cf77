#pragma once

#include "takes/mediafactory.h"
#include "testsound.h"

#include <functional>
#include <memory>

namespace recount
{

/// A loudspeaker that a test drives: it hears exactly as much as `hear` says. Kept apart from its
/// port, so that a test can look at it, and report late, after the port is gone.
struct FakeLoudspeaker {
    /// Lets so much sound be heard; reports the end when the source has ended and all was heard.
    void hear(qint64 frames);
    void hearSeconds(double seconds) { hear(qint64(seconds * sampleRate)); }
    /// To the end, at most ten hours.
    void hearAll();
    /// The output breaks.
    void fail(const QString &detail);

    Samples heard;    ///< since the last start
    qint64 ahead = 0; ///< frames fetched before they are heard, as a real output does
    int starts = 0;
    int stops = 0;
    int sampleRate = 0;
    bool active = false; ///< started, and neither stopped, ended nor failed
    bool paused = false;
    int ports = 0; ///< that exist now
    PlaybackListener *listener = nullptr;
    std::shared_ptr<PcmSource> source;

    /// Forgets what is buffered; a port calls it.
    void reset();

private:
    void fetch(qint64 frames);

    Samples m_buffer;
    bool m_sourceEnded = false;
};

class FakePlaybackPort final : public PlaybackPort
{
public:
    FakePlaybackPort(std::shared_ptr<FakeLoudspeaker> loudspeaker, PlaybackListener &listener);
    ~FakePlaybackPort() override;

    void start(std::shared_ptr<PcmSource> source, int sampleRate) override;
    void stop() override;
    void setPaused(bool paused) override;
    qint64 heardUSecs() const override;

private:
    std::shared_ptr<FakeLoudspeaker> m_loudspeaker;
};

/// A sound plugin with that loudspeaker, and with the microphone a test gives it.
class FakePlaybackPlugin final : public MediaPlugin
{
public:
    std::unique_ptr<CapturePort> createCapture(CaptureListener &listener) override;
    std::unique_ptr<PlaybackPort> createPlayback(PlaybackListener &listener) override;

    std::shared_ptr<FakeLoudspeaker> loudspeaker = std::make_shared<FakeLoudspeaker>();
    std::function<std::unique_ptr<CapturePort>(CaptureListener &)> capture;
    /// Gives this plugin, which has to outlive who uses it.
    MediaFactory factory();
};

} // namespace recount
