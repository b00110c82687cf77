#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace recount
{

struct ShellCommand;
struct SqlStatement;

/// What a command looks like, in words. All that is not empty has to be there. A `*` at the end or
/// at the beginning of a word stands for anything.
struct DangerPattern {
    QStringList programs;         ///< one of them: "kubectl", "mkfs*"
    QList<QStringList> verbs;     ///< one of these, the words in a row: "rollout undo"
    QStringList valueOptions;     ///< options that are followed by a value
    QList<QStringList> options;   ///< of each list one; "-r" is found in "-fr" too
    QStringList words;            ///< one of them, anywhere: "of=*"
    QStringList pipedInto;        ///< what it writes is read by one of these programs
    QStringList unless;           ///< none of these options or words
    QList<QStringList> sqlBegins; ///< a statement begins with one of these rows of words
    QStringList sqlWords;         ///< or has one of these words
    QStringList sqlUnless;        ///< and none of these

    bool isSql() const { return !sqlBegins.isEmpty() || !sqlWords.isEmpty(); }
};

/// Whether a command is like the pattern, apart from its SQL. `all` holds the command, and those
/// that it writes to.
bool matchesPattern(const DangerPattern &pattern, const ShellCommand &command,
                    const QList<ShellCommand> &all);
bool matchesPattern(const DangerPattern &pattern, const SqlStatement &statement);

} // namespace recount
