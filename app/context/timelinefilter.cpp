#include "context/timelinefilter.h"

#include "context/timeline.h"
#include "foundation/text.h"

#include <algorithm>

namespace recount
{

namespace
{

QStringList wordsOf(const QString &text)
{
    return foldForSearch(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

bool TimelineFilter::isActive() const
{
    return !kinds.isEmpty() || !phase.isEmpty() || !technology.isEmpty() ||
           !text.trimmed().isEmpty();
}

QList<int> matchingEntries(const Timeline &timeline, const TimelineFilter &filter)
{
    const QStringList words = wordsOf(filter.text);
    const int phase = filter.phase.isEmpty() ? -1 : timeline.phaseIndexOf(filter.phase);
    const auto fits = [&](int index) {
        const TimelineEntry &entry = timeline.entry(index);
        if (!filter.kinds.isEmpty() && !filter.kinds.contains(entry.kind))
            return false;
        if (!filter.phase.isEmpty() && timeline.phaseOf(index) != phase)
            return false;
        if (!filter.technology.isEmpty() && !entry.technologies.contains(filter.technology))
            return false;
        const QString &text = timeline.searchText(index);
        return std::all_of(words.cbegin(), words.cend(),
                           [&text](const QString &word) { return text.contains(word); });
    };
    QList<int> found;
    for (int index = 0; index < timeline.size(); ++index) {
        if (fits(index))
            found << index;
    }
    return found;
}

TimelineFilter possibleFilter(const Timeline &timeline, TimelineFilter filter)
{
    if (timeline.phaseIndexOf(filter.phase) < 0)
        filter.phase.clear();
    if (!timeline.technologies().contains(filter.technology))
        filter.technology.clear();
    return filter;
}

} // namespace recount
