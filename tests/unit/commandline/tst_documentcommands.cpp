#include "commandbench.h"

#include "postmortem/postmortemjson.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/postmortemtemplates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace recount;

namespace
{

QStringList command(const char *name, const QStringList &words)
{
    return QStringList{QLatin1String(name)} + words;
}

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

/// The keys that a schema asks for and a value lacks, or has and the schema does not know, in all
/// of its parts.
QStringList complaints(const QJsonObject &root, const QJsonObject &schema, const QJsonValue &value,
                       const QString &place)
{
    if (schema.contains(QStringLiteral("$ref"))) {
        const QString name = schema[QStringLiteral("$ref")].toString().section(u'/', -1);
        const QJsonValue aimed = root[QStringLiteral("$defs")][name];
        return aimed.isObject() ? complaints(root, aimed.toObject(), value, place)
                                : QStringList{QStringLiteral("no definition of ") + name};
    }
    if (schema.contains(QStringLiteral("anyOf")))
        return value.isNull()
                   ? QStringList()
                   : complaints(root, schema[QStringLiteral("anyOf")][0].toObject(), value, place);
    QStringList found;
    const QJsonArray values = schema[QStringLiteral("enum")].toArray();
    if (!values.isEmpty() && !values.contains(value))
        found.append(place + QLatin1String(": ") + value.toString());
    const QJsonArray list = value.toArray();
    for (int i = 0; i < int(list.size()); ++i)
        found += complaints(root, schema[QStringLiteral("items")].toObject(), list.at(i),
                            QStringLiteral("%1/%2").arg(place).arg(i));
    if (!value.isObject())
        return found;
    const QJsonObject object = value.toObject();
    for (const QJsonValue &key : schema[QStringLiteral("required")].toArray()) {
        if (!object.contains(key.toString()))
            found.append(place + QLatin1String(" lacks ") + key.toString());
    }
    const QJsonObject properties = schema[QStringLiteral("properties")].toObject();
    const QJsonObject others = schema[QStringLiteral("additionalProperties")].toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!properties.contains(it.key()) && others.isEmpty())
            found.append(place + QLatin1String(" has ") + it.key());
        else
            found += complaints(
                root, properties.contains(it.key()) ? properties[it.key()].toObject() : others, *it,
                place + u'/' + it.key());
    }
    return found;
}

} // namespace

class TstDocumentCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstWordDecides();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void valuesAreShown();
    void jsonFollowsTheSchema_data();
    void jsonFollowsTheSchema();
    void setChangesItsLinesOnly();
    void setReadsAnewBetweenValues();
    void setKeepsLineEnds();
    void setLeavesTheFileWhereNothingChanges();
    void setChangesRunbooks();
    void setWritesAllOrNothing();
    void exportWritesEachForm_data();
    void exportWritesEachForm();
    void exportNeverWritesOverItsDocument();
    void exportTellsWhatIsLeftOut();
    void pdfIsMadeByTheProgram();
    void newBeginsWithATemplate_data();
    void newBeginsWithATemplate();
    void newNeverWritesOverAFile();
    void newHasAZoneAndAnId();
    void wrongCommandLines_data();
    void wrongCommandLines();
    void hostileFilesAreShown();
};

