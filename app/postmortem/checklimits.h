#pragma once

namespace recount
{

/// Where the checks draw their lines. Times in minutes or days as the names say.
struct CheckLimits {
    int typedDurationMinutes = 1; ///< PM06: how far a typed duration may be off
    int summarySentences = 3;     ///< PM11
    int detectMinutesP1 = 10;     ///< PM13
    int detectMinutesElse = 30;   ///< PM13
    double blindShare = 0.5;      ///< PM13
    int gapMinutes = 20;          ///< PM15
    double sameText = 0.7;        ///< PM23, PM39: from here on two texts say the same
    int dueDaysP0 = 7;            ///< PM29
    int dueDaysP1 = 15;           ///< PM29
    int dueDaysP2 = 30;           ///< PM29
    int dueDaysElse = 56;         ///< PM29
    int openActions = 10;         ///< PM36
    int lowPriorityActions = 5;   ///< PM36
    int publishDaysP1 = 3;        ///< PM42
    int publishBusinessDays = 5;  ///< PM42
    double budgetPercent = 20;    ///< PM47
    double sameTrigger = 0.4;     ///< PM44: from here on two triggers are alike
    int similarTold = 3;          ///< PM44
    int listedOneByOne = 3;       ///< more things that all lack the same are told at once
};

} // namespace recount
