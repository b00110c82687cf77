#pragma once

#include "runbook/runbook.h"

namespace recount
{

/// Reads a runbook out of Markdown: its own form, a usual template of alerts, or plain text with
/// underlined headings, `1.` steps, `$` commands and `→` branches. Never fails: what is not
/// understood is no value.
Runbook readRunbook(const SourceText &source);

} // namespace recount
