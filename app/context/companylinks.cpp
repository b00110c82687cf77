#include "context/companylinks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace recount
{

namespace
{

constexpr std::array entryLists{
    std::pair(LinkList::EntryFollowedBy, &TimelineEntry::followedBy),
    std::pair(LinkList::EntryFixes, &TimelineEntry::fixes),
    std::pair(LinkList::EntryQuestions, &TimelineEntry::questions),
    std::pair(LinkList::EntryDocuments, &TimelineEntry::documents),
};
constexpr std::array fixLists{
    std::pair(LinkList::FixEntries, &Fix::entries),
    std::pair(LinkList::FixQuestions, &Fix::questions),
};

template <class Things>
void addIds(QSet<QString> &ids, const Things &things)
{
    for (const auto &thing : things)
        ids.insert(thing.id);
}

template <class Lists, class Thing>
QStringList *listIn(const Lists &lists, LinkList wanted, Thing &thing)
{
    for (const auto &[list, member] : lists) {
        if (list == wanted)
            return &(thing.*member);
    }
    return nullptr;
}

template <class Things>
qsizetype placeOf(const Things &things, const QString &id)
{
    const auto found = std::find_if(things.cbegin(), things.cend(),
                                    [&](const auto &thing) { return thing.id == id; });
    return found == things.cend() ? -1 : found - things.cbegin();
}

} // namespace

ThingKind targetOf(LinkList list)
{
    switch (list) {
    case LinkList::EntryFixes:
        return ThingKind::Fix;
    case LinkList::EntryQuestions:
    case LinkList::FixQuestions:
        return ThingKind::Question;
    case LinkList::EntryDocuments:
        return ThingKind::Document;
    case LinkList::EntryFollowedBy:
    case LinkList::FixEntries:
    case LinkList::ImprovementEntries:
        break;
    }
    return ThingKind::Entry;
}

void eachLinkList(
    const Pack &pack,
    const std::function<void(LinkList list, const QString &from, const QStringList &ids)> &visit)
{
    for (const Phase &phase : pack.phases) {
        for (const TimelineEntry &entry : phase.entries) {
            for (const auto &[list, member] : entryLists)
                visit(list, entry.id, entry.*member);
        }
    }
    for (const Fix &fix : pack.fixes) {
        for (const auto &[list, member] : fixLists)
            visit(list, fix.id, fix.*member);
    }
    for (qsizetype i = 0; i < pack.improvements.size(); ++i)
        visit(LinkList::ImprovementEntries, QString::number(i), pack.improvements.at(i).entries);
}

QStringList *linkListAt(Pack &pack, LinkList list, const QString &from)
{
    if (list == LinkList::ImprovementEntries) {
        bool isRow = false;
        const int row = from.toInt(&isRow);
        return isRow && row >= 0 && row < pack.improvements.size() ? &pack.improvements[row].entries
                                                                   : nullptr;
    }
    if (list == LinkList::FixEntries || list == LinkList::FixQuestions) {
        const qsizetype place = placeOf(pack.fixes, from);
        return place < 0 ? nullptr : listIn(fixLists, list, pack.fixes[place]);
    }
    for (qsizetype i = 0; i < pack.phases.size(); ++i) {
        const qsizetype place = placeOf(pack.phases.at(i).entries, from);
        if (place >= 0)
            return listIn(entryLists, list, pack.phases[i].entries[place]);
    }
    return nullptr;
}

QSet<QString> idsOf(const Pack &pack, ThingKind kind)
{
    QSet<QString> ids;
    if (kind == ThingKind::Phase)
        addIds(ids, pack.phases);
    else if (kind == ThingKind::Fix)
        addIds(ids, pack.fixes);
    else if (kind == ThingKind::Question)
        addIds(ids, pack.questions);
    else if (kind == ThingKind::Document)
        addIds(ids, pack.documents);
    else if (kind == ThingKind::Entry)
        for (const Phase &phase : pack.phases)
            addIds(ids, phase.entries);
    return ids;
}

namespace
{

/// Links for which `out(kind, id)`. Looks first and changes only lists that hold one, as a change
/// copies the list and all around it.
QList<IncomingLink> takeLinks(Pack &pack,
                              const std::function<bool(ThingKind, const QString &)> &out)
{
    QList<IncomingLink> taken;
    eachLinkList(pack, [&](LinkList list, const QString &from, const QStringList &ids) {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (out(targetOf(list), ids.at(i)))
                taken.append({list, from, ids.at(i), i});
        }
    });
    for (const IncomingLink &link : std::as_const(taken))
        linkListAt(pack, link.list, link.from)->removeAll(link.to);
    return taken;
}

} // namespace

QList<IncomingLink> removeLinksTo(Pack &pack, ThingKind kind, const QSet<QString> &ids)
{
    return takeLinks(pack, [&](ThingKind target, const QString &id) {
        return target == kind && ids.contains(id);
    });
}

void removeDanglingLinks(Pack &pack)
{
    QHash<ThingKind, QSet<QString>> known;
    for (const ThingKind kind :
         {ThingKind::Entry, ThingKind::Fix, ThingKind::Question, ThingKind::Document})
        known.insert(kind, idsOf(pack, kind));
    takeLinks(pack, [&](ThingKind target, const QString &id) {
        return !known.value(target).contains(id);
    });
}

void putLinksBack(Pack &pack, const QList<IncomingLink> &links)
{
    for (const IncomingLink &link : links) {
        QStringList *list = linkListAt(pack, link.list, link.from);
        if (list && !list->contains(link.to) && list->size() < mostLinks &&
            idsOf(pack, targetOf(link.list)).contains(link.to))
            list->insert(std::clamp(link.position, qsizetype(0), list->size()), link.to);
    }
}

} // namespace recount
