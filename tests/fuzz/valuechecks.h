#pragma once

#include "documents/sourcetext.h"

#include <QString>

namespace recount
{

/// Reads a text as a post-mortem and as a runbook, whatever it is, checks it by all rules, and sets
/// its values. Answers what does not hold: places within the text, fixes and edits that fit. Empty
/// when all does.
QString wrongOfValues(const SourceText &source);

} // namespace recount
