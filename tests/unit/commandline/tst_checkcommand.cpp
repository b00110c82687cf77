#include "commandbench.h"

#include "postmortem/postmortemrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace recount;

namespace
{

/// Everything that a terminal or XML can't show, in a place that a finding quotes.
const QByteArray hostile("# Checkout <b>&\"'\x1b[31m was down\x01\x08\n\n## Root cause\n\n"
                         "The engineer ran \xff\xfe <script>]]>&amp;\x1b[2J the wrong command\n\n"
                         "## Permanent fix\n\n- [ ] \x1b]0;x\x07<&>\"]]>\x0b improve it\n"
                         "- [ ] team \xF0\x9F\x94\xA5 should look into \xED\xA0\x80 it\n");

QStringList check(const QStringList &words)
{
    return QStringList{QStringLiteral("check")} + words;
}

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

class TstCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineForEachFinding();
    void exitCodeFollowsFailOn_data();
    void exitCodeFollowsFailOn();
    void profileChangesWhatIsTold();
    void jsonHasTheSameFindings();
    void sarifNamesRulesAndPlaces();
    void sarifPathsAreAddresses();
    void junitHasASuiteForEachFile();
    void hostileTextIsShownNotObeyed();
    void aFolderIsAllItsDocuments();
    void similarDocumentsAreTold();
    void whatCanNotBeReadIsTwo();
    void aLongLineWithManyFindings();
    void acceptedFindingsAreNotTold();
    void moreOfARuleIsTold();
    void baselinesThatAreNone();
    void ownListsAreUsed();
    void damagedListsAreTold();
    void wrongCommandLines_data();
    void wrongCommandLines();
};

void TstCheckCommand::aLineForEachFinding()
{
    const CommandBench bench;
    const QString path =
        bench.write(QStringLiteral("bad one.md"), "# T\n\n## Root cause\n\nTODO\n");
    const CommandOutput output = bench.run(check({path}));
    QCOMPARE(output.exitCode, 1);
    QVERIFY(output.error.isEmpty());
    static const QRegularExpression form(
        QStringLiteral("^(.+):(\\d+):(\\d+): (error|warning|hint) PM\\d\\d: \\S.*$"));
    QStringList lines = QString::fromUtf8(output.standard).split(u'\n');
    QVERIFY(lines.takeLast().isEmpty());
    QVERIFY(lines.size() > 5);
    bool isTodoFound = false;
    for (const QString &line : std::as_const(lines)) {
        const auto match = form.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QCOMPARE(match.captured(1), QDir::toNativeSeparators(path));
        if (line.contains(QLatin1String("PM41"))) {
            QCOMPARE(match.captured(2) + u':' + match.captured(3), QStringLiteral("5:1"));
            isTodoFound = true;
        }
    }
    QVERIFY(isTodoFound);
}

void TstCheckCommand::exitCodeFollowsFailOn_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("failOn");
    QTest::addColumn<int>("exitCode");
    // On the day of the tests, good.md has hints or warnings at most.
    QTest::newRow("good") << "good.md"
                          << "error" << 0;
    QTest::newRow("plain") << "plain.md"
                           << "error" << 1;
    QTest::newRow("plain, warnings") << "plain.md"
                                     << "warning" << 1;
    QTest::newRow("plain, hints") << "plain.md"
                                  << "hint" << 1;
}

void TstCheckCommand::exitCodeFollowsFailOn()
{
    QFETCH(QString, file);
    QFETCH(QString, failOn);
    const CommandBench bench;
    const CommandOutput output = bench.run(check({CommandBench::shared(file.toLatin1().constData()),
                                                  QStringLiteral("--fail-on=") + failOn}));
    QTEST(output.exitCode, "exitCode");

    // Whatever is found decides, for each border.
    const QByteArrayList lines = output.standard.split('\n');
    const auto has = [&](const char *severity) {
        return std::any_of(lines.begin(), lines.end(), [severity](const QByteArray &line) {
            return line.contains(QByteArray(QByteArray(": ") + severity + " PM"));
        });
    };
    const bool expected = has("error") || (failOn != u"error" && has("warning")) ||
                          (failOn == u"hint" && has("hint"));
    QCOMPARE(output.exitCode == 1, expected);
}

