#include "runbook/runbookcheckrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = RunbookSectionKind;
using NodeKind = RunbookGraph::NodeKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunbookChecks)
};

/// It goes on with a step that looks whether it helped.
bool leadsToCheck(const RunbookCheckRun &run, const RunbookQuickfix &quickfix)
{
    if (!quickfix.then || quickfix.then->kind != BranchTarget::Kind::Step)
        return false;
    const int step = run.document().stepAt(quickfix.then->number);
    const int node = run.graph().nodeOf(NodeKind::Step, step);
    return node >= 0 && run.graph().nodes.at(node).isCheck;
}

/// `P1` or `Q1` as a word in a text.
bool mentions(const QString &text, QChar letter, int number)
{
    const QRegularExpression id(QStringLiteral("\\b%1%2\\b").arg(letter).arg(number));
    return id.match(text).hasMatch();
}

bool mentionsAny(const QString &text, QChar letter)
{
    const QRegularExpression id(QStringLiteral("\\b%1\\d+\\b").arg(letter));
    return id.match(text).hasMatch();
}

bool reachesPermanentFix(const RunbookCheckRun &run, int node)
{
    const RunbookGraph &graph = run.graph();
    QList<bool> isSeen(graph.nodes.size(), false);
    QList<int> open{node};
    isSeen[node] = true;
    while (!open.isEmpty()) {
        const int at = open.takeLast();
        if (graph.nodes.at(at).kind == NodeKind::PermanentFix)
            return true;
        for (const int edge : graph.outgoing.at(at)) {
            const int to = graph.edges.at(edge).to;
            if (to >= 0 && !isSeen.at(to)) {
                isSeen[to] = true;
                open.append(to);
            }
        }
    }
    return false;
}

/// Programs that change what a file or a pipeline should own.
bool isManualChange(const ShellCommand &command)
{
    static const QStringList cluster{QStringLiteral("kubectl"), QStringLiteral("oc")};
    static const QStringList verbs =
        QStringLiteral("edit patch scale set autoscale annotate label expose").split(u' ');
    if (command.hasOption({QStringLiteral("--dry-run"), QStringLiteral("--list")}))
        return false;
    if (cluster.contains(command.program))
        return std::any_of(verbs.begin(), verbs.end(),
                           [&](const QString &verb) { return command.hasWord(verb); });
    if (command.program == u"helm")
        return command.hasWord(QStringLiteral("upgrade")) &&
               command.hasOption({QStringLiteral("--set"), QStringLiteral("--set-string")});
    if (command.program == u"aws")
        return std::any_of(command.words.begin(), command.words.end(), [](const ShellWord &word) {
            return word.text.startsWith(QLatin1String("modify-")) ||
                   word.text.startsWith(QLatin1String("update-"));
        });
    return false;
}

} // namespace

void rb18(RunbookCheckRun &run)
{
    QList<RunbookCheckRun::Lacking> lacking;
    for (const RunbookQuickfix &quickfix : run.document().quickfixes) {
        const bool isVerified =
            !quickfix.verify.isEmpty() || leadsToCheck(run, quickfix) ||
            run.has(WordList::Verification, run.prose().wordsIn(quickfix.range));
        if (!isVerified)
            lacking.append({run.placeOf(quickfix), RunbookCheckRun::nameOf(quickfix)});
    }
    run.tellLacking(QStringLiteral("RB18"), lacking, run.document().quickfixes.size(),
                    run.heading(Kind::Quickfixes),
                    Texts::tr("%1 does not say how to see that it helped. Add “Verify: …”."),
                    Texts::tr("%1 of %2 quickfixes do not say how to see that they helped. Add "
                              "“Verify: …” to each."));
}

void rb19(RunbookCheckRun &run)
{
    const Runbook &runbook = run.document();
    QList<RunbookCheckRun::Lacking> lacking;
    qsizetype count = runbook.quickfixes.size();
    const auto saysWhy = [&](const ByteRange &range) {
        return run.has(WordList::CannotUndo, run.source().text(range));
    };
    for (int i = 0; i < runbook.steps.size(); ++i) {
        const RunbookStep &step = runbook.steps.at(i);
        if (!run.changes(i))
            continue;
        ++count;
        if (step.undo.isEmpty() && !saysWhy(step.range))
            lacking.append({run.placeOf(step), RunbookCheckRun::nameOf(step)});
    }
    for (const RunbookQuickfix &quickfix : runbook.quickfixes) {
        if (quickfix.rollback.isEmpty() && !saysWhy(quickfix.range))
            lacking.append({run.placeOf(quickfix), RunbookCheckRun::nameOf(quickfix)});
    }
    run.tellLacking(
        QStringLiteral("RB19"), lacking, count, run.heading(Kind::Quickfixes),
        Texts::tr("%1 does not say how to undo it. Add “Undo: …”, or that it cannot be "
                  "undone, and why."),
        Texts::tr("%1 of %2 steps and quickfixes that change something do not say how to "
                  "undo it."));
}

void rb20(RunbookCheckRun &run)
{
    const Runbook &runbook = run.document();
    const bool afterwards = run.has(WordList::FollowUp, run.wordsOf({Kind::After}));
    const bool isOnePair = runbook.quickfixes.size() == 1 && !runbook.permanentFixes.isEmpty();
    if (afterwards || isOnePair)
        return;
    QString permanent;
    for (const RunbookPermanentFix &fix : runbook.permanentFixes)
        permanent += run.source().text(fix.range) + u'\n';
    QList<RunbookCheckRun::Lacking> lacking;
    for (int i = 0; i < runbook.quickfixes.size(); ++i) {
        const RunbookQuickfix &quickfix = runbook.quickfixes.at(i);
        const int node = run.graph().nodeOf(NodeKind::Quickfix, i);
        const QString text = run.source().text(quickfix.range);
        const bool hasEnd = (node >= 0 && reachesPermanentFix(run, node)) ||
                            mentionsAny(text, u'P') || mentions(permanent, u'Q', quickfix.number) ||
                            run.has(WordList::FollowUp, text);
        if (!hasEnd)
            lacking.append({run.placeOf(quickfix), RunbookCheckRun::nameOf(quickfix)});
    }
    run.tellLacking(
        QStringLiteral("RB20"), lacking, runbook.quickfixes.size(), run.heading(Kind::Quickfixes),
        Texts::tr("Nothing lasting follows %1. Add a permanent fix or a ticket, or say "
                  "that none is needed."),
        Texts::tr("Nothing lasting follows %1 of the %2 quickfixes. Add a permanent fix "
                  "or a ticket, or say that none is needed."));
}

void rb39(RunbookCheckRun &run)
{
    if (run.has(WordList::IntoGit, run.words()))
        return;
    for (const CheckedCommand &command : run.commands()) {
        const auto found = std::find_if(command.shell.begin(), command.shell.end(), isManualChange);
        if (found == command.shell.end())
            continue;
        run.tell(QStringLiteral("RB39"),
                 run.placeIn(command, command.text.mid(found->from, found->length)),
                 Texts::tr("%1 changes by hand what a file describes. Add a step that puts it into "
                           "that file, or the next rollout takes it back.")
                     .arg(run.nameOf(command)));
    }
}

} // namespace recount
