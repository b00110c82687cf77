#pragma once

#include "takes/playbackport.h"

#include <QAudio>
#include <QByteArray>
#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QAudioDevice;
class QAudioSink;

namespace recount
{

class PushDevice;
class SoundDevices;

/// One sound being played, shared by the port and the audio thread. Whoever ends it reports it.
struct PlaybackSession {
    enum class State { Opening, Playing, Ended };

    explicit PlaybackSession(std::shared_ptr<PcmSource> pcm, int rate)
        : source(std::move(pcm)), sampleRate(rate)
    {
    }

    bool end() { return state.exchange(State::Ended) != State::Ended; }
    bool isEnded() const { return state.load() == State::Ended; }

    void setHeard(qint64 usecs, qint64 limitUsecs, bool running);
    qint64 heardUSecs() const;

    const std::shared_ptr<PcmSource> source;
    const int sampleRate;
    std::atomic<State> state = State::Opening;
    /// The audio thread itself is fine, whatever the server does.
    std::atomic<bool> waitsForServer = false;

private:
    mutable QMutex m_mutex;
    QElapsedTimer m_since;
    qint64 m_heard = 0;
    qint64 m_limit = 0; ///< nothing beyond this was given to the sink
    bool m_running = false;
};

using PlaybackSessionPtr = std::shared_ptr<PlaybackSession>;

/// The part of the playback port that lives on the audio thread and owns the QAudioSink. A pause
/// closes the sink and gives the unheard rest again later: Qt's own suspend aborts the process
/// when the output has just been removed.
class PlaybackWorker : public QObject
{
    Q_OBJECT

public:
    PlaybackWorker(PlaybackListener &listener, SoundDevices &devices);
    ~PlaybackWorker() override;

    void start(const PlaybackSessionPtr &session);
    void stop();
    void setPaused(bool paused);
    /// No word to the listener from here on. From any thread: the audio thread may be lost.
    void detach() { m_listener.store(nullptr); }

private:
    void startSink();
    void sinkStateChanged(QAudio::State state);
    void update();
    void fail(const QString &detail);
    qint64 sinkHeardFrames() const;
    qint64 heardFrames() const;
    void endSink();

    std::atomic<PlaybackListener *> m_listener;
    SoundDevices &m_devices;
    PlaybackSessionPtr m_session;
    std::unique_ptr<PushDevice> m_push;
    std::unique_ptr<QAudioSink> m_sink;
    QByteArray m_outputId;
    bool m_paused = false;
    bool m_watching = false;
    qint64 m_baseFrame = 0; ///< where the sink in use began
    QTimer m_tick;
    QElapsedTimer m_sinceEnd;   ///< since the source had no more
    QElapsedTimer m_sinceHeard; ///< since all of it was heard, as the sink counts
};

} // namespace recount
