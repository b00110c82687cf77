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

struct Signs {
    QList<qsizetype> dots;  ///< that divide: those within code and links do not
    QList<qsizetype> ticks; ///< that open code which ends nowhere
};

/// Their places in the text of these bytes.
Signs findSigns(QByteArrayView bytes)
{
    constexpr QByteArrayView dot("\u00b7");
    const QList<InlinePiece> pieces = scanInlines(bytes);
    auto piece = pieces.cbegin();
    Signs signs;
    qsizetype counted = 0;
    qsizetype units = 0;
    const auto unitsTo = [&](qsizetype at) {
        units += QString::fromUtf8(bytes.sliced(counted, at - counted)).size();
        counted = at;
        return units;
    };
    for (qsizetype at = 0; at < bytes.size();) {
        while (piece != pieces.cend() && piece->whole.end <= at)
            ++piece;
        if (piece != pieces.cend() && piece->whole.begin <= at) {
            at = piece->whole.end;
        } else if (bytes.sliced(at).startsWith("\\`")) {
            at += 2;
        } else if (bytes.at(at) == '`') {
            const qsizetype behind = behindCodeSpan(bytes, at);
            const QByteArrayView passed = bytes.sliced(at, behind - at);
            if (std::all_of(passed.begin(), passed.end(), [](char c) { return c == '`'; })) {
                for (qsizetype tick = at; tick < behind; ++tick)
                    signs.ticks.append(unitsTo(tick));
            }
            at = behind;
        } else if (bytes.sliced(at).startsWith(dot)) {
            signs.dots.append(unitsTo(at));
            at += dot.size();
        } else {
            ++at;
        }
    }
    return signs;
}

constexpr QLatin1String dotEntity("&middot;");
constexpr QLatin1String escapedTick("\\`");

} // namespace

QString dotsAsWords(const QString &words)
{
    const Signs signs = findSigns(words.toUtf8());
    QList<std::pair<qsizetype, QLatin1String>> changes;
    for (const qsizetype place : signs.dots)
        changes.append({place, dotEntity});
    for (const qsizetype place : signs.ticks)
        changes.append({place, escapedTick});
    std::sort(changes.begin(), changes.end(),
              [](const auto &one, const auto &other) { return one.first > other.first; });
    QString written = words;
    for (const auto &[place, sign] : std::as_const(changes))
        written.replace(place, 1, sign);
    return written;
}

QString dotsShown(const QString &written)
{
    QString words = written;
    words.replace(dotEntity, QStringLiteral("\u00b7")).replace(escapedTick, QStringLiteral("`"));
    // Within code they stand for themselves.
    return dotsAsWords(words) == written ? words : written;
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
    QList<qsizetype> places = findSigns(document.source.slice(range)).dots;
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
