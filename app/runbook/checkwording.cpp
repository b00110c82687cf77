#include "runbook/runbookcheckrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = RunbookSectionKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunbookChecks)
};

/// Longer titles are sentences of a text that was read as steps.
constexpr qsizetype longestTitle = 80;

/// A place where instructions stand, and whether a command says what the words leave open.
struct Instructions {
    ByteRange range;
    bool hasCommand = false;
};

/// In their order, none within another.
QList<Instructions> instructionsOf(const RunbookCheckRun &run)
{
    QList<Instructions> parts;
    for (const RunbookStep &step : run.document().steps)
        parts.append({step.range, !step.commands.isEmpty()});
    for (const RunbookQuickfix &quickfix : run.document().quickfixes)
        parts.append({quickfix.range, !quickfix.commands.isEmpty()});
    std::sort(parts.begin(), parts.end(), [](const Instructions &a, const Instructions &b) {
        return a.range.begin < b.range.begin;
    });
    QList<Instructions> all;
    qsizetype end = 0;
    for (Instructions &part : parts) {
        part.range.begin = std::max(part.range.begin, end);
        if (part.range.begin < part.range.end)
            all.append(part);
        end = std::max(end, part.range.end);
    }
    // What stands in these sections beside the steps.
    QList<Instructions> rest;
    qsizetype next = 0;
    for (const ByteRange &section :
         run.sections({Kind::Diagnosis, Kind::StopTheBleeding, Kind::Quickfixes, Kind::Quickfix})) {
        qsizetype from = section.begin;
        while (next < all.size() && all.at(next).range.begin < section.end) {
            if (from < all.at(next).range.begin)
                rest.append({{from, all.at(next).range.begin}, false});
            from = std::max(from, all.at(next).range.end);
            ++next;
        }
        if (from < section.end)
            rest.append({{from, section.end}, false});
    }
    return all + rest;
}

} // namespace

void rb36(RunbookCheckRun &run)
{
    for (const Instructions &part : instructionsOf(run)) {
        for (const RunbookCheckRun::Found &found : run.find(WordList::VagueWhen, part.range))
            run.tell(
                QStringLiteral("RB36"), found.range,
                Texts::tr("“%1” leaves it open. Write what to look for, and from which value on.")
                    .arg(found.words));
        if (part.hasCommand)
            continue;
        for (const RunbookCheckRun::Found &found : run.find(WordList::VagueStep, part.range, true))
            run.tell(QStringLiteral("RB36"), found.range,
                     Texts::tr("“%1” does not say how. Write the command, and what to look for in "
                               "its output.")
                         .arg(found.words));
    }
}

void rb37(RunbookCheckRun &run)
{
    QList<RunbookCheckRun::Lacking> lacking;
    const QList<RunbookStep> &steps = run.document().steps;
    for (const RunbookStep &step : steps) {
        const QString title = step.title.text.simplified();
        const bool maySayNothing =
            title.isEmpty() || title.size() > longestTitle || step.kind == StepKind::End;
        // A check may ask what it answers.
        const bool mayAsk =
            !step.kind || step.kind == StepKind::Check || step.kind == StepKind::Decide;
        if (maySayNothing || (mayAsk && title.endsWith(u'?')) ||
            beginsWith(WordList::Instruction, run.languages(), title))
            continue;
        lacking.append({run.placeOf(step), title.left(40)});
    }
    run.tellLacking(
        QStringLiteral("RB37"), lacking, steps.size(), run.heading(Kind::Diagnosis),
        Texts::tr("“%1” is no instruction. Begin with a verb: check, restart, ask."),
        Texts::tr("%1 of %2 steps have a title that is no instruction. Begin with a verb: "
                  "check, restart, ask."));
}

} // namespace recount
