#include "runbook/broadtargets.h"
#include "runbook/commandtext.h"
#include "runbook/runbookcheckrules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recount
{

namespace
{

using NodeKind = RunbookGraph::NodeKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunbookChecks)
};

QString shortened(const QString &words)
{
    constexpr qsizetype longest = 60;
    const QString line = words.simplified();
    return line.size() <= longest ? line : QString(line.left(longest) + QStringLiteral("…"));
}

/// Whether a step or quickfix says that it is dangerous, and warns of what.
bool isMarked(const RunbookCheckRun &run, const CheckedCommand &command)
{
    const auto warns = [](Danger danger, const Passage &warning, const QString &radius) {
        return danger != Danger::None && (!warning.isEmpty() || !radius.isEmpty());
    };
    if (command.step >= 0) {
        const RunbookStep &step = run.document().steps.at(command.step);
        return warns(step.danger, step.warning, step.blastRadius);
    }
    if (command.quickfix >= 0) {
        const RunbookQuickfix &quickfix = run.document().quickfixes.at(command.quickfix);
        return warns(quickfix.danger, quickfix.warning, quickfix.blastRadius);
    }
    return run.has(WordList::Warn, run.textOf(command));
}

Danger dangerOf(const RunbookCheckRun &run, const CheckedCommand &command)
{
    if (command.step >= 0)
        return run.document().steps.at(command.step).danger;
    if (command.quickfix >= 0)
        return run.document().quickfixes.at(command.quickfix).danger;
    return Danger::None;
}

QString broadText(BroadTarget target)
{
    switch (target) {
    case BroadTarget::NoNamespace:
        return Texts::tr("It names no namespace, so it takes the one that happens to be set.");
    case BroadTarget::OnlySelector:
        return Texts::tr("It takes everything that has this label.");
    case BroadTarget::Everything:
        return Texts::tr("It takes everything there is.");
    case BroadTarget::Wildcard:
        return Texts::tr("It takes whatever the star stands for.");
    case BroadTarget::RootFolder:
        return Texts::tr("It takes a whole top folder.");
    case BroadTarget::WholeTable:
        return Texts::tr("It takes every row, as there is no WHERE.");
    case BroadTarget::WholeBucket:
        return Texts::tr("It takes the whole bucket.");
    }
    return {};
}

void tellBroad(RunbookCheckRun &run, const CheckedCommand &command, BroadTarget target,
               const QString &words)
{
    // Within one namespace a label is often what is meant.
    const auto severity =
        target == BroadTarget::OnlySelector ? Finding::Severity::Warning : Finding::Severity::Error;
    run.tellAs(severity, QStringLiteral("RB23"), run.placeIn(command, words),
               Texts::tr("“%1”: %2 Name what is meant.").arg(shortened(words), broadText(target)));
}

bool isDestructive(const RunbookCheckRun &run, const RunbookGraph::Node &node)
{
    if (node.isDestructive)
        return true;
    return node.kind == NodeKind::Step ? !run.dangersOfStep(node.index).isEmpty()
                                       : !run.dangersOfQuickfix(node.index).isEmpty();
}

} // namespace

void rb21(RunbookCheckRun &run)
{
    for (const CheckedCommand &command : run.commands()) {
        if (command.dangers.isEmpty() || isMarked(run, command))
            continue;
        QSet<QString> told;
        for (const FoundDanger &danger : command.dangers) {
            if (told.contains(danger.id))
                continue;
            told.insert(danger.id);
            const QString text =
                dangerOf(run, command) == Danger::None
                    ? Texts::tr("“%1”: %2 Mark it as caution or destructive, and warn of what it "
                                "reaches.")
                    : Texts::tr("“%1”: %2 Add a warning that says what it reaches.");
            run.tell(QStringLiteral("RB21"),
                     run.placeIn(command, command.text.mid(danger.from, danger.length)),
                     text.arg(shortened(danger.words), danger.effect));
        }
    }
}

