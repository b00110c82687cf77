#include "runbook/broadtargets.h"

#include <algorithm>

namespace recount
{

namespace
{

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

/// The words that are neither options nor values of those that are known.
QStringList operands(const ShellCommand &command, const QStringList &valueOptions)
{
    QStringList found;
    for (qsizetype i = 0; i < command.words.size(); ++i) {
        const QString &word = command.words.at(i).text;
        if (word == u"--")
            break;
        if (valueOptions.contains(word))
            ++i;
        else if (!word.startsWith(u'-'))
            found.append(word);
    }
    return found;
}

std::optional<BroadTarget> kubernetesTarget(const ShellCommand &command)
{
    static const QStringList valueOptions =
        words("-n --namespace --context --cluster --kubeconfig --user --as -s --server --token -l "
              "--selector -f --filename -k --kustomize --field-selector --grace-period --timeout "
              "--cascade -o --output --wait");
    static const QStringList withoutNamespace = words(
        "node nodes no namespace namespaces ns project projects pv persistentvolume "
        "persistentvolumes clusterrole clusterroles clusterrolebinding clusterrolebindings crd "
        "crds customresourcedefinition customresourcedefinitions storageclass storageclasses sc "
        "csr certificatesigningrequest certificatesigningrequests apiservice apiservices "
        "priorityclass mutatingwebhookconfiguration mutatingwebhookconfigurations "
        "validatingwebhookconfiguration validatingwebhookconfigurations machineconfig");
    const QStringList rest = operands(command, valueOptions);
    if (rest.isEmpty() || rest.constFirst() != u"delete" ||
        command.hasOption({QStringLiteral("--dry-run")}))
        return {};
    if (command.hasOption(
            {QStringLiteral("--all"), QStringLiteral("-A"), QStringLiteral("--all-namespaces")}))
        return BroadTarget::Everything;
    // A file says for itself which namespace is meant.
    if (command.hasOption({QStringLiteral("-f"), QStringLiteral("--filename"), QStringLiteral("-k"),
                           QStringLiteral("--kustomize")}) ||
        rest.size() < 2)
        return {};
    const QString kind = rest.at(1).section(u'/', 0, 0).section(u'.', 0, 0).toLower();
    const bool isInNamespace = !withoutNamespace.contains(kind);
    if (isInNamespace && !command.hasOption({QStringLiteral("-n"), QStringLiteral("--namespace")}))
        return BroadTarget::NoNamespace;
    const bool hasName = rest.size() > 2 || rest.at(1).contains(u'/');
    if (!hasName && command.hasOption({QStringLiteral("-l"), QStringLiteral("--selector"),
                                       QStringLiteral("--field-selector")}))
        return BroadTarget::OnlySelector;
    return {};
}

std::optional<BroadTarget> fileTarget(const ShellCommand &command)
{
    static const QStringList roots =
        words("/ /* /. ~ ~/ $HOME $HOME/ ${HOME} /etc /usr /var /home /bin "
              "/lib /boot /opt /root /srv /data . ./ ..");
    const bool isRecursive = command.hasOption(
        {QStringLiteral("-r"), QStringLiteral("-R"), QStringLiteral("--recursive")});
    for (const ShellWord &word : command.words) {
        if (word.text.startsWith(u'-'))
            continue;
        QString path = word.text;
        if (path.size() > 1 && path.endsWith(u'/'))
            path.chop(1);
        if (isRecursive && (roots.contains(word.text) || roots.contains(path)))
            return BroadTarget::RootFolder;
        const bool isWild = word.text == u"*" || word.text.endsWith(QLatin1String("/*")) ||
                            word.text.endsWith(QLatin1String("/.*"));
        if (isWild && !word.isQuoted)
            return BroadTarget::Wildcard;
    }
    return {};
}

/// `docker rm $(docker ps -aq)`
bool listsAllContainers(const ShellCommand &command)
{
    return std::any_of(command.words.begin(), command.words.end(), [](const ShellWord &word) {
        return word.text.startsWith(QLatin1String("$(")) &&
               (word.text.contains(QLatin1String("ps -aq")) ||
                word.text.contains(QLatin1String("ps -qa")) ||
                word.text.contains(QLatin1String("ps -a -q")) ||
                word.text.contains(QLatin1String("images -q")));
    });
}

std::optional<BroadTarget> bucketTarget(const ShellCommand &command)
{
    const bool removes =
        command.hasWord(QStringLiteral("rm")) || command.hasWord(QStringLiteral("rb"));
    const bool isRecursive = command.hasOption({QStringLiteral("--recursive"), QStringLiteral("-r"),
                                                QStringLiteral("-R"), QStringLiteral("--force")});
    if (!removes || !isRecursive || command.hasOption({QStringLiteral("--dryrun")}))
        return {};
    for (const ShellWord &word : command.words) {
        if (!word.text.startsWith(QLatin1String("s3://")) &&
            !word.text.startsWith(QLatin1String("gs://")))
            continue;
        const QString path = word.text.sliced(5);
        const qsizetype slash = path.indexOf(u'/');
        if (slash < 0 || slash + 1 >= path.size() || path.sliced(slash + 1) == u"*")
            return BroadTarget::WholeBucket;
    }
    return {};
}

} // namespace

std::optional<BroadTarget> broadTarget(const ShellCommand &command)
{
    const QString &program = command.program;
    if (program == u"kubectl" || program == u"oc")
        return kubernetesTarget(command);
    if (program == u"rm" || program == u"shred")
        return fileTarget(command);
    if (program == u"docker" || program == u"podman")
        return listsAllContainers(command) ? std::optional(BroadTarget::Everything) : std::nullopt;
    if (program == u"aws" || program == u"gsutil")
        return bucketTarget(command);
    if (program == u"redis-cli" || program == u"valkey-cli") {
        const bool isAll =
            std::any_of(command.words.begin(), command.words.end(), [](const ShellWord &word) {
                return word.text.compare(QLatin1String("FLUSHALL"), Qt::CaseInsensitive) == 0 ||
                       word.text.compare(QLatin1String("FLUSHDB"), Qt::CaseInsensitive) == 0;
            });
        return isAll ? std::optional(BroadTarget::Everything) : std::nullopt;
    }
    if (program == u"ansible" || program == u"salt") {
        const QStringList hosts = operands(command, words("-i -m -a -u -f -e"));
        const bool isAll =
            !hosts.isEmpty() && (hosts.constFirst() == u"all" || hosts.constFirst() == u"*");
        static const QStringList looks = words("test.ping ping setup debug grains.items");
        const bool onlyLooks = std::any_of(
            looks.begin(), looks.end(), [&](const QString &look) { return command.hasWord(look); });
        return isAll && !onlyLooks ? std::optional(BroadTarget::Everything) : std::nullopt;
    }
    return {};
}

std::optional<BroadTarget> broadTarget(const SqlStatement &statement)
{
    const QString verb = statement.words.value(0);
    const bool isWhole = verb == u"TRUNCATE" || ((verb == u"DELETE" || verb == u"UPDATE") &&
                                                 !statement.words.contains(QLatin1String("WHERE")));
    return isWhole ? std::optional(BroadTarget::WholeTable) : std::nullopt;
}

} // namespace recount
