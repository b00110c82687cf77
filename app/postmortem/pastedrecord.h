#pragma once

#include "postmortem/pastedline.h"

namespace recount
{

/// A line that is a JSON object with a time, as programs write them: `{"ts": ..., "msg": ...}`.
std::optional<PastedLine> readJsonLine(QStringView line);

/// A line of `key=value` with a time: `ts=2026-01-14T09:26:10Z level=warn msg="..."`.
std::optional<PastedLine> readLogfmtLine(QStringView line);

} // namespace recount
