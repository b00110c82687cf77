#pragma once

#include "runbook/runbookgraph.h"

namespace recount
{

/// A small runbook about a slow shop, without a document: three steps, a quickfix, a permanent fix,
/// two levels of escalation, and placeholders of several kinds.
inline Runbook slowShop()
{
    using namespace Qt::StringLiterals;
    using Target = BranchTarget::Kind;
    const auto target = [](Target kind, int number) {
        BranchTarget made;
        made.kind = kind;
        made.number = number;
        return made;
    };
    const auto branch = [](const QString &text, const BranchTarget &to) {
        RunbookBranch made;
        made.condition.test = BranchCondition::Test::Contains;
        made.condition.text = text;
        made.condition.words.text = u"contains “%1”"_s.arg(text);
        made.target = to;
        return made;
    };
    Runbook runbook;
    runbook.title.text = u"The shop is slow"_s;

    RunbookStep queue;
    queue.number = 1;
    queue.title.text = u"Count what waits"_s;
    queue.kind = StepKind::Check;
    queue.minutes = 2;
    queue.commands.append(RunbookCommand());
    queue.commands[0].text = u"queuectl -p ${TOKEN:?} ${QUEUE:?}"_s;
    queue.branches = {branch(u"stuck"_s, target(Target::Step, 2)),
                      branch(u"empty"_s, target(Target::End, 0))};
    queue.branches[1].target.outcome = BranchTarget::Outcome::FalseAlarm;
    queue.otherwise = RunbookBranch();
    queue.otherwise->condition.test = BranchCondition::Test::Otherwise;
    queue.otherwise->target = target(Target::Step, 3);

    RunbookStep worker;
    worker.number = 2;
    worker.title.text = u"Look at the worker"_s;
    worker.kind = StepKind::Check;
    worker.minutes = 3;
    worker.branches = {branch(u"asleep"_s, target(Target::Quickfix, 1)),
                       branch(u"gone"_s, target(Target::Step, 99))};
    worker.otherwise = RunbookBranch();
    worker.otherwise->condition.test = BranchCondition::Test::Otherwise;
    worker.otherwise->target = target(Target::Escalation, 1);

    RunbookStep flush;
    flush.number = 3;
    flush.title.text = u"Empty the cache"_s;
    flush.kind = StepKind::Action;
    flush.danger = Danger::Destructive;
    flush.minutes = 1;
    flush.branches = {branch(u"OK"_s, target(Target::End, 0))};
    flush.otherwise = queue.otherwise;
    flush.otherwise->target = target(Target::Step, 1);
    runbook.steps = {queue, worker, flush};

    RunbookQuickfix wake;
    wake.number = 1;
    wake.title.text = u"Wake the worker"_s;
    wake.then = target(Target::PermanentFix, 1);
    runbook.quickfixes = {wake};
    RunbookPermanentFix watch;
    watch.number = 1;
    watch.title.text = u"Let something watch the worker"_s;
    runbook.permanentFixes = {watch};

    EscalationLevel lead;
    lead.number = 1;
    lead.afterMinutes = 15;
    lead.role = u"shop lead"_s;
    lead.channel = u"#shop"_s;
    EscalationLevel head = lead;
    head.number = 2;
    head.afterMinutes = 30;
    head.role = u"head of engineering"_s;
    runbook.escalation = {lead, head};

    Placeholder name;
    name.name = u"QUEUE"_s;
    name.pattern = u"[a-z]+"_s;
    name.example = u"orders"_s;
    Placeholder token;
    token.name = u"TOKEN"_s;
    token.type = PlaceholderType::Secret;
    Placeholder pid;
    pid.name = u"PID"_s;
    pid.type = PlaceholderType::Int;
    pid.capturedIn = 2;
    Placeholder shop;
    shop.name = u"SHOP"_s;
    shop.defaultValue = u"main"_s;
    runbook.placeholders = {name, token, pid, shop};
    return runbook;
}

} // namespace recount