void TstDocumentCommands::theFirstWordDecides()
{
    const QString program = QStringLiteral("recount");
    const auto isCommand = [&](const QStringList &words) {
        return DocumentCommands::isCommand(QStringList{program} + words);
    };
    for (const char *name : {"check", "show", "set", "export", "new"})
        QVERIFY(isCommand({QLatin1String(name)}));
    QVERIFY(!isCommand({}));
    QVERIFY(!isCommand({QStringLiteral("--data-dir"), QStringLiteral("check")}));
    QVERIFY(!isCommand({QStringLiteral("Check")}));
    QVERIFY(!DocumentCommands::isCommand({}));

    QVERIFY(DocumentCommands::needsFonts({program, QStringLiteral("export"), QStringLiteral("a"),
                                          QStringLiteral("--to"), QStringLiteral("pdf")}));
    QVERIFY(DocumentCommands::needsFonts(
        {program, QStringLiteral("export"), QStringLiteral("--to=pdf"), QStringLiteral("a")}));
    QVERIFY(!DocumentCommands::needsFonts(
        {program, QStringLiteral("export"), QStringLiteral("--to=html"), QStringLiteral("pdf")}));
    QVERIFY(!DocumentCommands::needsFonts(
        {program, QStringLiteral("set"), QStringLiteral("--to=pdf")}));
    QCOMPARE(DocumentCommands::language({program, QStringLiteral("show"),
                                         QStringLiteral("--language"), QStringLiteral("fr")}),
             QStringLiteral("fr"));
    QVERIFY(DocumentCommands::language({program, QStringLiteral("show"), QStringLiteral("--"),
                                        QStringLiteral("--language=fr")})
                .isEmpty());
    QCOMPARE(CommandBench().run({QStringLiteral("frobnicate")}).exitCode, 2);
    QCOMPARE(CommandBench().run({}).exitCode, 2);
}

void TstDocumentCommands::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QStringList &words) {
        QTest::newRow(name) << QString::fromLatin1(name) << words;
    };
    row("check", {QStringLiteral("--format"), QStringLiteral("--fail-on"),
                  QStringLiteral("--profile"), QStringLiteral("sarif")});
    row("show", {QStringLiteral("--json"), QStringLiteral("--schema")});
    row("set", {QStringLiteral("FIELD=VALUE"), QStringLiteral("AI-1.owner")});
    row("export", {QStringLiteral("--to"), QStringLiteral("-o"), QStringLiteral("actions-csv")});
    row("new", {QStringLiteral("--template"), QStringLiteral("near-miss"), QStringLiteral("--zone"),
                QStringLiteral("--lang ")});
}

void TstDocumentCommands::everyCommandHasHelp()
{
    QFETCH(QString, name);
    QFETCH(QStringList, words);
    for (const QString &option : {QStringLiteral("--help"), QStringLiteral("-h")}) {
        const CommandOutput output = CommandBench().run({name, option});
        QCOMPARE(output.exitCode, 0);
        QVERIFY(output.error.isEmpty());
        const QString help = QString::fromUtf8(output.standard);
        QVERIFY(help.startsWith(QLatin1String("Usage: recount ") + name));
        words += {QStringLiteral("--language"), QStringLiteral("--help")};
        for (const QString &word : std::as_const(words))
            QVERIFY2(help.contains(word), qPrintable(word));
    }
    QVERIFY(DocumentCommands::overview().contains(name));
}

void TstDocumentCommands::valuesAreShown()
{
    const CommandOutput output =
        CommandBench().run(command("show", {CommandBench::shared("checkout.md")}));
    QCOMPARE(output.exitCode, 0);
    const QStringList lines = QString::fromUtf8(output.standard).split(u'\n');
    const auto value = [&lines](const QString &name) {
        const QStringList found = lines.filter(QRegularExpression(u'^' + name + u' '));
        return found.isEmpty() ? QString() : found.constFirst().mid(name.size()).trimmed();
    };
    QCOMPARE(value(QStringLiteral("Title")),
             QStringLiteral("Checkout answered 502 for 41 minutes"));
    QCOMPARE(value(QStringLiteral("Status")), QStringLiteral("in-review"));
    QCOMPARE(value(QStringLiteral("Time to mitigate")), QStringLiteral("41 min"));
    QCOMPARE(value(QStringLiteral("Time to resolve")), QStringLiteral("2 h 28 min"));
    QVERIFY(
        value(QStringLiteral("Action AI-1")).startsWith(QStringLiteral("open · Ana · 2026-01-28")));
    QVERIFY(value(QStringLiteral("2026-01-14 09:53")).endsWith(QLatin1String("Old settings back")));
    // All values of a block begin in one column.
    const qsizetype column = lines.at(0).indexOf(QLatin1String("Checkout"));
    QCOMPARE(lines.at(1).indexOf(QLatin1String("incident")), column);
    QVERIFY(lines.filter(QStringLiteral("Published")).isEmpty()); // it is not there
}

