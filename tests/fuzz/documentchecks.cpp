#include "documentchecks.h"

#include "documents/frontmatter.h"
#include "documents/htmlexport.h"
#include "documents/listsource.h"
#include "documents/markdownexport.h"
#include "documents/plaintextexport.h"
#include "documents/sections.h"
#include "documents/tablecsv.h"
#include "documents/tablesource.h"
#include "valuechecks.h"

#include <algorithm>

namespace recount
{

namespace
{

/// So that a text with thousands of cells does not take minutes.
constexpr int mostEdits = 50;

class Checks
{
public:
    explicit Checks(const QByteArray &bytes)
        : m_bytes(bytes), m_source(bytes), m_blocks(markdownBlocks(m_source))
    {
    }

    QString wrong();

private:
    QString wrongOfLines() const;
    QString wrongOfBlocks() const;
    QString wrongOfSections() const;
    QString wrongOfTable(const MarkdownBlock &block);
    QString wrongOfList(int index);
    QString wrongOfEdit(const TextPatch &patch, const ByteRange &own) const;
    QString wrongOfExports() const;

    QByteArray m_bytes;
    SourceText m_source;
    QList<MarkdownBlock> m_blocks;
    int m_edits = 0;
};

QString Checks::wrongOfLines() const
{
    QByteArray joined = m_source.slice(m_source.mark()).toByteArray();
    for (int line = 0; line < m_source.lineCount(); ++line)
        joined += m_source.slice(m_source.lineWithEnd(line));
    if (joined != m_bytes)
        return QStringLiteral("lines are not the whole text");
    if (patched(m_bytes, {}).value_or(QByteArray("?")) != m_bytes)
        return QStringLiteral("no change changes something");
    return {};
}

QString Checks::wrongOfBlocks() const
{
    for (int i = 0; i < int(m_blocks.size()); ++i) {
        const MarkdownBlock &block = m_blocks.at(i);
        const bool isWithin = block.range.begin >= 0 && block.range.begin <= block.range.end &&
                              block.range.end <= m_source.size() && block.firstLine >= 0 &&
                              block.firstLine <= block.lastLine &&
                              block.lastLine < m_source.lineCount() && block.parent < i;
        if (!isWithin)
            return QStringLiteral("block %1 is not within the text").arg(i);
    }
    return {};
}

QString Checks::wrongOfSections() const
{
    const auto matter = readFrontMatter(m_source);
    const auto sections = documentSections(m_source, m_blocks);
    QByteArray joined =
        m_source.slice({0, matter ? matter->range.end : m_source.mark().end}).toByteArray();
    joined += m_source.slice(textBeforeSections(m_source, sections));
    for (const DocumentSection &section : sections) {
        joined += m_source.slice(section.heading);
        joined += m_source.slice(section.body);
    }
    return joined == m_bytes ? QString() : QStringLiteral("sections are not the whole text");
}

/// `own` are whole lines that the edit may change.
QString Checks::wrongOfEdit(const TextPatch &patch, const ByteRange &own) const
{
    const Result<QByteArray> made = patched(m_bytes, {patch});
    if (!made)
        return QStringLiteral("an edit lies outside of the text");
    const qsizetype behind = m_bytes.size() - own.end;
    if (made->size() < own.begin + behind || made->first(own.begin) != m_bytes.first(own.begin) ||
        made->last(behind) != m_bytes.last(behind))
        return QStringLiteral("an edit changes lines of others");
    return {};
}

QString Checks::wrongOfTable(const MarkdownBlock &block)
{
    const TableSource table(m_source, block);
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount() && ++m_edits < mostEdits; ++column) {
            const QString wrong = wrongOfEdit(
                table.setCell(row, column, QStringLiteral("a | \u00E4\nb")), table.rowLine(row));
            if (!wrong.isEmpty())
                return u"cell: " + wrong;
        }
        if (++m_edits >= mostEdits)
            break;
        // The last row of a text takes the line end before it along.
        ByteRange line = table.rowLine(row);
        line.begin = m_source.line(std::max(0, m_source.lineAt(line.begin) - 1)).end;
        if (const QString wrong = wrongOfEdit(table.removeRow(row), line); !wrong.isEmpty())
            return u"row: " + wrong;
    }
    tableCsv(m_source, block);
    return {};
}

QString Checks::wrongOfList(int index)
{
    const ListSource list(m_source, m_blocks, index);
    for (int item = 0; item < list.count() && ++m_edits < mostEdits; ++item) {
        const ByteRange range = list.range(item);
        const ByteRange own =
            m_source.lines(m_source.lineAt(range.begin), m_source.lineAt(range.end));
        QString wrong = wrongOfEdit(list.setText(item, QStringLiteral("new # text")), own);
        if (wrong.isEmpty() && list.isDone(item))
            wrong = wrongOfEdit(list.setDone(item, !*list.isDone(item)), own);
        if (!wrong.isEmpty())
            return u"item: " + wrong;
        if (!patched(m_bytes, {list.removeItem(item)}) ||
            !patched(m_bytes, {list.insertItem(item, QStringLiteral("x"))}))
            return QStringLiteral("item: an edit lies outside of the text");
    }
    return {};
}

QString Checks::wrongOfExports() const
{
    const auto matter = readFrontMatter(m_source);
    const QByteArray withoutMatter =
        matter ? QByteArray(m_bytes.first(matter->range.begin) + m_bytes.sliced(matter->range.end))
               : m_bytes;
    if (markdownForForge(m_source) != withoutMatter)
        return QStringLiteral("an export changes the text");
    markdownForConfluence(m_source);
    plainTextDocument(m_source);
    const QString html = htmlDocument(m_source, {}).html;
    for (const char *tag : {"<script", "<iframe", "<object", "<img src=\"h", "href=\"javascript"}) {
        if (html.contains(QLatin1String(tag), Qt::CaseInsensitive))
            return u"HTML has " + QString::fromLatin1(tag);
    }
    return {};
}

QString Checks::wrong()
{
    for (const QString &found :
         {wrongOfLines(), wrongOfBlocks(), wrongOfSections(), wrongOfValues(m_source)}) {
        if (!found.isEmpty())
            return found;
    }
    for (int i = 0; i < int(m_blocks.size()); ++i) {
        QString found;
        if (m_blocks.at(i).kind == MarkdownBlock::Kind::Table)
            found = wrongOfTable(m_blocks.at(i));
        else if (m_blocks.at(i).kind == MarkdownBlock::Kind::List)
            found = wrongOfList(i);
        if (!found.isEmpty())
            return found;
    }
    return wrongOfExports();
}

} // namespace

QString wrongOfDocument(const QByteArray &bytes)
{
    return Checks(bytes).wrong();
}

} // namespace recount
