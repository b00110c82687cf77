#pragma once

#include "runbook/sampleoutput.h"
#include "runbook/walk.h"

#include <QHash>
#include <QList>

#include <optional>

namespace recount
{

/// What is wrong this time, hidden from whoever looks for it: at each place the way that is right.
/// Ways from the first place end, wherever somebody has strayed to.
struct RunbookScenario {
    QHash<int, int> rightEdge; ///< by node; none where it ends
    QList<int> path;           ///< nodes of the best way, the first one and the last one too
    double minutes = 0;        ///< of that way
};

/// The same seed gives the same scenario. Nothing when no end can be reached by branches.
std::optional<RunbookScenario> runbookScenario(const Runbook &runbook, const RunbookGraph &graph,
                                               quint32 seed);
/// What a step shows in the scenario.
SampleOutput scenarioOutput(const Runbook &runbook, const RunbookGraph &graph,
                            const RunbookScenario &scenario, int node);
/// How late it is on a drill whose places take their minutes as they are left.
QDateTime drillTime(const Walk &walk);

/// How a drill went.
struct RunbookDrillResult {
    struct WrongTurn {
        int node = -1;
        int chosen = -1; ///< nodes
        int right = -1;
    };
    struct LateLevel {
        int level = -1; ///< in `escalation` of the runbook
        double dueMinutes = 0;
        std::optional<double> calledMinutes; ///< nothing: never
    };

    QList<WrongTurn> wrongTurns;
    QList<int> blindActs; ///< destructive nodes entered before anything was checked
    QList<LateLevel> lateLevels;
    double minutes = 0;
    double bestMinutes = 0;
    bool isFinished = false; ///< it arrived where the scenario ends
};

/// Minutes by which a level may be called after its time.
constexpr double escalationGraceMinutes = 2;

RunbookDrillResult drillResult(const Walk &walk, const RunbookScenario &scenario);

} // namespace recount
