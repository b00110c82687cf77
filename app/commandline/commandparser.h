#pragma once

#include "commandline/commandoutput.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace recount
{

/// The options and words behind one command. All commands have `--help` and `--language`; the
/// program itself follows the latter.
class CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(CommandParser)

public:
    /// `usage` is what follows the name in the first line of the help, `about` the text below it.
    CommandParser(const QString &command, const QString &usage, const QString &about);

    /// An option with a value: `names` as Qt takes them, `words` what the value is called.
    void addOption(const QStringList &names, const QString &about, const QString &words,
                   const QString &standard = {});
    void addFlag(const QString &name, const QString &about);

    /// `arguments` begin with the command. What to answer at once: the help, or what is wrong.
    std::optional<CommandOutput> parse(const QStringList &arguments);

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList words() const { return m_parser.positionalArguments(); }

    /// The same as `failedOutput`, with where to find help.
    CommandOutput wrongUsage(const QString &text) const;
    /// Nothing when the value of an option is one of those; else what is wrong.
    std::optional<CommandOutput> unlessOneOf(const QString &name, const QStringList &values) const;

private:
    QString help() const;

    QCommandLineParser m_parser;
    QString m_command;
    QString m_usage;
    QString m_about;
    QList<QPair<QString, QString>> m_options; ///< as the help shows them
};

} // namespace recount
