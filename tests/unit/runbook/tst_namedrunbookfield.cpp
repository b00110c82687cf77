// Values of a runbook by their names, as the command line has them.

#include "runbook/namedrunbookfield.h"
#include "runbook/runbookreader.h"

#include <QFile>
#include <QTest>

namespace recount
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray example()
{
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR
                              "/resources/examples/en/runbook-database-not-responding.md"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QByteArray> with(const QByteArray &bytes, const QString &name, const QString &value)
{
    const SourceText source(bytes);
    const auto patches = setNamedField(source, readRunbook(source), name, value);
    if (!patches)
        return tl::unexpected(patches.error());
    return patched(bytes, *patches);
}

} // namespace

class NamedRunbookFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsWhatIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("isThere");
        const auto row = [](const char *name, const char *value, const char *written,
                            bool isThere = true) {
            QTest::addRow("%s=%s", name, value)
                << QString::fromUtf8(name) << QString::fromUtf8(value) << QString::fromUtf8(written)
                << isThere;
        };
        row("title", "New words", "# Runbook: New words\n");
        row("lang", "fr", "\nlang: fr\n---\n");
        row("service", "cart", "| Service / owner | cart / QuickBite DevOps |");
        row("owner", "Ops", "| Service / owner | orders / Ops |");
        row("status", "draft", "| Status | draft |");
        row("last-tested", "2026-02-01", "| Last tested | 2026-02-01 |");
        row("Last Tested", "2026-02-01", "| Last tested | 2026-02-01 |");
        row("impact-if-ignored", "None.", "## Impact if ignored\n\nNone.\n\n## Prereq");
        row("related", "- [A](a.md)", "## Related\n\n- [A](a.md)\n");
        row("step.3.title", "Ask it", "### Step 3: Ask it\n");
        row("step.3.title", "Ask it", "[Step 3](#step-3-ask-it)");
        row("step.3", "Ask it", "### Step 3: Ask it\n");
        row("S3.why", "So.", "\nWhy: So.\n");
        row("step.3.why", "", "Why: it tells a fault", false);
        row("step.3.command", "date", "```bash\ndate\n```");
        row("step.3.command.2", "uptime", "```bash\nuptime\n```");
        row("step.3.minutes", "5", "*check · 5 min · from");
        row("step.3.minutes", "1 h 30", "*check · 1 h 30 min · from");
        row("step.3.minutes", "", "*check · from: host of the backend · as: admin*");
        row("step.3.kind", "decide", "*decide · 1 min");
        row("step.3.where", "bastion", "from: bastion ·");
        row("step.3.expected", "one row", "Expected when healthy:");
        row("step.3.otherwise", "end: stop", "| anything else | end: stop ");
        row("step.3.danger", "destructive", "> **Warning");
        row("step.3.number", "1", "### Step 1: Ask the database for an answer\n");
        row("step.3.number", "1", "go to [Step 1](#step-1-ask-the-database-for-an-answer)");
        row("step.3.number", "1", "the log of step 3 has no");
        row("step.3", "", "[Step 0](#step-0)");
        row("step.new", "Rest", "### Step 9: Rest\n\n## Quickfixes");
        row("quickfix.1.title", "More", "### Quickfix Q1: More\n");
        row("Q1.verify", "look", "\nVerify: look\n");
        row("q1.undo", "none", "Undo: none.");
        row("q1.then", "go to step 1", "\nThen: go to step 1\n");
        row("q1.command", "date", "```bash\ndate\n```");
        row("q1.danger", "none", "raise `max_connections`");
        row("q4", "", "Quickfix Q4: Open", false);
        row("quickfix.new", "Wait", "### Quickfix Q5: Wait\n");
        row("P1", "Pool it", "- **P1** [DEVS] Pool it ·");
        row("permanent-fix.4", "", "**P4**", false);
        row("permanent-fix.new", "More", "- **P5** More\n");
        row("escalation.2.who", "board", "| 1 h | board |");
        row("E1.after", "5 min", "| 5 min | lead developer |");
        row("E1.acknowledge", "5 min", "| Acknowledge within |");
        row("e1", "", "| 30 min |", false);
        row("escalation.new", "2 h, board", "| 2 h | board |");
        row("placeholder.rds-endpoint.example", "db", "| `db` ");
        row("placeholder.RDS_ENDPOINT.name", "HOST_NAME", "\"${HOST_NAME:?}\"");
        row("placeholder.new", "pod", "| `POD` ");
        row("placeholder.RDS_ENDPOINT", "", "| `RDS_ENDPOINT` |", false);
        row("graph", "update", "<!-- recount:graph sha=");
    }
    void setsWhatIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, written);
        QFETCH(bool, isThere);
        const auto after = with(example(), name, value);
        QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error().userText));
        QVERIFY(*after != example());
        const QString text = QString::fromUtf8(*after);
        QVERIFY2(text.contains(written) == isThere, qPrintable(text));
    }

    void refusesWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"colour",
                                 "step.9.why",
                                 "step.0",
                                 "step.x",
                                 "step",
                                 "step.3.mood",
                                 "step.3.command.3",
                                 "step.3.command.0",
                                 "step.3.command.x",
                                 "Q9",
                                 "Q1.mood",
                                 "P9",
                                 "P1.mood",
                                 "E3.who",
                                 "E1.mood",
                                 "E0",
                                 "placeholder.X",
                                 "placeholder.RDS_ENDPOINT.mood",
                                 "placeholder",
                                 "",
                                 "....",
                                 "step.new.title",
                                 "S99999999999"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void refusesWhatIsNotThere()
    {
        QFETCH(QString, name);
        const auto after = with(example(), name, u"x"_s);
        QVERIFY(!after);
        QCOMPARE(after.error().code, ErrorCode::NotFound);
        QVERIFY(after.error().userText.contains(u"last-tested"_s));
        QVERIFY(after.error().userText.contains(u"resolved-when"_s));
    }

    void refusesWhatIsNoValue_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *value) {
            QTest::addRow("%s=%s", name, value)
                << QString::fromLatin1(name) << QString::fromLatin1(value);
        };
        row("step.1.kind", "mood");
        row("step.1.minutes", "soon");
        row("step.1.minutes", "-3");
        row("step.1.minutes", "nan");
        row("step.1.danger", "maybe");
        row("step.1.number", "0");
        row("step.1.number", "9");
        row("step.1.title", " ");
        row("Q1.title", "");
        row("escalation.new", "nobody");
        row("placeholder.new", "RDS_ENDPOINT");
        row("placeholder.RDS_ENDPOINT.name", "");
        row("placeholder.RDS_ENDPOINT.type", "mood");
        row("graph", "paint");
    }
    void refusesWhatIsNoValue()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto after = with(example(), name, value);
        QVERIFY(!after);
        QCOMPARE(after.error().code, ErrorCode::InvalidData);
    }

    void saysWhereAFactHasNoPlace()
    {
        const QByteArray bare = "# T\n\n## Diagnosis\n\n```sh\nuptime\n```\n\n```sh\ndf -h\n```\n";
        for (const char *field : {"step.1.kind", "step.1.minutes", "step.1.where"}) {
            const bool isKind = QByteArray(field).endsWith("kind");
            const auto after = with(bare, QLatin1String(field), isKind ? u"check"_s : u"10 min"_s);
            QVERIFY2(!after, field);
            QCOMPARE(after.error().code, ErrorCode::InvalidData);
            QVERIFY(after.error().userText.contains(QLatin1String("no words of its own")));
            QCOMPARE(*with(bare, QLatin1String(field), {}), bare);
        }
        const QByteArray worded =
            "# T\n\n## Diagnosis\n\n1. Look at it:\n\n   ```sh\n   uptime\n   ```\n";
        QVERIFY(with(worded, u"step.1.minutes"_s, u"10"_s)->contains("   *10 min*\n"));
    }

    void keepsADrawingThatSomebodyChanged()
    {
        QByteArray edited = *with(example(), u"graph"_s, u"update"_s);
        edited.replace("flowchart TD", "flowchart LR");
        QCOMPARE(with(edited, u"graph"_s, u"update"_s).error().code, ErrorCode::InvalidData);
        QVERIFY(with(edited, u"graph"_s, u"replace"_s)->contains("flowchart TD"));
        QCOMPARE(*with(edited, u"graph"_s, u"remove"_s), example());
    }
};

} // namespace recount

QTEST_GUILESS_MAIN(recount::NamedRunbookFieldTest)
#include "tst_namedrunbookfield.moc"
