#pragma once

namespace recount
{

/// Where the checks of runbooks draw their lines. Times in minutes or days as the names say.
struct RunbookLimits {
    int reviewDays = 180;              ///< RB13, where the runbook says nothing else
    int firstEscalationMinutesP1 = 15; ///< RB15
    int firstEscalationMinutes = 30;   ///< RB15
    int commandsInStep = 3;            ///< RB35
    int straightSteps = 3;             ///< RB44: fewer are no list yet
    double minutesToMitigation = 5;    ///< RB45
    int stepsToMitigation = 6;         ///< RB45
    int steps = 25;                    ///< RB46
    int depth = 10;                    ///< RB46
    int paths = 200;                   ///< RB46
    int listedOneByOne = 3;            ///< more things that all lack the same are told at once
};

} // namespace recount
