#pragma once

#include "context/companyedits.h"
#include "context/figures.h"
#include "packs/pack.h"

#include <QList>
#include <QString>

namespace recount
{

// A claim is a figure that a company's texts rest on, such as the downtime of an incident: a name,
// one value, and the places that say it. It is kept beside the texts and never written into them;
// what this file does is to find out where they have come apart, and the user decides which one is
// right. A mention names a thing and the words in it, no position, so that texts can move and be
// rewritten. "About two hours" and "2 h 10" are shown as different: whether they are is no question
// of arithmetic.

/// What one place says of a claim now.
struct ClaimSaying {
    enum class Kind {
        Agrees,
        Differs, ///< another value
        Silent,  ///< the words are gone, and no figure of this kind is in their place
    };
    Kind kind = Kind::Agrees;
    QString thing;
    QString path;  ///< of the text that says it; the thing's first text where it is silent
    QString place; ///< the same in words
    QString says;  ///< the words, or the figures that stand there instead of them
};

struct ClaimState {
    Claim claim;
    QList<ClaimSaying> sayings; ///< of things that are in the pack; those in the bin say nothing

    /// Whether two texts, or a text and the kept value, give different values.
    bool disagrees() const;
};

/// Every claim of a pack with what its places say.
QList<ClaimState> claimStates(const Pack &pack);
/// Those that disagree, with all their places, so that both values can be seen.
QList<ClaimState> disagreeingClaims(const Pack &pack);

/// The thing that a text belongs to, as mentions name it; empty where things have no ids.
QString claimThing(const QString &path);
/// A claim about a figure that was found, said by the thing it was found in. The name is left to
/// the user, the id to `edits::addClaim`.
Claim claimOf(const PlacedFigure &figure);

namespace edits
{

/// An id that is empty or taken is replaced by a fresh one.
CompanyEdit addClaim(const Claim &claim);
CompanyEdit changeClaim(const Claim &claim);
/// Comes back with undo alone.
CompanyEdit removeClaim(const QString &claimId);

} // namespace edits

} // namespace recount
