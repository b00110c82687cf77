#include "testsound.h"

#include <QFile>
#include <QtEndian>

#include <cmath>
#include <numbers>
#include <random>

namespace recount
{

Samples sine(double hertz, double seconds, int sampleRate, double amplitude)
{
    Samples samples(qsizetype(std::llround(seconds * sampleRate)));
    const double step = 2.0 * std::numbers::pi * hertz / sampleRate;
    for (qsizetype i = 0; i < samples.size(); ++i)
        samples[i] = qint16(std::lround(amplitude * 32767.0 * std::sin(step * double(i))));
    return samples;
}

Samples noise(qint64 frames, quint32 seed, double amplitude)
{
    std::minstd_rand random(seed);
    Samples samples(frames);
    for (qint16 &sample : samples) {
        const double unit = double(random()) / double(std::minstd_rand::max());
        sample = qint16(std::lround(amplitude * 32767.0 * (2.0 * unit - 1.0)));
    }
    return samples;
}

Samples ramp(qint64 frames)
{
    Samples samples(frames);
    for (qint64 i = 0; i < frames; ++i)
        samples[i] = qint16(i % 30000);
    return samples;
}

QByteArray wavBytes(const Samples &samples, int sampleRate, int channels)
{
    QByteArray bytes;
    const auto number32 = [&bytes](qint64 value) {
        const quint32 little = qToLittleEndian(quint32(value));
        bytes.append(QByteArray::fromRawData(reinterpret_cast<const char *>(&little), 4));
    };
    const auto number16 = [&bytes](int value) {
        const quint16 little = qToLittleEndian(quint16(value));
        bytes.append(QByteArray::fromRawData(reinterpret_cast<const char *>(&little), 2));
    };
    const qint64 dataBytes = samples.size() * 2;
    bytes.append("RIFF");
    number32(4 + 36 + 24 + 8 + dataBytes);
    bytes.append("WAVEJUNK");
    number32(28);
    bytes.append(28, '\0');
    bytes.append("fmt ");
    number32(16);
    number16(1);
    number16(channels);
    number32(sampleRate);
    number32(qint64(sampleRate) * channels * 2);
    number16(channels * 2);
    number16(16);
    bytes.append("data");
    number32(dataBytes);
    const qsizetype at = bytes.size();
    bytes.resize(at + dataBytes);
    if (!samples.isEmpty())
        qToLittleEndian<qint16>(samples.constData(), samples.size(), bytes.data() + at);
    return bytes;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

bool writeWav(const QString &path, const Samples &samples, int sampleRate, int channels)
{
    return writeFile(path, wavBytes(samples, sampleRate, channels));
}

double toneHertz(const Samples &samples, int sampleRate)
{
    double first = -1.0;
    double last = -1.0;
    int periods = -1;
    for (qsizetype i = 1; i < samples.size(); ++i) {
        const double before = samples[i - 1];
        const double now = samples[i];
        if (before >= 0.0 || now < 0.0)
            continue;
        last = double(i - 1) + before / (before - now);
        if (periods < 0)
            first = last;
        ++periods;
    }
    return periods > 0 ? periods * double(sampleRate) / (last - first) : 0.0;
}

double loudnessDb(const Samples &samples)
{
    double squares = 0.0;
    for (const qint16 sample : samples)
        squares += double(sample) * double(sample);
    if (samples.isEmpty() || squares == 0.0)
        return -200.0;
    return 10.0 * std::log10(squares / double(samples.size()) / (32768.0 * 32768.0));
}

} // namespace recount
