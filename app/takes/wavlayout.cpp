#include "takes/wavlayout.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>

namespace recount
{

std::optional<WavLayout> readWavLayout(QIODevice &file)
{
    file.seek(0);
    const QByteArray riff = file.read(12);
    if (riff.size() < 12 || !riff.startsWith("RIFF") || !riff.endsWith("WAVE"))
        return {};

    WavLayout layout;
    bool hasFormat = false;
    qint64 at = 12;
    while (at < file.size() && file.seek(at)) {
        const QByteArray head = file.read(8);
        if (head.size() < 8)
            return {};
        const qint64 size = qFromLittleEndian<quint32>(head.constData() + 4);
        at += 8;
        if (head.startsWith("fmt ")) {
            const QByteArray format = file.read(16);
            if (size < 16 || format.size() < 16)
                return {};
            layout.formatTag = qFromLittleEndian<quint16>(format.constData());
            layout.channels = qFromLittleEndian<quint16>(format.constData() + 2);
            layout.sampleRate = qFromLittleEndian<qint32>(format.constData() + 4);
            layout.bitsPerSample = qFromLittleEndian<quint16>(format.constData() + 14);
            hasFormat = layout.channels > 0 && layout.sampleRate > 0 && layout.bitsPerSample >= 8;
        } else if (head.startsWith("data")) {
            if (!hasFormat)
                return {};
            const qint64 there = std::max<qint64>(file.size() - at, 0);
            // A length of 0 before more bytes, and the largest one, both mean "not yet known".
            const bool open = size == 0 || size == 0xffffffffLL;
            const qint64 frameBytes = qint64(layout.channels) * layout.bitsPerSample / 8;
            layout.dataOffset = at;
            layout.dataBytes = open ? there : std::min(size, there);
            layout.dataBytes -= layout.dataBytes % frameBytes;
            return layout;
        }
        at += size + size % 2;
    }
    return {};
}

} // namespace recount
