#include "runbook/headinganchors.h"
#include "runbook/runbookcheckrules.h"
#include "runbook/stepreferences.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recount
{

namespace
{

using NodeKind = RunbookGraph::NodeKind;
using TargetKind = BranchTarget::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunbookChecks)
};

/// Everything that leads somewhere, in the order of the text, with where it stands.
QList<const BranchTarget *> targetsOf(const Runbook &runbook)
{
    QList<const BranchTarget *> targets;
    if (runbook.stopTheBleeding)
        targets.append(&*runbook.stopTheBleeding);
    for (const RunbookStep &step : runbook.steps) {
        for (const RunbookBranch &branch : step.branches)
            targets.append(&branch.target);
        if (step.otherwise)
            targets.append(&step.otherwise->target);
    }
    for (const RunbookQuickfix &quickfix : runbook.quickfixes) {
        if (quickfix.then)
            targets.append(&*quickfix.then);
    }
    return targets;
}

/// What can be led to, by number: indexes of the first ones.
struct Places {
    explicit Places(const Runbook &runbook)
    {
        add(steps, runbook.steps);
        add(quickfixes, runbook.quickfixes);
        add(permanentFixes, runbook.permanentFixes);
        add(levels, runbook.escalation);
    }

    QHash<int, int> steps;
    QHash<int, int> quickfixes;
    QHash<int, int> permanentFixes;
    QHash<int, int> levels;

private:
    template <typename Part>
    static void add(QHash<int, int> &places, const QList<Part> &parts)
    {
        for (int i = 0; i < int(parts.size()); ++i) {
            if (!places.contains(parts.at(i).number))
                places.insert(parts.at(i).number, i);
        }
    }
};

/// What is missing; empty when the target is there.
QString missingPlace(const Places &places, const BranchTarget &target)
{
    const int number = target.number;
    switch (target.kind) {
    case TargetKind::Step:
        return places.steps.contains(number) ? QString()
                                             : Texts::tr("There is no step %1.").arg(number);
    case TargetKind::Quickfix:
        return places.quickfixes.contains(number)
                   ? QString()
                   : Texts::tr("There is no quickfix Q%1.").arg(number);
    case TargetKind::PermanentFix:
        return places.permanentFixes.contains(number)
                   ? QString()
                   : Texts::tr("There is no permanent fix P%1.").arg(number);
    case TargetKind::Escalation:
        return places.levels.contains(number)
                   ? QString()
                   : Texts::tr("There is no escalation level E%1.").arg(number);
    case TargetKind::Runbook:
    case TargetKind::End:
    case TargetKind::NotUnderstood:
        break;
    }
    return {};
}

bool isKnownRunbook(const RunbookCheckRun &run, const QString &name)
{
    const QStringList &known = run.input().knownRunbooks;
    return known.isEmpty() || std::any_of(known.begin(), known.end(), [&](const QString &one) {
               return one.compare(name, Qt::CaseInsensitive) == 0 ||
                      one.endsWith(QString(u'/' + name), Qt::CaseInsensitive);
           });
}

QString namesOf(const RunbookCheckRun &run, const QList<int> &nodes)
{
    constexpr qsizetype most = 5;
    QStringList names;
    for (const int node : nodes.first(std::min(nodes.size(), most)))
        names.append(run.nameOfNode(node));
    if (nodes.size() > most)
        names.append(QStringLiteral("…"));
    return names.join(QLatin1String(", "));
}

/// Words without branches and without numbers are read from the first to the last: a reader comes
/// to the quickfixes in any case.
bool isReadThrough(const Runbook &runbook)
{
    const auto isNumbered = [](const auto &part) { return !part.numberRange.isEmpty(); };
    return targetsOf(runbook).isEmpty() &&
           std::none_of(runbook.steps.begin(), runbook.steps.end(), isNumbered) &&
           std::none_of(runbook.quickfixes.begin(), runbook.quickfixes.end(), isNumbered);
}

/// Which of several quickfixes it is can only be chosen when they say when they help.
void tellOpenChoice(RunbookCheckRun &run)
{
    const QList<RunbookQuickfix> &fixes = run.document().quickfixes;
    const auto saysWhen = [&](const RunbookQuickfix &fix) {
        return run.has(WordList::Judgement, run.prose().wordsIn(fix.range));
    };
    if (fixes.size() > 1 && std::none_of(fixes.begin(), fixes.end(), saysWhen))
        run.tellAs(
            Finding::Severity::Warning, QStringLiteral("RB02"),
            RunbookCheckRun::firstOf(
                {run.heading(RunbookSectionKind::Quickfixes), run.placeOf(fixes.constFirst())}),
            Texts::tr("Nothing says which of the %n quickfixes helps when. Lead to each from "
                      "a step: “if …, apply Q1”.",
                      nullptr, int(fixes.size())));
}

