#include "runbook/commandtext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace recount::commandtext
{

bool isShell(const QString &lang)
{
    static const QStringList shells =
        QStringLiteral("sh bash zsh shell console shell-session shellsession sh-session terminal "
                       "ksh fish posix")
            .split(u' ');
    return lang.isEmpty() || shells.contains(lang, Qt::CaseInsensitive);
}

bool isSql(const QString &lang)
{
    static const QStringList names =
        QStringLiteral("sql psql pgsql postgresql plpgsql mysql tsql plsql sqlite").split(u' ');
    return names.contains(lang, Qt::CaseInsensitive);
}

bool isFenced(const SourceText &source, const MarkdownBlock &code)
{
    const QByteArrayView text = source.slice(code.range);
    return text.startsWith("```") || text.startsWith("~~~");
}

bool isClosed(const SourceText &source, const MarkdownBlock &code)
{
    const QByteArrayView closing = source.slice(source.line(code.lastLine)).trimmed();
    return code.lastLine > code.firstLine && (closing.endsWith("```") || closing.endsWith("~~~"));
}

ByteRange insideFences(const SourceText &source, const MarkdownBlock &code)
{
    if (!isFenced(source, code))
        return code.range;
    const int last = isClosed(source, code) ? code.lastLine - 1 : code.lastLine;
    if (last <= code.firstLine)
        return {};
    return source.lines(code.firstLine + 1, last);
}

qsizetype promptLength(const QString &line)
{
    static const QRegularExpression prompt(
        QStringLiteral("^[ \\t]*(?:\\$|(?:\\[[\\w.-]{1,40}@[^\\]\\n]{1,60}\\]|"
                       "[\\w.-]{1,40}@[\\w.-]{1,60}(?::[^\\s$#]{0,60})?) ?[$#>]|"
                       "[a-z_-]{1,30}=[#>]) (?=\\S)"));
    const auto match = prompt.match(line.left(200));
    return match.hasMatch() ? match.capturedLength() : 0;
}

QList<CommandLine> commandLines(const QStringList &lines)
{
    static const QRegularExpression tableHead(
        QStringLiteral("^[A-Z][A-Z0-9_()%-]*(?: [A-Z][A-Z0-9_()%-]*)?(?: {2,}[A-Z][A-Z0-9_()%-]*"
                       "(?: [A-Z][A-Z0-9_()%-]*)?){1,30}\\s*$"));
    static const QRegularExpression leftOut(QStringLiteral("^\\s*(?:\\.{3}|…)\\s*$"));
    const bool hasPrompt = std::any_of(lines.begin(), lines.end(),
                                       [](const QString &line) { return promptLength(line) > 0; });
    QList<CommandLine> kinds;
    bool goesOn = false;
    bool isTable = false;
    bool isLeftOut = false;
    for (const QString &line : lines) {
        const bool isBlank = line.trimmed().isEmpty();
        if (hasPrompt) {
            const bool isCommand = promptLength(line) > 0 || goesOn;
            goesOn = isCommand && line.endsWith(u'\\');
            kinds.append(isCommand ? CommandLine::Command
                         : isBlank ? CommandLine::Blank
                                   : CommandLine::Output);
            continue;
        }
        isTable = !isBlank && (isTable || tableHead.match(line.left(400)).hasMatch());
        isLeftOut = isLeftOut || (!kinds.isEmpty() && leftOut.match(line.left(40)).hasMatch());
        kinds.append(isBlank                ? CommandLine::Blank
                     : isTable || isLeftOut ? CommandLine::Output
                                            : CommandLine::Command);
    }
    return kinds;
}

QString withoutPrompts(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const QList<CommandLine> kinds = commandLines(lines);
    const bool hasPrompt = std::any_of(lines.begin(), lines.end(),
                                       [](const QString &line) { return promptLength(line) > 0; });
    QStringList commands;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (kinds.at(i) == CommandLine::Command)
            commands.append(lines.at(i).sliced(promptLength(lines.at(i))));
        else if (kinds.at(i) == CommandLine::Blank && !hasPrompt)
            commands.append(lines.at(i));
    }
    return commands.join(u'\n');
}

} // namespace recount::commandtext
