#include "commandline/commandparser.h"

#include "commandline/commandtext.h"

namespace recount
{

namespace
{

QString languageName()
{
    return QStringLiteral("language");
}

QStringList helpNames()
{
    return {QStringLiteral("h"), QStringLiteral("help")};
}

QString shown(const QStringList &names, const QString &words)
{
    QStringList dashed;
    for (const QString &name : names)
        dashed.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    const QString all = dashed.join(QStringLiteral(", "));
    return QLatin1String("  ") + (words.isEmpty() ? all : all + u' ' + words);
}

} // namespace

CommandParser::CommandParser(const QString &command, const QString &usage, const QString &about)
    : m_command(command), m_usage(usage), m_about(about)
{
    m_parser.addOption(QCommandLineOption(languageName(), {}, QStringLiteral("LANGUAGE")));
    m_parser.addOption(QCommandLineOption(helpNames()));
}

void CommandParser::addOption(const QStringList &names, const QString &about, const QString &words,
                              const QString &standard)
{
    m_parser.addOption(QCommandLineOption(names, about, words, standard));
    m_options.append({shown(names, words), about});
}

void CommandParser::addFlag(const QString &name, const QString &about)
{
    m_parser.addOption(QCommandLineOption(name, about));
    m_options.append({shown({name}, {}), about});
}

std::optional<CommandOutput> CommandParser::parse(const QStringList &arguments)
{
    // The parser takes the first word for the name of the program.
    if (!m_parser.parse(arguments))
        return wrongUsage(m_parser.errorText());
    if (m_parser.isSet(QStringLiteral("help")))
        return CommandOutput{help().toUtf8(), {}, CommandOutput::Success};
    return {};
}

CommandOutput CommandParser::wrongUsage(const QString &text) const
{
    return failedOutput(text + u'\n' + tr("Try: recount %1 --help").arg(m_command));
}

std::optional<CommandOutput> CommandParser::unlessOneOf(const QString &name,
                                                        const QStringList &values) const
{
    if (values.contains(value(name)))
        return {};
    return wrongUsage(tr("--%1 can't be \"%2\". Choose one of: %3.")
                          .arg(name, value(name), values.join(QStringLiteral(", "))));
}

QString CommandParser::help() const
{
    const QList<QPair<QString, QString>> common{
        {shown({languageName()}, tr("LANGUAGE")), tr("Language of what Recount says.")},
        {shown(helpNames(), {}), tr("Shows this help.")}};
    return tr("Usage: %1").arg(QLatin1String("recount ") + m_command + u' ' + m_usage) +
           QLatin1String("\n\n") + m_about + QLatin1String("\n\n") + tr("Options:") + u'\n' +
           alignedText(m_options + common);
}

} // namespace recount
