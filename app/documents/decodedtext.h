#pragma once

#include "documents/textpatch.h"
#include "documents/textsplice.h"

#include <optional>
#include <vector>

namespace recount
{

/// The bytes of a document and the text that they are, kept in step while either changes. The
/// text has no byte order mark and LF for every line end; what is no UTF-8 is U+FFFD in it, one for
/// each byte. The bytes of what nobody changes stay as they are.
class DecodedText
{
public:
    explicit DecodedText(QByteArray bytes = {});

    const QByteArray &bytes() const { return m_bytes; }
    qsizetype markSize() const { return m_markSize; }
    /// In UTF-16 units.
    qsizetype length() const { return m_length; }
    /// One more than there are line ends.
    int lineCount() const { return int(m_lines.size()); }
    /// The length of the longest one, in UTF-16 units.
    qsizetype longestLine() const;
    QString text() const { return text(0, m_length); }
    QString text(qsizetype position, qsizetype length) const;

    /// Of the character that this position is before, or in.
    qsizetype bytePlace(qsizetype position) const;
    /// Of the character that holds this byte; a place in a line end is the end of its line.
    qsizetype textPosition(qsizetype place) const;

    /// Changes the bytes and answers what this does to the text, in the order of the text and in
    /// its places before. The patches, which are in the order of the bytes, must fit. The mark is
    /// read anew when its size is not given.
    QList<TextSplice> apply(const QList<TextPatch> &patches,
                            std::optional<qsizetype> markSize = std::nullopt);
    /// The patches that do to the text what the splices do, which must not touch each other. New
    /// lines end as those around them do.
    QList<TextPatch> patchesFor(const QList<TextSplice> &splices) const;

private:
    struct Line {
        qsizetype begin; ///< in bytes
        qsizetype text;  ///< in UTF-16 units
    };
    struct Region; // whole lines that change

    int lineAtByte(qsizetype place) const;
    int lineAtText(qsizetype position) const;
    qsizetype lineBegin(int line) const { return m_lines[size_t(line)].begin; }
    qsizetype nextBegin(int line) const;
    /// Without the line end.
    qsizetype contentEnd(int line) const;
    qsizetype contentLength(int line) const;
    QByteArray lineEndNear(int line) const;
    /// The place of a position; `into` tells how many units of its character are before it.
    qsizetype placeIn(int line, qsizetype position, qsizetype *into) const;
    qsizetype joinedBytes(qsizetype begin, qsizetype end) const;
    TextPatch patchFor(const TextSplice &splice) const;
    std::vector<Region> regionsOf(const QList<TextPatch> &patches) const;
    void replaceLines(const std::vector<Region> &regions);

    QByteArray m_bytes;
    qsizetype m_markSize = 0;
    qsizetype m_length = 0;
    std::vector<Line> m_lines; ///< never empty
};

} // namespace recount
