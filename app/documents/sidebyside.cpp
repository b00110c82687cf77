#include "documents/sidebyside.h"

#include "documents/textdiff.h"

#include <algorithm>

namespace recount
{

namespace
{

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

/// Whether a word goes on over this place.
bool isWithinWord(const QString &line, qsizetype place)
{
    return place > 0 && place < line.size() && isWord(line.at(place - 1)) && isWord(line.at(place));
}

} // namespace

LineDifference lineDifference(const QString &before, const QString &after)
{
    const qsizetype least = std::min(before.size(), after.size());
    qsizetype head =
        std::mismatch(before.begin(), before.begin() + least, after.begin()).first - before.begin();
    while (head > 0 && (isWithinWord(before, head) || isWithinWord(after, head)))
        --head;
    qsizetype tail = 0;
    while (tail < least - head &&
           before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    while (tail > 0 &&
           (isWithinWord(before, before.size() - tail) || isWithinWord(after, after.size() - tail)))
        --tail;
    return {{int(head), int(before.size() - tail - head)},
            {int(head), int(after.size() - tail - head)}};
}

QList<SideBySideRow> sideBySide(const SourceText &before, const SourceText &after, int around,
                                int mostRows)
{
    QList<SideBySideRow> rows;
    int beforeAt = 0;
    int afterAt = 0;
    const auto addEqual = [&](int end, bool isFirst, bool isLast) {
        const int length = end - beforeAt;
        const int head = isFirst ? 0 : around;
        const int tail = isLast ? 0 : around;
        const int skipped = length > head + tail + 1 ? length - head - tail : 0;
        for (int line = 0; line < length && rows.size() < mostRows; ++line) {
            if (skipped > 0 && line == head) {
                rows.append({-1, -1, false, skipped});
                line += skipped - 1;
            } else {
                rows.append({beforeAt + line, afterAt + line, false, 0});
            }
        }
        beforeAt = end;
        afterAt += length;
    };
    const QList<LineChange> changes = lineChanges(before, after);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const LineChange &change = changes.at(i);
        addEqual(change.beforeFirst, i == 0, false);
        const int lines =
            std::max(change.beforeEnd - change.beforeFirst, change.afterEnd - change.afterFirst);
        for (int line = 0; line < lines && rows.size() < mostRows; ++line) {
            const int left = change.beforeFirst + line;
            const int right = change.afterFirst + line;
            rows.append({left < change.beforeEnd ? left : -1, right < change.afterEnd ? right : -1,
                         true, 0});
        }
        beforeAt = change.beforeEnd;
        afterAt = change.afterEnd;
    }
    addEqual(before.lineCount(), changes.isEmpty(), true);
    return rows;
}

} // namespace recount
