#include "runbook/walkvisits.h"

#include <QHash>

#include <algorithm>

namespace recount
{

namespace
{

/// A clock can be set back.
double minutesBetween(const QDateTime &from, const QDateTime &to)
{
    return double(std::max<qint64>(0, from.msecsTo(to))) / 60000;
}

} // namespace

QList<WalkVisit> walkVisits(const Walk &walk, const QDateTime &nowUtc)
{
    const RunbookGraph &graph = walk.graph();
    QHash<QString, int> nodes;
    for (int node = int(graph.nodes.size()) - 1; node >= 0; --node)
        nodes.insert(graph.nodes.at(node).id, node);
    QList<WalkVisit> visits;
    for (const WalkEvent &event : walk.events()) {
        const int node = nodes.value(event.to, -1);
        if (node < 0)
            continue;
        if (!visits.isEmpty())
            visits.last().minutes = minutesBetween(visits.constLast().atUtc, event.atUtc);
        visits.append({node, event.atUtc, 0});
    }
    if (!visits.isEmpty())
        visits.last().minutes = walk.minutesHere(nowUtc);
    return visits;
}

} // namespace recount
