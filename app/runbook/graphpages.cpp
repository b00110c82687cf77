#include "runbook/graphpages.h"

#include <algorithm>

namespace recount
{

QList<GraphPage> graphPages(const GraphLayout &layout, double pageHeight)
{
    QList<GraphPage> pages;
    if (layout.nodes.isEmpty() || pageHeight <= 0)
        return pages;
    QList<GraphPage> rows;
    for (const GraphLayout::Node &node : layout.nodes)
        rows.append({node.rect.top(), node.rect.bottom()});
    std::sort(rows.begin(), rows.end(),
              [](const GraphPage &one, const GraphPage &other) { return one.top < other.top; });
    double top = 0;
    const double end = layout.size.height();
    while (end - top > pageHeight) {
        double bottom = top + pageHeight;
        // Above the first row that would be cut, unless it is all there is on the page.
        const auto cut = std::find_if(rows.begin(), rows.end(), [&](const GraphPage &row) {
            return row.top < bottom && row.bottom > bottom;
        });
        if (cut != rows.end() && cut->top - 1 > top)
            bottom = cut->top - 1;
        pages.append({top, bottom});
        top = bottom;
    }
    pages.append({top, end});
    return pages;
}

} // namespace recount