void TstCheckCommand::profileChangesWhatIsTold()
{
    const CommandBench bench;
    const QString path = CommandBench::shared("checkout.md");
    const QByteArray work = bench.run(check({path})).standard;
    const QByteArray practice =
        bench.run(check({QStringLiteral("--profile"), QStringLiteral("practice"), path})).standard;
    QVERIFY(work.contains(" PM38: "));
    QVERIFY(!practice.contains(" PM38: "));
    QVERIFY(!work.contains(" PM53: "));
    QVERIFY(practice.contains(" PM53: "));
}

void TstCheckCommand::jsonHasTheSameFindings()
{
    const CommandBench bench;
    const QString path = CommandBench::shared("plain.md");
    const QByteArray bytes = CommandBench::read(path);
    const QList<QByteArray> lines = bench.run(check({path})).standard.trimmed().split('\n');
    const CommandOutput output =
        bench.run(check({QStringLiteral("--format"), QStringLiteral("json"), path}));
    QCOMPARE(output.exitCode, 1);
    const QJsonObject json = jsonOf(output.standard);
    QCOMPARE(json.value(QStringLiteral("format")).toString(), QStringLiteral("recount-check/1"));
    QVERIFY(json.value(QStringLiteral("failed")).toBool());
    const QJsonArray files = json.value(QStringLiteral("files")).toArray();
    QCOMPARE(files.size(), 1);
    const QJsonArray findings = files.at(0)[QStringLiteral("findings")].toArray();
    QCOMPARE(findings.size(), lines.size());
    for (int i = 0; i < int(findings.size()); ++i) {
        const QJsonObject finding = findings.at(i).toObject();
        const QJsonObject begin = finding.value(QStringLiteral("begin")).toObject();
        const QString line = QStringLiteral("%1:%2:%3: %4 %5: %6")
                                 .arg(QDir::toNativeSeparators(path))
                                 .arg(begin.value(QStringLiteral("line")).toInt())
                                 .arg(begin.value(QStringLiteral("column")).toInt())
                                 .arg(finding.value(QStringLiteral("severity")).toString(),
                                      finding.value(QStringLiteral("rule")).toString(),
                                      finding.value(QStringLiteral("text")).toString());
        QCOMPARE(line.simplified(), QString::fromUtf8(lines.at(i)));
        const QJsonArray range = finding.value(QStringLiteral("bytes")).toArray();
        QVERIFY(range.at(0).toInt() >= 0 && range.at(0).toInt() <= range.at(1).toInt() &&
                range.at(1).toInt() <= bytes.size());
    }
}

