#include "documents/textsplice.h"

#include "documents/textdiff.h"

#include <algorithm>

namespace recount
{

namespace
{

/// As one splice, without what is the same at both ends.
void appendTrimmed(QList<TextSplice> &splices, qsizetype position, QStringView before,
                   QStringView after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < most && before.at(same) == after.at(same))
        ++same;
    if (same > 0 && before.at(same - 1).isHighSurrogate())
        --same;
    qsizetype tail = 0;
    while (tail < most - same &&
           before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    const qsizetype removed = before.size() - tail - same;
    const qsizetype inserted = after.size() - tail - same;
    if (removed > 0 || inserted > 0)
        splices.append({position + same, removed, after.sliced(same, inserted).toString()});
}

/// Where each line begins, and the end of the text behind them.
QList<qsizetype> lineBegins(QStringView text)
{
    QList<qsizetype> begins{0};
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', end + 1))
        begins.append(end + 1);
    if (begins.constLast() != text.size())
        begins.append(text.size());
    return begins;
}

} // namespace

QList<TextSplice> smallestSplices(qsizetype position, const QString &before, const QString &after)
{
    QList<TextSplice> whole;
    appendTrimmed(whole, position, before, after);
    if (whole.isEmpty())
        return whole;
    const TextSplice &trimmed = whole.constFirst();
    const QString from = before.mid(trimmed.position - position, trimmed.removed);
    const auto isOneChange = [](const QString &text) {
        // Lines are compared as those of a file are, whose mark is none of its text.
        return !text.contains(u'\n') || text.startsWith(QChar::ByteOrderMark);
    };
    if (isOneChange(from) || isOneChange(trimmed.inserted))
        return whole;

    const QList<qsizetype> fromBegins = lineBegins(from);
    const QList<qsizetype> toBegins = lineBegins(trimmed.inserted);
    QList<LineChange> changes;
    if (fromBegins.size() == toBegins.size()) {
        for (int i = 0; i + 1 < fromBegins.size(); ++i)
            changes.append({i, i + 1, i, i + 1});
    } else {
        changes = lineChanges(SourceText(from.toUtf8()), SourceText(trimmed.inserted.toUtf8()));
    }
    QList<TextSplice> splices;
    for (const LineChange &change : std::as_const(changes)) {
        const auto part = [](QStringView text, const QList<qsizetype> &begins, int first, int end) {
            return text.sliced(begins.at(first), begins.at(end) - begins.at(first));
        };
        appendTrimmed(splices, trimmed.position + fromBegins.at(change.beforeFirst),
                      part(from, fromBegins, change.beforeFirst, change.beforeEnd),
                      part(trimmed.inserted, toBegins, change.afterFirst, change.afterEnd));
    }
    return splices;
}

} // namespace recount
