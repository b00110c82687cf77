#include "commandline/runbooktext.h"

#include "commandline/commandtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunbookText)
};

using Rows = QList<QPair<QString, QString>>;

void add(Rows &rows, const QString &name, const QString &value)
{
    if (!value.trimmed().isEmpty())
        rows.append({name, value.simplified()});
}

QString minutesText(double minutes)
{
    return Texts::tr("%1 min").arg(QLocale().toString(minutes, 'g', 4));
}

Rows headRows(const Runbook &document)
{
    const QString list = QStringLiteral(", ");
    Rows rows;
    add(rows, Texts::tr("Title"), document.title.text);
    add(rows, Texts::tr("Service"), document.service);
    add(rows, Texts::tr("Owner"), document.owner);
    add(rows, Texts::tr("Alerts"), document.alerts.join(list));
    add(rows, Texts::tr("Last tested"), document.lastTested.toString(Qt::ISODate));
    for (const RunbookSymptom &symptom : document.symptoms)
        add(rows, Texts::tr("Symptom"), symptom.text.text);
    for (const Placeholder &placeholder : document.placeholders)
        add(rows, placeholder.name, placeholder.meaning);
    return rows;
}

Rows graphRows(const RunbookGraph &graph, const GraphAnalysis &analysis)
{
    Rows rows;
    if (graph.isEmpty())
        return rows;
    const QString paths = QLocale().toString(analysis.paths);
    add(rows, Texts::tr("Ways through"),
        analysis.isPathsCapped ? Texts::tr("%1 or more").arg(paths) : paths);
    if (const auto &minutes = analysis.toFirstMitigation)
        add(rows, Texts::tr("To the first quickfix"), minutesText(minutes->least));
    if (const auto &minutes = analysis.toEscalation)
        add(rows, Texts::tr("To an escalation"), minutesText(minutes->least));
    QStringList unreachable;
    for (int node = 0; node < int(graph.nodes.size()); ++node) {
        if (!analysis.isReachable.at(node))
            unreachable.append(graph.nodes.at(node).id);
    }
    add(rows, Texts::tr("Not reachable"), unreachable.join(QStringLiteral(", ")));
    return rows;
}

/// What stands under a step: its commands, and where it leads.
QString detailsOf(const RunbookGraph &graph, int node, const QList<RunbookCommand> &commands)
{
    QString text;
    for (const RunbookCommand &command : commands) {
        for (const QString &line : command.text.split(u'\n', Qt::SkipEmptyParts))
            text += QLatin1String("    $ ") + line + u'\n';
    }
    for (const int index : graph.outgoing.at(node)) {
        const RunbookGraph::Edge &edge = graph.edges.at(index);
        if (edge.kind == RunbookGraph::EdgeKind::ByTime)
            continue;
        const QString aim = edge.to < 0 ? Texts::tr("nowhere") : graph.nodes.at(edge.to).id;
        const QString label = edge.label.simplified();
        text += (label.isEmpty()
                     ? QStringLiteral("    → ") + aim
                     : QString(QLatin1String("    ") + label + QStringLiteral(" → ") + aim)) +
                u'\n';
    }
    return text;
}

QString nodesText(const Runbook &document, const RunbookGraph &graph)
{
    using Kind = RunbookGraph::NodeKind;
    QString text;
    for (int node = 0; node < int(graph.nodes.size()); ++node) {
        const RunbookGraph::Node &shown = graph.nodes.at(node);
        if (shown.kind == Kind::End || shown.kind == Kind::Runbook)
            continue;
        text += shown.id + QLatin1String("  ") + shown.title.simplified() + u'\n';
        if (shown.kind == Kind::Step)
            text += detailsOf(graph, node, document.steps.at(shown.index).commands);
        else if (shown.kind == Kind::Quickfix)
            text += detailsOf(graph, node, document.quickfixes.at(shown.index).commands);
    }
    return text;
}

} // namespace

QString runbookText(const Runbook &document)
{
    const RunbookGraph graph = runbookGraph(document);
    const GraphAnalysis analysis = analyseGraph(graph, document);
    const QString text = alignedText(headRows(document) + graphRows(graph, analysis));
    const QString nodes = nodesText(document, graph);
    return nodes.isEmpty() ? text : QString(text + u'\n' + nodes);
}

QString pathText(const RunbookGraph &graph, const RunbookPath &path)
{
    QStringList nodes;
    for (const int node : path.nodes)
        nodes.append(graph.nodes.at(node).id);
    if (path.isCut)
        nodes.append(Texts::tr("and round again"));
    return nodes.join(QStringLiteral(" → "));
}

} // namespace recount
