#pragma once

#include "runbook/shellwords.h"

namespace recount
{

/// One statement, as far as its words go.
struct SqlStatement {
    QStringList words;  ///< in capital letters, without strings, comments and signs
    qsizetype from = 0; ///< characters of the text that it stands in
    qsizetype length = 0;
};

QList<SqlStatement> sqlStatements(const QString &text);

/// The SQL that a shell command hands to a database: `psql -c "…"`, `mysql -e …`, a here-document,
/// `echo "…" | sqlite3 …`. Empty for other programs.
QString sqlOf(const ShellCommand &command);

} // namespace recount
