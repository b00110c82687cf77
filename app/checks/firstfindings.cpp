#include "checks/firstfindings.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace recount
{

QList<Finding> firstFindings(const QList<Finding> &findings, int most)
{
    if (findings.size() <= most)
        return findings;
    QHash<QString, int> seen;
    QList<int> repeats;
    for (const Finding &finding : findings)
        repeats.append(seen[finding.rule]++);
    QList<qsizetype> order(findings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return std::tuple(-int(findings.at(a).severity), repeats.at(a)) <
               std::tuple(-int(findings.at(b).severity), repeats.at(b));
    });
    order.resize(std::max(0, most));
    std::sort(order.begin(), order.end());
    QList<Finding> first;
    for (const qsizetype index : std::as_const(order))
        first.append(findings.at(index));
    return first;
}

} // namespace recount
