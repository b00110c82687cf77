#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace recount
{

/// One word of a command as the shell would hand it on, quotes taken away. What stands for a value
/// (`$NAME`, `$(…)`, `<name>`) stays as it is written.
struct ShellWord {
    QString text;
    qsizetype from = 0; ///< characters of the text that was read, quotes included
    qsizetype length = 0;
    bool isQuoted = false;
    bool isExpanded = false; ///< holds a value that only the shell knows
};

/// A program with its words. Programs that only run another one (sudo, env, nohup, timeout ...) and
/// the variables before it are left out.
struct ShellCommand {
    QString program;            ///< without its folder
    QList<ShellWord> words;     ///< behind the program
    QStringList assigned;       ///< names of variables that it sets
    QString input;              ///< here-document, or what a literal `echo` writes into it
    int pipedTo = -1;           ///< index of the command that reads what it writes
    int outer = -1;             ///< index of the command that it is a part of
    bool isSubstituted = false; ///< what it writes becomes a word of `outer`
    bool hasTimeLimit = false;
    bool readsFile = false; ///< `< file`
    qsizetype from = 0;
    qsizetype length = 0;

    bool hasWord(const QString &word) const;
    /// An option with any of its values: "-n" is in "-n shop", "-nshop" and "--n=shop" for "--n".
    bool hasOption(const QStringList &options) const;
    /// What follows one of these options; empty without one.
    QString optionValue(const QStringList &options) const;
};

/// All simple commands of a shell text in the order in which they begin: those of pipes, lists,
/// loops, `$(…)`, backticks, `sh -c '…'`, `ssh host …`, `xargs …`, `find -exec …` and
/// `kubectl exec … -- …` too. Text that is no shell gives words of some kind; it never fails.
QList<ShellCommand> shellCommands(const QString &text);

/// Whether a word is that option: "-r" is in "-fr" as well, "--force" in "--force=true".
bool isOption(const QString &word, const QString &option);

} // namespace recount
