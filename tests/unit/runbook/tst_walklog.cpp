#include "runbook/walkwriter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime began = QDateTime::fromString(u"2026-03-15T03:10:00.123Z"_s, Qt::ISODateWithMs);

WalkHeader newHeader()
{
    WalkHeader header;
    header.id = u"8d0c-walk"_s;
    header.beganUtc = began;
    header.path = u"/home/me/runbooks/shop.md"_s;
    header.title = u"The shop is slow"_s;
    header.text = "\xEF\xBB\xBF# The shop is slow\r\n\ttab \xC3\xA9";
    return header;
}

QList<WalkEvent> someEvents()
{
    QList<WalkEvent> events;
    for (int kind = 0; kind <= int(WalkEvent::Kind::Ended); ++kind) {
        WalkEvent event;
        event.kind = WalkEvent::Kind(kind);
        event.atUtc = began.addSecs(kind);
        event.node = u"S1"_s;
        event.to = kind % 2 ? u"S2"_s : QString();
        event.text = u"line one\nline “two” "_s + QChar(0x2028);
        if (kind == int(WalkEvent::Kind::Output))
            event.exitCode = 137;
        events.append(event);
    }
    return events;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class WalkLogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString walks() const { return m_dir->filePath(u"walks"_s); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsRead()
    {
        QString path;
        {
            WalkWriter writer(walks(), newHeader());
            path = writer.path();
            for (const WalkEvent &event : someEvents())
                writer.append(event);
        }
        const auto log = readWalkLog(path);
        QVERIFY(log);
        QVERIFY(log->header == newHeader());
        QVERIFY(log->events == someEvents());
        QVERIFY(log->isEnded);
        QCOMPARE(log->size, QFile(path).size());
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void bytesThatAreNoTextAreKept()
    {
        WalkHeader header = newHeader();
        header.text = QByteArray("\xFF\xFE\0x\n", 5);
        QString path;
        {
            WalkWriter writer(walks(), header);
            path = writer.path();
        }
        QVERIFY(readWalkLog(path)->header == header);
    }

    void aLogGoesOnBehindWhatACrashCutOff()
    {
        QDir().mkpath(walks());
        const QString path = QDir(walks()).filePath(u"cut.walk.jsonl"_s);
        const QList<WalkEvent> events = someEvents();
        const QByteArray whole = walkHeaderLine(newHeader()) + walkEventLine(events[0]);
        const QByteArray last = walkEventLine(events[1]);
        for (qsizetype cut = 0; cut < last.size(); cut += 7) {
            put(path, whole + last.left(cut));
            const auto log = readWalkLog(path);
            QVERIFY(log);
            QCOMPARE(log->events.size(), 1);
            QCOMPARE(log->size, whole.size());
            {
                WalkWriter writer(path, *log);
                writer.append(events[2]);
            }
            QCOMPARE(contentOf(path), QByteArray(whole + walkEventLine(events[2])));
        }
    }

    void linesThatSayNothingAreSkipped()
    {
        QDir().mkpath(walks());
        const QString path = QDir(walks()).filePath(u"odd.walk.jsonl"_s);
        put(path, walkHeaderLine(newHeader()) + "\n{\n[]\n{\"what\":\"flew\",\"at\":\"x\"}\n" +
                      walkEventLine(someEvents()[0]));
        QCOMPARE(readWalkLog(path)->events.size(), 1);
    }

    void whatIsNoLogIsLeftAlone()
    {
        QDir().mkpath(walks());
        const QByteArray good = walkHeaderLine(newHeader());
        const QList<QByteArray> bad{"",
                                    "\n",
                                    "not json\n",
                                    good.chopped(1),
                                    QByteArray(good).replace("sha256\":\"", "sha256\":\"00"),
                                    QByteArray(good).replace("walk\":1", "walk\":9")};
        for (const QByteArray &content : bad) {
            const QString path = QDir(walks()).filePath(u"bad.walk.jsonl"_s);
            put(path, content);
            const auto log = readWalkLog(path);
            QVERIFY2(!log, content.constData());
            QVERIFY(log.error().userText.contains(u"bad.walk.jsonl"_s));
            QVERIFY(keptWalks(walks()).isEmpty());
            QCOMPARE(contentOf(path), content);
        }
        QCOMPARE(readWalkLog(walks() + u"/none"_s).error().code, ErrorCode::NotFound);
    }

    void keptWalksAreListedLastUsedFirst()
    {
        for (int number = 0; number < 3; ++number) {
            WalkHeader header = newHeader();
            header.id += QString::number(number);
            header.title = QString::number(number);
            WalkWriter writer(walks(), header);
            WalkEvent event = someEvents()[1];
            event.atUtc = began.addSecs(number == 1 ? 900 : number);
            writer.append(event);
        }
        const QList<KeptWalk> found = keptWalks(walks());
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].title, u"1"_s);
        QCOMPARE(found[1].title, u"2"_s);
        QCOMPARE(found[0].lastNode, u"S2"_s);
        QVERIFY(!found[0].isEnded);
        QVERIFY(keptWalks(m_dir->filePath(u"nowhere"_s)).isEmpty());
    }

    void aWalkThatArrivedIsEnded()
    {
        WalkHeader header = newHeader();
        header.text = "# Runbook: Shop\n\n## Diagnosis\n\n### Step 1: Look\n\n"
                      "| If | Then |\n| --- | --- |\n| contains `x` | end: resolved |\n"
                      "| anything else | escalate to E1 |\n\n## Escalation\n\n"
                      "| After | Who | How |\n| --- | --- | --- |\n| 15 min | lead | phone |\n";
        WalkEvent event;
        event.atUtc = began;
        event.to = u"S1"_s;
        WalkEvent there = event;
        there.kind = WalkEvent::Kind::Chose;
        const auto isEndedAt = [&](const QString &id) {
            there.to = id;
            {
                WalkWriter writer(walks(), header);
                writer.append(event);
                writer.append(there);
            }
            const QList<KeptWalk> kept = keptWalks(walks());
            QDir(walks()).removeRecursively();
            return kept.size() == 1 && kept[0].lastNode == id && kept[0].isEnded;
        };
        QVERIFY(isEndedAt(u"resolved"_s));
        // Whoever was called goes on.
        QVERIFY(!isEndedAt(u"E1"_s));
    }

    void whatCantBeWrittenIsTriedAgain()
    {
        // A file stands where the folder should be.
        put(walks(), "in the way");
        WalkWriter writer(walks(), newHeader());
        QSignalSpy failed(&writer, &WalkWriter::failed);
        QSignalSpy written(&writer, &WalkWriter::written);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed[0][0].value<Error>().userText.isEmpty());
        QVERIFY(writer.hasUnwritten());
        QVERIFY(QFile::remove(walks()));
        writer.append(someEvents()[0]);
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(!writer.hasUnwritten());
        QCOMPARE(readWalkLog(writer.path())->events.size(), 1);
    }
};

QTEST_GUILESS_MAIN(WalkLogTest)
#include "tst_walklog.moc"
