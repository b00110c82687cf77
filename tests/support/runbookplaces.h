#pragma once

#include "runbook/runbook.h"

namespace recount
{

/// Each place in the text that the values of a runbook name, to be held against the text.
QList<ByteRange> placesOf(const Runbook &values);

} // namespace recount
