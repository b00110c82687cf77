#pragma once

#include <QByteArrayView>

namespace recount
{

/// One character of bytes that need not be UTF-8.
struct Utf8Step {
    int bytes = 1;
    int units = 1; ///< of UTF-16
    char32_t code = 0xFFFD;
};

/// The character at the beginning of what is not empty. A byte that belongs to none, and what a
/// QTextDocument takes for something else (its own separators), is one U+FFFD.
Utf8Step firstCharacter(QByteArrayView bytes);

/// How many bytes are shown as the first `units` of their text, as `SourceText::text` gives it.
qsizetype bytesOfUnits(QByteArrayView bytes, qsizetype units);

} // namespace recount