bool isStepOrQuickfix(const RunbookGraph::Node &node)
{
    return node.kind == NodeKind::Step || node.kind == NodeKind::Quickfix;
}

/// "#step-4-read-the-log" is about step 4; 0 for addresses of another kind.
int numberInAnchor(const QString &anchor, TargetKind kind)
{
    static const QRegularExpression step(
        QStringLiteral("^#?(?:step|étape|etape)-(\\d{1,6})(?!\\d)"));
    static const QRegularExpression lettered(
        QStringLiteral("^#?[\\p{L}-]{1,40}?-?([qp])(\\d{1,6})(?!\\d)"));
    if (kind == TargetKind::Step)
        return step.match(anchor).captured(1).toInt();
    const auto match = lettered.match(anchor);
    const QChar letter = kind == TargetKind::Quickfix ? u'q' : u'p';
    return match.captured(1) == letter ? match.captured(2).toInt() : 0;
}

ByteRange headingOf(const Runbook &runbook, const Places &places, const BranchTarget &target)
{
    if (target.kind == TargetKind::Step)
        return runbook.steps.at(places.steps.value(target.number)).heading;
    if (target.kind == TargetKind::Quickfix)
        return runbook.quickfixes.at(places.quickfixes.value(target.number)).heading;
    return {};
}

void tellWrongLink(RunbookCheckRun &run, const Places &places, const HeadingAnchors &anchors,
                   const BranchTarget &target)
{
    const QString link = run.source().text(target.link);
    if (!link.startsWith(u'#') || !missingPlace(places, target).isEmpty())
        return;
    const QString right = anchors.anchorOf(headingOf(run.document(), places, target));
    if (right.isEmpty() || HeadingAnchors::areSame(link.sliced(1), right))
        return;
    const int number = numberInAnchor(link.toLower(), target.kind);
    const QByteArray fix = QString(u'#' + right).toUtf8();
    const QString label = Texts::tr("Link to “#%1”").arg(right);
    if (number > 0 && number != target.number)
        offer(run.tell(QStringLiteral("RB09"), target.link,
                       Texts::tr("The words lead to %1, the link leads to %2.")
                           .arg(idOf(target.kind, target.number), idOf(target.kind, number))),
              label, {target.link, fix});
    else if (!anchors.contains(link.sliced(1)))
        offer(run.tellAs(Finding::Severity::Warning, QStringLiteral("RB09"), target.link,
                         Texts::tr("The link leads nowhere: no heading has this address.")),
              label, {target.link, fix});
}

template <typename Part>
void tellRepeated(RunbookCheckRun &run, const QList<Part> &parts, const QString &text)
{
    QSet<int> numbers;
    for (const Part &part : parts) {
        if (numbers.contains(part.number))
            run.tell(QStringLiteral("RB09"),
                     RunbookCheckRun::firstOf({part.numberRange, part.range}),
                     text.arg(part.number));
        numbers.insert(part.number);
    }
}

} // namespace

void rb01(RunbookCheckRun &run)
{
    const Places places(run.document());
    for (const BranchTarget *target : targetsOf(run.document())) {
        const QString missing = missingPlace(places, *target);
        if (!missing.isEmpty())
            run.tell(QStringLiteral("RB01"), target->words.range,
                     Texts::tr("%1 Write it, or lead somewhere else.").arg(missing));
        else if (target->kind == TargetKind::Runbook && !isKnownRunbook(run, target->runbook))
            run.tellAs(Finding::Severity::Warning, QStringLiteral("RB01"), target->words.range,
                       Texts::tr("The library has no runbook “%1”.").arg(target->runbook));
    }
    // What is left in words of a step that was taken out.
    QSet<qsizetype> targets;
    for (const BranchTarget *target : targetsOf(run.document()))
        targets.insert(target->digits.begin);
    const QList<RunbookStep> &steps = run.document().steps;
    const bool hasZero = std::any_of(steps.begin(), steps.end(), [&](const RunbookStep &step) {
        return !step.numberRange.isEmpty() && run.source().text(step.numberRange).toInt() == 0;
    });
    for (const NumberReference &reference : stepReferences(run.source(), run.document())) {
        if (reference.number == 0 && !hasZero && !targets.contains(reference.digits.begin))
            run.tell(QStringLiteral("RB01"), reference.digits,
                     Texts::tr("There is no step 0: the step that these words name was taken out. "
                               "Name another one, or take the words out."));
    }
}

