#include "storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace recount;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_files = 0;

    QString newFile() { return m_dir.filePath(u"%1.db"_s.arg(++m_files)); }

    static QStringList texts(Database &database, const QString &sql)
    {
        return database.rows(sql, {}, [](const SqlRow &row) { return row.text(0); })
            .value_or(QStringList{u"error"_s});
    }

private Q_SLOTS:
    void aNewFileIsForItsUserAloneAndSafeAgainstCrashes()
    {
        const QString file = newFile();
        Database database;
        QVERIFY(database.open(file));
        QVERIFY(database.execute(u"CREATE TABLE a (b)"_s));
        const auto owner =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (const char *suffix : {"", "-wal", "-shm"})
            QCOMPARE(QFile::permissions(file + QLatin1String(suffix)), owner);
        QCOMPARE(texts(database, u"PRAGMA journal_mode"_s), QStringList{u"wal"_s});
        QCOMPARE(texts(database, u"PRAGMA foreign_keys"_s), QStringList{u"1"_s});
        QCOMPARE(texts(database, u"PRAGMA recursive_triggers"_s), QStringList{u"1"_s});
        QCOMPARE(texts(database, u"PRAGMA busy_timeout"_s), QStringList{u"5000"_s});
    }

    void foreignKeysHold()
    {
        Database database;
        QVERIFY(database.open(newFile()));
        QVERIFY(database.execute(u"CREATE TABLE a (id INTEGER PRIMARY KEY)"_s));
        QVERIFY(database.execute(u"CREATE TABLE b (a REFERENCES a (id))"_s));
        const auto orphan = database.execute(u"INSERT INTO b VALUES (7)"_s);
        QVERIFY(!orphan);
        QCOMPARE(orphan.error().code, ErrorCode::DatabaseFailed);
        QVERIFY(orphan.error().detail.contains(QLatin1String("INSERT INTO b")));
    }

    void valuesAreBoundAndComeBackAsTheyWere()
    {
        Database database;
        QVERIFY(database.open(newFile()));
        QVERIFY(database.execute(u"CREATE TABLE a (t, n, b, z)"_s));
        const QString text = u"it's; DROP TABLE a -- 昨日 \U0001F600"_s;
        const QByteArray bytes("\0\xff'x", 4);
        const qint64 number = 9'007'199'254'740'993; // no double holds it
        QCOMPARE(database.execute(u"INSERT INTO a VALUES (?, ?, ?, NULL)"_s, {text, number, bytes})
                     .value_or(-1),
                 1);
        int rows = 0;
        const auto read = database.forEach(u"SELECT * FROM a"_s, {}, [&](const SqlRow &row) {
            ++rows;
            QCOMPARE(row.text(0), text);
            QCOMPARE(row.number(1), number);
            QCOMPARE(row.bytes(2), bytes);
            QVERIFY(row.isNull(3) && !row.isNull(0));
            QVERIFY(!row.utc(3).isValid());
        });
        QVERIFY(read);
        QCOMPARE(rows, 1);
    }

    void timesAreWrittenInUtcAndSortAsText()
    {
        const QDateTime paris(QDate(2026, 3, 15), QTime(13, 0, 0, 7), QTimeZone("Europe/Paris"));
        QCOMPARE(utcText(paris), u"2026-03-15T12:00:00.007Z"_s);
        QVERIFY(utcText(paris) < utcText(paris.addMSecs(1)));
        Database database;
        QVERIFY(database.open(newFile()));
        const auto back = database.first(u"SELECT ?"_s, {utcText(paris)},
                                         [](const SqlRow &row) { return row.utc(0); });
        QCOMPARE(back->value(), paris);
        QCOMPARE(back->value().timeSpec(), Qt::UTC);
    }

    void aStatementMayRunInsideItsOwnAnswer()
    {
        Database database;
        QVERIFY(database.open(newFile()));
        const QString sql = u"SELECT value FROM json_each('[1,2,3]')"_s;
        int inner = 0;
        int outer = 0;
        QVERIFY(database.forEach(sql, {}, [&](const SqlRow &) {
            ++outer;
            QVERIFY(database.forEach(sql, {}, [&](const SqlRow &) { ++inner; }));
        }));
        QCOMPARE(outer, 3);
        QCOMPARE(inner, 9);
    }

    void aTransactionIsAllOrNothing()
    {
        Database database;
        QVERIFY(database.open(newFile()));
        QVERIFY(database.execute(u"CREATE TABLE a (b UNIQUE)"_s));
        const auto failing = inTransaction(database, [](Database &db) -> Result<int> {
            if (auto first = db.execute(u"INSERT INTO a VALUES (1)"_s); !first)
                return first;
            return db.execute(u"INSERT INTO a VALUES (1)"_s);
        });
        QVERIFY(!failing);
        QCOMPARE(texts(database, u"SELECT b FROM a"_s), QStringList());
        const auto working = inTransaction(
            database, [](Database &db) { return db.execute(u"INSERT INTO a VALUES (2)"_s); });
        QVERIFY(working);
        QCOMPARE(texts(database, u"SELECT b FROM a"_s), QStringList{u"2"_s});
    }

    void aClosedDatabaseAnswersWithItsReason()
    {
        Database database;
        QVERIFY(!database.isOpen());
        const auto early = database.execute(u"SELECT 1"_s);
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::DatabaseFailed);
        QVERIFY(!early.error().userText.isEmpty());

        QVERIFY(database.open(newFile()));
        database.closeWith({ErrorCode::DatabaseNewer, u"Newer."_s, {}, false});
        QVERIFY(!database.isOpen());
        const auto after = database.execute(u"SELECT 1"_s);
        QCOMPARE(after.error().code, ErrorCode::DatabaseNewer);
        const auto transaction =
            inTransaction(database, [](Database &db) { return db.execute(u"SELECT 1"_s); });
        QCOMPARE(transaction.error().code, ErrorCode::DatabaseNewer);
        QVERIFY(database.open(newFile()));
        QVERIFY(database.execute(u"SELECT 1"_s));
    }

    void readOnlyChangesNothing()
    {
        const QString file = newFile();
        {
            Database database;
            QVERIFY(database.open(file));
            QVERIFY(database.execute(u"CREATE TABLE a (b)"_s));
        }
        Database reader;
        QVERIFY(reader.open(file, Database::Mode::ReadOnly));
        QVERIFY(reader.execute(u"SELECT * FROM a"_s));
        const auto written = reader.execute(u"INSERT INTO a VALUES (1)"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::PermissionDenied);
        Database missing;
        const QString none = newFile();
        QVERIFY(!missing.open(none, Database::Mode::ReadOnly));
        QVERIFY(!QFile::exists(none));
    }

    void aFullDatabaseSaysSoAndGoesOnWhenThereIsRoom()
    {
        Database database;
        QVERIFY(database.open(newFile()));
        QVERIFY(database.execute(u"CREATE TABLE a (b)"_s));
        const QString insert = u"INSERT INTO a VALUES (zeroblob(100000))"_s;
        QVERIFY(database.execute(u"PRAGMA max_page_count = 10"_s));
        const auto refused =
            inTransaction(database, [&](Database &db) { return db.execute(insert); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QVERIFY(refused.error().retryable);
        QVERIFY(database.execute(u"PRAGMA max_page_count = 1000000"_s));
        QVERIFY(inTransaction(database, [&](Database &db) { return db.execute(insert); }));
        QCOMPARE(texts(database, u"SELECT count(*) FROM a"_s), QStringList{u"1"_s});
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
