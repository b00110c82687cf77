#include "checks/secrets.h"
#include "runbook/commandtext.h"
#include "runbook/promptsplit.h"
#include "runbook/runbookcheckrules.h"
#include "runbook/shellhabits.h"

#include <QCoreApplication>
#include <QHash>
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

ByteRange placeOf(const RunbookCheckRun &run, const CheckedCommand &command,
                  const ShellCommand &shell)
{
    return run.placeIn(command, command.text.mid(shell.from, shell.length));
}

/// Whoever is told which value to set finds out how to leave the editor.
bool saysWhatToChange(const QString &text)
{
    static const QRegularExpression change(
        QStringLiteral("\\b(?:edit|set|change|update|replace|add|increase|raise|lower|remove|"
                       "modifie[rz]|remplace[rz]|ajoute[rz]|augmente[rz]|supprime[rz])\\b"
                       "[^.\\n]{0,80}(?:`|\\bas shown\\b|ci-dessous)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return change.match(text).hasMatch();
}

/// Where all commands are run, said once for the whole runbook.
bool saysWhere(const RunbookCheckRun &run)
{
    for (const char *key : {"where", "from", "host", "context", "cluster", "region", "environment",
                            "account", "run from"}) {
        if (!run.document().header.value(QLatin1String(key)).isEmpty())
            return true;
    }
    return !run.document().prerequisites.isEmpty() ||
           !run.wordsOf({Kind::Prerequisites}).trimmed().isEmpty();
}

bool saysWhere(const RunbookCheckRun &run, const CheckedCommand &command)
{
    const QList<RunbookStep> &steps = run.document().steps;
    const ByteRange around = command.step >= 0 ? steps.at(command.step).range
                             : command.quickfix >= 0
                                 ? run.document().quickfixes.at(command.quickfix).range
                                 : ByteRange();
    if (!command.command->where.isEmpty() ||
        run.has(WordList::RunPlace, run.prose().wordsIn(around)))
        return true;
    if (command.step >= 0 && !steps.at(command.step).where.isEmpty())
        return true;
    // A quickfix is done where the steps that lead to it are.
    const auto isSomewhere = [](const RunbookStep &step) { return !step.where.isEmpty(); };
    if (command.quickfix >= 0 && std::any_of(steps.begin(), steps.end(), isSomewhere))
        return true;
    return std::any_of(command.shell.begin(), command.shell.end(), shellhabits::namesPlace);
}

/// Blocks of code by the byte that they begin at.
QHash<qsizetype, int> codeBlocks(const RunbookCheckRun &run)
{
    QHash<qsizetype, int> found;
    for (int i = 0; i < run.blocks().size(); ++i) {
        if (run.blocks().at(i).kind == MarkdownBlock::Kind::Code)
            found.insert(run.blocks().at(i).range.begin, i);
    }
    return found;
}

} // namespace

void rb31(RunbookCheckRun &run)
{
    for (const FoundSecret &secret : secretsIn(run.prose())) {
        if (!secret.isCredential())
            continue;
        offer(run.tell(QStringLiteral("RB31"), secret.range, secret.text),
              Texts::tr("Write “%1”").arg(QString::fromLatin1(secret.instead)),
              {secret.range, secret.instead});
    }
    for (const CheckedCommand &command : run.commands()) {
        for (const ShellCommand &shell : command.shell) {
            if (shellhabits::holdsPassword(shell))
                run.tell(
                    QStringLiteral("RB31"), placeOf(run, command, shell),
                    Texts::tr("A password stands in this command. Let it be asked for, or read "
                              "it from a file."));
            else if (shellhabits::printsSecret(shell) &&
                     !run.has(WordList::SecretNote,
                              run.prose().wordsIn(
                                  command.step >= 0 ? run.document().steps.at(command.step).range
                                  : command.quickfix >= 0
                                      ? run.document().quickfixes.at(command.quickfix).range
                                      : command.command->range)))
                run.tellAs(Finding::Severity::Warning, QStringLiteral("RB31"),
                           placeOf(run, command, shell),
                           Texts::tr("This shows a secret on the screen. Say so, and where not to "
                                     "paste it."));
        }
    }
}

void rb32(RunbookCheckRun &run)
{
    const Runbook &runbook = run.document();
    const QHash<qsizetype, int> codeAt = codeBlocks(run);
    // What a command wrote stands below it in the same block, or a sentence tells.
    const auto shows = [&](const RunbookCommand &command) {
        const int block = codeAt.value(command.range.begin, -1);
        return block >= 0 && PromptSplit(run.source(), run.blocks().at(block)).hasOutput();
    };
    const auto tells = [&](const ByteRange &range, const QList<RunbookCommand> &commands) {
        return run.has(WordList::Expectation, run.prose().wordsIn(range)) ||
               std::any_of(commands.begin(), commands.end(), shows);
    };
    QList<RunbookCheckRun::Lacking> lacking;
    qsizetype count = 0;
    for (const RunbookStep &step : runbook.steps) {
        if (step.commands.isEmpty())
            continue;
        ++count;
        if (step.expected.isEmpty() && step.branches.isEmpty() && !tells(step.range, step.commands))
            lacking.append({run.placeOf(step), RunbookCheckRun::nameOf(step)});
    }
    for (const RunbookQuickfix &quickfix : runbook.quickfixes) {
        if (quickfix.commands.isEmpty())
            continue;
        ++count;
        if (quickfix.expectedEffect.isEmpty() && quickfix.verify.isEmpty() &&
            !tells(quickfix.range, quickfix.commands))
            lacking.append({run.placeOf(quickfix), RunbookCheckRun::nameOf(quickfix)});
    }
    run.tellLacking(
        QStringLiteral("RB32"), lacking, count, run.heading(Kind::Diagnosis),
        Texts::tr("%1 has a command and does not say what to expect. Add a sample, or a "
                  "rule such as “less than 80”."),
        Texts::tr("%1 of %2 steps and quickfixes with commands do not say what to "
                  "expect."));
}

void rb33(RunbookCheckRun &run)
{
    if (saysWhere(run))
        return;
    QList<RunbookCheckRun::Lacking> lacking;
    QSet<QString> told;
    qsizetype count = 0;
    for (const CheckedCommand &command : run.commands()) {
        const bool isOurs = command.step >= 0 || command.quickfix >= 0;
        if (!isOurs || !command.isShell)
            continue;
        const QString name = run.nameOf(command);
        if (told.contains(name))
            continue;
        told.insert(name);
        ++count;
        if (!saysWhere(run, command))
            lacking.append({run.placeOf(command), name});
    }
    if (lacking.size() == count && count > 1) {
        run.tell(
            QStringLiteral("RB33"),
            RunbookCheckRun::firstOf({run.heading(Kind::Diagnosis), lacking.constFirst().range}),
            Texts::tr("No command says where to run it: on which host, in which context or "
                      "region, as whom."));
        return;
    }
    run.tellLacking(
        QStringLiteral("RB33"), lacking, count, run.heading(Kind::Diagnosis),
        Texts::tr("%1 does not say where to run the command: host, context or region, "
                  "user."),
        Texts::tr("%1 of %2 steps and quickfixes do not say where to run their commands."));
}

void rb34(RunbookCheckRun &run)
{
    const QHash<qsizetype, int> codeAt = codeBlocks(run);
    for (const CheckedCommand &command : run.commands()) {
        const auto index = codeAt.constFind(command.command->range.begin);
        if (index == codeAt.constEnd() || !command.isShell)
            continue;
        const MarkdownBlock &block = run.blocks().at(*index);
        const PromptSplit split(run.source(), block);
        if (!split.isMixed())
            continue;
        if (split.hasOutput() && commandtext::isFenced(run.source(), block) &&
            !commandtext::isClosed(run.source(), block)) {
            run.tell(QStringLiteral("RB34"), split.place(),
                     Texts::tr("The block of code before this is never closed: all that follows is "
                               "a part of it. Close it with ```."));
            continue;
        }
        Finding *finding = run.tell(
            QStringLiteral("RB34"), split.place(),
            split.hasOutput()
                ? Texts::tr("Commands and their output are in one block. Split them, so that the "
                            "commands can be copied.")
                : Texts::tr("The prompt is copied with the command. Take it out."));
        const QList<TextPatch> patches = split.patches();
        if (!patches.isEmpty()) {
            finding->fixText = split.hasOutput() ? Texts::tr("Split") : Texts::tr("Take it out");
            finding->fix = patches;
        }
    }
}

void rb35(RunbookCheckRun &run)
{
    QHash<QString, int> counts;
    QStringList order;
    QHash<QString, ByteRange> places;
    for (const CheckedCommand &command : run.commands()) {
        if (command.step < 0 && command.quickfix < 0)
            continue;
        const QString name = run.nameOf(command);
        if (!counts.contains(name)) {
            order.append(name);
            places.insert(name, run.placeOf(command));
        }
        counts[name] += shellhabits::countOfActs(command.shell);
    }
    for (const QString &name : std::as_const(order)) {
        if (counts.value(name) > run.limits().commandsInStep)
            run.tell(QStringLiteral("RB35"), places.value(name),
                     Texts::tr("%1 runs %n command(s). When it goes wrong, nobody knows at which. "
                               "Split it.",
                               nullptr, counts.value(name))
                         .arg(name));
    }
}

void rb38(RunbookCheckRun &run)
{
    for (const CheckedCommand &command : run.commands()) {
        const auto found = std::find_if(command.shell.begin(), command.shell.end(),
                                        [&](const ShellCommand &shell) {
                                            return shellhabits::staysOnScreen(shell, command.shell);
                                        });
        if (found == command.shell.end() || run.has(WordList::LeaveProgram, run.textOf(command)))
            continue;
        if (shellhabits::isEditor(*found) && saysWhatToChange(run.textOf(command)))
            continue;
        const QString text =
            shellhabits::isEditor(*found)
                ? Texts::tr("“%1” opens an editor. Say what to change, and how to save and leave "
                            "it, such as :wq.")
                : Texts::tr("“%1” goes on until somebody stops it. Say how, such as Ctrl+C.");
        run.tell(QStringLiteral("RB38"), placeOf(run, command, *found),
                 text.arg(command.text.mid(found->from, found->length).simplified().left(60)));
    }
}

} // namespace recount
