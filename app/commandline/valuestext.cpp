#include "commandline/valuestext.h"

#include "commandline/commandtext.h"
#include "postmortem/computed.h"
#include "postmortem/errorbudget.h"
#include "postmortem/followup.h"
#include "postmortem/incidentcost.h"
#include "postmortem/postmortemjson.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ValuesText)
};

using Rows = QList<QPair<QString, QString>>;

void add(Rows &rows, const QString &name, const QString &value)
{
    if (!value.trimmed().isEmpty())
        rows.append({name, value.simplified()});
}

QString milestoneName(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Introduced:
        return Texts::tr("Introduced");
    case Milestone::Started:
        return Texts::tr("Started");
    case Milestone::Detected:
        return Texts::tr("Detected");
    case Milestone::Acknowledged:
        return Texts::tr("Acknowledged");
    case Milestone::Declared:
        return Texts::tr("Declared");
    case Milestone::Diagnosed:
        return Texts::tr("Diagnosed");
    case Milestone::Mitigated:
        return Texts::tr("Mitigated");
    case Milestone::Resolved:
        return Texts::tr("Resolved");
    case Milestone::Closed:
        break;
    }
    return Texts::tr("Closed");
}

Rows headRows(const PostMortem &document)
{
    const QString list = QStringLiteral(", ");
    Rows rows;
    add(rows, Texts::tr("Title"), document.title.text);
    add(rows, Texts::tr("Kind"), nameOf(document.kind));
    add(rows, Texts::tr("Severity"), document.severity.words.text);
    add(rows, Texts::tr("Status"), nameOf(document.status));
    add(rows, Texts::tr("Date"), document.date.toString(Qt::ISODate));
    add(rows, Texts::tr("Time zone"),
        document.isZoneStated ? QString::fromLatin1(document.zone.id()) : QString());
    add(rows, Texts::tr("Owner"), document.owners.join(list));
    add(rows, Texts::tr("Services"), document.services.join(list));
    add(rows, Texts::tr("Published"), document.published.toString(Qt::ISODate));
    if (document.detection != DetectionMethod::None)
        add(rows, Texts::tr("Detected by"), nameOf(document.detection));
    return rows;
}

Rows timeRows(const PostMortem &document, const QDate &today)
{
    Rows rows;
    for (auto it = document.milestones.cbegin(); it != document.milestones.cend(); ++it) {
        if (it->isKnown())
            add(rows, milestoneName(it.key()), momentText(*it, document.zone));
    }
    if (document.isOngoing)
        add(rows, Texts::tr("Ongoing"), Texts::tr("yes"));
    const ComputedValues values = computedValues(document);
    const std::array<std::pair<QString, std::optional<Span>>, 9> spans{{
        {Texts::tr("Time to detect"), values.timeToDetect},
        {Texts::tr("Time to acknowledge"), values.timeToAcknowledge},
        {Texts::tr("Time to declare"), values.timeToDeclare},
        {Texts::tr("Time to diagnose"), values.timeToDiagnose},
        {Texts::tr("Time to mitigate"), values.timeToMitigate},
        {Texts::tr("Time to resolve"), values.timeToResolve},
        {Texts::tr("Latent exposure"), values.latentExposure},
        {Texts::tr("Impact duration"), values.impactDuration},
        {Texts::tr("Time to permanent fix"), values.timeToPermanentFix},
    }};
    for (const auto &[name, span] : spans) {
        if (span)
            add(rows, name, spanText(*span));
    }
    if (values.weightedMinutes)
        add(rows, Texts::tr("Weighted downtime"),
            Texts::tr("%1 min").arg(QLocale().toString(*values.weightedMinutes, 'f', 1)));
    if (values.blindShare)
        add(rows, Texts::tr("Blind share"),
            Texts::tr("%1 %").arg(QLocale().toString(*values.blindShare * 100, 'f', 0)));
    for (const Quickfix &quickfix : document.quickfixes) {
        if (const auto days = quickfixAge(quickfix, document.zone, today))
            add(rows, Texts::tr("Quickfix in place"),
                Texts::tr("%1 for %n days", nullptr, int(*days)).arg(quickfix.id));
    }
    return rows;
}

