#pragma once

#include "checks/finding.h"
#include "runbook/graphlayout.h"

#include <QList>

namespace recount
{

/// The graph of a runbook ready to be shown: words, places, and what was found at each node.
struct RunbookPicture {
    /// What has more is listed and not drawn.
    static constexpr int mostDrawn = 1000;

    RunbookGraph graph;
    GraphWords words;
    QList<QList<Finding>> findings; ///< of each node, in the order of their places
    GraphLayout layout;             ///< without nodes when there are too many

    bool isTooLarge() const { return graph.nodes.size() > mostDrawn; }
    bool isEmpty() const { return graph.nodes.isEmpty(); }
    /// The node of an id such as "S3"; -1 without one.
    int nodeOfId(const QString &id) const;
    /// The innermost node whose text has this byte in it; -1 without one.
    int nodeAtByte(qsizetype byte) const;
};

/// What a picture is made of.
struct RunbookPictureInput {
    Runbook runbook;
    RunbookGraph graph;
    GraphAnalysis analysis;
    QList<Finding> findings; ///< of the whole document
    GraphMeasure measure;
};

/// Runs on any thread. Milliseconds for some hundred steps, far longer for thousands.
RunbookPicture runbookPicture(const RunbookPictureInput &input);

} // namespace recount
