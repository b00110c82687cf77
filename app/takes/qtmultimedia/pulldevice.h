#pragma once

#include "takes/qtmultimedia/capturesession.h"
#include "takes/qtmultimedia/sampleconverter.h"

#include <QIODevice>

#include <vector>

namespace recount
{

/// Where QAudioSource writes to. Takes everything at once, always: a short write would make Qt
/// deliver the same sound again. Runs while the sound system's lock is held.
///
/// Samples are held back for a moment before they are passed on, because the word that they are
/// another device's may come a little later than the samples themselves.
class PullDevice : public QIODevice
{
    Q_OBJECT

public:
    static constexpr int heldBackMs = 40;

    PullDevice(CaptureSessionPtr session, SampleLayout layout, int sampleRate);

    /// Passes on what is held back when the session was stopped; drops it otherwise.
    void flush();

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void take(const qint16 *samples, qsizetype frames);

    CaptureSessionPtr m_session;
    SampleConverter m_converter;
    const qsizetype m_heldBack;
    qsizetype m_held = 0;
    qsizetype m_silenced = 0; ///< frames still to be replaced after the device came back
    std::vector<qint16> m_buffer;
};

} // namespace recount
