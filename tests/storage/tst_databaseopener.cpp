#include "asnobody.h"
#include "manualclock.h"
#include "storage/backups.h"
#include "storage/database.h"
#include "storage/databaseopener.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

using Outcome = OpenReport::Outcome;

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &fileName, qint64 position, const QByteArray &bytes)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadWrite) && file.seek(position) &&
           file.write(bytes) == bytes.size();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// The rows that the tests write, as one text.
QString rowsOf(Database &database)
{
    return database
        .first(u"SELECT group_concat(key, ' ') FROM (SELECT key FROM ui_state ORDER BY key)"_s, {},
               [](const SqlRow &row) { return row.text(0); })
        .value_or(u"error"_s)
        .value_or(u"error"_s);
}

Result<int> insert(Database &database, const QString &key)
{
    return database.execute(u"INSERT INTO ui_state VALUES (?, x'00')"_s, {key});
}

#ifdef Q_OS_LINUX
/// A file system of its own with little room; empty path where the system allows none.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &path) : m_path(QFile::encodeName(path))
    {
        QDir().mkpath(path);
        m_mounted = mount("recount-test", m_path.constData(), "tmpfs", 0, "size=1m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(m_path.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_mounted; }

private:
    QByteArray m_path;
    bool m_mounted = false;
};
#endif

} // namespace

class DatabaseOpenerTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;

    DataFolder folder() const { return DataFolder(m_dir->filePath(u"data"_s)); }
    QString file() const { return folder().databaseFile(); }
    Result<OpenReport> open(Database &database) const
    {
        return openDatabase(database, folder(), m_clock);
    }
    /// What was there before something happens to it: "kept" is in the backup, "later" is not.
    void makeUsed(bool withBackup = true);
    void makeDatabase(const QStringList &keys);
    QStringList damagedFiles() const
    {
        return namesIn(folder().root()).filter(u"recount.db.damaged-"_s);
    }
    QString upgradeSteps(const QByteArray &second) const;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aNewFolderGetsADatabaseForItsUserAlone();
    void aDatabaseOpensAgainWithWhatIsInIt();
    void whatACrashLeftInTheLogIsThere();
    void aNewerVersionIsLeftAlone();
    void aDamagedDatabaseGivesWayToItsBackup_data();
    void aDamagedDatabaseGivesWayToItsBackup();
    void withoutABackupItStartsEmptyAndKeepsTheDamagedFile();
    void aMissingOrEmptyFileGivesWayToItsBackup_data();
    void aMissingOrEmptyFileGivesWayToItsBackup();
    void anOldLogIsNotPlayedIntoTheBackup();
    void aDamagedBackupIsPassedOver();
    void damageTwiceKeepsBothFiles();
    void aFolderThatCanNotBeMadeIsSaid();
    void aReadOnlyFolderIsSaid();
    void aReadOnlyDatabaseIsSaid();
    void aFolderInThePlaceOfTheFileIsSaid();
    void twoMayHaveItOpenAndASecondWriterWaits();
    void aDatabaseLockedForGoodIsSaid();
    void anUpgradeKeepsACopyFirst();
    void aFailingUpgradeIsTakenBack();
    void withoutACopyThereIsNoUpgrade();
    void aFullDiskIsSaidAndNothingIsLost();
    void aFullDiskAtTheFirstStartIsSaid();
};

void DatabaseOpenerTest::makeDatabase(const QStringList &keys)
{
    Database database;
    QVERIFY(open(database));
    for (const QString &key : keys)
        QVERIFY(insert(database, key));
}

void DatabaseOpenerTest::makeUsed(bool withBackup)
{
    makeDatabase({u"kept"_s});
    if (withBackup)
        QVERIFY(Backups(folder().backups()).makeDaily(file(), m_clock.nowUtc().addDays(-1)));
    Database database;
    QVERIFY(open(database));
    QVERIFY(insert(database, u"later"_s));
}

