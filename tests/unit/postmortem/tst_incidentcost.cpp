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
    void partsAreEdited();
    void nonsenseChangesNothing();
    void rowsComeAndGo();
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

void TstIncidentCost::partsAreEdited()
{
    const QString line =
        QStringLiteral("3 engineers × 2 h × 90 EUR; not counted: support; 2 × 30 min");
    const QList<CostRow> all = rows(line.toUtf8().constData());
    QCOMPARE(all.size(), 2);
    const QString en = QStringLiteral("en");
    QCOMPARE(costPart(all.at(0), CostPart::Rate, en), QStringLiteral("90 EUR"));
    QCOMPARE(costPart(all.at(1), CostPart::Hours, en), QStringLiteral("0.5"));
    QCOMPARE(costPart(all.at(1), CostPart::Hours, QStringLiteral("fr")), QStringLiteral("0,5"));
    QCOMPARE(costWith(line, all.at(0), CostPart::People, QStringLiteral("4"), en),
             QStringLiteral("4 engineers × 2 h × 90 EUR; not counted: support; 2 × 30 min"));
    QCOMPARE(
        costWith(line, all.at(1), CostPart::Who, QStringLiteral("managers"), en),
        QStringLiteral("3 engineers × 2 h × 90 EUR; not counted: support; 2 managers × 0.5 h"));
    QCOMPARE(
        costWith(line, all.at(1), CostPart::Rate, QStringLiteral("120 EUR"), en),
        QStringLiteral("3 engineers × 2 h × 90 EUR; not counted: support; 2 × 0.5 h × 120 EUR"));
    QCOMPARE(costWith(line, all.at(0), CostPart::Rate, {}, en),
             QStringLiteral("3 engineers × 2 h; not counted: support; 2 × 30 min"));
}

void TstIncidentCost::nonsenseChangesNothing()
{
    const QString line = QStringLiteral("3 engineers × 2 h × 90 EUR");
    const CostRow row = rows(line.toUtf8().constData()).constFirst();
    for (const auto &[part, words] :
         {std::pair(CostPart::People, "many"), std::pair(CostPart::People, ""),
          std::pair(CostPart::Hours, "all night"), std::pair(CostPart::Hours, ""),
          std::pair(CostPart::Rate, "cheap"), std::pair(CostPart::Who, "3 × 4"),
          std::pair(CostPart::Who, "a; b"), std::pair(CostPart::People, "3 engineers")})
        QCOMPARE(costWith(line, row, part, QString::fromLatin1(words), {}), line);
    QCOMPARE(costWith(QString(), row, CostPart::People, QStringLiteral("4"), {}),
             QStringLiteral("4 engineers × 2 h × 90 EUR"));
    CostRow gone = row;
    gone.part = 7;
    QCOMPARE(costWith(line, gone, CostPart::People, QStringLiteral("4"), {}), line);
}

void TstIncidentCost::rowsComeAndGo()
{
    QCOMPARE(costWithRow({}), QStringLiteral("1 × 1 h"));
    const QString two = costWithRow(QStringLiteral("3 engineers × 2 h"));
    QCOMPARE(two, QStringLiteral("3 engineers × 2 h; 1 × 1 h"));
    const QList<CostRow> all = rows(two.toUtf8().constData());
    QCOMPARE(all.size(), 2);
    QCOMPARE(costWithoutRow(two, all.at(0)), QStringLiteral("1 × 1 h"));
    QCOMPARE(costWithoutRow(two, all.at(1)), QStringLiteral("3 engineers × 2 h"));
}

QTEST_APPLESS_MAIN(TstIncidentCost)
#include "tst_incidentcost.moc"
