#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace recount
{

/// Changes of the good runbook, or another one when the first text is empty: pairs of what stands
/// there and what is put instead.
struct RunbookCheckCase {
    const char *name;
    const char *rule;
    QStringList edits;
    /// A part of the bytes that are meant; nothing when it is about the whole document.
    QString place;
};

/// At least one for every rule.
QList<RunbookCheckCase> runbookCasesThatAreTold();
/// Wording that is close to what a rule looks for and is fine.
QList<RunbookCheckCase> runbookCasesThatAreFine();

} // namespace recount
