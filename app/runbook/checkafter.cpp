#include "runbook/runbookcheckrules.h"
#include "runbook/runbookedits.h"

#include "documents/listsource.h"

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

/// `amtool silence add` without a time.
bool isEndlessSilence(const ShellCommand &command)
{
    return command.program == u"amtool" && command.hasWord(QStringLiteral("silence")) &&
           command.hasWord(QStringLiteral("add")) &&
           !command.hasOption({QStringLiteral("-d"), QStringLiteral("--duration"),
                               QStringLiteral("-e"), QStringLiteral("--end")});
}

bool isSilence(const ShellCommand &command)
{
    return command.program == u"amtool" && command.hasWord(QStringLiteral("silence")) &&
           command.hasWord(QStringLiteral("add"));
}

/// The sentence, item or row around a place.
QString lineAround(const RunbookCheckRun &run, const ByteRange &place)
{
    return run.source().text(run.source().line(run.source().lineAt(place.begin)));
}

/// A new item at the end of the list of what is to be done afterwards.
void offerItem(const RunbookCheckRun &run, Finding *finding, const QString &item)
{
    for (const ByteRange &range : run.sections({Kind::After})) {
        for (int i = 0; i < run.blocks().size(); ++i) {
            const MarkdownBlock &block = run.blocks().at(i);
            if (block.kind != MarkdownBlock::Kind::List || block.parent >= 0 ||
                !range.contains(block.range))
                continue;
            const ListSource list(run.source(), run.blocks(), i);
            if (list.count() == 0)
                return;
            const bool hasBoxes = list.isDone(list.count() - 1).has_value();
            offer(finding, Texts::tr("Add “%1”").arg(item),
                  list.insertItem(list.count(), item,
                                  hasBoxes ? std::optional(false) : std::nullopt));
            return;
        }
    }
}

} // namespace

void rb41(RunbookCheckRun &run)
{
    ByteRange first;
    const auto note = [&](const ByteRange &place) {
        if (first.isEmpty())
            first = place;
    };
    for (const RunbookCheckRun::Found &found :
         run.find(WordList::SilenceAlert, {0, run.source().size()}, true)) {
        note(found.range);
        if (!run.has(WordList::SilenceEnd, lineAround(run, found.range)))
            run.tell(QStringLiteral("RB41"), found.range,
                     Texts::tr("“%1” has no end. Say for how long, such as “for 1 h”.")
                         .arg(found.words));
    }
    for (const CheckedCommand &command : run.commands()) {
        for (const ShellCommand &shell : command.shell) {
            if (!isSilence(shell))
                continue;
            const ByteRange place =
                run.placeIn(command, command.text.mid(shell.from, shell.length));
            note(place);
            if (isEndlessSilence(shell))
                run.tell(QStringLiteral("RB41"), place,
                         Texts::tr("The silence has no end. Add --duration."));
        }
    }
    if (first.isEmpty() || run.has(WordList::LiftSilence, run.wordsOf({Kind::After})))
        return;
    Finding *finding = run.tell(
        QStringLiteral("RB41"), RunbookCheckRun::firstOf({run.heading(Kind::After), first}),
        Texts::tr("Alerts are silenced here, and nothing afterwards switches them on again."));
    offerItem(run, finding,
              run.languages() == Language::French ? QStringLiteral("Lever les silences des alertes")
                                                  : QStringLiteral("Lift the silences of alerts"));
}

void rb43(RunbookCheckRun &run)
{
    if (!run.document().after.isEmpty() || !run.wordsOf({Kind::After}).trimmed().isEmpty())
        return;
    Finding *finding = run.tell(
        QStringLiteral("RB43"), run.heading(Kind::After),
        Texts::tr("It is not written what to do afterwards: the post-mortem, tickets, what "
                  "to add to this runbook."));
    const QString items =
        run.languages() == Language::French
            ? QStringLiteral("- [ ] Rédiger le post-mortem.\n- [ ] Ouvrir les tickets des "
                             "correctifs définitifs.\n- [ ] Mettre ce runbook à jour.")
            : QStringLiteral("- [ ] Write the post-mortem.\n- [ ] Open tickets for the permanent "
                             "fixes.\n- [ ] Bring this runbook up to date.");
    finding->fixText = Texts::tr("Add a list of what to do");
    finding->fix = RunbookEdits(run.source(), run.document()).appendTo(Kind::After, items);
}

void rb48(RunbookCheckRun &run)
{
    if (run.document().exitCriteria.isEmpty() &&
        run.wordsOf({Kind::ResolvedWhen}).trimmed().isEmpty())
        run.tell(
            QStringLiteral("RB48"), run.heading(Kind::ResolvedWhen),
            Texts::tr("Nothing says when it is over. Add “Resolved when” with what to see, and "
                      "for how long."));
}

void rb50(RunbookCheckRun &run)
{
    for (int i = 0; i < run.graph().edges.size(); ++i) {
        const RunbookGraph::Edge &edge = run.graph().edges.at(i);
        if (edge.to < 0)
            continue;
        const RunbookGraph::Node &to = run.graph().nodes.at(edge.to);
        if (to.kind != RunbookGraph::NodeKind::End ||
            to.outcome != BranchTarget::Outcome::FalseAlarm)
            continue;
        if (!run.has(WordList::TuneAlert, run.words()))
            run.tell(QStringLiteral("RB50"), edge.range,
                     Texts::tr("It ends as a false alarm, and nothing corrects the alert. Add that "
                               "somebody tunes it."));
        return;
    }
}

} // namespace recount
