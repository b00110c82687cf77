#include "documents/decodedtext.h"

#include "documents/utf8walk.h"

#include <algorithm>

namespace recount
{

namespace
{

const QByteArray utf8Mark = QByteArrayLiteral("\xEF\xBB\xBF");
const QByteArray utf8Replacement = QByteArrayLiteral("\xEF\xBF\xBD");

qsizetype markSizeOf(const QByteArray &bytes)
{
    return bytes.startsWith(utf8Mark) ? utf8Mark.size() : 0;
}

/// How long a line end at the end of these bytes is; 0 without any.
int lineEndSize(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return 0;
    if (bytes.back() == '\r')
        return 1;
    if (bytes.back() != '\n')
        return 0;
    return bytes.size() > 1 && bytes.at(bytes.size() - 2) == '\r' ? 2 : 1;
}

/// The size of the line end at the beginning of these bytes; 0 when they begin with anything else.
int lineEndAt(QByteArrayView bytes)
{
    if (bytes.front() == '\n')
        return 1;
    if (bytes.front() != '\r')
        return 0;
    return bytes.size() > 1 && bytes.at(1) == '\n' ? 2 : 1;
}

void appendCharacter(QString &text, char32_t code)
{
    if (QChar::requiresSurrogates(code)) {
        text.append(QChar(QChar::highSurrogate(code)));
        text.append(QChar(QChar::lowSurrogate(code)));
    } else {
        text.append(QChar(char16_t(code)));
    }
}

QString decoded(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    while (!bytes.isEmpty()) {
        if (const int end = lineEndAt(bytes); end > 0) {
            text.append(u'\n');
            bytes = bytes.sliced(end);
            continue;
        }
        const Utf8Step step = firstCharacter(bytes);
        appendCharacter(text, step.code);
        bytes = bytes.sliced(step.bytes);
    }
    return text;
}

/// Half a surrogate pair becomes U+FFFD, which is as long.
QByteArray encoded(const QString &text, const QByteArray &lineEnd)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    qsizetype done = 0;
    const auto appendPlain = [&](qsizetype end) {
        bytes.append(QStringView(text).sliced(done, end - done).toUtf8());
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n') {
            appendPlain(i);
            bytes.append(lineEnd);
            done = i + 1;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate()) {
            appendPlain(i);
            bytes.append(utf8Replacement);
            done = i + 1;
        }
    }
    appendPlain(text.size());
    return bytes;
}

} // namespace

struct DecodedText::Region {
    int first = 0;
    int last = 0;
    QList<TextPatch> patches;
    std::vector<Line> lines; ///< what stands there afterwards, from 0
    qsizetype newBytes = 0;
    qsizetype newText = 0; ///< with the line end of the last line
    qsizetype oldBytes = 0;
    qsizetype oldText = 0;

    /// Reads the lines of the new bytes, which end where a line does.
    void read(QByteArrayView bytes, qsizetype mark, bool isEnd)
    {
        newBytes = bytes.size();
        qsizetype place = mark;
        qsizetype position = 0;
        lines.push_back({place, position});
        while (place < bytes.size()) {
            const QByteArrayView rest = bytes.sliced(place);
            if (const int end = lineEndAt(rest); end > 0) {
                place += end;
                ++position;
                if (place < bytes.size() || isEnd)
                    lines.push_back({place, position});
                continue;
            }
            const Utf8Step step = firstCharacter(rest);
            place += step.bytes;
            position += step.units;
        }
        newText = position;
    }
};

DecodedText::DecodedText(QByteArray bytes)
    : m_bytes(std::move(bytes)), m_markSize(markSizeOf(m_bytes))
{
    Region all;
    all.read(m_bytes, m_markSize, true);
    m_lines = std::move(all.lines);
    m_length = all.newText;
}

int DecodedText::lineAtByte(qsizetype place) const
{
    const auto after =
        std::upper_bound(m_lines.cbegin(), m_lines.cend(), place,
                         [](qsizetype at, const Line &line) { return at < line.begin; });
    return std::max(0, int(after - m_lines.cbegin()) - 1);
}

int DecodedText::lineAtText(qsizetype position) const
{
    const auto after =
        std::upper_bound(m_lines.cbegin(), m_lines.cend(), position,
                         [](qsizetype at, const Line &line) { return at < line.text; });
    return std::max(0, int(after - m_lines.cbegin()) - 1);
}

qsizetype DecodedText::nextBegin(int line) const
{
    return line + 1 < lineCount() ? m_lines[size_t(line) + 1].begin : m_bytes.size();
}

