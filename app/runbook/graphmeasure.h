#pragma once

#include "runbook/textwrap.h"

#include <functional>

namespace recount
{

enum class GraphFont { Head, Title, Label };

/// How large the words of a drawing are, in its units: pixels of a screen at 100 %.
struct GraphMeasure {
    std::function<double(const QString &line, GraphFont font)> width;
    double headHeight = 14; ///< of a line
    double titleHeight = 16;
    double labelHeight = 14;
    double headSize = 11; ///< of the font, in the same units
    double titleSize = 13;
    double labelSize = 11;

    /// By the usual widths of a font without serifs, where no fonts are at hand; rather too wide.
    static GraphMeasure estimated();
    double lineHeight(GraphFont font) const;
    double fontSize(GraphFont font) const;
    /// What the sign of a destructive node takes in front of its head.
    double signWidth() const { return headHeight + headSize / 3; }
    LineWidth lineWidth(GraphFont font) const;
};

} // namespace recount
