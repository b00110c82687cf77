#include "documents/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace recount
{

QList<double> columnWidths(const QList<ColumnNeed> &needs, double room)
{
    const double all =
        std::accumulate(needs.begin(), needs.end(), 0.0,
                        [](double sum, const ColumnNeed &need) { return sum + need.cell; });
    if (needs.isEmpty() || all <= room)
        return {};
    QList<double> widths(needs.size(), 0);
    QList<qsizetype> open; // those that need more than their part
    for (qsizetype i = 0; i < needs.size(); ++i)
        open.append(i);
    double left = room;
    for (bool isNarrow = true; isNarrow;) {
        const double part = left / double(open.size());
        const auto narrow = std::find_if(open.begin(), open.end(), [&](qsizetype column) {
            return needs.at(column).cell <= part;
        });
        isNarrow = narrow != open.end();
        if (isNarrow) {
            widths[*narrow] = needs.at(*narrow).cell;
            left -= widths[*narrow];
            open.erase(narrow);
        }
    }
    const double part = left / double(open.size());
    double words = 0;
    double more = 0;
    const auto wordOf = [&](qsizetype column) { return std::min(needs.at(column).word, part); };
    const auto moreOf = [&](qsizetype column) {
        return std::max(1.0, needs.at(column).usual - wordOf(column));
    };
    for (const qsizetype column : std::as_const(open)) {
        words += wordOf(column);
        more += moreOf(column);
    }
    for (const qsizetype column : std::as_const(open))
        widths[column] = wordOf(column) + (left - words) * moreOf(column) / more;
    return widths;
}

} // namespace recount
