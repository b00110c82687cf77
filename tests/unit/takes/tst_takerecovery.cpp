#include "takebench.h"
#include "takes/peaks.h"
#include "takes/takejournal.h"
#include "takes/takelock.h"
#include "takes/wavheader.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace recount;
using Step = FaultyFiles::Step;

namespace
{

constexpr int rate = TakeBench::rate;

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

} // namespace

class TakeRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesATakeThatWasCutOff();
    void leavesALiveTakeAlone();
    void survivesACrashAtEveryStepOfRecording();
    void survivesACrashAtEveryStepOfRecovery();
    void finishesACutThatACrashInterrupted();
    void adoptsAFinishedTakeWithoutARow();
    void leavesAKnownTakeAndItsJournalAlone();
    void bringsAFinishedTakeBackUnderItsQuestion();
    void dropsATailOfZeros();
    void keepsARealSilence();
    void worksWithoutAJournal();
    void worksWithoutAHeader();
    void binsATakeWithoutASample();
    void leavesWhatItDoesNotUnderstand();
    void survivesTruncationAnywhere();
    void survivesDamageAnywhere();

private:
    /// A bench whose take was killed after this sound.
    static std::unique_ptr<TakeBench> killed(const Samples &said);
    static RecoveryReport recover(TakeBench &bench, const QSet<QString> &known = {});
};

std::unique_ptr<TakeBench> TakeRecoveryTest::killed(const Samples &said)
{
    auto bench = std::make_unique<TakeBench>();
    bench->begin();
    bench->speak(said.first(said.size() / 2));
    bench->writer->marker({QStringLiteral("m"), 100, QStringLiteral("here")});
    bench->speak(said.mid(said.size() / 2));
    bench->files->dieAtStep(1);
    bench->writer.reset();
    return bench;
}

RecoveryReport TakeRecoveryTest::recover(TakeBench &bench, const QSet<QString> &known)
{
    return recoverTakes(bench.folder(), bench.clock, known);
}

void TakeRecoveryTest::completesATakeThatWasCutOff()
{
    const Samples said = ramp(rate * 3 + 777);
    const auto bench = killed(said);
    const RecoveryReport report = recover(*bench);
    QCOMPARE(report.recovered.size(), 1);
    QVERIFY(report.unreadable.isEmpty());
    const Take &take = report.recovered[0];
    QCOMPARE(take.id, bench->take.id);
    QCOMPARE(take.state, TakeState::Recovered);
    QCOMPARE(take.subject.questionKey, bench->take.subject.questionKey);
    QCOMPARE(take.startedUtc, bench->take.startedUtc);
    QCOMPARE(take.frames, said.size());
    QCOMPARE(take.sampleRate, rate);
    QCOMPARE(take.markers.size(), 1);
    QCOMPARE(take.fileName, bench->names().soundName());
    QCOMPARE(bench->saved(), said);
    QVERIFY(readPeaks(bench->names().peaks, bench->names().sound));
    QVERIFY(!QFile::exists(bench->names().lock));

    // Once more before its row is saved: the same take, the same file.
    const QByteArray before = content(bench->names().sound);
    const RecoveryReport again = recover(*bench);
    QCOMPARE(again.recovered.size(), 1);
    QCOMPARE(again.recovered[0].frames, said.size());
    QCOMPARE(again.recovered[0].markers.size(), 1);
    QCOMPARE(content(bench->names().sound), before);
    // And when the row is there, nothing is left to do.
    QVERIFY(recover(*bench, {bench->take.id.text()}).recovered.isEmpty());
    QCOMPARE(filesIn(bench->takesFolder()).size(), 3); // sound, journal, peaks
}

void TakeRecoveryTest::leavesALiveTakeAlone()
{
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate * 2);
    bench.speak(said.first(rate));
    const RecoveryReport report = recover(bench);
    QVERIFY(report.recovered.isEmpty());
    QVERIFY(report.unreadable.isEmpty());
    bench.speak(said.mid(rate));
    bench.end();
    QCOMPARE(bench.saved(), said);
}

