#include "runbook/commandreader.h"

#include "runbook/commandtext.h"
#include "runbook/placeholderreader.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace recount
{

namespace
{

constexpr qsizetype longestCommand = 100'000;

/// The first words of commands that people write without saying that they are commands.
const QRegularExpression &knownTool()
{
    static const QRegularExpression tool(QStringLiteral(
        "^(?:sudo\\s+(?:-\\S+\\s+)*)?(?:\\w+=\\S*\\s+)*(?:kubectl|oc|docker|docker-compose|podman|"
        "crictl|ctr|nerdctl|helm|flux|argocd|psql|pg_\\w+|mysql|mysqladmin|redis-cli|mongosh?|"
        "sqlite3|"
        "curl|wget|ssh|scp|rsync|dig|nslookup|host|ping|traceroute|mtr|nc|netstat|ss|ip|ifconfig|"
        "tcpdump|openssl|systemctl|service|journalctl|dmesg|tail|head|cat|less|grep|egrep|zgrep|"
        "awk|"
        "sed|find|ls|df|du|free|top|htop|vmstat|iostat|sar|ps|pgrep|kill|killall|pkill|lsof|strace|"
        "lsblk|mount|umount|mdadm|smartctl|nvme|sysctl|chronyc|ntpq|timedatectl|etcdctl|etcdutl|"
        "promtool|amtool|aws|gcloud|gsutil|az|terraform|tofu|ansible|ansible-playbook|vault|consul|"
        "nomad|git|make|python3?|bundle|rails|rake|knife|chef-client|gitlab-ctl|gitlab-rails|"
        "gitlab-rake|rabbitmqctl|kafka-\\w+(?:\\.sh)?|nodetool|patronictl|pgbouncer|jq|yq|reboot|"
        "shutdown|rm|cp|mv|chmod|chown|echo|export|cd|for|while|watch|time|truncate|tsh|"
        "certbot|nginx|haproxy|iptables|nft)(?:\\s|$)"));
    return tool;
}

bool isOutputLanguage(const QString &lang)
{
    static const QStringList languages = {
        QStringLiteral("text"), QStringLiteral("txt"),     QStringLiteral("plain"),
        QStringLiteral("log"),  QStringLiteral("logs"),    QStringLiteral("output"),
        QStringLiteral("json"), QStringLiteral("yaml"),    QStringLiteral("yml"),
        QStringLiteral("toml"), QStringLiteral("ini"),     QStringLiteral("conf"),
        QStringLiteral("diff"), QStringLiteral("xml"),     QStringLiteral("html"),
        QStringLiteral("csv"),  QStringLiteral("hcl"),     QStringLiteral("mermaid"),
        QStringLiteral("dot"),  QStringLiteral("go"),      QStringLiteral("plaintext"),
        QStringLiteral("md"),   QStringLiteral("markdown")};
    return languages.contains(lang);
}

/// The sign that a shell shows, and the room behind it; 0 without one.
qsizetype promptLength(QStringView line, bool isConsole)
{
    static const QRegularExpression prompt(QStringLiteral("^\\s*[$%❯]\\s+"));
    static const QRegularExpression any(QStringLiteral(
        "^\\s*(?:[$%❯]|#(?!\\s*\\S+\\s*$)|[\\w.-]+[@:][^\\s]{0,60}?[$#]|\\w{1,20}[=-]?[#>])\\s+"));
    const auto match = (isConsole ? any : prompt).match(line.toString());
    return match.hasMatch() ? match.capturedLength() : 0;
}

/// Lines behind prompts when there are any, with those that they go on in; else all of them but
/// what a command of a shell has written.
QString commandText(const QString &code, bool isConsole, bool isShell)
{
    QStringList lines;
    bool goesOn = false;
    bool hasPrompt = false;
    for (const QStringView line : QStringView(code).split(u'\n')) {
        const qsizetype prompt = promptLength(line, isConsole);
        if (prompt > 0 || goesOn) {
            hasPrompt = true;
            lines.append(line.mid(goesOn && prompt == 0 ? 0 : prompt).toString());
            goesOn = line.trimmed().endsWith(u'\\');
        }
    }
    QString text = hasPrompt ? lines.join(u'\n')
                   : isShell ? commandtext::withoutPrompts(code)
                             : code;
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

bool isOnlyRemarks(const QString &code)
{
    const QList<QStringView> lines = QStringView(code).split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](QStringView line) {
        return line.trimmed().isEmpty() || line.trimmed().startsWith(u'#');
    });
}

bool looksLikeCommand(const QString &code)
{
    static const QRegularExpression script(QStringLiteral("^(?:\\./|/|~/)[\\w./-]+(?:\\s|$)"));
    static const QRegularExpression query(
        QStringLiteral("^\\s*(?:select|show|explain|with|update|delete|insert|alter)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QStringView line : QStringView(code).split(u'\n')) {
        const QString words = line.trimmed().toString();
        if (words.isEmpty() || words.startsWith(u'#'))
            continue;
        return promptLength(line, false) > 0 || knownTool().match(words).hasMatch() ||
               script.match(words).hasMatch() || query.match(words).hasMatch();
    }
    return false;
}

} // namespace

ByteRange codeOf(const SourceText &source, const MarkdownBlock &block)
{
    const QByteArrayView first =
        source.slice({block.range.begin, source.line(block.firstLine).end});
    if (!first.startsWith("```") && !first.startsWith("~~~"))
        return block.range;
    const char mark = first.front();
    int last = block.lastLine;
    const QByteArray end = source.slice(source.line(last)).toByteArray().trimmed();
    const bool isClosed =
        last > block.firstLine && end.size() >= 3 && end.count(mark) == end.size();
    last -= isClosed ? 1 : 0;
    if (last <= block.firstLine) {
        const qsizetype empty =
            isClosed ? source.line(block.lastLine).begin : source.line(block.firstLine).end;
        return {empty, empty};
    }
    return {source.line(block.firstLine + 1).begin, source.line(last).end};
}

std::optional<RunbookCommand> readCommandBlock(const RunbookParts &parts, int index,
                                               const QSet<QString> &defined)
{
    const MarkdownBlock &block = parts.block(index);
    RunbookCommand command;
    command.lang = block.text.section(u' ', 0, 0).trimmed().toLower();
    command.range = block.range;
    command.textRange = codeOf(parts.source(), block);
    const ByteRange looked{
        command.textRange.begin,
        std::min(command.textRange.end, command.textRange.begin + longestCommand)};
    QString code = parts.text(looked);
    code.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    const bool isConsole = command.lang == u"console" || command.lang == u"shell-session" ||
                           command.lang == u"shellsession" || command.lang == u"terminal";
    command.text = commandText(code, isConsole, commandtext::isShell(command.lang));
    if (isOnlyRemarks(command.text) || isOutputLanguage(command.lang) ||
        (command.lang.isEmpty() && !looksLikeCommand(code)))
        return {};
    command.uses = placeholderUses(parts.source(), command.textRange, command.lang, defined);
    return command;
}

std::optional<RunbookCommand> readCommandLine(const RunbookParts &parts, const ByteRange &line,
                                              const QSet<QString> &defined)
{
    static const QRegularExpression remark(QStringLiteral("\\s+#\\s.*$"));
    const QString text = parts.text(line);
    if (!text.startsWith(u"$ "))
        return {};
    RunbookCommand command;
    command.range = line;
    command.textRange = parts.part(line, 2);
    command.text = text.mid(2).trimmed();
    if (const auto match = remark.match(command.text); match.hasMatch()) {
        command.text = command.text.left(match.capturedStart());
        command.textRange = parts.part(line, text.indexOf(command.text), command.text.size());
    }
    if (command.text.isEmpty())
        return {};
    command.uses = placeholderUses(parts.source(), command.textRange, {}, defined);
    return command;
}

QList<RunbookCommand> readInlineCommands(const RunbookParts &parts, const ByteRange &words,
                                         const QSet<QString> &defined)
{
    static const QRegularExpression span(
        QStringLiteral("(?<!`)`([^`\\n]{3,400}(?:\\n[^`\\n]{1,400}){0,2})`(?!`)"));
    QList<RunbookCommand> commands;
    if (words.size() > longestCommand || !parts.source().slice(words).contains('`'))
        return commands;
    const QString text = parts.text(words);
    auto matches = span.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString code = match.captured(1).simplified();
        if (!code.contains(u' ') || !knownTool().match(code).hasMatch())
            continue;
        RunbookCommand command;
        command.range = parts.document().part(words, match.capturedStart(), match.capturedLength());
        command.textRange =
            parts.document().part(words, match.capturedStart(1), match.capturedLength(1));
        command.text = code;
        command.uses = placeholderUses(parts.source(), command.textRange, {}, defined);
        commands.append(command);
    }
    return commands;
}

} // namespace recount
