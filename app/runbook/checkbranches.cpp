#include "runbook/conditionorder.h"
#include "runbook/runbookcheckrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

using Test = BranchCondition::Test;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunbookChecks)
};

/// More branches than anybody writes are compared with their neighbours only.
constexpr qsizetype mostCompared = 60;

bool hasOtherwise(const RunbookStep &step)
{
    return step.otherwise ||
           std::any_of(step.branches.begin(), step.branches.end(), [](const RunbookBranch &branch) {
               return branch.condition.test == Test::Otherwise;
           });
}

bool coversEverything(const RunbookStep &step)
{
    const auto count = std::min(step.branches.size(), mostCompared);
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype j = i + 1; j < count; ++j) {
            if (areComplementary(step.branches.at(i).condition, step.branches.at(j).condition))
                return true;
        }
    }
    return false;
}

QString wordsOf(const RunbookCheckRun &run, const RunbookBranch &branch)
{
    const QString words = branch.condition.words.text.simplified();
    return words.isEmpty() ? run.source().text(branch.range).simplified().left(40) : words;
}

ByteRange placeOf(const RunbookBranch &branch)
{
    return RunbookCheckRun::firstOf({branch.condition.words.range, branch.range});
}

/// A branch on a number, in the order of the numbers.
struct Numbered {
    NumberRange range;
    const RunbookBranch *branch = nullptr;
};

void tellGaps(RunbookCheckRun &run, const RunbookStep &step, const QList<Numbered> &sorted)
{
    NumberRange covered = sorted.constFirst().range;
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        const Numbered &next = sorted.at(i);
        const bool touch =
            covered.most > next.range.least ||
            (covered.most == next.range.least && (covered.withMost || next.range.withLeast));
        if (!touch)
            run.tell(
                QStringLiteral("RB08"), placeOf(*next.branch),
                covered.most == next.range.least
                    ? Texts::tr("%1 does not say what to do when it is exactly the limit of “%2”.")
                          .arg(RunbookCheckRun::nameOf(step), wordsOf(run, *next.branch))
                    : Texts::tr("%1 does not say what to do between “%2” and “%3”.")
                          .arg(RunbookCheckRun::nameOf(step),
                               wordsOf(run, *sorted.at(i - 1).branch), wordsOf(run, *next.branch)));
        if (next.range.most > covered.most) {
            covered.most = next.range.most;
            covered.withMost = next.range.withMost;
        }
    }
}

void tellOverlaps(RunbookCheckRun &run, const QList<Numbered> &sorted)
{
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        const Numbered &one = sorted.at(i - 1);
        const Numbered &other = sorted.at(i);
        const bool isWithin = one.range.contains(other.range) || other.range.contains(one.range);
        if (one.range.meets(other.range) && !isWithin)
            run.tell(
                QStringLiteral("RB08"), placeOf(*other.branch),
                Texts::tr("“%1” and “%2” can both be true. Set the limits so that one of them is.")
                    .arg(wordsOf(run, *one.branch), wordsOf(run, *other.branch)));
    }
}

} // namespace

void rb06(RunbookCheckRun &run)
{
    const QList<RunbookStep> &steps = run.document().steps;
    QList<RunbookCheckRun::Lacking> lacking;
    qsizetype count = 0;
    for (const RunbookStep &step : steps) {
        const bool decides = step.kind == StepKind::Check || step.kind == StepKind::Decide ||
                             (!step.kind && !step.branches.isEmpty());
        count += decides ? 1 : 0;
        if (decides && !hasOtherwise(step) && !coversEverything(step))
            lacking.append({run.placeOf(step), RunbookCheckRun::nameOf(step)});
    }
    run.tellLacking(
        QStringLiteral("RB06"), lacking, count, run.heading(RunbookSectionKind::Diagnosis),
        Texts::tr("%1 does not say where to go when nothing fits. Add “anything else”."),
        Texts::tr("%1 of %2 steps that check something do not say where to go when "
                  "nothing fits. Add “anything else” to each."));
}

void rb07(RunbookCheckRun &run)
{
    for (const RunbookStep &step : run.document().steps) {
        const QList<RunbookBranch> &branches = step.branches;
        for (qsizetype i = 1; i < branches.size(); ++i) {
            const qsizetype from = std::max<qsizetype>(0, i - mostCompared);
            for (qsizetype j = from; j < i; ++j) {
                if (!covers(branches.at(j).condition, branches.at(i).condition))
                    continue;
                run.tell(QStringLiteral("RB07"), placeOf(branches.at(i)),
                         Texts::tr("“%1” is never reached: “%2” before it takes the same. Put the "
                                   "narrower one first.")
                             .arg(wordsOf(run, branches.at(i)), wordsOf(run, branches.at(j))));
                break;
            }
        }
    }
}

void rb08(RunbookCheckRun &run)
{
    for (const RunbookStep &step : run.document().steps) {
        QHash<QString, QList<Numbered>> measures;
        for (const RunbookBranch &branch : step.branches) {
            if (const auto range = numberRange(branch.condition))
                measures[measureOf(branch.condition)].append({*range, &branch});
        }
        for (QList<Numbered> &numbered : measures) {
            if (numbered.size() < 2)
                continue;
            std::stable_sort(
                numbered.begin(), numbered.end(),
                [](const Numbered &a, const Numbered &b) { return a.range.least < b.range.least; });
            if (!hasOtherwise(step))
                tellGaps(run, step, numbered);
            tellOverlaps(run, numbered);
        }
    }
}

} // namespace recount
