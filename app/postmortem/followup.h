#pragma once

#include "postmortem/postmortem.h"

namespace recount
{

/// Days from Monday to Friday behind `from`, up to and with `to`; at most a thousand are counted.
int businessDays(const QDate &from, const QDate &to);

/// From the end of the incident to the publication.
struct PublicationLag {
    int days = 0;
    int businessDays = 0;
};

/// Nothing when one of both days is unknown, or the publication was earlier.
std::optional<PublicationLag> publicationLag(const PostMortem &document);

/// How long an action takes. Days that are not known have no value.
struct ActionTimes {
    std::optional<qint64> leadDays;    ///< from the end of the incident to the due date
    std::optional<qint64> overdueDays; ///< above 0, of an action that is still to be done
};

ActionTimes actionTimes(const ActionItem &action, const PostMortem &document, const QDate &today);

/// Parts of what there is, each with how many of how many.
struct Coverage {
    int factors = 0;
    int factorsWithAction = 0;
    int facts = 0; ///< rows of the timeline
    int factsWithEvidence = 0;
};

Coverage coverage(const PostMortem &document);

/// `saves: 12 min` of an action: how much earlier the incident would have ended, as its author
/// estimates. Minutes; nothing when it does not say.
std::optional<qint64> expectedSaving(const ActionItem &action);

/// The sum of what the actions that are not given up save; nothing when none says. An estimate:
/// savings of several actions may overlap.
std::optional<qint64> expectedSaving(const PostMortem &document);

} // namespace recount