void TstCheckCommand::sarifNamesRulesAndPlaces()
{
    const CommandBench bench;
    const QString path =
        bench.write(QStringLiteral("a.md"), "# T\n\n## Root cause\n\nÄ TODO\n\nDown at 10.0.0.7\n");
    const CommandOutput output = bench.run(check({QStringLiteral("--format=sarif"), path}));
    QCOMPARE(output.exitCode, 1);
    const QJsonObject json = jsonOf(output.standard);
    QCOMPARE(json.value(QStringLiteral("version")).toString(), QStringLiteral("2.1.0"));
    const QJsonArray runs = json.value(QStringLiteral("runs")).toArray();
    QCOMPARE(runs.size(), 1);
    const QJsonObject run = runs.at(0).toObject();
    QCOMPARE(run.value(QStringLiteral("columnKind")).toString(),
             QStringLiteral("unicodeCodePoints"));
    const QJsonArray rules =
        run[QStringLiteral("tool")][QStringLiteral("driver")][QStringLiteral("rules")].toArray();
    QCOMPARE(rules.size(), postMortemRules().ids().size());
    for (const QJsonValue &rule : rules) {
        for (const char *text : {"shortDescription", "fullDescription", "help"})
            QVERIFY(!rule[QLatin1String(text)][QStringLiteral("text")].toString().isEmpty());
        QVERIFY(!rule[QStringLiteral("help")][QStringLiteral("markdown")].toString().isEmpty());
    }
    const QStringList levels{QStringLiteral("error"), QStringLiteral("warning"),
                             QStringLiteral("note")};
    QStringList todos;
    QStringList fixes;
    const QJsonArray results = run.value(QStringLiteral("results")).toArray();
    for (const QJsonValue &result : results) {
        QVERIFY(levels.contains(result[QStringLiteral("level")].toString()));
        QVERIFY(!result[QStringLiteral("message")][QStringLiteral("text")].toString().isEmpty());
        const QString id = result[QStringLiteral("ruleId")].toString();
        QCOMPARE(
            rules.at(result[QStringLiteral("ruleIndex")].toInt())[QStringLiteral("id")].toString(),
            id);
        const QJsonValue region =
            result[QStringLiteral("locations")][0][QStringLiteral("physicalLocation")]
                  [QStringLiteral("region")];
        const auto number = [&region](const char *name) {
            return region[QLatin1String(name)].toInt();
        };
        QVERIFY(number("startLine") >= 1 && number("startColumn") >= 1);
        QVERIFY(number("endLine") > number("startLine") ||
                (number("endLine") == number("startLine") &&
                 number("endColumn") >= number("startColumn")));
        if (id == u"PM41")
            todos.append(QStringLiteral("%1:%2-%3:%4")
                             .arg(number("startLine"))
                             .arg(number("startColumn"))
                             .arg(number("endLine"))
                             .arg(number("endColumn")));
        if (id == u"PM43")
            fixes.append(result[QStringLiteral("fixes")][0][QStringLiteral("artifactChanges")][0]
                               [QStringLiteral("replacements")][0]
                               [QStringLiteral("insertedContent")][QStringLiteral("text")]
                                   .toString());
    }
    QCOMPARE(todos, QStringList{QStringLiteral("5:3-5:7")});
    QCOMPARE(fixes, QStringList{QStringLiteral("[internal address]")});
    QVERIFY(run[QStringLiteral("invocations")][0][QStringLiteral("executionSuccessful")].toBool());
}

void TstCheckCommand::sarifPathsAreAddresses()
{
    const CommandBench bench;
    const QString path = bench.write(QStringLiteral("été #1 & 50 %.md"), "# T\n");
    const QJsonObject json =
        jsonOf(bench.run(check({QStringLiteral("--format=sarif"), path})).standard);
    const QString uri = json[QStringLiteral("runs")][0][QStringLiteral("results")][0]
                            [QStringLiteral("locations")][0][QStringLiteral("physicalLocation")]
                            [QStringLiteral("artifactLocation")][QStringLiteral("uri")]
                                .toString();
    QVERIFY(uri.startsWith(QLatin1String("file:///")));
    QVERIFY2(uri.endsWith(QLatin1String("/%C3%A9t%C3%A9%20%231%20&%2050%20%25.md")),
             qPrintable(uri));
}

