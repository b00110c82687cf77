#include "documents/headertable.h"

#include "documents/markdowninsert.h"
#include "documents/sections.h"
#include "documents/tablesource.h"

namespace recount
{

TextPatch newHeaderTable(const SourceText &source, const QList<MarkdownBlock> &blocks,
                         bool hasTitle, const QString &key, const QString &value)
{
    const QList<DocumentSection> sections = documentSections(source, blocks);
    const ByteRange head = textBeforeSections(source, sections);
    const qsizetype place = sections.isEmpty() ? head.begin
                            : hasTitle         ? sections.constFirst().heading.end
                                               : head.end;
    const QByteArray row = "| " + tableCellMarkdown(key) + " | " + tableCellMarkdown(value) + " |";
    return paragraphAt(source, place,
                       withLineEnds(source, QStringLiteral("| | |\n| --- | --- |\n")) + row);
}

} // namespace recount
