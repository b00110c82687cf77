#pragma once

#include "runbook/runbook.h"

#include <QList>

namespace recount
{

/// A place where a document names a step, or a level of escalation, by its number: the digits
/// alone.
struct NumberReference {
    ByteRange digits;
    int number = 0;
    ByteRange link; ///< the address behind the words, `#` included; empty without one

    friend bool operator==(const NumberReference &, const NumberReference &) = default;
};

/// All that name steps, in the order of the text: in branches, in what follows quickfixes, and in
/// words ("step 3", "steps 2 to 4", "étape 3"). Digits of the steps' own headings are none, and
/// nothing within code, comments or the words of a link to another document is.
QList<NumberReference> stepReferences(const SourceText &source, const Runbook &runbook);

/// The same for levels, "E2".
QList<NumberReference> levelReferences(const SourceText &source, const Runbook &runbook);

} // namespace recount
