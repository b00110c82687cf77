#pragma once

#include "commandline/commandoutput.h"

#include <QCoreApplication>
#include <QStringList>

namespace recount
{

/// The commands that work on documents without a window: check, show, set, export, new.
class DocumentCommands
{
    Q_DECLARE_TR_FUNCTIONS(DocumentCommands)

public:
    explicit DocumentCommands(CommandSurroundings surroundings);

    /// Whether the first word behind the program's name is one of the commands. `arguments` are
    /// those of the program.
    static bool isCommand(const QStringList &arguments);
    /// Whether it will ask for pages or pictures, and so for fonts.
    static bool needsFonts(const QStringList &arguments);
    /// The value of `--language`; empty when there is none.
    static QString language(const QStringList &arguments);
    /// The lines about the commands within the help of the program.
    static QString overview();

    /// `arguments` begin with the command.
    CommandOutput run(const QStringList &arguments) const;

private:
    CommandSurroundings m_surroundings;
};

} // namespace recount