qsizetype DecodedText::contentEnd(int line) const
{
    if (line + 1 == lineCount())
        return m_bytes.size();
    const qsizetype begin = lineBegin(line);
    const qsizetype next = nextBegin(line);
    return next - lineEndSize(QByteArrayView(m_bytes).sliced(begin, next - begin));
}

qsizetype DecodedText::contentLength(int line) const
{
    const qsizetype begin = m_lines[size_t(line)].text;
    return line + 1 < lineCount() ? m_lines[size_t(line) + 1].text - 1 - begin : m_length - begin;
}

qsizetype DecodedText::longestLine() const
{
    qsizetype longest = 0;
    for (int line = 0; line < lineCount(); ++line)
        longest = std::max(longest, contentLength(line));
    return longest;
}

qsizetype DecodedText::placeIn(int line, qsizetype position, qsizetype *into) const
{
    qsizetype left = position - m_lines[size_t(line)].text;
    qsizetype place = lineBegin(line);
    const qsizetype end = contentEnd(line);
    *into = 0;
    if (end - place == contentLength(line)) // each byte is one unit
        return place + left;
    while (left > 0 && place < end) {
        const Utf8Step step = firstCharacter(QByteArrayView(m_bytes).sliced(place, end - place));
        if (left < step.units) {
            *into = left;
            break;
        }
        left -= step.units;
        place += step.bytes;
    }
    return place;
}

qsizetype DecodedText::bytePlace(qsizetype position) const
{
    const qsizetype at = std::clamp(position, qsizetype(0), m_length);
    qsizetype into = 0;
    return placeIn(lineAtText(at), at, &into);
}

qsizetype DecodedText::textPosition(qsizetype place) const
{
    const int line = lineAtByte(place);
    const qsizetype end = contentEnd(line);
    qsizetype at = lineBegin(line);
    qsizetype position = m_lines[size_t(line)].text;
    if (place <= at)
        return position;
    if (place >= end)
        return position + contentLength(line);
    if (end - at == contentLength(line))
        return position + place - at;
    while (at < place) {
        const Utf8Step step = firstCharacter(QByteArrayView(m_bytes).sliced(at, end - at));
        if (at + step.bytes > place)
            break;
        at += step.bytes;
        position += step.units;
    }
    return position;
}

QString DecodedText::text(qsizetype position, qsizetype length) const
{
    const int line = lineAtText(position);
    qsizetype into = 0;
    qsizetype place = placeIn(line, position, &into);
    const qsizetype end = bytePlace(position + length);
    // Half a pair at the end is taken as a whole and cut then.
    qsizetype wide = end;
    if (place < m_bytes.size() && position + length < m_length)
        wide = std::min(m_bytes.size(), end + 4);
    return decoded(QByteArrayView(m_bytes).sliced(place, wide - place)).mid(into, length);
}

QByteArray DecodedText::lineEndNear(int line) const
{
    for (const int near : {line, line - 1}) {
        if (near >= 0 && near + 1 < lineCount()) {
            const qsizetype end = contentEnd(near);
            return m_bytes.mid(end, nextBegin(near) - end);
        }
    }
    return "\n";
}

/// How many bytes before `begin`, which are no UTF-8, would become a character with what follows
/// `end`.
qsizetype DecodedText::joinedBytes(qsizetype begin, qsizetype end) const
{
    const QByteArray behind = m_bytes.mid(end, 3);
    for (qsizetype count = 1; count <= 3 && begin - count >= m_markSize; ++count) {
        const QByteArray before = m_bytes.mid(begin - count, count);
        if (lineEndAt(before) > 0)
            break;
        if (firstCharacter(QByteArray(before + behind)).bytes > count)
            return count;
    }
    return 0;
}

TextPatch DecodedText::patchFor(const TextSplice &splice) const
{
    const int firstLine = lineAtText(splice.position);
    const qsizetype endPosition = splice.position + splice.removed;
    const int lastLine = splice.removed == 0 ? firstLine : lineAtText(endPosition);
    qsizetype before = 0;
    qsizetype behind = 0;
    const qsizetype begin = placeIn(firstLine, splice.position, &before);
    qsizetype end = placeIn(lastLine, endPosition, &behind);
    if (splice.removed == 0 && splice.inserted.isEmpty())
        return {{begin, begin}, {}};
    QByteArray bytes = encoded(splice.inserted, lineEndNear(firstLine));
    if (before > 0)
        bytes.prepend(utf8Replacement);
    if (behind > 0) {
        bytes.append(utf8Replacement);
        end += 4; // only a character of four bytes is a pair
    }
    if (const qsizetype joined = bytes.isEmpty() ? joinedBytes(begin, end) : 0; joined > 0)
        return {{begin - joined, end}, utf8Replacement.repeated(joined)};
    return withLineEndsApart(m_bytes, {{begin, end}, bytes});
}