void TstCheckCommand::junitHasASuiteForEachFile()
{
    const CommandBench bench;
    const QString bad = bench.write(QStringLiteral("bad & <worse>.md"), hostile);
    const QString missing = bench.path(QStringLiteral("missing.md"));
    const CommandOutput output = bench.run(
        check({QStringLiteral("--format=junit"), bad, CommandBench::shared("good.md"), missing}));
    QCOMPARE(output.exitCode, 2);
    QXmlStreamReader xml(output.standard);
    QHash<QString, int> cases;
    QHash<QString, int> failures;
    QHash<QString, QString> counts;
    QStringList suites;
    int errors = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"testsuite") {
            suites.append(xml.attributes().value(QLatin1String("name")).toString());
            counts[suites.constLast()] = xml.attributes().value(QLatin1String("tests")).toString() +
                                         u' ' + xml.attributes().value(QLatin1String("failures"));
        } else if (xml.name() == u"testcase") {
            ++cases[suites.constLast()];
        } else if (xml.name() == u"failure") {
            ++failures[suites.constLast()];
            QVERIFY(!xml.attributes().value(QLatin1String("message")).isEmpty());
        } else if (xml.name() == u"error") {
            ++errors;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(suites, (QStringList{bad, CommandBench::shared("good.md"), missing}));
    QCOMPARE(errors, 1);
    QVERIFY(failures.value(bad) > 3);
    QCOMPARE(failures.value(suites.at(1)), 0);
    for (const QString &suite : std::as_const(suites))
        QCOMPARE(counts.value(suite),
                 QStringLiteral("%1 %2").arg(cases.value(suite)).arg(failures.value(suite)));
}

