#pragma once

#include "runbook/graphlayout.h"

#include <QByteArray>

namespace recount
{

/// The drawing as SVG: fonts of whatever reads it, a title and a description of each part for
/// screen readers, nothing that loads or runs. The layout should be made with estimated widths,
/// for the fonts are not known.
QByteArray graphSvg(const GraphLayout &layout, const GraphWords &words, const RunbookGraph &graph);

/// The same from the beginning.
QByteArray graphSvg(const RunbookGraph &graph, const GraphWords &words);

} // namespace recount
