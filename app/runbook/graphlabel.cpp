#include "runbook/graphlabel.h"

#include <algorithm>

namespace recount
{

namespace
{

/// What any program can show: halves of surrogate pairs and control characters are none of it.
QString oneLine(const QString &words)
{
    QString line;
    const QString whole = QString::fromUtf8(words.toUtf8()).simplified();
    for (const QChar letter : whole) {
        const ushort code = letter.unicode();
        if (letter.category() != QChar::Other_Control && code != 0xfffe && code != 0xffff)
            line += letter;
    }
    return line;
}

QString cut(const QString &words, int most)
{
    if (words.size() <= most)
        return words;
    qsizetype length = std::max(0, most - 1);
    if (length > 0 && words.at(length - 1).isHighSurrogate())
        --length;
    return words.left(length).trimmed() + u'\u2026';
}

} // namespace

QString nodeLabel(const RunbookGraph &graph, int node, int most)
{
    const RunbookGraph::Node &what = graph.nodes.at(node);
    QString words = what.title;
    switch (what.kind) {
    case RunbookGraph::NodeKind::Step:
        words = what.id.mid(1) + u' ' + words;
        break;
    case RunbookGraph::NodeKind::Escalation:
        for (const int index : graph.incoming.at(node)) {
            const RunbookGraph::Edge &edge = graph.edges.at(index);
            if (edge.kind == RunbookGraph::EdgeKind::ByTime && !edge.label.isEmpty()) {
                words += QStringLiteral(", ") + edge.label;
                break;
            }
        }
        words = what.id + u' ' + words;
        break;
    case RunbookGraph::NodeKind::Quickfix:
    case RunbookGraph::NodeKind::PermanentFix:
        words = what.id + u' ' + words;
        break;
    case RunbookGraph::NodeKind::Runbook:
    case RunbookGraph::NodeKind::End:
        break;
    }
    return cut(oneLine(words), most);
}

QString edgeLabel(const RunbookGraph::Edge &edge, int most)
{
    return cut(oneLine(edge.label), most);
}

} // namespace recount
