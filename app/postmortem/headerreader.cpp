#include "postmortem/headerreader.h"

#include "documents/frontmatter.h"
#include "documents/listsource.h"
#include "documents/plainwords.h"
#include "documents/tablesource.h"
#include "postmortem/headings.h"
#include "postmortem/severity.h"

#include <QRegularExpression>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

/// "Post-mortem: words", "POST-MORTEM — words", "PM2020-001 - words" without what stands before.
QString titleWords(const QString &heading)
{
    static const QRegularExpression prefix(
        QStringLiteral(
            "^\\s*(?:post-?\\s?mortem|incident report|rapport d'incident)\\s*[:–—-]\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    QString words = heading;
    return words.remove(prefix).trimmed();
}

void put(PostMortem &values, const QString &key, const Passage &value)
{
    const QString known = headerKeyOf(key);
    if (!known.isEmpty() && !values.header.contains(known))
        values.header.insert(known, value);
}

void readPairs(const DocumentParts &document, const ByteRange &range, PostMortem &values)
{
    static const QRegularExpression pair(QStringLiteral(
        "^[ \\t]*(?:[-*+][ \\t]+)?(\\**[\\p{L}][^:|\\n]{1,40}?\\**)[ \\t]*:\\**(?!//)"
        "[ \\t]*(.*?)[ \\t]*$"));
    for (const int index : blocksIn(range, document.blocks)) {
        const MarkdownBlock &block = document.blocks.at(index);
        if (block.kind == Kind::Table) {
            const TableSource table(document.source, block);
            if (table.columnCount() != 2)
                continue;
            if (!table.headerCell(0).trimmed().isEmpty() &&
                columnMeaning(table.headerCell(0)) == u"time")
                continue; // a timeline
            if (values.headerTable < 0)
                values.headerTable = index;
            if (!plainWords(table.headerCell(1)).isEmpty())
                put(values, table.headerCell(0), {plainWords(table.headerCell(1)), {}});
            for (int row = 0; row < table.rowCount(); ++row)
                put(values, table.cell(row, 0),
                    {plainWords(table.cell(row, 1)), table.cellRange(row, 1)});
        } else if (block.kind == Kind::Paragraph || block.kind == Kind::List) {
            for (int line = block.firstLine; line <= block.lastLine; ++line) {
                const ByteRange whole = document.source.line(line);
                const auto match = pair.match(document.source.text(whole));
                if (!match.hasMatch())
                    continue;
                put(values, match.captured(1),
                    {plainWords(match.captured(2)),
                     document.part(whole, match.capturedStart(2), match.capturedLength(2))});
            }
        }
    }
}

IncidentKind kindOf(const QString &words)
{
    const QString key = fieldKey(words).replace(u'-', u' ');
    if (key.contains(QLatin1String("near miss")) || key.contains(QLatin1String("presque")))
        return IncidentKind::NearMiss;
    if (key.contains(QLatin1String("drill")) || key.contains(QLatin1String("exercice")))
        return IncidentKind::Drill;
    if (key.contains(QLatin1String("story")) || key.contains(QLatin1String("récit")))
        return IncidentKind::Story;
    return IncidentKind::Incident;
}

DocumentStatus statusOf(const QString &words)
{
    const QString key = fieldKey(words).replace(u'_', u' ').replace(u'-', u' ');
    if (key.contains(QLatin1String("in review")) || key.contains(QLatin1String("relecture")))
        return DocumentStatus::InReview;
    if (key.contains(QLatin1String("reviewed")) || key.contains(QLatin1String("relu")))
        return DocumentStatus::Reviewed;
    if (key.startsWith(QLatin1String("closed")) || key.startsWith(QLatin1String("clos")) ||
        key.startsWith(QLatin1String("final")) || key.startsWith(QLatin1String("complete")))
        return DocumentStatus::Closed;
    return DocumentStatus::Draft;
}

QStringList names(const QString &words)
{
    static const QRegularExpression divider(
        QStringLiteral("\\s*(?:[,;]|\\band\\b|\\bet\\b|&|\\s/\\s)\\s*"));
    return words.split(divider, Qt::SkipEmptyParts);
}

void setMilestone(PostMortem &values, Milestone milestone, const QString &words,
                  const ByteRange &range)
{
    if (values.milestones.value(milestone).isKnown())
        return;
    const auto moment = readMoment(words, {values.zone, values.date, {}});
    if (!moment)
        return;
    values.milestones.insert(milestone, *moment);
    values.milestonePlaces.insert(milestone, range);
}

/// "14:20 → 16:30", "2026-01-14 09:12 to 09:53 UTC (41 min)", anywhere in the words.
std::optional<std::pair<Moment, Moment>> momentsBetween(const QString &words,
                                                        const PostMortem &values)
{
    static const QRegularExpression arrow(QStringLiteral("\\s*(?:→|->|–|—|\\bto\\b|\\buntil\\b|"
                                                         "\\bà\\b|\\s-\\s)\\s*"));
    QString text = words;
    // "2 h 10 (14:20 → 16:30)": what is in parentheses, when there is an arrow in it.
    static const QRegularExpression inner(
        QStringLiteral("\\(([^()]*(?:→|->|–|—|\\bto\\b)[^()]*)\\)"));
    if (const auto match = inner.match(text); match.hasMatch())
        text = match.captured(1);
    const auto divider = arrow.match(text);
    if (!divider.hasMatch())
        return {};
    MomentContext context{values.zone, values.date, {}};
    const auto from = readMoment(text.left(divider.capturedStart()), context);
    if (!from || !from->hasTime())
        return {};
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(from->earliest, values.zone);
    context.date = begin.date();
    context.notBefore = begin.time();
    const auto to = readLeadingMoment(text.mid(divider.capturedEnd()), context);
    if (!to || !to->moment.hasTime())
        return {};
    return std::pair(*from, to->moment);
}

} // namespace

void readHeader(const DocumentParts &document, PostMortem &values)
{
    if (const auto matter = readFrontMatter(document.source)) {
        values.id = matter->value(QStringLiteral("id"));
        values.lang = matter->value(QStringLiteral("lang"));
        const QTimeZone zone = zoneOf(matter->value(QStringLiteral("zone")));
        if (zone.isValid()) {
            values.zone = zone;
            values.isZoneStated = true;
        }
    }
    ByteRange head = textBeforeSections(document.source, document.sections);
    readPairs(document, head, values);
    if (!document.sections.isEmpty()) {
        const DocumentSection &first = document.sections.constFirst();
        if (first.level == 1 || sectionKindOf(first.title) == SectionKind::Other) {
            values.title = {titleWords(first.title),
                            document.trimmed(headingWords(document.source, first))};
            readPairs(document, first.body, values);
        }
    }
    for (const DocumentSection &section : document.sections) {
        if (sectionKindOf(section.title) == SectionKind::Stats)
            readPairs(document, section.body, values);
    }
    if (const Passage named = values.header.value(QStringLiteral("title")); !named.isEmpty())
        values.title = named;

    const auto header = [&values](const char *key) {
        return values.header.value(QLatin1String(key));
    };
    values.severity = readSeverity(header("severity"));
    values.kind = kindOf(header("kind").text);
    values.status = statusOf(header("status").text);
    values.owners = names(header("owner").text);
    values.services = names(header("services").text);
    values.published = readDate(header("published").text);
    values.date = readDate(header("date").text);
    for (const char *key : {"impact", "duration", "started"}) {
        if (!values.date.isValid())
            values.date = readDate(header(key).text);
    }
    if (!values.date.isValid() && !document.sections.isEmpty())
        values.date = readDate(document.sections.constFirst().title);
    const QTimeZone named = zoneOf(header("zone").text);
    if (!values.isZoneStated && named.isValid()) {
        values.zone = named;
        values.isZoneStated = true;
    }
}

void readHeaderTimes(PostMortem &values)
{
    static const QRegularExpression slash(QStringLiteral("\\s*/\\s*"));
    static const QRegularExpression ongoing(
        QStringLiteral("\\b(?:ongoing|still going on|en cours)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto it = values.header.cbegin(); it != values.header.cend(); ++it) {
        if (const auto milestone = milestoneOf(it.key())) {
            setMilestone(values, *milestone, it->text, it->range);
            continue;
        }
        // "Detected / mitigated / resolved": several in one row.
        const QStringList keys = it.key().split(slash);
        const QStringList words = it->text.split(slash);
        if (keys.size() < 2 || keys.size() != words.size())
            continue;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (const auto milestone = milestoneOf(keys.at(i)))
                setMilestone(values, *milestone, words.at(i), it->range);
        }
    }
    for (const char *key : {"impact", "duration"}) {
        const Passage words = values.header.value(QLatin1String(key));
        values.isOngoing = values.isOngoing || ongoing.match(words.text).hasMatch();
        const auto moments = momentsBetween(words.text, values);
        if (!moments)
            continue;
        for (const auto &[milestone, moment] : {std::pair(Milestone::Started, moments->first),
                                                std::pair(Milestone::Resolved, moments->second)}) {
            // The impact ends with the mitigation; only what a duration says is the end of it.
            if (milestone == Milestone::Resolved && QLatin1String(key) == u"impact")
                continue;
            if (!values.milestones.value(milestone).isKnown()) {
                values.milestones.insert(milestone, moment);
                values.milestonePlaces.insert(milestone, words.range);
            }
        }
        if (values.intervals.isEmpty()) {
            ImpactInterval interval;
            interval.from = moments->first;
            interval.to = moments->second;
            interval.range = words.range;
            values.intervals.append(interval);
        }
    }
    values.isOngoing =
        values.isOngoing ||
        ongoing.match(values.header.value(QStringLiteral("resolved")).text).hasMatch();
}

} // namespace recount
