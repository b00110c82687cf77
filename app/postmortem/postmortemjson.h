#pragma once

#include "postmortem/postmortem.h"

#include <QDate>
#include <QJsonObject>

namespace recount
{

/// All values of a post-mortem with their places, and what is computed from them; the form is that
/// of `resources/documents/post-mortem.schema.json`. Times are ISO 8601 in UTC; places are bytes.
QJsonObject postMortemJson(const PostMortem &document, const QDate &today);

/// Names of values as they stand in JSON and on the command line: "near-miss", "in-review", ...
QString nameOf(IncidentKind kind);
QString nameOf(DocumentStatus status);
QString nameOf(EventKind kind);
QString nameOf(Milestone milestone);
QString nameOf(DetectionMethod method);
QString nameOf(ActionType type);
QString nameOf(ActionStatus status);
QString nameOf(SectionKind kind);
QString nameOf(Measure::Dimension dimension);

} // namespace recount
