#pragma once

#include "takes/captureport.h"

#include <QAudioDevice>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

#ifdef RECOUNT_HAVE_PULSE
#include "takes/qtmultimedia/pulsewatcher.h"
#endif

namespace recount
{

/// The microphones and loudspeakers as they are now, with the right default. Lives on the audio
/// thread, as Qt's list does. On PulseAudio and PipeWire the server itself is asked and Qt only
/// opens the devices; elsewhere Qt's list is read twice a second while somebody needs it.
class SoundDevices : public QObject
{
    Q_OBJECT

public:
    SoundDevices();
    ~SoundDevices() override;

    /// Runs `then` on this thread when the devices are known, at most 1.5 s later.
    void whenKnown(QObject *context, std::function<void()> then);
    /// The same after asking the server once more. Opening a device that has just left would
    /// never come back, and word of its leaving may still be under way.
    void whenFresh(QObject *context, std::function<void()> then);
    /// Runs `then` once Qt offers what the server lists, an input (empty id: the default) or the
    /// default output, or does not list it at all; at most 2 s later. The server's word of a
    /// device that was just plugged in may come before Qt's own list has it.
    void whenInputOffered(const QByteArray &id, QObject *context, std::function<void()> then);
    void whenOutputOffered(QObject *context, std::function<void()> then);
    /// False when there is a sound server that does not answer.
    bool serverAnswers() const { return m_serverAnswers; }

    const QList<CaptureDevice> &inputs() const { return m_inputs; }
    /// To be opened by Qt; empty id: the default. Null when Qt does not offer it (yet).
    QAudioDevice input(const QByteArray &id) const;
    QAudioDevice defaultOutput() const;
    bool hasOutput(const QByteArray &id) const;

    /// Calls `left` once, on any thread, as soon as this input leaves (true) or the server
    /// takes it away, and `strayed` while
    /// recording runs on another one; where the server can't tell, `changed` is all there is.
    void guardInput(const QByteArray &id, std::function<void(bool)> left,
                    std::function<void(bool)> strayed);
    void removeGuard();

    /// Reads the list regularly while at least one holder needs it.
    void beginWatching();
    void endWatching();

Q_SIGNALS:
    /// The inputs, the default among them, or the outputs are not what they were.
    void changed();
    /// The first answer is there, or will not come.
    void known();

private:
    void becomeKnown();
    void whenOffered(const std::function<bool()> &offered, QObject *context,
                     std::function<void()> then, QDeadlineTimer deadline);
    bool isListed(const QByteArray &inputId) const;
    void refresh();
    void take(const QList<CaptureDevice> &inputs, const QList<QByteArray> &outputs);

    bool m_known = false;
    bool m_serverAnswers = true;
    QTimer m_patience;
    QTimer m_poll;
    int m_watchers = 0;
    QList<CaptureDevice> m_inputs;
    QList<QByteArray> m_outputs;

#ifdef RECOUNT_HAVE_PULSE
    bool usesPulse();
    void takeView(const PulseView &view);

    PulseView m_pulse;
    bool m_pulseAnswered = false;
    bool m_pulseIsQts = false; ///< Qt was seen to name devices as the server does
    std::unique_ptr<PulseWatcher> m_watcher;
#endif
};

} // namespace recount
