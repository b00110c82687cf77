#include "postmortem/fixreader.h"

#include "documents/fieldlist.h"
#include "documents/listsource.h"
#include "documents/plainwords.h"
#include "postmortem/actionreader.h"

#include <QRegularExpression>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

std::optional<bool> yesOrNo(const QString &words)
{
    static const QStringList yes = {QStringLiteral("yes"), QStringLiteral("oui"),
                                    QStringLiteral("true")};
    static const QStringList no = {QStringLiteral("no"), QStringLiteral("non"),
                                   QStringLiteral("false"), QStringLiteral("removed"),
                                   QStringLiteral("retiré")};
    const QString first = fieldKey(words).section(QRegularExpression(QStringLiteral("\\W")), 0, 0);
    if (yes.contains(first))
        return true;
    if (no.contains(first))
        return false;
    return {};
}

/// A time within the words: "orders back to normal at 15:02".
Moment momentIn(const QString &words, const PostMortem &values)
{
    static const QRegularExpression time(
        QStringLiteral("(?:\\d{4}-\\d{2}-\\d{2}[ T])?[~≈]?\\d{1,2}[:h]\\d{2}(?:\\s*[ap]m)?"),
        QRegularExpression::CaseInsensitiveOption);
    // "0946", as it is typed into the timeline
    static const QRegularExpression bare(
        QStringLiteral("^\\s*[~≈]?(?:[01]\\d|2[0-3])[0-5]\\d(?=\\s*(?:$|,))"));
    auto match = time.match(words);
    if (!match.hasMatch())
        match = bare.match(words);
    if (!match.hasMatch())
        return {};
    return readMoment(match.captured().trimmed(), {values.zone, values.date, {}})
        .value_or(Moment{});
}

void takeField(Quickfix &quickfix, const FieldPart &part, const PostMortem &values)
{
    const QString &key = part.key;
    const QString &words = part.value.text;
    const auto is = [&key](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(),
                           [&key](const char *name) { return key == QString::fromUtf8(name); });
    };
    QString known;
    if (is({"applied", "applied at", "appliqué", "when"})) {
        known = QStringLiteral("applied");
        quickfix.appliedAt = momentIn(words, values);
    } else if (is({"verified", "verification", "vérifié", "check", "verified by"})) {
        known = QStringLiteral("verified");
        quickfix.verifiedHow = words;
        quickfix.verifiedAt = momentIn(words, values);
    } else if (is({"by", "par", "who"})) {
        known = QStringLiteral("by");
        quickfix.by = words;
    } else if (is({"in place", "still in place", "en place"})) {
        known = QStringLiteral("in place");
        quickfix.isInPlace = yesOrNo(words);
    } else if (is({"remove by", "remove-by", "à retirer avant", "à retirer"})) {
        known = QStringLiteral("remove by");
        quickfix.removeBy = readDate(words, values.date.isValid() ? values.date.year() : 0);
    } else if (is({"side effects", "side effect", "effets de bord"})) {
        known = QStringLiteral("side effects");
        quickfix.sideEffects = words;
    } else if (is({"rollback", "undo", "retour arrière"})) {
        known = QStringLiteral("rollback");
        quickfix.rollback = words;
    } else {
        known = key;
    }
    if (!known.isEmpty())
        quickfix.fields.insert(known, part.value);
}

void readItems(const DocumentParts &document, int block, PostMortem &values)
{
    const ListSource list(document.source, document.blocks, block);
    for (int item = 0; item < list.count(); ++item) {
        Quickfix quickfix;
        quickfix.list = block;
        quickfix.item = item;
        quickfix.range = list.range(item);
        const FieldList fields = readFieldList(document, list.words(item));
        const QString text = document.source.text(fields.words.range);
        const LeadingId id = readLeadingId(text);
        quickfix.id = id.id;
        quickfix.what = {plainWords(text.mid(id.length)),
                         document.part(fields.words.range, id.length, text.size() - id.length)};
        for (const FieldPart &part : fields.parts)
            takeField(quickfix, part, values);
        if (!quickfix.what.isEmpty())
            values.quickfixes.append(quickfix);
    }
}

