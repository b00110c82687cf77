#include "documents/fieldlist.h"

#include "documents/inlinescan.h"
#include "documents/listsource.h"
#include "documents/plainwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

/// The places of the dots that divide, in the text of these bytes; those within code and links
/// do not.
QList<qsizetype> dividers(QByteArrayView bytes)
{
    constexpr QByteArrayView dot("\u00b7");
    const QList<InlinePiece> pieces = scanInlines(bytes);
    auto piece = pieces.cbegin();
    QList<qsizetype> places;
    qsizetype counted = 0;
    qsizetype units = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        while (piece != pieces.cend() && piece->whole.end <= at)
            ++piece;
        if (piece != pieces.cend() && piece->whole.begin <= at) {
            at = piece->whole.end;
        } else if (bytes.sliced(at).startsWith("\\`")) {
            at += 2;
        } else if (bytes.at(at) == '`') {
            at = behindCodeSpan(bytes, at);
        } else if (bytes.sliced(at).startsWith(dot)) {
            units += QString::fromUtf8(bytes.sliced(counted, at - counted)).size();
            counted = at;
            places.append(units);
            at += dot.size();
        } else {
            ++at;
        }
    }
    return places;
}

constexpr QLatin1String dotEntity("&middot;");

} // namespace

QString dotsAsWords(const QString &words)
{
    QString written = words;
    const QList<qsizetype> places = dividers(words.toUtf8());
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        written.replace(*place, 1, dotEntity);
    return written;
}

QString dotsShown(const QString &written)
{
    return QString(written).replace(dotEntity, QStringLiteral("\u00b7"));
}

const FieldPart *FieldList::find(const QStringList &keys) const
{
    const auto found = std::find_if(parts.crbegin(), parts.crend(), [&keys](const FieldPart &part) {
        return keys.contains(part.key);
    });
    return found == parts.crend() ? nullptr : &*found;
}

FieldList readFieldList(const DocumentParts &document, const ByteRange &range)
{
    static const QRegularExpression keyed(
        QStringLiteral("^([\\p{L}][\\p{L}'’ -]{0,30}?)\\**\\s*:(?!//)\\**\\s*(?=\\S)"));
    const QString text = document.source.text(range);
    QList<qsizetype> places = dividers(document.source.slice(range));
    places.append(text.size());

    FieldList fields;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        qsizetype from = begin;
        qsizetype to = places.at(i);
        begin = to + 1;
        while (from < to && text.at(from).isSpace())
            ++from;
        while (to > from && text.at(to - 1).isSpace())
            --to;
        if (i == 0) {
            const ByteRange place = document.part(range, from, to - from);
            fields.words = {plainWords(text.mid(from, to - from)), place};
            continue;
        }
        if (from == to)
            continue;
        FieldPart part;
        part.range = document.part(range, from, to - from);
        QString piece = text.mid(from, to - from);
        if (const auto match = keyed.match(piece); match.hasMatch()) {
            part.key = fieldKey(match.captured(1));
            from += match.capturedLength();
            piece = text.mid(from, to - from);
        }
        part.value = {plainWords(piece), document.part(range, from, to - from)};
        fields.parts.append(part);
    }
    return fields;
}

TextPatch setFieldPart(const SourceText &source, const FieldList &fields,
                       const ByteRange &paragraph, const QStringList &keys, const QString &value)
{
    const FieldPart *const part = fields.find(keys);
    const QByteArray written = dotsAsWords(value.simplified()).toUtf8();
    if (part && !written.isEmpty())
        return {part->value.range, written};
    if (!part) {
        const QByteArray added = written.isEmpty()
                                     ? QByteArray()
                                     : " \u00b7 " + keys.constFirst().toUtf8() + ": " + written;
        return {{paragraph.end, paragraph.end}, added};
    }
    // With the dot before it.
    qsizetype begin = part->range.begin;
    const QByteArrayView before = source.slice({paragraph.begin, begin});
    const qsizetype found = before.lastIndexOf(QByteArrayView("\u00b7"));
    if (found >= 0)
        begin = paragraph.begin + found;
    while (begin > paragraph.begin && source.bytes().at(begin - 1) == ' ')
        --begin;
    return {{begin, part->range.end}, {}};
}

} // namespace recount
