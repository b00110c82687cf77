#include "runbook/runbookgraph.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace recount
{

namespace
{

using NodeKind = RunbookGraph::NodeKind;
using EdgeKind = RunbookGraph::EdgeKind;
using Outcome = BranchTarget::Outcome;

struct GraphTitles {
    Q_DECLARE_TR_FUNCTIONS(RunbookGraph)
public:
    static QString of(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Resolved:
            return tr("Resolved");
        case Outcome::FalseAlarm:
            return tr("False alarm");
        case Outcome::HandedOver:
            return tr("Handed over");
        case Outcome::Stop:
            return tr("Stop");
        }
        return {};
    }
};

QString outcomeId(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Resolved:
        return QStringLiteral("resolved");
    case Outcome::FalseAlarm:
        return QStringLiteral("false-alarm");
    case Outcome::HandedOver:
        return QStringLiteral("handed-over");
    case Outcome::Stop:
        return QStringLiteral("stop");
    }
    return {};
}

RunbookGraph::Node newNode(NodeKind kind, int index, const QString &title, const QString &id = {})
{
    RunbookGraph::Node node;
    node.kind = kind;
    node.index = index;
    node.id = id;
    node.title = title;
    return node;
}

bool hasTime(const BranchCondition &condition)
{
    return condition.test == BranchCondition::Test::MinutesInStep ||
           std::any_of(condition.parts.cbegin(), condition.parts.cend(), hasTime);
}

/// Knows the nodes by what a target calls them.
class GraphBuilder
{
public:
    explicit GraphBuilder(const Runbook &runbook) : m_runbook(runbook) {}

    RunbookGraph build()
    {
        if (m_runbook.steps.isEmpty())
            return {};
        addOwnNodes();
        addTargets();
        addEdges();
        m_graph.outgoing.resize(m_graph.nodes.size());
        m_graph.incoming.resize(m_graph.nodes.size());
        for (int i = 0; i < int(m_graph.edges.size()); ++i) {
            const RunbookGraph::Edge &edge = m_graph.edges.at(i);
            m_graph.outgoing[edge.from].append(i);
            if (edge.to >= 0)
                m_graph.incoming[edge.to].append(i);
        }
        return std::move(m_graph);
    }

private:
    /// Kind and number; the first node of that number counts.
    using Key = QPair<int, int>;

    static Key keyOf(BranchTarget::Kind kind, int number) { return {int(kind), number}; }

    int add(RunbookGraph::Node node)
    {
        m_graph.nodes.append(std::move(node));
        return int(m_graph.nodes.size()) - 1;
    }

    void addNumbered(BranchTarget::Kind kind, int number, RunbookGraph::Node node)
    {
        node.id = idOf(kind, number);
        const int index = add(std::move(node));
        if (!m_numbered.contains(keyOf(kind, number)))
            m_numbered.insert(keyOf(kind, number), index);
    }

    void addOwnNodes()
    {
        for (int i = 0; i < int(m_runbook.steps.size()); ++i) {
            const RunbookStep &step = m_runbook.steps.at(i);
            RunbookGraph::Node node = newNode(NodeKind::Step, i, step.title.text);
            node.minutes = step.minutes.value_or(RunbookGraph::defaultMinutes);
            node.stepKind = step.kind.value_or(step.danger == Danger::None ? StepKind::Check
                                                                           : StepKind::Action);
            node.isDestructive = step.danger == Danger::Destructive;
            node.isCheck = node.stepKind == StepKind::Check;
            node.range = step.range;
            addNumbered(BranchTarget::Kind::Step, step.number, std::move(node));
        }
        for (int i = 0; i < int(m_runbook.quickfixes.size()); ++i) {
            const RunbookQuickfix &quickfix = m_runbook.quickfixes.at(i);
            RunbookGraph::Node node = newNode(NodeKind::Quickfix, i, quickfix.title.text);
            node.minutes = quickfix.minutes.value_or(RunbookGraph::defaultMinutes);
            node.isDestructive = quickfix.danger == Danger::Destructive;
            node.range = quickfix.range;
            addNumbered(BranchTarget::Kind::Quickfix, quickfix.number, std::move(node));
        }
        for (int i = 0; i < int(m_runbook.permanentFixes.size()); ++i) {
            const RunbookPermanentFix &fix = m_runbook.permanentFixes.at(i);
            RunbookGraph::Node node = newNode(NodeKind::PermanentFix, i, fix.title.text);
            node.range = fix.range;
            addNumbered(BranchTarget::Kind::PermanentFix, fix.number, std::move(node));
        }
        for (int i = 0; i < int(m_runbook.escalation.size()); ++i) {
            const EscalationLevel &level = m_runbook.escalation.at(i);
            RunbookGraph::Node node = newNode(NodeKind::Escalation, i, level.role);
            if (node.title.isEmpty())
                node.title = level.channel.isEmpty() ? level.after.text : level.channel;
            node.range = level.range;
            addNumbered(BranchTarget::Kind::Escalation, level.number, std::move(node));
        }
    }

