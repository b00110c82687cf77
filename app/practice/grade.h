#pragma once

#include "practice/stage.h"

#include <QtGlobal>

namespace recount
{

enum class Grade { Again = 1, Hard = 2, Good = 3, Easy = 4 };

/// What a suggestion rests on.
struct GradeEvidence {
    bool hasTake = false;
    int pointsTicked = 0;
    int points = 0;
    qint64 lastTakeMs = 0;
    qint64 referenceMs = 0;
    bool hintsOpenedBefore = false;    ///< hints before the first take
    bool anythingOpenedBefore = false; ///< any stage before the first take
};

/// The one place of the mapping: Again without a take or below a third of the rubric; Hard below
/// two thirds or when the hints were opened before the first take; Easy with every point, a
/// good length (takes/goodlength.h) and nothing opened before; Good otherwise.
Grade suggestGrade(const GradeEvidence &evidence);

} // namespace recount