void TstDocumentCommands::jsonFollowsTheSchema_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *name : {"checkout.md", "plain.md", "good.md"})
        QTest::newRow(name) << CommandBench::read(CommandBench::shared(name));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("bytes") << QByteArray("# \xff\xfe\0\x01 |\n\n|||\n|-|-|\n|a|\n", 24);
    for (const DocumentTemplate &chosen : postMortemTemplates(QStringLiteral("fr")))
        QTest::newRow(qPrintable(chosen.name))
            << *DocumentTemplates::begin(chosen, {2026, 1, 1}, "UTC", QStringLiteral("1"));
}

void TstDocumentCommands::jsonFollowsTheSchema()
{
    QFETCH(QByteArray, bytes);
    const CommandBench bench;
    const CommandOutput schema = bench.run(command("show", {QStringLiteral("--schema")}));
    QCOMPARE(schema.exitCode, 0);
    const QJsonObject root = jsonOf(schema.standard);
    QVERIFY(root[QStringLiteral("required")].toArray().size() > 10);
    const CommandOutput output = bench.run(
        command("show", {QStringLiteral("--json"), bench.write(QStringLiteral("a.md"), bytes)}));
    QCOMPARE(output.exitCode, 0);
    const QJsonObject json = jsonOf(output.standard);
    QCOMPARE(json[QStringLiteral("format")],
             root[QStringLiteral("properties")][QStringLiteral("format")][QStringLiteral("const")]);
    QCOMPARE(complaints(root, root, json, {}), QStringList());
    // The comparison itself tells what is missing or too much.
    QJsonObject broken = json;
    broken.remove(QStringLiteral("computed"));
    broken.insert(QStringLiteral("mood"), QStringLiteral("fine"));
    QCOMPARE(complaints(root, root, broken, {}).size(), 2);
}

void TstDocumentCommands::setChangesItsLinesOnly()
{
    const CommandBench bench;
    const QByteArray before = CommandBench::read(CommandBench::shared("checkout.md"));
    const QString path = bench.write(QStringLiteral("a.md"), before);
    const CommandOutput output = bench.run(command(
        "set", {path, QStringLiteral("severity=P2"), QStringLiteral("AI-1.owner=Bo = Li")}));
    QCOMPARE(output.exitCode, 0);
    QByteArray expected = before;
    expected.replace("| Severity | P1 (peak P1, final P2) |", "| Severity | P2 |");
    expected.replace("owner: Ana", "owner: Bo = Li");
    QCOMPARE(CommandBench::read(path), expected);
    QVERIFY(
        output.standard.contains("\n-| Severity | P1 (peak P1, final P2) |\n+| Severity | P2 |\n"));
    QVERIFY(output.standard.contains("+- [ ] **AI-1**"));
    QCOMPARE(output.standard.count("\n+"), 2);
}

void TstDocumentCommands::setReadsAnewBetweenValues()
{
    const CommandBench bench;
    const QString path = bench.write(QStringLiteral("a.md"), "Some words.\n");
    const CommandOutput output = bench.run(command(
        "set", {path, QStringLiteral("zone=Europe/Paris"), QStringLiteral("title=Mails were late"),
                QStringLiteral("owner=Ana"), QStringLiteral("owner=Bo"),
                QStringLiteral("root-cause=Nothing renewed it.")}));
    QCOMPARE(output.exitCode, 0);
    const PostMortem read = readPostMortem(SourceText(CommandBench::read(path)));
    QCOMPARE(read.zone.id(), QByteArray("Europe/Paris"));
    QCOMPARE(read.title.text, QStringLiteral("Mails were late"));
    QCOMPARE(read.owners, QStringList{QStringLiteral("Bo")});
    QCOMPARE(read.passage(SectionKind::RootCause).text, QStringLiteral("Nothing renewed it."));
}

