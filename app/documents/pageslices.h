#pragma once

#include <QList>

namespace recount
{

/// What lies between two heights of a long sheet, in any unit.
struct SheetSpan {
    double top = 0;
    double bottom = 0;

    double height() const { return bottom - top; }

    friend bool operator==(const SheetSpan &, const SheetSpan &) = default;
};

/// A table whose header stands above each part of it.
struct SheetTable {
    SheetSpan header;
    double bottom = 0;
};

/// What is on one page: the header of a table, when the page begins within one, and below it a
/// part of the sheet.
struct PageSlice {
    SheetSpan header;
    SheetSpan part;

    friend bool operator==(const PageSlice &, const PageSlice &) = default;
};

/// Cuts a sheet into pages. What is in `whole`, in any order, is not cut as long as it fits on a
/// page; where spans overlap they stay together. The empty room before the first of them on a page
/// is left out. There is always one page.
QList<PageSlice> pageSlices(QList<SheetSpan> whole, const QList<SheetTable> &tables,
                            double sheetHeight, double pageHeight);

} // namespace recount
