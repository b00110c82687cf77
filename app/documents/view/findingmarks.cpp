#include "documents/view/findingmarks.h"

#include "documents/view/documenttext.h"

#include <algorithm>

namespace recount
{

FindingMarks::FindingMarks(DocumentText &text, QObject *parent) : QObject(parent)
{
    connect(&text, &DocumentText::changed, this, &FindingMarks::follow);
    connect(&text, &DocumentText::loaded, this, [this] { set({}); });
}

void FindingMarks::set(QList<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.range.begin < b.range.begin;
    });
    m_findings = std::move(findings);
    Q_EMIT marksChanged();
}

QList<Finding> FindingMarks::within(const ByteRange &range) const
{
    QList<Finding> found;
    for (const Finding &finding : m_findings) {
        if (finding.range.begin <= range.end && finding.range.end >= range.begin)
            found.append(finding);
    }
    return found;
}

int FindingMarks::next(qsizetype place) const
{
    for (int i = 0; i < m_findings.size(); ++i) {
        if (m_findings.at(i).range.begin > place)
            return i;
    }
    return m_findings.isEmpty() ? -1 : 0;
}

int FindingMarks::previous(qsizetype place) const
{
    for (auto i = int(m_findings.size()) - 1; i >= 0; --i) {
        if (m_findings.at(i).range.begin < place)
            return i;
    }
    return int(m_findings.size()) - 1;
}

void FindingMarks::follow(const TextPatch &patch)
{
    const qsizetype shift = patch.replacement.size() - patch.range.size();
    const auto moved = [&](qsizetype place, bool isEnd) {
        if (place > patch.range.end || (place == patch.range.end && !isEnd))
            return place + shift;
        if (place <= patch.range.begin)
            return place;
        return isEnd ? patch.range.begin + patch.replacement.size() : patch.range.begin;
    };
    const auto count = m_findings.size();
    for (Finding &finding : m_findings) {
        const bool wasEmpty = finding.range.isEmpty();
        finding.range.begin = moved(finding.range.begin, false);
        finding.range.end = std::max(finding.range.begin, moved(finding.range.end, !wasEmpty));
        // What it was about is gone.
        if (!wasEmpty && finding.range.isEmpty())
            finding.range.begin = -1;
    }
    m_findings.removeIf([](const Finding &finding) { return finding.range.begin < 0; });
    if (m_findings.size() != count)
        Q_EMIT marksChanged();
}

} // namespace recount