void TstCheckCommand::hostileTextIsShownNotObeyed()
{
    const CommandBench bench;
    const QString path = bench.write(QStringLiteral("h.md"), hostile);
    for (const char *format : {"text", "json", "sarif", "junit"}) {
        const CommandOutput output =
            bench.run(check({QStringLiteral("--format=") + QLatin1String(format), path}));
        QCOMPARE(output.exitCode, 1);
        for (const char byte : output.standard)
            QVERIFY2(uchar(byte) >= 0x20 || byte == '\n' || byte == '\r' || byte == '\t', format);
        QVERIFY(QString::fromUtf8(output.standard).toUtf8() == output.standard);
    }
    // What is no text at all is no reason to fail.
    QByteArray bytes(100'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 7919 % 251);
    QCOMPARE(bench.run(check({bench.write(QStringLiteral("b.md"), bytes)})).exitCode, 1);
    QCOMPARE(bench.run(check({bench.write(QStringLiteral("e.md"), {})})).exitCode, 1);
}

void TstCheckCommand::aFolderIsAllItsDocuments()
{
    const CommandBench bench;
    bench.write(QStringLiteral("all/b.md"), "# B\n");
    bench.write(QStringLiteral("all/deep/a.MD"), "# A\n");
    bench.write(QStringLiteral("all/run.md"), "---\nrecount: runbook/1\n---\n# Run\n");
    bench.write(QStringLiteral("all/story.md"), "---\nrecount: story/1\n---\n# Mine\n");
    bench.write(QStringLiteral("all/c.txt"), "# C\n");
    bench.write(QStringLiteral("all/.git/d.md"), "# D\n");
    const QString folder = bench.path(QStringLiteral("all"));
    const auto paths = [&](const QStringList &words) {
        QStringList found;
        const QJsonObject json =
            jsonOf(bench.run(check(QStringList{QStringLiteral("--format=json")} + words)).standard);
        for (const QJsonValue &file : json.value(QStringLiteral("files")).toArray())
            found.append(file[QStringLiteral("path")].toString().mid(folder.size() + 1));
        return found;
    };
    const QStringList all{QStringLiteral("b.md"), QStringLiteral("deep/a.MD"),
                          QStringLiteral("run.md")};
    QCOMPARE(paths({folder}), all);
    // Once each, however often it is named; a file that is named is read whatever it is.
    QCOMPARE(paths({folder, folder + QLatin1String("/b.md"), folder}), all);
    QCOMPARE(paths({folder + QLatin1String("/story.md")}), QStringList{QStringLiteral("story.md")});

    bench.write(QStringLiteral("none/c.txt"), "# C\n");
    const CommandOutput none = bench.run(check({bench.path(QStringLiteral("none"))}));
    QCOMPARE(none.exitCode, 2);
    QVERIFY(none.standard.isEmpty());
    QVERIFY(!none.error.isEmpty());
}

void TstCheckCommand::similarDocumentsAreTold()
{
    const CommandBench bench;
    const auto document = [](const QByteArray &title) -> QByteArray {
        return "# " + title +
               "\n\n| | |\n| --- | --- |\n| Services | checkout |\n\n## Trigger\n\n"
               "The certificate of the mail relay ran out on a Sunday night.\n";
    };
    const QString one = bench.write(QStringLiteral("one.md"), document("Mails were late"));
    const QString two = bench.write(QStringLiteral("two.md"), document("Mails were lost"));
    QVERIFY(!bench.run(check({one})).standard.contains(" PM44: "));
    const QByteArray both = bench.run(check({one, two})).standard;
    QCOMPARE(both.count(" PM44: "), 2);
    QVERIFY(both.contains("Mails were lost"));
}

void TstCheckCommand::whatCanNotBeReadIsTwo()
{
    const CommandBench bench;
    const QString missing = bench.path(QStringLiteral("missing.md"));
    const CommandOutput output = bench.run(check({missing, CommandBench::shared("plain.md")}));
    QCOMPARE(output.exitCode, 2);
    QVERIFY(output.error.contains("missing.md"));
    QVERIFY(output.standard.contains("plain.md:")); // the others are checked nevertheless
    const QJsonObject json =
        jsonOf(bench.run(check({QStringLiteral("--format=sarif"), missing})).standard);
    const QJsonValue invocation = json[QStringLiteral("runs")][0][QStringLiteral("invocations")][0];
    QVERIFY(!invocation[QStringLiteral("executionSuccessful")].toBool(true));
    QCOMPARE(invocation[QStringLiteral("toolExecutionNotifications")].toArray().size(), 1);
}

void TstCheckCommand::aLongLineWithManyFindings()
{
    const CommandBench bench;
    const QString path =
        bench.write(QStringLiteral("a.md"), "# A\n\n" + QByteArray("10.0.0.7 ").repeated(60'000));
    QCOMPARE(bench.run(check({QStringLiteral("--format=sarif"), path})).exitCode, 1);
}

void TstCheckCommand::acceptedFindingsAreNotTold()
{
    const CommandBench bench;
    const QByteArray text("# T\n\n## Root cause\n\nTODO\n");
    const QString path = bench.write(QStringLiteral("old/a.md"), text);
    const QString baseline = bench.path(QStringLiteral("accepted.json"));
    const CommandOutput written =
        bench.run(check({path, QStringLiteral("--write-baseline=") + baseline}));
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(CommandBench::read(path), text);
    const QJsonObject json = jsonOf(CommandBench::read(baseline));
    QCOMPARE(json.value(QLatin1String("format")).toString(), QStringLiteral("recount-baseline/1"));
    QVERIFY(json.value(QLatin1String("files"))[QLatin1String("old/a.md")].isObject());

    const QStringList words =
        check({path, QStringLiteral("--baseline=") + baseline, QStringLiteral("--fail-on=hint")});
    const CommandOutput quiet = bench.run(words);
    QCOMPARE(quiet.exitCode, 0);
    QVERIFY(quiet.standard.isEmpty());
    // Lines may move.
    bench.write(QStringLiteral("old/a.md"), "# T\n\n\n\n## Root cause\n\nTODO\n");
    QCOMPARE(bench.run(words).exitCode, 0);
    // Another file was not accepted.
    const QString other = bench.write(QStringLiteral("a.md"), text);
    QCOMPARE(bench.run(check({other, QStringLiteral("--baseline=") + baseline})).exitCode, 1);
    // Accepting again replaces the file.
    QCOMPARE(bench.run(check({other, QStringLiteral("--write-baseline=") + baseline})).exitCode, 0);
    QCOMPARE(bench.run(words).exitCode, 1);
}

void TstCheckCommand::moreOfARuleIsTold()
{
    const CommandBench bench;
    const QString name = QStringLiteral("a.md");
    const QString path = bench.write(name, "# T\n\n## Root cause\n\nTODO\n");
    const QString baseline = bench.path(QStringLiteral("accepted.json"));
    bench.run(check({path, QStringLiteral("--write-baseline=") + baseline}));
    bench.write(name, "# T\n\n## Root cause\n\nTODO\n\n## Trigger\n\nTODO\n");
    const CommandOutput output = bench.run(check({path, QStringLiteral("--baseline=") + baseline}));
    QCOMPARE(output.exitCode, 1);
    QCOMPARE(output.standard.count("PM41"), 1);
    QVERIFY(output.standard.contains("a.md:9:1: error PM41"));
    QVERIFY(!output.standard.contains("PM01"));

    // One that was only counted is not known again.
    QByteArray counted = CommandBench::read(baseline);
    const qsizetype from = counted.indexOf('[', counted.indexOf("PM41"));
    counted.replace(from, counted.indexOf(']', from) + 1 - from, "1");
    bench.write(QStringLiteral("accepted.json"), counted);
    QCOMPARE(
        bench.run(check({path, QStringLiteral("--baseline=") + baseline})).standard.count("PM41"),
        2);
}

void TstCheckCommand::baselinesThatAreNone()
{
    const CommandBench bench;
    const QString path = bench.write(QStringLiteral("a.md"), "# T\n");
    for (const QByteArray &bytes :
         {QByteArray("[]"), QByteArray("{\"format\":\"recount-baseline/9\"}"), QByteArray("\xff"),
          QByteArray()}) {
        const QString baseline = bench.write(QStringLiteral("b.json"), bytes);
        const CommandOutput output =
            bench.run(check({path, QStringLiteral("--baseline=") + baseline}));
        QCOMPARE(output.exitCode, 2);
        QVERIFY(output.error.contains("--write-baseline"));
    }
    const QString missing = bench.path(QStringLiteral("none.json"));
    QCOMPARE(bench.run(check({path, QStringLiteral("--baseline=") + missing})).exitCode, 2);
    // Wrong values are no acceptance.
    const QString odd = bench.write(
        QStringLiteral("b.json"),
        "{\"format\":\"recount-baseline/1\",\"files\":{\"a.md\":{\"PM01\":-4},\"b.md\":7}}");
    QCOMPARE(bench.run(check({path, QStringLiteral("--baseline=") + odd})).exitCode, 1);
    // A document by mistake.
    const QByteArray before = CommandBench::read(path);
    QCOMPARE(bench.run(check({path, QStringLiteral("--write-baseline=") + path})).exitCode, 2);
    QCOMPARE(CommandBench::read(path), before);
    const CommandOutput nowhere = bench.run(check(
        {path, QStringLiteral("--write-baseline=") + bench.path(QStringLiteral("no/b.json"))}));
    QCOMPARE(nowhere.exitCode, 2);
    const CommandOutput unread = bench.run(check(
        {missing, QStringLiteral("--write-baseline=") + bench.path(QStringLiteral("c.json"))}));
    QCOMPARE(unread.exitCode, 2);
    QVERIFY(!QFile::exists(bench.path(QStringLiteral("c.json"))));
}

void TstCheckCommand::ownListsAreUsed()
{
    CommandBench bench;
    const QString path = bench.write(QStringLiteral("a.md"),
                                     "# T\n\n## Root cause\n\nThe crew was asleep at the wheel and "
                                     "the limit was careless.\n");
    const QStringList own{QStringLiteral("--lists=") + bench.path(QStringLiteral("lists"))};
    QVERIFY(bench.run(check({path})).standard.contains("careless"));
    bench.write(
        QStringLiteral("lists/word-lists.json"),
        "{\"en\":{\"blame\":{\"add\":[\"asleep at the wheel\"],\"remove\":[\"careless\"]}}}");
    const QByteArray found = bench.run(check(QStringList{path} + own)).standard;
    QVERIFY(found.contains("asleep at the wheel"));
    QVERIFY(!found.contains("careless"));
    // Without them it is as before.
    QVERIFY(bench.run(check({path})).standard.contains("careless"));

    // A folder of the user's own needs no option.
    bench.commands = DocumentCommands(
        {{2026, 2, 1}, "Europe/Paris", {}, {}, {}, bench.path(QStringLiteral("lists"))});
    QVERIFY(bench.run(check({path})).standard.contains("asleep at the wheel"));
    const QString runbook =
        bench.write(QStringLiteral("r.md"), "# R\n\n## Steps\n\n### Step 1: Go\n\n```sh\n"
                                            "wreckit --all\n```\n");
    const QStringList words = check({QStringLiteral("--kind=runbook"), runbook});
    QVERIFY(!bench.run(words).standard.contains("everything is gone"));
    bench.write(QStringLiteral("lists/dangerous-commands.json"),
                "{\"commands\":[{\"id\":\"wreckit\",\"class\":\"data-loss\",\"program\":"
                "[\"wreckit\"],\"effect\":\"everything is gone\"}]}");
    QVERIFY(bench.run(words).standard.contains("everything is gone"));
}

void TstCheckCommand::damagedListsAreTold()
{
    const CommandBench bench;
    const QString path =
        bench.write(QStringLiteral("a.md"), "# T\n\n## Root cause\n\nSomebody was careless.\n");
    const QStringList words =
        check({path, QStringLiteral("--lists=") + bench.path(QStringLiteral("lists"))});
    QCOMPARE(bench.run(words).exitCode, 2); // no such folder
    bench.write(QStringLiteral("lists/word-lists.json"), "{\"en\":{\"blames\":{}}}");
    CommandOutput output = bench.run(words);
    QCOMPARE(output.exitCode, 2);
    QVERIFY(output.error.contains("en/blames"));
    QVERIFY(output.standard.contains("careless")); // with the shipped lists nevertheless
    bench.write(QStringLiteral("lists/word-lists.json"), "{}");
    bench.write(QStringLiteral("lists/dangerous-commands.json"), "{\n,");
    output = bench.run(words);
    QCOMPARE(output.exitCode, 2);
    QVERIFY(output.error.contains("line 2"));
    const QString baseline = bench.path(QStringLiteral("b.json"));
    QCOMPARE(
        bench.run(words + QStringList{QStringLiteral("--write-baseline=") + baseline}).exitCode, 2);
    QVERIFY(!QFile::exists(baseline));
}

void TstCheckCommand::wrongCommandLines_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no file") << QStringList{};
    QTest::newRow("format") << QStringList{QStringLiteral("--format=yaml"), QStringLiteral("a.md")};
    QTest::newRow("no value") << QStringList{QStringLiteral("a.md"), QStringLiteral("--format")};
    QTest::newRow("severity") << QStringList{QStringLiteral("--fail-on=none"),
                                             QStringLiteral("a.md")};
    QTest::newRow("profile") << QStringList{QStringLiteral("--profile=home"),
                                            QStringLiteral("a.md")};
    QTest::newRow("both baselines")
        << QStringList{QStringLiteral("--baseline=a"), QStringLiteral("--write-baseline=b"),
                       QStringLiteral("a.md")};
    QTest::newRow("option") << QStringList{QStringLiteral("--frobnicate"), QStringLiteral("a.md")};
}

void TstCheckCommand::wrongCommandLines()
{
    QFETCH(QStringList, words);
    const CommandOutput output = CommandBench().run(check(words));
    QCOMPARE(output.exitCode, 2);
    QVERIFY(output.standard.isEmpty());
    QVERIFY(output.error.contains("recount check --help"));
}

QTEST_GUILESS_MAIN(TstCheckCommand)
#include "tst_checkcommand.moc"
