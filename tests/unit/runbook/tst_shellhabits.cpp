#include "runbook/broadtargets.h"
#include "runbook/shellhabits.h"

#include <QTest>

using namespace recount;

/// One letter for what a command is: s stays on screen, p prints a secret, w holds a password, n
/// names where it runs, b has a broad target.
class ShellHabitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void habitsAreKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("habits");
        const auto row = [](const char *text, const char *habits) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(habits);
        };
        row("docker ps", "");
        row("tail -f log", "s");
        row("tail -n 50 log", "");
        row("tail -f log | head", "");
        row("tail -f log | grep x", "s");
        row("timeout 5 tail -f log", "");
        row("journalctl -u nginx --follow", "s");
        row("top", "s");
        row("top -bn1", "");
        row("kubectl edit cm x", "s");
        row("kubectl get pods -w", "s");
        row("kubectl logs x --tail=5", "");
        row("docker logs -f x", "s");
        row("docker stats", "s");
        row("ssh host", "sn");
        row("ssh -i key host uptime", "n");
        row("psql -h db", "sn");
        row("psql -h db -c 'SELECT 1'", "n");
        row("psql -f x.sql", "");
        row("psql < x.sql", "");
        row("echo 'SELECT 1' | psql", "");
        row("mysql shop", "s");
        row("redis-cli -h r", "sn");
        row("redis-cli info", "");
        row("ping host", "sn");
        row("ping -c 3 host", "n");
        row("watch -n 5 kubectl get pods", "s");
        row("kubectl get secret x -o yaml", "p");
        row("kubectl get secrets", "");
        row("kubectl get secret x -o yaml | sha256sum", "");
        row("X=$(vault kv get -field=a b)", "");
        row("vault kv get b", "p");
        row("aws secretsmanager get-secret-value --secret-id x --region eu", "pn");
        row("cat /srv/app/.env", "p");
        row("cat server.key", "p");
        row("cat keys.txt", "");
        row("printenv", "p");
        row("mysql -phunter22 -e 'SELECT 1'", "w");
        row("mysql -p -e 'SELECT 1'", "");
        row("mysql -p\"$PASSWORD\" -e 'SELECT 1'", "");
        row("curl -u admin:hunter22 https://x", "wn");
        row("curl -u admin:${PASSWORD} https://x", "n");
        row("kubectl --context prod get pods", "n");
        row("kubectl delete pod x", "b");
        row("kubectl -n a delete pod x", "");
        row("kubectl delete pod/x --namespace=a", "");
        row("kubectl delete node x", "");
        row("kubectl delete -f x.yaml", "");
        row("kubectl -n a delete pods -l x=y", "b");
        row("kubectl -n a delete pods --all", "b");
        row("kubectl delete pods -A", "b");
        row("kubectl delete pod x --dry-run=client", "");
        row("kubectl get pods", "");
        row("rm -rf /", "b");
        row("rm -rf /srv/", "b");
        row("rm -rf /srv/app", "");
        row("rm /tmp/*", "b");
        row("rm '/tmp/*'", "");
        row("rm /tmp/x*.log", "");
        row("docker rm -f $(docker ps -aq)", "b");
        row("docker rm x", "");
        row("aws s3 rm s3://bucket --recursive", "b");
        row("aws s3 rm s3://bucket/ --recursive", "b");
        row("aws s3 rm s3://bucket/logs/2024 --recursive", "");
        row("redis-cli flushall", "b");
        row("ansible all -m shell -a reboot", "b");
        row("ansible all -m ping", "");
        row("salt '*' cmd.run reboot", "b");
    }

    void habitsAreKnown()
    {
        QFETCH(const QString, text);
        const QList<ShellCommand> all = shellCommands(text);
        QString habits;
        const auto note = [&](QChar letter, auto has) {
            if (std::any_of(all.begin(), all.end(), has))
                habits += letter;
        };
        note(u's', [&](const auto &one) { return shellhabits::staysOnScreen(one, all); });
        note(u'p', shellhabits::printsSecret);
        note(u'w', shellhabits::holdsPassword);
        note(u'n', shellhabits::namesPlace);
        note(u'b', [](const ShellCommand &one) { return broadTarget(one).has_value(); });
        QTEST(habits, "habits");
    }

    void actsAreCounted()
    {
        const auto count = [](const char *text) {
            return shellhabits::countOfActs(shellCommands(QString::fromUtf8(text)));
        };
        QCOMPARE(count("cd /x\nexport A=1\nls | sort | head"), 1);
        QCOMPARE(count("a; b && c\nd"), 4);
        QCOMPARE(count("ssh host 'a; b'"), 1);
        QCOMPARE(count("A=$(b)"), 0);
        QCOMPARE(count("# a\n"), 0);
    }
};

QTEST_APPLESS_MAIN(ShellHabitsTest)
#include "tst_shellhabits.moc"
