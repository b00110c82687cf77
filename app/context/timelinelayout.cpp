#include "context/timelinelayout.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace recount
{

namespace
{
/// Cards may take this much more height than there is, before they show less.
constexpr double patience = 1.5;
} // namespace

TimelineLayout::TimelineLayout(const QList<Item> &items, const MonthScale &scale,
                               const CardSizes &sizes, double room)
    : m_scale(scale)
{
    constexpr double any = std::numeric_limits<double>::infinity();
    for (const auto &[detail, most] :
         {std::pair(CardDetail::Full, room * patience),
          std::pair(CardDetail::Line, room * 2 * patience), std::pair(CardDetail::Mark, any)}) {
        m_detail = detail;
        if (place(items, sizes, most))
            break;
    }
    if (m_detail == CardDetail::Full)
        growInto(room, sizes);
    m_width = scale.width();
    for (const Place &place : m_places)
        m_width = std::max(m_width, place.rect.right() + sizes.gap);
}

bool TimelineLayout::place(const QList<Item> &items, const CardSizes &sizes, double mostHeight)
{
    const double month = m_scale.monthWidth();
    const bool mark = m_detail == CardDetail::Mark;
    const double width =
        mark ? sizes.mark
             : std::clamp(month - 2 * sizes.gap, sizes.narrowestCard, sizes.widestCard);
    const double cardHeight = mark                           ? sizes.mark
                              : m_detail == CardDetail::Full ? sizes.fullHeight
                                                             : sizes.lineHeight;
    const double gap = mark ? sizes.gap / 3 : sizes.gap;
    const double pitch = cardHeight + gap;
    m_places.clear();
    m_places.reserve(items.size());
    std::vector<double> ends; // of each lane
    for (const Item &item : items) {
        const double first = m_scale.left(item.month) + gap;
        // Several of one month stand side by side while the month is wide enough for them.
        const double last = std::max(first, m_scale.left(item.month + 1) - width - gap);
        size_t lane = 0;
        while (lane < ends.size() && ends[lane] > last)
            ++lane;
        if (lane == ends.size()) {
            if (double(lane + 1) * pitch + gap > mostHeight)
                return false;
            ends.push_back(first);
        }
        const double left = std::max(first, ends[lane]);
        ends[lane] = left + width + gap;
        m_places << Place{item.entry, int(lane),
                          QRectF(left, gap + double(lane) * pitch, width, cardHeight)};
    }
    m_lanes = int(ends.size());
    m_height = m_lanes * pitch + gap;
    return true;
}

void TimelineLayout::growInto(double room, const CardSizes &sizes)
{
    if (m_lanes == 0)
        return;
    const double height = std::clamp((room - sizes.gap) / m_lanes - sizes.gap, sizes.fullHeight,
                                     std::max(sizes.tallestHeight, sizes.fullHeight));
    const double pitch = height + sizes.gap;
    for (Place &place : m_places)
        place.rect =
            QRectF(place.rect.left(), sizes.gap + place.lane * pitch, place.rect.width(), height);
    m_height = m_lanes * pitch + sizes.gap;
}

QList<int> TimelineLayout::within(const QRectF &rect) const
{
    QList<int> found;
    for (int i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i).rect.intersects(rect))
            found << i;
    }
    return found;
}

int TimelineLayout::at(const QPointF &point) const
{
    for (int i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i).rect.contains(point))
            return i;
    }
    return -1;
}

} // namespace recount