void TakeRecoveryTest::survivesACrashAtEveryStepOfRecording()
{
    const Samples said = ramp(rate * 2 + 400);
    int steps = 0;
    for (int dieAt = 1;; ++dieAt) {
        TakeBench bench;
        const int before = bench.files->stepCount();
        bench.files->dieAtStep(dieAt);
        bench.begin();
        bench.speak(said.first(rate));
        bench.writer->gap(bench.at(), 100, QStringLiteral("service"));
        bench.speak(said.mid(rate));
        bench.end();
        const bool survived = !bench.files->isDead();
        steps = bench.files->stepCount() - before;
        bench.writer.reset();
        const RecoveryReport report = recover(bench);
        const QByteArray where = "died at step " + QByteArray::number(dieAt);
        QVERIFY2(report.unreadable.isEmpty(), where.constData());
        const QStringList sounds =
            QDir(bench.takesFolder()).entryList({QStringLiteral("*.wav")}, QDir::Files);
        const Samples saved = bench.saved();
        if (sounds.isEmpty()) {
            QVERIFY2(report.recovered.isEmpty() && dieAt < 4, where.constData());
        } else {
            QCOMPARE(sounds.size(), 1);
            QCOMPARE(report.recovered.size() + report.empty.size(), 1);
            Samples expected = said.first(rate) + Samples(100, 0) + said.mid(rate);
            QVERIFY2(saved == expected.first(saved.size()), where.constData());
        }
        if (survived) {
            QCOMPARE(saved.size(), said.size() + 100);
            break;
        }
    }
    QVERIFY(steps > 20);
}

void TakeRecoveryTest::survivesACrashAtEveryStepOfRecovery()
{
    const Samples said = ramp(rate * 2);
    for (int dieAt = 1;; ++dieAt) {
        const auto bench = killed(said);
        auto dying = std::make_shared<FaultyFiles>();
        dying->dieAtStep(dieAt);
        recoverTakes(bench->folder(), bench->clock, {}, dying);
        const RecoveryReport report = recover(*bench);
        QCOMPARE(report.recovered.size(), 1);
        QCOMPARE(report.recovered[0].frames, said.size());
        QCOMPARE(bench->saved(), said);
        QCOMPARE(QDir(bench->takesFolder()).entryList({QStringLiteral("*.wav")}).size(), 1);
        if (!dying->isDead())
            break;
    }
}

void TakeRecoveryTest::finishesACutThatACrashInterrupted()
{
    const Samples mine = ramp(rate * 2);
    int noted = 0;
    for (int dieAt = 1; dieAt < 8; ++dieAt) {
        TakeBench bench;
        bench.begin();
        bench.speak(mine + Samples(rate, 1111));
        bench.files->dieAtStep(dieAt);
        bench.writer->cut(rate * 2, bench.at());
        bench.writer->step();
        bench.writer.reset();
        // One of the first steps is the note of the cut; bringing files through to the disk goes on
        // beside it and takes steps of its own.
        const QByteArray journal = content(bench.names().journal);
        const bool isNoted = journal.contains("\"cut\"") && journal.endsWith('\n');
        const RecoveryReport report = recover(bench);
        QCOMPARE(report.recovered.size(), 1);
        const Samples saved = bench.saved();
        if (isNoted) {
            ++noted;
            QCOMPARE(saved, mine);
            QVERIFY(!content(bench.names().sound).contains(QByteArray("\x57\x04\x57\x04")));
        }
    }
    QVERIFY(noted > 0);
}

void TakeRecoveryTest::adoptsAFinishedTakeWithoutARow()
{
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate);
    bench.speak(said);
    bench.end();
    const QByteArray before = content(bench.names().sound);
    QVERIFY(QFile::remove(bench.names().peaks));
    const RecoveryReport report = recover(bench);
    QCOMPARE(report.recovered.size(), 1);
    QCOMPARE(report.recovered[0].subject.questionKey, bench.take.subject.questionKey);
    QCOMPARE(report.recovered[0].frames, rate);
    QCOMPARE(content(bench.names().sound), before);
    QVERIFY(readPeaks(bench.names().peaks, bench.names().sound));
}

