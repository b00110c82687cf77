#include "documents/sourcetext.h"

#include "documents/utf8walk.h"

#include <algorithm>
#include <array>

namespace recount
{

namespace
{

const QByteArray utf8Mark = QByteArrayLiteral("\xEF\xBB\xBF");

} // namespace

SourceText::SourceText(QByteArray bytes)
    : m_bytes(std::move(bytes)), m_markSize(m_bytes.startsWith(utf8Mark) ? utf8Mark.size() : 0)
{
    const qsizetype size = m_bytes.size();
    for (qsizetype begin = m_markSize; begin < size;) {
        qsizetype end = begin;
        while (end < size && m_bytes.at(end) != '\n' && m_bytes.at(end) != '\r')
            ++end;
        qsizetype next = end;
        if (next < size)
            next +=
                m_bytes.at(next) == '\r' && next + 1 < size && m_bytes.at(next + 1) == '\n' ? 2 : 1;
        m_lines.append({begin, end, next});
        begin = next;
    }
}

ByteRange SourceText::line(int number) const
{
    const Line &line = m_lines.at(number);
    return {line.begin, line.end};
}

ByteRange SourceText::lineWithEnd(int number) const
{
    const Line &line = m_lines.at(number);
    return {line.begin, line.nextLine};
}

ByteRange SourceText::lines(int first, int last) const
{
    return {m_lines.at(first).begin, m_lines.at(last).nextLine};
}

int SourceText::lineAt(qsizetype place) const
{
    const auto after =
        std::upper_bound(m_lines.cbegin(), m_lines.cend(), place,
                         [](qsizetype at, const Line &line) { return at < line.begin; });
    return std::max(0, int(after - m_lines.cbegin()) - 1);
}

bool SourceText::isBlank(int number) const
{
    const QByteArrayView text = slice(line(number));
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; });
}

QByteArray SourceText::lineEnd() const
{
    const std::array<QByteArray, 3> ends{"\n", "\r\n", "\r"};
    std::array<int, 3> counts{};
    for (const Line &line : m_lines) {
        for (size_t i = 0; i < ends.size(); ++i) {
            if (slice({line.end, line.nextLine}) == ends.at(i))
                ++counts.at(i);
        }
    }
    return ends.at(size_t(std::max_element(counts.begin(), counts.end()) - counts.begin()));
}

QByteArray SourceText::lineEndBefore(qsizetype place) const
{
    const QByteArray end = lineEnd();
    const bool meetsLf = place < m_bytes.size() && m_bytes.at(place) == '\n';
    return end == "\r" && meetsLf ? QByteArray("\n") : end;
}

bool SourceText::endsWithLineEnd() const
{
    return m_lines.isEmpty() || m_lines.constLast().nextLine > m_lines.constLast().end;
}

QByteArrayView SourceText::slice(const ByteRange &range) const
{
    if (range.begin < 0 || range.begin > range.end || range.end > m_bytes.size())
        return {};
    return QByteArrayView(m_bytes).sliced(range.begin, range.size());
}

QString SourceText::text(const ByteRange &range) const
{
    return QString::fromUtf8(slice(range));
}

ByteRange SourceText::part(const ByteRange &range, qsizetype begin, qsizetype length) const
{
    const QByteArrayView bytes = slice(range);
    const qsizetype first = bytesOfUnits(bytes, begin);
    if (length < 0)
        return {range.begin + first, range.end};
    const qsizetype size = bytesOfUnits(bytes.sliced(first), length);
    return {range.begin + first, range.begin + first + size};
}

} // namespace recount
