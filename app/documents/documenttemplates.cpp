#include "documents/documenttemplates.h"

#include "documents/documentfile.h"
#include "documents/frontmatter.h"
#include "documents/markdownblocks.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>

namespace recount
{

namespace
{

/// Kind and title stand there; the rest is read once the template is chosen.
QByteArray beginningOf(const QString &path)
{
    constexpr qint64 most = 64 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
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

bool isOfAnotherKind(const QByteArray &text, const QString &kind)
{
    const auto front = readFrontMatter(SourceText(text));
    const QString named =
        front ? front->value(QStringLiteral("recount")).section(u'/', 0, 0) : QString();
    const bool isKnown = named == u"postmortem" || named == u"runbook";
    return isKnown && named != kind;
}

} // namespace

DocumentTemplate DocumentTemplates::shipped(const char *kind, const char *name, const QString &lang,
                                            const QString &title, const QString &hint)
{
    const QString path = QStringLiteral(":/templates/%1/%2-%3.md")
                             .arg(lang == u"fr" ? lang : QStringLiteral("en"), QLatin1String(kind),
                                  QLatin1String(name));
    return {QLatin1String(name), title, hint, path, false};
}

QList<DocumentTemplate> DocumentTemplates::own(const QString &folder, const QString &kind)
{
    QList<DocumentTemplate> templates;
    if (folder.isEmpty())
        return templates;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QByteArray beginning = beginningOf(file.absoluteFilePath());
        if (isOfAnotherKind(beginning, kind))
            continue;
        const QString heading = firstHeading(beginning);
        // "Post-mortem:" waits for the rest of it.
        const bool isTitle = !heading.isEmpty() && !heading.endsWith(u':');
        templates.append({file.completeBaseName(), isTitle ? heading : file.completeBaseName(),
                          tr("Your own template."), file.absoluteFilePath(), true});
    }
    return templates;
}

Result<QByteArray> DocumentTemplates::begin(const DocumentTemplate &chosen, const QDate &today,
                                            const QByteArray &zone, const QString &id)
{
    QByteArray text;
    if (chosen.isOwn) {
        const Result<DocumentContent> content = DocumentFile(chosen.path).read();
        if (!content)
            return tl::unexpected(content.error());
        text = content->bytes;
    } else {
        QFile file(chosen.path);
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