void DatabaseOpenerTest::aNewFolderGetsADatabaseForItsUserAlone()
{
    Database database;
    const auto report = open(database);
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::Created);
    QVERIFY(report->message.isEmpty() && report->damagedFile.isEmpty());
    QCOMPARE(Migrator::version(database).value_or(-1), Migrator().newestVersion());
    QVERIFY(insert(database, u"a"_s));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path :
         {folder().root(), folder().takes(), folder().backups(), folder().packs(), file(),
          QString(file() + "-wal"_L1), QString(file() + "-shm"_L1)}) {
        QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }
}

void DatabaseOpenerTest::aDatabaseOpensAgainWithWhatIsInIt()
{
    makeUsed();
    const QByteArray before = contentOf(file());
    Database database;
    const auto report = open(database);
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::Opened);
    QVERIFY(report->message.isEmpty());
    QCOMPARE(rowsOf(database), u"kept later"_s);
    database.close();
    QCOMPARE(contentOf(file()), before);
    QVERIFY(damagedFiles().isEmpty());
}

void DatabaseOpenerTest::whatACrashLeftInTheLogIsThere()
{
    makeUsed();
    // The files as a killed program leaves them: the rows in the log alone.
    const DataFolder crashed(m_dir->filePath(u"crashed"_s));
    QVERIFY(crashed.create());
    {
        Database running;
        QVERIFY(open(running));
        QVERIFY(insert(running, u"logged"_s));
        for (const QString &suffix : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(file() + suffix, crashed.databaseFile() + suffix));
    }
    Database database;
    QCOMPARE(openDatabase(database, crashed, m_clock)->outcome, Outcome::Opened);
    QCOMPARE(rowsOf(database), u"kept later logged"_s);
}

void DatabaseOpenerTest::aNewerVersionIsLeftAlone()
{
    makeUsed();
    {
        Database database;
        QVERIFY(database.open(file()));
        QVERIFY(database.execute(u"PRAGMA user_version = 9999"_s));
    }
    const QByteArray before = contentOf(file());
    const QStringList backupsBefore = namesIn(folder().backups());
    Database database;
    const auto report = open(database);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DatabaseNewer);
    QVERIFY(!report.error().userText.isEmpty());
    QVERIFY(!database.isOpen());
    QCOMPARE(insert(database, u"a"_s).error().code, ErrorCode::DatabaseNewer);
    QCOMPARE(contentOf(file()), before);
    QCOMPARE(namesIn(folder().backups()), backupsBefore);
    QCOMPARE(namesIn(folder().root()), QStringList{u"recount.db"_s});
}

void DatabaseOpenerTest::aDamagedDatabaseGivesWayToItsBackup_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"garbage", "header", "cut in half", "cut after the first page",
                               "a page of zeros", "a page of noise", "a lost index entry"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void DatabaseOpenerTest::aDamagedDatabaseGivesWayToItsBackup()
{
    QFETCH(QString, damage);
    makeUsed();
    constexpr qint64 page = 4096;
    const qint64 size = QFileInfo(file()).size();
    QVERIFY(size >= 8 * page);
    if (damage == "garbage"_L1)
        QVERIFY(QFile::resize(file(), 0) && overwrite(file(), 0, "This is a letter, no database."));
    else if (damage == "header"_L1)
        QVERIFY(overwrite(file(), 0, QByteArray(32, 'x')));
    else if (damage == "cut in half"_L1)
        QVERIFY(QFile::resize(file(), size / 2 / page * page));
    else if (damage == "cut after the first page"_L1)
        QVERIFY(QFile::resize(file(), page + 100));
    else if (damage == "a page of zeros"_L1)
        QVERIFY(overwrite(file(), 4 * page, QByteArray(page, '\0')));
    else if (damage == "a page of noise"_L1)
        QVERIFY(overwrite(file(), 2 * page, QByteArray(page, '\xa5')));
    else
        QVERIFY(overwrite(file(), 2 * page + 3, QByteArray(2, '\x7f')));
    const QByteArray damaged = contentOf(file());

    Database database;
    const auto report = open(database);
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::BackupRestored);
    QCOMPARE(rowsOf(database), u"kept"_s);
    QCOMPARE(damagedFiles().size(), 1);
    QCOMPARE(QDir(folder().root()).filePath(damagedFiles()[0]), report->damagedFile);
    QCOMPARE(contentOf(report->damagedFile), damaged);
    QVERIFY(report->message.contains(QDir::toNativeSeparators(report->damagedFile)));
    QVERIFY(!(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther)));

    // What is written from now on stays.
    QVERIFY(insert(database, u"new"_s));
    database.close();
    QCOMPARE(open(database)->outcome, Outcome::Opened);
    QCOMPARE(rowsOf(database), u"kept new"_s);
}

