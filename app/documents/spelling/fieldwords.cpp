#include "documents/spelling/fieldwords.h"

#include <QSet>
#include <QStringList>

namespace recount
{

namespace
{

QSet<QString> readWords()
{
    const QString words = QStringLiteral(
        "ack acked admin admins alertmanager allowlist amqp ansible apache api apis argocd async "
        "auth autoscale autoscaled autoscaler autoscaling aws azure backend backends backoff "
        "backpressure bash bastion bool cache cached caches caching canary cassandra cdn cert "
        "certs "
        "changelog checksum chaos cidr cli cloudflare cloudfront cloudwatch cluster clusters "
        "config "
        "configs configmap configmaps consul containerd cpu cpus crashloop cron cronjob cronjobs "
        "curl daemon daemons daemonset dashboard dashboards datacenter datacenters datadog "
        "datastore deadlock deadlocks debian debug debugger debugging denylist dev devops devs "
        "diff diffs dns docker dockerfile downtime dynamodb elasticsearch endpoint endpoints env "
        "etcd failback failover failovers fallback fastly firewall firewalls flapping fluentd "
        "frontend frontends git github gitlab gitops golang goroutine grafana graphql grpc haproxy "
        "hardcoded healthcheck healthchecks heartbeat helm hostname hostnames hotfix hotfixes http "
        "https idempotency idempotent iops ingress init iptables istio jaeger jenkins jira json "
        "jvm kafka kibana kubectl kubelet kubernetes lambda latencies ldap linux liveness loki "
        "lua memcached mortem mortems metadata microservice microservices middleware misconfiguration "
        "misconfigured mongodb monorepo mutex mysql namespace namespaces nginx nodejs noop nosql "
        "oauth observability offline online oncall onboarding opsgenie pagerduty param params "
        "passthrough pipelining postgres postgresql postmortem postmortems prefetch preprod "
        "prober prod prometheus proxied pubsub puppet python queryable quickfix rabbitmq "
        "readiness reboot rebooted reboots redeploy redeployed redis refactor refactored "
        "refactoring "
        "repo repos replica replicas replicaset resync retries retryable rollback rollbacks "
        "rollout "
        "rollouts runbook runbooks runtime runtimes saas scalability scheduler schema schemas "
        "sdk serverless sharded sharding sidecar sidecars slack slo slos sli slis sla slas splunk "
        "sql sqlite sre sres ssh ssl statefulset stateful stateless stderr stdin stdout "
        "subnet subnets subprocess sudo symlink symlinks sync syncing syslog systemd tcp teardown "
        "telemetry terraform throttled throttling throughput timeout timeouts timestamp timestamps "
        "tls todo toolchain tracebacks tracing triage triaged tsdb ttl tunable ubuntu udp unacked "
        "unix unmount upstream uptime url urls username usernames vault vm vms vpc vpn webhook "
        "webhooks websocket websockets whitelist wiki workaround workarounds workflow workflows "
        "yaml zipkin zookeeper");
    const QStringList list = words.split(u' ');
    return {list.cbegin(), list.cend()};
}

} // namespace

bool isFieldWord(const QString &word)
{
    static const QSet<QString> words = readWords();
    return words.contains(word.toLower());
}

} // namespace recount
