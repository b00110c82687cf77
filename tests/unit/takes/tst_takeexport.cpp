#include "takes/takeexport.h"

#include "smalldisk.h"
#include "takes/pcmreader.h"
#include "testsound.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace recount;

namespace
{

Samples samplesOf(const QString &file, int *sampleRate = nullptr)
{
    const auto reader = openPcm(file);
    if (!reader)
        return {};
    if (sampleRate)
        *sampleRate = (*reader)->sampleRate();
    Samples samples((*reader)->frames());
    const qint64 got = (*reader)->read(0, {samples.data(), size_t(samples.size())});
    return samples.first(got);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Something like speech: tones that come and go, and pauses.
Samples speechLike(double seconds, int sampleRate)
{
    const auto frames = qsizetype(seconds * sampleRate);
    Samples samples;
    for (int i = 0; samples.size() < frames; ++i)
        samples += sine(110.0 + 40.0 * (i % 5), 0.3, sampleRate, i % 4 == 3 ? 0.001 : 0.4);
    samples.resize(frames);
    return samples;
}

} // namespace

class TakeExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_take = m_dir->filePath(QStringLiteral("take.wav"));
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("out")));
    }

    void wavAndFlacHoldTheSameSamples_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<qint64>("frames");
        for (const int rate : {16000, 44100, 48000}) {
            QTest::addRow("WAV %d", rate) << ExportFormat::Wav << qint64(rate * 3 + 17);
            QTest::addRow("FLAC %d", rate) << ExportFormat::Flac << qint64(rate * 3 + 17);
        }
        QTest::newRow("WAV, one sample") << ExportFormat::Wav << qint64(1);
        QTest::newRow("FLAC, one sample") << ExportFormat::Flac << qint64(1);
    }
    void wavAndFlacHoldTheSameSamples()
    {
        QFETCH(ExportFormat, format);
        QFETCH(qint64, frames);
        const int rate = frames > 3 * 44000 ? (frames > 3 * 48000 ? 48000 : 44100) : 16000;
        const Samples samples = noise(frames, 17, 1.0);
        QVERIFY(writeWav(m_take, samples, rate));
        const auto exported = exportTake(m_take, target(format), format, m_never);
        QVERIFY(exported);
        int exportedRate = 0;
        QCOMPARE(samplesOf(target(format), &exportedRate), samples);
        QCOMPARE(exportedRate, rate);
        QCOMPARE(outFiles().size(), 1);
    }

    void flacIsSmaller()
    {
        QVERIFY(writeWav(m_take, speechLike(10.0, 48000), 48000));
        QVERIFY(exportTake(m_take, target(ExportFormat::Flac), ExportFormat::Flac, m_never));
        QVERIFY(QFileInfo(target(ExportFormat::Flac)).size() < QFileInfo(m_take).size() / 2);
    }

    void opusKeepsLengthAndLoudness_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<double>("seconds");
        for (const int rate : {8000, 16000, 22050, 32000, 44100, 48000, 96000})
            QTest::addRow("%d", rate) << rate << 6.3;
        QTest::newRow("0.2 s") << 48000 << 0.2;
        QTest::newRow("0.2 s at 44100") << 44100 << 0.2;
    }
    void opusKeepsLengthAndLoudness()
    {
        QFETCH(int, rate);
        QFETCH(double, seconds);
        const Samples samples = speechLike(seconds, rate);
        QVERIFY(writeWav(m_take, samples, rate));
        const QString file = target(ExportFormat::Opus);
        QVERIFY(exportTake(m_take, file, ExportFormat::Opus, m_never));
        int opusRate = 0;
        const Samples decoded = samplesOf(file, &opusRate);
        QVERIFY(opusRate > 0);
        const double length = double(decoded.size()) / opusRate;
        QVERIFY2(std::abs(length - seconds) <= 0.02, qPrintable(QString::number(length)));
        const double difference = loudnessDb(decoded) - loudnessDb(samples);
        QVERIFY2(std::abs(difference) < 1.0, qPrintable(QString::number(difference)));
        if (seconds > 1.0) {
            const double kilobits = double(QFileInfo(file).size()) * 8.0 / 1000.0 / seconds;
            QVERIFY2(kilobits < 80.0, qPrintable(QString::number(kilobits)));
            // The tone is still that tone, so it was not played back at another rate.
            const double hertz = toneHertz(decoded.mid(opusRate / 20, opusRate / 5), opusRate);
            QVERIFY2(std::abs(hertz - 110.0) < 2.0, qPrintable(QString::number(hertz)));
        }
    }

    void silenceAndStereoAreExported_data() { addFormats(); }
    void silenceAndStereoAreExported()
    {
        QFETCH(ExportFormat, format);
        QVERIFY(writeWav(m_take, Samples(48000, 0), 48000));
        QVERIFY(exportTake(m_take, target(format), format, m_never));
        QVERIFY(loudnessDb(samplesOf(target(format))) < -80.0);
        QVERIFY(writeWav(m_take, Samples(2 * 48000, 0), 48000, 2));
        QVERIFY(exportTake(m_take, target(format), format, m_never));
        QVERIFY(std::abs(samplesOf(target(format)).size() - 48000) < 960);
    }

    void anEmptyOrMissingTakeIsRefused_data() { addFormats(); }
    void anEmptyOrMissingTakeIsRefused()
    {
        QFETCH(ExportFormat, format);
        const auto missing = exportTake(m_take, target(format), format, m_never);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(writeWav(m_take, {}, 48000));
        const auto empty = exportTake(m_take, target(format), format, m_never);
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, ErrorCode::InvalidData);
        QVERIFY(outFiles().isEmpty());
    }

    void theTakeItselfIsNeverTheTarget()
    {
        QVERIFY(writeWav(m_take, noise(1000, 1), 48000));
        const QByteArray before = bytesOf(m_take);
        const QString roundabout = m_dir->filePath(QStringLiteral("out/../take.wav"));
        for (const QString &name : {m_take, roundabout}) {
            const auto exported = exportTake(m_take, name, ExportFormat::Flac, m_never);
            QVERIFY(!exported);
            QCOMPARE(exported.error().code, ErrorCode::InvalidData);
        }
        QCOMPARE(bytesOf(m_take), before);
    }

    void progressRunsToOne_data() { addFormats(); }
    void progressRunsToOne()
    {
        QFETCH(ExportFormat, format);
        QVERIFY(writeWav(m_take, noise(48000 * 3, 1), 48000));
        QList<double> shares;
        QVERIFY(exportTake(m_take, target(format), format, m_never,
                           [&](double share) { shares << share; }));
        QVERIFY(shares.size() > 3);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QVERIFY(shares.first() > 0.0);
        QCOMPARE(shares.last(), 1.0);
    }

    void cancellingLeavesTheOldFileAndNothingElse_data() { addFormats(); }
    void cancellingLeavesTheOldFileAndNothingElse()
    {
        QFETCH(ExportFormat, format);
        QVERIFY(writeWav(m_take, noise(48000 * 3, 1), 48000));
        QVERIFY(writeFile(target(format), "an older export"));
        for (const double at : {0.0, 0.5, 1.0}) {
            std::atomic<bool> cancelled = at == 0.0;
            const auto exported = exportTake(m_take, target(format), format, cancelled,
                                             [&](double share) { cancelled = share >= at; });
            QVERIFY(!exported);
            QCOMPARE(exported.error().code, ErrorCode::Cancelled);
            QCOMPARE(bytesOf(target(format)), QByteArray("an older export"));
            QCOMPARE(outFiles().size(), 1);
        }
        QVERIFY(exportTake(m_take, target(format), format, m_never));
        QVERIFY(bytesOf(target(format)) != "an older export");
    }

    void aFolderThatIsGoneIsSaid()
    {
        QVERIFY(writeWav(m_take, noise(1000, 1), 48000));
        const auto exported = exportTake(m_take, m_dir->filePath(QStringLiteral("gone/take.flac")),
                                         ExportFormat::Flac, m_never);
        QVERIFY(!exported);
        QCOMPARE(exported.error().code, ErrorCode::PermissionDenied);
        QVERIFY(exported.error().userText.contains(QStringLiteral("take is safe")));
    }

    void aTakeThatShrinksIsNotHalfExported()
    {
        QVERIFY(writeWav(m_take, noise(48000 * 4, 1), 48000));
        const auto exported = exportTake(m_take, target(ExportFormat::Flac), ExportFormat::Flac,
                                         m_never, [&](double) { QFile::resize(m_take, 1000); });
        QVERIFY(!exported);
        QCOMPARE(exported.error().code, ErrorCode::ReadFailed);
        QVERIFY(outFiles().isEmpty());
    }

    void aFullDiskLeavesTheOldFileAndNothingElse_data() { addFormats(); }
    void aFullDiskLeavesTheOldFileAndNothingElse()
    {
#ifdef Q_OS_LINUX
        QFETCH(ExportFormat, format);
        const SmallDisk disk("size=64k");
        if (!disk.isMounted())
            QSKIP("needs the right to mount a small disk");
        QVERIFY(writeWav(m_take, noise(48000 * 60, 1), 48000));
        const QString file = disk.filePath(QStringLiteral("take.") + exportSuffix(format));
        QVERIFY(writeFile(file, "an older export"));
        const auto exported = exportTake(m_take, file, format, m_never);
        QVERIFY(!exported);
        QCOMPARE(exported.error().code, ErrorCode::DiskFull);
        QVERIFY(exported.error().retryable);
        QVERIFY(exported.error().userText.contains(QStringLiteral("disk is full")));
        QCOMPARE(bytesOf(file), QByteArray("an older export"));
        QCOMPARE(disk.files().size(), 1);
#else
        QSKIP("mounts a small disk, which only Linux allows like this");
#endif
    }

private:
    static void addFormats()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("WAV") << ExportFormat::Wav;
        QTest::newRow("FLAC") << ExportFormat::Flac;
        QTest::newRow("Opus") << ExportFormat::Opus;
    }
    QString target(ExportFormat format) const
    {
        return m_dir->filePath(QStringLiteral("out/take.") + exportSuffix(format));
    }
    QStringList outFiles() const
    {
        return QDir(m_dir->filePath(QStringLiteral("out")))
            .entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    const std::atomic<bool> m_never = false;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_take;
};

QTEST_GUILESS_MAIN(TakeExportTest)
#include "tst_takeexport.moc"