void DatabaseOpenerTest::withoutABackupItStartsEmptyAndKeepsTheDamagedFile()
{
    makeUsed(false);
    QVERIFY(overwrite(file(), 0, QByteArray(100, 'x')));
    const QByteArray damaged = contentOf(file());
    Database database;
    const auto report = open(database);
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::StartedEmpty);
    QCOMPARE(contentOf(report->damagedFile), damaged);
    QVERIFY(report->message.contains(QDir::toNativeSeparators(report->damagedFile)));
    QCOMPARE(rowsOf(database), QString());
    QVERIFY(insert(database, u"new"_s));
}

void DatabaseOpenerTest::aMissingOrEmptyFileGivesWayToItsBackup_data()
{
    QTest::addColumn<bool>("empty");
    QTest::newRow("missing") << false;
    QTest::newRow("empty, as a crash of the file system leaves it") << true;
}

void DatabaseOpenerTest::aMissingOrEmptyFileGivesWayToItsBackup()
{
    QFETCH(bool, empty);
    makeUsed();
    if (empty)
        QVERIFY(QFile::resize(file(), 0));
    else
        QVERIFY(QFile::remove(file()));
    Database database;
    const auto report = open(database);
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::BackupRestored);
    QVERIFY(!report->message.isEmpty());
    QVERIFY(report->damagedFile.isEmpty());
    QVERIFY(damagedFiles().isEmpty());
    QCOMPARE(rowsOf(database), u"kept"_s);
}

void DatabaseOpenerTest::anOldLogIsNotPlayedIntoTheBackup()
{
    makeUsed();
    {
        Database running;
        QVERIFY(open(running));
        QVERIFY(insert(running, u"logged"_s));
        QVERIFY(QFile::copy(file() + "-wal"_L1, m_dir->filePath(u"wal"_s)));
    }
    QVERIFY(QFile::copy(m_dir->filePath(u"wal"_s), file() + "-wal"_L1));
    QVERIFY(QFile::remove(file()));
    Database database;
    QCOMPARE(open(database)->outcome, Outcome::BackupRestored);
    QCOMPARE(rowsOf(database), u"kept"_s);
    QVERIFY(checkDatabase(database));
}

void DatabaseOpenerTest::aDamagedBackupIsPassedOver()
{
    makeUsed();
    const Backups backups(folder().backups());
    QVERIFY(backups.makeDaily(file(), m_clock.nowUtc()));
    QVERIFY(overwrite(backups.copies()[0].file, 0, QByteArray(100, 'x')));
    QVERIFY(overwrite(file(), 0, QByteArray(100, 'x')));
    Database database;
    QCOMPARE(open(database)->outcome, Outcome::BackupRestored);
    QCOMPARE(rowsOf(database), u"kept"_s);
}

void DatabaseOpenerTest::damageTwiceKeepsBothFiles()
{
    makeUsed();
    QSet<QString> kept;
    for (int time = 0; time < 2; ++time) {
        QVERIFY(overwrite(file(), 0, QByteArray(100, char('x' + time))));
        Database database;
        const auto report = open(database);
        QVERIFY(report);
        kept << report->damagedFile;
    }
    QCOMPARE(kept.size(), 2);
    QCOMPARE(damagedFiles().size(), 2);
}

void DatabaseOpenerTest::aFolderThatCanNotBeMadeIsSaid()
{
    const QString blocked = m_dir->filePath(u"file"_s);
    QVERIFY(overwrite(blocked, 0, "x"));
    Database database;
    const auto report = openDatabase(database, DataFolder(blocked + "/data"_L1), m_clock);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::PermissionDenied);
    QVERIFY(report.error().userText.contains(QDir::toNativeSeparators(blocked)));
    QCOMPARE(insert(database, u"a"_s).error().code, ErrorCode::PermissionDenied);
}

