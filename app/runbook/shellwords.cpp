#include "runbook/shellwords.h"

#include "runbook/shellreader.h"

#include <algorithm>

namespace recount
{

namespace
{

constexpr int deepest = 6;
/// Text within a word may hold such a text again; what is deeper is nobody's command.
constexpr int deepestText = 3;

QList<ShellCommand> commandsOf(const QString &text, int textDepth);

/// A program that runs the command behind it, with its options that are followed by a value.
struct Wrapper {
    const char *program;
    const char *valueOptions;
    int words = 0; ///< of its own, before the command
};

const Wrapper *wrapperOf(const QString &program)
{
    static constexpr Wrapper wrappers[] = {
        {"sudo", "-u -g -h -p -C -T -D -R --user --group"},
        {"doas", "-u -C"},
        {"env", "-u -C -S --unset --chdir"},
        {"nohup", ""},
        {"nice", "-n --adjustment"},
        {"ionice", "-c -n -p"},
        {"time", "-f -o"},
        {"timeout", "-s -k --signal --kill-after", 1},
        {"exec", "-a"},
        {"command", ""},
        {"builtin", ""},
        {"stdbuf", "-i -o -e"},
        {"setsid", ""},
        {"xargs", "-I -n -P -L -d -a -s -E --max-args --max-procs --replace"},
        {"chroot", "", 1},
        {"watch", "-n -d --interval"},
    };
    for (const Wrapper &wrapper : wrappers) {
        if (program == QLatin1String(wrapper.program))
            return &wrapper;
    }
    return nullptr;
}

QString baseName(const QString &program)
{
    return program.sliced(program.lastIndexOf(u'/') + 1);
}

/// Reads what stands behind wrapping programs, and commands within words, into the same list.
class Unwrapper
{
public:
    Unwrapper(QList<ShellCommand> &commands, int textDepth)
        : m_commands(commands), m_textDepth(textDepth)
    {
    }

    void unwrap(int index, int depth);

private:
    bool strip(ShellCommand &command) const;
    void addWords(int outer, const QList<ShellWord> &words, int depth);
    void addText(int outer, const ShellWord &word);

