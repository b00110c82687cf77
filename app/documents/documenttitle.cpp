#include "documents/documenttitle.h"

#include "documents/frontmatter.h"
#include "documents/markdownblocks.h"

#include <QFileInfo>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// A title stands at the beginning; a text of megabytes is not looked through for it.
constexpr qsizetype mostLookedAt = 64 * 1024;

} // namespace

QString documentTitle(const QByteArray &bytes, const QString &path)
{
    const SourceText source(bytes.left(mostLookedAt));
    if (const auto front = readFrontMatter(source)) {
        if (const QString title = front->value(u"title"_s).trimmed(); !title.isEmpty())
            return title;
    }
    QString any;
    for (const MarkdownBlock &block : markdownBlocks(source)) {
        const bool isTitle = block.kind == MarkdownBlock::Kind::Heading && block.parent < 0 &&
                             !block.text.trimmed().isEmpty();
        if (isTitle && block.level == 1)
            return block.text.trimmed();
        if (isTitle && any.isEmpty())
            any = block.text.trimmed();
    }
    return any.isEmpty() ? QFileInfo(path).completeBaseName() : any;
}

} // namespace recount
