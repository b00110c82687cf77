#include "documents/textdiff.h"

#include <QHash>

#include <dtl/dtl.hpp>

#include <algorithm>
#include <vector>

namespace recount
{

namespace
{

constexpr int mostLines = 50'000;

using Ids = std::vector<int>;

/// Equal lines have the same number.
class LineIds
{
public:
    Ids of(const SourceText &text)
    {
        Ids ids;
        for (int line = 0; line < text.lineCount(); ++line) {
            const QByteArray bytes = text.slice(text.lineWithEnd(line)).toByteArray();
            const auto found = m_ids.constFind(bytes);
            ids.push_back(found != m_ids.cend() ? *found : *m_ids.insert(bytes, int(m_ids.size())));
        }
        return ids;
    }

private:
    QHash<QByteArray, int> m_ids;
};

QList<LineChange> changesOf(const Ids &before, const Ids &after, int offset)
{
    if (before.empty() && after.empty())
        return {};
    const int beforeCount = int(before.size());
    const int afterCount = int(after.size());
    if (before.empty() || after.empty() || std::max(beforeCount, afterCount) > mostLines)
        return {{offset, offset + beforeCount, offset, offset + afterCount}};

    dtl::Diff<int, Ids> diff(before, after);
    diff.onHuge(); // bounds its memory
    diff.compose();
    QList<LineChange> changes;
    int from = 0;
    int to = 0;
    bool isOpen = false;
    for (const auto &[line, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_COMMON) {
            ++from;
            ++to;
            isOpen = false;
            continue;
        }
        if (!isOpen)
            changes.append({offset + from, offset + from, offset + to, offset + to});
        isOpen = true;
        if (info.type == dtl::SES_DELETE)
            changes.last().beforeEnd = offset + ++from;
        else
            changes.last().afterEnd = offset + ++to;
    }
    return changes;
}

QByteArrayView linesOf(const SourceText &text, int first, int end)
{
    return first == end ? QByteArrayView() : text.slice(text.lines(first, end - 1));
}

/// A change of one side that stands apart from all of the other.
struct Side {
    const SourceText &text;
    QList<LineChange> changes;
    qsizetype next = 0;

    bool isDone() const { return next == changes.size(); }
    const LineChange &change() const { return changes.at(next); }
    QByteArrayView written() const { return linesOf(text, change().afterFirst, change().afterEnd); }
};

bool touch(const LineChange &a, const LineChange &b)
{
    return a.beforeFirst <= b.beforeEnd && b.beforeFirst <= a.beforeEnd;
}

} // namespace

QList<LineChange> lineChanges(const SourceText &before, const SourceText &after)
{
    LineIds ids;
    const Ids a = ids.of(before);
    const Ids b = ids.of(after);
    const size_t most = std::min(a.size(), b.size());
    size_t same = 0;
    while (same < most && a[same] == b[same])
        ++same;
    size_t tail = 0;
    while (tail < most - same && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const auto middle = [&](const Ids &all) {
        return Ids(all.begin() + std::ptrdiff_t(same), all.end() - std::ptrdiff_t(tail));
    };
    return changesOf(middle(a), middle(b), int(same));
}

std::optional<QByteArray> merged(const SourceText &base, const SourceText &mine,
                                 const SourceText &theirs)
{
    Side a{mine, lineChanges(base, mine)};
    Side b{theirs, lineChanges(base, theirs)};
    // A mark is no line; the one of whoever changed it.
    const SourceText &marked = mine.mark() != base.mark() ? mine : theirs;
    QByteArray text = marked.slice(marked.mark()).toByteArray();
    int done = 0;
    const auto take = [&](Side &side) {
        text += linesOf(base, done, side.change().beforeFirst);
        text += side.written();
        done = side.change().beforeEnd;
        ++side.next;
    };
    while (!a.isDone() || !b.isDone()) {
        if (!a.isDone() && !b.isDone() && touch(a.change(), b.change())) {
            const bool same = a.change().beforeFirst == b.change().beforeFirst &&
                              a.change().beforeEnd == b.change().beforeEnd &&
                              a.written() == b.written();
            if (!same)
                return {};
            ++b.next;
            take(a);
        } else if (b.isDone() || (!a.isDone() && a.change().beforeFirst < b.change().beforeFirst)) {
            take(a);
        } else {
            take(b);
        }
    }
    text += linesOf(base, done, base.lineCount());
    return text;
}

} // namespace recount
