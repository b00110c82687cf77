#include "context/strictdecoder.h"

#include <QIODevice>
#include <QLocale>

namespace recount
{

namespace
{

constexpr qint64 pieceBytes = 64 * 1024;

/// How many bytes a UTF-8 character has, from its first one; 0 when none begins like that.
qsizetype utf8Length(uchar first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF)
        return 3;
    if (first >= 0xF0 && first <= 0xF4)
        return 4;
    return 0;
}

/// The smallest character that needs as many bytes: shorter ones in disguise are refused.
char32_t smallestOf(qsizetype length)
{
    switch (length) {
    case 2:
        return 0x80;
    case 3:
        return 0x800;
    case 4:
        return 0x10000;
    default:
        return 0;
    }
}

} // namespace

Result<QString> StrictDecoder::read()
{
    for (;;) {
        m_bytes.remove(0, m_at);
        m_at = 0;
        const QByteArray more = m_device.read(pieceBytes);
        // An empty answer is the end or a failure, and only the device's text tells them apart.
        if (more.isEmpty() && !m_device.atEnd())
            return fail(
                ErrorCode::ReadFailed,
                StrictDecoder::tr("The file could not be read on from line %L1.").arg(m_line),
                m_device.errorString(), true);
        m_bytes += more;
        if (m_encoding == Encoding::Unknown) {
            if (m_bytes.size() < 3 && !more.isEmpty())
                continue;
            takeByteOrderMark();
        }
        Result<QString> text = decode(more.isEmpty());
        // Half a character is no end.
        if (!text || !text->isEmpty() || more.isEmpty())
            return text;
    }
}

void StrictDecoder::takeByteOrderMark()
{
    m_encoding = Encoding::Utf8;
    if (m_bytes.startsWith("\xEF\xBB\xBF")) {
        m_at = 3;
    } else if (m_bytes.startsWith("\xFF\xFE")) {
        m_encoding = Encoding::Utf16LittleEndian;
        m_at = 2;
    } else if (m_bytes.startsWith("\xFE\xFF")) {
        m_encoding = Encoding::Utf16BigEndian;
        m_at = 2;
    }
}

Result<QString> StrictDecoder::decode(bool atEnd)
{
    QString text;
    text.reserve(m_bytes.size());
    while (m_at < m_bytes.size()) {
        if (!(m_encoding == Encoding::Utf8 ? takeUtf8(text) : takeUtf16(text))) {
            if (!atEnd && isIncomplete())
                break;
            return tl::unexpected(notText());
        }
    }
    return text;
}

bool StrictDecoder::takeUtf8(QString &text)
{
    const uchar first = uchar(m_bytes.at(m_at));
    const qsizetype length = utf8Length(first);
    if (length == 0 || m_at + length > m_bytes.size())
        return false;
    char32_t code = length == 1 ? first : first & (0x7Fu >> length);
    for (qsizetype i = 1; i < length; ++i) {
        const uchar byte = uchar(m_bytes.at(m_at + i));
        if ((byte & 0xC0) != 0x80)
            return false;
        code = code << 6 | (byte & 0x3Fu);
    }
    if (code < smallestOf(length) || QChar::isSurrogate(code))
        return false;
    return takeCodePoint(code, length, text);
}

char16_t StrictDecoder::unitAt(qsizetype at) const
{
    const uint first = uchar(m_bytes.at(at));
    const uint second = uchar(m_bytes.at(at + 1));
    return char16_t(m_encoding == Encoding::Utf16LittleEndian ? second << 8 | first
                                                              : first << 8 | second);
}

bool StrictDecoder::takeUtf16(QString &text)
{
    if (m_at + 2 > m_bytes.size())
        return false;
    const char16_t unit = unitAt(m_at);
    if (!QChar::isSurrogate(unit))
        return takeCodePoint(unit, 2, text);
    if (!QChar::isHighSurrogate(unit) || m_at + 4 > m_bytes.size())
        return false;
    const char16_t low = unitAt(m_at + 2);
    return QChar::isLowSurrogate(low) && takeCodePoint(QChar::surrogateToUcs4(unit, low), 4, text);
}

bool StrictDecoder::takeCodePoint(char32_t code, qsizetype bytes, QString &text)
{
    // No text has this one; spreadsheets, archives and UTF-16 without its mark do.
    if (code == 0 || code > QChar::LastValidCodePoint)
        return false;
    if (code == U'\r' || (code == U'\n' && !m_afterReturn))
        ++m_line;
    m_afterReturn = code == U'\r';
    text += QChar::fromUcs4(code);
    m_at += bytes;
    return true;
}

bool StrictDecoder::isIncomplete() const
{
    const qsizetype left = m_bytes.size() - m_at;
    if (m_encoding != Encoding::Utf8)
        return left < 2 || (left < 4 && QChar::isHighSurrogate(unitAt(m_at)));
    if (left >= utf8Length(uchar(m_bytes.at(m_at))))
        return false;
    for (qsizetype i = 1; i < left; ++i) {
        if ((uchar(m_bytes.at(m_at + i)) & 0xC0) != 0x80)
            return false;
    }
    return true;
}

Error StrictDecoder::notText() const
{
    return {ErrorCode::InvalidData,
            StrictDecoder::tr(
                "Line %L1 is not text in the encoding UTF-8. Save the file as “CSV UTF-8” or "
                "as UTF-8 text and try again.")
                .arg(m_line),
            QStringLiteral("byte 0x%1").arg(uint(uchar(m_bytes.at(m_at))), 2, 16, QLatin1Char('0')),
            false};
}

Result<QString> readText(QIODevice &device, qint64 mostBytes)
{
    StrictDecoder decoder(device);
    QString all;
    qint64 bytes = 0;
    for (;;) {
        Result<QString> piece = decoder.read();
        if (!piece || piece->isEmpty())
            return piece ? Result<QString>(all) : piece;
        bytes += piece->size();
        if (bytes > mostBytes)
            return fail(ErrorCode::InvalidData,
                        StrictDecoder::tr("The file is larger than %1, the most that can be read.")
                            .arg(QLocale().formattedDataSize(mostBytes)));
        all += *piece;
    }
}

} // namespace recount
