#include "context/companybin.h"

#include "context/companyids.h"
#include "context/companylinks.h"
#include "packs/packlimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

struct CompanyBin {
    Q_DECLARE_TR_FUNCTIONS(CompanyBin)
};

template <class T>
qsizetype placeIn(const QList<T> &things, const QString &id)
{
    if constexpr (requires(const T &thing) { thing.id; }) {
        const auto found = std::find_if(things.cbegin(), things.cend(),
                                        [&](const T &thing) { return thing.id == id; });
        return found == things.cend() ? -1 : found - things.cbegin();
    } else {
        bool isRow = false;
        const int row = id.toInt(&isRow);
        return isRow && row >= 0 && row < things.size() ? row : -1;
    }
}

/// Calls `use(member)` with the list that holds things of this kind; not for entries, which lie in
/// phases, and weak points, which have a list beside them.
template <class Use>
void withList(ThingKind kind, Use use)
{
    switch (kind) {
    case ThingKind::Phase:
        return use(&Pack::phases);
    case ThingKind::Fix:
        return use(&Pack::fixes);
    case ThingKind::Question:
        return use(&Pack::questions);
    case ThingKind::Document:
        return use(&Pack::documents);
    case ThingKind::CommunicationStep:
        return use(&Pack::communication);
    case ThingKind::Responsibility:
        return use(&Pack::responsibilities);
    case ThingKind::StackItem:
        return use(&Pack::stack);
    case ThingKind::WeakPoint:
        return use(&Pack::weakPoints);
    case ThingKind::Entry:
        break;
    }
}

qsizetype phaseOfEntry(const Pack &pack, const QString &id)
{
    for (qsizetype i = 0; i < pack.phases.size(); ++i) {
        if (placeIn(pack.phases.at(i).entries, id) >= 0)
            return i;
    }
    return -1;
}

Error gone()
{
    return {ErrorCode::NotFound,
            CompanyBin::tr("This is no longer part of the company. Nothing was changed."),
            {}};
}

Error full()
{
    return {ErrorCode::InvalidData,
            CompanyBin::tr("The company has no room for more of this. Nothing was changed."),
            {}};
}

/// The things whose links have to go with this one.
QSet<QString> idsWithin(const Pack &remains, ThingKind kind)
{
    return idsOf(remains, kind == ThingKind::Phase ? ThingKind::Entry : kind);
}

void takeOut(Pack &pack, const ThingRef &thing, qsizetype row)
{
    if (thing.kind == ThingKind::Entry) {
        pack.phases[phaseOfEntry(pack, thing.id)].entries.removeAt(row);
        return;
    }
    withList(thing.kind, [&](auto member) { (pack.*member).removeAt(row); });
    if (thing.kind == ThingKind::WeakPoint && row < pack.improvements.size())
        pack.improvements.removeAt(row);
    if (thing.kind == ThingKind::Question)
        renumberQuestions(pack);
}

/// Replaces ids that something else took meanwhile, in the links to them too.
void makeIdsFree(const CompanyDraft &draft, Pack &remains, QList<IncomingLink> &links)
{
    const auto replace = [&](ThingKind kind, auto &things, auto words) {
        const QSet<QString> taken = idsOf(draft.pack, kind);
        for (auto &thing : things) {
            if (!taken.contains(thing.id))
                continue;
            const QString before = std::exchange(thing.id, freshId(draft, kind, words(thing)));
            for (IncomingLink &link : links) {
                if (targetOf(link.list) == kind && link.to == before)
                    link.to = thing.id;
            }
        }
    };
    replace(ThingKind::Phase, remains.phases, [](const Phase &phase) { return phase.title; });
    for (Phase &phase : remains.phases)
        replace(ThingKind::Entry, phase.entries,
                [](const TimelineEntry &entry) { return entry.what; });
    replace(ThingKind::Fix, remains.fixes, [](const Fix &fix) { return fix.incident; });
    replace(ThingKind::Question, remains.questions,
            [](const Question &question) { return question.shortTitle; });
    replace(ThingKind::Document, remains.documents,
            [](const PackDocument &document) { return document.title; });
    QSet<QString> followUps;
    for (const Question &question : draft.pack.questions) {
        for (const FollowUp &followUp : question.followUps)
            followUps.insert(followUp.id);
    }
    for (Question &question : remains.questions) {
        for (FollowUp &followUp : question.followUps) {
            if (followUps.contains(followUp.id))
                followUp.id = freshFollowUpId(draft, followUp.prompt);
        }
    }
}

