#pragma once

#include "takes/playbackport.h"
#include "takes/qtmultimedia/audioworkerlink.h"
#include "takes/qtmultimedia/playbackworker.h"

#include <QObject>
#include <QTimer>

namespace recount
{

/// The loudspeaker through QAudioSink. Belongs to the thread that made it, as QtCapturePort does.
class QtPlaybackPort : public QObject, public PlaybackPort
{
    Q_OBJECT

public:
    explicit QtPlaybackPort(PlaybackListener &listener);
    ~QtPlaybackPort() override;

    void start(std::shared_ptr<PcmSource> source, int sampleRate) override;
    void stop() override;
    void setPaused(bool paused) override;
    qint64 heardUSecs() const override;

private:
    void startTookTooLong();

    PlaybackListener &m_listener;
    AudioWorkerLink<PlaybackWorker, PlaybackListener> m_worker;
    PlaybackSessionPtr m_session;
    QTimer m_limit;
};

} // namespace recount
