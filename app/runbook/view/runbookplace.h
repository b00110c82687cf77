#pragma once

#include "runbook/runbookgraph.h"

#include <QList>
#include <QString>

namespace recount
{

/// A part of a runbook that is edited as one: a step, a quickfix, or one of the lists around them.
struct RunbookPlace {
    enum class Kind { About, Placeholders, Step, Quickfix, PermanentFixes, Escalation, Closing };

    Kind kind = Kind::About;
    int index = -1; ///< of a step or quickfix; -1 for all others

    friend bool operator==(const RunbookPlace &, const RunbookPlace &) = default;
};

/// All places of a runbook in the order in which they are read.
QList<RunbookPlace> runbookPlaces(const Runbook &runbook);

/// "Step 3: Ask the database for an answer", "Escalation".
QString placeName(const Runbook &runbook, const RunbookPlace &place);

/// Where it stands in the text; empty when it is not there yet.
ByteRange placeRange(const Runbook &runbook, const RunbookPlace &place);

/// The place that a node of the graph is edited in; nothing for ends and other runbooks.
std::optional<RunbookPlace> placeOfNode(const RunbookGraph &graph, int node);

/// The first node of a place; -1 without one.
int nodeOfPlace(const RunbookGraph &graph, const RunbookPlace &place);

/// The innermost place that has this byte in it; the one about the runbook for all else.
RunbookPlace placeAtByte(const Runbook &runbook, qsizetype byte);

} // namespace recount
