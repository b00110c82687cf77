#pragma once

#include "schedule/reviewstate.h"

#include <QHash>
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

/// What is known of the cards of a runbook, and how much of the day's share of new ones is used.
struct BranchProgress {
    QHash<QString, ReviewState> states; ///< by thing; cards never answered are left out
    int newToday = 0;                   ///< of all runbooks
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
