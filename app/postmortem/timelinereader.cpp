#include "postmortem/timelinereader.h"

#include "documents/listsource.h"
#include "documents/plainwords.h"
#include "documents/tablesource.h"
#include "postmortem/headings.h"

#include <QDateTime>
#include <QRegularExpression>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

/// The date goes on from row to row, over midnight too.
class Clock
{
public:
    explicit Clock(const PostMortem &values) : m_context{values.zone, values.date, {}} {}

    std::optional<LeadingMoment> lead(const QString &text)
    {
        const auto leading = readLeadingMoment(text, m_context);
        if (leading)
            follow(leading->moment);
        return leading;
    }
    Moment cell(const QString &text)
    {
        const auto moment = readMoment(text, m_context);
        if (!moment) {
            Moment unknown;
            unknown.written = text;
            return unknown;
        }
        follow(*moment);
        return *moment;
    }
    /// A date that stands above a group of rows.
    void setDate(const QDate &date)
    {
        m_context.date = date;
        m_context.notBefore = {};
    }
    const MomentContext &context() const { return m_context; }

private:
    void follow(const Moment &moment)
    {
        if (!moment.isKnown())
            return;
        const QDateTime local = QDateTime::fromSecsSinceEpoch(moment.earliest, m_context.zone);
        m_context.date = local.date();
        m_context.notBefore = moment.hasTime() ? local.time() : QTime();
    }

    MomentContext m_context;
};

/// "alert, **detected**": the kind and the milestones of a row.
void readKindWords(const QString &words, TimelineEvent &event)
{
    static const QRegularExpression divider(QStringLiteral("\\s*[,;+]\\s*"));
    for (const QString &word : plainWords(words).split(divider, Qt::SkipEmptyParts)) {
        const EventKind kind = eventKindOf(word);
        if (kind != EventKind::None)
            event.kind = kind;
        else if (const auto milestone = milestoneOf(word))
            event.milestones.append(*milestone);
    }
}

/// Milestones in bold at the beginning or the end of the words of an event.
void readBoldMilestones(const QString &markdown, TimelineEvent &event)
{
    static const QRegularExpression bold(QStringLiteral("\\*\\*([^*]{3,20})\\*\\*"));
    QRegularExpressionMatchIterator matches = bold.globalMatch(markdown);
    while (matches.hasNext()) {
        const auto milestone = milestoneOf(matches.next().captured(1));
        if (milestone && !event.milestones.contains(*milestone))
            event.milestones.append(*milestone);
    }
}

/// The first link of the words, as it is written.
QString linkIn(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[[^\\]]*\\]\\([^)]*\\)|https?://\\S+"));
    return link.match(markdown).captured();
}

void readTable(const DocumentParts &document, int block, const TimelineColumns &columns,
               Clock &clock, PostMortem &values)
{
    const TableSource table(document.source, document.blocks.at(block));
    for (int row = 0; row < table.rowCount(); ++row) {
        TimelineEvent event;
        event.table = block;
        event.row = row;
        event.range = table.rowLine(row);
        event.time = {plainWords(table.cell(row, columns.time)),
                      table.cellRange(row, columns.time)};
        event.when = clock.cell(event.time.text);
        const QString words = columns.event < 0 ? QString() : table.cell(row, columns.event);
        event.text = {plainWords(words),
                      columns.event < 0 ? table.rowLine(row) : table.cellRange(row, columns.event)};
        if (columns.kind >= 0)
            readKindWords(table.cell(row, columns.kind), event);
        readBoldMilestones(words, event);
        if (columns.actor >= 0)
            event.actor = plainWords(table.cell(row, columns.actor));
        event.evidence =
            columns.evidence >= 0 ? table.cell(row, columns.evidence).trimmed() : QString();
        if (event.evidence.isEmpty())
            event.evidence = linkIn(words);
        values.timeline.append(event);
    }
}

/// A list whose items begin with a time, or lines of a paragraph that do.
void readLine(const DocumentParts &document, const ByteRange &range, Clock &clock,
              TimelineEvent event, PostMortem &values)
{
    static const QRegularExpression opening(QStringLiteral("^[*_`]+(?=[~≈\\d\\[])"));
    const QString text = document.source.text(range);
    QString words = text;
    words.remove(opening);
    const qsizetype removed = text.size() - words.size();
    const auto leading = clock.lead(words);
    if (!leading || leading->length == 0)
        return;
    qsizetype begin = removed + leading->length;
    while (begin < text.size() && QStringLiteral("*_`:–—- \t|").contains(text.at(begin)))
        ++begin;
    event.when = leading->moment;
    event.time = {leading->moment.written,
                  document.part(range, removed, leading->moment.written.size())};
    event.text = {plainWords(text.mid(begin)), document.part(range, begin, text.size() - begin)};
    readBoldMilestones(text.mid(begin), event);
    event.evidence = linkIn(text.mid(begin));
    values.timeline.append(event);
}