void TstDocumentCommands::setKeepsLineEnds()
{
    const CommandBench bench;
    QByteArray before = CommandBench::read(CommandBench::shared("checkout.md"));
    before.replace("\n", "\r\n");
    before.prepend("\xEF\xBB\xBF");
    before.append("odd \xff byte\tand no end");
    const QString path = bench.write(QStringLiteral("a.md"), before);
    const CommandOutput output = bench.run(command(
        "set", {path, QStringLiteral("status=reviewed"), QStringLiteral("trigger=A rollout.")}));
    QCOMPARE(output.exitCode, 0);
    const QByteArray after = CommandBench::read(path);
    QVERIFY(after.startsWith("\xEF\xBB\xBF---\r\n"));
    QVERIFY(after.endsWith("odd \xff byte\tand no end"));
    QVERIFY(after.contains("| Status | reviewed |\r\n"));
    QVERIFY(after.contains("A rollout.\r\n"));
    QCOMPARE(after.count('\n'), after.count("\r\n"));
    // It shows the lines without their ends.
    QVERIFY(output.standard.contains("+| Status | reviewed |\n"));
}

void TstDocumentCommands::setLeavesTheFileWhereNothingChanges()
{
    const CommandBench bench;
    const QString path = bench.write(QStringLiteral("a.md"),
                                     CommandBench::read(CommandBench::shared("checkout.md")));
    QFile file(path);
    const QDateTime old(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(old, QFileDevice::FileModificationTime));
    file.close();
    const CommandOutput output = bench.run(command(
        "set", {path, QStringLiteral("AI-1.owner=Ana"), QStringLiteral("status=in review")}));
    QCOMPARE(output.exitCode, 0);
    QVERIFY(!output.standard.isEmpty());
    QVERIFY(!output.standard.contains('+'));
    QCOMPARE(QFileInfo(path).lastModified().toUTC(), old);
}

void TstDocumentCommands::setChangesRunbooks()
{
    const CommandBench bench;
    const QByteArray before =
        CommandBench::read(QStringLiteral(RECOUNT_SOURCE_DIR "/resources/examples/en/"
                                                             "runbook-database-not-responding.md"));
    const QString path = bench.write(QStringLiteral("a.md"), before);
    const CommandOutput output = bench.run(
        command("set", {path, QStringLiteral("step.2.number=1"), QStringLiteral("step.1.why=New."),
                        QStringLiteral("escalation.1.who=night watch")}));
    QCOMPARE(output.exitCode, 0);
    const QByteArray after = CommandBench::read(path);
    QVERIFY(after.contains("### Step 1: Read the log of the backend\n\n*check · 2 min · from: host "
                           "of the backend*\n\nWhy: New.\n"));
    QVERIFY(after.contains("go to [Step 1](#step-1-read-the-log-of-the-backend)"));
    QVERIFY(after.contains("escalate to E1 (night watch)"));
    QVERIFY(output.standard.contains("+### Step 1: Read the log of the backend\n"));
    // Nothing is written when one of them is wrong.
    const CommandOutput wrong = bench.run(
        command("set", {path, QStringLiteral("step.1.why=x"), QStringLiteral("step.1.kind=mood")}));
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.error.contains("decide"));
    QCOMPARE(CommandBench::read(path), after);
    // One that says nothing of its kind is what it is called.
    const QString plain = bench.write(QStringLiteral("b.md"), "Words.\n");
    QCOMPARE(bench
                 .run(command("set", {plain, QStringLiteral("--kind=runbook"),
                                      QStringLiteral("step.new=Look")}))
                 .exitCode,
             0);
    QVERIFY(CommandBench::read(plain).contains("### Step 1: Look\n"));
}

