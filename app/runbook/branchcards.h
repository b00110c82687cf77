#pragma once

#include "runbook/runbookgraph.h"

#include <QList>
#include <QString>

namespace recount
{

/// One branch as a short question: what was seen, and what comes next.
struct BranchCard {
    QString document; ///< the id in its front matter, else its path
    QString thing;    ///< "S2/contains “too many connections”"; with the document its name
    QString question;
    QString answer;

    friend bool operator==(const BranchCard &, const BranchCard &) = default;
};

/// A card for each branch and *otherwise* that leads to a place, in the order of the steps. Of two
/// branches of a step with the same words only the first one is ever taken, and asked for.
QList<BranchCard> branchCards(const Runbook &runbook, const RunbookGraph &graph,
                              const QString &document);

} // namespace recount
