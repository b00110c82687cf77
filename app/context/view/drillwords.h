#pragma once

#include "context/drillitem.h"
#include "widgets/shortcutsdialog.h"

#include <QString>
#include <QStringList>

namespace recount
{

struct DrillSummary;

/// "Recall drill", ...
QString drillTitle(DrillSet set);
/// What to answer, a sentence.
QString drillQuestion(const DrillItem &item);
/// Month and origin where they help: "Month 3 · Lived". May be empty.
QString drillRemark(const DrillItem &item);
/// Which part of the item its answer at this index is: "Quickfix". May be empty.
QString drillAnswerTitle(const DrillItem &item, int index);

/// "Again", "Hard", "Good", "Easy" for 1 to 4.
QString drillGradeWord(int grade);
/// "tomorrow", "in 8 days".
QString inDays(int days);

/// "12 items, 9 known at once.", "Next due tomorrow: 4 items.", ...
QStringList drillSummaryLines(const DrillSummary &summary, const QDate &today);

/// The keys of a drill.
ShortcutGroup drillShortcutGroup();

} // namespace recount
