#pragma once

#include "takes/mediafactory.h"
#include "testsound.h"

#include <QMutex>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace recount
{

/// The microphones of a computer that a test commands. Kept apart from the port, so that a test
/// can look at them, and report late, after the port is gone. Calls come from the test's thread,
/// which stands in for the capture thread, except while `speakPaced` runs.
class FakeMicrophones
{
public:
    enum class Start {
        Answer,
        Hang,   ///< never answers, as a device that went away between listing and opening
        Refuse, ///< answers with `startFault`
    };

    FakeMicrophones();
    ~FakeMicrophones();

    /// How the next starts go.
    Start start = Start::Answer;
    CaptureFault startFault = CaptureFault::OpenFailed;
    int sampleRate = 48000;

    /// What is connected; reports the change as a real port does. A stream whose device is taken
    /// away stays open and delivers whatever `speak` gives: the system re-routed it.
    void connectDevices(const QList<CaptureDevice> &devices);
    /// The same without a word: it shows when the list is asked for.
    void reconnectQuietly(const QList<CaptureDevice> &devices) { m_devices = devices; }
    /// The port looks at the list without a question or a change.
    void list();

    /// Delivers at once, in portions of 10 ms. Nothing happens while no stream is open.
    void speak(const Samples &samples);
    /// Delivers in real time from a thread of its own, sample n being n modulo 30000, or zeros.
    void speakPaced(bool zeros = false);
    /// Ends the pace; returns how many samples were delivered by it.
    qint64 stopPaced();
    void breakOff(CaptureFault fault = CaptureFault::Stopped);
    /// A start that hung answers after all.
    void answerLate();
    /// The port answers with this device, whatever was asked for.
    void answerAs(const CaptureDevice &device);

    bool isOpen() const { return m_open; }
    QList<CaptureDevice> devices() const { return m_devices; }
    QList<QByteArray> starts; ///< ids as asked for
    int stops = 0;
    int ports = 0; ///< that exist now

    /// A plugin with these microphones and no loudspeaker; null calls are counted by `loads`.
    MediaFactory factory();
    int loads = 0;

private:
    friend class FakeCapturePort;
    class Plugin;

    void startDevice(const QByteArray &id);
    void answer();
    void deliver(const qint16 *samples, qsizetype frames);

    QMutex m_mutex; ///< between the pace and the test
    CaptureListener *m_listener = nullptr;
    QList<CaptureDevice> m_devices;
    CaptureDevice m_wanted;
    std::atomic<bool> m_open = false;
    std::unique_ptr<Plugin> m_plugin;
    std::thread m_pace;
    std::atomic<bool> m_pacing = false;
    std::atomic<qint64> m_paced = 0;
};

class FakeCapturePort final : public CapturePort
{
public:
    FakeCapturePort(FakeMicrophones &microphones, CaptureListener &listener);
    ~FakeCapturePort() override;

    void requestDevices() override;
    void start(const QByteArray &deviceId) override;
    void stop() override;

private:
    FakeMicrophones &m_microphones;
};

} // namespace recount
