#include "commandline/sourceplaces.h"

#include <algorithm>

namespace recount
{

namespace
{

/// All but the first byte of a character in UTF-8.
bool continues(char byte)
{
    return (uchar(byte) & 0xc0) == 0x80;
}

} // namespace

SourcePlace SourcePlaces::at(qsizetype byte)
{
    if (m_source.lineCount() == 0)
        return {};
    const int line = m_source.lineAt(byte);
    const ByteRange range = m_source.line(line);
    const qsizetype aim = std::clamp(byte, range.begin, range.end);
    if (line != m_line || aim < m_byte) {
        m_line = line;
        m_byte = range.begin;
        m_before = 0;
    }
    const QByteArrayView passed = m_source.slice({m_byte, aim});
    m_before += passed.size() - std::count_if(passed.begin(), passed.end(), continues);
    m_byte = aim;
    return {line + 1, m_before + 1};
}

} // namespace recount
