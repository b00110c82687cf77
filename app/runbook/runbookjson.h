#pragma once

#include "runbook/runbook.h"

#include <QJsonObject>

namespace recount
{

/// All values of a runbook with their places, and what follows from its graph; the form is that of
/// `resources/documents/runbook.schema.json`. Places are bytes.
QJsonObject runbookJson(const Runbook &document);

/// Names of values as they stand in JSON and on the command line: "sub-runbook", "more", ...
QString nameOf(RunbookSectionKind kind);
QString nameOf(RunbookStatus status);
QString nameOf(StepKind kind);
QString nameOf(Danger danger);
QString nameOf(PlaceholderType type);
QString nameOf(BranchCondition::Test test);
QString nameOf(BranchTarget::Outcome outcome);

} // namespace recount
