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

/// Items of a list without numbers were read as steps, and so was a section without any.
bool isTitled(const RunbookCheckRun &run, const RunbookStep &step)
{
    if (!step.numberRange.isEmpty())
        return true;
    const QList<RunbookSection> &sections = run.document().sections;
    const auto section = std::lower_bound(
        sections.begin(), sections.end(), step.heading.begin,
        [](const RunbookSection &one, qsizetype place) { return one.heading.begin < place; });
    return section != sections.end() && section->heading.begin == step.heading.begin &&
           (section->kind == Kind::Step || section->kind == Kind::Other);
}

/// Whether a command stands beside the words, or directly below.
bool saysHow(const RunbookCheckRun &run, const RunbookCheckRun::Found &found)
{
    constexpr qsizetype far = 600;
    const QString rest =
        run.source().text({found.range.end, std::min(run.source().size(), found.range.end + far)});
    static const QRegularExpression blank(QStringLiteral("\\n[ \\t\\r]*\\n"));
    const qsizetype end = rest.indexOf(blank);
    static const QRegularExpression code(QStringLiteral("^\\s*(?:```|~~~|\\$ |\\n {4}|\\n\\t)"));
    return rest.left(end).contains(u'`') || (end >= 0 && code.match(rest.sliced(end)).hasMatch());
}

bool beginsSentence(const RunbookCheckRun &run, const RunbookCheckRun::Found &found)
{
    constexpr qsizetype far = 40;
    static const QRegularExpression begin(QStringLiteral("(?:^|[.!?:>|*#\\n-])[ \\t]*$"));
    const qsizetype from = std::max<qsizetype>(0, found.range.begin - far);
    return begin.match(run.source().text({from, found.range.begin})).hasMatch();
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
        for (const RunbookCheckRun::Found &found :
             run.find(WordList::VagueStep, part.range, true)) {
            if (saysHow(run, found))
                continue;
            const bool isUnwritten = run.has(WordList::Unwritten, found.words);
            // "It has to be done first" is an instruction.
            if (isUnwritten && found.words.at(0).isLower() && !beginsSentence(run, found))
                continue;
            const QString text =
                isUnwritten
                    ? Texts::tr("“%1”: nobody has written this part yet. Write it, or take it out.")
                    : Texts::tr("“%1” does not say how. Write the command, and what to look for in "
                                "its output.");
            run.tell(QStringLiteral("RB36"), found.range, text.arg(found.words));
        }
    }
}

void rb37(RunbookCheckRun &run)
{
    QList<RunbookCheckRun::Lacking> lacking;
    const QList<RunbookStep> &steps = run.document().steps;
    for (const RunbookStep &step : steps) {
        const QString title = step.title.text.simplified();
        const bool maySayNothing = title.isEmpty() || title.size() > longestTitle ||
                                   !isTitled(run, step) || step.kind == StepKind::End;
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
