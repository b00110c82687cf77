#pragma once

#include "runbook/nodeshape.h"

#include <QColor>

class QPalette;

namespace recount
{

/// The colours that a graph is drawn in.
struct GraphColors {
    static GraphColors of(const QPalette &palette);
    /// Black on white, for paper and pictures.
    static GraphColors paper();

    QColor line(NodeShape shape) const;
    QColor fill(NodeShape shape) const;

    bool isDark = false;
    QColor background;
    QColor ink;
    QColor quietInk;
    QColor route;
    QColor chosen;
    QColor problem;
};

} // namespace recount
