#pragma once

#include "runbook/runbook.h"

#include <QHash>
#include <QStringList>

namespace recount
{

/// A command as it can be pasted into a POSIX shell.
struct FilledCommand {
    QString text;
    QStringList missing; ///< names that stand as they were, each once
};

/// `command` with the values in the place of its placeholders. Each is quoted for where it stands,
/// outside of quotes, within them or in a here-document, so that the shell takes it as that text
/// whatever is in it. Missing are those without a value, and those whose value cannot be quoted
/// where they stand: within backticks, arithmetic and `$'…'`,
/// and behind a `case` within `$(`. Control characters other than tabs
/// and line ends are left out. Nothing is ever run here.
FilledCommand filledCommand(const RunbookCommand &command, const QHash<QString, QString> &values);

/// One word of a POSIX shell: as it is when nothing in it means anything to the shell, else in
/// single quotes.
QString shellQuoted(const QString &text);

} // namespace recount
