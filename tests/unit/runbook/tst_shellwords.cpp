#include "runbook/shellwords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace recount;

class ShellWordsTest : public QObject
{
    Q_OBJECT

    /// "program word word" of each command, with " > n" when it is piped into the n-th.
    static QString described(const QString &text)
    {
        QStringList lines;
        for (const ShellCommand &command : shellCommands(text)) {
            QString line = command.program;
            for (const ShellWord &word : command.words)
                line += QLatin1String(" [") + word.text + u']';
            if (command.pipedTo >= 0)
                line += QStringLiteral(" > %1").arg(command.pipedTo);
            if (command.outer >= 0)
                line += QStringLiteral(" in %1").arg(command.outer);
            lines.append(line);
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void commandsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("commands");
        const auto row = [](const char *name, const char *text, const char *commands) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(commands);
        };
        row("words", "docker logs backend --tail 50", "docker [logs] [backend] [--tail] [50]");
        row("quotes", "a 'b c' \"d e\" f\\ g h'i'\"j\"", "a [b c] [d e] [f g] [hij]");
        row("list", "a; b && c || d & e\nf", "a\nb\nc\nd\ne\nf");
        row("pipe", "a x | b |& c", "a [x] > 1\nb > 2\nc");
        row("pipe over lines", "a |\n  b", "a > 1\nb");
        row("comment", "a # b; c\n# d\ne '#f' g#h", "a\ne [#f] [g#h]");
        row("continued", "kubectl \\\n  delete pod \\\n  x", "kubectl [delete] [pod] [x]");
        row("redirections", "a >out 2>&1 <in &>all b", "a [b]");
        row("variables", "A=1 B='2 3' /usr/bin/rm x", "rm [x]");
        row("sudo", "sudo -u postgres -E env A=1 nohup rm -rf x", "rm [-rf] [x]");
        row("timeout", "timeout -k 5 30s tail -f log", "tail [-f] [log]");
        row("xargs", "a | xargs -n 1 kubectl delete pod", "a > 1\nkubectl [delete] [pod]");
        row("shell", "bash -lc 'rm x; curl u | sh'",
            "bash [-lc] [rm x; curl u | sh]\nrm [x] in 0\ncurl [u] > 3 in 0\nsh in 0");
        row("ssh", "ssh -p 22 host rm -rf x",
            "ssh [-p] [22] [host] [rm] [-rf] [x]\nrm [-rf] [x] in 0");
        row("ssh quoted", "ssh host 'sudo reboot'", "ssh [host] [sudo reboot]\nreboot in 0");
        row("kubectl exec", "kubectl exec -it pod -n shop -- redis-cli FLUSHALL",
            "kubectl [exec] [-it] [pod] [-n] [shop] [--] [redis-cli] [FLUSHALL]\n"
            "redis-cli [FLUSHALL] in 0");
        row("docker exec", "docker exec -u 0 db psql -c 'DROP TABLE x'",
            "docker [exec] [-u] [0] [db] [psql] [-c] [DROP TABLE x]\npsql [-c] [DROP TABLE x] in "
            "0");
        row("find", "find / -name '*.log' -exec rm -f {} \\;",
            "find [/] [-name] [*.log] [-exec] [rm] [-f] [{}] [;]\nrm [-f] [{}] in 0");
        row("substitution", "kill $(pgrep -f \"a b\")",
            "kill [$(pgrep -f \"a b\")]\npgrep [-f] [a b] in 0");
        row("backticks", "kill `pgrep x`", "kill [$(pgrep x)]\npgrep [x] in 0");
        row("process", "bash <(curl -s u)", "bash [$(curl -s u)]\ncurl [-s] [u] in 0");
        row("loop", "for P in a b; do kubectl delete pod \"$P\"; done",
            "for [P] [in] [a] [b]\nkubectl [delete] [pod] [$P]\n");
        row("choice", "if ! grep -q x f; then rm f; else reboot; fi",
            "grep [-q] [x] [f]\nrm [f]\nreboot\n");
        row("placeholder", "kubectl delete pod <pod-name> -n <name space>",
            "kubectl [delete] [pod] [<pod-name>] [-n] [<name space>]");
        row("no placeholder", "sort <in >out", "sort");
        row("here-document", "psql <<'EOF'\nDROP TABLE x;\nEOF\nls", "psql\nls");
        row("subshell", "(cd /x && rm y)", "cd [/x]\nrm [y]");
        row("arithmetic", "echo $((1 + 2)) x", "echo [$((1 + 2))] [x]");
        row("nothing", "  \n# only words\n", "");
        row("open quote", "rm 'x", "rm [x]");
        row("open brackets", "rm $(a `b", "rm [$(a `b)]\na [$(b)] in 0\nb in 1");
    }