Result<ThingRef> putEntry(Pack &pack, const BinnedThing &thing, const Phase &from)
{
    const TimelineEntry &entry = from.entries.constFirst();
    qsizetype phase = placeIn(pack.phases, thing.remains.phases.constFirst().id);
    const bool samePhase = phase >= 0 && pack.phases.at(phase).firstMonth <= entry.month &&
                           entry.month <= pack.phases.at(phase).lastMonth;
    if (!samePhase)
        phase = phaseOfMonth(pack, entry.month);
    if (phase < 0)
        return fail(ErrorCode::InvalidData,
                    CompanyBin::tr("No phase has month %1 any more. Add a phase or change the "
                                   "months of one, then bring the entry back.")
                        .arg(entry.month));
    QList<TimelineEntry> &entries = pack.phases[phase].entries;
    if (entries.size() >= packlimits::entriesOfPhase)
        return tl::unexpected<Error>(full());
    entries.insert(samePhase ? std::clamp(thing.position, qsizetype(0), entries.size())
                             : rowForMonth(pack.phases.at(phase), entry.month),
                   entry);
    return ThingRef{ThingKind::Entry, entry.id};
}

Result<ThingRef> putPhase(Pack &pack, const Phase &phase)
{
    qsizetype row = 0;
    for (const Phase &other : std::as_const(pack.phases)) {
        if (phase.firstMonth <= other.lastMonth && other.firstMonth <= phase.lastMonth)
            return fail(ErrorCode::InvalidData,
                        CompanyBin::tr("Months %1 to %2 of this phase belong to “%3” now. Change "
                                       "the months of that one, then bring this one back.")
                            .arg(phase.firstMonth)
                            .arg(phase.lastMonth)
                            .arg(other.title));
        row += other.lastMonth < phase.firstMonth ? 1 : 0;
    }
    if (pack.phases.size() >= packlimits::phases)
        return tl::unexpected<Error>(full());
    pack.phases.insert(row, phase);
    return ThingRef{ThingKind::Phase, phase.id};
}

qsizetype mostOf(ThingKind kind)
{
    if (kind == ThingKind::Fix)
        return packlimits::fixes;
    if (kind == ThingKind::Question)
        return packlimits::questions;
    if (kind == ThingKind::Document)
        return packlimits::documents;
    return packlimits::rows;
}

Result<ThingRef> putRow(Pack &pack, const BinnedThing &thing, const Pack &remains)
{
    Result<ThingRef> put = tl::unexpected<Error>(full());
    withList(thing.kind, [&](auto member) {
        auto &list = pack.*member;
        if (list.size() >= mostOf(thing.kind) || (remains.*member).isEmpty())
            return;
        const qsizetype row = std::clamp(thing.position, qsizetype(0), list.size());
        // Either each weak point has an improvement or none has.
        if (thing.kind == ThingKind::WeakPoint &&
            (!pack.improvements.isEmpty() || !remains.improvements.isEmpty())) {
            pack.improvements.resize(pack.weakPoints.size());
            pack.improvements.insert(row, remains.improvements.value(0));
        }
        const auto &back = (remains.*member).constFirst();
        if constexpr (requires { back.id; })
            put = ThingRef{thing.kind, back.id};
        else
            put = ThingRef::row(thing.kind, row);
        list.insert(row, back);
    });
    if (thing.kind == ThingKind::Question)
        renumberQuestions(pack);
    return put;
}

} // namespace

qsizetype rowOf(const Pack &pack, const ThingRef &thing)
{
    if (thing.kind == ThingKind::Entry) {
        const qsizetype phase = phaseOfEntry(pack, thing.id);
        return phase < 0 ? -1 : placeIn(pack.phases.at(phase).entries, thing.id);
    }
    qsizetype row = -1;
    withList(thing.kind, [&](auto member) { row = placeIn(pack.*member, thing.id); });
    return row;
}

