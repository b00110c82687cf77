#include "takes/wavheader.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace recount
{

namespace
{

template <class Number>
QByteArray little(Number value)
{
    QByteArray bytes(qsizetype(sizeof(Number)), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

quint32 clamped(qint64 size)
{
    return quint32(std::clamp<qint64>(size, 0, std::numeric_limits<quint32>::max()));
}

} // namespace

QByteArray WavHeader::make(int sampleRate, qint64 dataBytes)
{
    QByteArray header;
    header.reserve(bytes);
    header += "RIFF";
    header += riffSize(dataBytes);
    header += "WAVEJUNK";
    header += little<quint32>(28);
    header += QByteArray(28, '\0');
    header += "fmt ";
    header += little<quint32>(16);
    header += little<quint16>(1); // PCM
    header += little<quint16>(1); // channels
    header += little<quint32>(quint32(sampleRate));
    header += little<quint32>(quint32(sampleRate) * 2);
    header += little<quint16>(2);
    header += little<quint16>(16);
    header += "data";
    header += dataSize(dataBytes);
    Q_ASSERT(header.size() == bytes);
    return header;
}

QByteArray WavHeader::riffSize(qint64 dataBytes)
{
    return little(clamped(bytes - 8 + dataBytes));
}

QByteArray WavHeader::dataSize(qint64 dataBytes)
{
    return little(clamped(dataBytes));
}

} // namespace recount