Rows followUpRows(const PostMortem &document, const QDate &today)
{
    const QLocale locale;
    Rows rows;
    if (const auto objective = readServiceObjective(document)) {
        const auto gone = budgetBurned(*objective, computedValues(document).weightedMinutes);
        if (gone)
            add(rows, Texts::tr("Error budget burned"),
                Texts::tr("%1 %").arg(locale.toString(gone->share * 100, 'f', 0)));
    }
    if (const auto cost = incidentCost(readCost(document))) {
        QString words =
            Texts::tr("%1 person-hours").arg(locale.toString(cost->personHours, 'f', 1));
        if (cost->money)
            words += QStringLiteral(", %1 %2").arg(locale.toString(*cost->money, 'f', 2),
                                                   cost->currency);
        add(rows, Texts::tr("Cost"), words);
    }
    if (const auto lag = publicationLag(document))
        add(rows, Texts::tr("Publication lag"),
            QString(Texts::tr("%n day(s)", nullptr, lag->days) + QStringLiteral(", ") +
                    Texts::tr("%n of them working day(s)", nullptr, lag->businessDays)));
    if (const auto saving = expectedSaving(document))
        add(rows, Texts::tr("Expected saving"),
            Texts::tr("%1 (estimate)").arg(spanText({*saving, *saving, false})));
    for (const ActionItem &action : document.actions) {
        if (const auto days = actionTimes(action, document, today).overdueDays)
            add(rows, Texts::tr("Overdue"),
                Texts::tr("%1 for %n days", nullptr, int(*days))
                    .arg(action.id.isEmpty() ? action.title.text : action.id));
    }
    return rows;
}

QString numbered(const QString &id, qsizetype index)
{
    return id.isEmpty() ? QString::number(index + 1) : id;
}

Rows itemRows(const PostMortem &document)
{
    Rows rows;
    for (const Measure &measure : document.measures)
        add(rows, Texts::tr("Impact"), measure.words.text);
    for (qsizetype i = 0; i < document.factors.size(); ++i)
        add(rows, Texts::tr("Factor %1").arg(numbered(document.factors.at(i).id, i)),
            document.factors.at(i).text.text);
    for (qsizetype i = 0; i < document.quickfixes.size(); ++i)
        add(rows, Texts::tr("Quickfix %1").arg(numbered(document.quickfixes.at(i).id, i)),
            document.quickfixes.at(i).what.text);
    for (qsizetype i = 0; i < document.actions.size(); ++i) {
        const ActionItem &action = document.actions.at(i);
        QStringList parts{nameOf(action.status)};
        if (!action.owner.isEmpty())
            parts.append(action.owner);
        if (action.due.isValid())
            parts.append(action.due.toString(Qt::ISODate));
        parts.append(action.title.text);
        add(rows, Texts::tr("Action %1").arg(numbered(action.id, i)),
            parts.join(QStringLiteral(" · ")));
    }
    return rows;
}

Rows timelineRows(const PostMortem &document)
{
    Rows rows;
    for (const TimelineEvent &event : document.timeline) {
        const QString when = event.when.isKnown() ? momentText(event.when, document.zone)
                                                  : event.time.text.simplified();
        const QString kind = event.kind == EventKind::None ? QString() : nameOf(event.kind) + u": ";
        rows.append({when, QString(kind + event.text.text).simplified()});
    }
    return rows;
}

} // namespace

QString valuesText(const PostMortem &document, const QDate &today)
{
    QString text = alignedText(Rows(headRows(document) + timeRows(document, today) +
                                    followUpRows(document, today) + itemRows(document)));
    if (!document.timeline.isEmpty())
        text += u'\n' + Texts::tr("Timeline") + u'\n' + alignedText(timelineRows(document));
    return text;
}

} // namespace recount
