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

    /// By the usual widths of a font without serifs, where no fonts are at hand; rather too wide.
    static GraphMeasure estimated();
    double lineHeight(GraphFont font) const;
    LineWidth lineWidth(GraphFont font) const;
};

} // namespace recount
