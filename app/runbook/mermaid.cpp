#include "runbook/mermaid.h"

#include "runbook/graphlabel.h"

#include <QSet>
#include <QStringList>

namespace recount
{

namespace
{

using NodeKind = RunbookGraph::NodeKind;
using EdgeKind = RunbookGraph::EdgeKind;

/// How much of a graph is drawn.
struct Extent {
    int nodes = 0; ///< so many of the first ones
    int titles = 60;
    bool hasLabels = true; ///< of edges
};

/// A text in quotes. What Mermaid or the page around it would take as markup is an entity of
/// Mermaid: a number, or a name, between `#` and `;`.
QString quoted(const QString &words)
{
    QString result = QStringLiteral("\"");
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar letter = words.at(i);
        const bool isDoubled = i + 1 < words.size() && words.at(i + 1) == letter;
        const bool wasDoubled = i > 0 && words.at(i - 1) == letter;
        switch (letter.unicode()) {
        case u'"':
            result += QStringLiteral("#quot;");
            break;
        case u'<':
            result += QStringLiteral("#lt;");
            break;
        case u'>':
            result += QStringLiteral("#gt;");
            break;
        case u'&':
            result += QStringLiteral("#amp;");
            break;
        case u'#':
            result += QStringLiteral("#35;");
            break;
        case u'`':
            result += QStringLiteral("#96;");
            break;
        case u'\\':
            result += QStringLiteral("#92;");
            break;
        case u'%': // %% begins a comment or a directive
        case u'$': // $$ a formula
            if (isDoubled || wasDoubled)
                result += QStringLiteral("#%1;").arg(int(letter.unicode()));
            else
                result += letter;
            break;
        default:
            result += letter;
        }
    }
    return result + u'"';
}

/// A class has a colour and, as colour is not for everyone, a line of its own kind.
QString classOf(const RunbookGraph::Node &node)
{
    if (node.isDestructive)
        return QStringLiteral("danger");
    if (node.kind == NodeKind::Step && node.isCheck)
        return QStringLiteral("check");
    return {};
}

QString shaped(const RunbookGraph::Node &node, const QString &label)
{
    const auto between = [&](const char *before, const char *behind) {
        return QString(QLatin1String(before) + label + QLatin1String(behind));
    };
    switch (node.kind) {
    case NodeKind::Quickfix:
        return between("([", "])");
    case NodeKind::PermanentFix:
        return between("[[", "]]");
    case NodeKind::Escalation:
        return between("{{", "}}");
    case NodeKind::Runbook:
        return between("[/", "/]");
    case NodeKind::End:
        return between("(((", ")))");
    case NodeKind::Step:
        break;
    }
    if (node.isDestructive)
        return between("[", "]");
    if (node.isCheck)
        return between("(", ")");
    return node.stepKind == StepKind::Decide ? between("{", "}") : between("[", "]");
}

QString nodeName(int node)
{
    return u'n' + QString::number(node + 1);
}

QString drawn(const RunbookGraph &graph, const Extent &extent)
{
    const int count = int(graph.nodes.size());
    QStringList lines = {QStringLiteral("flowchart TD")};
    QSet<QString> classes;
    for (int i = 0; i < extent.nodes; ++i) {
        const RunbookGraph::Node &node = graph.nodes.at(i);
        QString line = QStringLiteral("  ") + nodeName(i) +
                       shaped(node, quoted(nodeLabel(graph, i, extent.titles)));
        const QString name = classOf(node);
        if (!name.isEmpty()) {
            line += QStringLiteral(":::") + name;
            classes.insert(name);
        }
        lines.append(line);
    }
    if (extent.nodes < count)
        lines.append(QStringLiteral("  more[\"\u2026 +%1\"]").arg(count - extent.nodes));

    const QString nowhere = nodeName(count);
    bool leadsNowhere = false;
    QSet<QPair<int, int>> seen;
    for (const RunbookGraph::Edge &edge : graph.edges) {
        if (edge.from >= extent.nodes || edge.to >= extent.nodes)
            continue;
        if (!extent.hasLabels) {
            if (edge.kind == EdgeKind::ByTime || seen.contains({edge.from, edge.to}))
                continue;
            seen.insert({edge.from, edge.to});
        }
        const bool isImplied = edge.kind == EdgeKind::Sequence || edge.kind == EdgeKind::ByTime ||
                               edge.kind == EdgeKind::StopTheBleeding;
        QString line = QStringLiteral("  ") + nodeName(edge.from) +
                       (isImplied ? QStringLiteral(" -.->") : QStringLiteral(" -->"));
        const QString label = extent.hasLabels ? edgeLabel(edge) : QString();
        if (!label.isEmpty())
            line += u'|' + quoted(label) + u'|';
        leadsNowhere = leadsNowhere || edge.to < 0;
        lines.append(line + u' ' + (edge.to < 0 ? nowhere : nodeName(edge.to)));
    }
    if (leadsNowhere)
        lines.append(QStringLiteral("  ") + nowhere + QStringLiteral("[\"?\"]:::nowhere"));
    if (classes.contains(QStringLiteral("check")))
        lines.append(QStringLiteral("  classDef check stroke:#2b6cb0"));
    if (classes.contains(QStringLiteral("danger")))
        lines.append(QStringLiteral("  classDef danger stroke:#c53030,stroke-width:3px"));
    if (leadsNowhere)
        lines.append(QStringLiteral("  classDef nowhere stroke-dasharray:4"));
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString mermaidText(const RunbookGraph &graph, qsizetype mostCharacters)
{
    const int count = int(graph.nodes.size());
    QString text = drawn(graph, {count});
    if (mostCharacters <= 0 || text.size() < mostCharacters)
        return text;
    for (const int titles : {60, 24, 8}) {
        text = drawn(graph, {count, titles, false});
        if (text.size() < mostCharacters)
            return text;
    }
    int least = 0;
    for (int most = count; least + 1 < most;) {
        const int middle = (least + most) / 2;
        text = drawn(graph, {middle, 24, false});
        (text.size() < mostCharacters ? least : most) = middle;
    }
    return drawn(graph, {least, 24, false});
}

} // namespace recount
