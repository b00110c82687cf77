#include "runbook/view/graphfonts.h"

#include <QFontMetricsF>

#include <cmath>

namespace recount
{

namespace
{

constexpr double smaller = 0.86;

void scale(QFont &font, double by)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * by);
    else
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * by))));
}

} // namespace

GraphFonts::GraphFonts(const QFont &base) : head(base), title(base), label(base)
{
    scale(head, smaller);
    scale(label, smaller);
    title.setWeight(QFont::DemiBold);
}

const QFont &GraphFonts::font(GraphFont which) const
{
    switch (which) {
    case GraphFont::Head:
        return head;
    case GraphFont::Title:
        return title;
    case GraphFont::Label:
        break;
    }
    return label;
}

GraphMeasure GraphFonts::measure() const
{
    GraphMeasure measure;
    const QFontMetricsF heads(head);
    const QFontMetricsF titles(title);
    const QFontMetricsF labels(label);
    measure.headHeight = std::ceil(heads.height());
    measure.titleHeight = std::ceil(titles.height());
    measure.labelHeight = std::ceil(labels.height());
    measure.headSize = heads.ascent();
    measure.titleSize = titles.ascent();
    measure.labelSize = labels.ascent();
    // Metrics belong to one thread; copies of the fonts may go to others.
    measure.width = [fonts = *this](const QString &line, GraphFont font) {
        return QFontMetricsF(fonts.font(font)).horizontalAdvance(line);
    };
    return measure;
}

} // namespace recount
