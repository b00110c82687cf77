#pragma once

#include "checks/finding.h"

namespace recount
{

/// Of many findings those to begin with: errors before warnings before hints, and of each kind one
/// of every rule before a second one. They are in the order of their places again.
QList<Finding> firstFindings(const QList<Finding> &findings, int most);

} // namespace recount