void rb02(RunbookCheckRun &run)
{
    if (isReadThrough(run.document())) {
        tellOpenChoice(run);
        return;
    }
    const RunbookGraph &graph = run.graph();
    QList<RunbookCheckRun::Lacking> steps;
    QList<RunbookCheckRun::Lacking> quickfixes;
    for (int i = 0; i < graph.nodes.size(); ++i) {
        const RunbookGraph::Node &node = graph.nodes.at(i);
        if (!isStepOrQuickfix(node) || run.isReachable(i))
            continue;
        (node.kind == NodeKind::Step ? steps : quickfixes)
            .append({run.placeOfNode(i), run.nameOfNode(i)});
    }
    const QString one = Texts::tr("No branch leads to %1. Lead to it from a step, or take it out.");
    run.tellLacking(QStringLiteral("RB02"), steps, run.document().steps.size(),
                    run.heading(RunbookSectionKind::Diagnosis), one,
                    Texts::tr("No branch leads to %1 of the %2 steps."));
    run.tellLacking(QStringLiteral("RB02"), quickfixes, run.document().quickfixes.size(),
                    run.heading(RunbookSectionKind::Quickfixes), one,
                    Texts::tr("No branch leads to %1 of the %2 quickfixes."));
}

void rb03(RunbookCheckRun &run)
{
    for (const GraphAnalysis::Cycle &cycle : run.analysis().cycles) {
        if (!cycle.hasExit && run.isReachable(cycle.nodes.constFirst()))
            run.tell(
                QStringLiteral("RB03"), run.placeOfNode(cycle.nodes.constFirst()),
                Texts::tr("There is no way out of this circle: %1. Add a branch that leaves it.")
                    .arg(namesOf(run, cycle.nodes)));
    }
}

void rb04(RunbookCheckRun &run)
{
    for (const GraphAnalysis::Cycle &cycle : run.analysis().cycles) {
        if (cycle.hasExit && !cycle.isBounded && run.isReachable(cycle.nodes.constFirst()))
            run.tell(
                QStringLiteral("RB04"), run.placeOfNode(cycle.nodes.constFirst()),
                Texts::tr("Nothing says how often to go round: %1. Add “at most 3 times”, or a "
                          "branch by time.")
                    .arg(namesOf(run, cycle.nodes)));
    }
}

void rb05(RunbookCheckRun &run)
{
    const RunbookGraph &graph = run.graph();
    // Without any branch it is the quickfixes that nothing leads to, which is told there; what is
    // read through goes on with the words below "Mitigation".
    const QString mitigation = run.wordsOf({RunbookSectionKind::Quickfixes});
    const bool goesOn = isReadThrough(run.document()) && !contentWords(mitigation).isEmpty() &&
                        !run.has(WordList::Unwritten, mitigation);
    if (goesOn || (targetsOf(run.document()).isEmpty() && !run.document().quickfixes.isEmpty()))
        return;
    for (int i = 0; i < graph.nodes.size(); ++i) {
        const bool isLost = isStepOrQuickfix(graph.nodes.at(i)) && run.isReachable(i) &&
                            !run.analysis().reachesEnd.at(i);
        // What only leads to such a place is not told again, nor are wrong branches.
        if (isLost && graph.outgoing.at(i).isEmpty())
            run.tell(QStringLiteral("RB05"), run.placeOfNode(i),
                     Texts::tr("%1 is a dead end: say where to go from here, to whom to escalate, "
                               "or that it is resolved.")
                         .arg(run.nameOfNode(i)));
    }
}

