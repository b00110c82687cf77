#pragma once

#include "postmortem/postmortem.h"

namespace recount
{

/// What follows from the moments of a post-mortem; never typed. Nothing where a moment is missing.
struct ComputedValues {
    std::optional<Span> timeToDetect;      ///< started to detected
    std::optional<Span> timeToAcknowledge; ///< detected to acknowledged
    std::optional<Span> timeToDeclare;     ///< detected to declared
    std::optional<Span> timeToDiagnose;    ///< detected to diagnosed
    std::optional<Span> timeToMitigate;    ///< started to mitigated
    std::optional<Span> timeToResolve;     ///< started to resolved
    std::optional<Span> latentExposure;    ///< introduced to started
    std::optional<Span> impactDuration;    ///< the union of all intervals of impact
    std::optional<double> weightedMinutes; ///< minutes times share, over all intervals
    std::optional<double> blindShare;      ///< time to detect of time to mitigate, 0 to 1
    std::optional<Span>
        timeToPermanentFix;  ///< resolved to the last prevent or repair; none while one is open
    int knownMilestones = 0; ///< of `askedMilestones`
};

/// The milestones that a complete post-mortem names.
QList<Milestone> askedMilestones();

ComputedValues computedValues(const PostMortem &document);

/// Days since a quickfix was applied while it is in place; nothing when that is not known.
std::optional<qint64> quickfixAge(const Quickfix &quickfix, const QTimeZone &zone,
                                  const QDate &today);

} // namespace recount
