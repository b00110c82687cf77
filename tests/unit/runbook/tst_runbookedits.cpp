// What a runbook says is changed where it stands, and read back as it was set.

#include "documents/textdiff.h"
#include "runbook/quickfixedits.h"
#include "runbook/runbookedits.h"
#include "runbook/runbookreader.h"
#include "runbook/runbookrowedits.h"
#include "runbook/runbookwords.h"
#include "runbook/stepedits.h"
#include "runbook/steporderedits.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

namespace recount
{

using namespace Qt::StringLiterals;

namespace
{

using Patches = QList<TextPatch>;

QByteArray fileBytes(const char *path)
{
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray example()
{
    return fileBytes("resources/examples/en/runbook-database-not-responding.md");
}

/// A runbook with the values that were read from it, edited in place.
struct Edited {
    explicit Edited(const QByteArray &bytes) : source(bytes), values(readRunbook(source)) {}

    template <class Edits>
    Edited with(const std::function<Patches(const Edits &)> &edit) const
    {
        const auto bytes = patched(source.bytes(), edit(Edits(source, values)));
        return Edited(bytes ? *bytes : QByteArray("overlapping patches"));
    }
    int linesChangedIn(const Edited &other) const
    {
        int count = 0;
        for (const LineChange &change : lineChanges(source, other.source))
            count += std::max(change.beforeEnd - change.beforeFirst,
                              change.afterEnd - change.afterFirst);
        return count;
    }
    QString text() const { return source.text({0, source.size()}); }
    const RunbookStep &step(int number) const { return values.steps.at(values.stepAt(number)); }

    SourceText source;
    Runbook values;
};

struct Case {
    const char *name;
    int lines; ///< that change
    std::function<Patches(const SourceText &, const Runbook &)> edit;
    std::function<bool(const Runbook &)> isRead;
};

QList<Case> cases()
{
    using Kind = RunbookSectionKind;
    using Level = RunbookRowEdits::LevelPart;
    using Part = RunbookRowEdits::PlaceholderPart;
    const auto steps = [](auto edit) {
        return [edit](const SourceText &source, const Runbook &values) {
            return edit(StepEdits(source, values));
        };
    };
    const auto quick = [](auto edit) {
        return [edit](const SourceText &source, const Runbook &values) {
            return edit(QuickfixEdits(source, values));
        };
    };
    const auto rows = [](auto edit) {
        return [edit](const SourceText &source, const Runbook &values) {
            return edit(RunbookRowEdits(source, values));
        };
    };
    const auto whole = [](auto edit) {
        return [edit](const SourceText &source, const Runbook &values) {
            return edit(RunbookEdits(source, values));
        };
    };
    return {
        {"title", 1, whole([](const auto &edits) { return edits.setTitle(u"Other | words"_s); }),
         [](const Runbook &now) { return now.title.text == u"Other | words"; }},
        {"owner", 1,
         whole([](const auto &edits) { return edits.setHeader(u"owner"_s, u"Payments"_s); }),
         [](const Runbook &now) { return now.owner == u"Payments" && now.service == u"orders"; }},
        {"last tested", 1, whole([](const auto &edits) {
             return edits.setHeader(u"last tested"_s, u"2026-01-02, prod"_s);
         }),
         [](const Runbook &now) { return now.lastTested == QDate(2026, 1, 2); }},
        {"a header that is new", 1,
         whole([](const auto &edits) { return edits.setHeader(u"version"_s, u"3"_s); }),
         [](const Runbook &now) { return now.header.value(u"version"_s).text == u"3"; }},
        {"section", 1, whole([](const auto &edits) {
             return edits.setSection(Kind::ImpactIfIgnored, u"Nothing."_s);
         }),
         [](const Runbook &now) { return now.steps.size() == 8; }},
        {"a section that is new", 4,
         whole([](const auto &edits) { return edits.setSection(Kind::Related, u"- [A](a.md)"_s); }),
         [](const Runbook &now) { return now.has(Kind::Related) && now.after.size() == 5; }},
        {"step title", 4,
         steps([](const auto &edits) { return edits.setTitle(1, u"See what it says"_s); }),
         [](const Runbook &now) { return now.steps.at(1).title.text == u"See what it says"; }},
        {"why", 1, steps([](const auto &edits) { return edits.setWhy(1, u"It says so."_s); }),
         [](const Runbook &now) { return now.steps.at(1).why.text == u"It says so."; }},
        {"no why", 2, steps([](const auto &edits) { return edits.setWhy(1, {}); }),
         [](const Runbook &now) {
             return now.steps.at(1).why.isEmpty() && now.steps.at(1).commands.size() == 1;
         }},
        {"kind", 1, steps([](const auto &edits) { return edits.setKind(1, StepKind::Wait); }),
         [](const Runbook &now) { return now.steps.at(1).kind == StepKind::Wait; }},
        {"minutes", 1, steps([](const auto &edits) { return edits.setMinutes(1, 90); }),
         [](const Runbook &now) { return now.steps.at(1).minutes == 90; }},
        {"where", 1, steps([](const auto &edits) { return edits.setWhere(1, u"bastion"_s); }),
         [](const Runbook &now) { return now.steps.at(1).where == u"bastion"; }},
        {"command", 2,
         steps([](const auto &edits) { return edits.setCommand(1, 0, u"date\nuptime"_s); }),
         [](const Runbook &now) { return now.steps.at(1).commands.at(0).text == u"date\nuptime"; }},
        {"a command with fences in it", 6, steps([](const auto &edits) {
             return edits.setCommand(1, 0, u"cat <<E\n```\nx\n````\nE"_s);
         }),
         [](const Runbook &now) {
             return now.steps.at(1).commands.at(0).text == u"cat <<E\n```\nx\n````\nE" &&
                    now.steps.size() == 8;
         }},
        {"no command", 4, steps([](const auto &edits) { return edits.setCommand(1, 0, {}); }),
         [](const Runbook &now) { return now.steps.at(1).commands.isEmpty(); }},
        {"a further command", 4,
         steps([](const auto &edits) { return edits.addCommand(1, u"uptime"_s); }),
         [](const Runbook &now) { return now.steps.at(1).commands.at(1).text == u"uptime"; }},
        {"expected words", 1,
         steps([](const auto &edits) { return edits.setExpected(1, u"no error"_s); }),
         [](const Runbook &now) { return now.steps.at(1).expected.rule == u"no error"; }},
        {"expected sample", 4,
         steps([](const auto &edits) { return edits.setExpected(0, u"a\nb\nc"_s); }),
         [](const Runbook &now) { return now.steps.at(0).expected.sample == u"a\nb\nc"; }},
        {"no sample", 7, steps([](const auto &edits) { return edits.setExpected(0, {}); }),
         [](const Runbook &now) {
             return now.steps.at(0).expected.isEmpty() && now.steps.at(0).branches.size() == 3;
         }},
        {"danger", 3, steps([](const auto &edits) {
             return edits.setDanger(1, Danger::Destructive, u"all users"_s, u"start it again"_s);
         }),
         [](const Runbook &now) {
             const RunbookStep &step = now.steps.at(1);
             return step.danger == Danger::Destructive && step.blastRadius == u"all users" &&
                    step.undo == u"start it again";
         }},
        {"a branch", 1, steps([](const auto &edits) {
             return edits.addBranch(1, u"contains `a | b`"_s, u"go to Step 7"_s, u"a | b"_s);
         }),
         [](const Runbook &now) {
             const RunbookBranch &branch = now.steps.at(1).branches.constLast();
             return branch.condition.text == u"a | b" && branch.target.number == 7 &&
                    branch.sample == u"a | b" && now.steps.at(1).otherwise;
         }},
        {"another branch", 1, steps([](const auto &edits) {
             return edits.setBranch(1, 1, u"is empty"_s, u"end: resolved"_s, u"x"_s);
         }),
         [](const Runbook &now) {
             const RunbookBranch &branch = now.steps.at(1).branches.at(1);
             return branch.condition.test == BranchCondition::Test::Empty &&
                    branch.target.kind == BranchTarget::Kind::End;
         }},
        {"a branch less", 1, steps([](const auto &edits) { return edits.removeBranch(1, 0); }),
         [](const Runbook &now) {
             return now.steps.at(1).branches.at(0).condition.text == u"connection refused";
         }},
        {"a branch elsewhere", 2,
         steps([](const auto &edits) { return edits.moveBranch(1, 0, 2); }),
         [](const Runbook &now) {
             return now.steps.at(1).branches.at(2).condition.text == u"ModuleNotFoundError";
         }},
        {"otherwise", 1,
         steps([](const auto &edits) { return edits.setOtherwise(1, u"end: stop"_s); }),
         [](const Runbook &now) {
             return now.steps.at(1).otherwise->target.outcome == BranchTarget::Outcome::Stop;
         }},
        {"no otherwise", 1, steps([](const auto &edits) { return edits.setOtherwise(1, {}); }),
         [](const Runbook &now) {
             return !now.steps.at(1).otherwise && now.steps.at(1).branches.size() == 3;
         }},
        {"a quickfix", 2,
         quick([](const auto &edits) { return edits.addQuickfix(u"Wait for it"_s); }),
         [](const Runbook &now) {
             return now.quickfixes.constLast().number == 5 &&
                    now.quickfixes.constLast().title.text == u"Wait for it";
         }},
        {"quickfix title", 2,
         quick([](const auto &edits) { return edits.setTitle(0, u"More room"_s); }),
         [](const Runbook &now) { return now.quickfixes.at(0).title.text == u"More room"; }},
        {"verify", 1, quick([](const auto &edits) { return edits.setVerify(0, u"step 4"_s); }),
         [](const Runbook &now) { return now.quickfixes.at(0).verify.text == u"step 4"; }},
        {"rollback in the warning", 1,
         quick([](const auto &edits) { return edits.setRollback(0, u"none"_s); }),
         [](const Runbook &now) { return now.quickfixes.at(0).rollback.text == u"none"; }},
        {"then", 1, quick([](const auto &edits) { return edits.setThen(0, u"go to step 1"_s); }),
         [](const Runbook &now) {
             return now.quickfixes.at(0).then->kind == BranchTarget::Kind::Step;
         }},
        {"no danger", 5,
         quick([](const auto &edits) { return edits.setDanger(2, Danger::None, {}); }),
         [](const Runbook &now) { return now.quickfixes.at(2).danger == Danger::None; }},
        {"a quickfix less", 14, quick([](const auto &edits) { return edits.removeQuickfix(3); }),
         [](const Runbook &now) {
             return now.quickfixes.size() == 3 && now.permanentFixes.size() == 4;
         }},
        {"a permanent fix", 1,
         quick([](const auto &edits) { return edits.addPermanentFix(u"Do it well"_s); }),
         [](const Runbook &now) { return now.permanentFixes.constLast().number == 5; }},
        {"words of a permanent fix", 1,
         quick([](const auto &edits) { return edits.setPermanentFix(0, u"Do it well"_s); }),
         [](const Runbook &now) {
             const RunbookPermanentFix &fix = now.permanentFixes.at(0);
             return fix.number == 1 && fix.tag == u"DEVS" && fix.title.text == u"Do it well";
         }},
        {"a permanent fix less", 1,
         quick([](const auto &edits) { return edits.removePermanentFix(0); }),
         [](const Runbook &now) { return now.permanentFixes.at(0).number == 2; }},
        {"a level", 1,
         rows([](const auto &edits) { return edits.addLevel(u"2 h"_s, u"board"_s, u"phone"_s); }),
         [](const Runbook &now) { return now.escalation.at(2).afterMinutes == 120; }},
        {"who, wherever it is named", 6,
         rows([](const auto &edits) { return edits.setLevel(0, Level::Who, u"night watch"_s); }),
         [](const Runbook &now) {
             return now.escalation.at(0).role == u"night watch" &&
                    now.steps.at(4).otherwise->target.words.text == u"escalate to E1 (night watch)";
         }},
        {"a column that is new", 4,
         rows([](const auto &edits) { return edits.setLevel(0, Level::Acknowledge, u"5 min"_s); }),
         [](const Runbook &now) {
             return now.escalation.at(0).acknowledgeMinutes == 5 &&
                    !now.escalation.at(1).acknowledgeMinutes;
         }},
        {"a placeholder", 1, rows([](const auto &edits) { return edits.addPlaceholder(u"POD"_s); }),
         [](const Runbook &now) { return now.placeholders.at(1).name == u"POD"; }},
        {"the name of a placeholder", 3,
         rows([](const auto &edits) { return edits.setPlaceholder(0, Part::Name, u"db host"_s); }),
         [](const Runbook &now) {
             return now.placeholders.at(0).name == u"DB_HOST" &&
                    now.steps.at(2).commands.at(0).uses.at(0).name == u"DB_HOST" &&
                    now.steps.at(3).commands.at(0).uses.at(0).name == u"DB_HOST";
         }},
        {"the type of a placeholder", 1,
         rows([](const auto &edits) { return edits.setPlaceholder(0, Part::Type, u"path"_s); }),
         [](const Runbook &now) { return now.placeholders.at(0).type == PlaceholderType::Path; }},
    };
}

} // namespace

class RunbookEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreReadBack_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("form");
        const QList<Case> all = cases();
        for (int i = 0; i < all.size(); ++i) {
            for (const char *form : {"as it is", "CRLF", "mark", "no last line end"})
                QTest::addRow("%s, %s", all.at(i).name, form) << i << QString::fromLatin1(form);
        }
    }
    void editsAreReadBack()
    {
        QFETCH(int, index);
        QFETCH(QString, form);
        const Case tested = cases().at(index);
        QByteArray bytes = example();
        if (form == u"CRLF")
            bytes.replace("\n", "\r\n");
        else if (form == u"mark")
            bytes.prepend("\xEF\xBB\xBF");
        else if (form == u"no last line end")
            bytes.chop(1);
        const Edited before(bytes);
        const auto after = patched(bytes, tested.edit(before.source, before.values));
        QVERIFY(after.has_value());
        const Edited now(*after);
        QVERIFY2(tested.isRead(now.values), qPrintable(now.text()));
        const int most = tested.lines + (form == u"no last line end" ? 1 : 0);
        QVERIFY2(before.linesChangedIn(now) <= most,
                 qPrintable(QString::number(before.linesChangedIn(now)) + u'\n' + now.text()));
        QVERIFY(before.linesChangedIn(now) > 0);
        if (form == u"CRLF")
            QCOMPARE(after->count('\n'), after->count("\r\n"));
        QCOMPARE(after->startsWith("\xEF\xBB\xBF"), bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(!after->endsWith("\n\n"));
    }

    void removedLevelsLeadNowhere()
    {
        const Edited before(example());
        const Edited after = before.with<RunbookRowEdits>(
            [](const RunbookRowEdits &edits) { return edits.removeLevel(0); });
        QCOMPARE(after.values.escalation.size(), 1);
        QCOMPARE(after.step(5).otherwise->target.kind, BranchTarget::Kind::Escalation);
        QCOMPARE(after.step(5).otherwise->target.number, 0);
        QVERIFY(!after.text().contains(u"E1 "_s));

        const Edited both(
            "# Runbook: X\n\n## Diagnosis\n\n### Step 1: Look\n\nE2 knows it, EC2 and "
            "`E2` do not.\n\n| If | Then |\n| --- | --- |\n| a | escalate to E2 |\n\n"
            "## Escalation\n\n| After | Who |\n| --- | --- |\n| 1 min | A |\n"
            "| 2 min | B |\n");
        const Edited less = both.with<RunbookRowEdits>(
            [](const RunbookRowEdits &edits) { return edits.removeLevel(0); });
        QVERIFY(less.text().contains(u"E1 knows it, EC2 and `E2` do not."_s));
        QCOMPARE(less.values.steps.at(0).branches.at(0).target.number, 1);
    }

    void idsAreNeverGivenAgain()
    {
        const Edited before(example());
        const Edited without = before.with<QuickfixEdits>(
            [](const QuickfixEdits &edits) { return edits.removeQuickfix(3); });
        const Edited after = without.with<QuickfixEdits>(
            [](const QuickfixEdits &edits) { return edits.addQuickfix(u"Another"_s); });
        QCOMPARE(after.values.quickfixes.constLast().number, 5);
        QCOMPARE(after.values.quickfixAt(4), -1);
    }

    void plainTextStaysPlain()
    {
        const Edited closed = Edited("# #\n").with<RunbookEdits>(
            [](const RunbookEdits &edits) { return edits.setTitle(u"New"_s); });
        QCOMPARE(closed.source.bytes(), QByteArray("# New\n"));
        const Edited before(fileBytes("tests/data/runbooks/plain.txt"));
        const Edited titled = before.with<StepEdits>(
            [](const StepEdits &edits) { return edits.setTitle(1, u"Read the log"_s); });
        QCOMPARE(titled.values.steps.at(1).title.text, u"Read the log"_s);
        QCOMPARE(before.linesChangedIn(titled), 1);
        const Edited run = before.with<StepEdits>(
            [](const StepEdits &edits) { return edits.setCommand(0, 0, u"pgrep mailer"_s); });
        QVERIFY(run.text().contains(u"\n$ pgrep mailer  # or look at its pod\n"_s));
        const Edited branched = before.with<StepEdits>([](const StepEdits &edits) {
            return edits.addBranch(0, u"is empty"_s, u"go to step 2"_s);
        });
        QVERIFY(branched.text().contains(u"→ go to step 3\n→ If is empty → go to step 2\n2. "_s) ||
                branched.text().contains(
                    u"→ If it is \"active\" → go to step 3\n→ If is empty → go to step 2\n2. "_s));
        QCOMPARE(branched.values.steps.at(0).branches.size(), 3);
        QCOMPARE(branched.values.steps.at(0).branches.at(2).condition.test,
                 BranchCondition::Test::Empty);
        QCOMPARE(branched.values.steps.at(0).branches.at(2).target.number, 2);
        const Edited moved = branched.with<StepEdits>(
            [](const StepEdits &edits) { return edits.moveBranch(0, 2, 0); });
        QCOMPARE(moved.values.steps.at(0).branches.at(0).condition.test,
                 BranchCondition::Test::Empty);
        QCOMPARE(moved.values.steps.size(), 3);
        const Edited otherwise = moved.with<StepEdits>(
            [](const StepEdits &edits) { return edits.setOtherwise(0, u"go to step 3"_s); });
        QVERIFY(otherwise.values.steps.at(0).otherwise);
        QCOMPARE(otherwise.values.steps.at(0).branches.size(), 3);
        const Edited less = otherwise.with<StepEdits>(
            [](const StepEdits &edits) { return edits.removeBranch(0, 0); });
        QCOMPARE(less.values.steps.at(0).branches.size(), 2);
        QCOMPARE(less.values.steps.size(), 3);
        const Edited why = before.with<StepEdits>(
            [](const StepEdits &edits) { return edits.setWhy(2, u"It carries them."_s); });
        QCOMPARE(why.values.steps.at(2).why.text, u"It carries them."_s);
        QCOMPARE(why.values.steps.at(2).commands.size(), 1);
        const Edited who = before.with<RunbookRowEdits>([](const RunbookRowEdits &edits) {
            return edits.setLevel(0, RunbookRowEdits::LevelPart::Who, u"night watch"_s);
        });
        QCOMPARE(who.values.escalation.at(0).role, u"night watch"_s);
    }

    void headersAreMadeInTheHead()
    {
        const QByteArray table("| | |\n| --- | --- |\n| Owner | Payments |\n");
        const QList<QPair<QByteArray, QByteArray>> rooms{
            {"Late\n====\n\n", "## Meaning\n"},
            {"---\nid: a\n---\n\n", "Words\n"},
            {"---\nid: a\n---\n\n", "## Meaning\n\nWords\n"}};
        for (const auto &[above, below] : rooms) {
            const Edited after =
                Edited(above + below).with<RunbookEdits>([](const RunbookEdits &edits) {
                    return edits.setHeader(u"owner"_s, u"Payments"_s);
                });
            QCOMPARE(after.source.bytes(), above + table + '\n' + below);
            QCOMPARE(after.values.owner, u"Payments"_s);
        }
    }

    void aNewSectionIsNoPartOfAStep()
    {
        const Edited after = Edited("# T\n\n# Step 3 - Ask\n\nAsk them.\n")
                                 .with<RunbookEdits>([](const RunbookEdits &edits) {
                                     return edits.setSection(RunbookSectionKind::Meaning, u"It."_s);
                                 });
        QCOMPARE(after.source.bytes(),
                 QByteArray("# T\n\n# Step 3 - Ask\n\nAsk them.\n\n# Meaning\n\nIt.\n"));
        QVERIFY(after.values.section(RunbookSectionKind::Meaning));
        QCOMPARE(after.values.steps.size(), 1);
    }

    void sentencesOfItemsStayWhole()
    {
        const QByteArray text = "# X\n\n## Diagnosis\n\n- Count the mails and\n  look at the oldest"
                                " one.\n- Ask the relay:\n  it may be slow\n";
        const SourceText source(text);
        const Runbook values = readRunbook(source);
        const StepEdits edits(source, values);
        QCOMPARE(patched(text, edits.setWhy(0, u"It tells."_s)).value_or("failed"),
                 QByteArray(text).replace("oldest one.\n", "oldest one.\n\n  Why: It tells.\n"));
        // A sentence that has ended is followed at once.
        const auto second = patched(text, edits.setWhy(1, u"It tells."_s));
        QVERIFY(second && second->contains("Ask the relay:\n\n  Why: It tells.\n"));
    }

    void listedFixesKeepTheirIds()
    {
        const Edited before("# Runbook: X\n\n## Quickfixes\n\n- Q1: Restart it\n- **Q3** Wait\n\n"
                            "## Permanent fixes\n\n- **P2** [DEVS] A pool · OPS-12\n");
        const Edited after = before.with<QuickfixEdits>(
            [](const QuickfixEdits &edits) { return edits.setTitle(0, u"Start it"_s); });
        QVERIFY(after.text().contains(u"- Q1: Start it\n- **Q3** Wait\n"_s));
        QVERIFY(before
                    .with<QuickfixEdits>([](const QuickfixEdits &edits) {
                        return edits.setPermanentFix(0, u"Two pools"_s);
                    })
                    .text()
                    .endsWith(u"- **P2** [DEVS] Two pools · OPS-12\n"_s));
        QVERIFY(before
                    .with<QuickfixEdits>(
                        [](const QuickfixEdits &edits) { return edits.addQuickfix(u"Rest"_s); })
                    .text()
                    .contains(u"- **Q3** Wait\n- Q4: Rest\n"_s));
    }

    void namesFollowWhereTheyAreFound()
    {
        const Edited before(
            "# Runbook: X\n\n## Placeholders\n\n| Name | Meaning |\n| --- | --- |\n"
            "| `POD` | a pod |\n| `PODS` | all |\n\n## Diagnosis\n\n### Step 1: Look\n\n"
            "```bash\nkubectl get pod \"${POD:?}\" $POD <pod> {{ pod }} ${PODS:?} POD\n```\n\n"
            "Captures: POD, PODS\n\nSay `POD` and POD.\n");
        const Edited after = before.with<RunbookRowEdits>([](const RunbookRowEdits &edits) {
            return edits.setPlaceholder(0, RunbookRowEdits::PlaceholderPart::Name, u"NODE_1"_s);
        });
        QVERIFY2(after.text().contains(
                     u"\"${NODE_1:?}\" $NODE_1 <node-1> {{ node-1 }} ${PODS:?} POD\n"_s),
                 qPrintable(after.text()));
        QVERIFY(after.text().contains(u"Captures: NODE_1, PODS\n\nSay `NODE_1` and POD.\n"_s));
        QVERIFY(after.text().contains(u"| `NODE_1` | a pod |\n| `PODS` | all |"_s));
        // A name that another has is not taken.
        QVERIFY(RunbookRowEdits(before.source, before.values)
                    .setPlaceholder(0, RunbookRowEdits::PlaceholderPart::Name, u"PODS"_s)
                    .isEmpty());
    }

    void theWayBackStaysWhenADangerIsOver()
    {
        const QByteArray begin = "# T\n\n## Quickfixes\n\n### Quickfix Q1: Restart\n\n";
        const Edited before(begin + "*destructive*\n\n> **Warning — changes production.** Blast "
                                    "radius: all pods. Undo: scale up again.\n");
        QCOMPARE(before.values.quickfixes.at(0).danger, Danger::Destructive);
        const Edited after = before.with<QuickfixEdits>(
            [](const QuickfixEdits &edits) { return edits.setDanger(0, Danger::None, {}); });
        QCOMPARE(after.values.quickfixes.at(0).danger, Danger::None);
        QCOMPARE(after.values.quickfixes.at(0).rollback.text,
                 before.values.quickfixes.at(0).rollback.text);
        const Edited bare(begin + "*destructive*\n\n> **Warning — changes production.**\n");
        const Edited safe = bare.with<QuickfixEdits>(
            [](const QuickfixEdits &edits) { return edits.setDanger(0, Danger::None, {}); });
        QCOMPARE(safe.source.bytes().trimmed(), begin.trimmed());
    }

    void mutilatedTextIsEditedToo()
    {
        QRandomGenerator random(7);
        const QList<QByteArray> all{example(), fileBytes("tests/data/runbooks/plain.txt"),
                                    fileBytes("tests/data/runbooks/checked-fr.md"),
                                    fileBytes("tests/data/runbooks/operator.md"),
                                    fileBytes("tests/data/runbooks/service.md")};
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = all.at(round % all.size());
            QVERIFY(!bytes.isEmpty());
            for (int cut = 0; cut < 3; ++cut) {
                const int at = random.bounded(int(bytes.size()));
                bytes.remove(at, random.bounded(60));
                // One after the other: arguments are not evaluated in the same order everywhere.
                const int place = random.bounded(int(bytes.size()));
                bytes.insert(place, QByteArray("|\r`\n#>-*\xff").mid(random.bounded(8), 2));
            }
            const Edited before(bytes);
            const auto isWhole = [&](const Patches &patches) {
                return patched(bytes, patches).has_value();
            };
            const StepEdits steps(before.source, before.values);
            const StepOrderEdits order(before.source, before.values);
            const int count = int(before.values.steps.size());
            for (int i = 0; i < std::min(count, 6); ++i) {
                const RunbookStep &step = before.values.steps.at(i);
                QVERIFY(isWhole(steps.setTitle(i, u"Other"_s)));
                QVERIFY(isWhole(steps.setWhy(i, u"So."_s)));
                QVERIFY(isWhole(steps.setWhy(i, {})));
                QVERIFY(isWhole(steps.setKind(i, StepKind::Wait)));
                QVERIFY(isWhole(steps.setMinutes(i, {})));
                QVERIFY(isWhole(steps.setExpected(i, u"a\nb"_s)));
                QVERIFY(isWhole(steps.setExpected(i, {})));
                QVERIFY(isWhole(steps.setDanger(i, Danger::Caution, u"all"_s, {})));
                QVERIFY(isWhole(steps.setOtherwise(i, u"end"_s)));
                QVERIFY(isWhole(steps.setOtherwise(i, {})));
                QVERIFY(isWhole(steps.addBranch(i, u"is empty"_s, u"end"_s, u"x"_s)));
                for (int row = 0; row < step.branches.size(); ++row) {
                    QVERIFY(isWhole(steps.setBranch(i, row, u"is empty"_s, u"end"_s, u"x"_s)));
                    QVERIFY(isWhole(steps.removeBranch(i, row)));
                    QVERIFY(isWhole(steps.moveBranch(i, row, 0)));
                }
                for (int row = 0; row < step.commands.size(); ++row) {
                    QVERIFY(isWhole(steps.setCommand(i, row, u"ls\n```"_s)));
                    QVERIFY(isWhole(steps.setCommand(i, row, {})));
                }
                QVERIFY(isWhole(order.moveStep(i, count - 1)));
                QVERIFY(isWhole(order.removeStep(i)));
                QVERIFY(isWhole(order.insertStep(i, u"New"_s)));
            }
            const QuickfixEdits fixes(before.source, before.values);
            for (int i = 0; i < before.values.quickfixes.size(); ++i) {
                QVERIFY(isWhole(fixes.setTitle(i, u"Other"_s)));
                QVERIFY(isWhole(fixes.setVerify(i, {})));
                QVERIFY(isWhole(fixes.setRollback(i, u"none"_s)));
                QVERIFY(isWhole(fixes.setThen(i, u"end"_s)));
                QVERIFY(isWhole(fixes.setDanger(i, Danger::None, {})));
                QVERIFY(isWhole(fixes.removeQuickfix(i)));
            }
            for (int i = 0; i < before.values.permanentFixes.size(); ++i) {
                QVERIFY(isWhole(fixes.setPermanentFix(i, u"Other"_s)));
                QVERIFY(isWhole(fixes.removePermanentFix(i)));
            }
            const RunbookRowEdits rows(before.source, before.values);
            for (int i = 0; i < before.values.escalation.size(); ++i) {
                QVERIFY(isWhole(rows.setLevel(i, RunbookRowEdits::LevelPart::Who, u"A"_s)));
                QVERIFY(isWhole(rows.setLevel(i, RunbookRowEdits::LevelPart::Bring, u"B"_s)));
                QVERIFY(isWhole(rows.removeLevel(i)));
            }
            for (int i = 0; i < before.values.placeholders.size(); ++i) {
                QVERIFY(isWhole(
                    rows.setPlaceholder(i, RunbookRowEdits::PlaceholderPart::Name, u"ZZ"_s)));
                QVERIFY(isWhole(rows.removePlaceholder(i)));
            }
            QVERIFY(isWhole(rows.addPlaceholders({u"A"_s, u"B"_s})));
            QVERIFY(isWhole(rows.addLevel(u"1 h"_s, u"A"_s, {})));
            QVERIFY(isWhole(fixes.addQuickfix(u"A"_s)));
            QVERIFY(isWhole(fixes.addPermanentFix(u"A"_s)));
        }
    }

    void nothingToChangeGivesNoPatch()
    {
        const Edited all(example());
        const StepEdits steps(all.source, all.values);
        for (int i = 0; i < all.values.steps.size(); ++i) {
            const RunbookStep &step = all.values.steps.at(i);
            QVERIFY(steps.setTitle(i, all.source.text(step.title.range)).isEmpty());
            QVERIFY(steps.setKind(i, step.kind).isEmpty());
            QVERIFY(steps.setMinutes(i, step.minutes).isEmpty());
            QVERIFY(steps.setWhere(i, step.where).isEmpty());
            QVERIFY(steps.setWhy(i, all.source.text(step.why.range)).isEmpty());
            QVERIFY(steps
                        .setExpected(i, step.expected.sample.isEmpty() ? step.expected.rule
                                                                       : step.expected.sample)
                        .isEmpty());
            for (int command = 0; command < step.commands.size(); ++command)
                QVERIFY(steps.setCommand(i, command, step.commands.at(command).text).isEmpty());
        }
    }
};

} // namespace recount

QTEST_GUILESS_MAIN(recount::RunbookEditsTest)
#include "tst_runbookedits.moc"
