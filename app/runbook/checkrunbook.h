#pragma once

#include "checks/finding.h"
#include "runbook/graphanalysis.h"
#include "runbook/runbooklimits.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace recount
{

class DangerousCommands;

/// A runbook to be checked, with what was made of it.
struct RunbookCheckInput {
    const SourceText &source;
    const Runbook &document;
    const RunbookGraph &graph;
    const GraphAnalysis &analysis;
    const DangerousCommands &dangerous;
    CheckProfile profile = CheckProfile::Work;
    QDate today;
    /// Titles and paths of the library; empty when they are not known.
    QStringList knownRunbooks;
    QDate lastUsed; ///< in an incident; not valid when it is not known
};

/// All findings in the order of their places. Runs on any thread.
QList<Finding> checkRunbook(const RunbookCheckInput &input);
/// The same with other limits than the usual ones.
QList<Finding> checkRunbook(const RunbookCheckInput &input, const RunbookLimits &limits);

} // namespace recount
