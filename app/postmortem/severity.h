#pragma once

#include "postmortem/postmortem.h"

namespace recount
{

/// What the words beside "Severity" say: `P1`, `SEV-2 (initial SEV-4, peak SEV-1)`, `P1 → P2`.
Severity readSeverity(const Passage &words);

/// How severe it was taken for at a stage of the incident.
enum class SeverityStage { Initial, Peak, Final };

/// As it is written: "P3"; empty when nothing is said of that stage.
QString severityAt(const QString &words, SeverityStage stage);
/// The words with another level at that stage; "P3", "3" and "sev 3" mean the same, and nothing
/// takes it out. All else stays as it was written. Unchanged where `level` is no level, 0 to 5.
QString severityWith(const QString &words, SeverityStage stage, const QString &level,
                     const QString &lang);

} // namespace recount
