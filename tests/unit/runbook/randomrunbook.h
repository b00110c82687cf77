#pragma once

#include "runbook/runbook.h"

#include <QRandomGenerator>

namespace recount
{

/// A small runbook as values, with branches to anywhere: also to places that are not there, back,
/// and to itself. Names NAME0, NAME1 and NAME2 are captured and used here and there. The same
/// generator makes the same runbook.
class RandomRunbook
{
public:
    explicit RandomRunbook(QRandomGenerator &random) : m_random(random) {}

    Runbook make(int mostSteps)
    {
        Runbook runbook;
        m_steps = 1 + m_random.bounded(mostSteps);
        m_quickfixes = m_random.bounded(3);
        m_fixes = m_random.bounded(2);
        m_levels = m_random.bounded(3);
        for (int i = 0; i < m_steps; ++i)
            runbook.steps.append(step(i + 1));
        for (int i = 0; i < m_quickfixes; ++i) {
            RunbookQuickfix quickfix;
            quickfix.number = i + 1;
            quickfix.title.text = QStringLiteral("Quickfix %1").arg(i + 1);
            quickfix.commands = commands();
            if (oneIn(2))
                quickfix.then = target();
            if (oneIn(2))
                quickfix.minutes = m_random.bounded(10);
            runbook.quickfixes.append(quickfix);
        }
        for (int i = 0; i < m_fixes; ++i) {
            RunbookPermanentFix fix;
            fix.number = i + 1;
            runbook.permanentFixes.append(fix);
        }
        for (int i = 0; i < m_levels; ++i) {
            EscalationLevel level;
            level.number = i + 1;
            level.role = QStringLiteral("Level %1").arg(i + 1);
            if (oneIn(2))
                level.afterMinutes = 15 * (i + 1);
            runbook.escalation.append(level);
        }
        if (oneIn(4))
            runbook.stopTheBleeding = target();
        for (int i = 0; i < 3; ++i) {
            Placeholder placeholder;
            placeholder.name = QStringLiteral("NAME%1").arg(i);
            if (oneIn(3))
                placeholder.capturedIn = 1 + m_random.bounded(m_steps);
            if (oneIn(6))
                placeholder.defaultValue = QStringLiteral("shop");
            runbook.placeholders.append(placeholder);
        }
        return runbook;
    }

private:
    bool oneIn(int count) { return m_random.bounded(count) == 0; }

    RunbookStep step(int number)
    {
        RunbookStep step;
        step.number = number;
        step.title.text = QStringLiteral("Look at part %1").arg(number);
        if (oneIn(2))
            step.minutes = m_random.bounded(10);
        if (oneIn(3))
            step.kind = StepKind(m_random.bounded(int(StepKind::End) + 1));
        if (oneIn(8))
            step.maxVisits = 3;
        step.commands = commands();
        if (oneIn(3))
            step.captures.append(QStringLiteral("NAME%1").arg(m_random.bounded(3)));
        for (int i = m_random.bounded(4); i > 0; --i) {
            RunbookBranch branch;
            branch.condition.test =
                oneIn(12) ? BranchCondition::Test::MinutesInStep : BranchCondition::Test::Contains;
            branch.condition.text = QStringLiteral("word %1").arg(i);
            branch.condition.words.text = QStringLiteral("contains `word %1`").arg(i);
            branch.target = target();
            step.branches.append(branch);
        }
        if (oneIn(2)) {
            step.otherwise.emplace();
            step.otherwise->condition.test = BranchCondition::Test::Otherwise;
            step.otherwise->target = target();
        }
        return step;
    }

    QList<RunbookCommand> commands()
    {
        QList<RunbookCommand> result;
        for (int i = m_random.bounded(3); i > 0; --i) {
            RunbookCommand command;
            command.text = QStringLiteral("true");
            if (oneIn(2))
                command.uses.append({QStringLiteral("NAME%1").arg(m_random.bounded(3)), {}, {}});
            result.append(command);
        }
        return result;
    }

    BranchTarget target()
    {
        using Kind = BranchTarget::Kind;
        BranchTarget target;
        switch (m_random.bounded(10)) {
        case 0:
            target.kind = Kind::End;
            target.outcome = BranchTarget::Outcome(m_random.bounded(4));
            break;
        case 1:
            target.kind = Kind::Escalation;
            target.number = 1 + m_random.bounded(3);
            break;
        case 2:
            target.kind = Kind::PermanentFix;
            target.number = 1 + m_random.bounded(2);
            break;
        case 3:
        case 4:
            target.kind = Kind::Quickfix;
            target.number = 1 + m_random.bounded(3);
            break;
        case 5:
            if (oneIn(2)) {
                target.kind = Kind::Runbook;
                target.runbook = QStringLiteral("disk full");
            }
            break;
        default:
            target.kind = Kind::Step;
            target.number = 1 + m_random.bounded(m_steps + (oneIn(8) ? 1 : 0));
        }
        return target;
    }

    QRandomGenerator &m_random;
    int m_steps = 0;
    int m_quickfixes = 0;
    int m_fixes = 0;
    int m_levels = 0;
};

} // namespace recount
