#include "storage/backups.h"
#include "storage/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

class BackupsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    const QDateTime m_noon{QDate(2026, 3, 15), QTime(12, 0), Qt::UTC};

    QString source() const { return m_dir->filePath(u"recount.db"_s); }
    QString folder() const { return m_dir->filePath(u"backups"_s); }
    QStringList names() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }

    static QString contentOf(const QString &file)
    {
        Database database;
        if (!database.open(file, Database::Mode::ReadOnly))
            return u"can't be opened"_s;
        return database
            .first(u"SELECT group_concat(b) FROM a"_s, {},
                   [](const SqlRow &row) { return row.text(0); })
            .value_or(std::nullopt)
            .value_or(u"no table"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(folder()));
        Database database;
        QVERIFY(database.open(source()));
        QVERIFY(database.execute(u"CREATE TABLE a (b)"_s));
        QVERIFY(database.execute(u"INSERT INTO a VALUES ('one')"_s));
        QVERIFY(database.execute(u"PRAGMA user_version = 1"_s));
    }

    void theFirstOpeningOfADayMakesACopy()
    {
        const Backups backups(folder());
        QVERIFY(backups.makeDaily(source(), m_noon));
        QCOMPARE(names(), QStringList{u"recount-20260315T120000Z.db"_s});
        const QString copy = backups.copies().value(0).file;
        QCOMPARE(backups.copies().value(0).madeUtc, m_noon);
        QCOMPARE(contentOf(copy), u"one"_s);
        QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));

        QVERIFY(backups.makeDaily(source(), m_noon.addSecs(3600)));
        QCOMPARE(names().size(), 1);
        QVERIFY(backups.makeDaily(source(), m_noon.addDays(1)));
        QCOMPARE(names().size(), 2);
    }

    void whatIsStillInTheLogIsCopiedWhileTheDatabaseIsInUse()
    {
        Database writer;
        QVERIFY(writer.open(source()));
        QVERIFY(writer.execute(u"INSERT INTO a VALUES ('two')"_s));
        Transaction running(writer);
        QVERIFY(running.begun());
        QVERIFY(writer.execute(u"INSERT INTO a VALUES ('three')"_s));
        QVERIFY(Backups(folder()).makeDaily(source(), m_noon));
        QVERIFY(running.commit());
        QCOMPARE(contentOf(Backups(folder()).copies().value(0).file), u"one,two"_s);
        QCOMPARE(contentOf(source()), u"one,two,three"_s);
    }

    void sevenDaysAreKeptAndUpgradesBesideThem()
    {
        const Backups backups(folder());
        for (int version = 1; version <= 4; ++version)
            QVERIFY(backups.makeBeforeUpgrade(source(), version, m_noon.addDays(version - 400)));
        for (int day = 0; day < 10; ++day)
            QVERIFY(backups.makeDaily(source(), m_noon.addDays(day)));
        QStringList daily = names().filter(u"recount-"_s);
        QCOMPARE(daily.size(), 7);
        QCOMPARE(daily.first(), u"recount-20260318T120000Z.db"_s);
        QCOMPARE(daily.last(), u"recount-20260324T120000Z.db"_s);
        const QStringList upgrades = names().filter(u"before-upgrade-from-"_s);
        QCOMPARE(upgrades.size(), 3);
        QVERIFY(!upgrades.join(u' ').contains(u"from-1-"_s));
        QVERIFY(upgrades.join(u' ').contains(u"from-4-"_s));
        QCOMPARE(names().size(), 10);
    }

    void theNewestComesFirstAndOtherFilesAreNotOurs()
    {
        const Backups backups(folder());
        QVERIFY(backups.makeDaily(source(), m_noon.addDays(-1)));
        QVERIFY(backups.makeBeforeUpgrade(source(), 1, m_noon));
        QVERIFY(backups.makeDaily(source(), m_noon.addDays(1)));
        for (const char *other : {"mine.db", "recount-2026.db", "recount-20260315T120000Z.txt",
                                  "recount-20261315T120000Z.db", ".db"})
            QVERIFY(QFile::copy(source(), QDir(folder()).filePath(QLatin1String(other))));
        QList<QDateTime> times;
        for (const Backups::Copy &copy : backups.copies())
            times << copy.madeUtc;
        QCOMPARE(times, (QList<QDateTime>{m_noon.addDays(1), m_noon, m_noon.addDays(-1)}));
    }

    void theNewestSoundOneOfAKnownVersionIsFound()
    {
        const Backups backups(folder());
        QVERIFY(!backups.newestReadable(1));
        QVERIFY(backups.makeDaily(source(), m_noon));
        {
            Database database;
            QVERIFY(database.open(source()));
            QVERIFY(database.execute(u"PRAGMA user_version = 2"_s));
        }
        QVERIFY(backups.makeDaily(source(), m_noon.addDays(1)));
        QVERIFY(backups.makeDaily(source(), m_noon.addDays(2)));
        const QString newest = backups.copies().value(0).file;
        QCOMPARE(backups.newestReadable(2)->file, newest);
        QCOMPARE(backups.newestReadable(1)->madeUtc, m_noon);
        QFile damaged(newest);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.write(QByteArray(100, '\xff'));
        damaged.close();
        QCOMPARE(backups.newestReadable(2)->madeUtc, m_noon.addDays(1));
    }

    void aCopyThatFailsLeavesNothingBehindAndTheOthersAlone()
    {
        const Backups backups(folder());
        QVERIFY(backups.makeDaily(source(), m_noon));
        QFile::remove(source());
        QVERIFY(!backups.makeDaily(source(), m_noon.addDays(1)));
        QVERIFY(!QFile::exists(source()));
        QCOMPARE(names().size(), 1);

        const Backups nowhere(m_dir->filePath(u"none/backups"_s));
        init();
        const auto failed = nowhere.makeDaily(source(), m_noon);
        QVERIFY(!failed);
        QVERIFY(!failed.error().userText.isEmpty());
    }

    void aCopyThatWasCutOffIsMadeAnew()
    {
        const Backups backups(folder());
        QFile part(QDir(folder()).filePath(u"recount-20260315T120000Z.db.part"_s));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write("half");
        part.close();
        QVERIFY(backups.copies().isEmpty());
        QVERIFY(backups.makeDaily(source(), m_noon));
        QCOMPARE(names(), QStringList{u"recount-20260315T120000Z.db"_s});
        QCOMPARE(contentOf(backups.copies().value(0).file), u"one"_s);
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
