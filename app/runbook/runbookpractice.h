#pragma once

#include "schedule/reviewstate.h"

#include <QString>

namespace recount
{

/// One answer to a card of a branch.
struct BranchReview {
    QString id; ///< a UUID
    QString document;
    QString thing; ///< as `BranchCard` has it
    Review review;
};

/// How one drill went, in figures.
struct RunbookDrillRecord {
    QString id; ///< a UUID
    QString document;
    QByteArray sha256; ///< of the runbook's bytes
    quint32 seed = 0;
    QDateTime atUtc; ///< when it was over
    QByteArray zone;
    bool isFinished = false;
    double minutes = 0;
    double bestMinutes = 0;
    int wrongTurns = 0;
    int blindActs = 0;
    int lateLevels = 0;

    friend bool operator==(const RunbookDrillRecord &, const RunbookDrillRecord &) = default;
};

} // namespace recount
