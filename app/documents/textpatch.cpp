#include "documents/textpatch.h"

#include <algorithm>

namespace recount
{

namespace
{

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Whether a cut before this place would part a character or a CRLF.
bool parts(const QByteArray &bytes, qsizetype place)
{
    if (place <= 0 || place >= bytes.size())
        return false;
    return isContinuation(bytes.at(place)) ||
           (bytes.at(place) == '\n' && bytes.at(place - 1) == '\r');
}

void sortByPlace(QList<TextPatch> &patches)
{
    std::stable_sort(patches.begin(), patches.end(), [](const TextPatch &a, const TextPatch &b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin
                                              : a.range.end < b.range.end;
    });
}

} // namespace

Result<QByteArray> patched(const QByteArray &bytes, QList<TextPatch> patches)
{
    sortByPlace(patches);
    QByteArray result;
    qsizetype done = 0;
    for (const TextPatch &patch : std::as_const(patches)) {
        if (patch.range.begin < done || patch.range.end < patch.range.begin ||
            patch.range.end > bytes.size())
            return fail(ErrorCode::InvalidData, {},
                        QStringLiteral("patch %1..%2 behind %3 of %4 bytes")
                            .arg(patch.range.begin)
                            .arg(patch.range.end)
                            .arg(done)
                            .arg(bytes.size()));
        result.append(QByteArrayView(bytes).sliced(done, patch.range.begin - done));
        result.append(patch.replacement);
        done = patch.range.end;
    }
    result.append(QByteArrayView(bytes).sliced(done));
    return result;
}

TextPatch withLineEndsApart(const QByteArray &bytes, TextPatch patch)
{
    const auto &[begin, end] = patch.range;
    QByteArray &text = patch.replacement;
    if (begin == end && text.isEmpty())
        return patch;
    const bool meetsLf = end < bytes.size() && bytes.at(end) == '\n';
    const bool meetsCr = begin > 0 && bytes.at(begin - 1) == '\r';
    if (meetsCr && (text.isEmpty() ? meetsLf : text.front() == '\n'))
        text.prepend('\r');
    else if (meetsLf && text.endsWith('\r'))
        text.append('\n');
    return patch;
}

QList<TextPatch> withJoinedRemovals(QList<TextPatch> patches)
{
    sortByPlace(patches);
    QList<TextPatch> joined;
    for (const TextPatch &patch : std::as_const(patches)) {
        const bool isJoined = !joined.isEmpty() && patch.replacement.isEmpty() &&
                              joined.constLast().replacement.isEmpty() &&
                              patch.range.begin < joined.constLast().range.end;
        if (isJoined)
            joined.last().range.end = std::max(joined.constLast().range.end, patch.range.end);
        else
            joined.append(patch);
    }
    return joined;
}

TextPatch smallestPatch(const QByteArray &before, const QByteArray &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < most && before.at(same) == after.at(same))
        ++same;
    while (parts(before, same) || parts(after, same))
        --same;
    qsizetype tail = 0;
    while (tail < most - same &&
           before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    while (parts(before, before.size() - tail) || parts(after, after.size() - tail))
        --tail;
    return {{same, before.size() - tail}, after.sliced(same, after.size() - tail - same)};
}

} // namespace recount
