#include "postmortem/errorbudget.h"

#include "postmortem/postmortemreader.h"

#include <QTest>

using namespace recount;

namespace
{

std::optional<ServiceObjective> objective(const QByteArray &words, const QByteArray &key = "SLO")
{
    return readServiceObjective(readPostMortem(
        SourceText("# Title\n\n| | |\n| --- | --- |\n| " + key + " | " + words + " |\n")));
}

} // namespace

class TstErrorBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreRead();
    void frenchIsRead();
    void windows_data();
    void windows();
    void nonsenseIsLeftOut();
    void countsGoBeforeTime();
    void timeIsWeighted();
};

void TstErrorBudget::partsAreRead()
{
    const auto found = objective("checkout answers 99.9 % over 30 days, 1,200 bad of 4,000,000");
    QVERIFY(found);
    QCOMPARE(found->name, QStringLiteral("checkout answers"));
    QCOMPARE(*found->targetPercent, 99.9);
    QCOMPARE(*found->windowDays, 30);
    QCOMPARE(*found->bad, 1200.0);
    QCOMPARE(*found->total, 4e6);
    QVERIFY(!found->words.range.isEmpty());
}

void TstErrorBudget::frenchIsRead()
{
    const auto found = objective("paiements : 99,95 % sur 4 semaines, 3 000 erreurs sur 2M",
                                 "Objectif de service");
    QVERIFY(found);
    QCOMPARE(found->name, QStringLiteral("paiements"));
    QCOMPARE(*found->targetPercent, 99.95);
    QCOMPARE(*found->windowDays, 28);
    QCOMPARE(*found->bad, 3000.0);
    QCOMPARE(*found->total, 2e6);
}

void TstErrorBudget::windows_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("days");
    QTest::newRow("days") << QByteArray("99 % over 28 days") << 28;
    QTest::newRow("joined") << QByteArray("99 %, 30-day window") << 30;
    QTest::newRow("short") << QByteArray("99 % / 7d") << 7;
    QTest::newRow("month") << QByteArray("99 % over 1 month") << 30;
    QTest::newRow("none") << QByteArray("99 %") << 0;
    QTest::newRow("zero") << QByteArray("99 % over 0 days") << 0;
}

void TstErrorBudget::windows()
{
    QFETCH(QByteArray, words);
    const auto found = objective(words);
    QVERIFY(found);
    QTEST(found->windowDays.value_or(0), "days");
}

void TstErrorBudget::nonsenseIsLeftOut()
{
    QVERIFY(!objective("none"));
    QVERIFY(!objective("100 % over 30 days"));
    QVERIFY(!objective("0 % over 30 days"));
    QVERIFY(!objective("250 %"));
    QVERIFY(!readServiceObjective(readPostMortem(SourceText("# Title\n"))));
    const auto more = objective("99 %, 12 bad of 10");
    QVERIFY(more);
    QVERIFY(!more->bad && !more->total);
    const auto nothing = objective("99 %, 0 bad of 0");
    QVERIFY(nothing && !nothing->total);
    QVERIFY(!budgetBurned(*nothing, {}));
    const auto huge = objective("99 % over 9999 days, " + QByteArray(5000, '9') + " of 1");
    QVERIFY(huge && !huge->bad);
}

void TstErrorBudget::countsGoBeforeTime()
{
    const auto found = objective("99.9 % over 30 days, 1,200 bad of 4,000,000");
    const auto gone = budgetBurned(*found, 500);
    QVERIFY(gone);
    QVERIFY(gone->basis == BudgetBurned::Basis::Counts);
    QVERIFY(qAbs(gone->share - 0.3) < 1e-9);
}

void TstErrorBudget::timeIsWeighted()
{
    // 43.2 minutes in 30 days.
    const auto found = objective("99.9 % over 30 days");
    const auto gone = budgetBurned(*found, 21.6);
    QVERIFY(gone);
    QVERIFY(gone->basis == BudgetBurned::Basis::Time);
    QVERIFY(qAbs(gone->share - 0.5) < 1e-9);
    QVERIFY(budgetBurned(*found, 432)->share > 9.9); // overdrawn
    QVERIFY(!budgetBurned(*found, {}));
    QVERIFY(!budgetBurned(*found, -5)); // ends before it begins
    QVERIFY(!budgetBurned(*objective("99.9 %"), 21.6));
}

QTEST_APPLESS_MAIN(TstErrorBudget)
#include "tst_errorbudget.moc"
