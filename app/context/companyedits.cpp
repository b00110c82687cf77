#include "context/companyedits.h"

#include "context/companychecks.h"
#include "context/companyids.h"
#include "context/companylinks.h"
#include "context/editwords.h"
#include "packs/packlimits.h"
#include "packs/packtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace recount::edits
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct CompanyEdits {
    Q_DECLARE_TR_FUNCTIONS(CompanyEdits)
};

tl::unexpected<Error> refuse(const QString &text)
{
    return fail(ErrorCode::InvalidData, text);
}

tl::unexpected<Error> gone()
{
    return fail(ErrorCode::NotFound,
                CompanyEdits::tr("This is no longer part of the company. Nothing was changed."));
}

qsizetype rowOrEnd(qsizetype row, qsizetype size)
{
    return row == end ? size : std::clamp(row, qsizetype(0), size);
}

bool isWeakPoints(const QString &listPath)
{
    return listPath == "/weakPoints"_L1;
}

/// Improvements of which nothing is written are none.
void tidyImprovements(Pack &pack)
{
    const bool blank = std::all_of(
        pack.improvements.cbegin(), pack.improvements.cend(), [](const Improvement &improvement) {
            return improvement.text.isEmpty() && improvement.entries.isEmpty();
        });
    if (blank)
        pack.improvements.clear();
}

/// A row for each weak point, where there was none.
void openImprovements(Pack &pack)
{
    pack.improvements.resize(pack.weakPoints.size());
}

/// The list that holds things of a type, and how many it may have.
template <class T>
struct Home;
template <>
struct Home<StackItem> {
    static constexpr ThingKind kind = ThingKind::StackItem;
    static constexpr auto list = &Pack::stack;
    static constexpr qsizetype most = packlimits::rows;
};
template <>
struct Home<CommunicationStep> {
    static constexpr ThingKind kind = ThingKind::CommunicationStep;
    static constexpr auto list = &Pack::communication;
    static constexpr qsizetype most = packlimits::rows;
};
template <>
struct Home<Responsibility> {
    static constexpr ThingKind kind = ThingKind::Responsibility;
    static constexpr auto list = &Pack::responsibilities;
    static constexpr qsizetype most = packlimits::rows;
};
template <>
struct Home<Fix> {
    static constexpr ThingKind kind = ThingKind::Fix;
    static constexpr auto list = &Pack::fixes;
    static constexpr qsizetype most = packlimits::fixes;
    static QString words(const Fix &fix) { return fix.incident; }
};
template <>
struct Home<Question> {
    static constexpr ThingKind kind = ThingKind::Question;
    static constexpr auto list = &Pack::questions;
    static constexpr qsizetype most = packlimits::questions;
    static QString words(const Question &question)
    {
        return question.shortTitle.isEmpty() ? question.prompt : question.shortTitle;
    }
};
template <>
struct Home<PackDocument> {
    static constexpr ThingKind kind = ThingKind::Document;
    static constexpr auto list = &Pack::documents;
    static constexpr qsizetype most = packlimits::documents;
    static QString words(const PackDocument &document) { return document.title; }
};

/// Whether an id is free; ids in the bin are not.
bool isFree(const CompanyDraft &draft, ThingKind kind, const QString &id)
{
    return !id.isEmpty() && !idsOf(draft.pack, kind).contains(id) &&
           std::none_of(draft.bin.cbegin(), draft.bin.cend(), [&](const BinnedThing &thing) {
               return idsOf(thing.remains, kind).contains(id);
           });
}

void prepare(const CompanyDraft &draft, Question &question)
{
    QStringList own;
    for (FollowUp &followUp : question.followUps) {
        if (followUp.id.isEmpty() || own.contains(followUp.id))
            followUp.id = freshFollowUpId(draft, followUp.prompt);
        own.append(followUp.id);
    }
    question.number = std::max(question.number, 1);
}
template <class T>
void prepare(const CompanyDraft &, T &)
{
}

template <class T>
CompanyEdit addThing(const T &thing, qsizetype wanted)
{
    using Place = Home<T>;
    return {addWords(Place::kind),
            {},
            [thing, wanted](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                T added = thing;
                auto &list = draft.pack.*Place::list;
                if (list.size() >= Place::most)
                    return refuse(CompanyEdits::tr("There may be at most %n of these in a company.",
                                                   nullptr, int(Place::most)));
                const qsizetype row = rowOrEnd(wanted, list.size());
                QString id = QString::number(row);
                if constexpr (requires { added.id; }) {
                    if (!isFree(draft, Place::kind, added.id))
                        added.id = freshId(draft, Place::kind, Place::words(added));
                    id = added.id;
                }
                prepare(draft, added);
                list.insert(row, added);
                if (Place::kind == ThingKind::Question)
                    renumberQuestions(draft.pack);
                return checkedThing(draft.pack, {Place::kind, id});
            }};
}

