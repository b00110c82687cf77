#include "runbook/graphanalysis.h"
#include "runbook/runbookjson.h"
#include "runbook/runbookreader.h"
#include "runbook/runbooktemplates.h"
#include "runbookplaces.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray shared(const char *name)
{
    return bytesOf(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/runbooks/") +
                   QLatin1String(name));
}

QByteArray example(const QString &lang)
{
    return bytesOf(QStringLiteral(":/examples/%1/runbook-database-not-responding.md").arg(lang));
}

Runbook read(const QByteArray &bytes)
{
    return readRunbook(SourceText(bytes));
}

} // namespace

class TstRunbookReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A pattern that is none warns when it is used.
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theExampleHasEverything_data();
    void theExampleHasEverything();
    void bothLanguagesAreOneGraph();
    void everyEndOfTheExampleIsReached();
    void plainTextIsRead();
    void alertTemplatesAreRead();
    void wordsAboveCommandsAreSteps();
    void headingsBelowDiagnosisAreSteps();
    void causesAreNoSteps_data();
    void causesAreNoSteps();
    void foreignLayoutsAreRead();
    void outputHasNoPlaceholders();
    void conditionsStandBehindToo();
    void templatesAreRead_data();
    void templatesAreRead();
    void mutilatedTextIsStillText();
    void manyStepsTakeLittleTime();
};

