#include "postmortem/checkrules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recount
{

namespace
{

using enum SectionKind;

constexpr int exampleDays = 14; ///< a date that is written as an example, after the incident

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

QList<ActionItem> actionsWhere(const CheckRun &run, bool (*isMeant)(const ActionItem &))
{
    QList<ActionItem> found;
    std::copy_if(run.document().actions.begin(), run.document().actions.end(),
                 std::back_inserter(found), isMeant);
    return found;
}

ByteRange fieldPlace(const CheckRun &run, const ActionItem &action, const QString &words)
{
    for (const Passage &field : action.fields) {
        if (!words.isEmpty() && field.text == words)
            return CheckRun::firstOf({field.range, run.placeOf(action)});
    }
    return run.placeOf(action);
}

/// The whole text is a word that names nobody.
bool isNobody(const QString &owner)
{
    const QString words = owner.trimmed();
    const QList<WordMatch> matches =
        wordMatches(WordList::Nobody, Language::English | Language::French, words);
    if (std::any_of(matches.begin(), matches.end(),
                    [&](const WordMatch &match) { return match.length == words.size(); }))
        return true;
    return std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
}

/// The last day that the policy allows, by priority and severity.
int mostDays(const CheckRun &run, const ActionItem &action)
{
    const CheckLimits &limits = run.limits();
    if (action.priority == 0)
        return limits.dueDaysP0;
    if (run.level() == 1)
        return limits.dueDaysP1;
    if (run.level() == 2)
        return limits.dueDaysP2;
    return limits.dueDaysElse;
}

QDate beginningOf(const CheckRun &run)
{
    const PostMortem &document = run.document();
    const QDate resolved = dateOf(document.milestone(Milestone::Resolved), document.zone);
    return resolved.isValid() ? resolved : document.date;
}

void checkDue(CheckRun &run, const ActionItem &action)
{
    const QString rule = QStringLiteral("PM29");
    const QString name = CheckRun::nameOf(action);
    const ByteRange place = fieldPlace(run, action, action.dueText);
    const QDate incident = run.document().date;
    if (incident.isValid() && action.due < incident) {
        run.tell(rule, place,
                 Texts::tr("%1 is due %2, before the incident (%3). Correct the date.")
                     .arg(name, action.due.toString(Qt::ISODate), incident.toString(Qt::ISODate)));
        return;
    }
    const QDate begin = beginningOf(run);
    const int most = mostDays(run, action);
    if (CheckRun::isOpen(action) && begin.isValid() && begin.daysTo(action.due) > most)
        run.tellAs(Finding::Severity::Warning, rule, place,
                   Texts::tr("%1 is due %n day(s) after the incident; %2 are the limit. Make it "
                             "smaller, or split it.",
                             nullptr, int(begin.daysTo(action.due)))
                       .arg(name)
                       .arg(most));
}

} // namespace

void pm28(CheckRun &run)
{
    QList<ActionItem> unowned;
    for (const ActionItem &action : actionsWhere(run, CheckRun::counts)) {
        static const QRegularExpression several(
            QStringLiteral("\\s(?:and|et|&|\\+)\\s|[,;]|\\w/\\w"));
        if (action.owner.trimmed().isEmpty()) {
            unowned.append(action);
        } else if (isNobody(action.owner)) {
            run.tell(QStringLiteral("PM28"), fieldPlace(run, action, action.owner),
                     Texts::tr("%1 belongs to “%2”, which is nobody. Name one person.")
                         .arg(CheckRun::nameOf(action), action.owner));
        } else if (several.match(action.owner).hasMatch()) {
            run.tell(QStringLiteral("PM28"), fieldPlace(run, action, action.owner),
                     Texts::tr("%1 has several owners (%2). Name the one who answers for it.")
                         .arg(CheckRun::nameOf(action), action.owner));
        }
    }
    run.tellActions(
        QStringLiteral("PM28"), unowned, Texts::tr("%1 has no owner. Add “owner:” and one name."),
        Texts::tr("%1 of %2 actions have no owner. Add “owner:” and one name to each."));
}

void pm29(CheckRun &run)
{
    // An example that would do for this document.
    const QDate begin = beginningOf(run);
    const QString example =
        (begin.isValid() ? begin : run.today()).addDays(exampleDays).toString(Qt::ISODate);
    QList<ActionItem> undated;
    for (const ActionItem &action : run.document().actions) {
        if (action.due.isValid())
            checkDue(run, action);
        else if (!CheckRun::isOpen(action))
            continue;
        else if (action.dueText.trimmed().isEmpty())
            undated.append(action);
        else
            run.tell(QStringLiteral("PM29"), fieldPlace(run, action, action.dueText),
                     Texts::tr("%1 is due “%2”, which is no date. Write it as %3.")
                         .arg(CheckRun::nameOf(action), action.dueText, example));
    }
    const auto withExample = [&example](QString words) {
        return words.replace(QLatin1String("%3"), example);
    };
    run.tellActions(
        QStringLiteral("PM29"), undated,
        withExample(Texts::tr("%1 has no due date. Add “due: %3”.")),
        withExample(Texts::tr("%1 of %2 actions have no due date. Add “due: %3” to each.")));
}

void pm31(CheckRun &run)
{
    QList<ActionItem> unbounded;
    for (const ActionItem &action : actionsWhere(run, CheckRun::isOpen)) {
        static const QRegularExpression empty(
            QStringLiteral("^(?:it(?: is|'s) )?(?:done|fixed|ok|works|better|improved|finished|"
                           "completed|fait|fini|terminé|corrigé|amélioré|ça marche|mieux)\\W*$"),
            QRegularExpression::CaseInsensitiveOption);
        if (action.doneWhen.trimmed().isEmpty())
            unbounded.append(action);
        else if (empty.match(action.doneWhen.trimmed()).hasMatch())
            run.tell(QStringLiteral("PM31"), fieldPlace(run, action, action.doneWhen),
                     Texts::tr("%1 is done when “%2”: nobody can check that. Name a number, a test "
                               "or a page.")
                         .arg(CheckRun::nameOf(action), action.doneWhen));
    }
    run.tellActions(
        QStringLiteral("PM31"), unbounded,
        Texts::tr("%1 does not say when it is done. Add “done when:” and what another "
                  "person can check."),
        Texts::tr("%1 of %2 actions do not say when they are done. Add “done when:” and "
                  "what another person can check."));
}

void pm33(CheckRun &run)
{
    const QList<ActionItem> actions = actionsWhere(run, CheckRun::counts);
    if (actions.size() < 2)
        return;
    QSet<int> priorities;
    for (const ActionItem &action : actions)
        priorities.insert(action.priority);
    const ByteRange place = run.heading(Actions);
    if (priorities == QSet<int>{-1}) {
        run.tell(QStringLiteral("PM33"), place,
                 Texts::tr("No action has a priority. Write P0 to P3 behind each."));
        return;
    }
    if (run.level() == 1 && !priorities.contains(0) && !priorities.contains(1))
        run.tell(
            QStringLiteral("PM33"), place,
            Texts::tr("This was a P1, and no action has priority P0 or P1. Choose the one that "
                      "cannot wait."));
    else if (priorities.size() == 1 && actions.size() > 2)
        run.tell(QStringLiteral("PM33"), place,
                 Texts::tr("All actions have priority P%1. Say which one comes first.")
                     .arg(*priorities.constBegin()));
}

void pm36(CheckRun &run)
{
    const QList<ActionItem> open = actionsWhere(run, CheckRun::isOpen);
    const auto low = std::count_if(open.begin(), open.end(),
                                   [](const ActionItem &action) { return action.priority >= 2; });
    const ByteRange place = run.heading(Actions);
    if (open.size() > run.limits().openActions)
        run.tell(QStringLiteral("PM36"), place,
                 Texts::tr("%n actions are open. Keep those that matter and give the others to the "
                           "backlog.",
                           nullptr, int(open.size())));
    else if (low > run.limits().lowPriorityActions)
        run.tell(QStringLiteral("PM36"), place,
                 Texts::tr("%n open actions have priority P2 or P3. Say of some that they will not "
                           "be done.",
                           nullptr, int(low)));
}

void pm37(CheckRun &run)
{
    const QList<ActionItem> actions = actionsWhere(run, CheckRun::counts);
    QList<ActionItem> untagged;
    QSet<QString> tags;
    for (const ActionItem &action : actions) {
        if (action.tags.isEmpty())
            untagged.append(action);
        for (const QString &tag : action.tags)
            tags.insert(tag);
    }
    const qsizetype before = run.findings().size();
    run.tellActions(
        QStringLiteral("PM37"), untagged,
        Texts::tr("%1 has no tag. Write [DEVS], [DEVOPS] or [PROCESS] before its title."),
        Texts::tr("%1 of %2 actions have no tag. Write [DEVS], [DEVOPS] or [PROCESS] "
                  "before each title."));
    if (run.findings().size() == before + untagged.size()) {
        for (qsizetype i = 0; i < untagged.size(); ++i) {
            const ActionItem &action = untagged.at(i);
            if (action.type != ActionType::Process || action.list < 0 ||
                action.title.range.isEmpty())
                continue;
            const qsizetype at = action.title.range.begin;
            offer(&run.findings()[before + i], Texts::tr("Write [PROCESS]"),
                  {{at, at}, "[PROCESS] "});
        }
    }
    if (untagged.isEmpty() && actions.size() > 2 && tags.size() == 1)
        run.tellAs(Finding::Severity::Hint, QStringLiteral("PM37"), run.heading(Actions),
                   Texts::tr("All actions are for %1. Ask what the others could change.")
                       .arg(*tags.constBegin()));
}

void pm38(CheckRun &run)
{
    QList<ActionItem> untracked;
    for (const ActionItem &action : actionsWhere(run, CheckRun::counts)) {
        static const QRegularExpression reference(
            QStringLiteral("https?://|\\b[A-Z][A-Z0-9]{1,9}-\\d+\\b|(?<!\\w)#\\d+"));
        const QString words = run.source().text(action.range);
        QString rest = words;
        if (!action.id.isEmpty())
            rest.remove(action.id);
        if (action.ticket.isEmpty() && !reference.match(rest).hasMatch())
            untracked.append(action);
    }
    run.tellActions(
        QStringLiteral("PM38"), untracked,
        Texts::tr("%1 has no ticket. Add its number or its link."),
        Texts::tr("%1 of %2 actions have no ticket. Add its number or its link to each."));
}

void pm46(CheckRun &run)
{
    for (const ActionItem &action : run.document().actions) {
        const QString name = CheckRun::nameOf(action);
        if (CheckRun::isOpen(action) && action.due.isValid() && run.today().isValid() &&
            action.due < run.today()) {
            run.tell(
                QStringLiteral("PM46"), fieldPlace(run, action, action.dueText),
                Texts::tr("%1 is overdue for %n day(s). Do it, set another date, or say why it "
                          "will not be done.",
                          nullptr, int(action.due.daysTo(run.today())))
                    .arg(name));
        }
        if (action.status != ActionStatus::Done || action.doneAt.isValid())
            continue;
        Finding *finding =
            run.tell(QStringLiteral("PM46"), run.placeOf(action),
                     Texts::tr("%1 is done, but it does not say when. Add “done:” and "
                               "the day.")
                         .arg(name));
        const bool saysDone = action.fields.contains(QStringLiteral("done"));
        if (action.list < 0 || saysDone || !run.today().isValid())
            continue;
        // Behind the last field of its first paragraph, where the reader looks for it.
        const ByteRange line = run.source().line(run.source().lineAt(action.range.begin));
        qsizetype end = std::min(line.end, action.range.end);
        for (const Passage &field : action.fields)
            end = std::max(end, run.source().line(run.source().lineAt(field.range.end)).end);
        while (end > action.range.begin && run.source().bytes().at(end - 1) == ' ')
            --end;
        const QString day = run.today().toString(Qt::ISODate);
        offer(finding, Texts::tr("Write that it was done on %1").arg(day),
              {{end, end}, QStringLiteral(" · done: %1").arg(day).toUtf8()});
    }
}

} // namespace recount