template <class T>
CompanyEdit changeThing(const T &thing)
{
    using Place = Home<T>;
    return {changeWords(Place::kind),
            {},
            [thing](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                const qsizetype row = rowOf(draft.pack, {Place::kind, thing.id});
                if (row < 0)
                    return gone();
                T changed = thing;
                prepare(draft, changed);
                (draft.pack.*Place::list)[row] = changed;
                if (Place::kind == ThingKind::Question)
                    renumberQuestions(draft.pack);
                return checkedThing(draft.pack, {Place::kind, thing.id});
            }};
}

Result<QString> putEntry(Pack &pack, const TimelineEntry &entry)
{
    const qsizetype phase = phaseOfMonth(pack, entry.month);
    if (phase < 0)
        return refuse(CompanyEdits::tr("No phase has month %1. Add a phase or change the months "
                                       "of one first.")
                          .arg(entry.month));
    const qsizetype row = rowForMonth(pack.phases.at(phase), entry.month);
    if (pack.phases.at(phase).entries.size() >= packlimits::entriesOfPhase)
        return refuse(CompanyEdits::tr("There may be at most %n entries in a phase.", nullptr,
                                       int(packlimits::entriesOfPhase)));
    pack.phases[phase].entries.insert(row, entry);
    return checkedThing(pack, {ThingKind::Entry, entry.id});
}

qsizetype phaseWith(const Pack &pack, const QString &entryId)
{
    for (qsizetype i = 0; i < pack.phases.size(); ++i) {
        for (const TimelineEntry &entry : pack.phases.at(i).entries) {
            if (entry.id == entryId)
                return i;
        }
    }
    return -1;
}

} // namespace

CompanyEdit setText(const QString &path, const QString &text)
{
    return {textWords(path), path,
            [path, text](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                const bool isImprovement = path.startsWith("/improvements/"_L1);
                if (isImprovement && draft.pack.improvements.isEmpty())
                    openImprovements(draft.pack);
                const qsizetype longest = longestTextAt(draft.pack, path);
                if (longest == 0)
                    return gone();
                if (text.size() > longest)
                    return refuse(CompanyEdits::tr("A text here may have at most %n character(s). "
                                                   "Nothing was changed.",
                                                   nullptr, int(longest)));
                *packTextAt(draft.pack, path) = text;
                if (isImprovement)
                    tidyImprovements(draft.pack);
                if (const auto fits = checkDocuments(draft.pack); !fits)
                    return tl::unexpected<Error>(fits.error());
                return QString();
            }};
}

CompanyEdit addText(const QString &listPath, const QString &text, qsizetype wanted)
{
    const QString words =
        isWeakPoints(listPath) ? addWords(ThingKind::WeakPoint) : textWords(listPath);
    return {words, {}, [=](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                const qsizetype most = mostTextsAt(draft.pack, listPath);
                if (most == 0)
                    return gone();
                QStringList &list = *packTextListAt(draft.pack, listPath);
                if (list.size() >= most)
                    return refuse(CompanyEdits::tr("There may be at most %n row(s) here. Nothing "
                                                   "was changed.",
                                                   nullptr, int(most)));
                const qsizetype row = rowOrEnd(wanted, list.size());
                list.insert(row, QString());
                if (isWeakPoints(listPath) && !draft.pack.improvements.isEmpty())
                    draft.pack.improvements.insert(row, Improvement());
                const QString id = QString::number(row);
                if (const auto set = setText(listPath + u'/' + id, text).apply(draft, {}); !set)
                    return set;
                return id;
            }};
}

CompanyEdit moveText(const QString &listPath, qsizetype from, qsizetype to)
{
    return {
        textWords(listPath), {}, [=](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
            QStringList *list = packTextListAt(draft.pack, listPath);
            if (!list || from < 0 || from >= list->size() || to < 0 || to >= list->size())
                return gone();
            list->move(from, to);
            if (isWeakPoints(listPath) && !draft.pack.improvements.isEmpty())
                draft.pack.improvements.move(from, to);
            return QString::number(to);
        }};
}

CompanyEdit removeText(const QString &listPath, qsizetype row)
{
    if (isWeakPoints(listPath))
        return remove(ThingRef::row(ThingKind::WeakPoint, row));
    return {
        textWords(listPath), {}, [=](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
            QStringList *list = packTextListAt(draft.pack, listPath);
            if (!list || row < 0 || row >= list->size())
                return gone();
            list->removeAt(row);
            return QString();
        }};
}

