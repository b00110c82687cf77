#include "runbook/runbookruletexts.h"

#include <QtGlobal>

namespace recount
{

// Commands and quickfixes.
QList<RuleText> commandsRuleTextsOfRunbooks()
{
    using enum RuleText::Level;
    return {
        {"RB18", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "Quickfixes are verified"),
         QT_TRANSLATE_NOOP("RunbookRules", "A command that ran is not yet a service that works."),
         QT_TRANSLATE_NOOP("RunbookRules", "runbook-lint"),
         QT_TRANSLATE_NOOP("RunbookRules", "Q1: restart the backend"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Q1: restart the backend. Verify: errors below 1 % for 5 minutes")},
        {"RB19", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "Changes can be undone"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "The fix may be wrong. Then the way back is needed at once."),
         QT_TRANSLATE_NOOP("RunbookRules", "runbook-lint"),
         QT_TRANSLATE_NOOP("RunbookRules", "kubectl scale deploy/api --replicas=9"),
         QT_TRANSLATE_NOOP("RunbookRules", "Undo: kubectl scale deploy/api --replicas=3")},
        {"RB20", Warning, Warning,
         QT_TRANSLATE_NOOP("RunbookRules", "A quickfix leads to a permanent fix"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "What only helps for a night comes back, unless a fix or a ticket follows."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "Q1: raise the limit"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Q1: raise the limit. Then: plan P1, a pool that reuses connections")},
        {"RB21", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "Dangerous commands are marked"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "At three in the morning nobody sees what a command deletes. The runbook says it."),
         QT_TRANSLATE_NOOP("RunbookRules", "Google SRE Workbook, chapter 8"),
         QT_TRANSLATE_NOOP("RunbookRules", "kubectl delete pvc data-0"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Warning: deletes the data of replica 0. Blast radius: one replica")},
        {"RB22", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "Look first, then act"),
         QT_TRANSLATE_NOOP("RunbookRules", "A destructive step that can be reached without a check "
                                           "hits the healthy system as well."),
         QT_TRANSLATE_NOOP("RunbookRules", "Gruntwork, Runbooks"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 1: drop the replica"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 1: is the replica behind? Step 2: drop it")},
        {"RB23", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "Commands name what they mean"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "Without a namespace, a name or a WHERE a command reaches as far as it can."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "kubectl delete pod api-0"),
         QT_TRANSLATE_NOOP("RunbookRules", "kubectl --namespace shop delete pod api-0")},
        {"RB24", Error, Error,
         QT_TRANSLATE_NOOP("RunbookRules", "No download straight into a shell"),
         QT_TRANSLATE_NOOP("RunbookRules", "Nobody knows what the server sends today."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "curl https://example.com/fix.sh | sh"),
         QT_TRANSLATE_NOOP("RunbookRules", "curl -O …; sha256sum -c …; sh fix.sh")},
        {"RB25", Error, Error,
         QT_TRANSLATE_NOOP("RunbookRules", "No deletion below an empty variable"),
         QT_TRANSLATE_NOOP("RunbookRules", "With an empty variable the path begins at the root."),
         QT_TRANSLATE_NOOP("RunbookRules", "ShellCheck, SC2115"),
         QT_TRANSLATE_NOOP("RunbookRules", "rm -rf \"$DIR/cache\""),
         QT_TRANSLATE_NOOP("RunbookRules", "rm -rf \"${DIR:?}/cache\"")},
        {"RB31", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "No secrets"),
         QT_TRANSLATE_NOOP("RunbookRules", "A runbook is copied and shared. Keys and passwords in "
                                           "it are known to all; commands that show one say so."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "psql postgres://admin:hunter22@db"),
         QT_TRANSLATE_NOOP("RunbookRules", "PGPASSFILE=~/.pgpass psql -h db")},
        {"RB32", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "What to expect"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Only who knows the healthy output can tell that another one is not."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "docker ps"),
         QT_TRANSLATE_NOOP("RunbookRules", "docker ps. Expected when healthy: `Up 3 days`")},
        {"RB33", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "Where to run it"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "The right command on the wrong cluster is an incident of its own."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "kubectl get pods"),
         QT_TRANSLATE_NOOP("RunbookRules", "*check · from: bastion, context shop-prod*")},
        {"RB34", Hint, Hint, QT_TRANSLATE_NOOP("RunbookRules", "Blocks that can be copied"),
         QT_TRANSLATE_NOOP("RunbookRules", "Prompts and outputs end up in the shell as commands."),
         QT_TRANSLATE_NOOP("RunbookRules", "GitHub Docs, style guide"),
         QT_TRANSLATE_NOOP("RunbookRules", "$ docker ps"),
         QT_TRANSLATE_NOOP("RunbookRules", "docker ps")},
        {"RB35", Hint, Hint, QT_TRANSLATE_NOOP("RunbookRules", "One act for each step"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "A branch is about one output. After four commands nobody knows which."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "stop, copy, change and start in one block"),
         QT_TRANSLATE_NOOP("RunbookRules", "four steps")},
        {"RB38", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "How to leave a program"),
         QT_TRANSLATE_NOOP("RunbookRules", "A terminal that does not come back costs minutes, and "
                                           "the next command goes to the wrong place."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "tail -f app.log"),
         QT_TRANSLATE_NOOP("RunbookRules", "tail -f app.log (leave with Ctrl+C)")},
        {"RB39", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "Changes by hand go into Git"),
         QT_TRANSLATE_NOOP("RunbookRules", "The next rollout takes back what no file knows."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "kubectl edit configmap pool"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "kubectl edit configmap pool; afterwards: the same in the repository")},
        {"RB41", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "Silences end"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "An alert that was switched off for an hour is still off at the next incident."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "Silence the alert."),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Silence the alert for 1 h. Afterwards: lift the silences")},
    };
}

} // namespace recount
