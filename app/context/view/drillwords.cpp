#include "context/view/drillwords.h"

#include "context/drillround.h"
#include "context/view/entrywords.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Drill)
};

bool isAboutOneThing(DrillKind kind)
{
    switch (kind) {
    case DrillKind::NameFixes:
    case DrillKind::NameRisk:
    case DrillKind::RecallWhat:
    case DrillKind::RecallWhy:
    case DrillKind::NameCause:
        return true;
    default:
        return false;
    }
}

} // namespace

QString drillTitle(DrillSet set)
{
    switch (set) {
    case DrillSet::Recall:
        return Words::tr("Recall drill");
    case DrillSet::Communication:
        return Words::tr("Communication drill");
    case DrillSet::Fixes:
        break;
    }
    return Words::tr("Fixes drill");
}

QString drillQuestion(const DrillItem &item)
{
    switch (item.kind) {
    case DrillKind::NameFixes:
        return item.answers.size() > 1
                   ? Words::tr("What was the quickfix, and what the permanent fix?")
                   : Words::tr("What was the quickfix?");
    case DrillKind::NameRisk:
        return Words::tr("What is the risk of stopping at the quickfix?");
    case DrillKind::SortFixes:
        return Words::tr("Which of these are quickfixes, and which are permanent fixes?");
    case DrillKind::RecallWhat:
        return item.isIncident ? Words::tr("Which incident was this?")
                               : Words::tr("What was done for this reason?");
    case DrillKind::RecallWhy:
        return item.isIncident ? Words::tr("What is there to tell about this incident?")
                               : Words::tr("Why was this done?");
    case DrillKind::NameMonth:
        return Words::tr("What happened in month %1?").arg(item.month);
    case DrillKind::NameCause:
        return item.isIncident ? Words::tr("Which incident led to this?")
                               : Words::tr("What led to this?");
    case DrillKind::OrderEntries:
        return Words::tr("In which order did this happen?");
    case DrillKind::OrderSteps:
        return Words::tr("In which order do you take these steps?");
    case DrillKind::SayMessage:
        break;
    }
    return Words::tr("Which message do you send at this step?");
}

QString drillRemark(const DrillItem &item)
{
    QStringList parts;
    if (item.month > 0 && item.kind != DrillKind::NameMonth)
        parts << monthWords(item.month);
    if (isAboutOneThing(item.kind))
        parts << originWord(item.origin);
    return parts.join(QStringLiteral(" · "));
}

QString drillAnswerTitle(const DrillItem &item, int index)
{
    if (item.kind != DrillKind::NameFixes)
        return {};
    return index == 0 ? Words::tr("Quickfix") : Words::tr("Permanent fix");
}

QString drillGradeWord(int grade)
{
    switch (grade) {
    case 1:
        return Words::tr("Again");
    case 2:
        return Words::tr("Hard");
    case 3:
        return Words::tr("Good");
    default:
        return Words::tr("Easy");
    }
}

QString inDays(int days)
{
    if (days <= 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    return Words::tr("in %n day(s)", nullptr, days);
}

QStringList drillSummaryLines(const DrillSummary &summary, const QDate &today)
{
    QStringList lines;
    if (summary.items > 0)
        lines << Words::tr("%n item(s), %1 known at once.", nullptr, summary.items)
                     .arg(summary.atOnce);
    if (summary.left > 0)
        lines << Words::tr("%n item(s) are waiting for the next round.", nullptr, summary.left);
    if (summary.nextDue.isValid())
        lines << Words::tr("Next due %1: %n item(s).", "when", summary.dueThen)
                     .arg(inDays(int(today.daysTo(summary.nextDue))));
    return lines;
}

ShortcutGroup drillShortcutGroup()
{
    const auto entry = [](const QList<QKeySequence> &keys, const QString &what,
                          const QString &remark = {}) {
        return ShortcutEntry{keys, what, remark};
    };
    return {Words::tr("In a drill"),
            {entry({Qt::Key_Return, Qt::Key_Space}, Words::tr("Show the answer, or check"),
                   Words::tr("Space only while nothing is typed")),
             entry({QKeySequence(Qt::SHIFT | Qt::Key_Return)}, Words::tr("New line in the answer")),
             entry({Qt::Key_R}, Words::tr("Record the answer, or end it"),
                   Words::tr("Where an answer is said to somebody")),
             entry({QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Down)},
                   Words::tr("Move the chosen card up or down")),
             entry({Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4},
                   Words::tr("Grade: Again, Hard, Good, Easy"), Words::tr("Once the answer shows")),
             entry({Qt::Key_Escape}, Words::tr("Leave; the round goes on when you come back"))}};
}

} // namespace recount
