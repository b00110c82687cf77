#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace recount
{

/// Sounds with known content, and WAV files as the recorder writes them.
using Samples = QList<qint16>;

Samples sine(double hertz, double seconds, int sampleRate, double amplitude = 0.5);
/// Repeatable noise; the same seed gives the same samples.
Samples noise(qint64 frames, quint32 seed, double amplitude = 0.5);
/// Every sample tells its own place: sample n is n modulo 30000.
Samples ramp(qint64 frames);

/// RIFF/WAVE with a 28-byte JUNK chunk, fmt and data; `samples` holds the channels in turn.
QByteArray wavBytes(const Samples &samples, int sampleRate, int channels = 1);
bool writeFile(const QString &path, const QByteArray &bytes);
bool writeWav(const QString &path, const Samples &samples, int sampleRate, int channels = 1);

/// Frequency of a steady tone, from where it rises through zero.
double toneHertz(const Samples &samples, int sampleRate);
/// Root mean square, in dB below full scale.
double loudnessDb(const Samples &samples);

} // namespace recount
