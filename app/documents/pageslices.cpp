#include "documents/pageslices.h"

#include <algorithm>

namespace recount
{

namespace
{

/// Overlapping spans become one; those that only touch stay apart.
QList<SheetSpan> joined(QList<SheetSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const SheetSpan &a, const SheetSpan &b) {
        return a.top != b.top ? a.top < b.top : a.bottom < b.bottom;
    });
    QList<SheetSpan> apart;
    for (const SheetSpan &span : std::as_const(spans)) {
        if (!apart.isEmpty() && span.top < apart.constLast().bottom)
            apart.last().bottom = std::max(apart.constLast().bottom, span.bottom);
        else
            apart.append(span);
    }
    return apart;
}

/// The header to repeat on a page that begins here; not when little room would be left below it.
SheetSpan headerAt(double begin, const QList<SheetTable> &tables, double pageHeight)
{
    for (const SheetTable &table : tables) {
        if (begin >= table.header.bottom && begin < table.bottom &&
            table.header.height() < pageHeight / 3)
            return table.header;
    }
    return {};
}

} // namespace

QList<PageSlice> pageSlices(QList<SheetSpan> whole, const QList<SheetTable> &tables,
                            double sheetHeight, double pageHeight)
{
    const QList<SheetSpan> spans = joined(std::move(whole));
    QList<PageSlice> pages;
    auto next = spans.cbegin(); // the first that is not on a page yet
    double begin = 0;
    while (begin < sheetHeight) {
        const SheetSpan header =
            pages.isEmpty() ? SheetSpan{} : headerAt(begin, tables, pageHeight);
        const double limit = begin + pageHeight - header.height();
        while (next != spans.cend() && next->bottom <= limit)
            ++next;
        if (next == spans.cend() &&
            (spans.isEmpty() || limit >= sheetHeight || spans.constLast().bottom <= limit)) {
            pages.append({header, {begin, std::min(limit, sheetHeight)}});
            break;
        }
        // What is longer than a page is cut where the page ends.
        const bool isCut = next->top <= begin;
        const double last = next != spans.cbegin() ? std::prev(next)->bottom : begin;
        const double end = isCut ? limit : last > begin ? last : std::min(next->top, limit);
        pages.append({header, {begin, end}});
        begin = isCut ? end : std::max(next->top, end);
    }
    if (pages.isEmpty())
        pages.append(PageSlice{{}, {0, std::max(0.0, sheetHeight)}});
    return pages;
}

} // namespace recount
