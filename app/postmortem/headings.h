#pragma once

#include "postmortem/postmortem.h"

namespace recount
{

/// What a heading announces, in English or French and in the words of the usual templates.
SectionKind sectionKindOf(const QString &heading);

/// What a key of the table under the title means: "severity", "date", "owner", ... The key itself
/// when it is not one of those.
QString headerKeyOf(const QString &key);

/// What a column of a table means: "time", "event", "kind", "actor", "evidence", "action", "owner",
/// "due", "type", "tag", "priority", "status", "ticket", "done when", "id"; empty when unknown.
QString columnMeaning(const QString &heading);

/// Nothing when the words are no milestone.
std::optional<Milestone> milestoneOf(const QString &words);
EventKind eventKindOf(const QString &words);
DetectionMethod detectionMethodOf(const QString &words);
ActionType actionTypeOf(const QString &words);

} // namespace recount
