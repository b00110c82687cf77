#include "postmortem/templates.h"

#include "documents/documentfile.h"
#include "documents/markdownblocks.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>

namespace recount
{

namespace
{

QString folderOf(const QString &lang)
{
    return QStringLiteral(":/templates/%1/").arg(lang == u"fr" ? lang : QStringLiteral("en"));
}

QString firstHeading(const QByteArray &text)
{
    const QList<MarkdownBlock> blocks = markdownBlocks(SourceText(text));
    for (const MarkdownBlock &block : blocks) {
        if (block.kind == MarkdownBlock::Kind::Heading && !block.text.isEmpty())
            return block.text;
    }
    return {};
}

} // namespace

QList<PostMortemTemplate> PostMortemTemplates::all(const QString &lang, const QString &ownFolder)
{
    const auto shipped = [&lang](const char *name, const QString &title, const QString &hint) {
        return PostMortemTemplate{
            QLatin1String(name), title, hint,
            folderOf(lang) + QStringLiteral("post-mortem-%1.md").arg(QLatin1String(name)), false};
    };
    QList<PostMortemTemplate> templates = {
        shipped("standard", tr("Standard"),
                tr("What happened, root cause, quickfix, permanent fix, lessons: what most "
                   "companies ask for.")),
        shipped("full", tr("Full"),
                tr("Adds impact in numbers, detection, factors and what was ruled out.")),
        shipped("five-minutes", tr("Five minutes"),
                tr("The least that is worth keeping of a small incident.")),
        shipped("near-miss", tr("Near miss"), tr("Nothing broke, and it was close.")),
        shipped("drill", tr("Drill"), tr("An exercise: what was broken on purpose."))};
    if (ownFolder.isEmpty())
        return templates;
    const QFileInfoList files =
        QDir(ownFolder).entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const Result<DocumentContent> content = DocumentFile(file.absoluteFilePath()).read();
        const QString heading = content ? firstHeading(content->bytes) : QString();
        templates.append({file.completeBaseName(),
                          heading.isEmpty() ? file.completeBaseName() : heading,
                          tr("Your own template."), file.absoluteFilePath(), true});
    }
    return templates;
}

Result<QByteArray> PostMortemTemplates::begin(const PostMortemTemplate &chosen, const QString &lang,
                                              const QDate &today, const QByteArray &zone,
                                              const QString &id)
{
    QByteArray text;
    if (chosen.isOwn) {
        const Result<DocumentContent> content = DocumentFile(chosen.path).read();
        if (!content)
            return tl::unexpected(content.error());
        text = content->bytes;
    } else {
        QFile file(folderOf(lang) + QStringLiteral("post-mortem-%1.md").arg(chosen.name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound, tr("There is no template \"%1\".").arg(chosen.name));
        text = file.readAll();
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    if (decoder.hasError() || decoded.contains(QChar::Null))
        return fail(ErrorCode::InvalidData,
                    tr("The template \"%1\" is no text in UTF-8.").arg(chosen.title), chosen.path);
    text.replace("%DATE%", today.toString(Qt::ISODate).toUtf8());
    text.replace("%ZONE%", zone);
    text.replace("%ID%", id.toUtf8());
    return text;
}

} // namespace recount
