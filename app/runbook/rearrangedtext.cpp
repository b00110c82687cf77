#include "runbook/rearrangedtext.h"

#include <algorithm>

namespace recount
{

namespace
{

qsizetype growth(const TextPatch &patch)
{
    return patch.replacement.size() - patch.range.size();
}

} // namespace

RearrangedText::RearrangedText(const SourceText &source) : m_source(source) {}

void RearrangedText::permute(const QList<ByteRange> &parts, const QList<int> &order)
{
    m_parts = parts;
    m_order = order;
    m_pieces.clear();
}

void RearrangedText::change(const QList<TextPatch> &patches)
{
    m_changes += patches;
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const TextPatch &left, const TextPatch &right) {
                         return left.range.begin < right.range.begin;
                     });
    m_pieces.clear();
}

QList<TextPatch> RearrangedText::changesIn(const ByteRange &range) const
{
    QList<TextPatch> inside;
    const auto first = std::lower_bound(
        m_changes.begin(), m_changes.end(), range.begin,
        [](const TextPatch &patch, qsizetype place) { return patch.range.begin < place; });
    for (auto it = first; it != m_changes.end() && it->range.begin <= range.end; ++it) {
        const bool isOfNext = it->range.begin == range.end && range.end < m_source.size();
        if (!isOfNext && it->range.end <= range.end)
            inside.append(*it);
    }
    return inside;
}

QByteArray RearrangedText::written(const ByteRange &range) const
{
    QList<TextPatch> inside = changesIn(range);
    for (TextPatch &patch : inside)
        patch.range = {patch.range.begin - range.begin, patch.range.end - range.begin};
    const QByteArray bytes = m_source.slice(range).toByteArray();
    return inside.isEmpty() ? bytes : patched(bytes, inside).value_or(bytes);
}

/// All of the document in its new order.
const QList<RearrangedText::Piece> &RearrangedText::pieces() const
{
    if (!m_pieces.isEmpty())
        return m_pieces;
    qsizetype place = 0;
    const auto add = [&](const ByteRange &range) {
        m_pieces.append({range, place});
        place += range.size();
        for (const TextPatch &patch : changesIn(range))
            place += growth(patch);
    };
    qsizetype from = 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        add({from, m_parts.at(i).begin});
        add(m_parts.at(m_order.at(i)));
        from = m_parts.at(i).end;
    }
    add({from, m_source.size()});
    return m_pieces;
}

QByteArray RearrangedText::bytes() const
{
    QByteArray bytes;
    for (const Piece &piece : pieces())
        bytes += written(piece.range);
    return bytes;
}

qsizetype RearrangedText::placeOf(qsizetype before) const
{
    for (const Piece &piece : pieces()) {
        const bool isLast = piece.range.end == m_source.size();
        if (before < piece.range.begin || before > piece.range.end ||
            (before == piece.range.end && !isLast))
            continue;
        qsizetype place = piece.place + before - piece.range.begin;
        for (const TextPatch &patch : m_changes) {
            if (patch.range.begin < piece.range.begin || patch.range.begin > before)
                continue;
            if (patch.range.end > before)
                return -1;
            place += growth(patch);
        }
        return place;
    }
    return -1;
}

/// What one part passes is left untouched, where the same stands between all of them.
std::optional<QList<TextPatch>> RearrangedText::asOneMove() const
{
    qsizetype first = 0;
    while (m_order.at(first) == first)
        ++first;
    qsizetype last = m_order.size() - 1;
    while (m_order.at(last) == last)
        --last;
    const auto between = [this](qsizetype part) {
        return ByteRange{m_parts.at(part).end, m_parts.at(part + 1).begin};
    };
    const QByteArrayView gap = m_source.slice(between(first));
    for (qsizetype i = first; i < last; ++i) {
        if (m_source.slice(between(i)) != gap || !gap.trimmed().isEmpty())
            return {};
    }
    const auto isRun = [&](qsizetype from, qsizetype end, qsizetype shift) {
        for (qsizetype i = from; i < end; ++i) {
            if (m_order.at(i) != i + shift)
                return false;
        }
        return true;
    };
    ByteRange taken;
    TextPatch put;
    if (m_order.at(last) == first && isRun(first, last, 1)) {
        taken = {m_parts.at(first).begin, m_parts.at(first + 1).begin};
        const qsizetype end = m_parts.at(last).end;
        put = {{end, end}, gap.toByteArray() + written(m_parts.at(first))};
    } else if (m_order.at(first) == last && isRun(first + 1, last + 1, -1)) {
        taken = {m_parts.at(last - 1).end, m_parts.at(last).end};
        const qsizetype begin = m_parts.at(first).begin;
        put = {{begin, begin}, written(m_parts.at(last)) + gap.toByteArray()};
    } else {
        return {};
    }
    QList<TextPatch> patches{{taken, {}}, put};
    for (const TextPatch &patch : m_changes) {
        if (!taken.contains(patch.range))
            patches.append(patch);
    }
    return patches;
}

QList<TextPatch> RearrangedText::patches() const
{
    if (std::is_sorted(m_order.begin(), m_order.end()))
        return m_changes;
    if (const auto move = asOneMove())
        return *move;
    QList<TextPatch> patches;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (m_order.at(i) != i)
            patches.append({m_parts.at(i), written(m_parts.at(m_order.at(i)))});
    }
    for (const TextPatch &patch : m_changes) {
        const bool isWritten = [&] {
            for (qsizetype i = 0; i < m_parts.size(); ++i) {
                if (m_order.at(i) != i && m_parts.at(i).contains(patch.range))
                    return true;
            }
            return false;
        }();
        if (!isWritten)
            patches.append(patch);
    }
    return patches;
}

} // namespace recount
