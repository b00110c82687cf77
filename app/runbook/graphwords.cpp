#include "runbook/graphwords.h"

#include "documents/span.h"

#include <QCoreApplication>

#include <cmath>

namespace recount
{

namespace
{

using NodeKind = RunbookGraph::NodeKind;

struct GraphText {
    Q_DECLARE_TR_FUNCTIONS(GraphWords)
};

QString placeWord(const RunbookGraph::Node &node)
{
    const QString number = node.id.mid(1);
    switch (node.kind) {
    case NodeKind::Step:
        return GraphText::tr("Step %1").arg(number);
    case NodeKind::Quickfix:
        return GraphText::tr("Quickfix Q%1").arg(number);
    case NodeKind::PermanentFix:
        return GraphText::tr("Permanent fix P%1").arg(number);
    case NodeKind::Escalation:
        return GraphText::tr("Escalation E%1").arg(number);
    case NodeKind::Runbook:
        return GraphText::tr("Another runbook");
    case NodeKind::End:
        break;
    }
    return GraphText::tr("End");
}

std::optional<StepKind> stepKind(const Runbook &runbook, const RunbookGraph::Node &node)
{
    if (node.kind != NodeKind::Step || node.index < 0 || node.index >= runbook.steps.size())
        return {};
    return runbook.steps.at(node.index).kind;
}

NodeShape shapeOf(const Runbook &runbook, const RunbookGraph::Node &node)
{
    switch (node.kind) {
    case NodeKind::PermanentFix:
        return NodeShape::PermanentFix;
    case NodeKind::Escalation:
        return NodeShape::Escalation;
    case NodeKind::Runbook:
        return NodeShape::Runbook;
    case NodeKind::End:
        return NodeShape::End;
    case NodeKind::Quickfix:
        return node.isDestructive ? NodeShape::Destructive : NodeShape::Quickfix;
    case NodeKind::Step:
        break;
    }
    if (node.isDestructive)
        return NodeShape::Destructive;
    if (stepKind(runbook, node) == StepKind::Decide)
        return NodeShape::Decision;
    return node.isCheck ? NodeShape::Check : NodeShape::Action;
}

/// What a step does, behind its number.
QString actWord(const Runbook &runbook, const RunbookGraph::Node &node, NodeShape shape)
{
    if (node.kind != NodeKind::Step || shape == NodeShape::Destructive)
        return {};
    switch (stepKind(runbook, node).value_or(node.isCheck ? StepKind::Check : StepKind::Action)) {
    case StepKind::Check:
        return GraphText::tr("check");
    case StepKind::Action:
        return GraphText::tr("action");
    case StepKind::Decide:
        return GraphText::tr("decide");
    case StepKind::Wait:
        return GraphText::tr("wait");
    case StepKind::Notify:
        return GraphText::tr("notify");
    case StepKind::SubRunbook:
        return GraphText::tr("another runbook");
    case StepKind::End:
        break;
    }
    return GraphText::tr("end");
}

/// Only a time that is written; what is assumed where there is none is no fact.
QString minutesWord(const Runbook &runbook, const RunbookGraph::Node &node)
{
    std::optional<double> minutes;
    if (node.kind == NodeKind::Step && node.index >= 0 && node.index < runbook.steps.size())
        minutes = runbook.steps.at(node.index).minutes;
    if (node.kind == NodeKind::Quickfix && node.index >= 0 &&
        node.index < runbook.quickfixes.size())
        minutes = runbook.quickfixes.at(node.index).minutes;
    if (!minutes || *minutes <= 0 || *minutes > 1e6)
        return {};
    const auto whole = qint64(std::ceil(*minutes));
    return spanText({whole, whole, false});
}

/// A drawing has room for a few lines only, and measuring a million characters takes seconds.
QString shownTitle(const QString &title)
{
    constexpr qsizetype most = 1'000;
    return title.size() <= most ? title.simplified()
                                : QString(title.first(most).simplified() + u'…');
}

GraphWords::Node nodeWords(const Runbook &runbook, const RunbookGraph::Node &node)
{
    GraphWords::Node words;
    words.shape = shapeOf(runbook, node);
    words.head = placeWord(node);
    for (const QString &more : {actWord(runbook, node, words.shape), minutesWord(runbook, node)}) {
        if (!more.isEmpty())
            words.head += QStringLiteral(" · ") + more;
    }
    if (words.shape == NodeShape::Destructive)
        words.danger = GraphText::tr("destructive");
    words.title = shownTitle(node.title);
    if (words.title.isEmpty() && node.kind != NodeKind::End)
        words.title = GraphText::tr("(no title)");
    return words;
}

} // namespace

QString GraphWords::name(int node) const
{
    const Node &words = nodes.at(node);
    QString name = words.head;
    if (!words.danger.isEmpty())
        name += QStringLiteral(" · ") + words.danger;
    return words.title.isEmpty() ? name : QString(name + u": " + words.title);
}

GraphWords graphWords(const Runbook &runbook, const RunbookGraph &graph,
                      const GraphAnalysis &analysis)
{
    GraphWords words;
    words.title = shownTitle(runbook.title.text);
    words.nodes.reserve(graph.nodes.size());
    for (int node = 0; node < graph.nodes.size(); ++node) {
        words.nodes.append(nodeWords(runbook, graph.nodes.at(node)));
        if (node < analysis.isReachable.size() && !analysis.isReachable.at(node))
            words.nodes.last().note = GraphText::tr("No way leads here");
        else if (node < analysis.reachesEnd.size() && !analysis.reachesEnd.at(node) &&
                 graph.nodes.at(node).kind == NodeKind::Step)
            words.nodes.last().note = GraphText::tr("No way leads on to an end");
    }
    words.labels.reserve(graph.edges.size());
    for (const RunbookGraph::Edge &edge : graph.edges) {
        const bool isFirstAid = edge.kind == RunbookGraph::EdgeKind::StopTheBleeding;
        words.labels.append(isFirstAid && edge.label.isEmpty()
                                ? GraphText::tr("to stop the bleeding")
                                : shownTitle(edge.label));
    }
    return words;
}

QString shapeWord(NodeShape shape)
{
    switch (shape) {
    case NodeShape::Check:
        return GraphText::tr("Check");
    case NodeShape::Action:
        return GraphText::tr("Action");
    case NodeShape::Destructive:
        return GraphText::tr("Destructive");
    case NodeShape::Decision:
        return GraphText::tr("Decision");
    case NodeShape::Quickfix:
        return GraphText::tr("Quickfix");
    case NodeShape::PermanentFix:
        return GraphText::tr("Permanent fix");
    case NodeShape::Escalation:
        return GraphText::tr("Escalation");
    case NodeShape::Runbook:
        return GraphText::tr("Another runbook");
    case NodeShape::End:
        break;
    }
    return GraphText::tr("End");
}

QString wayOutWords(const GraphWords &words, const RunbookGraph &graph, int edge)
{
    const RunbookGraph::Edge &way = graph.edges.at(edge);
    QString label = words.labels.value(edge);
    if (label.isEmpty())
        label = way.kind == RunbookGraph::EdgeKind::Otherwise ? GraphText::tr("otherwise")
                                                              : GraphText::tr("then");
    const QString target =
        way.to < 0 ? GraphText::tr("a place that does not exist") : words.name(way.to);
    return QString(label + QStringLiteral(" → ") + target);
}

} // namespace recount
