#include "postmortem/valuerows.h"

#include "postmortem/postmortemjson.h"

#include <QDateTime>

namespace recount
{

namespace
{

QString utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

QList<QStringList> timelineValueRows(const PostMortem &document)
{
    QList<QStringList> rows{{QStringLiteral("time"), QStringLiteral("earliest_utc"),
                             QStringLiteral("latest_utc"), QStringLiteral("kind"),
                             QStringLiteral("event"), QStringLiteral("actor"),
                             QStringLiteral("evidence"), QStringLiteral("milestones")}};
    for (const TimelineEvent &event : document.timeline) {
        QStringList milestones;
        for (const Milestone milestone : event.milestones)
            milestones.append(nameOf(milestone));
        const bool isKnown = event.when.isKnown();
        rows.append({event.time.text, isKnown ? utc(event.when.earliest) : QString(),
                     isKnown ? utc(event.when.latest) : QString(),
                     event.kind == EventKind::None ? QString() : nameOf(event.kind),
                     event.text.text, event.actor, event.evidence,
                     milestones.join(QLatin1Char(' '))});
    }
    return rows;
}

QList<QStringList> actionValueRows(const PostMortem &document)
{
    QList<QStringList> rows{{QStringLiteral("id"), QStringLiteral("tags"), QStringLiteral("title"),
                             QStringLiteral("type"), QStringLiteral("status"),
                             QStringLiteral("owner"), QStringLiteral("due"), QStringLiteral("done"),
                             QStringLiteral("priority"), QStringLiteral("done_when"),
                             QStringLiteral("ticket"), QStringLiteral("reason"),
                             QStringLiteral("addresses")}};
    for (const ActionItem &action : document.actions)
        rows.append({action.id, action.tags.join(QLatin1Char(' ')), action.title.text,
                     action.type == ActionType::None ? QString() : nameOf(action.type),
                     nameOf(action.status), action.owner,
                     action.due.isValid() ? dateText(action.due) : action.dueText,
                     dateText(action.doneAt),
                     action.priority < 0 ? QString() : QStringLiteral("P%1").arg(action.priority),
                     action.doneWhen, action.ticket, action.reason,
                     action.addresses.join(QLatin1Char(' '))});
    return rows;
}

} // namespace recount
