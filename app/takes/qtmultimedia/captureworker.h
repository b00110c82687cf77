#pragma once

#include "takes/qtmultimedia/capturesession.h"

#include <QAudio>
#include <QByteArray>
#include <QObject>

#include <atomic>
#include <memory>

class QAudioDevice;
class QAudioFormat;
class QAudioSource;

namespace recount
{

class PullDevice;
class SoundDevices;

/// The part of the capture port that lives on the audio thread and owns the QAudioSource.
class CaptureWorker : public QObject
{
    Q_OBJECT

public:
    CaptureWorker(CaptureListener &listener, SoundDevices &devices);
    ~CaptureWorker() override;

    void listDevices();
    void open(const CaptureSessionPtr &session, const QByteArray &deviceId);
    /// Ends what is open; answers captureStopped when `session` was stopped rather than replaced.
    void close(const CaptureSessionPtr &session);
    /// No word to the listener from here on. From any thread: the audio thread may be lost.
    void detach() { m_listener.store(nullptr); }

private:
    void openKnown(const CaptureSessionPtr &session, const QByteArray &deviceId);
    void startSource(const CaptureSessionPtr &session, const QAudioDevice &device);
    void fail(const CaptureSessionPtr &session, CaptureFault fault, const QString &detail);
    void sourceStateChanged(QAudio::State state);
    void streamLost(const CaptureSessionPtr &session, CaptureFault fault, const QString &detail);
    void devicesChanged();
    void endSource();

    std::atomic<CaptureListener *> m_listener;
    SoundDevices &m_devices;
    bool m_reporting = false;
    QList<CaptureDevice> m_reported;

    CaptureSessionPtr m_session;
    CaptureDevice m_device;
    std::unique_ptr<PullDevice> m_pull;
    std::unique_ptr<QAudioSource> m_source;
    bool m_watching = false;
};

} // namespace recount