void rb22(RunbookCheckRun &run)
{
    const RunbookGraph &graph = run.graph();
    const GraphAnalysis &analysis = run.analysis();
    for (int i = 0; i < graph.nodes.size(); ++i) {
        const RunbookGraph::Node &node = graph.nodes.at(i);
        const bool isOurs = node.kind == NodeKind::Step || node.kind == NodeKind::Quickfix;
        if (!isOurs || !run.isReachable(i) || !isDestructive(run, node))
            continue;
        bool hasLooked = false;
        // Dominators rise to the entry; no more of them than nodes.
        int above = analysis.immediateDominator.at(i);
        for (qsizetype n = 0; above >= 0 && n < graph.nodes.size() && !hasLooked; ++n) {
            hasLooked = graph.nodes.at(above).isCheck && !isDestructive(run, graph.nodes.at(above));
            above = analysis.immediateDominator.at(above);
        }
        if (!hasLooked)
            run.tell(QStringLiteral("RB22"), run.placeOfNode(i),
                     Texts::tr("%1 does harm before anybody has looked. Put a step before it that "
                               "only checks.")
                         .arg(run.nameOfNode(i)));
    }
}

void rb23(RunbookCheckRun &run)
{
    for (const CheckedCommand &command : run.commands()) {
        const auto tellSql = [&](const QString &sql, const ShellCommand *shell) {
            for (const SqlStatement &statement : sqlStatements(sql)) {
                if (const auto target = broadTarget(statement))
                    tellBroad(run, command, *target,
                              shell ? command.text.mid(shell->from, shell->length)
                                    : sql.mid(statement.from, statement.length));
            }
        };
        if (command.command && commandtext::isSql(command.command->lang))
            tellSql(command.text, nullptr);
        for (const ShellCommand &shell : command.shell) {
            if (const auto target = broadTarget(shell))
                tellBroad(run, command, *target, command.text.mid(shell.from, shell.length));
            tellSql(sqlOf(shell), &shell);
        }
    }
}

void rb24(RunbookCheckRun &run)
{
    // The list may have been changed by the user; this one always counts.
    static const DangerPattern pattern = [] {
        DangerPattern downloads;
        downloads.programs = {QStringLiteral("curl"), QStringLiteral("wget")};
        downloads.pipedInto =
            QStringLiteral("sh bash zsh dash ksh source . eval python python3 perl ruby node")
                .split(u' ');
        return downloads;
    }();
    for (const CheckedCommand &command : run.commands()) {
        for (const ShellCommand &shell : command.shell) {
            if (matchesPattern(pattern, shell, command.shell))
                run.tell(QStringLiteral("RB24"),
                         run.placeIn(command, command.text.mid(shell.from, shell.length)),
                         Texts::tr("What is downloaded here is run unread. Save it, compare its "
                                   "checksum, read it, then run it."));
        }
    }
}

void rb25(RunbookCheckRun &run)
{
    static const QRegularExpression unguarded(
        QStringLiteral("\\$\\{([A-Za-z_]\\w*)\\}|\\$([A-Za-z_]\\w*)"));
    for (const CheckedCommand &command : run.commands()) {
        for (const ShellCommand &shell : command.shell) {
            const bool isRecursive = shell.program == u"rm" &&
                                     shell.hasOption({QStringLiteral("-r"), QStringLiteral("-R"),
                                                      QStringLiteral("--recursive")});
            if (!isRecursive)
                continue;
            for (const ShellWord &word : shell.words) {
                const auto match = unguarded.match(word.text);
                if (!match.hasMatch() || match.capturedStart() > 0)
                    continue;
                const QString name = QString(match.captured(1) + match.captured(2));
                const ByteRange whole =
                    run.placeIn(command, command.text.mid(word.from, word.length));
                Finding *finding = run.tell(
                    QStringLiteral("RB25"), whole,
                    Texts::tr("When %1 is empty, this deletes another folder. Write ${%1:?}, which "
                              "stops then.")
                        .arg(name));
                const QString written = run.source().text(whole);
                const qsizetype place = written.indexOf(match.captured());
                if (place < 0 || written.size() != word.length)
                    continue;
                const QByteArray guarded = QStringLiteral("${%1:?}").arg(name).toUtf8();
                offer(finding, Texts::tr("Write ${%1:?}").arg(name),
                      {run.source().part(whole, place, match.capturedLength()), guarded});
            }
        }
    }
}

} // namespace recount
