#pragma once

#include "takes/playbackport.h"

#include <QAudioFormat>
#include <QIODevice>

#include <memory>
#include <vector>

namespace recount
{

/// What QAudioSink reads from: the source's samples in the output's format, then a little silence
/// so that the last of them leave every buffer. Remembers what it gave away lately, because what
/// is still unheard at a pause is given again.
class PushDevice : public QIODevice
{
    Q_OBJECT

public:
    PushDevice(std::shared_ptr<PcmSource> source, const QAudioFormat &format);

    /// Frames of the source given to the sink; silence is not counted.
    qint64 framesGiven() const { return m_given; }
    bool sourceEnded() const { return m_ended; }
    /// Goes back to `frame`, as far as it is remembered; what follows is given again.
    void rewindTo(qint64 frame);

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    qsizetype nextMono(qint16 *out, qsizetype frames);
    void encode(const qint16 *mono, qsizetype frames, char *out) const;

    std::shared_ptr<PcmSource> m_source;
    QAudioFormat m_format;
    std::vector<qint16> m_mono;    ///< one read's worth
    std::vector<qint16> m_history; ///< ring of the last frames, the newest at m_taken
    qint64 m_taken = 0;            ///< frames taken from the source
    qint64 m_given = 0;
    qint64 m_padding = 0; ///< frames of silence still to come
    bool m_ended = false;
};

} // namespace recount