void TstDocumentCommands::setWritesAllOrNothing()
{
    const CommandBench bench;
    const QByteArray before = CommandBench::read(CommandBench::shared("checkout.md"));
    const QString path = bench.write(QStringLiteral("a.md"), before);
    const CommandOutput unknown = bench.run(
        command("set", {path, QStringLiteral("status=closed"), QStringLiteral("mood=fine")}));
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.error.contains("mood"));
    QVERIFY(unknown.error.contains("root-cause")); // it names what there is
    QCOMPARE(bench.run(command("set", {path, QStringLiteral("zone=Nowhere/Land")})).exitCode, 2);
    QCOMPARE(bench.run(command("set", {path, QStringLiteral("status")})).exitCode, 2);
    QCOMPARE(bench.run(command("set", {path, QStringLiteral("=x")})).exitCode, 2);
    QCOMPARE(CommandBench::read(path), before);
}

void TstDocumentCommands::exportWritesEachForm_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *form, const char *beginning, const char *part) {
        QTest::newRow(form) << QString::fromLatin1(form) << QByteArray(beginning)
                            << QByteArray(part);
    };
    row("md", "# Post-mortem: Checkout", "- [ ] **AI-1**");
    row("confluence", "# Post-mortem: Checkout", "- ☐ **AI-1**");
    row("html", "<!DOCTYPE html>\n<html lang=\"en\">", "<td>P1 (peak P1, final P2)</td>");
    row("json", "{", "\"format\": \"recount-post-mortem/1\"");
    row("csv", "time,earliest_utc,latest_utc,kind,event,actor,evidence,milestones\r\n",
        "~09:26,2026-01-14T08:21:00Z,2026-01-14T08:31:00Z,alert,Error-rate alert,,,detected\r\n");
    row("actions-csv", "id,tags,title,type,status,owner,due,done,priority,",
        "AI-2,DEVS,Close connections after use,repair,done,Jo,,2026-01-20,");
    row("message", "On 14 January checkout answered 502 for 41 minutes.",
        "It began on 14 January 2026 at 09:12. The service worked again at 09:53, and all was over "
        "at 11:40 (Europe/Warsaw).");
    row("story", "---\nrecount: story/1\nlang: en\n---\n# Checkout answered 502 for 41 minutes\n",
        "\n- 09:31: Roll back instead of restart\n");
}

void TstDocumentCommands::exportWritesEachForm()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, part);
    const CommandBench bench;
    const QString source = CommandBench::shared("checkout.md");
    const QString target = bench.path(QStringLiteral("out"));
    const CommandOutput toFile = bench.run(
        command("export", {source, QStringLiteral("--to"), form, QStringLiteral("-o"), target}));
    QCOMPARE(toFile.exitCode, 0);
    QCOMPARE(toFile.standard, QDir::toNativeSeparators(target).toUtf8() + '\n');
    const QByteArray written = CommandBench::read(target);
    QVERIFY2(written.startsWith(beginning), written.left(100).constData());
    QVERIFY2(written.contains(part), written.constData());

    const CommandOutput toStandard =
        bench.run(command("export", {QStringLiteral("-o"), QStringLiteral("-"),
                                     QStringLiteral("--to"), form, source}));
    QCOMPARE(toStandard.exitCode, 0);
    QCOMPARE(toStandard.standard, written);
}

void TstDocumentCommands::exportNeverWritesOverItsDocument()
{
    const CommandBench bench;
    const QString path = bench.write(QStringLiteral("a.md"), "---\nid: 1\n---\n# A\n");
    const auto run = [&](const QString &target) {
        return bench
            .run(command("export", {path, QStringLiteral("--to=md"), QStringLiteral("-o"), target}))
            .exitCode;
    };
    QCOMPARE(run(path), 2);
    QCOMPARE(run(bench.folder.path() + QLatin1String("/x/../a.md")), 2);
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(path, bench.path(QStringLiteral("link.md"))));
    QCOMPARE(run(bench.path(QStringLiteral("link.md"))), 2);
#endif
    QCOMPARE(CommandBench::read(path), QByteArray("---\nid: 1\n---\n# A\n"));
    QCOMPARE(run(bench.write(QStringLiteral("old.md"), "older export")), 0);
    QCOMPARE(CommandBench::read(bench.path(QStringLiteral("old.md"))), QByteArray("# A\n"));
    QCOMPARE(run(bench.path(QStringLiteral("no/folder/a.md"))), 2);
}

