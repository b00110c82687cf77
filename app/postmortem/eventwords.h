#pragma once

#include "postmortem/postmortem.h"

#include <optional>

namespace recount
{

/// The milestones that the words of an event say without any mark: "Issue resolved", "Incident
/// declared", "Service rétabli". Conditions such as "until it is resolved" say none.
QList<Milestone> milestonesInWords(const QString &words);

/// Who or what noticed it, when the words of an event are about that: "Users report timeouts",
/// "Alert triggered on Slack".
std::optional<DetectionMethod> detectionInWords(const QString &words);

/// Fills in the milestones that no mark and no header gives, by the words of the timeline. The
/// events themselves stay as they are marked.
void readUnmarkedMilestones(PostMortem &values);

} // namespace recount
