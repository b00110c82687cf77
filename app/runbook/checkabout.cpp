#include "documents/markdownlinks.h"
#include "runbook/runbookcheckrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = RunbookSectionKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunbookChecks)
};

bool isBlank(const QString &words)
{
    return words.trimmed().isEmpty();
}

/// Something that can be compared with what one sees: a number, a message, a query.
bool isTestable(const RunbookCheckRun &run, const RunbookSymptom &symptom)
{
    static const QRegularExpression evidence(
        QStringLiteral("(?<![\\w.-])\\d|[<>≥≤]|`|[\"“«]|\\b[45]xx\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    return !symptom.query.isEmpty() || !symptom.threshold.isEmpty() || symptom.signal == u"alert" ||
           symptom.signal == u"user" || evidence.match(run.source().text(symptom.range)).hasMatch();
}

/// The latest day in the changelog.
QDate lastChange(const RunbookCheckRun &run)
{
    static const QRegularExpression day(QStringLiteral("\\b(\\d{4}-\\d{2}-\\d{2})\\b"));
    QDate last;
    for (const ByteRange &range : run.sections({Kind::Changelog})) {
        auto matches = day.globalMatch(run.source().text(range));
        while (matches.hasNext()) {
            const QDate one = QDate::fromString(matches.next().captured(1), Qt::ISODate);
            if (one.isValid() && (!last.isValid() || one > last))
                last = one;
        }
    }
    return last;
}

bool isChatOrChart(const QString &address)
{
    static const QRegularExpression place(
        QStringLiteral(
            "slack\\.com|teams\\.microsoft|discord|mattermost|chat\\.google|grafana|kibana|"
            "datadog|dashboard|newrelic|splunk"),
        QRegularExpression::CaseInsensitiveOption);
    return place.match(address).hasMatch();
}

bool saysNothing(const QString &words, const QString &address)
{
    static const QRegularExpression empty(
        QStringLiteral(
            "^\\W*(?:here|link|this|click here|see here|url|ici|lien|ce lien|cliquez ici)?"
            "\\W*$"),
        QRegularExpression::CaseInsensitiveOption);
    return words == address || empty.match(words).hasMatch();
}

} // namespace

void rb10(RunbookCheckRun &run)
{
    const Runbook &runbook = run.document();
    // "KubePodCrashLooping" is the name of the alert.
    static const QRegularExpression alertName(
        QStringLiteral("^\\W*\\p{Lu}[\\p{L}\\d]*\\p{Ll}\\p{Lu}[\\p{L}\\d]*\\W*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (alertName.match(runbook.title.text).hasMatch())
        return;
    if (runbook.symptoms.isEmpty() && runbook.alerts.isEmpty() &&
        isBlank(run.wordsOf({Kind::Symptoms, Kind::Meaning})))
        run.tell(QStringLiteral("RB10"), run.heading(Kind::Symptoms),
                 Texts::tr("Nothing says when to use this runbook. List the alerts, messages or "
                           "numbers that lead here."));
}

void rb11(RunbookCheckRun &run)
{
    QList<RunbookCheckRun::Lacking> lacking;
    for (const RunbookSymptom &symptom : run.document().symptoms) {
        if (!isTestable(run, symptom))
            lacking.append({RunbookCheckRun::firstOf({symptom.text.range, symptom.range}),
                            symptom.text.text.simplified().left(40)});
    }
    run.tellLacking(
        QStringLiteral("RB11"), lacking, run.document().symptoms.size(),
        run.heading(Kind::Symptoms),
        Texts::tr("“%1” can’t be tested. Add a number, a message or a query."),
        Texts::tr("%1 of %2 symptoms can’t be tested. Add a number, a message or a query "
                  "to each."));
}

void rb12(RunbookCheckRun &run)
{
    const QString owner = run.document().owner.trimmed();
    const ByteRange place = run.headerValue(QStringLiteral("owner"));
    if (owner.isEmpty()) {
        run.tell(QStringLiteral("RB12"), place,
                 Texts::tr("Nobody owns this runbook. Name the team that keeps it right."));
        return;
    }
    static const Languages both = Language::English | Language::French;
    if (beginsWith(WordList::OwnerGone, both, owner))
        run.tell(
            QStringLiteral("RB12"), place,
            Texts::tr("“%1” is no owner. Name the team that keeps this runbook right.").arg(owner));
}

void rb13(RunbookCheckRun &run)
{
    const Runbook &runbook = run.document();
    const QString rule = QStringLiteral("RB13");
    const ByteRange place = run.headerValue(QStringLiteral("last tested"));
    const QDate tested = runbook.lastTested;
    const QDate used = run.input().lastUsed;
    const QDate changed = std::max(lastChange(run), tested);
    if (!tested.isValid()) {
        run.tell(rule, place, Texts::tr("It is not written when this runbook was last tested."));
        return;
    }
    const int days = runbook.reviewEveryDays.value_or(run.limits().reviewDays);
    if (run.today().isValid() && tested > run.today())
        run.tell(
            rule, place,
            Texts::tr("The last test is in the future: %1.").arg(tested.toString(Qt::ISODate)));
    else if (run.today().isValid() && tested.daysTo(run.today()) > days)
        run.tell(
            rule, place,
            Texts::tr("The last test was %n day(s) ago. Go through the steps once, and correct "
                      "what has changed.",
                      nullptr, int(tested.daysTo(run.today()))));
    else if (used.isValid() && changed < used)
        run.tell(
            rule, place,
            Texts::tr("It was used on %1 and has not been changed since. Add what you learned.")
                .arg(used.toString(Qt::ISODate)));
}

void rb42(RunbookCheckRun &run)
{
    const QString impact = run.wordsOf({Kind::Symptoms, Kind::ImpactIfIgnored});
    const QList<WordMatch> visible =
        wordMatches(WordList::Customers, run.languages(), impact, true);
    const auto notifies = [](const RunbookStep &step) { return step.kind == StepKind::Notify; };
    const QList<RunbookStep> &steps = run.document().steps;
    if (visible.isEmpty() || std::any_of(steps.begin(), steps.end(), notifies) ||
        run.has(WordList::TellCustomers, run.words()))
        return;
    run.tell(
        QStringLiteral("RB42"),
        RunbookCheckRun::firstOf({run.heading(Kind::ImpactIfIgnored), run.heading(Kind::Symptoms)}),
        Texts::tr("Users notice this, and no step tells them. Say who writes to whom, such as "
                  "a status page."));
}

void rb47(RunbookCheckRun &run)
{
    const QList<MarkdownLink> links = markdownLinks(run.source(), run.blocks());
    for (const MarkdownLink &link : links) {
        const QString address = run.source().text(link.address);
        if (!link.isImage && address.contains(QLatin1String("://")) &&
            saysNothing(run.source().text(link.words).trimmed(), address))
            run.tell(QStringLiteral("RB47"), link.range,
                     Texts::tr("The link does not say what is there. Name it, for the day when it "
                               "can’t be opened."));
    }
    static const QRegularExpression bare(
        QStringLiteral("^\\s*(?:[-*+]\\s+|\\d+[.)]\\s+)?<?(https?://[^\\s<>|]+)>?\\s*$"),
        QRegularExpression::MultilineOption);
    auto matches = bare.globalMatch(run.prose().withoutCode());
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (isChatOrChart(match.captured(1)))
            run.tell(
                QStringLiteral("RB47"),
                run.prose().bytes(match.capturedStart(1), match.capturedLength(1)),
                Texts::tr("This address stands alone. Say what it shows, and what to look for."));
    }
    for (const RunbookStep &step : run.document().steps) {
        const ByteRange body{std::max(step.heading.end, step.range.begin), step.range.end};
        if (!step.commands.isEmpty() || !step.branches.isEmpty() || body.begin >= body.end)
            continue;
        QString rest = run.source().text(body);
        const bool hasLink = rest.contains(QLatin1String("://"));
        static const QRegularExpression any(
            QStringLiteral("!?\\[[^\\]\\n]*\\]\\([^)\\n]*\\)|<?https?://\\S+|[^\\p{L}\\p{N}]"),
            QRegularExpression::UseUnicodePropertiesOption);
        if (hasLink && rest.size() < 2000 && rest.remove(any).isEmpty())
            run.tell(QStringLiteral("RB47"), run.placeOf(step),
                     Texts::tr("%1 is only a link. Write what to do there.")
                         .arg(RunbookCheckRun::nameOf(step)));
    }
}

} // namespace recount