    /// The runbooks, then the ends, that something leads to.
    void addTargets()
    {
        QList<const BranchTarget *> targets;
        bool needsResolved = false;
        for (const RunbookStep &step : m_runbook.steps) {
            for (const RunbookBranch &branch : step.branches)
                targets.append(&branch.target);
            if (step.otherwise)
                targets.append(&step.otherwise->target);
            needsResolved = needsResolved || endsItself(step);
        }
        for (const RunbookQuickfix &quickfix : m_runbook.quickfixes) {
            if (quickfix.then)
                targets.append(&*quickfix.then);
            else
                needsResolved = true;
        }
        if (m_runbook.stopTheBleeding)
            targets.append(&*m_runbook.stopTheBleeding);
        for (const BranchTarget *target : std::as_const(targets)) {
            if (target->kind != BranchTarget::Kind::Runbook || m_runbooks.contains(target->runbook))
                continue;
            RunbookGraph::Node node = newNode(NodeKind::Runbook, -1, target->runbook);
            node.id = u'R' + QString::number(m_runbooks.size() + 1);
            m_runbooks.insert(target->runbook, add(std::move(node)));
        }
        for (const Outcome outcome :
             {Outcome::Resolved, Outcome::FalseAlarm, Outcome::HandedOver, Outcome::Stop}) {
            const bool isUsed =
                (outcome == Outcome::Resolved && needsResolved) ||
                std::any_of(targets.cbegin(), targets.cend(), [&](const BranchTarget *target) {
                    return target->kind == BranchTarget::Kind::End && target->outcome == outcome;
                });
            if (!isUsed)
                continue;
            RunbookGraph::Node node =
                newNode(NodeKind::End, -1, GraphTitles::of(outcome), outcomeId(outcome));
            node.outcome = outcome;
            m_ends.insert(int(outcome), add(std::move(node)));
        }
    }

    static bool endsItself(const RunbookStep &step)
    {
        return step.kind == StepKind::End && step.branches.isEmpty() && !step.otherwise;
    }

    int nodeAt(const BranchTarget &target) const
    {
        switch (target.kind) {
        case BranchTarget::Kind::Runbook:
            return m_runbooks.value(target.runbook, -1);
        case BranchTarget::Kind::End:
            return m_ends.value(int(target.outcome), -1);
        case BranchTarget::Kind::NotUnderstood:
            return -1;
        default:
            return m_numbered.value(keyOf(target.kind, target.number), -1);
        }
    }

    void addEdge(RunbookGraph::Edge edge) { m_graph.edges.append(std::move(edge)); }

    void addEdges()
    {
        for (int i = 0; i < int(m_runbook.steps.size()); ++i) {
            addStepEdges(i);
            if (i == 0)
                addEntryEdges();
        }
        for (int i = 0; i < int(m_runbook.quickfixes.size()); ++i) {
            const RunbookQuickfix &quickfix = m_runbook.quickfixes.at(i);
            const int from = int(m_runbook.steps.size()) + i;
            if (quickfix.then)
                addEdge({from,
                         nodeAt(*quickfix.then),
                         EdgeKind::Then,
                         -1,
                         {},
                         false,
                         quickfix.then->words.range});
            else
                addEdge({from,
                         m_ends.value(int(Outcome::Resolved), -1),
                         EdgeKind::Sequence,
                         -1,
                         {},
                         false,
                         quickfix.heading});
        }
    }