CompanyEdit setTitleAndLanguage(const QString &title, const QString &language)
{
    return {CompanyEdits::tr("Edit company"),
            {},
            [=](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                draft.pack.language = language;
                draft.pack.title = title;
                return checkedCompany(draft.pack);
            }};
}

CompanyEdit setStaff(int people, int developers, int devops)
{
    return {CompanyEdits::tr("Edit company"), u"/company/people"_s,
            [=](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                draft.pack.company.people = people;
                draft.pack.company.developers = developers;
                draft.pack.company.devops = devops;
                return checkedCompany(draft.pack);
            }};
}

CompanyEdit add(const StackItem &item, qsizetype row)
{
    return addThing(item, row);
}
CompanyEdit add(const CommunicationStep &step, qsizetype row)
{
    return addThing(step, row);
}
CompanyEdit add(const Responsibility &responsibility, qsizetype row)
{
    return addThing(responsibility, row);
}
CompanyEdit add(const Fix &fix, qsizetype row)
{
    return addThing(fix, row);
}
CompanyEdit add(const Question &question, qsizetype row)
{
    return addThing(question, row);
}
CompanyEdit add(const PackDocument &document, qsizetype row)
{
    return addThing(document, row);
}

CompanyEdit add(const Phase &phase)
{
    return {addWords(ThingKind::Phase),
            {},
            [phase](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                Phase added = phase;
                added.entries.clear();
                if (!isFree(draft, ThingKind::Phase, added.id))
                    added.id = freshId(draft, ThingKind::Phase, added.title);
                QList<Phase> &phases = draft.pack.phases;
                const auto after =
                    std::find_if(phases.cbegin(), phases.cend(), [&](const Phase &other) {
                        return other.firstMonth > added.firstMonth;
                    });
                phases.insert(after - phases.cbegin(), added);
                if (const auto sound = checkPhases(draft.pack); !sound)
                    return tl::unexpected<Error>(sound.error());
                return checkedThing(draft.pack, {ThingKind::Phase, added.id});
            }};
}

CompanyEdit add(const TimelineEntry &entry)
{
    return {addWords(ThingKind::Entry),
            {},
            [entry](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                TimelineEntry added = entry;
                if (!isFree(draft, ThingKind::Entry, added.id))
                    added.id = freshId(draft, ThingKind::Entry, added.what);
                return putEntry(draft.pack, added);
            }};
}

CompanyEdit change(const Fix &fix)
{
    return changeThing(fix);
}
CompanyEdit change(const Question &question)
{
    return changeThing(question);
}
CompanyEdit change(const PackDocument &document)
{
    return changeThing(document);
}

CompanyEdit change(const TimelineEntry &entry)
{
    return {changeWords(ThingKind::Entry),
            {},
            [entry](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                const qsizetype phase = phaseWith(draft.pack, entry.id);
                if (phase < 0)
                    return gone();
                const qsizetype row = rowOf(draft.pack, {ThingKind::Entry, entry.id});
                QList<TimelineEntry> &entries = draft.pack.phases[phase].entries;
                if (entries.at(row).month == entry.month) {
                    entries[row] = entry;
                    return checkedThing(draft.pack, {ThingKind::Entry, entry.id});
                }
                entries.removeAt(row);
                return putEntry(draft.pack, entry);
            }};
}

CompanyEdit setPhaseMonths(const QString &phaseId, int firstMonth, int lastMonth,
                           Neighbours neighbours)
{
    return {changeWords(ThingKind::Phase),
            {},
            [=](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                QList<Phase> &phases = draft.pack.phases;
                const qsizetype row = rowOf(draft.pack, {ThingKind::Phase, phaseId});
                if (row < 0)
                    return gone();
                const int oldFirst = phases.at(row).firstMonth;
                const int oldLast = phases.at(row).lastMonth;
                phases[row].firstMonth = firstMonth;
                phases[row].lastMonth = lastMonth;
                if (neighbours == Neighbours::Follow && row > 0) {
                    Phase &before = phases[row - 1];
                    if (before.lastMonth == oldFirst - 1 || before.lastMonth >= firstMonth)
                        before.lastMonth = firstMonth - 1;
                }
                if (neighbours == Neighbours::Follow && row + 1 < phases.size()) {
                    Phase &after = phases[row + 1];
                    if (after.firstMonth == oldLast + 1 || after.firstMonth <= lastMonth)
                        after.firstMonth = lastMonth + 1;
                }
                if (const auto sound = checkPhases(draft.pack); !sound)
                    return tl::unexpected<Error>(sound.error());
                if (const auto moved = entriesIntoTheirPhases(draft.pack); !moved)
                    return tl::unexpected<Error>(moved.error());
                return phaseId;
            }};
}

