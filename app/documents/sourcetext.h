#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace recount
{

/// Bytes of a document from `begin` up to, not including, `end`.
struct ByteRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool contains(const ByteRange &other) const { return begin <= other.begin && other.end <= end; }

    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// The bytes of a document as they are in its file, with its lines. Nothing is normalized: mark,
/// line ends, tabs and bytes that are no UTF-8 stay what they are. Places are counted in bytes from
/// the beginning of the file, lines from 0; a line ends with LF, CRLF or CR.
class SourceText
{
public:
    explicit SourceText(QByteArray bytes = {});

    const QByteArray &bytes() const { return m_bytes; }
    qsizetype size() const { return m_bytes.size(); }
    /// The byte order mark of UTF-8; empty without one.
    ByteRange mark() const { return {0, m_markSize}; }

    int lineCount() const { return int(m_lines.size()); }
    /// Without its line end; the first line begins behind the mark.
    ByteRange line(int number) const;
    ByteRange lineWithEnd(int number) const;
    /// The lines from `first` to `last` with their line ends.
    ByteRange lines(int first, int last) const;
    /// The line that holds this byte or ends with it; the last one for later places, 0 without any.
    int lineAt(qsizetype place) const;
    bool isBlank(int number) const;
    /// The line end that most lines have, LF in doubt.
    QByteArray lineEnd() const;
    /// The same for a line that is inserted here: CR alone would become one with an LF behind it.
    QByteArray lineEndBefore(qsizetype place) const;
    /// Whether the last line has a line end, or there is no line.
    bool endsWithLineEnd() const;

    /// Empty when the range is not within the document.
    QByteArrayView slice(const ByteRange &range) const;
    /// What is no UTF-8 is shown as U+FFFD.
    QString text(const ByteRange &range) const;
    /// A part of a range by the characters of its text; up to its end without a length.
    ByteRange part(const ByteRange &range, qsizetype begin, qsizetype length = -1) const;

private:
    struct Line {
        qsizetype begin;
        qsizetype end;      ///< of the text
        qsizetype nextLine; ///< behind the line end
    };

    QByteArray m_bytes;
    qsizetype m_markSize = 0;
    QList<Line> m_lines;
};

} // namespace recount
