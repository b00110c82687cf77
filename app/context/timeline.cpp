#include "context/timeline.h"

#include "foundation/text.h"

#include <QSet>

#include <algorithm>

namespace recount
{

Timeline::Timeline(std::shared_ptr<const Pack> pack) : m_pack(std::move(pack))
{
    if (!m_pack)
        return;
    QSet<QString> technologies;
    for (int phase = 0; phase < phaseCount(); ++phase) {
        const Phase &from = m_pack->phases.at(phase);
        m_lastMonth = std::max(m_lastMonth, from.lastMonth);
        for (const TimelineEntry &entry : from.entries) {
            const QStringList texts = QStringList{entry.what, entry.why} + entry.technologies;
            m_rows << Row{&entry, phase, {}, foldForSearch(texts.join(QLatin1Char('\n')))};
            technologies.unite(QSet<QString>(entry.technologies.begin(), entry.technologies.end()));
            m_lastMonth = std::max(m_lastMonth, entry.month);
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.entry->month < b.entry->month; });
    for (int index = 0; index < size(); ++index)
        m_indexOf.insert(entry(index).id, index);
    for (int index = 0; index < size(); ++index) {
        for (const int next : consequencesOf(index))
            m_rows[next].causes << index;
    }
    m_technologies = QStringList(technologies.begin(), technologies.end());
    m_technologies.sort(Qt::CaseInsensitive);
}

int Timeline::phaseIndexOf(const QString &phaseId) const
{
    for (int index = 0; index < phaseCount(); ++index) {
        if (phase(index).id == phaseId)
            return index;
    }
    return -1;
}

QList<int> Timeline::consequencesOf(int index) const
{
    QList<int> found;
    for (const QString &id : entry(index).followedBy) {
        if (const int next = indexOf(id); next >= 0)
            found << next;
    }
    return found;
}

} // namespace recount
