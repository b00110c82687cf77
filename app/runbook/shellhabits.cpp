#include "runbook/shellhabits.h"

#include "runbook/sqlstatements.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recount::shellhabits
{

namespace
{

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

bool isKubernetes(const ShellCommand &command)
{
    return command.program == u"kubectl" || command.program == u"oc";
}

bool isContainers(const ShellCommand &command)
{
    static const QStringList programs = words("docker podman docker-compose nerdctl crictl stern");
    return programs.contains(command.program);
}

/// `ssh host` without a command behind it.
bool isBareSession(const ShellCommand &command)
{
    static const QStringList valueOptions =
        words("-i -p -l -o -F -J -L -R -D -b -c -e -m -S -W -w");
    int own = 0;
    for (qsizetype i = 0; i < command.words.size(); ++i) {
        const QString &word = command.words.at(i).text;
        if (valueOptions.contains(word))
            ++i;
        else if (!word.startsWith(u'-'))
            ++own;
    }
    return own <= 1;
}

bool isDatabaseSession(const ShellCommand &command)
{
    static const QStringList clients =
        words("psql mysql mariadb redis-cli mongosh mongo sqlplus cqlsh valkey-cli");
    if (!clients.contains(command.program) || command.readsFile || !command.input.isEmpty())
        return false;
    if (command.program == u"redis-cli" || command.program == u"valkey-cli") {
        static const QStringList valueOptions = words("-h -p -a -n -u --user --pass -s");
        for (qsizetype i = 0; i < command.words.size(); ++i) {
            if (valueOptions.contains(command.words.at(i).text))
                ++i;
            else if (!command.words.at(i).text.startsWith(u'-') ||
                     command.words.at(i).text.startsWith(QLatin1String("--")))
                return false;
        }
        return true;
    }
    return sqlOf(command).isEmpty() &&
           !command.hasOption(words("-f --file -l --list -V --version --eval -e --execute -c"));
}

} // namespace

bool staysOnScreen(const ShellCommand &command, const QList<ShellCommand> &all)
{
    static const QStringList screens =
        words("htop atop iotop iftop nload glances watch vi vim nvim nano emacs pico less more "
              "screen tmux k9s ctop telnet ftp sftp visudo vipw");
    const QString &program = command.program;
    if (command.hasTimeLimit || command.pipedTo >= 0) {
        // `tail -f log | grep x` stays as well, `top -b | head` does not.
        const bool goesOn = (program == u"tail" || program == u"journalctl" ||
                             isKubernetes(command) || isContainers(command)) &&
                            !command.hasTimeLimit;
        if (!goesOn)
            return false;
        for (const ShellCommand *next = &all.at(command.pipedTo);; next = &all.at(next->pipedTo)) {
            if (next->program == u"head" || next->hasTimeLimit)
                return false;
            if (next->pipedTo < 0 || next->pipedTo >= all.size())
                break;
        }
    }
    // An editor within `sh -c` or `ssh` is told by itself.
    if (program == u"top")
        return std::none_of(command.words.begin(), command.words.end(), [](const ShellWord &word) {
            return word.text.startsWith(QLatin1String("-b")) ||
                   word.text.startsWith(QLatin1String("-n")) ||
                   word.text.startsWith(QLatin1String("-l"));
        });
    if (screens.contains(program))
        return true;
    if (program == u"tail")
        return command.hasOption(words("-f -F --follow"));
    if (program == u"journalctl" || program == u"dmesg")
        return command.hasOption(words("-f --follow -w"));
    if (isKubernetes(command)) {
        if (command.hasWord(QStringLiteral("edit")) ||
            command.hasWord(QStringLiteral("port-forward")) ||
            command.hasWord(QStringLiteral("proxy")) || command.hasWord(QStringLiteral("attach")))
            return true;
        if (command.hasWord(QStringLiteral("logs")))
            return command.hasOption(words("-f --follow"));
        return command.hasWord(QStringLiteral("get")) && command.hasOption(words("-w --watch"));
    }
    if (isContainers(command))
        return command.hasWord(QStringLiteral("attach")) ||
               command.hasWord(QStringLiteral("stats")) ||
               (command.hasWord(QStringLiteral("logs")) && command.hasOption(words("-f --follow")));
    if (program == u"tcpdump" || program == u"ping")
        return !command.hasOption(words("-c --count"));
    if (program == u"vmstat" || program == u"iostat" || program == u"mpstat")
        return false;
    if (program == u"ssh")
        return isBareSession(command) && !command.readsFile && command.input.isEmpty();
    return isDatabaseSession(command);
}

bool isEditor(const ShellCommand &command)
{
    static const QStringList editors = words("vi vim nvim nano emacs pico visudo vipw");
    return editors.contains(command.program) ||
           (isKubernetes(command) && command.hasWord(QStringLiteral("edit")));
}

bool printsSecret(const ShellCommand &command)
{
    if (command.pipedTo >= 0 || command.isSubstituted)
        return command.program == u"base64" && command.pipedTo < 0 && !command.isSubstituted;
    if (isKubernetes(command)) {
        const bool isSecret =
            std::any_of(command.words.begin(), command.words.end(), [](const ShellWord &word) {
                return word.text == u"secret" || word.text == u"secrets" ||
                       word.text.startsWith(QLatin1String("secret/")) ||
                       word.text.startsWith(QLatin1String("secrets/"));
            });
        return isSecret && command.hasWord(QStringLiteral("get")) &&
               command.hasOption(words("-o --output --template"));
    }
    if (command.program == u"vault")
        return command.hasWord(QStringLiteral("read")) ||
               (command.hasWord(QStringLiteral("kv")) && command.hasWord(QStringLiteral("get")));
    if (command.program == u"aws")
        return command.hasWord(QStringLiteral("get-secret-value")) ||
               command.hasOption({QStringLiteral("--with-decryption")});
    if (command.program == u"gcloud")
        return command.hasWord(QStringLiteral("secrets")) &&
               command.hasWord(QStringLiteral("access"));
    if (command.program == u"printenv" || (command.program == u"env" && command.words.isEmpty()))
        return true;
    static const QRegularExpression file(
        QStringLiteral("(?:^|/)(?:\\.env|id_rsa|id_ed25519|\\.pgpass|\\.netrc|credentials|"
                       "shadow)$|\\.(?:pem|key|p12|pfx)$"));
    static const QStringList readers = words("cat less more head tail strings");
    return readers.contains(command.program) &&
           std::any_of(command.words.begin(), command.words.end(),
                       [](const ShellWord &word) { return file.match(word.text).hasMatch(); });
}

bool holdsPassword(const ShellCommand &command)
{
    // What stands for a value is none.
    const auto isLiteral = [](const QString &value) {
        static const QRegularExpression placeholder(QStringLiteral("[$<{%*]|^x+$"),
                                                    QRegularExpression::CaseInsensitiveOption);
        return value.size() >= 4 && !placeholder.match(value).hasMatch();
    };
    for (const ShellWord &word : command.words) {
        static const QRegularExpression mysql(QStringLiteral("^-p(\\S{4,})$"));
        const auto match = mysql.match(word.text);
        static const QStringList clients = words("mysql mysqldump mysqladmin mariadb");
        if (clients.contains(command.program) && match.hasMatch() && isLiteral(match.captured(1)))
            return true;
    }
    if (command.program == u"curl" || command.program == u"wget") {
        const QString user = command.optionValue(words("-u --user"));
        const qsizetype colon = user.indexOf(u':');
        return colon > 0 && isLiteral(user.sliced(colon + 1));
    }
    if (command.program == u"sshpass" || command.program == u"redis-cli")
        return isLiteral(
            command.optionValue(command.program == u"sshpass" ? words("-p") : words("-a --pass")));
    return false;
}

bool namesPlace(const ShellCommand &command)
{
    static const QStringList remote = words("ssh scp rsync curl wget http dig nslookup host ping "
                                            "traceroute mtr nc telnet openssl");
    static const QSet<QString> hosts = [] {
        const QStringList list =
            words("-h --host --hostname -H --server --context --kube-context "
                  "--kubeconfig --cluster --region --profile --project "
                  "--subscription --endpoint-url --endpoints --url --addr "
                  "--alertmanager.url --bootstrap-server --node -i --inventory");
        return QSet<QString>(list.begin(), list.end());
    }();
    if (remote.contains(command.program))
        return true;
    return std::any_of(command.words.begin(), command.words.end(), [](const ShellWord &word) {
        return hosts.contains(word.text.section(u'=', 0, 0));
    });
}

int countOfActs(const QList<ShellCommand> &commands)
{
    static const QStringList helpers = words(
        "cd export set unset echo printf read sleep true false for select local declare source . "
        "test [ [[ pwd :");
    QList<bool> isPipedInto(commands.size(), false);
    for (const ShellCommand &command : commands) {
        if (command.pipedTo >= 0 && command.pipedTo < commands.size())
            isPipedInto[command.pipedTo] = true;
    }
    int count = 0;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const ShellCommand &command = commands.at(i);
        static const QRegularExpression program(QStringLiteral("^[\\w./~+-]*[a-z][\\w./~+-]*$"));
        if (command.outer < 0 && !isPipedInto.at(i) && !helpers.contains(command.program) &&
            program.match(command.program).hasMatch())
            ++count;
    }
    return count;
}

} // namespace recount::shellhabits