    void addStepEdges(int index)
    {
        const RunbookStep &step = m_runbook.steps.at(index);
        const bool isBounded = step.maxVisits > 0 || step.kind == StepKind::Wait;
        bool hasOtherwise = false;
        for (int i = 0; i < int(step.branches.size()); ++i) {
            const RunbookBranch &branch = step.branches.at(i);
            const bool isRest = branch.condition.test == BranchCondition::Test::Otherwise;
            hasOtherwise = hasOtherwise || isRest;
            addEdge({index, nodeAt(branch.target), isRest ? EdgeKind::Otherwise : EdgeKind::Branch,
                     i, branch.condition.words.text, isBounded || hasTime(branch.condition),
                     branch.range});
        }
        if (step.otherwise)
            addEdge({index, nodeAt(step.otherwise->target), EdgeKind::Otherwise, -1,
                     step.otherwise->condition.words.text, isBounded, step.otherwise->range});
        else if (endsItself(step))
            addEdge({index,
                     m_ends.value(int(Outcome::Resolved), -1),
                     EdgeKind::Sequence,
                     -1,
                     {},
                     isBounded,
                     step.heading});
        else if (!hasOtherwise && step.kind != StepKind::End &&
                 index + 1 < int(m_runbook.steps.size()))
            addEdge({index, index + 1, EdgeKind::Sequence, -1, {}, isBounded, step.heading});
    }

    void addEntryEdges()
    {
        if (m_runbook.stopTheBleeding) {
            const int to = nodeAt(*m_runbook.stopTheBleeding);
            const bool isThere =
                to == 0 || (to > 0 && std::any_of(m_graph.edges.cbegin(), m_graph.edges.cend(),
                                                  [&](const auto &edge) { return edge.to == to; }));
            if (!isThere)
                addEdge({0,
                         to,
                         EdgeKind::StopTheBleeding,
                         -1,
                         {},
                         false,
                         m_runbook.stopTheBleeding->words.range});
        }
        const qsizetype first =
            m_runbook.steps.size() + m_runbook.quickfixes.size() + m_runbook.permanentFixes.size();
        for (int i = 0; i < int(m_runbook.escalation.size()); ++i) {
            const EscalationLevel &level = m_runbook.escalation.at(i);
            if (level.afterMinutes)
                addEdge(
                    {0, int(first) + i, EdgeKind::ByTime, -1, level.after.text, true, level.range});
        }
    }

    const Runbook &m_runbook;
    RunbookGraph m_graph;
    QHash<Key, int> m_numbered;
    QHash<QString, int> m_runbooks;
    QHash<int, int> m_ends; ///< by outcome
};

} // namespace

int RunbookGraph::nodeOf(NodeKind kind, int index) const
{
    if (index < 0)
        return -1;
    const auto found = std::lower_bound(
        nodes.cbegin(), nodes.cend(), std::pair(kind, index),
        [](const Node &node, const auto &key) { return std::pair(node.kind, node.index) < key; });
    const bool isIt = found != nodes.cend() && found->kind == kind && found->index == index;
    return isIt ? int(found - nodes.cbegin()) : -1;
}

bool RunbookGraph::isFinal(int node) const
{
    switch (nodes.at(node).kind) {
    case NodeKind::PermanentFix:
    case NodeKind::Escalation:
    case NodeKind::Runbook:
    case NodeKind::End:
        return true;
    case NodeKind::Step:
    case NodeKind::Quickfix:
        break;
    }
    return false;
}

RunbookGraph runbookGraph(const Runbook &runbook)
{
    return GraphBuilder(runbook).build();
}

} // namespace recount
