#include "runbook/graphmeasure.h"

namespace recount
{

namespace
{

/// In parts of the font's size, as wide as the wider of the usual fonts have them.
double estimatedWidth(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code >= 0x1100)
        return letter.isSurrogate() ? 0.6 : 1.05; // Two of a pair; the wide scripts of East Asia.
    if (QStringLiteral("ijl.,:;|!'` ").contains(letter))
        return 0.34;
    if (QStringLiteral("frt()[]{}-/\\\"").contains(letter))
        return 0.46;
    if (QStringLiteral("mwMWQO@%&").contains(letter))
        return 0.95;
    if (letter.isUpper())
        return 0.74;
    return 0.64;
}

} // namespace

GraphMeasure GraphMeasure::estimated()
{
    GraphMeasure measure;
    measure.width = [size = measure.titleSize, small = measure.labelSize](const QString &line,
                                                                          GraphFont font) {
        double letters = 0;
        for (const QChar letter : line)
            letters += estimatedWidth(letter);
        return letters * (font == GraphFont::Title ? size : small);
    };
    return measure;
}

double GraphMeasure::lineHeight(GraphFont font) const
{
    switch (font) {
    case GraphFont::Head:
        return headHeight;
    case GraphFont::Title:
        return titleHeight;
    case GraphFont::Label:
        break;
    }
    return labelHeight;
}

double GraphMeasure::fontSize(GraphFont font) const
{
    switch (font) {
    case GraphFont::Head:
        return headSize;
    case GraphFont::Title:
        return titleSize;
    case GraphFont::Label:
        break;
    }
    return labelSize;
}

LineWidth GraphMeasure::lineWidth(GraphFont font) const
{
    return [this, font](const QString &line) { return width(line, font); };
}

} // namespace recount
