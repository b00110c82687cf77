#pragma once

#include "takes/qtmultimedia/audioworkerlink.h"
#include "takes/qtmultimedia/captureworker.h"

#include <QObject>
#include <QTimer>

namespace recount
{

/// Microphones through QAudioSource. Belongs to the thread that made it, which needs an event
/// loop for the time limit of `start`; the work is done by a worker on the audio thread.
class QtCapturePort : public QObject, public CapturePort
{
    Q_OBJECT

public:
    explicit QtCapturePort(CaptureListener &listener);
    ~QtCapturePort() override;

    void requestDevices() override;
    void start(const QByteArray &deviceId) override;
    void stop() override;

private:
    void openPermitted(const CaptureSessionPtr &session, const QByteArray &deviceId);
    void startTookTooLong();
    void replaceSession();

    CaptureListener &m_listener;
    AudioWorkerLink<CaptureWorker, CaptureListener> m_worker;
    CaptureSessionPtr m_session;
    CaptureSessionPtr m_stopped; ///< an earlier one whose end is still to be answered
    QTimer m_limit;
};

} // namespace recount
