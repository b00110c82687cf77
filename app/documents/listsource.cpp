#include "documents/listsource.h"

#include "documents/plainheadings.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t';
}

qsizetype skipSpaces(const QByteArray &bytes, qsizetype at, qsizetype end)
{
    while (at < end && isSpace(bytes.at(at)))
        ++at;
    return at;
}

/// What stands before a marker, to be repeated: an outer marker in the same line becomes room.
QByteArray indentOf(QByteArrayView before)
{
    QByteArray indent;
    for (const char byte : before)
        indent += isSpace(byte) || byte == '>' ? byte : ' ';
    return indent;
}

} // namespace

QByteArray paragraphMarkdown(const QString &text)
{
    static const QRegularExpression start(QStringLiteral(
        "^(\\d{1,9}(?=[.)](\\s|$))|(?=[-+*](\\s|$)|>|#{1,6}(\\s|$)|[-*_=]{2,}\\s*$|~~~|```))"));
    QString line = text.simplified();
    if (const QRegularExpressionMatch found = start.match(line); found.hasMatch())
        line.insert(found.capturedEnd(), u'\\');
    return line.toUtf8();
}

ListSource::ListSource(const SourceText &source, const QList<MarkdownBlock> &blocks, int list)
    : m_source(source)
{
    const QByteArray &bytes = m_source.bytes();
    for (int i = list + 1; i < int(blocks.size()) && blocks.at(i).parent >= list; ++i) {
        const MarkdownBlock &block = blocks.at(i);
        if (block.parent != list)
            continue;
        Item item;
        item.range = block.range;
        item.lines = source.lines(block.firstLine, block.lastLine);
        item.isDone = block.isDone;
        const qsizetype lineEnd = source.line(block.firstLine).end;
        qsizetype at = block.range.begin;
        while (at < lineEnd && !isSpace(bytes.at(at)))
            ++at;
        at = skipSpaces(bytes, at, lineEnd);
        item.marker = {block.range.begin, at};
        item.box = {at, at};
        if (item.isDone && at + 3 <= lineEnd && bytes.at(at) == '[' && bytes.at(at + 2) == ']') {
            item.box.end = at + 3;
            at = skipSpaces(bytes, at + 3, lineEnd);
        }
        item.paragraph = {at, at};
        for (int inner = i + 1; inner < int(blocks.size()) && blocks.at(inner).parent >= i;
             ++inner) {
            if (blocks.at(inner).parent != i)
                continue;
            if (blocks.at(inner).kind == Kind::Paragraph &&
                blocks.at(inner).firstLine == block.firstLine)
                item.paragraph.end = std::max(at, blocks.at(inner).range.end);
            break;
        }
        m_items.append(item);
    }
}

QString ListSource::text(int item) const
{
    const Item &found = m_items.at(item);
    return m_source.text({found.paragraph.begin, std::max(found.paragraph.begin, found.range.end)})
        .simplified();
}

ByteRange ListSource::digits(int item) const
{
    const ByteRange marker = m_items.at(item).marker;
    ByteRange found{marker.begin, marker.begin};
    while (found.end < marker.end && m_source.bytes().at(found.end) >= '0' &&
           m_source.bytes().at(found.end) <= '9')
        ++found.end;
    return found;
}

ByteRange ListSource::content(int item) const
{
    const Item &found = m_items.at(item);
    return {found.marker.end, std::max(found.marker.end, found.range.end)};
}

int ListSource::indent(int item) const
{
    constexpr int tabStop = 4;
    const Item &found = m_items.at(item);
    const QByteArrayView before = m_source.slice({found.lines.begin, found.marker.end});
    int room = 0;
    for (const char byte : before)
        room += byte == '\t' ? tabStop - room % tabStop : 1;
    return isSpace(m_source.bytes().at(found.marker.end - 1)) ? room : room + 1;
}

TextPatch ListSource::setText(int item, const QString &text) const
{
    const Item &found = m_items.at(item);
    QByteArray written = paragraphMarkdown(text);
    const bool isGlued = found.paragraph.isEmpty() && !written.isEmpty();
    if (isGlued && !isSpace(m_source.bytes().at(found.paragraph.begin - 1)))
        written.prepend(' ');
    // Above code or a list that the item begins with.
    const qsizetype lineEnd = m_source.line(m_source.lineAt(found.paragraph.begin)).end;
    if (isGlued && found.paragraph.begin < lineEnd)
        written += m_source.lineEndBefore(lineEnd) + QByteArray(indent(item), ' ');
    return {found.paragraph, written};
}

TextPatch ListSource::setDone(int item, bool done) const
{
    const Item &found = m_items.at(item);
    if (found.box.isEmpty() || found.isDone == done)
        return {{found.box.begin, found.box.begin}, {}};
    return {{found.box.begin + 1, found.box.begin + 2}, done ? "x" : " "};
}

TextPatch ListSource::insertItem(int item, const QString &text, std::optional<bool> done) const
{
    const Item &model = m_items.at(std::min(item, count() - 1));
    const QByteArray box = done ? (*done ? "[x] " : "[ ] ") : "";
    const QByteArray written = indentOf(m_source.slice({model.lines.begin, model.range.begin})) +
                               m_source.slice(model.marker).toByteArray().trimmed() + ' ' + box +
                               paragraphMarkdown(text);
    const qsizetype at = item < count() ? model.lines.begin : model.lines.end;
    const QByteArray lineEnd = m_source.lineEndBefore(at);
    if (item < count())
        return {{at, at}, written + lineEnd};
    const char last = m_source.bytes().at(at - 1);
    const bool closed = last == '\n' || last == '\r';
    if (!closed)
        return {{at, at}, lineEnd + written};
    // Words right behind the list would go on with the new item.
    const int next = m_source.lineAt(at);
    const bool isApart = at == m_source.size() || m_source.isBlank(next) ||
                         isPlainHeading(m_source, next) ||
                         m_source.text(m_source.line(next)).trimmed().startsWith(u'#');
    return {{at, at}, written + lineEnd + (isApart ? QByteArray() : lineEnd)};
}

TextPatch ListSource::removeItem(int item) const
{
    const ByteRange lines = m_items.at(item).lines;
    const qsizetype end = item + 1 < count() ? m_items.at(item + 1).lines.begin : lines.end;
    return withLineEndsApart(m_source.bytes(), {{lines.begin, end}, {}});
}

} // namespace recount
