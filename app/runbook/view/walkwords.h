#pragma once

#include "runbook/runbookgraph.h"

#include <QString>

class QWidget;

namespace recount
{

/// "12 minutes", "less than a minute"
QString minuteWords(double minutes);
/// "S2: Read the log"; an end is its title alone.
QString nodeWords(const RunbookGraph &graph, int node);
/// Lets a screen reader say at once what the widget is called.
void announce(QWidget &widget);

} // namespace recount
