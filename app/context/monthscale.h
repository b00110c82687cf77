#pragma once

namespace recount
{

/// Months on a line of pixels: month 1 begins at 0, all are equally wide. Lengths are in logical
/// pixels.
class MonthScale
{
public:
    MonthScale() = default;
    MonthScale(int months, double monthWidth);

    int months() const { return m_months; }
    double monthWidth() const { return m_monthWidth; }
    /// Where a month begins; `months() + 1` is the end.
    double left(int month) const { return (month - 1) * m_monthWidth; }
    double width() const { return m_months * m_monthWidth; }
    /// The month at a place, the nearest one beyond either end.
    int monthAt(double x) const;

    /// The width of a month at which all of them fit into `room`, with `cardWidth` beside the
    /// beginning of the last one.
    static double fittingWidth(int months, double room, double cardWidth);
    /// Where to scroll so that what was at `x` of the view stays there when `before` becomes this
    /// scale.
    double scrollKeeping(double x, double scroll, const MonthScale &before) const;
    /// Every how many months a label is readable: 1, 2, 3, 6, 12, 24, ...
    int labelStep(double labelWidth) const;

private:
    int m_months = 1;
    double m_monthWidth = 1.0;
};

} // namespace recount