void DatabaseOpenerTest::aReadOnlyFolderIsSaid()
{
    makeUsed();
    const QByteArray before = contentOf(file());
    // Others may look, so that the refusal is the folder's own.
    constexpr auto look = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                          QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_dir->path(), look | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(folder().root(), look));
    {
        const AsNobody nobody;
        Database database;
        const auto report = open(database);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::PermissionDenied);
        QVERIFY(report.error().userText.contains(QDir::toNativeSeparators(folder().root())));
        QVERIFY(!insert(database, u"a"_s));
    }
    QVERIFY(QFile::setPermissions(folder().root(), look | QFile::WriteOwner));
    QCOMPARE(contentOf(file()), before);
    Database database;
    QCOMPARE(open(database)->outcome, Outcome::Opened);
    QCOMPARE(rowsOf(database), u"kept later"_s);
}

void DatabaseOpenerTest::aReadOnlyDatabaseIsSaid()
{
    makeUsed();
    const QByteArray before = contentOf(file());
    for (const QString &path : {m_dir->path(), folder().root(), folder().takes(),
                                folder().backups(), folder().packs(), file()})
        AsNobody::own(QFile::encodeName(path).constData());
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner));
    {
        const AsNobody nobody;
        Database database;
        const auto report = open(database);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::PermissionDenied);
        QVERIFY(damagedFiles().isEmpty());
    }
    QCOMPARE(contentOf(file()), before);
}

void DatabaseOpenerTest::aFolderInThePlaceOfTheFileIsSaid()
{
    QVERIFY(QDir().mkpath(file()));
    QVERIFY(overwrite(file() + "/mine"_L1, 0, "x"));
    Database database;
    QVERIFY(!open(database));
    QVERIFY(QFile::exists(file() + "/mine"_L1));
}

void DatabaseOpenerTest::twoMayHaveItOpenAndASecondWriterWaits()
{
    makeUsed();
    Database first;
    Database second;
    QVERIFY(open(first));
    QVERIFY(open(second));
    QVERIFY(insert(first, u"one"_s));
    QCOMPARE(rowsOf(second), u"kept later one"_s);

    // While the first one writes, the second reads what was and then waits for its turn.
    Result<int> written;
    std::thread other;
    {
        Transaction running(first);
        QVERIFY(running.begun());
        QVERIFY(insert(first, u"two"_s));
        QCOMPARE(rowsOf(second), u"kept later one"_s);
        other = std::thread([&written, file = file()] {
            Database third;
            if (third.open(file))
                written = insert(third, u"three"_s);
        });
        QVERIFY(running.commit());
    }
    other.join();
    QCOMPARE(written.value_or(-1), 1);
    QCOMPARE(rowsOf(second), u"kept later one three two"_s);
}

void DatabaseOpenerTest::aDatabaseLockedForGoodIsSaid()
{
    makeUsed();
    Database first;
    QVERIFY(open(first));
    Transaction running(first);
    QVERIFY(running.begun());
    Database second;
    QVERIFY(open(second));
    QVERIFY(second.execute(u"PRAGMA busy_timeout = 20"_s));
    const auto refused = insert(second, u"a"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseFailed);
    QVERIFY(refused.error().retryable);
    QVERIFY(refused.error().userText.contains(u"Another program"_s));
    QVERIFY(running.commit());
    QVERIFY(insert(second, u"a"_s));
}

QString DatabaseOpenerTest::upgradeSteps(const QByteArray &second) const
{
    const QString steps = m_dir->filePath(u"steps"_s);
    QDir().mkpath(steps);
    const int newest = Migrator().newestVersion();
    for (const QString &name : QDir(u":/schema"_s).entryList())
        QFile::copy(u":/schema/"_s + name, steps + u'/' + name);
    overwrite(u"%1/%2_next.sql"_s.arg(steps).arg(newest + 1, 4, 10, QLatin1Char('0')), 0, second);
    return steps;
}

