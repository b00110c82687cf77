#include "checks/finding.h"

#include <algorithm>
#include <tuple>

namespace recount
{

void offer(Finding *finding, const QString &label, const TextPatch &patch)
{
    finding->fixText = label;
    finding->fix = {patch};
}

void sortFindings(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.range.begin, a.rule) < std::tie(b.range.begin, b.rule);
    });
}

} // namespace recount
