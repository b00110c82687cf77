// `recount check` over a folder of similar post-mortems, as a build server runs it: what 1,000 of
// them take, and how much longer that is than a quarter of them. Writes 2 MB into a temporary
// folder (TMPDIR) and removes them again.

#include "commandline/documentcommands.h"
#include "figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace recount;

namespace
{

constexpr int many = 1000;
constexpr int few = many / 4;
/// Times. Each pair is compared; if nothing else were done, it would be 16.
constexpr double growthGoal = 7.0;

QByteArray document(int number)
{
    const QByteArray name = QByteArray::number(number);
    QByteArray text =
        "# Payments failed, " + name +
        "\n\n| | |\n| --- | --- |\n| Severity | P2 |\n| Services | payments, checkout |\n"
        "| Date | 2026-01-14 |\n\n## Trigger\n\nA release of payments " +
        name +
        " closed its connections too late\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n";
    for (int row = 0; row < 15; ++row)
        text += "| 09:" + QByteArray::number(10 + row) + " | The error rate of payments rose |\n";
    text += "\n## Root cause\n\nThe pool of connections has no upper bound.\n\n"
            "## Contributing factors\n\n";
    for (int factor = 1; factor < 6; ++factor)
        text += "- **F" + QByteArray::number(factor) +
                "** Nobody sees how many connections of pool " +
                QByteArray::number(number * factor) + " are open\n";
    return text + "\n## Permanent fix\n\n- [ ] **AI-1** Bound the pool \xC2\xB7 owner: Ana\n";
}

bool writeDocuments(const QString &folder, int count)
{
    for (int i = 0; i < count; ++i) {
        QFile file(folder + QStringLiteral("/%1.md").arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(document(i)) < 0)
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir fewOf;
    const QTemporaryDir manyOf;
    if (!writeDocuments(fewOf.path(), few) || !writeDocuments(manyOf.path(), many))
        return 1;
    const DocumentCommands commands({{2026, 2, 1}, "Europe/Paris", {}});
    const auto check = [&](const QTemporaryDir &folder) {
        return cpuMilliseconds([&] { commands.run({QStringLiteral("check"), folder.path()}); });
    };
    check(fewOf); // patterns are made with the first one
    Figures figures;
    const double fewMs = check(fewOf);
    const double manyMs = check(manyOf);
    figures.note("250 post-mortems, processor", fewMs, "ms");
    figures.note("1,000 post-mortems, processor", manyMs, "ms");
    figures.check("1,000 of them against 250", manyMs / fewMs, "x", growthGoal);
    return figures.exitCode();
}
