#include "practice/grade.h"

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
    const bool withinLength =
        evidence.referenceMs <= 0 || evidence.lastTakeMs <= evidence.referenceMs;
    if (evidence.pointsTicked >= evidence.points && withinLength && !evidence.anythingOpenedBefore)
        return Grade::Easy;
    return Grade::Good;
}

} // namespace recount
