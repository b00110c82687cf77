#include "postmortem/errorbudget.h"

#include "postmortem/postmortemreader.h"

#include <QTest>

#include <algorithm>

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
    void partsAreEdited_data();
    void partsAreEdited();
    void aLineIsMadeOfItsParts();
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

void TstErrorBudget::partsAreEdited_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<ObjectivePart>("part");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("after");
    using Part = ObjectivePart;
    const auto row = [](const char *name, const char *line, Part part, const char *value,
                        const char *after) {
        QTest::newRow(name) << QString::fromUtf8(line) << part << QString::fromUtf8(value)
                            << QString::fromUtf8(after);
    };
    const char *const whole = "checkout 99.9 % over 30 days, 1,200 bad of 4,000,000 (see graph)";
    row("target", whole, Part::Target, "99.95",
        "checkout 99.95 % over 30 days, 1,200 bad of 4,000,000 (see graph)");
    row("target with sign", "99 %", Part::Target, "99,5 %", "99,5 %");
    row("name", whole, Part::Name, "search",
        "search 99.9 % over 30 days, 1,200 bad of 4,000,000 (see graph)");
    row("window", whole, Part::Window, "28",
        "checkout 99.9 % over 28 days, 1,200 bad of 4,000,000 (see graph)");
    row("window in weeks", whole, Part::Window, "4 weeks",
        "checkout 99.9 % over 4 weeks, 1,200 bad of 4,000,000 (see graph)");
    row("counts", whole, Part::Counts, "30 of 900",
        "checkout 99.9 % over 30 days, 30 of 900 (see graph)");
    row("no window", whole, Part::Window, "",
        "checkout 99.9 %, 1,200 bad of 4,000,000 (see graph)");
    row("no counts", "checkout 99.9 % over 30 days, 1,200 bad of 4,000,000", Part::Counts, "",
        "checkout 99.9 % over 30 days");
    row("no name", "checkout 99.9 % over 30 days", Part::Name, "", "99.9 % over 30 days");
    row("new window", "checkout 99.9 %", Part::Window, "30", "checkout 99.9 % over 30 days");
    row("new counts", "checkout 99.9 %", Part::Counts, "2 of 90", "checkout 99.9 %, 2 of 90");
    row("new name", "99.9 %", Part::Name, "checkout", "checkout 99.9 %");
    row("new target", "checkout over 30 days", Part::Target, "99.9",
        "checkout 99.9 % over 30 days");
    row("first", "", Part::Target, "99.9", "99.9 %");
    row("target too high", whole, Part::Target, "100", whole);
    row("target no number", whole, Part::Target, "all", whole);
    row("window no time", whole, Part::Window, "always", whole);
    row("window nothing", whole, Part::Window, "0 days", whole);
    row("more bad than all", whole, Part::Counts, "9 of 3", whole);
    row("one count", whole, Part::Counts, "9", whole);
    row("name with target", whole, Part::Name, "50 % of all", whole);
}

void TstErrorBudget::partsAreEdited()
{
    QFETCH(QString, line);
    QFETCH(ObjectivePart, part);
    QFETCH(QString, value);
    QFETCH(QString, after);
    QCOMPARE(objectiveWith(line, part, value, QStringLiteral("en")), after);
}

void TstErrorBudget::aLineIsMadeOfItsParts()
{
    using Part = ObjectivePart;
    const QHash<Part, QString> parts = {{Part::Name, QStringLiteral("checkout availability")},
                                        {Part::Target, QStringLiteral("99.9")},
                                        {Part::Window, QStringLiteral("30 days")},
                                        {Part::Counts, QStringLiteral("12 of 4000")}};
    // In whatever order they are typed.
    QList<Part> order = {Part::Name, Part::Target, Part::Window, Part::Counts};
    do {
        QString line;
        for (const Part part : order)
            line = objectiveWith(line, part, parts.value(part), QStringLiteral("en"));
        for (const Part part : order)
            QCOMPARE(objectivePart(line, part), parts.value(part));
        for (const Part part : order)
            line = objectiveWith(line, part, {}, QStringLiteral("en"));
        QCOMPARE(line, QString());
    } while (std::next_permutation(order.begin(), order.end()));
}

QTEST_APPLESS_MAIN(TstErrorBudget)
#include "tst_errorbudget.moc"