    QList<ShellCommand> &m_commands;
    int m_textDepth;
};

bool isVariable(const QString &word)
{
    const qsizetype sign = word.indexOf(u'=');
    return sign > 0 && std::all_of(word.begin(), word.begin() + sign, [](QChar letter) {
               return letter.isLetterOrNumber() || letter == u'_';
           });
}

bool Unwrapper::strip(ShellCommand &command) const
{
    const Wrapper *wrapper = wrapperOf(command.program);
    if (!wrapper)
        return false;
    const QStringList valueOptions = QString::fromLatin1(wrapper->valueOptions).split(u' ');
    QList<ShellWord> words = command.words;
    int own = wrapper->words;
    while (!words.isEmpty()) {
        const QString &word = words.constFirst().text;
        if (word.startsWith(u'-') && word.size() > 1) {
            const bool isEnd = word == u"--";
            const bool hasValue = valueOptions.contains(word);
            words.removeFirst();
            if (hasValue && !words.isEmpty())
                words.removeFirst();
            if (isEnd && own == 0)
                break;
        } else if (isVariable(word) && command.program != u"xargs") {
            command.assigned.append(word.section(u'=', 0, 0));
            words.removeFirst();
        } else if (own > 0) {
            --own;
            words.removeFirst();
        } else {
            break;
        }
    }
    if (words.isEmpty())
        return false; // `sudo -i`, `time`
    command.hasTimeLimit = command.hasTimeLimit || command.program == u"timeout";
    if (command.program == u"watch")
        return false; // it stays on screen; what it runs is added beside it
    command.program = baseName(words.takeFirst().text);
    command.words = words;
    return true;
}

void Unwrapper::addWords(int outer, const QList<ShellWord> &words, int depth)
{
    if (words.isEmpty())
        return;
    ShellCommand command;
    command.program = baseName(words.constFirst().text);
    command.words = words.sliced(1);
    command.outer = outer;
    command.from = words.constFirst().from;
    command.length = words.constLast().from + words.constLast().length - command.from;
    command.input = m_commands.at(outer).input;
    m_commands.append(command);
    unwrap(int(m_commands.size()) - 1, depth + 1);
}

void Unwrapper::addText(int outer, const ShellWord &word)
{
    if (m_textDepth >= deepestText)
        return;
    const int base = int(m_commands.size());
    for (ShellCommand command : commandsOf(word.text, m_textDepth + 1)) {
        command.from = word.from;
        command.length = word.length;
        command.outer = command.outer < 0 ? outer : base + command.outer;
        if (command.pipedTo >= 0)
            command.pipedTo += base;
        m_commands.append(command);
    }
}

/// The words behind `--`, or behind the first `own` words that are no options.
QList<ShellWord> wordsBehind(const ShellCommand &command, int own, const QStringList &valueOptions)
{
    for (qsizetype i = 0; i < command.words.size(); ++i) {
        if (command.words.at(i).text == u"--" && own == 0)
            return command.words.sliced(i + 1);
        if (command.words.at(i).text.startsWith(u'-')) {
            if (valueOptions.contains(command.words.at(i).text))
                ++i;
        } else if (own == 0) {
            return command.words.sliced(i);
        } else {
            --own;
        }
    }
    return {};
}

QList<ShellWord> wordsBehindDashes(const ShellCommand &command)
{
    for (qsizetype i = 0; i < command.words.size(); ++i) {
        if (command.words.at(i).text == u"--")
            return command.words.sliced(i + 1);
    }
    return {};
}

void Unwrapper::unwrap(int index, int depth)
{
    if (depth > deepest)
        return;
    ShellCommand command = m_commands.at(index);
    command.program = baseName(command.program);
    for (int i = 0; i < deepest && strip(command); ++i) {
    }
    m_commands[index] = command;
    const QString &program = command.program;
    static const QStringList shells = QStringLiteral("sh bash zsh dash ksh ash su").split(u' ');
    static const QStringList sshOptions =
        QStringLiteral("-i -p -l -o -F -J -L -R -D -b -c -e -m -S -W -w").split(u' ');
    static const QStringList dockerOptions =
        QStringLiteral("-e -u -w --env --user --workdir --env-file --index").split(u' ');
    static const QStringList kubernetes{QStringLiteral("kubectl"), QStringLiteral("oc")};
    static const QStringList containers{QStringLiteral("docker"), QStringLiteral("podman"),
                                        QStringLiteral("nerdctl"), QStringLiteral("crictl"),
                                        QStringLiteral("docker-compose")};
    if (shells.contains(program)) {
        for (qsizetype i = 0; i + 1 < command.words.size(); ++i) {
            const QString &word = command.words.at(i).text;
            if (word.startsWith(u'-') && !word.startsWith(QLatin1String("--")) &&
                word.endsWith(u'c')) {
                addText(index, command.words.at(i + 1));
                break;
            }
        }
    } else if (program == u"eval") {
        for (const ShellWord &word : command.words)
            addText(index, word);
    } else if (program == u"ssh") {
        const QList<ShellWord> words = wordsBehind(command, 1, sshOptions);
        if (words.size() == 1)
            addText(index, words.constFirst());
        else
            addWords(index, words, depth);
    } else if (program == u"watch") {
        const QList<ShellWord> words =
            wordsBehind(command, 0, {QStringLiteral("-n"), QStringLiteral("--interval")});
        if (words.size() == 1)
            addText(index, words.constFirst());
        else
            addWords(index, words, depth);
    } else if (kubernetes.contains(program)) {
        QList<ShellWord> words = wordsBehindDashes(command);
        // `kubectl exec pod command` without dashes is old, and still written.
        if (words.isEmpty() &&
            (command.hasWord(QStringLiteral("exec")) || command.hasWord(QStringLiteral("rsh"))))
            words = wordsBehind(command, 2,
                                {QStringLiteral("-n"), QStringLiteral("--namespace"),
                                 QStringLiteral("-c"), QStringLiteral("--container"),
                                 QStringLiteral("--context")});
        addWords(index, words, depth);
    } else if (containers.contains(program) && command.hasWord(QStringLiteral("exec"))) {
        const bool isCompose = command.hasWord(QStringLiteral("compose"));
        addWords(index, wordsBehind(command, isCompose ? 3 : 2, dockerOptions), depth);
    } else if (program == u"find") {
        for (qsizetype i = 0; i < command.words.size(); ++i) {
            const QString &word = command.words.at(i).text;
            if (word != u"-exec" && word != u"-execdir" && word != u"-ok")
                continue;
            qsizetype end = i + 1;
            while (end < command.words.size() && command.words.at(end).text != u";" &&
                   command.words.at(end).text != u"+")
                ++end;
            addWords(index, command.words.sliced(i + 1, end - i - 1), depth);
            i = end;
        }
    }
}

/// `echo "…" | psql`: what the second one reads is known.
void connectInputs(QList<ShellCommand> &commands)
{
    for (ShellCommand &command : commands) {
        if (command.pipedTo < 0 || (command.program != u"echo" && command.program != u"printf"))
            continue;
        QStringList words;
        for (const ShellWord &word : command.words)
            words.append(word.text);
        ShellCommand &reader = commands[command.pipedTo];
        if (reader.input.isEmpty())
            reader.input = words.join(u' ');
    }
    // What is run within another command reads what that one is given.
    for (ShellCommand &command : commands) {
        if (command.outer >= 0 && command.input.isEmpty())
            command.input = commands.at(command.outer).input;
    }
}

QList<ShellCommand> commandsOf(const QString &text, int textDepth)
{
    QList<ShellCommand> commands;
    ShellReader(commands, text).readAll();
    Unwrapper unwrapper(commands, textDepth);
    const int count = int(commands.size());
    for (int i = 0; i < count; ++i)
        unwrapper.unwrap(i, 0);
    connectInputs(commands);
    return commands;
}

} // namespace

bool isOption(const QString &word, const QString &option)
{
    if (word == option)
        return true;
    if (option.startsWith(QLatin1String("--")) || (option.startsWith(u'-') && option.size() > 2))
        return word.startsWith(option) && word.at(option.size()) == u'=';
    const bool isCluster = option.size() == 2 && option.startsWith(u'-') && word.size() > 2 &&
                           word.startsWith(u'-') && word.at(1) != u'-';
    return isCluster && word.size() <= 8 && word.contains(option.at(1)) &&
           std::all_of(word.begin() + 1, word.end(),
                       [](QChar letter) { return letter.isLetter(); });
}

bool ShellCommand::hasWord(const QString &word) const
{
    return std::any_of(words.begin(), words.end(),
                       [&](const ShellWord &one) { return one.text == word; });
}

bool ShellCommand::hasOption(const QStringList &options) const
{
    return std::any_of(words.begin(), words.end(), [&](const ShellWord &word) {
        return std::any_of(options.begin(), options.end(),
                           [&](const QString &option) { return isOption(word.text, option); });
    });
}

QString ShellCommand::optionValue(const QStringList &options) const
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i).text;
        for (const QString &option : options) {
            if (word == option)
                return i + 1 < words.size() ? words.at(i + 1).text : QString();
            if (word.startsWith(QString(option + u'=')))
                return word.sliced(option.size() + 1);
            const bool isJoined = option.size() == 2 && word.size() > 2 &&
                                  word.startsWith(option) && word.at(1) != u'-';
            if (isJoined)
                return word.sliced(2);
        }
    }
    return {};
}

QList<ShellCommand> shellCommands(const QString &text)
{
    return commandsOf(text, 0);
}

} // namespace recount
