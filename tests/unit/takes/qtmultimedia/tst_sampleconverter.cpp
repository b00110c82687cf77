#include "takes/qtmultimedia/sampleconverter.h"

#include <QTest>

#include <limits>
#include <vector>

using namespace recount;

namespace
{

template <class T>
std::vector<qint16> converted(SampleLayout layout, const std::vector<T> &samples, qsizetype cut = 0)
{
    SampleConverter converter(layout);
    std::vector<qint16> mono;
    const auto keep = [&mono](const qint16 *data, qsizetype frames) {
        mono.insert(mono.end(), data, data + frames);
    };
    const auto *bytes = reinterpret_cast<const char *>(samples.data());
    const auto size = qsizetype(samples.size() * sizeof(T));
    converter.convert(bytes, cut, keep);
    converter.convert(bytes + cut, size - cut, keep);
    return mono;
}

} // namespace

/// Whatever a device delivers becomes the same mono 16-bit sound.
class TstSampleConverter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsMonoInt16AsItIs();
    void averagesChannels();
    void readsEveryKind();
    void survivesBadFloats();
    void joinsTornFrames();
    void copesWithMoreThanOneChunk();
};

void TstSampleConverter::keepsMonoInt16AsItIs()
{
    const std::vector<qint16> all{0, 1, -1, 32767, -32768, 1234};
    QCOMPARE(converted({SampleKind::Int16, 1}, all), all);
}

void TstSampleConverter::averagesChannels()
{
    QCOMPARE(converted<qint16>({SampleKind::Int16, 2}, {100, 300, 32767, 32767, -32768, -32768}),
             (std::vector<qint16>{200, 32767, -32768}));
    QCOMPARE(converted<float>({SampleKind::Float, 4}, {1.0F, 0.0F, 0.0F, 0.0F}),
             (std::vector<qint16>{8192}));
}

void TstSampleConverter::readsEveryKind()
{
    QCOMPARE(converted<quint8>({SampleKind::UInt8, 1}, {0, 128, 255}),
             (std::vector<qint16>{-32768, 0, 32512}));
    QCOMPARE(converted<qint32>({SampleKind::Int32, 1}, {std::numeric_limits<qint32>::min(), 0,
                                                        65536, std::numeric_limits<qint32>::max()}),
             (std::vector<qint16>{-32768, 0, 1, 32767}));
    // What a device made of 16 bits comes back as them.
    std::vector<float> floats;
    std::vector<qint16> wanted;
    for (int value = -32768; value <= 32767; value += 37) {
        floats.push_back(float(value) / 32768.0F);
        wanted.push_back(qint16(value));
    }
    QCOMPARE(converted({SampleKind::Float, 1}, floats), wanted);
}

void TstSampleConverter::survivesBadFloats()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinite = std::numeric_limits<float>::infinity();
    QCOMPARE(converted<float>({SampleKind::Float, 1}, {nan, infinite, 7.0F, -7.0F}),
             (std::vector<qint16>{0, 0, 32767, -32768}));
}

void TstSampleConverter::joinsTornFrames()
{
    const std::vector<qint32> samples{65536 * 10, 65536 * 20, 65536 * 30, 65536 * 50};
    const std::vector<qint16> wanted{15, 40};
    for (qsizetype cut = 0; cut <= 16; ++cut)
        QCOMPARE(converted({SampleKind::Int32, 2}, samples, cut), wanted);
}

void TstSampleConverter::copesWithMoreThanOneChunk()
{
    std::vector<qint16> many(size_t(SampleConverter::chunkFrames) * 3 + 11);
    for (size_t i = 0; i < many.size(); ++i)
        many[i] = qint16(i % 30000);
    QCOMPARE(converted({SampleKind::Int16, 1}, many), many);
}

QTEST_GUILESS_MAIN(TstSampleConverter)
#include "tst_sampleconverter.moc"