Pack fragmentWith(const Pack &pack, const ThingRef &thing)
{
    Pack fragment;
    fragment.id = pack.id;
    fragment.language = pack.language;
    const qsizetype row = rowOf(pack, thing);
    if (row < 0)
        return fragment;
    if (thing.kind == ThingKind::Entry) {
        Phase phase = pack.phases.at(phaseOfEntry(pack, thing.id));
        phase.entries = {phase.entries.at(row)};
        fragment.phases = {phase};
        return fragment;
    }
    withList(thing.kind, [&](auto member) { fragment.*member = {(pack.*member).at(row)}; });
    if (thing.kind == ThingKind::WeakPoint && row < pack.improvements.size())
        fragment.improvements = {pack.improvements.at(row)};
    return fragment;
}

QString thingTitle(const Pack &pack, const ThingRef &thing)
{
    const Pack alone = fragmentWith(pack, thing);
    if (rowOf(pack, thing) < 0)
        return {};
    switch (thing.kind) {
    case ThingKind::Phase:
        return alone.phases.constFirst().title;
    case ThingKind::Entry:
        return alone.phases.constFirst().entries.constFirst().what;
    case ThingKind::Fix:
        return alone.fixes.constFirst().incident;
    case ThingKind::Question:
        return alone.questions.constFirst().shortTitle;
    case ThingKind::Document:
        return alone.documents.constFirst().title;
    case ThingKind::CommunicationStep:
        return alone.communication.constFirst().title;
    case ThingKind::Responsibility:
        return alone.responsibilities.constFirst().role;
    case ThingKind::StackItem:
        return alone.stack.constFirst().component;
    case ThingKind::WeakPoint:
        break;
    }
    return alone.weakPoints.value(0);
}

Result<void> moveToBin(CompanyDraft &draft, const ThingRef &thing, const QDateTime &nowUtc)
{
    const qsizetype row = rowOf(draft.pack, thing);
    if (row < 0)
        return tl::unexpected<Error>(gone());
    BinnedThing binned;
    binned.id = newUuid();
    binned.kind = thing.kind;
    binned.position = row;
    binned.remains = fragmentWith(draft.pack, thing);
    binned.binnedUtc = nowUtc;
    takeOut(draft.pack, thing, row);
    binned.links =
        removeLinksTo(draft.pack, thing.kind == ThingKind::Phase ? ThingKind::Entry : thing.kind,
                      idsWithin(binned.remains, thing.kind));
    draft.bin.prepend(binned);
    return {};
}

Result<ThingRef> restoreFromBin(CompanyDraft &draft, const QString &binId)
{
    const qsizetype place = placeIn(draft.bin, binId);
    if (place < 0)
        return tl::unexpected<Error>(gone());
    BinnedThing thing = draft.bin.takeAt(place);
    Pack remains = thing.remains;
    makeIdsFree(draft, remains, thing.links);
    const bool inPhases = thing.kind == ThingKind::Entry || thing.kind == ThingKind::Phase;
    if (inPhases && remains.phases.isEmpty())
        return tl::unexpected<Error>(gone());
    Result<ThingRef> put = tl::unexpected<Error>(gone());
    if (thing.kind == ThingKind::Phase)
        put = putPhase(draft.pack, remains.phases.constFirst());
    else if (thing.kind == ThingKind::Entry && !remains.phases.constFirst().entries.isEmpty())
        put = putEntry(draft.pack, thing, remains.phases.constFirst());
    else if (thing.kind != ThingKind::Entry)
        put = putRow(draft.pack, thing, remains);
    if (!put)
        return put;
    putLinksBack(draft.pack, thing.links);
    removeDanglingLinks(draft.pack);
    return put;
}

void renumberQuestions(Pack &pack)
{
    for (qsizetype i = 0; i < pack.questions.size(); ++i) {
        if (pack.questions.at(i).number != i + 1)
            pack.questions[i].number = int(i + 1);
    }
}

qsizetype rowForMonth(const Phase &phase, int month)
{
    qsizetype row = phase.entries.size();
    while (row > 0 && phase.entries.at(row - 1).month > month)
        --row;
    return row;
}

qsizetype phaseOfMonth(const Pack &pack, int month)
{
    for (qsizetype i = 0; i < pack.phases.size(); ++i) {
        if (pack.phases.at(i).firstMonth <= month && month <= pack.phases.at(i).lastMonth)
            return i;
    }
    return -1;
}

} // namespace recount
