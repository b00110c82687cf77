#include "documents/documenthistory.h"

#include "storagebench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class DocumentHistoryTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 minuteMs = 60'000;
    static constexpr qint64 hourMs = 60 * minuteMs;

    const DocumentKey m_key{u"01HX"_s, u"/d/a.md"_s};
    std::unique_ptr<StorageBench> m_bench;
    std::unique_ptr<DocumentHistory> m_history;

    Result<SnapshotInfo> take(const QByteArray &bytes,
                              SnapshotReason reason = SnapshotReason::Timed)
    {
        return m_history->take(m_key, reason, bytes).result();
    }
    QList<SnapshotInfo> list(const QString &document = u"01HX"_s)
    {
        return m_history->list(document).result().value_or(QList<SnapshotInfo>());
    }
    QByteArray content(const SnapshotInfo &info)
    {
        return m_history->content(info.id).result().value_or("nothing");
    }
    QByteArrayList contents()
    {
        QByteArrayList all;
        for (const SnapshotInfo &info : list())
            all.append(content(info));
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_history.reset();
        m_bench = std::make_unique<StorageBench>();
        QVERIFY(m_bench->isOpen());
        m_history = std::make_unique<DocumentHistory>(m_bench->clock, m_bench->thread());
    }

    void whatIsTakenIsThereAfterARestart()
    {
        const QByteArray bytes("\xEF\xBB\xBF# T\r\n\0\xFF x", 12);
        QVERIFY(take(bytes, SnapshotReason::Opened));
        m_bench->clock.advanceMs(minuteMs);
        QVERIFY(take({}, SnapshotReason::BeforeEmpty));
        m_history.reset();
        m_bench->close();
        m_bench->open();
        m_history = std::make_unique<DocumentHistory>(m_bench->clock, m_bench->thread());
        const QList<SnapshotInfo> all = list();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].reason, SnapshotReason::BeforeEmpty);
        QCOMPARE(all[0].takenUtc, m_bench->clock.nowUtc());
        QCOMPARE(content(all[0]), QByteArray());
        QCOMPARE(all[1].reason, SnapshotReason::Opened);
        QCOMPARE(all[1].size, bytes.size());
        QCOMPARE(all[1].key, m_key);
        QCOMPARE(content(all[1]), bytes);
    }

    void muchTextTakesLittleRoom()
    {
        QVERIFY(take(QByteArray("A line that comes again and again.\n").repeated(10'000)));
        QVERIFY(m_bench->number(u"SELECT length(content) FROM document_snapshot"_s) < 10'000);
        QCOMPARE(list().constFirst().size, 350'000);
    }

    void theSameBytesTwiceInARowAreStoredOnce()
    {
        const auto first = take("a", SnapshotReason::Opened);
        const auto again = take("a", SnapshotReason::Saved);
        QVERIFY(first && again);
        QCOMPARE(again->id, first->id);
        QCOMPARE(again->reason, SnapshotReason::Opened);
        // Text that is about to be replaced stays longer.
        QVERIFY(take("a", SnapshotReason::Restored));
        QCOMPARE(list().constFirst().reason, SnapshotReason::Restored);
        QVERIFY(take("a", SnapshotReason::Saved));
        QCOMPARE(list().constFirst().reason, SnapshotReason::Restored);
        QVERIFY(take("b"));
        QVERIFY(take("a"));
        QCOMPARE(contents(), (QByteArrayList{"a", "b", "a"}));
        // Another document has a history of its own.
        QVERIFY(m_history->take({u"other"_s, {}}, SnapshotReason::Saved, "a").result());
        QCOMPARE(list(u"other"_s).size(), 1);
    }

    void oldOnesAreThinned()
    {
        // One every 20 minutes for four days, minute 0, 20 and 40 of each hour.
        const QDateTime start = m_bench->clock.nowUtc();
        QVERIFY(m_bench->execute(
            u"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 287) "
            "INSERT INTO document_snapshot (document, path, taken_utc, reason, sha256, size, "
            "content) SELECT '01HX', '/d/a.md', strftime('%Y-%m-%dT%H:%M:%S.000Z', ?, "
            "(i * 20) || ' minutes'), 'timed', 'aa', 0, x'00000000' FROM n"_s,
            {start.toString(Qt::ISODate)}));
        m_bench->clock.advanceMs(288 * 20 * minuteMs);
        QVERIFY(take("now"));
        const QDateTime now = m_bench->clock.nowUtc();
        QHash<QString, int> perHour;
        int recent = 0;
        for (const SnapshotInfo &info : list()) {
            if (info.takenUtc > now.addDays(-1))
                ++recent;
            else
                ++perHour[info.takenUtc.toString(u"dd HH"_s)];
            if (info.takenUtc < now.addDays(-2))
                QCOMPARE(info.takenUtc.time().minute(), 40);
        }
        QCOMPARE(recent, 72);
        QVERIFY(perHour.size() >= 71);
        for (const int count : perHour)
            QCOMPARE(count, 1);

        // A good month later there is one a day, and the last one.
        m_bench->clock.advanceMs(31 * 24 * hourMs);
        QVERIFY(take("later"));
        QHash<QDate, int> perDay;
        for (const SnapshotInfo &info : list())
            ++perDay[info.takenUtc.date()];
        QCOMPARE(perDay.size(), 6);
        for (const int count : perDay)
            QCOMPARE(count, 1);
        QVERIFY(contents().contains("now"));
    }

    void replacedTextStaysThirtyDays()
    {
        QVERIFY(take("mine before theirs", SnapshotReason::External));
        QVERIFY(take("mine before an old one", SnapshotReason::Restored));
        QVERIFY(take("timed"));
        QVERIFY(take("timed later"));
        m_bench->clock.advanceMs(29 * 24 * hourMs);
        QVERIFY(take("x"));
        QCOMPARE(contents(), (QByteArrayList{"x", "timed later", "mine before an old one",
                                             "mine before theirs"}));
        m_bench->clock.advanceMs(2 * 24 * hourMs);
        QVERIFY(take("y"));
        QCOMPARE(contents(), (QByteArrayList{"y", "x", "timed later"}));
    }

    void theLastOneStays()
    {
        QVERIFY(take("only"));
        m_bench->clock.advanceMs(400 * 24 * hourMs);
        QVERIFY(take("only"));
        QCOMPARE(contents(), QByteArrayList{"only"});
        // A clock that was wrong: the last one taken is the last one.
        m_bench->clock.jumpWallMs(-800 * 24 * hourMs);
        QVERIFY(take("taken earlier, it says"));
        QCOMPARE(contents(), (QByteArrayList{"taken earlier, it says", "only"}));
    }

    void aHistoryGoesWithItsDocument()
    {
        QSignalSpy changed(m_history.get(), &DocumentHistory::changed);
        QVERIFY(take("a"));
        const DocumentKey copy{m_key.document, u"/d/copy.md"_s};
        QVERIFY(m_history->take(copy, SnapshotReason::Opened, "copy").result());
        QTRY_COMPARE(changed.size(), 2);
        const DocumentKey renamed{u"/d/b.md"_s, u"/d/b.md"_s};
        QCOMPARE(m_history->move(m_key, renamed).result().value_or(-1), 1);
        QTRY_COMPARE(changed.size(), 4);
        QCOMPARE(list(renamed.document).constFirst().key, renamed);
        QCOMPARE(contents(), QByteArrayList{"copy"});
        QVERIFY(m_history->take(renamed, SnapshotReason::Saved, "b").result());
        QTRY_COMPARE(changed.size(), 5);
        QCOMPARE(changed[4][0].toString(), renamed.document);
    }

    void bytesAreFoundByTheirHash()
    {
        const auto info = take("base");
        QVERIFY(info && take("next"));
        const auto found = m_history->contentOf(m_key.document, info->sha256).result();
        QVERIFY(found && found->has_value());
        QCOMPARE(found->value(), QByteArray("base"));
        const auto none = m_history->contentOf(u"other"_s, info->sha256).result();
        QVERIFY(none && !none->has_value());
    }

    void whatIsDamagedOrGoneIsSaid()
    {
        const auto info = take("text");
        QVERIFY(info);
        QCOMPARE(m_history->content(info->id + 1).result().error().code, ErrorCode::NotFound);
        QVERIFY(m_bench->execute(u"UPDATE document_snapshot SET content = x'00000004'"_s));
        QCOMPARE(m_history->content(info->id).result().error().code, ErrorCode::InvalidData);
    }

    void aFullDiskIsSaid()
    {
        QVERIFY(take("before"));
        m_bench->setDiskFull(true);
        QByteArray noise(60'000, '\0');
        quint32 state = 1;
        for (char &byte : noise) {
            state = state * 1664525 + 1013904223;
            byte = char(state >> 24);
        }
        const auto refused = take(noise);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        m_bench->setDiskFull(false);
        QCOMPARE(contents(), QByteArrayList{"before"});
    }

    void theKeyIsTheIdOrThePath()
    {
        const QByteArray withId = "---\nid: \"01HX\"\n---\n# T\n";
        QCOMPARE(documentKey(withId, u"/d/a.md"_s), (DocumentKey{u"01HX"_s, u"/d/a.md"_s}));
        QCOMPARE(documentKey("# T\n", u"/d/a.md"_s), (DocumentKey{u"/d/a.md"_s, u"/d/a.md"_s}));
        QCOMPARE(documentKey("# T\n", {}, u"new"_s), (DocumentKey{u"new"_s, {}}));
    }

    void snapshotsOfVersionFourAreRead()
    {
        QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/databases/0004.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sql = QString::fromUtf8(file.readAll());
        const qsizetype at = sql.indexOf(u"INSERT INTO document_snapshot"_s);
        QVERIFY(m_bench->execute(sql.mid(at, sql.indexOf(u';', at) - at)));
        const QList<SnapshotInfo> all = list(u"01HXCHECKOUT"_s);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].reason, SnapshotReason::Saved);
        QCOMPARE(content(all[0]), QByteArray("# Checkout slow\n"));
    }
};

QTEST_GUILESS_MAIN(DocumentHistoryTest)
#include "tst_documenthistory.moc"
