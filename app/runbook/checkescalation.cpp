#include "runbook/runbookcheckrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = RunbookSectionKind;
using TargetKind = BranchTarget::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunbookChecks)
};

/// Severity 1 on whatever scale.
bool isMostSevere(const RunbookCheckRun &run)
{
    static const QRegularExpression first(
        QStringLiteral("\\b(?:P[01]|SEV-?[01]|S[01]|critical|critique)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const char *key : {"severity", "severity hint", "priority"}) {
        if (first.match(run.document().header.value(QLatin1String(key)).text).hasMatch())
            return true;
    }
    return false;
}

QString nameOf(const EscalationLevel &level)
{
    return level.role.isEmpty() ? idOf(TargetKind::Escalation, level.number) : level.role;
}

ByteRange placeOf(const EscalationLevel &level)
{
    return RunbookCheckRun::firstOf({level.after.range, level.range});
}

/// Levels that a part of them lacks something are told one by one.
template <typename Lacks>
QList<RunbookCheckRun::Lacking> levelsThat(const RunbookCheckRun &run, Lacks lacks)
{
    QList<RunbookCheckRun::Lacking> found;
    for (const EscalationLevel &level : run.document().escalation) {
        if (lacks(level))
            found.append({placeOf(level), nameOf(level)});
    }
    return found;
}

void tellLevels(RunbookCheckRun &run, const QList<RunbookCheckRun::Lacking> &levels,
                const QString &one, const QString &all)
{
    const bool areAll = levels.size() > 1 && levels.size() == run.document().escalation.size();
    if (areAll) {
        run.tell(
            QStringLiteral("RB15"),
            RunbookCheckRun::firstOf({run.heading(Kind::Escalation), levels.constFirst().range}),
            all);
        return;
    }
    for (const RunbookCheckRun::Lacking &level : levels)
        run.tell(QStringLiteral("RB15"), level.range, one.arg(level.name));
}

void tellTimes(RunbookCheckRun &run)
{
    const EscalationLevel *before = nullptr;
    for (const EscalationLevel &level : run.document().escalation) {
        if (!level.afterMinutes)
            continue;
        const double minutes = *level.afterMinutes;
        if (before && minutes <= *before->afterMinutes)
            run.tell(QStringLiteral("RB15"), placeOf(level),
                     Texts::tr("%1 is not called later than %2. Let the times rise.")
                         .arg(nameOf(level), nameOf(*before)));
        const int latest = isMostSevere(run) ? run.limits().firstEscalationMinutesP1
                                             : run.limits().firstEscalationMinutes;
        if (!before && minutes > latest)
            run.tell(QStringLiteral("RB15"), placeOf(level),
                     Texts::tr("The first call for help comes after more than %n minute(s).",
                               nullptr, latest));
        before = &level;
    }
}

bool escalatesByBranch(const RunbookGraph &graph)
{
    return std::any_of(graph.edges.begin(), graph.edges.end(), [&](const RunbookGraph::Edge &edge) {
        return edge.kind != RunbookGraph::EdgeKind::ByTime && edge.to >= 0 &&
               graph.nodes.at(edge.to).kind == RunbookGraph::NodeKind::Escalation;
    });
}

} // namespace

void rb14(RunbookCheckRun &run)
{
    const Runbook &runbook = run.document();
    if (!runbook.escalation.isEmpty() || !run.wordsOf({Kind::Escalation}).trimmed().isEmpty())
        return;
    const QList<RunbookCheckRun::Found> mentions =
        run.find(WordList::Escalate, {0, run.source().size()}, true);
    if (mentions.isEmpty())
        run.tell(QStringLiteral("RB14"), run.heading(Kind::Escalation),
                 Texts::tr("Nobody is named who can help when these steps do not. Add a section "
                           "“Escalation” with times."));
    else
        run.tellAs(Finding::Severity::Warning, QStringLiteral("RB14"), mentions.constFirst().range,
                   Texts::tr("Somebody is to be called, and no section “Escalation” says after how "
                             "long, and how."));
}

void rb15(RunbookCheckRun &run)
{
    const QList<EscalationLevel> &levels = run.document().escalation;
    if (levels.isEmpty())
        return;
    tellTimes(run);
    tellLevels(run, levelsThat(run, [](const auto &level) { return level.channel.isEmpty(); }),
               Texts::tr("It is not written how to reach %1."),
               Texts::tr("It is not written how to reach anybody: add a channel or a number."));
    tellLevels(run, levelsThat(run, [](const auto &level) { return level.bring.isEmpty(); }),
               Texts::tr("It is not written what to tell %1."),
               Texts::tr("It is not written what to tell them: the step reached, what it showed, "
                         "since when."));
    if (levels.constLast().fallback.isEmpty())
        run.tell(QStringLiteral("RB15"), placeOf(levels.constLast()),
                 Texts::tr("Nobody comes behind %1. Say whom to call when there is no answer.")
                     .arg(nameOf(levels.constLast())));
}

void rb16(RunbookCheckRun &run)
{
    const auto &minutes = run.analysis().toFirstMitigation;
    if (!minutes || run.analysis().toEscalation)
        return;
    for (const EscalationLevel &level : run.document().escalation) {
        if (!level.afterMinutes)
            continue;
        if (minutes->most > *level.afterMinutes)
            run.tell(
                QStringLiteral("RB16"), run.heading(Kind::Diagnosis),
                Texts::tr("Until the first quickfix it can take %1 min, and %2 should be called "
                          "after %3 min. Let a step on the way escalate.")
                    .arg(qRound(minutes->most))
                    .arg(nameOf(level))
                    .arg(qRound(*level.afterMinutes)));
        return;
    }
}

void rb17(RunbookCheckRun &run)
{
    const Runbook &runbook = run.document();
    if (!run.commands().isEmpty() || !runbook.quickfixes.isEmpty() || runbook.stopTheBleeding ||
        runbook.steps.size() > 2)
        return;
    bool escalates = runbook.steps.isEmpty() && !runbook.escalation.isEmpty() &&
                     !runbook.has(Kind::Diagnosis) && !runbook.has(Kind::Quickfixes);
    bool hasOther = false;
    const auto look = [&](const BranchTarget &target) {
        (target.kind == TargetKind::Escalation ? escalates : hasOther) = true;
    };
    for (const RunbookStep &step : runbook.steps) {
        for (const RunbookBranch &branch : step.branches)
            look(branch.target);
        if (step.otherwise)
            look(step.otherwise->target);
    }
    if (escalates && !hasOther)
        run.tell(QStringLiteral("RB17"),
                 RunbookCheckRun::firstOf({run.heading(Kind::Escalation), runbook.title.range}),
                 Texts::tr("All this runbook does is to call somebody. Send the alert there."));
}

void rb49(RunbookCheckRun &run)
{
    if (!escalatesByBranch(run.graph()))
        return;
    if (!run.has(WordList::Meanwhile, run.words()))
        run.tell(QStringLiteral("RB49"), run.heading(Kind::Escalation),
                 Texts::tr("It is not written what to do while waiting for an answer."));
}

} // namespace recount