void TstRunbookReader::theExampleHasEverything_data()
{
    QTest::addColumn<QString>("lang");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TstRunbookReader::theExampleHasEverything()
{
    QFETCH(QString, lang);
    const QByteArray bytes = example(lang);
    const Runbook values = read(bytes);
    QCOMPARE(values.lang, lang);
    QCOMPARE(values.symptoms.size(), 3);
    QCOMPARE(values.steps.size(), 8);
    QCOMPARE(values.quickfixes.size(), 4);
    QCOMPARE(values.permanentFixes.size(), 4);
    QCOMPARE(values.exitCriteria.size(), 2);
    QCOMPARE(values.after.size(), 5);
    QCOMPARE(values.lastTested, QDate(2025, 3, 28));
    QCOMPARE(values.reviewEveryDays, 180);

    QStringList commands;
    for (const RunbookStep &step : values.steps) {
        QVERIFY2(step.kind.has_value(), qPrintable(step.title.text));
        QVERIFY2(step.minutes.has_value(), qPrintable(step.title.text));
        QVERIFY2(step.otherwise.has_value(), qPrintable(step.title.text));
        QVERIFY2(!step.expected.isEmpty() || step.kind == StepKind::Decide,
                 qPrintable(step.title.text));
        QVERIFY2(!step.why.isEmpty() && !step.where.isEmpty(), qPrintable(step.title.text));
        for (const RunbookBranch &branch : step.branches) {
            QVERIFY2(branch.target.kind != BranchTarget::Kind::NotUnderstood,
                     qPrintable(branch.target.words.text));
            QVERIFY2(!branch.sample.isEmpty(), qPrintable(branch.condition.words.text));
        }
        for (const RunbookCommand &command : step.commands)
            commands.append(command.text);
    }
    QCOMPARE(
        commands,
        (QStringList{u"docker ps --all"_s, u"docker logs backend --tail 50"_s,
                     u"psql -h \"${RDS_ENDPOINT:?}\" -d tasks -U admin -c \"SELECT 1;\""_s,
                     u"psql -h \"${RDS_ENDPOINT:?}\" -d tasks -U admin -c \"SELECT count(*) FROM "
                     "pg_stat_activity;\""_s}));
    for (const RunbookQuickfix &quickfix : values.quickfixes) {
        QCOMPARE(quickfix.danger, Danger::Destructive);
        QVERIFY(!quickfix.verify.isEmpty() && !quickfix.rollback.isEmpty());
        QVERIFY(!quickfix.blastRadius.isEmpty());
        QVERIFY(quickfix.then && quickfix.then->kind == BranchTarget::Kind::PermanentFix);
    }
    QCOMPARE(values.escalation.size(), 2);
    QCOMPARE(values.escalation.at(0).afterMinutes, 30.0);
    QCOMPARE(values.escalation.at(1).afterMinutes, 60.0);
    QCOMPARE(values.escalation.at(1).role, u"CTO"_s);
    for (const EscalationLevel &level : values.escalation)
        QVERIFY(level.channel.contains(u"#incidents"_s) && !level.fallback.isEmpty());
    QCOMPARE(values.placeholders.size(), 1);
    QCOMPARE(values.placeholders.constFirst().name, u"RDS_ENDPOINT"_s);
    QCOMPARE(values.placeholders.constFirst().type, PlaceholderType::Host);
    for (const char *const fact :
         {"ModuleNotFoundError", "connection refused", "timeout", "5432", "too many connections",
          "FreeStorageSpace", "max_connections", "ECS", "Security Group", "5xx"})
        QVERIFY2(bytes.contains(fact), fact);
    const RunbookStep &storage = values.steps.at(4);
    QCOMPARE(storage.branches.constFirst().condition.test, BranchCondition::Test::Number);
    QCOMPARE(storage.branches.constFirst().condition.value, 1.0);
    QCOMPARE(storage.branches.constFirst().condition.unit, u"GB"_s);
}

void TstRunbookReader::bothLanguagesAreOneGraph()
{
    const RunbookGraph english = runbookGraph(read(example(u"en"_s)));
    const RunbookGraph french = runbookGraph(read(example(u"fr"_s)));
    QCOMPARE(english.nodes.size(), french.nodes.size());
    QCOMPARE(english.edges.size(), french.edges.size());
    for (qsizetype i = 0; i < english.edges.size(); ++i) {
        QCOMPARE(english.edges.at(i).from, french.edges.at(i).from);
        QCOMPARE(english.edges.at(i).to, french.edges.at(i).to);
    }
    for (qsizetype i = 0; i < english.nodes.size(); ++i)
        QCOMPARE(english.nodes.at(i).id, french.nodes.at(i).id);
}

void TstRunbookReader::everyEndOfTheExampleIsReached()
{
    const Runbook values = read(example(u"en"_s));
    const RunbookGraph graph = runbookGraph(values);
    const GraphAnalysis analysis = analyseGraph(graph, values);
    QVERIFY(!analysis.isReachable.contains(false));
    QVERIFY(!analysis.reachesEnd.contains(false) || !analysis.unassigned.isEmpty() ||
            analysis.cycles.isEmpty());
    QVERIFY(analysis.cycles.isEmpty());
    QSet<QString> ends;
    for (const RunbookPath &path : runbookPaths(graph)) {
        QVERIFY(!path.isCut);
        ends.insert(graph.nodes.at(path.nodes.constLast()).id);
        // Each way is made of edges that are there.
        for (qsizetype i = 0; i < path.edges.size(); ++i) {
            QCOMPARE(graph.edges.at(path.edges.at(i)).from, path.nodes.at(i));
            QCOMPARE(graph.edges.at(path.edges.at(i)).to, path.nodes.at(i + 1));
        }
    }
    QCOMPARE(ends, (QSet<QString>{u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"E1"_s, u"false-alarm"_s,
                                  u"handed-over"_s}));
}

void TstRunbookReader::plainTextIsRead()
{
    const Runbook values = read(shared("plain.txt"));
    QCOMPARE(values.title.text, u"Mails are not sent"_s);
    QCOMPARE(values.symptoms.size(), 2);
    QCOMPARE(values.steps.size(), 3);
    QCOMPARE(values.steps.at(0).commands.size(), 1);
    QCOMPARE(values.steps.at(0).commands.constFirst().text, u"systemctl status mailer"_s);
    QCOMPARE(values.steps.at(0).branches.size(), 2);
    QCOMPARE(values.steps.at(0).branches.at(0).target.number, 2);
    QCOMPARE(values.steps.at(0).branches.at(1).target.number, 3);
    // A fix below an open condition is where that branch leads.
    QCOMPARE(values.quickfixes.size(), 1);
    QCOMPARE(values.permanentFixes.size(), 1);
    QCOMPARE(values.steps.at(2).branches.constFirst().target.kind, BranchTarget::Kind::Quickfix);
    QVERIFY(values.quickfixes.constFirst().then.has_value());
    QCOMPARE(values.escalation.size(), 2);
    QCOMPARE(values.escalation.at(0).afterMinutes, 20.0);
    QCOMPARE(values.escalation.at(1).afterMinutes, 45.0);
    QCOMPARE(values.after.size(), 2);
    QVERIFY(std::any_of(values.uses.begin(), values.uses.end(), [](const PlaceholderUse &use) {
        return use.name == u"RELAY_HOST" && use.style == PlaceholderUse::Style::Angle;
    }));
}

void TstRunbookReader::alertTemplatesAreRead()
{
    const Runbook values = read(shared("alert.md"));
    QCOMPARE(values.title.text, u"QueueGrowsWithoutEnd"_s);
    QVERIFY(values.has(RunbookSectionKind::Meaning));
    QVERIFY(values.has(RunbookSectionKind::ImpactIfIgnored));
    QCOMPARE(values.steps.size(), 3);
    QCOMPARE(values.steps.at(0).commands.size(), 1);
    QCOMPARE(values.steps.at(1).branches.size(), 1);
    QCOMPARE(values.steps.at(1).branches.constFirst().target.number, 3);
    QCOMPARE(values.quickfixes.size(), 2);
    QCOMPARE(values.quickfixes.at(1).commands.size(), 1);
}

/// The layout of a service's page: words and code, then bullets, none of them numbered.
void TstRunbookReader::wordsAboveCommandsAreSteps()
{
    const QByteArray bytes = shared("service.md");
    const Runbook values = read(bytes);
    QCOMPARE(values.title.text, u"Image resizer"_s);
    QCOMPARE(values.symptoms.size(), 2);
    QCOMPARE(values.steps.size(), 4);
    QCOMPARE(values.steps.at(0).commands.size(), 1);
    QVERIFY(values.steps.at(0).branches.isEmpty());
    // Output below a prompt is not run; words that only follow start no step.
    QCOMPARE(values.steps.at(1).commands.constFirst().text,
             u"kubectl --namespace media logs deploy/resizer --tail 100"_s);
    QVERIFY(values.steps.at(1).text.contains(u"keep it for later"));
    QCOMPARE(values.steps.at(1).branches.size(), 1);
    QCOMPARE(values.steps.at(1).branches.constFirst().condition.text, u"ENOSPC"_s);
    QCOMPARE(values.steps.at(1).branches.constFirst().target.number, 2);
    QCOMPARE(values.steps.at(2).title.text, u"Compare the number of uploads with yesterday."_s);
    QCOMPARE(values.steps.at(3).commands.constFirst().text,
             u"kubectl --namespace media top pods"_s);
    for (int i = 0; i < int(values.steps.size()); ++i)
        QCOMPARE(values.steps.at(i).number, i + 1);
    // One fix in two commands, and no reference is a fix.
    QCOMPARE(values.quickfixes.size(), 1);
    QCOMPARE(values.quickfixes.constFirst().commands.size(), 2);
}

void TstRunbookReader::headingsBelowDiagnosisAreSteps()
{
    const Runbook values = read(shared("operator.md"));
    QCOMPARE(values.steps.size(), 2);
    QCOMPARE(values.steps.at(0).title.text, u"Pods of the store"_s);
    QCOMPARE(values.steps.at(0).commands.constFirst().text, u"oc -n cert-store get pods"_s);
    QCOMPARE(values.steps.at(1).commands.size(), 1);
    QCOMPARE(values.steps.at(1).commands.constFirst().uses.size(), 1);
    QCOMPARE(values.steps.at(1).branches.size(), 1);
    const RunbookBranch &branch = values.steps.at(1).branches.constFirst();
    QCOMPARE(branch.condition.text, u"Lost"_s);
    QCOMPARE(branch.target.kind, BranchTarget::Kind::Quickfix);
    QCOMPARE(branch.target.number, 1);
    QCOMPARE(values.quickfixes.size(), 2);
    QCOMPARE(values.quickfixes.at(0).commands.size(), 1);
}

void TstRunbookReader::causesAreNoSteps_data()
{
    QTest::addColumn<QString>("diagnosis");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("commands");
    QTest::newRow("causes") << u"Look why it is slow:\n\n- too few workers\n- a full disk\n"_s << 1
                            << 0;
    QTest::newRow("checks") << u"- Check the workers.\n- look at the disk\n"_s << 2 << 0;
    QTest::newRow("not written") << u"TODO\n"_s << 0 << 0;
    QTest::newRow("not written, in French") << u"À compléter.\n"_s << 0 << 0;
    QTest::newRow("nothing") << QString() << 0 << 0;
    QTest::newRow("a comment") << u"<!-- what to look at -->\n"_s << 0 << 0;
    QTest::newRow("references") << u"- [a](https://a.example)\n- [b](https://b.example)\n"_s << 0
                                << 0;
    QTest::newRow("code below its item")
        << u"1. Look at the pods.\n```bash\nkubectl get pods\n```\n2. Wait.\n"_s << 2 << 1;
    QTest::newRow("code above the numbers")
        << u"Log in:\n\n```bash\nssh bastion\n```\n\n1. Look.\n2. Wait.\n"_s << 2 << 1;
    QTest::newRow("a remark is no command") << u"Do it:\n\n```sh\n# some day\n```\n"_s << 1 << 0;
    QTest::newRow("who can log in")
        << u"If you can log in, read the log:\n\n```sh\ntail log\n```\n"_s << 1 << 1;
}

void TstRunbookReader::causesAreNoSteps()
{
    QFETCH(QString, diagnosis);
    QFETCH(int, steps);
    QFETCH(int, commands);
    const Runbook values = read(u"# X\n\n## Diagnosis\n\n"_s.toUtf8() + diagnosis.toUtf8());
    QCOMPARE(values.steps.size(), steps);
    qsizetype found = 0;
    for (const RunbookStep &step : values.steps) {
        found += step.commands.size();
        QVERIFY(step.branches.isEmpty());
    }
    QCOMPARE(found, commands);
}

void TstRunbookReader::foreignLayoutsAreRead()
{
    // Commands above headings that have no numbers.
    Runbook values = read("# X\n\n## Diagnosis\n\nLook:\n\n```sh\nmailq\n```\n\n### Slow "
                          "relay\n\n```sh\nmailctl delay\n```\n");
    QCOMPARE(values.steps.size(), 2);
    QCOMPARE(values.steps.at(0).commands.constFirst().text, u"mailq"_s);
    QCOMPARE(values.steps.at(1).title.text, u"Slow relay"_s);
    // What stands above "Step 1" is no step.
    values = read("# X\n\n## Diagnosis\n\n```sh\nssh bastion\n```\n\n### Step 1: Look\n\nNow.\n");
    QCOMPARE(values.steps.size(), 1);
    // Markdown counts by itself.
    values = read("# X\n\n## Diagnosis\n\n1. Look.\n1. Wait.\n1. Ask.\n");
    QCOMPARE(values.steps.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(values.steps.at(i).number, i + 1);
    // The first of two lines has a command as well.
    values = read("# X\n\n## Diagnosis\n\n- Look at `kubectl get nodes` and\n  its last column.\n"
                  "- Wait.\n");
    QCOMPARE(values.steps.at(0).commands.size(), 1);
    // Commands without any section.
    values = read("# MailQueueLong\n\nCount them.\n\n```sh\n$ mailq\n12\n```\n");
    QCOMPARE(values.steps.size(), 1);
    QCOMPARE(values.steps.at(0).commands.constFirst().text, u"mailq"_s);
    // The section of the procedure may be called like the document.
    values = read("# X\n\n## Runbook\n\n- Count the mails.\n- Ask the relay.\n");
    QCOMPARE(values.steps.size(), 2);
    // A table that a command wrote is not copied with it.
    values = read("# X\n\n## Diagnosis\n\n```sh\nmailctl ls\n\nNAME   AGE\neast   4d\n```\n");
    QCOMPARE(values.steps.at(0).commands.constFirst().text, u"mailctl ls"_s);
}

void TstRunbookReader::outputHasNoPlaceholders()
{
    const QByteArray text =
        "# X\n\n## Placeholders\n\n- `POD`: the pod\n\n## Diagnosis\n\nLook:\n\n"
        "```sh\nkubectl get pod <pod> --namespace $NS\n```\n\nIt says:\n\n"
        "```text\n<none> $HOST_NAME <pod>\n```\n";
    QStringList names;
    for (const PlaceholderUse &use : read(text).uses)
        names.append(use.name);
    QCOMPARE(names, (QStringList{u"POD"_s, u"NS"_s, u"POD"_s}));
    // A log of megabytes is not looked through.
    QByteArray log = "# X\n\n```\n";
    for (int i = 0; i < 200'000; ++i)
        log += "a line of a log with $SOME_NAME and <other>\n";
    QVERIFY(read(log + "```\n").uses.size() < 60'000);
}

void TstRunbookReader::conditionsStandBehindToo()
{
    const Runbook values =
        read("# Runbook: X\n\n## Diagnosis\n\n### Step 1: Look\n\n"
             "Restart it, or go to step 2 if the disk is full. It is not slow when it is new.\n\n"
             "### Step 2: Act\n\nContinue with step 1 when `df` shows 90 %; if not, escalate to "
             "E1.\n\n## Escalation\n\n- Après 30 min → prévenez le CTO (téléphone)\n"
             "- Après 1 h → escaladez à l’équipe data\n");
    QCOMPARE(values.steps.at(0).branches.size(), 1);
    const RunbookBranch &branch = values.steps.at(0).branches.at(0);
    QCOMPARE(branch.target.number, 2);
    QCOMPARE(branch.condition.words.text, u"if the disk is full"_s);
    QCOMPARE(values.steps.at(1).branches.size(), 2);
    QCOMPARE(values.steps.at(1).branches.at(0).target.number, 1);
    QCOMPARE(values.steps.at(1).branches.at(1).target.kind, BranchTarget::Kind::Escalation);
    QCOMPARE(values.escalation.size(), 2);
    QCOMPARE(values.escalation.at(0).role, u"CTO"_s);
    QCOMPARE(values.escalation.at(0).channel, u"téléphone"_s);
    QCOMPARE(values.escalation.at(1).role, u"équipe data"_s);
}

void TstRunbookReader::templatesAreRead_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &lang : {u"en"_s, u"fr"_s}) {
        for (const DocumentTemplate &shipped : runbookTemplates(lang))
            QTest::newRow(qPrintable(QString(lang + u' ' + shipped.name))) << shipped.path;
    }
}

void TstRunbookReader::templatesAreRead()
{
    QFETCH(QString, path);
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.startsWith("---\nrecount: runbook/1\n"));
    const Runbook values = read(bytes);
    QCOMPARE(values.steps.size(), 1);
    QCOMPARE(values.steps.constFirst().number, 1);
    QVERIFY(values.steps.constFirst().otherwise.has_value());
    QCOMPARE(values.steps.constFirst().otherwise->target.kind, BranchTarget::Kind::Escalation);
    QCOMPARE(values.quickfixes.size(), 1);
    QVERIFY(!values.escalation.isEmpty());
    QVERIFY(!values.after.isEmpty());
    for (const RunbookSection &section : values.sections)
        QVERIFY2(section.kind != RunbookSectionKind::Other, qPrintable(section.title));
}

void TstRunbookReader::mutilatedTextIsStillText()
{
    QRandomGenerator random(20261126);
    const QList<QByteArray> seeds{example(u"en"_s),   example(u"fr"_s),     shared("plain.txt"),
                                  shared("alert.md"), shared("service.md"), shared("operator.md")};
    const QByteArray pieces = "#|`*->\n:[](){}<>$0123 \r\t~=";
    for (int run = 0; run < 600; ++run) {
        QByteArray bytes = seeds.at(run % seeds.size());
        const int changes = random.bounded(1, 12);
        for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
            const qsizetype place = random.bounded(int(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes.remove(place, random.bounded(1, 200));
                break;
            case 1:
                bytes.insert(place, pieces.at(random.bounded(int(pieces.size()))));
                break;
            case 2:
                bytes[place] = char(random.bounded(256));
                break;
            default:
                bytes.insert(place, bytes.mid(random.bounded(int(bytes.size())), 120));
            }
        }
        const Runbook values = read(bytes);
        for (const ByteRange &place : placesOf(values))
            QVERIFY2(0 <= place.begin && place.begin <= place.end && place.end <= bytes.size(),
                     qPrintable(QString::number(run)));
        const RunbookGraph graph = runbookGraph(values);
        analyseGraph(graph, values);
        QVERIFY(!runbookJson(values).isEmpty());
    }
}

void TstRunbookReader::manyStepsTakeLittleTime()
{
    QByteArray text = "# Runbook: Many\n\n## Diagnosis\n\n";
    constexpr int count = 10'000;
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray next = QByteArray::number(i % count + 1);
        text += "### Step " + number + ": Look at part " + number +
                "\n\n```bash\nkubectl get pods --selector part=" + number +
                "\n```\n\n| If | Then |\n| --- | --- |\n| contains `x` | go to Step " + next +
                " |\n| anything else | go to Step " + next + " |\n\n";
    }
    const Runbook values = read(text);
    QCOMPARE(values.steps.size(), count);
    QCOMPARE(values.steps.constLast().branches.constFirst().target.number, 1);
    const GraphAnalysis analysis = analyseGraph(runbookGraph(values), values);
    QCOMPARE(analysis.cycles.size(), 1);
    QCOMPARE(analysis.cycles.constFirst().nodes.size(), count);

    QByteArray listed = "# Runbook: Many\n\n## Diagnosis\n\n";
    for (int i = 1; i <= count; ++i)
        listed += QByteArray::number(i) + ". Look at part " + QByteArray::number(i) + ".\n";
    QCOMPARE(read(listed).steps.size(), count);
}

QTEST_GUILESS_MAIN(TstRunbookReader)
#include "tst_runbookreader.moc"
