#pragma once

#include "runbook/graphanalysis.h"
#include "runbook/nodeshape.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace recount
{

/// What is written on the drawing of a runbook, in the language of the user.
struct GraphWords {
    struct Node {
        NodeShape shape = NodeShape::Action;
        QString head;  ///< as it is drawn: "Step 3 · check · 1 min", "Q1 · destructive"
        QString place; ///< the same in full: "Quickfix Q1 · destructive"
        QString title; ///< as the document says it
        QString note;  ///< what is wrong with the node; empty when nothing is
    };

    QString title; ///< of the runbook
    QList<Node> nodes;
    QStringList labels; ///< of the edges

    /// "Step 3 · check · 1 min: Is the database accessible?"
    QString name(int node) const;
};

/// `analysis` may be empty: then no node is called unreachable.
GraphWords graphWords(const Runbook &runbook, const RunbookGraph &graph,
                      const GraphAnalysis &analysis);

/// "Check", "Quickfix", ... of a shape.
QString shapeWord(NodeShape shape);

/// A way out of a node in one line: "contains “refused” → Step 4: Read the log".
QString wayOutWords(const GraphWords &words, const RunbookGraph &graph, int edge);

} // namespace recount