void DatabaseOpenerTest::anUpgradeKeepsACopyFirst()
{
    makeUsed(false);
    const int newest = Migrator().newestVersion();
    const Migrator migrator(upgradeSteps("DELETE FROM ui_state WHERE key = 'later';"));
    QCOMPARE(migrator.newestVersion(), newest + 1);
    Database database;
    const auto report = openDatabase(database, folder(), m_clock, migrator);
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::Opened);
    QCOMPARE(Migrator::version(database).value_or(-1), newest + 1);
    QCOMPARE(rowsOf(database), u"kept"_s);

    const auto copies = Backups(folder().backups()).copies();
    QCOMPARE(copies.size(), 1);
    QVERIFY(copies[0].file.contains(u"before-upgrade-from-%1-"_s.arg(newest)));
    Database copy;
    QVERIFY(copy.open(copies[0].file, Database::Mode::ReadOnly));
    QCOMPARE(Migrator::version(copy).value_or(-1), newest);
    QCOMPARE(rowsOf(copy), u"kept later"_s);

    // Once is enough.
    database.close();
    QVERIFY(openDatabase(database, folder(), m_clock, migrator));
    QCOMPARE(Backups(folder().backups()).copies().size(), 1);
}

void DatabaseOpenerTest::aFailingUpgradeIsTakenBack()
{
    makeUsed(false);
    const Migrator migrator(upgradeSteps("DELETE FROM ui_state; INSERT INTO nowhere VALUES (1);"));
    Database database;
    const auto report = openDatabase(database, folder(), m_clock, migrator);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DatabaseFailed);
    QVERIFY(!insert(database, u"a"_s));
    QCOMPARE(Backups(folder().backups()).copies().size(), 1);
    QVERIFY(damagedFiles().isEmpty());
    QVERIFY(open(database));
    QCOMPARE(Migrator::version(database).value_or(-1), Migrator().newestVersion());
    QCOMPARE(rowsOf(database), u"kept later"_s);
}

void DatabaseOpenerTest::withoutACopyThereIsNoUpgrade()
{
    makeUsed(false);
    const Migrator migrator(upgradeSteps("DELETE FROM ui_state;"));
    const QString blocker = u"%1/before-upgrade-from-%2-%3.db.part"_s.arg(folder().backups())
                                .arg(Migrator().newestVersion())
                                .arg(fileTime(m_clock.nowUtc()));
    QVERIFY(QDir().mkpath(blocker + "/in-the-way"_L1));
    Database database;
    const auto report = openDatabase(database, folder(), m_clock, migrator);
    QVERIFY(!report);
    QVERIFY(open(database));
    QCOMPARE(rowsOf(database), u"kept later"_s);
}

void DatabaseOpenerTest::aFullDiskIsSaidAndNothingIsLost()
{
#ifdef Q_OS_LINUX
    const SmallDisk disk(folder().root());
    if (!disk.isMounted())
        QSKIP("needs the right to mount a small file system");
    makeUsed();
    Database database;
    QVERIFY(open(database));
    // Whatever else takes the room.
    QFile filler(folder().root() + "/filler"_L1);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    Result<int> written = 0;
    for (int i = 0; i < 100 && written; ++i)
        written = database.execute(u"INSERT INTO ui_state VALUES (?, zeroblob(20000))"_s, {i});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QVERIFY(written.error().retryable);
    QVERIFY(rowsOf(database).contains(u"kept later"_s));

    QVERIFY(filler.remove());
    QVERIFY(insert(database, u"more"_s));
    database.close();
    QCOMPARE(open(database)->outcome, Outcome::Opened);
    QVERIFY(rowsOf(database).contains(u"kept later more"_s));
#else
    QSKIP("made for Linux");
#endif
}

void DatabaseOpenerTest::aFullDiskAtTheFirstStartIsSaid()
{
#ifdef Q_OS_LINUX
    const SmallDisk disk(folder().root());
    if (!disk.isMounted())
        QSKIP("needs the right to mount a small file system");
    QVERIFY(folder().create());
    QFile filler(folder().root() + "/filler"_L1);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    Database database;
    const auto report = open(database);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DiskFull);
    QVERIFY(filler.remove());
    const auto again = open(database);
    QVERIFY(again);
    QCOMPARE(again->outcome, Outcome::Created);
    QVERIFY(insert(database, u"a"_s));
#else
    QSKIP("made for Linux");
#endif
}

QTEST_GUILESS_MAIN(DatabaseOpenerTest)
#include "tst_databaseopener.moc"
