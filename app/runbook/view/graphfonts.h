#pragma once

#include "runbook/graphmeasure.h"

#include <QFont>

namespace recount
{

/// The fonts of a drawn graph, made from the one of its window.
struct GraphFonts {
    explicit GraphFonts(const QFont &base);

    QFont head;
    QFont title;
    QFont label;

    const QFont &font(GraphFont which) const;
    /// Can be used on any thread.
    GraphMeasure measure() const;
};

} // namespace recount
