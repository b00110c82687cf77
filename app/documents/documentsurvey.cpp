#include "documents/documentsurvey.h"

#include "documents/frontmatter.h"
#include "documents/markdownlinks.h"
#include "documents/sections.h"

namespace recount
{

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    bool isCounted = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            isCounted = false;
        } else if (!isCounted && c.isLetterOrNumber()) {
            isCounted = true;
            ++words;
        }
    }
    return words;
}

DocumentSurvey surveyDocument(const QByteArray &bytes)
{
    DocumentSurvey survey;
    const SourceText source(bytes);
    const QList<MarkdownBlock> blocks = markdownBlocks(source);
    const QList<DocumentSection> sections = documentSections(source, blocks);
    for (const DocumentSection &section : sections)
        survey.headings.append(
            {section.title, section.level, source.lineAt(section.heading.begin)});
    qsizetype begin = source.mark().end;
    if (const auto front = readFrontMatter(source)) {
        survey.language = front->value(QStringLiteral("lang"));
        begin = front->range.end;
    }
    // Help of a template and notes to oneself are not of the text.
    for (const ByteRange &comment : markdownComments(source, blocks)) {
        if (comment.begin < begin)
            continue;
        survey.words += wordCount(source.text({begin, comment.begin}));
        begin = comment.end;
    }
    survey.words += wordCount(source.text({begin, source.size()}));
    return survey;
}

} // namespace recount
