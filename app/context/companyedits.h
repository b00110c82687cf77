#pragma once

#include "context/companybin.h"
#include "context/owncompany.h"
#include "foundation/result.h"

#include <QDateTime>

#include <functional>

namespace recount
{

/// One change of a company, as a pure function on its value: it makes a sound draft of a sound
/// draft, or refuses with an error and leaves the value to be thrown away.
struct CompanyEdit {
    QString text; ///< translated, for undo: "Edit entry"
    /// Typing with the same key within a second is one step of undo; empty: always a step.
    QString mergeKey;
    /// Answers the id of what was added, changed or brought back: the row where a thing has no id,
    /// empty where the edit is about no single thing.
    std::function<Result<QString>(CompanyDraft &draft, const QDateTime &nowUtc)> apply;
};

namespace edits
{

/// `end` as a row means: after the last one.
constexpr qsizetype end = -1;

// Texts and lists of texts, by their paths in packs/packtexts.h. Of a weak point, the improvement
// follows; "/improvements/2/text" makes a row for each weak point when there were none.
CompanyEdit setText(const QString &path, const QString &text);
CompanyEdit addText(const QString &listPath, const QString &text, qsizetype row = end);
CompanyEdit moveText(const QString &listPath, qsizetype from, qsizetype to);
/// A weak point goes into the bin, other texts come back with undo alone.
CompanyEdit removeText(const QString &listPath, qsizetype row);

CompanyEdit setTitleAndLanguage(const QString &title, const QString &language);
CompanyEdit setStaff(int people, int developers, int devops);

// New things. An id that is empty or taken is replaced by a fresh one.
CompanyEdit add(const StackItem &item, qsizetype row = end);
CompanyEdit add(const CommunicationStep &step, qsizetype row = end);
CompanyEdit add(const Responsibility &responsibility, qsizetype row = end);
CompanyEdit add(const Fix &fix, qsizetype row = end);
CompanyEdit add(const Question &question, qsizetype row = end);
CompanyEdit add(const PackDocument &document, qsizetype row = end);
/// Comes where its months lie. Errors: another phase has one of them.
CompanyEdit add(const Phase &phase);
/// Comes into the phase that has its month. Errors: there is none.
CompanyEdit add(const TimelineEntry &entry);

// Replaces the thing of that id, links included. Errors: links that lead nowhere, bounds.
CompanyEdit change(const Fix &fix);
CompanyEdit change(const Question &question);
CompanyEdit change(const PackDocument &document);
/// Another month may bring it into another phase.
CompanyEdit change(const TimelineEntry &entry);

enum class Neighbours {
    Stay,   ///< months that another phase has are refused
    Follow, ///< the phases beside it give up the months, and take up those it leaves
};
/// Entries keep their months and move to the phase that has them then. Errors: an entry would be
/// in no phase; a phase would have no month.
CompanyEdit setPhaseMonths(const QString &phaseId, int firstMonth, int lastMonth,
                           Neighbours neighbours = Neighbours::Follow);

/// To another row of its list; an entry within its phase. Phases stay in the order of months.
CompanyEdit move(const ThingRef &thing, qsizetype to);
/// Into the bin, with the links to it.
CompanyEdit remove(const ThingRef &thing);
CompanyEdit restore(const QString &binId);
/// Out of the bin, for good once undo has forgotten it.
CompanyEdit discard(const QString &binId);

CompanyEdit link(LinkList list, const QString &from, const QString &to);
CompanyEdit unlink(LinkList list, const QString &from, const QString &to);
/// Of an entry or a fix.
CompanyEdit setOrigin(const ThingRef &thing, Origin origin);

} // namespace edits

} // namespace recount
