#include "takes/takejournal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;

class TakeJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsTheWholeTake();
    void ignoresATornLastLine();
    void passesOverADamagedLine();
    void survivesDamageAnywhere();
    void remembersACutUntilTheWriterWentOn();
    void goesOnAfterATornLine();

private:
    QByteArray written() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    Take m_take;
};

void TakeJournalTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("take.journal"));
    m_take = {};
    m_take.id = TakeId(QStringLiteral("0f2a"));
    m_take.subject = {QStringLiteral("quickbite/q3"), QStringLiteral("follow-up-2"),
                      RehearsalId(QStringLiteral("r1"))};
    m_take.startedUtc = QDateTime::fromMSecsSinceEpoch(1'773'576'000'123, Qt::UTC);
    m_take.zone = "Europe/Paris";
    m_take.sampleRate = 44100;
    m_take.deviceName = QStringLiteral("Micro “é”");
}

QByteArray TakeJournalTest::written() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TakeJournalTest::tellsTheWholeTake()
{
    TakeJournal journal(systemFiles(), m_path);
    QVERIFY(journal.create(m_take).ok());
    journal.checkpoint(44100);
    journal.gap({50000, 800, QStringLiteral("service")});
    journal.gap({50800, 200, QStringLiteral("service")});
    journal.marker({QStringLiteral("m1"), 1100, QStringLiteral("the fix")});
    journal.paused(60000, true);
    journal.paused(60000, false);
    journal.device(60000, QStringLiteral("Headset"));
    journal.stop(70000);

    const JournalContents read = TakeJournal::parse(written());
    QVERIFY(read.opened);
    QVERIFY(read.stopped);
    QCOMPARE(read.take.id, m_take.id);
    QCOMPARE(read.take.subject.questionKey, m_take.subject.questionKey);
    QCOMPARE(read.take.subject.part, m_take.subject.part);
    QCOMPARE(read.take.subject.rehearsal, m_take.subject.rehearsal);
    QCOMPARE(read.take.startedUtc, m_take.startedUtc);
    QCOMPARE(read.take.zone, m_take.zone);
    QCOMPARE(read.take.sampleRate, 44100);
    QCOMPARE(read.take.deviceName, QStringLiteral("Headset"));
    QCOMPARE(read.checkpointFrames, 44100);
    QCOMPARE(read.take.frames, 70000);
    QCOMPARE(read.take.gaps.size(), 1);
    QCOMPARE(read.take.gaps[0].frames, 1000);
    QCOMPARE(read.take.markers.size(), 1);
    QCOMPARE(read.take.markers[0].label, QStringLiteral("the fix"));
}

void TakeJournalTest::ignoresATornLastLine()
{
    TakeJournal journal(systemFiles(), m_path);
    journal.create(m_take);
    journal.checkpoint(1000);
    journal.checkpoint(2000);
    const JournalContents read = TakeJournal::parse(written().chopped(5));
    QVERIFY(read.opened);
    QCOMPARE(read.checkpointFrames, 1000);
}

void TakeJournalTest::passesOverADamagedLine()
{
    TakeJournal journal(systemFiles(), m_path);
    journal.create(m_take);
    journal.checkpoint(1000);
    journal.checkpoint(2000);
    QByteArray text = written();
    text.replace("2000", "9000"); // still valid JSON; only the checksum tells
    QCOMPARE(TakeJournal::parse(text).checkpointFrames, 1000);
}

void TakeJournalTest::survivesDamageAnywhere()
{
    TakeJournal journal(systemFiles(), m_path);
    journal.create(m_take);
    journal.marker({QStringLiteral("m1"), 1100, QStringLiteral("x")});
    journal.stop(70000);
    const QByteArray text = written();
    for (qsizetype at = 0; at < text.size(); ++at) {
        QByteArray damaged = text;
        damaged[at] = char(damaged[at] ^ 0x11);
        const JournalContents read = TakeJournal::parse(damaged);
        // One flipped byte costs at most the lines it touches.
        QVERIFY(read.opened || read.stopped);
        TakeJournal::parse(text.first(at));
    }
}

void TakeJournalTest::remembersACutUntilTheWriterWentOn()
{
    TakeJournal journal(systemFiles(), m_path);
    journal.create(m_take);
    journal.checkpoint(48000);
    journal.cut(30000);
    QCOMPARE(TakeJournal::parse(written()).cutFrames, 30000);
    QCOMPARE(TakeJournal::parse(written()).checkpointFrames, 30000);
    journal.recovered(30000, 96080);
    QCOMPARE(TakeJournal::parse(written()).cutFrames, 30000);
    journal.gap({30000, 100, QStringLiteral("device")});
    QCOMPARE(TakeJournal::parse(written()).cutFrames, -1);
}

void TakeJournalTest::goesOnAfterATornLine()
{
    {
        TakeJournal journal(systemFiles(), m_path);
        journal.create(m_take);
        journal.checkpoint(1000);
    }
    QFile file(m_path);
    QVERIFY(file.resize(file.size() - 3));
    TakeJournal again(systemFiles(), m_path);
    QVERIFY(again.openExisting().ok());
    again.stop(1500);
    QCOMPARE(TakeJournal::parse(written()).take.frames, 1500);
}

QTEST_GUILESS_MAIN(TakeJournalTest)
#include "tst_takejournal.moc"
