#pragma once

#include "context/owncompany.h"
#include "foundation/result.h"

#include <QDateTime>

namespace recount
{

/// Names one thing of a company: by its id, or by its row where it has none.
struct ThingRef {
    ThingKind kind = ThingKind::Entry;
    QString id;

    static ThingRef row(ThingKind kind, qsizetype row) { return {kind, QString::number(row)}; }
};

/// The row of a thing in its list, an entry's in its phase; -1 when it is not there.
qsizetype rowOf(const Pack &pack, const ThingRef &thing);
/// A pack with this thing alone; of the rest it has id and language only.
Pack fragmentWith(const Pack &pack, const ThingRef &thing);
/// A thing in a few words, for lists and for texts of undo.
QString thingTitle(const Pack &pack, const ThingRef &thing);

/// Moves a thing out of the pack, on top of the bin, with all links to it. Errors: NotFound.
Result<void> moveToBin(CompanyDraft &draft, const ThingRef &thing, const QDateTime &nowUtc);
/// Puts what was deleted back in its place, with the links whose ends are there, and answers what
/// it is called now. Errors: NotFound; InvalidData when its months have no room in the timeline.
Result<ThingRef> restoreFromBin(CompanyDraft &draft, const QString &binId);

/// Gives the questions the numbers of their rows.
void renumberQuestions(Pack &pack);
/// Where in the phase an entry of this month belongs: after those of the same month.
qsizetype rowForMonth(const Phase &phase, int month);
/// The row of the phase that has a month; -1 without one.
qsizetype phaseOfMonth(const Pack &pack, int month);

} // namespace recount
