#include "runbook/commandtext.h"

#include <QRegularExpression>
#include <QStringList>

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

ByteRange insideFences(const SourceText &source, const MarkdownBlock &code)
{
    if (!isFenced(source, code))
        return code.range;
    int last = code.lastLine;
    const QByteArrayView closing = source.slice(source.line(last)).trimmed();
    if (last > code.firstLine && (closing.endsWith("```") || closing.endsWith("~~~")))
        --last;
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

QString withoutPrompts(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    QStringList commands;
    bool hasPrompt = false;
    bool goesOn = false;
    for (const QString &line : lines) {
        const qsizetype prompt = promptLength(line);
        if (prompt > 0 || goesOn) {
            hasPrompt = true;
            commands.append(line.sliced(prompt));
            goesOn = line.endsWith(u'\\');
        }
    }
    if (hasPrompt)
        return commands.join(u'\n');
    static const QRegularExpression tableHead(
        QStringLiteral("^[A-Z][A-Z0-9_()%-]*(?: [A-Z][A-Z0-9_()%-]*)?(?: {2,}[A-Z][A-Z0-9_()%-]*"
                       "(?: [A-Z][A-Z0-9_()%-]*)?){1,30}\\s*$"));
    bool isTable = false;
    QStringList kept;
    for (const QString &line : lines) {
        isTable = line.trimmed().isEmpty() ? false
                                           : isTable || tableHead.match(line.left(400)).hasMatch();
        if (!isTable)
            kept.append(line);
    }
    return kept.size() == lines.size() ? text : kept.join(u'\n');
}

} // namespace recount::commandtext
