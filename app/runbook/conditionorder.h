#pragma once

#include "runbook/branchcondition.h"

#include <QString>

#include <optional>

namespace recount
{

/// Numbers from one to another, as a condition takes them.
struct NumberRange {
    double least = 0; ///< -infinity without a lower end
    double most = 0;
    bool withLeast = true;
    bool withMost = true;

    bool contains(const NumberRange &other) const;
    bool meets(const NumberRange &other) const;
};

/// The numbers that a condition on a number, a count of lines or an exit code takes, in the base
/// unit ("900 MB" in bytes); nothing for other conditions and for "≠".
std::optional<NumberRange> numberRange(const BranchCondition &condition);
/// What is measured, so that two conditions can be compared: the same words, the same kind of unit.
QString measureOf(const BranchCondition &condition);

/// Whether whatever meets `narrow` meets `broad` as well, as far as that can be told.
bool covers(const BranchCondition &broad, const BranchCondition &narrow);

/// Whether one of the two is met by any output.
bool areComplementary(const BranchCondition &one, const BranchCondition &other);

} // namespace recount
