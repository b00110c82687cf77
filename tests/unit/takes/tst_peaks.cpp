#include "takes/peaks.h"

#include "testsound.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace recount;

namespace
{

std::span<const qint16> spanOf(const Samples &samples)
{
    return {samples.constData(), size_t(samples.size())};
}

PeakPyramid pyramidOf(const Samples &samples, int sampleRate = 48000)
{
    PeakBuilder builder(sampleRate);
    builder.append(spanOf(samples));
    return builder.build();
}

/// What an entry must say about these samples, computed the slow way.
PeakEntry expectedEntry(const Samples &samples, qint64 from, qint64 frames)
{
    const auto part = samples.mid(from, frames);
    double squares = 0.0;
    for (const qint16 sample : part)
        squares += double(sample) * double(sample);
    return {*std::min_element(part.begin(), part.end()),
            *std::max_element(part.begin(), part.end()),
            quint16(std::lround(std::sqrt(squares / double(part.size()))))};
}

bool samePyramid(const PeakPyramid &a, const PeakPyramid &b)
{
    bool same = a.levelCount() == b.levelCount() && a.frames() == b.frames() &&
                a.sampleRate() == b.sampleRate();
    for (int i = 0; same && i < a.levelCount(); ++i)
        same = std::ranges::equal(a.level(i), b.level(i));
    return same;
}

} // namespace

class PeaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_sound = m_dir->filePath(QStringLiteral("take.wav"));
        m_peaks = m_dir->filePath(QStringLiteral("take.peaks"));
    }

    void everyLevelDescribesItsStretch_data()
    {
        QTest::addColumn<qint64>("frames");
        QTest::addColumn<int>("levels");
        QTest::newRow("nothing") << qint64(0) << 1;
        QTest::newRow("one sample") << qint64(1) << 1;
        QTest::newRow("one sample less than an entry") << qint64(255) << 1;
        QTest::newRow("one entry") << qint64(256) << 1;
        QTest::newRow("one sample more") << qint64(257) << 1;
        QTest::newRow("0.2 s") << qint64(9600) << 1;
        QTest::newRow("1024 entries") << qint64(256 * 1024) << 1;
        QTest::newRow("one sample into the second level") << qint64(256 * 1024 + 1) << 2;
        QTest::newRow("a minute and a bit") << qint64(48000 * 61 + 77) << 3;
    }
    void everyLevelDescribesItsStretch()
    {
        QFETCH(qint64, frames);
        const Samples samples = noise(frames, 7);
        const PeakPyramid pyramid = pyramidOf(samples);
        QTEST(pyramid.levelCount(), "levels");
        QCOMPARE(pyramid.frames(), frames);
        for (int level = 0; level < pyramid.levelCount(); ++level) {
            const auto entries = pyramid.level(level);
            const qint64 width = pyramid.framesPerEntry(level);
            QCOMPARE(qint64(entries.size()), (frames + width - 1) / width);
            for (size_t i = 0; i < entries.size(); ++i) {
                const PeakEntry wanted = expectedEntry(samples, qint64(i) * width, width);
                QCOMPARE(entries[i].min, wanted.min);
                QCOMPARE(entries[i].max, wanted.max);
                // Each level rounds once more.
                QVERIFY(std::abs(int(entries[i].rms) - int(wanted.rms)) <= level);
            }
        }
        QVERIFY(pyramid.level(pyramid.levelCount() - 1).size() <= 1024);
        QVERIFY(pyramid.level(-1).empty());
        QVERIFY(pyramid.level(pyramid.levelCount()).empty());
    }

    void aShortLastEntryWeighsLittle()
    {
        // Three full entries of silence and 16 loud samples: the mean over the whole is the
        // loud part times the root of its share of the frames.
        Samples samples(256 * 1024 * 4 + 16, 0);
        std::fill(samples.end() - 16, samples.end(), qint16(30000));
        const PeakPyramid pyramid = pyramidOf(samples);
        QCOMPARE(pyramid.level(0).back().rms, quint16(30000));
        QCOMPARE(pyramid.level(1).back().rms, quint16(30000));

        Samples mixed(256 * 1024 * 4 - 256 + 16, 0);
        std::fill(mixed.end() - 16, mixed.end(), qint16(30000));
        const double share = 16.0 / (3 * 256 + 16);
        QCOMPARE(pyramidOf(mixed).level(1).back().rms,
                 quint16(std::lround(30000.0 * std::sqrt(share))));
    }

    void extremesDoNotWrap()
    {
        const PeakPyramid pyramid = pyramidOf(Samples(256 * 1030, qint16(-32768)));
        const PeakEntry loudest{-32768, -32768, 32768};
        QCOMPARE(pyramid.level(0).front(), loudest);
        QCOMPARE(pyramid.level(1).back(), loudest);
    }

    void piecesOfAnySizeGiveTheSame()
    {
        const Samples samples = noise(300'000, 3);
        PeakBuilder builder(48000);
        int completed = 0;
        qsizetype at = 0;
        for (qsizetype step = 1; at < samples.size(); step = step * 3 % 1009) {
            const qsizetype count = std::min(step, samples.size() - at);
            completed += builder.append(spanOf(samples).subspan(size_t(at), size_t(count)));
            at += count;
        }
        QCOMPARE(completed, 300'000 / 256);
        QCOMPARE(builder.base().size(), 300'000 / 256);
        QVERIFY(samePyramid(builder.build(), pyramidOf(samples)));
    }

    void aGrowingPyramidEndsAsTheWholeOne()
    {
        // What a live waveform does: entries come in as they are completed.
        const Samples samples = noise(256 * 5000, 11);
        const PeakPyramid whole = pyramidOf(samples);
        PeakPyramid growing;
        growing.setFormat(48000, 0);
        auto rest = whole.level(0);
        for (size_t step = 1; !rest.empty(); ++step) {
            const size_t count = std::min(step, rest.size());
            growing.append(rest.first(count), qint64(count) * 256);
            rest = rest.subspan(count);
        }
        QVERIFY(samePyramid(growing, whole));
    }

    void levelForGivesAtLeastOneEntryForAPixel()
    {
        const PeakPyramid pyramid = pyramidOf(noise(256 * 1024 * 16 + 1, 1));
        QCOMPARE(pyramid.levelCount(), 4);
        QCOMPARE(pyramid.levelFor(0.0), 0);
        QCOMPARE(pyramid.levelFor(256.0), 0);
        QCOMPARE(pyramid.levelFor(1023.9), 0);
        QCOMPARE(pyramid.levelFor(1024.0), 1);
        QCOMPARE(pyramid.levelFor(1e9), 3);
        QCOMPARE(PeakPyramid().levelFor(1e9), 0);
    }

    void cacheComesBackAsItWas_data()
    {
        QTest::addColumn<qint64>("frames");
        QTest::newRow("nothing") << qint64(0);
        QTest::newRow("0.2 s") << qint64(9600);
        QTest::newRow("three levels") << qint64(48000 * 61 + 77);
    }
    void cacheComesBackAsItWas()
    {
        QFETCH(qint64, frames);
        const Samples samples = noise(frames, 5);
        QVERIFY(writeWav(m_sound, samples, 44100));
        const auto built = buildPeaks(m_sound);
        QVERIFY(built);
        QVERIFY(samePyramid(*built, pyramidOf(samples, 44100)));
        QVERIFY(writePeaks(m_peaks, *built, m_sound));
        const auto read = readPeaks(m_peaks, m_sound);
        QVERIFY(read);
        QVERIFY(samePyramid(*read, *built));
        const auto overview = readPeaksOverview(m_peaks, m_sound);
        QVERIFY(overview);
        QVERIFY(std::ranges::equal(*overview, built->level(built->levelCount() - 1)));
        // Nothing but the cache and the sound is left in the folder, and it is private.
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 2);
        QCOMPARE(QFile::permissions(m_peaks) & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void noSingleBitMayBeWrong()
    {
        QVERIFY(writeWav(m_sound, noise(256 * 1100, 5), 48000));
        const auto built = buildPeaks(m_sound);
        QVERIFY(built && writePeaks(m_peaks, *built, m_sound));
        const QByteArray good = fileBytes(m_peaks);
        // Every bit of header and table, then a sample of the entries.
        const qsizetype head = 80 + 2 * 16;
        int tried = 0;
        for (qsizetype bit = 0; bit < good.size() * 8; bit += bit < head * 8 ? 1 : 131) {
            QByteArray bad = good;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(writeFile(m_peaks, bad));
            const auto read = readPeaks(m_peaks, m_sound);
            QVERIFY2(!read, qPrintable(QStringLiteral("bit %1 went unnoticed").arg(bit)));
            QCOMPARE(read.error().code, ErrorCode::InvalidData);
            QVERIFY(!read.error().userText.isEmpty());
            ++tried;
        }
        QVERIFY(tried > 1000);
        QVERIFY(writeFile(m_peaks, good));
        QVERIFY(readPeaks(m_peaks, m_sound));
    }

    void aCutOrLongerCacheIsRefused()
    {
        QVERIFY(writeWav(m_sound, noise(256 * 1100, 5), 48000));
        const auto built = buildPeaks(m_sound);
        QVERIFY(built && writePeaks(m_peaks, *built, m_sound));
        const QByteArray good = fileBytes(m_peaks);
        for (const qsizetype length : {qsizetype(0), qsizetype(7), qsizetype(79), qsizetype(80),
                                       qsizetype(111), qsizetype(112), good.size() - 1}) {
            QVERIFY(writeFile(m_peaks, good.first(length)));
            const auto read = readPeaks(m_peaks, m_sound);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::InvalidData);
        }
        QVERIFY(writeFile(m_peaks, good + '\0'));
        QVERIFY(!readPeaks(m_peaks, m_sound));
    }

    void aChangedSoundMakesTheCacheStale()
    {
        const Samples samples = noise(48000, 5);
        const auto prepare = [&] {
            return writeWav(m_sound, samples, 48000) &&
                   writePeaks(m_peaks, pyramidOf(samples), m_sound);
        };
        QVERIFY(prepare());
        const QDateTime time = QFileInfo(m_sound).lastModified();
        const auto setTime = [&](const QDateTime &to) {
            QFile file(m_sound);
            return file.open(QIODevice::ReadWrite) &&
                   file.setFileTime(to, QFileDevice::FileModificationTime);
        };
        const auto isStale = [&] {
            const auto read = readPeaks(m_peaks, m_sound);
            return !read && read.error().code == ErrorCode::InvalidData;
        };
        QVERIFY(setTime(time));
        QVERIFY(readPeaks(m_peaks, m_sound));

        // Another time.
        QVERIFY(setTime(time.addSecs(-5)));
        QVERIFY(isStale());
        QVERIFY(setTime(time));
        QVERIFY(readPeaks(m_peaks, m_sound));

        // Same time and size, other first samples.
        QByteArray bytes = fileBytes(m_sound);
        bytes[200] = char(bytes[200] ^ 1);
        QVERIFY(writeFile(m_sound, bytes) && setTime(time));
        QVERIFY(isStale());

        // Same time, one frame longer.
        QVERIFY(prepare());
        QVERIFY(writeFile(m_sound, fileBytes(m_sound) + QByteArray(2, '\0')) && setTime(time));
        QVERIFY(isStale());
    }

    void missingFilesAreNotFound()
    {
        const auto noCache = readPeaks(m_peaks, m_sound);
        QVERIFY(!noCache);
        QCOMPARE(noCache.error().code, ErrorCode::NotFound);
        QVERIFY(writeWav(m_sound, noise(1000, 5), 48000));
        const auto built = buildPeaks(m_sound);
        QVERIFY(built && writePeaks(m_peaks, *built, m_sound));
        QVERIFY(QFile::remove(m_sound));
        const auto noSound = readPeaks(m_peaks, m_sound);
        QVERIFY(!noSound);
        QCOMPARE(noSound.error().code, ErrorCode::NotFound);
        const auto none = buildPeaks(m_sound);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QCOMPARE(writePeaks(m_peaks, *built, m_sound).error().code, ErrorCode::NotFound);
    }

    void aFolderThatRefusesKeepsTheOldCache()
    {
        QVERIFY(writeWav(m_sound, noise(1000, 5), 48000));
        const auto built = buildPeaks(m_sound);
        QVERIFY(built);
        const QString nowhere = m_dir->filePath(QStringLiteral("gone/take.peaks"));
        const auto written = writePeaks(nowhere, *built, m_sound);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QVERIFY(!written.error().userText.isEmpty());
    }

    void buildingReportsAllEntriesAndCanBeCancelled()
    {
        const Samples samples = noise(65536 * 101, 5);
        QVERIFY(writeWav(m_sound, samples, 48000));
        QList<PeakEntry> reported;
        int reports = 0;
        qint64 total = 0;
        const auto built = buildPeaks(m_sound, nullptr, [&](auto added, qint64 totalFrames) {
            reported.append(QList<PeakEntry>(added.begin(), added.end()));
            total = totalFrames;
            ++reports;
        });
        QVERIFY(built);
        QVERIFY(std::ranges::equal(reported, built->level(0)));
        QCOMPARE(total, samples.size());
        QVERIFY(reports >= 2);

        std::atomic<bool> cancelled = false;
        int before = 0;
        const auto stopped = buildPeaks(m_sound, &cancelled, [&](auto, qint64) {
            cancelled = true;
            ++before;
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(before, 1);
    }

private:
    static QByteArray fileBytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_sound;
    QString m_peaks;
};

QTEST_GUILESS_MAIN(PeaksTest)
#include "tst_peaks.moc"
