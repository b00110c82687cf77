#pragma once

#include "runbook/graphlayout.h"

#include <QList>

namespace recount
{

/// A piece of a drawing that stands on one page.
struct GraphPage {
    double top = 0;
    double bottom = 0;
};

/// Divides a drawing into pages of at most this height, between rows wherever a row fits. No page
/// without one.
QList<GraphPage> graphPages(const GraphLayout &layout, double pageHeight);

} // namespace recount
