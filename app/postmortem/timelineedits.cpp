#include "postmortem/timelineedits.h"

#include "documents/listsource.h"
#include "documents/markdowninsert.h"
#include "postmortem/documentwords.h"
#include "postmortem/timelinelines.h"
#include "postmortem/timelinereader.h"

#include <QMap>

#include <algorithm>

namespace recount
{

TimelineEdits::TimelineEdits(const SourceText &source, const PostMortem &document)
    : m_source(source), m_document(document)
{
}

int TimelineEdits::placeOf(const Moment &when) const
{
    const QList<TimelineEvent> &events = m_document.timeline;
    if (!when.isKnown())
        return int(events.size());
    const auto later = std::find_if(events.begin(), events.end(), [&](const TimelineEvent &event) {
        return event.when.isKnown() && event.when.order() > when.order();
    });
    return int(later - events.begin());
}

std::optional<int> TimelineEdits::lastTableBlock() const
{
    for (auto it = m_document.timeline.crbegin(); it != m_document.timeline.crend(); ++it) {
        if (it->table >= 0)
            return it->table;
    }
    // An empty table of a template.
    for (const PostMortemSection &section : m_document.sections) {
        if (section.kind != SectionKind::Timeline)
            continue;
        for (int i = 0; i < int(m_document.blocks.size()); ++i) {
            const MarkdownBlock &block = m_document.blocks.at(i);
            if (block.kind == MarkdownBlock::Kind::Table && block.parent < 0 &&
                section.whole.contains(block.range) &&
                timelineColumns(TableSource(m_source, block).header()))
                return i;
        }
    }
    return {};
}

QString TimelineEdits::kindCell(EventKind kind, const QList<Milestone> &milestones) const
{
    QStringList words;
    if (kind != EventKind::None)
        words.append(documentwords::eventKind(kind, m_document.lang));
    for (const Milestone milestone : milestones)
        words.append(
            QStringLiteral("**%1**").arg(documentwords::milestone(milestone, m_document.lang)));
    return words.join(QStringLiteral(", "));
}

QStringList TimelineEdits::cells(const QStringList &header, const EventInput &event) const
{
    const auto columns = timelineColumns(header);
    QStringList row(header.size(), QString());
    if (!columns)
        return row;
    row[columns->time] = event.time.simplified();
    QString text = event.text.trimmed();
    if (columns->kind >= 0) {
        row[columns->kind] = kindCell(event.kind, event.milestones);
    } else {
        for (const Milestone milestone : event.milestones)
            text +=
                QStringLiteral(" **%1**").arg(documentwords::milestone(milestone, m_document.lang));
    }
    if (columns->evidence >= 0)
        row[columns->evidence] = event.evidence.trimmed();
    else if (!event.evidence.trimmed().isEmpty())
        text += u' ' + event.evidence.trimmed();
    if (columns->event >= 0)
        row[columns->event] = text;
    if (columns->actor >= 0)
        row[columns->actor] = event.actor.trimmed();
    return row;
}

QList<TextPatch> TimelineEdits::add(int before, const QList<EventInput> &events) const
{
    if (events.isEmpty())
        return {};
    const QList<TimelineEvent> &known = m_document.timeline;
    const auto lastTable = lastTableBlock();
    if (lastTable) {
        int block = *lastTable;
        int row = -1;
        if (before < known.size() && known.at(before).table >= 0) {
            block = known.at(before).table;
            row = known.at(before).row;
        }
        const TableSource table(m_source, m_document.blocks.at(block));
        const QStringList header = table.header();
        // All of them stand at one place: one patch, so that the last line of a file ends once.
        TextPatch all;
        for (const EventInput &event : events) {
            const TextPatch patch =
                table.insertRow(row < 0 ? table.rowCount() : row, cells(header, event));
            all.range = patch.range;
            all.replacement += patch.replacement;
        }
        return {all};
    }
    if (!known.isEmpty())
        return {TimelineLines(m_source, m_document).add(before, events)};
    const QStringList header = documentwords::timelineHeader(m_document.lang);
    const auto line = [](const QStringList &row) {
        QByteArray text = "|";
        for (const QString &cell : row)
            text += ' ' + tableCellMarkdown(cell) + " |";
        return QString::fromUtf8(text);
    };
    QStringList lines = {line(header), QStringLiteral("| --- | --- | --- | --- |")};
    for (const EventInput &event : events)
        lines.append(line(cells(header, event)));
    const PostMortemEdits edits(m_source, m_document);
    const QString written = lines.join(u'\n');
    const PostMortemSection *const section = m_document.section(SectionKind::Timeline);
    if (!section)
        return edits.setSection(SectionKind::Timeline, written);
    return {paragraphBehind(m_source, m_document.blocks, section->whole.end,
                            withLineEnds(m_source, written))};
}

QList<TextPatch> TimelineEdits::addInOrder(const QList<std::pair<Moment, EventInput>> &events) const
{
    QList<std::pair<Moment, EventInput>> ordered = events;
    for (qsizetype i = 1; i < ordered.size(); ++i) {
        if (!ordered.at(i).first.isKnown())
            ordered[i].first = ordered.at(i - 1).first;
    }
    const auto known = std::find_if(ordered.begin(), ordered.end(),
                                    [](const auto &event) { return event.first.isKnown(); });
    std::stable_sort(known, ordered.end(), [](const auto &one, const auto &other) {
        return one.first.order() < other.first.order();
    });
    QMap<int, QList<EventInput>> byPlace;
    for (const auto &[when, event] : std::as_const(ordered))
        byPlace[placeOf(when)].append(event);
    QList<TextPatch> patches;
    for (auto place = byPlace.cbegin(); place != byPlace.cend(); ++place)
        patches += add(place.key(), place.value());
    return patches;
}

QList<TextPatch> TimelineEdits::set(int index, Part part, const QString &text) const
{
    const TimelineEvent &event = m_document.timeline.at(index);
    if (event.table < 0) {
        const Passage *const passage = part == Part::Time   ? &event.time
                                       : part == Part::Text ? &event.text
                                                            : nullptr;
        if (!passage || passage->text == text.simplified())
            return {};
        return {{passage->range, text.simplified().toUtf8()}};
    }
    const TableSource table(m_source, m_document.blocks.at(event.table));
    const auto columns = timelineColumns(table.header());
    if (!columns)
        return {};
    const int column = part == Part::Time    ? columns->time
                       : part == Part::Kind  ? columns->kind
                       : part == Part::Text  ? columns->event
                       : part == Part::Actor ? columns->actor
                                             : columns->evidence;
    if (column < 0 || table.cell(event.row, column) == text.trimmed())
        return {};
    return {table.setCell(event.row, column, text)};
}

QList<TextPatch> TimelineEdits::writeKind(int index, EventKind kind,
                                          QList<Milestone> milestones) const
{
    const TimelineEvent &event = m_document.timeline.at(index);
    std::sort(milestones.begin(), milestones.end());
    if (event.table < 0)
        return TimelineLines(m_source, m_document).setMilestones(event, milestones);
    const TableSource table(m_source, m_document.blocks.at(event.table));
    const auto columns = timelineColumns(table.header());
    if (!columns)
        return {};
    if (columns->kind >= 0) {
        const QString cell = kindCell(kind, milestones);
        if (table.cell(event.row, columns->kind) == cell)
            return {};
        return {table.setCell(event.row, columns->kind, cell)};
    }
    // Without a column of their own they stand in bold behind the words.
    const QString text = table.cell(event.row, columns->event);
    const QString kept = wordsWithMilestones(text, milestones, m_document.lang);
    return kept == text
               ? QList<TextPatch>()
               : QList<TextPatch>{table.setCell(event.row, columns->event, kept.trimmed())};
}

QList<TextPatch> TimelineEdits::setKind(int event, EventKind kind) const
{
    return writeKind(event, kind, m_document.timeline.at(event).milestones);
}

QList<TextPatch> TimelineEdits::setMilestone(int event, Milestone milestone, bool on) const
{
    QList<TextPatch> patches;
    for (int other = 0; other < int(m_document.timeline.size()); ++other) {
        const TimelineEvent &found = m_document.timeline.at(other);
        QList<Milestone> milestones = found.milestones;
        if (other == event && on && !milestones.contains(milestone))
            milestones.append(milestone);
        else if (other != event || !on)
            milestones.removeAll(milestone);
        if (milestones != found.milestones)
            patches.append(writeKind(other, found.kind, milestones));
    }
    return patches;
}

QList<TextPatch> TimelineEdits::remove(const QList<int> &events) const
{
    QList<TextPatch> patches;
    for (const int index : events) {
        const TimelineEvent &event = m_document.timeline.at(index);
        if (event.table >= 0) {
            patches.append(
                TableSource(m_source, m_document.blocks.at(event.table)).removeRow(event.row));
            continue;
        }
        const int first = m_source.lineAt(event.range.begin);
        const int last = m_source.lineAt(std::max(event.range.begin, event.range.end - 1));
        patches.append(withLineEndsApart(m_source.bytes(), {m_source.lines(first, last), {}}));
    }
    return patches;
}

bool TimelineEdits::canMove(int index) const
{
    const TimelineEvent &event = m_document.timeline.at(index);
    return event.table >= 0 && !event.when.isKnown();
}

QList<TextPatch> TimelineEdits::move(int index, int before) const
{
    const QList<TimelineEvent> &events = m_document.timeline;
    if (!canMove(index))
        return {};
    const TimelineEvent &event = events.at(index);
    const TableSource table(m_source, m_document.blocks.at(event.table));
    const bool isOfTable = before < events.size() && events.at(before).table == event.table;
    if (!isOfTable && (before == 0 || events.at(before - 1).table != event.table))
        return {};
    const int row = isOfTable ? events.at(before).row : events.at(before - 1).row + 1;
    return table.moveRow(event.row, row);
}

} // namespace recount