void TstDocumentCommands::exportTellsWhatIsLeftOut()
{
    const CommandBench bench;
    const QString path =
        bench.write(QStringLiteral("a.md"), "# A\n\n![chart](../../etc/passwd.png)\n");
    const CommandOutput output = bench.run(command(
        "export", {path, QStringLiteral("--to=html"), QStringLiteral("-o"), QStringLiteral("-")}));
    QCOMPARE(output.exitCode, 0);
    QVERIFY2(output.error.startsWith("line 3: "), output.error.constData());
    QVERIFY(!output.standard.contains("<img"));
}

void TstDocumentCommands::pdfIsMadeByTheProgram()
{
    const CommandBench bench;
    const QString path = bench.write(QStringLiteral("a.md"), "# A\n");
    const QString target = bench.path(QStringLiteral("a.pdf"));
    const QStringList words =
        command("export", {path, QStringLiteral("--to=pdf"), QStringLiteral("-o"), target});
    QString folder;
    const DocumentCommands able(
        {{2026, 2, 1}, "UTC", [&folder](const QByteArray &markdown, const QString &where) {
             folder = where;
             return Result<QByteArray>("%PDF of " + markdown);
         }});
    QCOMPARE(able.run(words).exitCode, 0);
    QCOMPARE(CommandBench::read(target), QByteArray("%PDF of # A\n"));
    QCOMPARE(folder, bench.folder.path());
    QVERIFY(QFile::remove(target));

    QCOMPARE(bench.run(words).exitCode, 2);
    QVERIFY(!QFile::exists(target));
    QCOMPARE(able.run(command("export", {path, QStringLiteral("--to=pdf"), QStringLiteral("-o"),
                                         QStringLiteral("-")}))
                 .exitCode,
             2);
    const DocumentCommands unable({{2026, 2, 1}, "UTC", [](const QByteArray &, const QString &) {
                                       return Result<QByteArray>(
                                           fail(ErrorCode::WriteFailed, QStringLiteral("No ink.")));
                                   }});
    QCOMPARE(unable.run(words).error, QByteArray("No ink.\n"));
    QVERIFY(!QFile::exists(target));
}

void TstDocumentCommands::newBeginsWithATemplate_data()
{
    QTest::addColumn<QString>("lang");
    QTest::addColumn<QString>("name");
    for (const QString &lang : {QStringLiteral("en"), QStringLiteral("fr")}) {
        for (const DocumentTemplate &chosen : postMortemTemplates(lang))
            QTest::newRow(qPrintable(QString(lang + u' ' + chosen.name))) << lang << chosen.name;
    }
}

void TstDocumentCommands::newBeginsWithATemplate()
{
    QFETCH(QString, lang);
    QFETCH(QString, name);
    const CommandBench bench;
    const QString path = bench.path(QStringLiteral("n.md"));
    const CommandOutput output =
        bench.run(command("new", {QStringLiteral("postmortem"), QStringLiteral("--template"), name,
                                  QStringLiteral("--lang"), lang, QStringLiteral("--zone"),
                                  QStringLiteral("America/New_York"), QStringLiteral("-o"), path}));
    QCOMPARE(output.exitCode, 0);
    const PostMortem read = readPostMortem(SourceText(CommandBench::read(path)));
    QCOMPARE(read.lang, lang);
    QCOMPARE(read.zone.id(), QByteArray("America/New_York"));
    QCOMPARE(read.date, QDate(2026, 2, 1));
    QCOMPARE(read.id.size(), 36);
}

