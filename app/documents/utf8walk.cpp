#include "documents/utf8walk.h"

#include <algorithm>
#include <array>

namespace recount
{

namespace
{

// Where blocks and frames end, and where an object stands in the line.
constexpr std::array<char32_t, 4> reserved{0x2029, 0xFDD0, 0xFDD1, 0xFFFC};
constexpr std::array<char32_t, 5> leastOfLength{0, 0, 0x80, 0x800, 0x10000};

int lengthByLead(unsigned char lead)
{
    if (lead >= 0xF0 && lead <= 0xF4)
        return 4;
    if (lead >= 0xE0)
        return lead < 0xF0 ? 3 : 0;
    return lead >= 0xC2 ? 2 : 0;
}

} // namespace

Utf8Step firstCharacter(QByteArrayView bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    if (lead < 0x80)
        return {1, 1, lead};
    const int length = lengthByLead(lead);
    if (length == 0 || bytes.size() < length)
        return {};
    char32_t code = lead & (0x7FU >> unsigned(length));
    for (int i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        if ((byte & 0xC0U) != 0x80U)
            return {};
        code = (code << 6U) | (byte & 0x3FU);
    }
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < leastOfLength.at(size_t(length)) || isSurrogate || code > 0x10FFFF)
        return {};
    if (std::find(reserved.begin(), reserved.end(), code) != reserved.end())
        return {length, 1, 0xFFFD};
    return {length, code > 0xFFFF ? 2 : 1, code};
}

qsizetype bytesOfUnits(QByteArrayView bytes, qsizetype units)
{
    // A mark at the beginning is no part of a text.
    constexpr QByteArrayView mark("\xEF\xBB\xBF", 3);
    qsizetype size = units > 0 && bytes.startsWith(mark) ? mark.size() : 0;
    while (units > 0 && size < bytes.size()) {
        const Utf8Step step = firstCharacter(bytes.sliced(size));
        units -= step.units;
        size += step.bytes;
    }
    return size;
}

} // namespace recount