void rb09(RunbookCheckRun &run)
{
    const Runbook &runbook = run.document();
    tellRepeated(run, runbook.steps, Texts::tr("There is more than one step %1."));
    tellRepeated(run, runbook.quickfixes, Texts::tr("There is more than one quickfix Q%1."));
    tellRepeated(run, runbook.permanentFixes,
                 Texts::tr("There is more than one permanent fix P%1."));
    for (qsizetype i = 1; i < runbook.steps.size(); ++i) {
        const RunbookStep &step = runbook.steps.at(i);
        if (step.number < runbook.steps.at(i - 1).number)
            run.tell(QStringLiteral("RB09"),
                     RunbookCheckRun::firstOf({step.numberRange, run.placeOf(step)}),
                     Texts::tr("Step %1 stands behind step %2. Number the steps in their order.")
                         .arg(step.number)
                         .arg(runbook.steps.at(i - 1).number));
    }
    const Places places(runbook);
    const HeadingAnchors anchors(run.source(), run.blocks());
    for (const BranchTarget *target : targetsOf(runbook)) {
        if (!target->link.isEmpty())
            tellWrongLink(run, places, anchors, *target);
    }
}

void rb40(RunbookCheckRun &run)
{
    const Runbook &runbook = run.document();
    for (const GraphAnalysis::Cycle &cycle : run.analysis().cycles) {
        for (const int index : cycle.nodes) {
            const RunbookGraph::Node &node = run.graph().nodes.at(index);
            QString words;
            bool isRisky = false;
            if (node.kind == NodeKind::Step) {
                const RunbookStep &step = runbook.steps.at(node.index);
                words = run.prose().wordsIn(step.range);
                isRisky = !step.isIdempotent.value_or(false) && run.changes(node.index);
            } else if (node.kind == NodeKind::Quickfix) {
                words = run.prose().wordsIn(runbook.quickfixes.at(node.index).range);
                isRisky = true;
            }
            if (isRisky && !run.has(WordList::Repeatable, words))
                run.tell(QStringLiteral("RB40"), run.placeOfNode(index),
                         Texts::tr("%1 may be done more than once. Say that it can be repeated "
                                   "safely (“idempotent”), or lead somewhere else the second time.")
                             .arg(run.nameOfNode(index)));
        }
    }
}

void rb44(RunbookCheckRun &run)
{
    const QList<RunbookStep> &steps = run.document().steps;
    const bool isStraight =
        steps.size() >= run.limits().straightSteps &&
        std::all_of(steps.begin(), steps.end(), [&](const RunbookStep &step) {
            return !step.commands.isEmpty() && step.branches.isEmpty() && !step.otherwise &&
                   step.kind != StepKind::Decide &&
                   !run.has(WordList::Judgement, run.prose().wordsIn(step.range));
        });
    if (isStraight)
        run.tell(QStringLiteral("RB44"), run.heading(RunbookSectionKind::Diagnosis),
                 Texts::tr("The steps leave nothing to decide. A script could do them."));
}

void rb45(RunbookCheckRun &run)
{
    const auto &minutes = run.analysis().toFirstMitigation;
    const int steps = run.analysis().stepsToFirstMitigation;
    if (!minutes || run.document().stopTheBleeding)
        return;
    const RunbookLimits &limits = run.limits();
    const ByteRange place = run.heading(RunbookSectionKind::Diagnosis);
    if (steps > limits.stepsToMitigation)
        run.tell(
            QStringLiteral("RB45"), place,
            Texts::tr("It takes %n step(s) until the first quickfix. Put what stops the damage "
                      "earlier.",
                      nullptr, steps));
    else if (minutes->least > limits.minutesToMitigation)
        run.tell(QStringLiteral("RB45"), place,
                 Texts::tr("It takes %n minute(s) until the first quickfix. Put what stops the "
                           "damage earlier.",
                           nullptr, int(minutes->least)));
}

void rb46(RunbookCheckRun &run)
{
    const GraphAnalysis &analysis = run.analysis();
    const RunbookLimits &limits = run.limits();
    QString size;
    if (run.document().steps.size() > limits.steps)
        size = Texts::tr("%n step(s)", nullptr, int(run.document().steps.size()));
    else if (analysis.depth > limits.depth)
        size = Texts::tr("%n step(s) one behind the other", nullptr, analysis.depth);
    else if (analysis.paths > limits.paths)
        size = analysis.isPathsCapped
                   ? Texts::tr("more than %n way(s) through", nullptr, int(analysis.paths))
                   : Texts::tr("%n way(s) through", nullptr, int(analysis.paths));
    if (!size.isEmpty())
        run.tell(QStringLiteral("RB46"), run.heading(RunbookSectionKind::Diagnosis),
                 Texts::tr("This is a lot for one runbook: %1. Move a part into one of its own.")
                     .arg(size));
}

} // namespace recount