/// The words of `### Q1: words ###`; the whole heading when they are not found.
ByteRange wordsBehindId(const DocumentParts &document, const DocumentSection &section)
{
    static const QRegularExpression id(
        QStringLiteral("\\bQ\\d{1,3}[*_]*\\s*[:.–—-][*_]*\\s*(.*?)(?:\\s+#+)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const ByteRange heading = headingWords(document.source, section);
    const auto match = id.match(document.source.text(heading));
    return match.hasMatch()
               ? document.part(heading, match.capturedStart(1), match.capturedLength(1))
               : heading;
}

/// `### Q1: words` with a list of `key: value` in it.
bool readSection(const DocumentParts &document, const DocumentSection &section, PostMortem &values)
{
    static const QRegularExpression heading(
        QStringLiteral("^(?:quick\\s?fix\\s+)?(Q\\d{1,3})\\s*[:.–—-]\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = heading.match(section.title);
    if (!match.hasMatch())
        return false;
    Quickfix quickfix;
    quickfix.level = section.level;
    quickfix.id = match.captured(1).toUpper();
    quickfix.what = {match.captured(2), wordsBehindId(document, section)};
    quickfix.range = section.whole;
    for (const int block : document.blocksOf(Kind::List, section.body)) {
        const ListSource list(document.source, document.blocks, block);
        for (int item = 0; item < list.count(); ++item) {
            const ByteRange range = list.words(item);
            const QString text = document.source.text(range);
            const qsizetype colon = text.indexOf(u':');
            if (colon < 0)
                continue;
            FieldPart part;
            part.key = fieldKey(text.left(colon));
            const ByteRange value =
                document.trimmed(document.part(range, colon + 1, text.size() - colon - 1));
            part.value = {plainWords(document.source.text(value)), value};
            part.range = range;
            takeField(quickfix, part, values);
        }
    }
    values.quickfixes.append(quickfix);
    return true;
}

} // namespace

void readFactors(const DocumentParts &document, PostMortem &values)
{
    static const QRegularExpression category(QStringLiteral("^\\s*\\(([\\p{L} -]{2,20})\\)\\s*"));
    for (const PostMortemSection &section : std::as_const(values.sections)) {
        if (section.kind != SectionKind::Factors)
            continue;
        for (const int block : document.blocksOf(Kind::List, section.whole)) {
            const ListSource list(document.source, document.blocks, block);
            for (int item = 0; item < list.count(); ++item) {
                Factor factor;
                factor.list = block;
                factor.item = item;
                factor.range = list.range(item);
                const ByteRange words = list.words(item);
                const QString text = document.source.text(words);
                const LeadingId id = readLeadingId(text);
                factor.id = id.id;
                qsizetype begin = id.length;
                if (const auto match = category.match(text.mid(begin)); match.hasMatch()) {
                    factor.category = match.captured(1).trimmed();
                    begin += match.capturedLength();
                }
                factor.text = {plainWords(text.mid(begin)),
                               document.part(words, begin, text.size() - begin)};
                if (!factor.text.isEmpty())
                    values.factors.append(factor);
            }
        }
    }
}

void readQuickfixes(const DocumentParts &document, PostMortem &values)
{
    for (const PostMortemSection &section : std::as_const(values.sections)) {
        if (section.kind != SectionKind::Quickfix)
            continue;
        bool hasSections = false;
        for (const DocumentSection &inner : document.sections) {
            if (inner.heading.begin > section.heading.begin &&
                section.whole.contains(inner.heading))
                hasSections = readSection(document, inner, values) || hasSections;
        }
        if (hasSections)
            continue;
        for (const int block : document.blocksOf(Kind::List, section.whole))
            readItems(document, block, values);
        const bool hasItems = !values.quickfixes.isEmpty();
        const Passage words = document.words(section.body);
        if (!hasItems && !words.isEmpty()) {
            Quickfix quickfix;
            quickfix.what = words;
            quickfix.range = words.range;
            values.quickfixes.append(quickfix);
        }
    }
}

} // namespace recount
