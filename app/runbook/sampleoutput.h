#pragma once

#include "runbook/outputmatch.h"

namespace recount
{

/// What a step could show for a branch to be taken.
struct SampleOutput {
    StepOutput output;
    QString seen; ///< in words, where a person has to see something; empty otherwise
};

/// The sample of the branch, else one made of its condition; `branch` is an index, -1 for
/// *otherwise*. Plausible, and never random.
SampleOutput sampleOutput(const RunbookStep &step, int branch);

/// One that meets the condition.
SampleOutput sampleFor(const BranchCondition &condition);

} // namespace recount