void readLists(const DocumentParts &document, const ByteRange &range, Clock &clock,
               PostMortem &values)
{
    for (const int index : blocksIn(range, document.blocks)) {
        const MarkdownBlock &block = document.blocks.at(index);
        if (block.kind == Kind::List) {
            const ListSource list(document.source, document.blocks, index);
            for (int item = 0; item < list.count(); ++item) {
                TimelineEvent event;
                event.row = item;
                event.range = list.range(item);
                readLine(document, list.words(item), clock, event, values);
            }
        } else if (block.kind == Kind::Paragraph || block.kind == Kind::Heading) {
            for (int line = block.firstLine; line <= block.lastLine; ++line) {
                const ByteRange whole = document.source.line(line);
                const QDate date = readDate(document.source.text(whole));
                TimelineEvent event;
                event.range = whole;
                const qsizetype before = values.timeline.size();
                if (block.kind == Kind::Paragraph)
                    readLine(document, whole, clock, event, values);
                if (values.timeline.size() == before && date.isValid())
                    clock.setDate(date);
            }
        }
    }
}

void readSection(const DocumentParts &document, const ByteRange &range, Clock &clock,
                 PostMortem &values)
{
    const qsizetype before = values.timeline.size();
    for (const int index : document.blocksOf(Kind::Table, range)) {
        const TableSource table(document.source, document.blocks.at(index));
        if (const auto columns = timelineColumns(table.header()))
            readTable(document, index, *columns, clock, values);
    }
    if (values.timeline.size() == before)
        readLists(document, range, clock, values);
}

/// Two names of one time on that day are no two zones.
void dropSameZones(PostMortem &values)
{
    const QDateTime noon(values.date, QTime(12, 0), Qt::UTC);
    if (!noon.isValid())
        return;
    values.otherZones.removeIf([&](const QTimeZone &zone) {
        return zone.offsetFromUtc(noon) == values.zone.offsetFromUtc(noon);
    });
}

} // namespace

std::optional<TimelineColumns> timelineColumns(const QStringList &header)
{
    TimelineColumns columns;
    for (int column = 0; column < int(header.size()); ++column) {
        const QString meaning = columnMeaning(header.at(column));
        int *const place = meaning == u"time"       ? &columns.time
                           : meaning == u"kind"     ? &columns.kind
                           : meaning == u"actor"    ? &columns.actor
                           : meaning == u"event"    ? &columns.event
                           : meaning == u"action"   ? &columns.event
                           : meaning == u"evidence" ? &columns.evidence
                                                    : nullptr;
        if (place && *place < 0)
            *place = column;
    }
    if (columns.time < 0 && header.size() >= 2 && fieldKey(header.constFirst()).isEmpty())
        columns.time = 0;
    if (columns.time < 0)
        return {};
    if (columns.event < 0 && header.size() >= 2)
        columns.event = columns.time == 0 ? 1 : 0;
    return columns;
}

void readZone(const DocumentParts &document, PostMortem &values)
{
    static const QRegularExpression stated(
        QStringLiteral(
            "(?i:times?|timestamps?|hours|heures|horaires|timeline|timezone|time zone|fuseau"
            "(?: horaire)?)[^.\\n]{0,40}?(?:\\b(?:in|en|are|is)\\b|:|\\()\\s*(?:the )?\\**"
            "([A-Z]{3,4}|[A-Z][a-z]+/[A-Z][A-Za-z_]+)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression atTime(
        QStringLiteral("\\d{1,2}:\\d{2}(?::\\d{2})?\\s*\\(?([A-Z]{3,4})\\b"));
    const QString all = document.source.text({0, document.source.size()});
    QStringList names;
    QRegularExpressionMatchIterator matches = stated.globalMatch(all);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    matches = atTime.globalMatch(all);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const QTimeZone zone = zoneOf(name);
        if (!zone.isValid())
            continue;
        if (!values.isZoneStated) {
            values.zone = zone;
            values.isZoneStated = true;
        } else if (zone != values.zone) {
            values.otherZones.append(zone);
        }
    }
}

void readTimeline(const DocumentParts &document, PostMortem &values)
{
    Clock clock(values);
    for (const PostMortemSection &section : std::as_const(values.sections)) {
        if (section.kind == SectionKind::Timeline)
            readSection(document, section.whole, clock, values);
    }
    if (values.timeline.isEmpty()) {
        for (const PostMortemSection &section : std::as_const(values.sections)) {
            if (section.kind == SectionKind::WhatHappened)
                readSection(document, section.whole, clock, values);
        }
    }
    for (const TimelineEvent &event : std::as_const(values.timeline)) {
        for (const Milestone milestone : event.milestones) {
            if (values.milestones.contains(milestone))
                continue;
            values.milestones.insert(milestone, event.when);
            values.milestonePlaces.insert(milestone, event.range);
        }
        if (!values.date.isValid() && event.when.isKnown())
            values.date = dateOf(event.when, values.zone);
    }
    dropSameZones(values);
}

} // namespace recount
