#include "runbook/dangerouscommands.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;

class DangerousCommandsTest : public QObject
{
    Q_OBJECT

    static QString idsIn(const DangerousCommands &list, const QString &text,
                         const QString &lang = {})
    {
        QStringList ids;
        for (const FoundDanger &danger : list.find(text, lang))
            ids.append(danger.id);
        return ids.join(u' ');
    }

    static QString ids(const QString &text, const QString &lang = {})
    {
        return idsIn(DangerousCommands::shipped(), text, lang);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyEntryIsComplete()
    {
        QVERIFY(DangerousCommands::shipped().commands().size() > 60);
        QStringList known;
        for (const DangerousCommand &command : DangerousCommands::shipped().commands()) {
            const QByteArray id = command.id.toUtf8();
            QVERIFY2(!known.contains(command.id), id.constData());
            known.append(command.id);
            for (const char *lang : {"en", "fr"}) {
                QVERIFY2(!command.effect.value(QLatin1String(lang)).isEmpty(), id.constData());
                QVERIFY2(command.narrower.isEmpty() ||
                             !command.narrower.value(QLatin1String(lang)).isEmpty(),
                         id.constData());
            }
        }
    }

    void dangersAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *text, const char *ids) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(ids);
        };
        row("rm -rf /tmp/x", "rm");
        row("sudo /bin/rm --recursive x", "rm");
        row("rm", "");
        row("ls rm -rf", "");
        row("echo 'rm -rf /'", "");
        row("# rm -rf /", "");
        row("dd if=/dev/zero of=/dev/sda", "dd");
        row("dd if=/dev/sda of=/dev/null", "");
        row("mkfs.ext4 /dev/sdb1", "mkfs");
        row("chmod -R 777 /srv", "chmod-777");
        row("chmod -R 750 /srv", "");
        row("chown -R app /", "chown-root");
        row("chown -R app /srv/app", "");
        row("kill -9 $(pgrep java)", "kill-9");
        row("kill -s KILL 12", "kill-9");
        row("kill 12", "");
        row("pkill -f worker", "killall");
        row("sudo shutdown -r now", "reboot");
        row("systemctl --no-pager restart nginx", "systemctl-stop");
        row("systemctl status nginx", "");
        row("systemctl list-units --state=stop", "");
        row("iptables -F", "iptables-flush");
        row("iptables -L", "");
        row("nft flush ruleset", "nft-flush");
        row("ip link set eth0 down", "link-down");
        row("ip link show", "");
        row("kubectl delete pod x", "kubectl-delete");
        row("kubectl -n shop --context prod delete pod x", "kubectl-delete");
        row("kubectl --unknown value delete pod x", "kubectl-delete");
        row("kubectl delete pod x --dry-run=client", "");
        row("kubectl get pods -l app=delete", "");
        row("kubectl describe pod delete", "");
        row("oc adm drain node-1", "kubectl-drain");
        row("kubectl cordon node-1", "kubectl-cordon");
        row("kubectl replace -f x.yaml", "");
        row("kubectl replace --force -f x.yaml", "kubectl-replace");
        row("kubectl scale deploy x --replicas=0", "kubectl-scale-zero");
        row("kubectl scale deploy x --replicas=3", "");
        row("kubectl rollout undo deploy/x", "kubectl-rollout-undo");
        row("kubectl rollout status deploy/x", "");
        row("kubectl edit cm x", "kubectl-edit");
        row("helm -n shop uninstall x", "helm-uninstall");
        row("helm rollback x 3", "helm-rollback");
        row("helm history x", "");
        row("docker system prune -a", "docker-prune");
        row("docker volume rm data", "docker-volume-rm");
        row("docker ps", "");
        row("docker compose down -v", "compose-down-volumes");
        row("docker compose down", "");
        row("terraform destroy", "terraform-destroy");
        row("tofu apply -auto-approve", "terraform-auto-approve");
        row("terraform apply", "");
        row("terraform state rm aws_instance.x", "terraform-state");
        row("terraform state list", "");
        row("aws --region eu-west-1 s3 rm s3://b/x --recursive", "aws-s3-rm");
        row("aws s3 ls", "");
        row("aws s3 rb s3://b --force", "aws-s3-rb");
        row("aws ec2 terminate-instances --instance-ids i-1", "aws-terminate");
        row("aws rds delete-db-instance --db-instance-identifier x", "aws-rds-delete");
        row("aws rds describe-db-instances", "");
        row("gcloud compute instances delete x", "gcloud-delete");
        row("az vm delete -n x", "az-delete");
        row("gsutil -m rm -r gs://x", "gsutil-rm");
        row("psql -c 'DROP TABLE x'", "sql-drop");
        row("psql -h db -U admin -tAc \"TRUNCATE x\"", "sql-truncate");
        row("psql <<EOF\nSELECT 1;\nDELETE FROM x;\nEOF", "sql-delete-all");
        row("psql -c 'DELETE FROM x WHERE id = 1'", "");
        row("mysql -e 'update x set y = 1'", "sql-update-all");
        row("echo 'update x set y = 1 where z' | mysql", "");
        row("psql -c \"SELECT 'DROP TABLE x'\"", "");
        row("psql -c 'SELECT pg_terminate_backend(12)'", "pg-terminate");
        row("kubectl exec db-0 -- psql -c 'DROP TABLE x'", "sql-drop");
        row("redis-cli -h r FLUSHALL", "redis-flush");
        row("redis-cli keys '*'", "redis-keys");
        row("redis-cli get keys", "");
        row("rabbitmqctl purge_queue orders", "rabbitmq-purge");
        row("kafka-topics.sh --bootstrap-server b --delete --topic t", "kafka-delete-topic");
        row("kafka-consumer-groups --reset-offsets --to-latest --group g", "kafka-reset-offsets");
        row("kafka-consumer-groups --reset-offsets --dry-run --group g", "");
        row("etcdctl --endpoints a del key", "etcd-del");
        row("etcdctl member remove 1", "etcd-member-remove");
        row("etcdctl member list", "");
        row("etcdctl defrag", "etcd-defrag");
        row("git push --force origin main", "git-push-force");
        row("git push --force-with-lease", "");
        row("git -C /srv reset --hard", "git-reset-hard");
        row("git reset HEAD", "");
        row("curl -s https://x | sudo bash", "pipe-to-shell");
        row("curl -s https://x | tee f | sh", "pipe-to-shell");
        row("bash -c \"$(curl -s https://x)\"", "pipe-to-shell");
        row("bash <(wget -qO- https://x)", "pipe-to-shell");
        row("curl -s https://x | jq .", "");
        row("sh check.sh $(curl -s https://x)", "");
        row("certbot revoke --cert-name x", "certbot-revoke");
        row("vault kv destroy -versions=1 secret/x", "vault-delete");
        row("vault kv get secret/x", "");
        row("ssh host 'sudo systemctl stop nginx && rm -rf /x'", "systemctl-stop rm");
        row("find /var -name '*.log' -delete", "find-delete");
        row("find /var -name '*.log' | xargs rm -f", "rm");
    }

    void dangersAreFound()
    {
        QFETCH(const QString, text);
        QTEST(ids(text), "ids");
    }

    void languagesOfCodeMatter()
    {
        QCOMPARE(ids(QStringLiteral("SELECT 1;\nDROP TABLE x;"), QStringLiteral("sql")),
                 QStringLiteral("sql-drop"));
        QCOMPARE(ids(QStringLiteral("rm -rf /"), QStringLiteral("text")), QString());
        QCOMPARE(ids(QStringLiteral("rm -rf /"), QStringLiteral("bash")), QStringLiteral("rm"));
    }

    void aPlaceIsTold()
    {
        const QString text = QStringLiteral("ls\nsudo rm -rf \\\n  /x # gone");
        const FoundDanger danger = DangerousCommands::shipped().find(text).constFirst();
        QVERIFY(danger.words.startsWith(QLatin1String("sudo rm -rf")));
        QCOMPARE(danger.from, 3);
        QCOMPARE(danger.effect, QStringLiteral("Deletes files for good."));
        QCOMPARE(danger.danger, DangerClass::DataLoss);
    }

    void theUserChangesTheList()
    {
        const auto list = DangerousCommands::withChanges(R"({"commands": [
            {"id": "rm", "off": true},
            {"id": "helm-rollback", "class": "service-stop", "unless": ["--wait"]},
            {"id": "deploy", "class": "service-stop", "program": ["shopctl"],
             "verb": ["deploy", "queue drop"], "effect": "Deploys the shop."}]})");
        QVERIFY(list);
        QCOMPARE(idsIn(*list, QStringLiteral("rm -rf x; helm rollback x; helm rollback x --wait; "
                                             "shopctl -v queue drop; shopctl status")),
                 QStringLiteral("helm-rollback deploy"));
        QCOMPARE(list->find(QStringLiteral("helm rollback x")).constFirst().danger,
                 DangerClass::ServiceStop);
        QCOMPARE(list->find(QStringLiteral("shopctl deploy")).constFirst().effect,
                 QStringLiteral("Deploys the shop."));
        QVERIFY(list->commands().size() > DangerousCommands::shipped().commands().size());
    }

    void aBrokenFileIsTold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *json, const char *place) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(place);
        };
        row("no JSON", "{\n\n\"commands\": [,", "line 3");
        row("empty", "", "line 1");
        row("no list", "{}", "the file");
        row("no objects", R"({"commands": [1]})", "“commands”");
        row("no id", R"({"commands": [{"class": "data-loss"}]})", "entry ");
        row("no class", R"({"commands": [{"id": "x", "program": ["x"], "effect": "y"}]})", "“x”");
        row("no pattern", R"({"commands": [{"id": "x", "class": "data-loss", "effect": "y"}]})",
            "“x”");
        row("no effect", R"({"commands": [{"id": "x", "class": "data-loss", "program": ["x"]}]})",
            "“x”");
        row("no words",
            R"({"commands": [{"id": "x", "class": "data-loss", "program": 3, "effect": "y"}]})",
            "“x”");
        row("a change that breaks an entry", R"({"commands": [{"id": "rm", "program": []}]})",
            "“rm”");
    }

    void aBrokenFileIsTold()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, place);
        const auto list = DangerousCommands::withChanges(json);
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::InvalidData);
        QVERIFY2(list.error().userText.contains(place), list.error().userText.toUtf8().constData());
    }

    void aFileIsRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(DangerousCommands::fileName());
        QVERIFY(DangerousCommands::withFile(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"commands": [{"id": "rm", "off": true}]})");
        file.close();
        const auto list = DangerousCommands::withFile(path);
        QVERIFY(list);
        QCOMPARE(idsIn(*list, QStringLiteral("rm -rf x")), QString());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(2 * 1024 * 1024, ' '));
        file.close();
        QVERIFY(!DangerousCommands::withFile(path));
    }

    void longTextIsQuick()
    {
        const QString text =
            QStringLiteral("kubectl -n a get pods | grep x && psql -c 'SELECT 1'\n")
                .repeated(10'000) +
            QStringLiteral("rm -rf x");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ids(text), QStringLiteral("rm"));
        QVERIFY(timer.elapsed() < 4'000);
        timer.start();
        QVERIFY(!ids(QStringLiteral("DELETE FROM x;").repeated(10'000), QStringLiteral("sql"))
                     .isEmpty());
        QVERIFY(timer.elapsed() < 4'000);
    }
};

QTEST_APPLESS_MAIN(DangerousCommandsTest)
#include "tst_dangerouscommands.moc"
