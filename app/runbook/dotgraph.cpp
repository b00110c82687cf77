#include "runbook/dotgraph.h"

#include "runbook/graphlabel.h"

#include <QStringList>

namespace recount
{

namespace
{

using NodeKind = RunbookGraph::NodeKind;

constexpr int mostCharacters = 120; ///< of a label
constexpr int lineLength = 28;      ///< of the lines of a label, as far as its words allow

/// A text in quotes, in lines of about that length.
QString quoted(const QString &words)
{
    QString result = QStringLiteral("\"");
    int column = 0;
    for (const QChar letter : words) {
        if (letter == u' ' && column >= lineLength) {
            result += QStringLiteral("\\n");
            column = 0;
            continue;
        }
        ++column;
        if (letter == u'"' || letter == u'\\')
            result += u'\\';
        // Graphviz reads entities of HTML.
        result += letter == u'&' ? QStringLiteral("&amp;") : QString(letter);
    }
    return result + u'"';
}

QString looksOf(const RunbookGraph::Node &node)
{
    const QString danger =
        node.isDestructive ? QStringLiteral(", penwidth=3, color=\"#c53030\"") : QString();
    switch (node.kind) {
    case NodeKind::Quickfix:
        return QStringLiteral("shape=oval") + danger;
    case NodeKind::PermanentFix:
        return QStringLiteral("shape=component");
    case NodeKind::Escalation:
        return QStringLiteral("shape=hexagon");
    case NodeKind::Runbook:
        return QStringLiteral("shape=folder");
    case NodeKind::End:
        return QStringLiteral("shape=oval, peripheries=2");
    case NodeKind::Step:
        break;
    }
    if (node.isDestructive)
        return QStringLiteral("shape=box") + danger;
    if (node.isCheck)
        return QStringLiteral("shape=box, style=rounded, color=\"#2b6cb0\"");
    return node.stepKind == StepKind::Decide ? QStringLiteral("shape=diamond")
                                             : QStringLiteral("shape=box");
}

} // namespace

QString dotText(const RunbookGraph &graph)
{
    const int count = int(graph.nodes.size());
    QStringList lines = {QStringLiteral("digraph runbook {"),
                         QStringLiteral("  charset=\"UTF-8\"; rankdir=TB;"),
                         QStringLiteral("  node [fontname=\"sans-serif\"]; "
                                        "edge [fontname=\"sans-serif\", fontsize=11];")};
    for (int i = 0; i < count; ++i)
        lines.append(QStringLiteral("  n%1 [label=%2, %3];")
                         .arg(QString::number(i + 1), quoted(nodeLabel(graph, i, mostCharacters)),
                              looksOf(graph.nodes.at(i))));
    bool leadsNowhere = false;
    for (const RunbookGraph::Edge &edge : graph.edges) {
        QStringList looks;
        const QString label = edgeLabel(edge, mostCharacters);
        if (!label.isEmpty())
            looks.append(QStringLiteral("label=") + quoted(label));
        if (edge.kind == RunbookGraph::EdgeKind::Sequence ||
            edge.kind == RunbookGraph::EdgeKind::StopTheBleeding)
            looks.append(QStringLiteral("style=dashed"));
        if (edge.kind == RunbookGraph::EdgeKind::ByTime)
            looks.append(QStringLiteral("style=dotted"));
        leadsNowhere = leadsNowhere || edge.to < 0;
        QString line = QStringLiteral("  n%1 -> n%2")
                           .arg(QString::number(edge.from + 1),
                                QString::number(edge.to < 0 ? count + 1 : edge.to + 1));
        if (!looks.isEmpty())
            line += QStringLiteral(" [") + looks.join(QStringLiteral(", ")) + u']';
        lines.append(line + u';');
    }
    if (leadsNowhere)
        lines.append(
            QStringLiteral("  n%1 [label=\"?\", shape=box, style=dashed];").arg(count + 1));
    return lines.join(u'\n') + QStringLiteral("\n}\n");
}

} // namespace recount