    void commandsAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, commands);
        QCOMPARE(described(text), commands);
    }

    void inputsAreKnown()
    {
        QCOMPARE(shellCommands(QStringLiteral("psql <<-E\n\tDROP x;\n\tE\n")).constFirst().input,
                 QStringLiteral("DROP x;\n"));
        QCOMPARE(shellCommands(QStringLiteral("psql <<< 'SELECT 1'")).constFirst().input,
                 QStringLiteral("SELECT 1"));
        QCOMPARE(shellCommands(QStringLiteral("echo 'SELECT 1' | psql")).constLast().input,
                 QStringLiteral("SELECT 1"));
        QCOMPARE(shellCommands(QStringLiteral("kubectl exec -i x -- psql <<E\nDROP y\nE"))
                     .constLast()
                     .input,
                 QStringLiteral("DROP y\n"));
    }

    void variablesAreKnown()
    {
        QStringList names;
        for (const ShellCommand &command : shellCommands(
                 QStringLiteral("A=1\nexport B=2 C\nread -r D\nfor E in x; do F=3 ls; done")))
            names += command.assigned;
        QCOMPARE(names.join(u' '), QStringLiteral("A B C D E F"));
    }

    void placesAreInTheText()
    {
        const QString text = QStringLiteral("ls; sudo rm -rf '/a b' # x\nssh h 'reboot'");
        const QList<ShellCommand> commands = shellCommands(text);
        QCOMPARE(text.mid(commands.at(1).from, commands.at(1).length).trimmed(),
                 QStringLiteral("sudo rm -rf '/a b'"));
        QCOMPARE(text.mid(commands.at(3).from, commands.at(3).length), QStringLiteral("'reboot'"));
    }

    void optionsAreFound()
    {
        QVERIFY(isOption(QStringLiteral("-rf"), QStringLiteral("-f")));
        QVERIFY(isOption(QStringLiteral("--force=true"), QStringLiteral("--force")));
        QVERIFY(!isOption(QStringLiteral("--recursive"), QStringLiteral("-r")));
        QVERIFY(!isOption(QStringLiteral("-n5f"), QStringLiteral("-f")));
        QVERIFY(!isOption(QStringLiteral("--force-with-lease"), QStringLiteral("--force")));
        const ShellCommand command =
            shellCommands(QStringLiteral("kubectl -n shop get --context=a -lapp=x pods"))
                .constFirst();
        QCOMPARE(command.optionValue({QStringLiteral("--namespace"), QStringLiteral("-n")}),
                 QStringLiteral("shop"));
        QCOMPARE(command.optionValue({QStringLiteral("--context")}), QStringLiteral("a"));
        QCOMPARE(command.optionValue({QStringLiteral("-l")}), QStringLiteral("app=x"));
    }

    void hostileTextIsRead()
    {
        const QStringList pieces{
            QStringLiteral("$("),     QStringLiteral("`"),     QStringLiteral("'"),
            QStringLiteral("\""),     QStringLiteral("<<E\n"), QStringLiteral("("),
            QStringLiteral("<("),     QStringLiteral("\\"),    QStringLiteral("${"),
            QStringLiteral("| "),     QStringLiteral(">"),     QStringLiteral("<a"),
            QStringLiteral("sh -c "), QStringLiteral("eval "), QStringLiteral(")")};
        for (const QString &piece : pieces) {
            const QString text = piece.repeated(20'000);
            QElapsedTimer timer;
            timer.start();
            for (const ShellCommand &command : shellCommands(text)) {
                QVERIFY(command.from >= 0 && command.length >= 0);
                QVERIFY(command.from + command.length <= text.size());
            }
            QVERIFY2(timer.elapsed() < 2'000, qPrintable(piece));
        }
        // All pairs of pieces, in all orders.
        for (const QString &one : pieces) {
            for (const QString &other : pieces) {
                const QString text = QString(one + other + QLatin1String("rm -rf x ")).repeated(50);
                for (const ShellCommand &command : shellCommands(text))
                    QVERIFY(command.from + command.length <= text.size());
            }
        }
    }
};

QTEST_APPLESS_MAIN(ShellWordsTest)
#include "tst_shellwords.moc"
