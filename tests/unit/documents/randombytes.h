#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <array>

namespace recount
{

/// Bytes as no careful program writes them: every line end, characters of every length, marks,
/// NUL, what a QTextDocument keeps for itself, and bytes that are no UTF-8.
inline QByteArray randomBytes(QRandomGenerator &chance, int most)
{
    static const std::array<QByteArray, 24> pieces{"a",
                                                   "b ",
                                                   "# ",
                                                   "\n",
                                                   "\n",
                                                   "\r\n",
                                                   "\r\n",
                                                   "\r",
                                                   "\r",
                                                   "\xC3\xA9",
                                                   "\xE2\x82\xAC",
                                                   "\xF0\x9F\x98\x80",
                                                   "\xEF\xBB\xBF",
                                                   "\xFF",
                                                   "\xC3",
                                                   "\x80",
                                                   "\xED\xA0\x80",
                                                   "\xE2\x80\xA9",
                                                   "\xE2\x80\xA8",
                                                   "\xEF\xB7\x90",
                                                   "\xEF\xBF\xBC",
                                                   "\xF0\x9F",
                                                   "\xEF\xBF\xBD",
                                                   QByteArray(1, '\0')};
    QByteArray bytes;
    for (auto count = int(chance.bounded(most + 1)); count > 0; --count)
        bytes += pieces.at(chance.bounded(quint32(pieces.size())));
    return bytes;
}

} // namespace recount
