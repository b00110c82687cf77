#pragma once

#include "foundation/result.h"
#include "runbook/outputmatch.h"
#include "runbook/runbookgraph.h"
#include "runbook/walkevent.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace recount
{

/// Somebody goes through a runbook, one place after the other. Time is the wall clock since the
/// beginning: an incident has no pauses. Every change is an event, told to `onEvent` before the
/// call returns; the same events give the same walk again. Executes nothing.
class Walk
{
public:
    /// A way on from where it stands.
    struct Choice {
        int edge = -1;
        int to = -1; ///< -1: the runbook names no such place; it can't be chosen
        QString label;
        RunbookGraph::EdgeKind kind = RunbookGraph::EdgeKind::Branch;
        int branch = -1; ///< in the branches of the step

        bool isOpen() const { return to >= 0; }
    };
    struct Level {
        int index = -1; ///< in `escalation` of the runbook
        double afterMinutes = 0;
    };

    /// The runbook has at least one step.
    Walk(Runbook runbook, RunbookGraph graph);

    std::function<void(const WalkEvent &)> onEvent;

    /// Begins at the first step.
    void begin(const QDateTime &atUtc);
    /// Where events of before lead; they are not told again. What names a place that is no longer
    /// there is left out. False when they have no beginning.
    bool resume(const QList<WalkEvent> &events);

    const Runbook &runbook() const { return m_runbook; }
    const RunbookGraph &graph() const { return m_graph; }
    const QDateTime &beganUtc() const { return m_beganUtc; }
    const QList<WalkEvent> &events() const { return m_events; }

    int node() const { return m_trail.isEmpty() ? -1 : m_trail.constLast(); }
    /// The step where it stands; null in other places.
    const RunbookStep *step() const;
    const RunbookQuickfix *quickfix() const;
    /// Places in the order in which they were reached, without those that were gone back from.
    const QList<int> &trail() const { return m_trail; }
    int visits(int node) const { return m_visits.value(node); }
    /// It stands where nothing leads on, or was given up.
    bool isOver() const;
    bool isGivenUp() const { return m_isGivenUp; }

    QList<Choice> choices() const;
    /// The choice that an output proposes; -1 without one.
    int choiceOf(const ProposedBranch &proposed) const;

    /// False when there is no such way from here.
    bool choose(int edge, const QDateTime &atUtc);
    /// False when there is no such place, or it stands there already.
    bool jump(int node, const QDateTime &atUtc);
    bool canGoBack() const { return m_trail.size() > 1; }
    bool back(const QDateTime &atUtc);
    void note(const QString &text, const QDateTime &atUtc);
    /// What the command of this place gave. Values of secrets are left out of it.
    void output(const QString &text, std::optional<int> exitCode, const QDateTime &atUtc);
    /// The command as `openValues` fill it.
    void copied(const QString &command, const QDateTime &atUtc);
    void giveUp(const QDateTime &atUtc);

    /// Errors: NotFound, InvalidData; see `checkPlaceholderValue`. The value before stays.
    Result<void> fill(const QString &name, const QString &value, const QDateTime &atUtc);
    /// By name, secrets too.
    const QHash<QString, QString> &values() const { return m_values; }
    /// Those that are no secrets.
    QHash<QString, QString> openValues() const;
    /// What is asked for and has neither value nor default, or is a secret that was forgotten.
    QList<Placeholder> unfilled() const;
    /// What this step finds out.
    QList<Placeholder> capturedHere() const;

    /// Minutes since the beginning, until the end when it is over; never negative, as a clock can
    /// be set back.
    double minutes(const QDateTime &nowUtc) const;
    double minutesHere(const QDateTime &nowUtc) const;
    /// Levels whose time has come and that nobody has acknowledged, first one first.
    QList<Level> dueLevels(const QDateTime &nowUtc) const;
    /// The first one whose time is still to come.
    std::optional<Level> nextLevel(const QDateTime &nowUtc) const;
    bool acknowledge(int level, const QDateTime &atUtc);
    /// Where a level stands in the graph; -1 when it is not there.
    int nodeOfLevel(int level) const;

private:
    void add(WalkEvent event);
    bool apply(const WalkEvent &event);
    bool enter(const QString &id, const QDateTime &atUtc);
    QString idHere() const;
    QString withoutSecrets(QString text) const;
    QList<Level> levels() const;

    Runbook m_runbook;
    RunbookGraph m_graph;
    QHash<QString, int> m_nodes; ///< by id
    QDateTime m_beganUtc;
    QDateTime m_enteredUtc;
    QDateTime m_overUtc; ///< invalid while it goes on
    QList<int> m_trail;
    QHash<int, int> m_visits;
    QHash<QString, QString> m_values;
    QList<int> m_acknowledged;
    QList<WalkEvent> m_events;
    bool m_isGivenUp = false;
};

} // namespace recount
