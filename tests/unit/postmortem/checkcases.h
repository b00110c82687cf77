#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace recount
{

/// Changes of the good document, or another document when the first text is empty: pairs of what
/// stands there and what is put instead.
struct CheckCase {
    const char *name;
    const char *rule;
    QStringList edits;
    /// A part of the bytes that are meant; nothing when it is about the whole document.
    QString place;
    bool atWork = false;
};

/// At least one for every rule.
QList<CheckCase> casesThatAreTold();
/// Wording that is close to what a rule looks for and is fine.
QList<CheckCase> casesThatAreFine();

} // namespace recount
