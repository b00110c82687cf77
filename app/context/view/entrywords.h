#pragma once

#include "packs/pack.h"

namespace recount
{

/// "Incident", "Migration", ...
QString kindWord(EntryKind kind);

/// "Lived", "Lab", "Fictional".
QString originWord(Origin origin);

/// What the origin means, a sentence to say honestly.
QString originSentence(Origin origin);

/// "Month 3".
QString monthWords(int month);

/// "Months 1 to 6", or one month.
QString monthsWords(int firstMonth, int lastMonth);

/// "Post-mortem", "Runbook".
QString documentKindWord(DocumentKind kind);

} // namespace recount