void TakeRecoveryTest::leavesAKnownTakeAndItsJournalAlone()
{
    TakeBench bench;
    bench.begin();
    bench.speak(ramp(rate));
    bench.end();
    const QStringList files = filesIn(bench.takesFolder());
    const QByteArray journal = content(bench.names().journal);
    QVERIFY(!journal.isEmpty());
    QVERIFY(recover(bench, {bench.take.id.text()}).recovered.isEmpty());
    QCOMPARE(filesIn(bench.takesFolder()), files);
    QCOMPARE(content(bench.names().journal), journal);
}

void TakeRecoveryTest::bringsAFinishedTakeBackUnderItsQuestion()
{
    // Given a follow-up that was saved, and starts that found nothing to do.
    TakeBench bench;
    bench.take.subject = {QStringLiteral("quickbite/q2"), QStringLiteral("why"),
                          newId<RehearsalId>()};
    bench.take.zone = "Asia/Tokyo";
    bench.take.deviceName = QStringLiteral("Desk microphone");
    bench.begin();
    bench.speak(ramp(rate));
    bench.end();
    QVERIFY(recover(bench, {bench.take.id.text()}).recovered.isEmpty());
    // When the database is lost, then it is the same take, however often it is looked for.
    for (int start = 0; start < 2; ++start) {
        const RecoveryReport report = recover(bench);
        QCOMPARE(report.recovered.size(), 1);
        const Take &take = report.recovered[0];
        QCOMPARE(take.id, bench.take.id);
        QCOMPARE(take.subject.questionKey, QStringLiteral("quickbite/q2"));
        QCOMPARE(take.subject.part, QStringLiteral("why"));
        QCOMPARE(take.subject.rehearsal, bench.take.subject.rehearsal);
        QCOMPARE(take.startedUtc, bench.take.startedUtc);
        QCOMPARE(take.zone, QByteArray("Asia/Tokyo"));
        QCOMPARE(take.deviceName, QStringLiteral("Desk microphone"));
        QVERIFY(!take.binnedUtc);
    }
}

void TakeRecoveryTest::dropsATailOfZeros()
{
    // As a power loss leaves it: the length is there, the last sectors are not.
    const Samples said = ramp(rate * 3 + 5000);
    const auto bench = killed(said);
    QFile part(bench->names().part);
    QVERIFY(part.open(QIODevice::ReadWrite));
    part.seek(80 + 2 * (rate * 3 + 2000));
    part.write(QByteArray(2 * 3000 + 8192, '\0'));
    part.close();
    const RecoveryReport report = recover(*bench);
    QCOMPARE(report.recovered.size(), 1);
    QCOMPARE(report.recovered[0].frames, rate * 3 + 2000);
    QCOMPARE(bench->saved(), said.first(rate * 3 + 2000));
    // Nothing was thrown away: the file is as long as it was.
    QCOMPARE(QFile(bench->names().sound).size(), 80 + 2 * (rate * 3 + 5000) + 8192);
}

void TakeRecoveryTest::keepsARealSilence()
{
    const Samples said = ramp(rate) + Samples(rate * 4, 0);
    const auto bench = killed(said);
    const RecoveryReport report = recover(*bench);
    QCOMPARE(report.recovered.size(), 1);
    QVERIFY(report.recovered[0].frames >= rate * 4);
}

void TakeRecoveryTest::worksWithoutAJournal()
{
    const Samples said = ramp(rate * 2);
    const auto bench = killed(said);
    QVERIFY(QFile::remove(bench->names().journal));
    const RecoveryReport report = recover(*bench);
    QCOMPARE(report.recovered.size(), 1);
    QCOMPARE(report.recovered[0].sampleRate, rate);
    QVERIFY(report.recovered[0].startedUtc.isValid());
    QCOMPARE(bench->saved(), said);
}

void TakeRecoveryTest::worksWithoutAHeader()
{
    const Samples said = ramp(rate * 2);
    const auto bench = killed(said);
    QFile part(bench->names().part);
    QVERIFY(part.open(QIODevice::ReadWrite));
    part.write(QByteArray(80, '\0'));
    part.close();
    const RecoveryReport report = recover(*bench);
    QCOMPARE(report.recovered.size(), 1);
    QCOMPARE(bench->saved(), said);
}

