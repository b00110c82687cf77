#include "postmortem/attachmentreader.h"

#include "documents/documentimages.h"
#include "documents/fieldlist.h"
#include "documents/listsource.h"
#include "documents/markdownlinks.h"
#include "documents/plainwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

/// An item of a section of attachments.
struct ListedFile {
    ByteRange words;
    int list = -1;
    int item = -1;
};

/// In the order of the text.
QList<ListedFile> listedFiles(const DocumentParts &document, const PostMortem &values)
{
    QList<ListedFile> files;
    for (const PostMortemSection &section : values.sections) {
        if (section.kind != SectionKind::Attachments)
            continue;
        for (const int block : document.blocksOf(MarkdownBlock::Kind::List, section.whole)) {
            const ListSource list(document.source, document.blocks, block);
            for (int item = 0; item < list.count(); ++item)
                files.append({list.words(item), block, item});
        }
    }
    return files;
}

/// Where the list says it.
QString hashBehind(const DocumentParts &document, const ByteRange &words)
{
    static const QRegularExpression hash(QStringLiteral("^sha-?256\\s*:\\s*([0-9a-f]{64})$"));
    for (const FieldPart &part : readFieldList(document, words).parts) {
        const auto match = hash.match(part.value.text.toLower());
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace

void readAttachments(const DocumentParts &document, PostMortem &values)
{
    const QList<ListedFile> files = listedFiles(document, values);
    for (const MarkdownLink &link : markdownLinks(document.source, document.blocks)) {
        const QString path = document.source.text(link.address).trimmed();
        if (path.isEmpty() || path.startsWith(u'#') || path.startsWith(u'/') ||
            !schemeOf(path).isEmpty() || isRemoteAddress(path))
            continue;
        Attachment attachment;
        attachment.path = path;
        attachment.text = {plainWords(document.source.text(link.words)), link.words};
        attachment.address = link.address;
        attachment.isImage = link.isImage;
        attachment.range = link.range;
        const auto behind = std::upper_bound(
            files.begin(), files.end(), link.range.begin,
            [](qsizetype place, const ListedFile &file) { return place < file.words.begin; });
        if (behind != files.begin() && std::prev(behind)->words.contains(link.range)) {
            const ListedFile &file = *std::prev(behind);
            attachment.list = file.list;
            attachment.item = file.item;
            attachment.sha256 = hashBehind(document, file.words);
        }
        values.attachments.append(attachment);
    }
}

} // namespace recount