void TstDocumentCommands::newNeverWritesOverAFile()
{
    const CommandBench bench;
    const QString path = bench.write(QStringLiteral("a.md"), "mine");
    const auto run = [&](const QString &target) {
        return bench.run(
            command("new", {QStringLiteral("postmortem"), QStringLiteral("-o"), target}));
    };
    const CommandOutput output = run(path);
    QCOMPARE(output.exitCode, 2);
    QVERIFY(output.error.contains("a.md"));
    QCOMPARE(CommandBench::read(path), QByteArray("mine"));
    QCOMPARE(run(bench.folder.path()).exitCode, 2);
#ifdef Q_OS_UNIX
    // Not even through a link to a file that is not there yet.
    QVERIFY(
        QFile::link(bench.path(QStringLiteral("aim.md")), bench.path(QStringLiteral("link.md"))));
    QCOMPARE(run(bench.path(QStringLiteral("link.md"))).exitCode, 2);
    QVERIFY(!QFile::exists(bench.path(QStringLiteral("aim.md"))));
#endif
}

void TstDocumentCommands::newHasAZoneAndAnId()
{
    const CommandBench bench;
    const QStringList words =
        command("new", {QStringLiteral("postmortem"), QStringLiteral("-o"), QStringLiteral("-")});
    const PostMortem one = readPostMortem(SourceText(bench.run(words).standard));
    const PostMortem two = readPostMortem(SourceText(bench.run(words).standard));
    QCOMPARE(one.zone.id(), QByteArray("Europe/Paris")); // of the system
    QVERIFY(one.id != two.id);
    // A system without a zone.
    const DocumentCommands nowhere({{2026, 2, 1}, {}, {}});
    QVERIFY(nowhere.run(words).standard.contains("\nzone: UTC\n"));
}

void TstDocumentCommands::wrongCommandLines_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *words) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    row("show");
    row("show a.md b.md");
    row("show --schema a.md");
    row("show missing.md");
    row("show .");
    row("set");
    row("set a.md");
    row("set missing.md title=x");
    row("export");
    row("export missing.md --to=html -o -");
    row("export a.md -o -");
    row("export a.md --to=docx -o -");
    row("export a.md --to=html");
    row("export a.md b.md --to=html -o -");
    row("new");
    row("new story -o -");
    row("new postmortem");
    row("new postmortem --template=none -o -");
    row("new postmortem --lang=de -o -");
    row("new postmortem --zone=Nowhere/Land -o -");
    row("new postmortem -o missing/folder/a.md");
}

void TstDocumentCommands::wrongCommandLines()
{
    QFETCH(QStringList, words);
    const CommandOutput output = CommandBench().run(words);
    QCOMPARE(output.exitCode, 2);
    QVERIFY(output.standard.isEmpty());
    QVERIFY(output.error.endsWith('\n'));
    QVERIFY(output.error.size() > 10);
}

void TstDocumentCommands::hostileFilesAreShown()
{
    const CommandBench bench;
    const QByteArray bytes("# \x1b[2J\x07 T \xE2\x80\xAE evil\n\n| | |\n| --- | --- |\n"
                           "| Owner | \x1b]0;owned\x07 |\n| Status | \xff |\n\n## Timeline\n\n"
                           "| Time | Event |\n| --- | --- |\n| 09:12 | =HYPERLINK(\"x\") \x08 |\n");
    const QString path = bench.write(QStringLiteral("h.md"), bytes);
    const QByteArray shown = bench.run(command("show", {path})).standard;
    QVERIFY(shown.contains("evil"));
    const QByteArray set =
        bench.run(command("set", {path, QStringLiteral("title=\x1b[2Jx")})).standard;
    QVERIFY(set.contains("+# "));
    for (const QByteArray &output : {shown, set}) {
        for (const char byte : output)
            QVERIFY(uchar(byte) >= 0x20 || byte == '\n');
        QVERIFY(!output.contains("\xE2\x80\xAE"));
    }
    const QByteArray csv = bench
                               .run(command("export", {path, QStringLiteral("--to=csv"),
                                                       QStringLiteral("-o"), QStringLiteral("-")}))
                               .standard;
    QVERIFY2(csv.contains("'=HYPERLINK"), csv.constData());
}

QTEST_GUILESS_MAIN(TstDocumentCommands)
#include "tst_documentcommands.moc"
