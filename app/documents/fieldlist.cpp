#include "documents/fieldlist.h"

#include "documents/listsource.h"
#include "documents/plainwords.h"

#include <QRegularExpression>

namespace recount
{

namespace
{

constexpr QChar dot(u'·');

/// The places of the dots that divide; not those within code or parentheses of a link.
QList<qsizetype> dividers(const QString &text)
{
    QList<qsizetype> places;
    bool inCode = false;
    bool inLink = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'`')
            inCode = !inCode;
        else if (!inCode && c == u'(' && i > 0 && text.at(i - 1) == u']')
            inLink = true;
        else if (c == u')')
            inLink = false;
        else if (c == dot && !inCode && !inLink)
            places.append(i);
    }
    // A tick without its other half opens nothing.
    if (inCode && places.isEmpty() && text.contains(dot)) {
        for (qsizetype i = text.indexOf(dot); i >= 0; i = text.indexOf(dot, i + 1))
            places.append(i);
    }
    return places;
}

} // namespace

const FieldPart *FieldList::find(const QStringList &keys) const
{
    for (const FieldPart &part : parts) {
        if (keys.contains(part.key))
            return &part;
    }
    return nullptr;
}

FieldList readFieldList(const DocumentParts &document, const ByteRange &range)
{
    static const QRegularExpression keyed(
        QStringLiteral("^([\\p{L}][\\p{L}'’ -]{0,30}?)\\**\\s*:(?!//)\\**\\s*(?=\\S)"));
    const QString text = document.source.text(range);
    QList<qsizetype> places = dividers(text);
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
    const QByteArray written = value.simplified().toUtf8();
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