QList<TextPatch> DecodedText::patchesFor(const QList<TextSplice> &splices) const
{
    QList<TextPatch> patches;
    for (const TextSplice &splice : splices) {
        const TextPatch patch = patchFor(splice);
        if (m_bytes.mid(patch.range.begin, patch.range.size()) != patch.replacement)
            patches.append(patch);
    }
    return patches;
}

std::vector<DecodedText::Region> DecodedText::regionsOf(const QList<TextPatch> &patches) const
{
    std::vector<Region> regions;
    for (const TextPatch &patch : patches) {
        int first = lineAtByte(patch.range.begin);
        // An LF here could become one with the CR before.
        if (first > 0 && patch.range.begin == lineBegin(first) &&
            m_bytes.at(patch.range.begin - 1) == '\r')
            --first;
        const int last = lineAtByte(patch.range.end);
        if (regions.empty() || regions.back().last < first) {
            regions.push_back({});
            regions.back().first = first;
        }
        regions.back().last = last;
        regions.back().patches.append(patch);
    }
    return regions;
}

QList<TextSplice> DecodedText::apply(const QList<TextPatch> &patches,
                                     std::optional<qsizetype> markSize)
{
    std::vector<Region> regions = regionsOf(patches);
    QList<TextSplice> splices;
    for (Region &region : regions) {
        const qsizetype begin = region.first == 0 ? 0 : lineBegin(region.first);
        const qsizetype end = nextBegin(region.last);
        const bool isEnd = region.last + 1 == lineCount();
        const QByteArray before = m_bytes.mid(begin, end - begin);
        QByteArray after = before;
        for (auto patch = region.patches.crbegin(); patch != region.patches.crend(); ++patch)
            after.replace(patch->range.begin - begin, patch->range.size(), patch->replacement);
        const qsizetype oldMark = region.first == 0 ? m_markSize : 0;
        qsizetype newMark = 0;
        if (region.first == 0)
            newMark = m_markSize = markSize.value_or(markSizeOf(after));
        region.read(after, newMark, isEnd);
        const qsizetype position = m_lines[size_t(region.first)].text;
        region.oldBytes = before.size();
        region.oldText = (isEnd ? m_length : m_lines[size_t(region.last) + 1].text) - position;
        splices += smallestSplices(position, decoded(QByteArrayView(before).sliced(oldMark)),
                                   decoded(QByteArrayView(after).sliced(newMark)));
    }
    replaceLines(regions);
    if (regions.size() == 1) {
        for (auto patch = patches.crbegin(); patch != patches.crend(); ++patch)
            m_bytes.replace(patch->range.begin, patch->range.size(), patch->replacement);
    } else if (!regions.empty()) {
        m_bytes = *patched(m_bytes, patches);
    }
    return splices;
}

void DecodedText::replaceLines(const std::vector<Region> &regions)
{
    std::vector<Line> lines;
    const bool inPlace = regions.size() == 1;
    qsizetype byteShift = 0;
    qsizetype textShift = 0;
    size_t done = 0;
    for (const Region &region : regions) {
        const qsizetype begin = region.first == 0 ? 0 : lineBegin(region.first);
        const qsizetype position = m_lines[size_t(region.first)].text;
        std::vector<Line> fresh = region.lines;
        for (Line &line : fresh) {
            line.begin += begin + byteShift;
            line.text += position + textShift;
        }
        if (!inPlace) {
            for (; done < size_t(region.first); ++done)
                lines.push_back({m_lines[done].begin + byteShift, m_lines[done].text + textShift});
            lines.insert(lines.end(), fresh.begin(), fresh.end());
            done = size_t(region.last) + 1;
        }
        byteShift += region.newBytes - region.oldBytes;
        textShift += region.newText - region.oldText;
        if (inPlace) {
            const auto from = m_lines.begin() + region.first;
            const size_t same = std::min(fresh.size(), size_t(region.last - region.first) + 1);
            std::copy_n(fresh.begin(), same, from);
            const auto behind =
                m_lines.erase(from + qsizetype(same), m_lines.begin() + region.last + 1);
            const qsizetype rest = behind - m_lines.begin() + qsizetype(fresh.size() - same);
            m_lines.insert(behind, fresh.begin() + qsizetype(same), fresh.end());
            for (auto line = m_lines.begin() + rest; line != m_lines.end(); ++line) {
                line->begin += byteShift;
                line->text += textShift;
            }
        }
    }
    m_length += textShift;
    if (inPlace || regions.empty())
        return;
    for (; done < m_lines.size(); ++done)
        lines.push_back({m_lines[done].begin + byteShift, m_lines[done].text + textShift});
    m_lines = std::move(lines);
}

} // namespace recount
