#include "practice/grade.h"

#include "takes/goodlength.h"

namespace recount
{

Grade suggestGrade(const GradeEvidence &evidence)
{
    // Compared as whole numbers, so that exactly two of three points are two thirds. Without a
    // rubric nothing was missed.
    if (!evidence.hasTake || 3 * evidence.pointsTicked < evidence.points)
        return Grade::Again;
    if (3 * evidence.pointsTicked < 2 * evidence.points || evidence.hintsOpenedBefore)
        return Grade::Hard;
    const bool goodTime =
        evidence.referenceMs <= 0 || goodLength(evidence.referenceMs).contains(evidence.lastTakeMs);
    if (evidence.pointsTicked >= evidence.points && goodTime && !evidence.anythingOpenedBefore)
        return Grade::Easy;
    return Grade::Good;
}

} // namespace recount
