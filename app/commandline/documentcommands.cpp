#include "commandline/documentcommands.h"

#include "commandline/checkcommand.h"
#include "commandline/commandtext.h"
#include "commandline/exportcommand.h"
#include "commandline/newcommand.h"
#include "commandline/pathscommand.h"
#include "commandline/setcommand.h"
#include "commandline/showcommand.h"

#include <algorithm>
#include <array>

namespace recount
{

namespace
{

struct Command {
    QLatin1String name;
    CommandOutput (*run)(const QStringList &, const CommandSurroundings &);
};

constexpr std::array commands{
    Command{QLatin1String("check"), checkCommand}, Command{QLatin1String("show"), showCommand},
    Command{QLatin1String("set"), setCommand},     Command{QLatin1String("export"), exportCommand},
    Command{QLatin1String("new"), newCommand},     Command{QLatin1String("paths"), pathsCommand}};

const Command *commandOf(const QString &name)
{
    const auto found =
        std::find_if(commands.begin(), commands.end(),
                     [&name](const Command &command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

/// The value of `--name value` or `--name=value`; the last one counts.
QString valueOf(const QStringList &arguments, const QString &name)
{
    const QString option = QLatin1String("--") + name;
    QString value;
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != u"--"; ++i) {
        if (arguments.at(i) == option && i + 1 < arguments.size())
            value = arguments.at(++i);
        else if (arguments.at(i).startsWith(option + u'='))
            value = arguments.at(i).sliced(option.size() + 1);
    }
    return value;
}

} // namespace

DocumentCommands::DocumentCommands(CommandSurroundings surroundings)
    : m_surroundings(std::move(surroundings))
{
}

bool DocumentCommands::isCommand(const QStringList &arguments)
{
    return arguments.size() > 1 && commandOf(arguments.at(1));
}

bool DocumentCommands::needsFonts(const QStringList &arguments)
{
    static const QStringList painted{QStringLiteral("pdf"), QStringLiteral("png"),
                                     QStringLiteral("card")};
    return isCommand(arguments) && arguments.at(1) == u"export" &&
           painted.contains(valueOf(arguments, QStringLiteral("to")));
}

QString DocumentCommands::language(const QStringList &arguments)
{
    return valueOf(arguments, QStringLiteral("language"));
}

QString DocumentCommands::overview()
{
    return tr("Commands for documents, without a window:") + u'\n' +
           alignedText(
               {{QStringLiteral("  check"), tr("Looks for what is wrong in documents.")},
                {QStringLiteral("  show"), tr("Shows the values of a document.")},
                {QStringLiteral("  set"), tr("Changes values of a document.")},
                {QStringLiteral("  export"), tr("Makes HTML, PDF, CSV, SVG and more of one.")},
                {QStringLiteral("  new"), tr("Begins a document with a template.")},
                {QStringLiteral("  paths"), tr("Lists every way through a runbook.")}}) +
           tr("Each says more about itself: recount check --help") + u'\n';
}

CommandOutput DocumentCommands::run(const QStringList &arguments) const
{
    const Command *command = arguments.isEmpty() ? nullptr : commandOf(arguments.constFirst());
    if (!command)
        return failedOutput(
            tr("Recount does not know what to do with \"%1\".").arg(arguments.value(0)));
    return command->run(arguments, m_surroundings);
}

} // namespace recount
