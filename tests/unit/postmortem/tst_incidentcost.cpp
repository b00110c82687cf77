#include "postmortem/incidentcost.h"

#include "postmortem/postmortemreader.h"

#include <QTest>

using namespace recount;

namespace
{

QList<CostRow> rows(const QByteArray &words, const QByteArray &key = "Cost")
{
    return readCost(readPostMortem(
        SourceText("# Title\n\n| | |\n| --- | --- |\n| " + key + " | " + words + " |\n")));
}

} // namespace

class TstIncidentCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreRead();
    void otherWordsAreNoRows();
    void sumsOfOneCurrency();
    void aPartIsNoSum();
};

void TstIncidentCost::rowsAreRead()
{
    const QList<CostRow> found = rows("3 engineers × 2 h × 90 EUR; 1 x 30 min x €80/h");
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).people, 3.0);
    QCOMPARE(found.at(0).who, QStringLiteral("engineers"));
    QCOMPARE(found.at(0).personHours(), 6.0);
    QCOMPARE(*found.at(0).rate, 90.0);
    QCOMPARE(found.at(0).currency, QStringLiteral("EUR"));
    QCOMPARE(found.at(1).personHours(), 0.5);
    QCOMPARE(found.at(1).currency, QStringLiteral("€"));

    const QList<CostRow> french = rows("2 personnes × 1,5 heures", "Coût");
    QCOMPARE(french.size(), 1);
    QCOMPARE(french.at(0).personHours(), 3.0);
    QVERIFY(!french.at(0).rate);
}

void TstIncidentCost::otherWordsAreNoRows()
{
    QVERIFY(rows("unknown").isEmpty());
    QVERIFY(rows("about 3,000 EUR").isEmpty());
    QVERIFY(rows("3 × × 2 h").isEmpty());
    QVERIFY(rows(QByteArray(20000, '3') + " x 2 h").isEmpty());
    QVERIFY(!incidentCost({}));
    QCOMPARE(rows("nobody knows; 1 × 2 h").size(), 1);
}

void TstIncidentCost::sumsOfOneCurrency()
{
    const auto cost = incidentCost(rows("3 × 2 h × 90 EUR; 1 × 4 h × 50 EUR"));
    QVERIFY(cost);
    QCOMPARE(cost->personHours, 10.0);
    QCOMPARE(*cost->money, 740.0);
    QCOMPARE(cost->currency, QStringLiteral("EUR"));
}

void TstIncidentCost::aPartIsNoSum()
{
    const auto partly = incidentCost(rows("3 × 2 h × 90 EUR; 1 × 4 h"));
    QVERIFY(partly);
    QCOMPARE(partly->personHours, 10.0);
    QVERIFY(!partly->money);
    QVERIFY(partly->currency.isEmpty());
    QVERIFY(!incidentCost(rows("3 × 2 h × 90 EUR; 1 × 4 h × 50 USD"))->money);
}

QTEST_APPLESS_MAIN(TstIncidentCost)
#include "tst_incidentcost.moc"
