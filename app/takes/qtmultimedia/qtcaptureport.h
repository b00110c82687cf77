#pragma once

#include "takes/qtmultimedia/audiothread.h"
#include "takes/qtmultimedia/capturesession.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace recount
{

class CaptureWorker;

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
    void giveThreadUp();
    void replaceSession();
    void post(std::function<void(CaptureWorker &)> job);

    CaptureListener &m_listener;
    CaptureWorker *m_worker = nullptr; ///< deleted on the audio thread
    AudioThread *m_thread = nullptr;   ///< where it lives
    CaptureSessionPtr m_session;
    CaptureSessionPtr m_stopped; ///< an earlier one whose end is still to be answered
    QTimer m_limit;
};

} // namespace recount
