#include "documents/columnwidths.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace recount;

class ColumnWidthsTest : public QObject
{
    Q_OBJECT

    static double sum(const QList<double> &widths)
    {
        return std::accumulate(widths.begin(), widths.end(), 0.0);
    }

private Q_SLOTS:
    void whatHasRoomStays()
    {
        QVERIFY(columnWidths({{10, 40, 20}, {10, 60, 20}}, 100).isEmpty());
        QVERIFY(columnWidths({}, 100).isEmpty());
    }

    /// A time is not broken for the sake of the words beside it.
    void narrowColumnsGetWhatTheyNeed()
    {
        const QList<double> widths = columnWidths({{10, 16, 16}, {14, 130, 120}}, 90);
        QCOMPARE(widths.at(0), 16);
        QCOMPARE(widths.at(1), 74);
    }

    void whoHasMoreToSayGetsMore()
    {
        // Time, kind, event and evidence of a long timeline.
        const QList<double> widths =
            columnWidths({{10, 16, 6}, {14, 32, 6}, {12, 130, 125}, {8, 27, 5}}, 90);
        QCOMPARE(widths.at(0), 16);
        QVERIFY(widths.at(1) >= 14 && widths.at(3) >= 8);
        QVERIFY(widths.at(2) > 45);
        QVERIFY(qAbs(sum(widths) - 90) < 0.001);
    }

    void wordsThatHaveNoRoomTakeNoMoreThanTheirPart()
    {
        const QList<double> widths = columnWidths({{300, 300, 300}, {10, 200, 150}}, 100);
        QVERIFY(widths.at(0) >= 50 && widths.at(1) >= 10);
        QVERIFY(qAbs(sum(widths) - 100) < 0.001);
    }

    void theRoomIsFilled()
    {
        QRandomGenerator chance(11);
        for (int i = 0; i < 2000; ++i) {
            QList<ColumnNeed> needs;
            for (int column = int(chance.bounded(1, 9)); column > 0; --column) {
                const double word = 1 + chance.bounded(40.0);
                const double cell = word + chance.bounded(200.0);
                needs.append({word, cell, cell * chance.bounded(1.0)});
            }
            const QList<double> widths = columnWidths(needs, 100);
            if (widths.isEmpty())
                continue;
            QCOMPARE(widths.size(), needs.size());
            QVERIFY(qAbs(sum(widths) - 100) < 0.001);
            for (const double width : widths)
                QVERIFY(width > 0);
        }
    }
};

QTEST_APPLESS_MAIN(ColumnWidthsTest)
#include "tst_columnwidths.moc"
