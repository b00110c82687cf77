#include "documents/pageslices.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recount;

namespace
{

QList<SheetSpan> parts(const QList<PageSlice> &pages)
{
    QList<SheetSpan> found;
    for (const PageSlice &page : pages)
        found.append(page.part);
    return found;
}

} // namespace

class PageSlicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsAlwaysAPage()
    {
        QCOMPARE(pageSlices({}, {}, 0, 100).size(), 1);
        QCOMPARE(pageSlices({{0, 10}}, {}, 10, 100).size(), 1);
    }

    void nothingIsCutThatFits()
    {
        const QList<SheetSpan> lines{{0, 40}, {45, 85}, {90, 130}, {135, 175}};
        QCOMPARE(parts(pageSlices(lines, {}, 175, 100)), (QList<SheetSpan>{{0, 85}, {90, 175}}));
    }

    void whatOverlapsStaysTogether()
    {
        // A heading with the line below it.
        const QList<SheetSpan> lines{{0, 40}, {50, 60}, {50, 110}, {70, 110}};
        QCOMPARE(parts(pageSlices(lines, {}, 110, 100)), (QList<SheetSpan>{{0, 40}, {50, 110}}));
    }

    void whatTouchesMayBeParted()
    {
        QCOMPARE(parts(pageSlices({{0, 60}, {60, 120}}, {}, 120, 100)),
                 (QList<SheetSpan>{{0, 60}, {60, 120}}));
    }

    void whatIsLongerThanAPageIsCut()
    {
        QCOMPARE(parts(pageSlices({{0, 10}, {10, 260}, {260, 270}}, {}, 270, 100)),
                 (QList<SheetSpan>{{0, 10}, {10, 110}, {110, 210}, {210, 270}}));
    }

    void aHeaderIsRepeatedWithinItsTableOnly()
    {
        QList<SheetSpan> rows;
        for (int i = 0; i < 10; ++i)
            rows.append({i * 20.0, i * 20.0 + 20});
        rows.append({200, 220});
        const auto pages = pageSlices(rows, {{{0, 20}, 200}}, 220, 100);
        const SheetSpan header{0, 20};
        QCOMPARE(pages,
                 (QList<PageSlice>{{{}, {0, 100}}, {header, {100, 180}}, {header, {180, 220}}}));
        // No room for rows below such a header.
        for (const PageSlice &page : pageSlices(rows, {{{0, 60}, 200}}, 220, 100))
            QCOMPARE(page.header.height(), 0.0);
    }

    void emptyRoomAtTheBreakIsLeftOut()
    {
        QCOMPARE(parts(pageSlices({{0, 90}, {150, 160}}, {}, 160, 100)),
                 (QList<SheetSpan>{{0, 90}, {150, 160}}));
    }

    void everySpanIsOnSomePage()
    {
        QRandomGenerator chance(3);
        for (int round = 0; round < 2000; ++round) {
            QList<SheetSpan> spans;
            double y = 0;
            for (int i = int(chance.bounded(1, 60)); i > 0; --i) {
                const double top = y + int(chance.bounded(20)) - (i % 7 == 0 ? 5 : 0);
                y = top + int(chance.bounded(1, i % 11 == 0 ? 350 : 40));
                spans.append({std::max(0.0, top), y});
            }
            const QList<SheetTable> tables{{{y / 4, y / 4 + 15}, y / 2}};
            const auto pages = pageSlices(spans, tables, y + 3, 100);
            double end = 0;
            for (const PageSlice &page : pages) {
                QVERIFY(page.part.top >= end);
                QVERIFY(page.part.height() > 0);
                QVERIFY(page.part.height() + page.header.height() <= 100.001);
                for (const SheetSpan &span : std::as_const(spans)) {
                    // What is between two pages holds nothing.
                    QVERIFY(span.bottom <= end || span.top >= page.part.top ||
                            (span.top < end && page.part.top == end));
                }
                end = page.part.bottom;
            }
            for (const SheetSpan &span : std::as_const(spans))
                QVERIFY(span.bottom <= end);
        }
    }
};

QTEST_APPLESS_MAIN(PageSlicesTest)
#include "tst_pageslices.moc"
