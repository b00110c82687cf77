#pragma once

#include "runbook/runbookgraph.h"

namespace recount
{

/// What some sites draw at most on one page, all diagrams together, with room to spare.
constexpr qsizetype mostMermaidCharacters = 1'900;

/// The graph as a flowchart of Mermaid, lines ended by LF. When it would be longer than
/// `mostCharacters`, it is an overview: edges without labels, then shorter titles, then the first
/// steps only. 0: whole, however long it is.
QString mermaidText(const RunbookGraph &graph, qsizetype mostCharacters = 0);

} // namespace recount
