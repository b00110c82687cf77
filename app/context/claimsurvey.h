#pragma once

#include "context/claims.h"

namespace recount
{

/// All that a company says in figures: those that are kept as claims, and those that are not.
struct ClaimSurvey {
    QList<ClaimState> claims;   ///< those that disagree first
    QList<PlacedFigure> unkept; ///< each figure of a thing once, in the order of the pack
};

/// Reads every text; for a pool job where a company is large.
ClaimSurvey surveyClaims(const Pack &pack);

/// The figures among `figures` that say the same as a claim, or as another figure.
QList<PlacedFigure> sayingTheSame(const QList<PlacedFigure> &figures, const Figure &figure);

} // namespace recount
