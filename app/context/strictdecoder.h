#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

class QIODevice;

namespace recount
{

/// Reads text piece by piece: UTF-8, or UTF-16 that says so with a byte order mark. Never guesses:
/// the first byte that is no text ends the reading, with its line. Line ends are kept as they are.
class StrictDecoder
{
    Q_DECLARE_TR_FUNCTIONS(StrictDecoder)

public:
    /// The device is open for reading and outlives the decoder.
    explicit StrictDecoder(QIODevice &device) : m_device(device) {}

    /// The next piece of at most 64 KB; empty at the end.
    Result<QString> read();

private:
    enum class Encoding { Unknown, Utf8, Utf16LittleEndian, Utf16BigEndian };

    void takeByteOrderMark();
    Result<QString> decode(bool atEnd);
    /// Puts the next character into `text`; false when its bytes are no text or not all there.
    bool takeUtf8(QString &text);
    bool takeUtf16(QString &text);
    char16_t unitAt(qsizetype at) const;
    bool takeCodePoint(char32_t code, qsizetype bytes, QString &text);
    bool isIncomplete() const;
    Error notText() const;

    QIODevice &m_device;
    Encoding m_encoding = Encoding::Unknown;
    QByteArray m_bytes; ///< read and not decoded yet, from m_at on
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_afterReturn = false;
};

/// All of a text as above, when it has at most `mostBytes`.
Result<QString> readText(QIODevice &device, qint64 mostBytes);

} // namespace recount