CompanyEdit move(const ThingRef &thing, qsizetype to)
{
    return {changeWords(thing.kind),
            {},
            [=](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                const qsizetype from = rowOf(draft.pack, thing);
                if (from < 0)
                    return gone();
                Result<QString> moved = thing.id;
                const auto moveIn = [&](auto &list, bool hasIds) {
                    if (to < 0 || to >= list.size()) {
                        moved = gone();
                        return;
                    }
                    list.move(from, to);
                    if (!hasIds)
                        moved = QString::number(to);
                };
                switch (thing.kind) {
                case ThingKind::Phase:
                    return refuse(CompanyEdits::tr("Phases stand in the order of their months. "
                                                   "Change the months instead."));
                case ThingKind::Entry:
                    moveIn(draft.pack.phases[phaseWith(draft.pack, thing.id)].entries, true);
                    break;
                case ThingKind::Fix:
                    moveIn(draft.pack.fixes, true);
                    break;
                case ThingKind::Question:
                    moveIn(draft.pack.questions, true);
                    renumberQuestions(draft.pack);
                    break;
                case ThingKind::Document:
                    moveIn(draft.pack.documents, true);
                    break;
                case ThingKind::CommunicationStep:
                    moveIn(draft.pack.communication, false);
                    break;
                case ThingKind::Responsibility:
                    moveIn(draft.pack.responsibilities, false);
                    break;
                case ThingKind::StackItem:
                    moveIn(draft.pack.stack, false);
                    break;
                case ThingKind::WeakPoint:
                    return moveText(u"/weakPoints"_s, from, to).apply(draft, {});
                }
                return moved;
            }};
}

CompanyEdit remove(const ThingRef &thing)
{
    return {removeWords(thing.kind),
            {},
            [thing](CompanyDraft &draft, const QDateTime &nowUtc) -> Result<QString> {
                if (const auto binned = moveToBin(draft, thing, nowUtc); !binned)
                    return tl::unexpected<Error>(binned.error());
                tidyImprovements(draft.pack);
                return QString();
            }};
}

CompanyEdit restore(const QString &binId)
{
    return {CompanyEdits::tr("Bring back"),
            {},
            [binId](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                const Result<ThingRef> back = restoreFromBin(draft, binId);
                if (!back)
                    return tl::unexpected<Error>(back.error());
                return back->id;
            }};
}

CompanyEdit discard(const QString &binId)
{
    return {CompanyEdits::tr("Delete for good"),
            {},
            [binId](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                const auto removed =
                    draft.bin.removeIf([&](const BinnedThing &thing) { return thing.id == binId; });
                if (removed == 0)
                    return gone();
                return QString();
            }};
}

CompanyEdit link(LinkList list, const QString &from, const QString &to)
{
    return {CompanyEdits::tr("Add link"),
            {},
            [=](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                if (list == LinkList::ImprovementEntries && draft.pack.improvements.isEmpty())
                    openImprovements(draft.pack);
                QStringList *links = linkListAt(draft.pack, list, from);
                if (!links || !idsOf(draft.pack, targetOf(list)).contains(to))
                    return gone();
                if (links->size() >= mostLinks)
                    return refuse(CompanyEdits::tr("There may be at most %n link(s) here. Nothing "
                                                   "was changed.",
                                                   nullptr, int(mostLinks)));
                if (!links->contains(to))
                    links->append(to);
                return QString();
            }};
}

CompanyEdit unlink(LinkList list, const QString &from, const QString &to)
{
    return {CompanyEdits::tr("Remove link"),
            {},
            [=](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                QStringList *links = linkListAt(draft.pack, list, from);
                if (!links || links->removeAll(to) == 0)
                    return gone();
                tidyImprovements(draft.pack);
                return QString();
            }};
}

CompanyEdit setOrigin(const ThingRef &thing, Origin origin)
{
    return {CompanyEdits::tr("Change origin"),
            {},
            [=](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                const qsizetype row = rowOf(draft.pack, thing);
                if (row < 0)
                    return gone();
                if (thing.kind == ThingKind::Entry)
                    draft.pack.phases[phaseWith(draft.pack, thing.id)].entries[row].origin = origin;
                else if (thing.kind == ThingKind::Fix)
                    draft.pack.fixes[row].origin = origin;
                else
                    return gone();
                return thing.id;
            }};
}

} // namespace recount::edits
