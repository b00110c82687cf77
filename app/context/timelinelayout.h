#pragma once

#include "context/monthscale.h"

#include <QList>
#include <QRectF>

namespace recount
{

/// How much of an entry the drawing shows.
enum class CardDetail {
    Full, ///< kind, month and what happened, in several lines
    Line, ///< kind and what happened, in one line
    Mark, ///< the sign of its kind
};

/// Sizes that come from the font, in logical pixels.
struct CardSizes {
    double narrowestCard = 180.0; ///< what full and one-line cards have at least
    double widestCard = 320.0;
    double fullHeight = 76.0;
    double tallestHeight = 120.0; ///< what full cards grow to where the height is there
    double lineHeight = 28.0;
    double mark = 16.0; ///< both ways
    double gap = 6.0;   ///< between cards, both ways
};

/// Where the entries of a timeline stand: each begins in its month, in the first lane that has
/// room for it, so that no two overlap. The most detailed cards are taken that fit the height,
/// with some scrolling.
class TimelineLayout
{
public:
    struct Place {
        int entry = 0; ///< its index, as given
        int lane = 0;
        QRectF rect; ///< below the axis, from 0
    };
    struct Item {
        int entry = 0;
        int month = 1;
    };

    TimelineLayout() = default;
    /// `items` in the order of their months. `room` is the height that there is without scrolling.
    TimelineLayout(const QList<Item> &items, const MonthScale &scale, const CardSizes &sizes,
                   double room);

    const MonthScale &scale() const { return m_scale; }
    CardDetail detail() const { return m_detail; }
    /// In the order of the items.
    const QList<Place> &places() const { return m_places; }
    int laneCount() const { return m_lanes; }
    /// Of everything, months and what stands out beyond the last one.
    double width() const { return m_width; }
    double height() const { return m_height; }

    /// Positions in `places()` of what touches the rectangle.
    QList<int> within(const QRectF &rect) const;
    /// Position in `places()`, -1 where there is nothing.
    int at(const QPointF &point) const;

private:
    bool place(const QList<Item> &items, const CardSizes &sizes, double mostHeight);
    void growInto(double room, const CardSizes &sizes);

    MonthScale m_scale;
    CardDetail m_detail = CardDetail::Full;
    QList<Place> m_places;
    int m_lanes = 0;
    double m_width = 0.0;
    double m_height = 0.0;
};

} // namespace recount