void TakeRecoveryTest::binsATakeWithoutASample()
{
    const auto bench = killed({});
    const RecoveryReport report = recover(*bench);
    QVERIFY(report.recovered.isEmpty());
    QCOMPARE(report.empty.size(), 1);
    QVERIFY(report.empty[0].binnedUtc);
    QCOMPARE(report.empty[0].frames, 0);
    QVERIFY(QFile::exists(bench->names().sound));
}

void TakeRecoveryTest::leavesWhatItDoesNotUnderstand()
{
    TakeBench bench;
    QDir().mkpath(bench.takesFolder());
    const QByteArray junk(5000, 'x');
    const QString holiday = bench.takesFolder() + QStringLiteral("/take-holiday.wav");
    const QString foreign = bench.names().part;
    QVERIFY(writeFile(holiday, junk));
    QVERIFY(writeFile(foreign, junk));
    const RecoveryReport report = recover(bench);
    QVERIFY(report.recovered.isEmpty());
    QCOMPARE(report.unreadable, QStringList{foreign});
    QCOMPARE(content(holiday), junk);
    QCOMPARE(content(foreign), junk);
}

void TakeRecoveryTest::survivesTruncationAnywhere()
{
    const Samples said = ramp(rate * 2 + 100);
    const auto original = killed(said);
    const QByteArray sound = content(original->names().part);
    const QByteArray journal = content(original->names().journal);
    QRandomGenerator random(20260315);
    for (int round = 0; round < 150; ++round) {
        TakeBench bench;
        bench.take.id = original->take.id;
        QDir().mkpath(bench.takesFolder());
        const qsizetype soundLength = round < 90 ? round : random.bounded(int(sound.size()) + 1);
        const qsizetype journalLength = random.bounded(int(journal.size()) + 1);
        QVERIFY(writeFile(bench.names().part, sound.first(soundLength)));
        QVERIFY(writeFile(bench.names().journal, journal.first(journalLength)));
        const RecoveryReport report = recover(bench);
        QCOMPARE(report.recovered.size() + report.empty.size() + report.unreadable.size(), 1);
        const qsizetype frames = std::max<qsizetype>(0, soundLength - 80) / 2;
        if (frames > 0) {
            QCOMPARE(report.recovered.size(), 1);
            // The journal may not promise what the file lost.
            QCOMPARE(bench.saved(), said.first(frames));
            QCOMPARE(report.recovered[0].frames, frames);
        }
    }
}

void TakeRecoveryTest::survivesDamageAnywhere()
{
    const Samples said = ramp(rate * 2 + 100);
    const auto original = killed(said);
    const QByteArray sound = content(original->names().part);
    const QByteArray journal = content(original->names().journal);
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        TakeBench bench;
        bench.take.id = original->take.id;
        QDir().mkpath(bench.takesFolder());
        QByteArray badSound = sound;
        QByteArray badJournal = journal;
        // Every byte of the header once, then anywhere.
        const qsizetype at = round < 80 ? round : random.bounded(int(sound.size()));
        badSound[at] = char(random.bounded(256));
        for (int n = 0; n < round % 5; ++n)
            badJournal[random.bounded(int(journal.size()))] = char(random.bounded(256));
        QVERIFY(writeFile(bench.names().part, badSound));
        QVERIFY(writeFile(bench.names().journal, badJournal));
        const RecoveryReport report = recover(bench);
        QCOMPARE(report.recovered.size() + report.unreadable.size(), 1);
        const QStringList wavs =
            QDir(bench.takesFolder()).entryList({QStringLiteral("*.wav")}, QDir::Files);
        QCOMPARE(wavs.size(), 1);
        // Nothing of the sound is lost, whatever became of its header.
        const QByteArray now = content(bench.takesFolder() + u'/' + wavs[0]);
        QCOMPARE(now.mid(WavHeader::bytes), badSound.mid(WavHeader::bytes));
        if (round < 80 && round % 5 == 0)
            QCOMPARE(bench.saved(), said);
    }
}

QTEST_GUILESS_MAIN(TakeRecoveryTest)
#include "tst_takerecovery.moc"
