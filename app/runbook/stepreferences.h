#pragma once

#include "runbook/runbook.h"

#include <QList>

namespace recount
{

/// A place where a document names a step by its number: the digits alone.
struct StepReference {
    ByteRange digits;
    int number = 0;

    friend bool operator==(const StepReference &, const StepReference &) = default;
};

/// All of them in the order of the text: in branches, in what follows quickfixes, and in words
/// ("step 3", "steps 2 to 4", "étape 3"). Headings of steps are none, and nothing within code or
/// comments is.
QList<StepReference> stepReferences(const SourceText &source, const Runbook &runbook);

} // namespace recount
