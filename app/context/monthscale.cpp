#include "context/monthscale.h"

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{
constexpr double narrowest = 0.25;
} // namespace

MonthScale::MonthScale(int months, double monthWidth)
    : m_months(std::max(months, 1)), m_monthWidth(std::max(monthWidth, narrowest))
{
}

int MonthScale::monthAt(double x) const
{
    return std::clamp(int(std::floor(x / m_monthWidth)) + 1, 1, m_months);
}

double MonthScale::fittingWidth(int months, double room, double cardWidth)
{
    const double even = room / std::max(months, 1);
    if (months <= 1 || even >= cardWidth)
        return std::max(even, narrowest);
    return std::max((room - cardWidth) / (months - 1), narrowest);
}

double MonthScale::scrollKeeping(double x, double scroll, const MonthScale &before) const
{
    return (scroll + x) * m_monthWidth / before.monthWidth() - x;
}

int MonthScale::labelStep(double labelWidth) const
{
    for (const int step : {1, 2, 3, 6, 12}) {
        if (step * m_monthWidth >= labelWidth)
            return step;
    }
    int step = 24;
    while (step * m_monthWidth < labelWidth && step < m_months)
        step *= 2;
    return step;
}

} // namespace recount
