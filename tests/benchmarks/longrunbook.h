#pragma once

#include <QByteArray>
#include <QString> // it has what adds byte arrays

#include <algorithm>

namespace recount
{

/// A runbook with branches to the next step, to one further on, back, to a quickfix, and to a
/// level.
inline QByteArray longRunbook(int steps)
{
    QByteArray text = "# Runbook: Nothing answers\n\n## Symptoms\n\n- errors above 5 %\n\n"
                      "## Diagnosis\n\n";
    for (int step = 1; step <= steps; ++step) {
        const auto number = [steps](int wanted) {
            return QByteArray::number(std::clamp(wanted, 1, steps));
        };
        text += "### Step " + QByteArray::number(step) + ": Look at part " +
                QByteArray::number(step * 37 % 101) + " of the system\n\n" +
                "*check · 1 min · from: bastion*\n\n```bash\nkubectl get pods --selector part=" +
                QByteArray::number(step) + "\n```\n\nExpected when healthy: all of them run.\n\n" +
                "| If the output… | Then |\n| --- | --- |\n" +
                "| contains `CrashLoop` | go to Step " + number(step + 1 + step % 9) + " |\n" +
                "| restarts > 3 | apply Quickfix Q" + QByteArray::number(1 + step % 20) + " |\n" +
                "| contains `Pending` | go to Step " + number(step - step % 7) + " |\n" +
                "| anything else | go to Step " + number(step + 1) + " |\n\n";
    }
    text += "## Quickfixes\n\n";
    for (int fix = 1; fix <= 20; ++fix)
        text += "### Quickfix Q" + QByteArray::number(fix) +
                ": Restart it\n\n```bash\nkubectl rollout restart deployment/part\n```\n\n"
                "Verify: it runs.\n\n";
    return text + "## Escalation\n\n| After | Who | How | Bring |\n| --- | --- | --- | --- |\n"
                  "| 15 min | on-call | pager | the step |\n| 1 h | lead | phone | all |\n";
}

} // namespace recount
