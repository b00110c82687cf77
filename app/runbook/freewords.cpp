#include "runbook/freewords.h"

#include "documents/markdowninsert.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

const QString between = QStringLiteral("\n\n");

QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression blank(QStringLiteral("\\n[ \\t]*\\n\\s*?(?=[ \\t]*\\S|$)"));
    QStringList found;
    for (const QString &paragraph : text.split(blank)) {
        if (!paragraph.trimmed().isEmpty())
            found.append(paragraph);
    }
    return found;
}

} // namespace

FreeWords::FreeWords(const SourceText &source, const InstructionEdits &edits,
                     const QList<ByteRange> &ranges)
    : m_source(source), m_edits(edits), m_ranges(ranges)
{
}

QString FreeWords::pieceAt(qsizetype index) const
{
    QString text = m_source.text(m_ranges.at(index));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    for (qsizetype line = 1; line < lines.size(); ++line) {
        qsizetype room = 0;
        while (room < m_edits.indent().size() && room < lines.at(line).size() &&
               lines.at(line).at(room) == u' ')
            ++room;
        lines[line].remove(0, room);
    }
    return lines.join(u'\n');
}

QString FreeWords::text() const
{
    QStringList pieces;
    for (qsizetype i = 0; i < m_ranges.size(); ++i)
        pieces.append(pieceAt(i));
    return pieces.join(between);
}

QString FreeWords::safe(const QString &paragraph, bool isFirst) const
{
    static const QRegularExpression start(
        QStringLiteral("^\\s*(?=#{1,6}(\\s|$)|>|```|~~~|<|(=+|-+)\\s*$|([-*_][ \\t]*){3,}$|"
                       "(?=[^|]*\\|)[\\s|:-]*-[\\s|:-]*$)"));
    static const QRegularExpression item(QStringLiteral("^\\s*(\\d{1,9}(?=[.)](\\s|$))|(?=[-+*]"
                                                        "(\\s|$)))"));
    static const QRegularExpression italics(QStringLiteral("^([*_])(?![*_])[^*_].*\\1$"));
    const bool canList = m_edits.isHeaded() || !m_edits.indent().isEmpty();
    QStringList lines = paragraph.split(u'\n');
    for (QString &line : lines) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        auto found = start.match(line);
        if (!found.hasMatch() && !canList)
            found = item.match(line);
        if (found.hasMatch())
            line.insert(found.capturedEnd(), u'\\');
    }
    QString text = lines.join(u'\n').trimmed();
    // It would be the line that says kind and minutes.
    if (isFirst && italics.match(text).hasMatch())
        text.prepend(u'\\');
    return text;
}

TextPatch FreeWords::replaced(const ByteRange &range, const QString &words) const
{
    QString text = words;
    text.replace(QLatin1String("\n"), QString(u'\n' + m_edits.indent()));
    if (!m_edits.indent().isEmpty())
        text.replace(QString(u'\n' + m_edits.indent() + u'\n'), between);
    return {range, withLineEnds(m_source, text)};
}

TextPatch FreeWords::removed(const ByteRange &range) const
{
    const ByteRange line = m_source.line(m_source.lineAt(range.begin));
    const bool isWhole = m_source.slice({line.begin, range.begin}).trimmed().isEmpty() &&
                         range.end == lastLineEnd(m_source, range);
    return isWhole ? withoutLines(m_source, range) : TextPatch{range, {}};
}

QList<TextPatch> FreeWords::set(const QString &markdown, const ByteRange &meta) const
{
    QString rest = markdown;
    rest.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    while (rest.startsWith(u'\n'))
        rest.remove(0, 1);
    while (!rest.isEmpty() && rest.back().isSpace())
        rest.chop(1);
    if (rest == text())
        return {};
    // What stays is left alone, from both ends.
    qsizetype first = 0;
    qsizetype last = m_ranges.size();
    for (; first < last; ++first) {
        const QString piece = pieceAt(first);
        if (rest == piece)
            rest.clear();
        else if (rest.startsWith(piece + between))
            rest.remove(0, piece.size() + between.size());
        else
            break;
    }
    for (; last > first && !rest.isEmpty(); --last) {
        const QString piece = pieceAt(last - 1);
        if (rest == piece)
            rest.clear();
        else if (rest.endsWith(between + piece))
            rest.chop(piece.size() + between.size());
        else
            break;
    }
    QStringList paragraphs = paragraphsOf(rest);
    for (qsizetype i = 0; i < paragraphs.size(); ++i)
        paragraphs[i] = safe(paragraphs.at(i), meta.isEmpty() && first == 0 && i == 0);
    QList<TextPatch> patches;
    if (first == last && !paragraphs.isEmpty()) {
        const ByteRange above = first > 0 ? m_ranges.at(first - 1) : meta;
        const qsizetype place =
            above.isEmpty() ? m_edits.openingEnd() : lastLineEnd(m_source, above);
        return {m_edits.paragraph(place, paragraphs.join(between))};
    }
    for (qsizetype i = first; i < last; ++i) {
        const bool isLast = i + 1 == last;
        const QStringList own = isLast ? paragraphs.mid(i - first) : paragraphs.mid(i - first, 1);
        patches.append(own.isEmpty() ? removed(m_ranges.at(i))
                                     : replaced(m_ranges.at(i), own.join(between)));
    }
    return patches;
}

} // namespace recount
