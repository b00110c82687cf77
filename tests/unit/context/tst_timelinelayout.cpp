#include "context/timelinelayout.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace recount;

class TimelineLayoutTest : public QObject
{
    Q_OBJECT

    static QList<TimelineLayout::Item> randomItems(std::mt19937 &random, int count, int months)
    {
        QList<TimelineLayout::Item> items;
        for (int i = 0; i < count; ++i)
            items << TimelineLayout::Item{i, 1 + int(random() % unsigned(months))};
        std::stable_sort(items.begin(), items.end(),
                         [](const auto &a, const auto &b) { return a.month < b.month; });
        return items;
    }

private Q_SLOTS:
    void nothingOverlapsAndEverythingBeginsInItsMonth()
    {
        std::mt19937 random(3);
        const CardSizes sizes;
        for (int round = 0; round < 200; ++round) {
            const int months = 1 + int(random() % 120);
            const int count = int(random() % 150);
            const double monthWidth = 0.5 + double(random() % 4000) / 5.0;
            const double room = double(random() % 1200);
            const auto items = randomItems(random, count, months);
            const TimelineLayout layout(items, MonthScale(months, monthWidth), sizes, room);
            const auto &places = layout.places();
            QCOMPARE(places.size(), qsizetype(count));
            for (int i = 0; i < count; ++i) {
                const QRectF &rect = places.at(i).rect;
                QCOMPARE(places.at(i).entry, items.at(i).entry);
                const double first = layout.scale().left(items.at(i).month);
                QVERIFY(rect.left() >= first);
                // It may stand later in its month, but only where the month has room.
                QVERIFY(rect.left() <= first + sizes.gap + 0.001 ||
                        rect.right() <= first + monthWidth + 0.001);
                QVERIFY(rect.right() <= layout.width());
                QVERIFY(rect.bottom() <= layout.height());
                for (int j = 0; j < i; ++j)
                    QVERIFY(!rect.intersects(places.at(j).rect));
            }
        }
    }

    void cardsGiveUpDetailWhenTheHeightEnds()
    {
        std::mt19937 random(5);
        const auto items = randomItems(random, 28, 18);
        const MonthScale scale(18, 48.0);
        const CardSizes sizes;
        const TimelineLayout full(items, scale, sizes, 2000.0);
        QCOMPARE(full.detail(), CardDetail::Full);
        // It grew into the height; with less, it keeps the least of its kind and scrolls.
        QCOMPARE(full.places().constFirst().rect.height(), sizes.tallestHeight);
        const TimelineLayout least(items, scale, sizes, 600.0);
        QCOMPARE(least.detail(), CardDetail::Full);
        QCOMPARE(least.places().constFirst().rect.height(), sizes.fullHeight);
        QVERIFY(least.height() > 600.0);
        const TimelineLayout line(items, scale, sizes, 250.0);
        QCOMPARE(line.detail(), CardDetail::Line);
        QVERIFY(line.height() < least.height());
        const TimelineLayout mark(items, scale, sizes, 10.0);
        QCOMPARE(mark.detail(), CardDetail::Mark);
        QCOMPARE(mark.places().size(), items.size());
    }

    void aWideMonthHoldsItsEntriesSideBySide()
    {
        const QList<TimelineLayout::Item> items{{0, 1}, {1, 1}, {2, 1}};
        const TimelineLayout layout(items, MonthScale(1, 1000.0), CardSizes(), 1000.0);
        QCOMPARE(layout.places().at(0).lane, 0);
        QCOMPARE(layout.places().at(1).lane, 0);
        QCOMPARE(layout.places().at(2).lane, 0);
        QVERIFY(layout.places().at(1).rect.left() > layout.places().at(0).rect.right());
    }

    void pointsAndRectanglesFindCards()
    {
        std::mt19937 random(11);
        const auto items = randomItems(random, 60, 18);
        const TimelineLayout layout(items, MonthScale(18, 90.0), CardSizes(), 600.0);
        for (int i = 0; i < layout.places().size(); ++i) {
            const QRectF &rect = layout.places().at(i).rect;
            QCOMPARE(layout.at(rect.center()), i);
            QVERIFY(layout.within(rect).contains(i));
        }
        QCOMPARE(layout.at(QPointF(-5, -5)), -1);
        QVERIFY(layout.within(QRectF(-100, -100, 50, 50)).isEmpty());
        const QRectF all(0, 0, layout.width(), layout.height());
        QCOMPARE(layout.within(all).size(), items.size());
    }

    void anEmptyOneHasTheWidthOfItsMonths()
    {
        const TimelineLayout layout({}, MonthScale(18, 50.0), CardSizes(), 300.0);
        QCOMPARE(layout.width(), 900.0);
        QCOMPARE(layout.laneCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TimelineLayoutTest)
#include "tst_timelinelayout.moc"
