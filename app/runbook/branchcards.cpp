#include "runbook/branchcards.h"

#include <QCoreApplication>
#include <QSet>

namespace recount
{

namespace
{

using NodeKind = RunbookGraph::NodeKind;
using EdgeKind = RunbookGraph::EdgeKind;

struct BranchCards {
    Q_DECLARE_TR_FUNCTIONS(BranchCards)
};

QString answerOf(const Runbook &runbook, const RunbookGraph::Node &node)
{
    switch (node.kind) {
    case NodeKind::Step:
        return BranchCards::tr("Go to step %1: %2")
            .arg(QString::number(runbook.steps.at(node.index).number), node.title);
    case NodeKind::Quickfix:
        return BranchCards::tr("Apply the quickfix: %1").arg(node.title);
    case NodeKind::PermanentFix:
        return BranchCards::tr("Plan the permanent fix: %1").arg(node.title);
    case NodeKind::Escalation: {
        const QString channel = runbook.escalation.at(node.index).channel;
        return channel.isEmpty() ? BranchCards::tr("Escalate: %1").arg(node.title)
                                 : BranchCards::tr("Escalate: %1, in %2").arg(node.title, channel);
    }
    case NodeKind::Runbook:
        return BranchCards::tr("Go on with the runbook: %1").arg(node.title);
    case NodeKind::End:
        return BranchCards::tr("It is over: %1").arg(node.title);
    }
    return {};
}

} // namespace

QList<BranchCard> branchCards(const Runbook &runbook, const RunbookGraph &graph,
                              const QString &document)
{
    QList<BranchCard> cards;
    QSet<QString> things;
    for (const RunbookGraph::Edge &edge : graph.edges) {
        const RunbookGraph::Node &from = graph.nodes.at(edge.from);
        const bool isOtherwise = edge.kind == EdgeKind::Otherwise;
        if (from.kind != NodeKind::Step || edge.to < 0 ||
            (edge.kind != EdgeKind::Branch && !isOtherwise))
            continue;
        const QString label = edge.label.simplified();
        if (!isOtherwise && label.isEmpty())
            continue;
        BranchCard card;
        card.document = document;
        card.thing = QString(from.id + QLatin1Char('/') +
                             (isOtherwise ? QStringLiteral("otherwise") : label));
        if (things.contains(card.thing))
            continue;
        things.insert(card.thing);
        const QString number = QString::number(runbook.steps.at(from.index).number);
        card.question =
            isOtherwise
                ? BranchCards::tr("Step %1, “%2”, shows none of what it looks for. What now?")
                      .arg(number, from.title)
                : BranchCards::tr("Step %1, “%2”, shows: %3. What now?")
                      .arg(number, from.title, label);
        card.answer = answerOf(runbook, graph.nodes.at(edge.to));
        cards.append(card);
    }
    return cards;
}

} // namespace recount
