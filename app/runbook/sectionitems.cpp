#include "runbook/sectionitems.h"

#include "documents/markdowninsert.h"
#include "runbook/runbookedits.h"

#include <algorithm>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

/// The lists of all sections of a kind, and whether there is anything else.
struct Found {
    QList<int> lists;
    bool hasOther = false;
};

Found listsOf(const Runbook &runbook, RunbookSectionKind kind)
{
    Found found;
    for (const RunbookSection &section : runbook.sections) {
        if (section.kind != kind)
            continue;
        for (int i = 0; i < int(runbook.blocks.size()); ++i) {
            const MarkdownBlock &block = runbook.blocks.at(i);
            if (block.parent >= 0 || !section.body.contains(block.range))
                continue;
            if (block.kind == Kind::List)
                found.lists.append(i);
            else if (!section.help.range.contains(block.range))
                found.hasOther = true;
        }
    }
    return found;
}

/// Lines behind the first one, moved by so many columns.
QByteArray reindented(const QByteArray &content, int by)
{
    if (by == 0)
        return content;
    QByteArray moved;
    for (qsizetype at = 0; at < content.size();) {
        qsizetype end = at;
        while (end < content.size() && content.at(end) != '\n' && content.at(end) != '\r')
            ++end;
        QByteArray line = content.sliced(at, end - at);
        if (at > 0 && !line.trimmed().isEmpty()) {
            for (int room = by; room < 0 && line.startsWith(' '); ++room)
                line.remove(0, 1);
            line.prepend(QByteArray(std::max(by, 0), ' '));
        }
        moved += line;
        while (end < content.size() && (content.at(end) == '\n' || content.at(end) == '\r'))
            moved += content.at(end++);
        at = end;
    }
    return moved;
}

} // namespace

SectionItems::SectionItems(const SourceText &source, const Runbook &runbook,
                           RunbookSectionKind kind)
    : m_source(source), m_runbook(runbook), m_kind(kind)
{
    const Found found = listsOf(runbook, kind);
    m_hasOther = found.hasOther;
    for (const int block : found.lists) {
        const ListSource list(source, runbook.blocks, block);
        for (int item = 0; item < list.count(); ++item)
            m_places.append({int(m_lists.size()), item});
        m_lists.append(list);
    }
}

int SectionItems::countOf(const Runbook &runbook, RunbookSectionKind kind)
{
    int count = 0;
    for (const int list : listsOf(runbook, kind).lists) {
        for (int i = list + 1;
             i < int(runbook.blocks.size()) && runbook.blocks.at(i).parent >= list; ++i)
            count += runbook.blocks.at(i).parent == list ? 1 : 0;
    }
    return count;
}

QString SectionItems::text(int item) const
{
    const Place &place = m_places.at(item);
    return m_source.text(m_lists.at(place.list).words(place.item)).simplified();
}

QList<TextPatch> SectionItems::setText(int item, const QString &text) const
{
    const Place &place = m_places.at(item);
    if (text.simplified() == this->text(item))
        return {};
    return {m_lists.at(place.list).setText(place.item, text)};
}

QList<TextPatch> SectionItems::add(const QString &text) const
{
    if (m_places.isEmpty()) {
        const bool isTask = m_kind == RunbookSectionKind::After;
        const QString item = QString(isTask ? QStringLiteral("- [ ] ") : QStringLiteral("- ")) +
                             QString::fromUtf8(paragraphMarkdown(text));
        const RunbookEdits edits(m_source, m_runbook);
        return m_hasOther ? edits.appendTo(m_kind, item) : edits.setSection(m_kind, item);
    }
    const Place &last = m_places.constLast();
    const ListSource &list = m_lists.at(last.list);
    const bool hasBox = list.isDone(last.item).has_value();
    return {list.insertItem(list.count(), text, hasBox ? std::optional(false) : std::nullopt)};
}

QList<TextPatch> SectionItems::remove(int item) const
{
    const Place &place = m_places.at(item);
    const ListSource &list = m_lists.at(place.list);
    if (list.count() == 1)
        return {withoutLines(m_source, list.range(0))};
    QList<TextPatch> patches{list.removeItem(place.item)};
    // A list that begins with another number would be none below words.
    if (place.item == 0 && !list.digits(0).isEmpty())
        patches.append({list.digits(1), m_source.slice(list.digits(0)).toByteArray()});
    return patches;
}

/// What stands in an item, as it is written in the place of another.
QByteArray SectionItems::contentAt(int item, int place) const
{
    const Place &from = m_places.at(item);
    const Place &to = m_places.at(place);
    const ListSource &list = m_lists.at(from.list);
    const ListSource &other = m_lists.at(to.list);
    QByteArray content = reindented(m_source.slice(list.content(from.item)).toByteArray(),
                                    other.indent(to.item) - list.indent(from.item));
    const char before = m_source.bytes().at(other.content(to.item).begin - 1);
    const bool isGlued = before != ' ' && before != '\t';
    if (isGlued && !content.isEmpty() && content.at(0) != '\n' && content.at(0) != '\r')
        content.prepend(' ');
    return content;
}

QList<TextPatch> SectionItems::move(int item, int to) const
{
    QList<TextPatch> patches;
    const int step = to > item ? 1 : -1;
    for (int place = item; place != to; place += step) {
        const Place &taken = m_places.at(place);
        patches.append(
            {m_lists.at(taken.list).content(taken.item), contentAt(place + step, place)});
    }
    if (item != to) {
        const Place &last = m_places.at(to);
        patches.append({m_lists.at(last.list).content(last.item), contentAt(item, to)});
    }
    return patches;
}

} // namespace recount
