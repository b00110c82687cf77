#pragma once

#include "runbook/runbookgraph.h"

#include <QList>
#include <QString>

namespace recount
{

/// How much of a runbook its card shows.
struct CardFit {
    int steps = 12;
    int quickfixes = 8;
    int levels = 6;
    int symptoms = 5;
    int commandLines = 4; ///< of one step
    int characters = 220; ///< of one sentence
    bool hasBranches = true;
    bool hasTexts = true;   ///< of steps without a command
    bool hasDetails = true; ///< undo, what to bring, when it is over
    double points = 10;     ///< size of the words

    /// From all of it to the few things that fit on any page.
    static QList<CardFit> fits();
};

/// The card for somebody who was just woken: when to use the runbook, the first steps with their
/// commands, quickfixes, who to call and when. HTML that a browser and QTextDocument both show,
/// black on white; what is left out says where it is. Loads and runs nothing.
QString nightCardHtml(const Runbook &runbook, const RunbookGraph &graph, const CardFit &fit);

} // namespace recount
