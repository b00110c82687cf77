#pragma once

#include "runbook/runbook.h"

#include <optional>

namespace recount
{

/// What a step gave.
struct StepOutput {
    QString text;
    std::optional<int> exitCode;
    double minutesInStep = 0;
};

enum class MatchResult { No, Yes, Undecided };

/// Whether an output meets a condition. Undecided: only a person can say, or the expression took
/// too long. Bounded in time whatever the expression is.
MatchResult matches(const BranchCondition &condition, const StepOutput &output);

/// The branch that the output proposes: index in `branches`, -1 for *otherwise*; nothing when a
/// person has to decide.
struct ProposedBranch {
    std::optional<int> branch;
    bool isCertain = false; ///< no branch before it was undecided
};
ProposedBranch proposedBranch(const RunbookStep &step, const StepOutput &output);

} // namespace recount
