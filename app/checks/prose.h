#pragma once

#include "documents/markdownblocks.h"

#include <QList>
#include <QString>

namespace recount
{

/// The characters of a document with the bytes that they stand at, as they are written and as they
/// are judged. All texts have the same length; in those that leave something out, spaces stand in
/// its place.
class Prose
{
public:
    Prose(const SourceText &source, const QList<MarkdownBlock> &blocks);

    /// Everything.
    const QString &written() const { return m_written; }
    /// Without code, in blocks and in lines, and without the front matter.
    const QString &withoutCode() const { return m_withoutCode; }
    /// What the author says in words of their own: no code, quotation, comment or address either.
    /// Typographic apostrophes and spaces are plain ones.
    const QString &words() const { return m_words; }

    ByteRange bytes(qsizetype from, qsizetype length) const;
    /// The character at a byte; the length for bytes behind the last one.
    qsizetype index(qsizetype byte) const;
    /// The judged words of a range of bytes.
    QString wordsIn(const ByteRange &range) const;

private:
    void decode(const QByteArray &bytes);

    QString m_written;
    QString m_withoutCode;
    QString m_words;
    QList<qsizetype> m_places; ///< of each character, and the end
};

/// One sentence within a text, by its characters.
struct Sentence {
    qsizetype from = 0;
    qsizetype length = 0;
};

/// The sentences, items and cells of a text; none of them is blank.
QList<Sentence> sentences(const QString &text);

/// The words of a text in lower case without accents and without words such as "the" or "de".
QStringList contentWords(const QString &text);

/// How many content words two texts share: 0 to 1. Nothing is like an empty text.
double likeness(const QString &one, const QString &other);
/// A number for each content word, in rising order, for texts that are compared with many others.
using WordSet = QList<size_t>;
WordSet contentWordSet(const QString &text);
double likeness(const WordSet &one, const WordSet &other);

} // namespace recount
