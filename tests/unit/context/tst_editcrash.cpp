#include "context/companyrepository.h"
#include "crashruns.h"
#include "foundation/clock.h"
#include "storage/database.h"
#include "storage/databaseopener.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

/// Recount is killed while a company is being edited. At the next start every edit that is older
/// than a second is there, and the database is whole.
class TestEditCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsOlderThanASecondSurviveBeingKilled();

private:
    void killOnce(int afterMs, qint64 &lostMs);

    QTemporaryDir m_data; ///< the same for all runs, as a user's is
};

void TestEditCrash::editsOlderThanASecondSurviveBeingKilled()
{
    const QList<qint64> lost = lostInCrashes(
        400, 2400, [this](int afterMs, qint64 &lostMs) { killOnce(afterMs, lostMs); });
    if (lost.isEmpty())
        return;
    qInfo("%d kills: lost %lld ms of editing in the median, %lld ms at most", crashRuns(),
          static_cast<long long>(lost[lost.size() / 2]), static_cast<long long>(lost.constLast()));
}

void TestEditCrash::killOnce(int afterMs, qint64 &lostMs)
{
    const SystemClock clock;
    const KilledTool tool = killedTool(u"edittool"_s, {m_data.path()}, "step 1 ", afterMs);
    QVERIFY2(tool.wrong.isEmpty(), qPrintable(tool.wrong));
    QVERIFY(tool.stepMs.size() > 10);
    CompanyId id;
    for (const QByteArray &line : tool.lines) {
        if (line.startsWith("company "))
            id = CompanyId(QString::fromUtf8(line.sliced(8)));
    }

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

    lostMs = tool.lostMs(last);
    QVERIFY2(lostMs <= mostLostMs, qPrintable(u"lost %1 ms"_s.arg(lostMs)));
}

QTEST_GUILESS_MAIN(TestEditCrash)
#include "tst_editcrash.moc"
