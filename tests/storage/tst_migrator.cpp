#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/sqlscript.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

QString shippedFixture(int version)
{
    return QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/databases/%1.sql")
        .arg(version, 4, 10, QLatin1Char('0'));
}

QStringList texts(Database &database, const QString &sql)
{
    return database.rows(sql, {}, [](const SqlRow &row) { return row.text(0); })
        .value_or(QStringList{QStringLiteral("error")});
}

QStringList schemaOf(Database &database)
{
    return texts(database, QStringLiteral("SELECT type || ' ' || name || ': ' || ifnull(sql, '') "
                                          "FROM sqlite_master ORDER BY type, name"));
}

QStringList tablesOf(Database &database)
{
    return texts(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                          "AND name NOT LIKE 'sqlite_%' ORDER BY name"));
}

QStringList columnsOf(Database &database, const QString &table)
{
    return texts(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
}

/// Every row of these columns as one text.
QStringList rowsOf(Database &database, const QString &table, const QStringList &columns)
{
    QStringList quoted;
    for (const QString &column : columns)
        quoted << QStringLiteral("quote(\"%1\")").arg(column);
    return texts(database, QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1")
                               .arg(quoted.join(QStringLiteral(" || ',' || ")), table));
}

bool runScript(Database &database, const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QStringList statements = splitSql(QString::fromUtf8(file.readAll()));
    return std::all_of(statements.cbegin(), statements.cend(), [&](const QString &statement) {
        return database.execute(statement).has_value();
    });
}

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_made = 0;

    QString newName() { return m_dir.filePath(QString::number(++m_made)); }

    /// A folder of steps; the names and what stands in them.
    QString stepsFolder(const QList<std::pair<QString, QByteArray>> &steps)
    {
        const QString folder = newName();
        QDir().mkpath(folder);
        for (const auto &[name, sql] : steps) {
            QFile file(QDir(folder).filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(sql);
        }
        return folder;
    }

private Q_SLOTS:
    void everyReleasedVersionHasItsRows()
    {
        for (int version = 1; version <= Migrator().newestVersion(); ++version)
            QVERIFY2(QFile::exists(shippedFixture(version)), qPrintable(shippedFixture(version)));
    }

    void everyVersionArrivesAtTheSchemaOfANewFile_data()
    {
        QTest::addColumn<int>("version");
        QVERIFY(Migrator().newestVersion() >= 1);
        for (int version = 0; version <= Migrator().newestVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void everyVersionArrivesAtTheSchemaOfANewFile()
    {
        QFETCH(int, version);
        const Migrator migrator;
        Database fresh;
        QVERIFY(fresh.open(newName()));
        QVERIFY(migrator.migrate(fresh));

        Database old;
        QVERIFY(old.open(newName()));
        QVERIFY(migrator.migrate(old, version));
        QCOMPARE(Migrator::version(old).value_or(-1), version);
        if (version > 0)
            QVERIFY(runScript(old, shippedFixture(version)));
        QHash<QString, QStringList> before;
        QHash<QString, QStringList> columns;
        for (const QString &table : tablesOf(old)) {
            columns[table] = columnsOf(old, table);
            before[table] = rowsOf(old, table, columns[table]);
            // The rows are only a test where every table has some.
            QVERIFY2(!before[table].isEmpty(), qPrintable(table));
        }

        QVERIFY(migrator.migrate(old));
        QCOMPARE(Migrator::version(old).value_or(-1), migrator.newestVersion());
        QCOMPARE(schemaOf(old), schemaOf(fresh));
        QCOMPARE(texts(old, QStringLiteral("PRAGMA integrity_check")), QStringList{u"ok"_s});
        QCOMPARE(texts(old, QStringLiteral("PRAGMA foreign_key_check")), QStringList());
        // A step that moves data elsewhere says here where to look for it.
        for (const QString &table : before.keys())
            QCOMPARE(rowsOf(old, table, columns[table]), before[table]);
    }

    void theLogOfRehearsalsOnlyGrows()
    {
        Database database;
        QVERIFY(database.open(newName()));
        QVERIFY(Migrator().migrate(database));
        QVERIFY(runScript(database, shippedFixture(Migrator().newestVersion())));
        const QStringList before = rowsOf(database, u"rehearsal_events"_s, {u"seq"_s, u"id"_s});
        const QString id = texts(database, u"SELECT id FROM rehearsal_events"_s).value(0);
        QVERIFY(!database.execute(u"DELETE FROM rehearsal_events"_s));
        QVERIFY(!database.execute(u"UPDATE rehearsal_events SET kind = 'graded'"_s));
        QVERIFY(!database.execute(
            u"INSERT OR REPLACE INTO rehearsal_events (id, rehearsal, question_key, at_utc, zone, "
            "kind, payload) VALUES (?, 'r', 'q', 't', 'z', 'graded', '{}')"_s,
            {id}));
        QCOMPARE(rowsOf(database, u"rehearsal_events"_s, {u"seq"_s, u"id"_s}), before);
        QVERIFY(!database.execute(
            u"INSERT INTO rehearsal_events (id, rehearsal, question_key, at_utc, zone, kind, "
            "payload) VALUES ('n', 'r', 'q', 't', 'z', 'graded', '{not json')"_s));
    }

    void stepsRunInOrderOnceEach()
    {
        const Migrator migrator(stepsFolder({
            {u"0010_third.sql"_s, "INSERT INTO a VALUES ('third');"},
            {u"0002_second.sql"_s, "ALTER TABLE a ADD COLUMN c DEFAULT 'later';\n"
                                   "INSERT INTO a (b) VALUES ('second; really');"},
            {u"0001_first.sql"_s, "CREATE TABLE a (b);"},
            {u"notes.sql"_s, "this is no step"},
            {u"0003.txt"_s, "neither is this"},
        }));
        // The third one names no columns and runs into the new one.
        QCOMPARE(migrator.newestVersion(), 10);
        Database database;
        QVERIFY(database.open(newName()));
        QVERIFY(migrator.migrate(database, 2));
        QCOMPARE(Migrator::version(database).value_or(-1), 2);
        QCOMPARE(texts(database, u"SELECT b || c FROM a"_s), QStringList{u"second; reallylater"_s});
        QVERIFY(migrator.migrate(database, 2));
        QCOMPARE(texts(database, u"SELECT b FROM a"_s).size(), 1);
    }

    void aFailingStepIsTakenBackAndStopsTheOthers()
    {
        const QString folder = stepsFolder({
            {u"0001_good.sql"_s, "CREATE TABLE a (b); INSERT INTO a VALUES ('kept');"},
            {u"0002_bad.sql"_s, "CREATE TABLE half (b); DELETE FROM a; INSERT INTO nowhere "
                                "VALUES (1);"},
            {u"0003_next.sql"_s, "CREATE TABLE next (b);"},
        });
        Database database;
        QVERIFY(database.open(newName()));
        const auto migrated = Migrator(folder).migrate(database);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().code, ErrorCode::DatabaseFailed);
        QVERIFY(migrated.error().detail.contains(u"nowhere"_s));
        QCOMPARE(Migrator::version(database).value_or(-1), 1);
        QCOMPARE(tablesOf(database), QStringList{u"a"_s});
        QCOMPARE(texts(database, u"SELECT b FROM a"_s), QStringList{u"kept"_s});

        // A repaired step goes on from there.
        QFile bad(QDir(folder).filePath(u"0002_bad.sql"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly | QIODevice::Truncate));
        bad.write("CREATE TABLE whole (b);");
        bad.close();
        QVERIFY(Migrator(folder).migrate(database));
        QCOMPARE(Migrator::version(database).value_or(-1), 3);
        QCOMPARE(tablesOf(database), (QStringList{u"a"_s, u"next"_s, u"whole"_s}));
    }

    void aNewerFileIsNotTouched()
    {
        Database database;
        QVERIFY(database.open(newName()));
        QVERIFY(database.execute(u"CREATE TABLE future (a)"_s));
        QVERIFY(database.execute(u"PRAGMA user_version = 9999"_s));
        const auto migrated = Migrator().migrate(database);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().code, ErrorCode::DatabaseNewer);
        QVERIFY(migrated.error().detail.contains(u"9999"_s));
        QCOMPARE(tablesOf(database), QStringList{u"future"_s});
        QCOMPARE(Migrator::version(database).value_or(-1), 9999);
    }

    void aMissingStepIsSaid()
    {
        const QString folder = stepsFolder({{u"0001_a.sql"_s, "CREATE TABLE a (b);"}});
        const Migrator migrator(folder);
        QVERIFY(QFile::remove(QDir(folder).filePath(u"0001_a.sql"_s)));
        Database database;
        QVERIFY(database.open(newName()));
        const auto migrated = migrator.migrate(database);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().code, ErrorCode::ReadFailed);
        QCOMPARE(Migrator::version(database).value_or(-1), 0);
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
