#pragma once

#include "runbook/runbook.h"

namespace recount
{

/// What a heading announces, in English or French and in the words of the usual templates; steps
/// and quickfixes with a number are told by `readNumberedHeading`.
RunbookSectionKind runbookSectionKindOf(const QString &heading);

/// "Step 4: words", "Étape 4 : words", "Quickfix Q1: words", "P2: words", "4. words", in the
/// characters of a line.
struct NumberedHeading {
    /// Step, Quickfix, PermanentFix; Other when there is a number alone.
    RunbookSectionKind kind = RunbookSectionKind::Other;
    int number = 0;
    qsizetype digitsBegin = 0;
    qsizetype digitsLength = 0;
    qsizetype titleBegin = 0; ///< up to the end of the line
};
std::optional<NumberedHeading> readNumberedHeading(const QString &line);

/// What a key of the table under the title means: "owner", "alerts", ... The key itself when it is
/// not one of those.
QString runbookHeaderKeyOf(const QString &key);

/// What a column of a table means: "name", "meaning", "type", "default", "example", "pattern",
/// "values", "required", "find", "condition", "then", "sample", "after", "who", "how", "bring",
/// "acknowledge", "fallback", "symptom", "signal", "query", "threshold"; empty when unknown.
QString runbookColumnOf(const QString &heading);

/// What a line that begins with it says: "why", "expected", "captures", "verify", "undo",
/// "side effects", "valid for", "effect", "then", "quickfix", "permanent fix", "blast radius",
/// "approval", "from", "as", "danger", "minutes"; empty when unknown.
QString runbookLabelOf(const QString &words);

std::optional<StepKind> stepKindOf(const QString &words);
std::optional<PlaceholderType> placeholderTypeOf(const QString &words);
RunbookStatus runbookStatusOf(const QString &words);
Danger dangerOf(const QString &words);

/// Minutes of the first length of time in the words: "30 s", "1.5 min", "1 h 30", "2h10"; nothing
/// when there is none.
std::optional<double> durationIn(const QString &words);

} // namespace recount
