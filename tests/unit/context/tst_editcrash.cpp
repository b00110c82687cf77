#include "context/companyrepository.h"
#include "foundation/clock.h"
#include "storage/database.h"
#include "storage/databaseopener.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 seed = 20260315;
constexpr qint64 mostLostMs = 1000;

int runs()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("RECOUNT_CRASH_RUNS", &given);
    return given ? count : 8;
}

} // namespace

/// Recount is killed while a company is being edited. At the next start every edit that is older
/// than a second is there, and the database is whole.
class TestEditCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_lostMs = -1; }
    void editsOlderThanASecondSurviveBeingKilled();

private:
    void killOnce(int afterMs);

    QTemporaryDir m_data; ///< the same for all runs, as a user's is
    qint64 m_lostMs = -1;
};

void TestEditCrash::editsOlderThanASecondSurviveBeingKilled()
{
    QRandomGenerator random(seed);
    QList<qint64> lost;
    for (int run = 0; run < runs(); ++run) {
        const int afterMs = random.bounded(400, 2400);
        killOnce(afterMs);
        if (QTest::currentTestFailed()) {
            qInfo("run %d, killed after %d ms", run, afterMs);
            return;
        }
        lost.append(m_lostMs);
    }
    std::sort(lost.begin(), lost.end());
    qInfo("%d kills: lost %lld ms of editing in the median, %lld ms at most", runs(),
          static_cast<long long>(lost[lost.size() / 2]), static_cast<long long>(lost.constLast()));
}

void TestEditCrash::killOnce(int afterMs)
{
    const SystemClock clock;
    QProcess tool;
    tool.start(QCoreApplication::applicationDirPath() + u"/edittool"_s, {m_data.path()});
    QVERIFY(tool.waitForStarted());
    QByteArray told;
    const auto edits = [&] {
        told += tool.readAllStandardOutput();
        return told.contains("step 1 ");
    };
    QTRY_VERIFY_WITH_TIMEOUT(edits(), 20000);
    QTest::qWait(afterMs);
    const qint64 killedMs = clock.monotonicMs();
    tool.kill();
    QVERIFY(tool.waitForFinished());
    told += tool.readAllStandardOutput();
    QVERIFY2(!told.contains("failed"), told.constData());

    CompanyId id;
    std::map<int, qint64> stepMs;
    for (const QByteArray &line : told.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2 && words[0] == "company")
            id = CompanyId(QString::fromUtf8(words[1]));
        // The last line may be cut off.
        if (words.size() == 3 && words[0] == "step" && line != told.split('\n').constLast())
            stepMs[words[1].toInt()] = words[2].toLongLong();
    }
    QVERIFY(stepMs.size() > 10);

    Database database;
    const auto report = openDatabase(database, DataFolder(m_data.path()), clock);
    QVERIFY(report);
    QCOMPARE(report->outcome, OpenReport::Outcome::Opened);
    const auto integrity = database.first(u"PRAGMA integrity_check"_s, {},
                                          [](const SqlRow &row) { return row.text(0); });
    QCOMPARE(integrity.value_or(std::nullopt), std::optional(u"ok"_s));
    const Result<OwnCompany> company = CompanyRepository(database).byId(id);
    QVERIFY2(company, qPrintable(company ? QString() : company.error().userText));

    // What is stored is one moment of the editing, with all that belongs to it.
    const Pack &pack = company->draft.pack;
    const int last = company->revision == 0 ? 0 : pack.title.toInt();
    QCOMPARE(pack.tips.size(), last);
    for (int i = 0; i < last; ++i)
        QCOMPARE(pack.tips.at(i), QString::number(i + 1));
    QCOMPARE(company->draft.bin.size(), last / 5 % 2);

    m_lostMs = 0;
    for (const auto &[number, atMs] : stepMs) {
        if (number > last) {
            m_lostMs = killedMs - atMs;
            break;
        }
    }
    QVERIFY2(m_lostMs <= mostLostMs, qPrintable(u"lost %1 ms"_s.arg(m_lostMs)));
}

QTEST_GUILESS_MAIN(TestEditCrash)
#include "tst_editcrash.moc"
