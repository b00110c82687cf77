// Items of lists, words of steps and the first line of listed steps are edited where they stand;
// all else keeps its bytes.

#include "runbook/quickfixedits.h"
#include "runbook/runbookreader.h"
#include "runbook/sectionitems.h"
#include "runbook/stepedits.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

namespace recount
{

using namespace Qt::StringLiterals;

namespace
{

using Patches = QList<TextPatch>;
using Section = RunbookSectionKind;

struct Edited {
    explicit Edited(const QByteArray &bytes) : source(bytes), values(readRunbook(source)) {}

    Edited with(const Patches &patches) const
    {
        const auto bytes = patched(source.bytes(), patches);
        return Edited(bytes ? *bytes : QByteArray("overlapping patches"));
    }
    SectionItems items(Section kind) const { return {source, values, kind}; }
    StepEdits steps() const { return {source, values}; }
    QStringList texts(Section kind) const
    {
        QStringList all;
        const SectionItems found = items(kind);
        for (int i = 0; i < found.count(); ++i)
            all.append(found.text(i));
        return all;
    }
    const QByteArray &bytes() const { return source.bytes(); }

    SourceText source;
    Runbook values;
};

/// What is left of a document when these words are taken out of it.
QByteArray frame(QByteArray bytes, const QStringList &words)
{
    for (const QString &word : words)
        bytes.replace(word.toUtf8(), "");
    return bytes;
}

/// A section with lists of all kinds; words are unique.
QByteArray randomSection(QRandomGenerator &random, const QByteArray &heading, QStringList &words)
{
    static const QList<QByteArray> markers{"- ", "* ", "1. ", "7) ", "- [ ] ", "* [x] ", "-   "};
    QByteArray text = "# Runbook: R\n\nWords.\n\n" + heading + "\n\n";
    const int lists = 1 + random.bounded(2);
    for (int list = 0; list < lists; ++list) {
        const QByteArray marker = markers.at(random.bounded(int(markers.size())));
        const QByteArray indent(random.bounded(3), ' ');
        for (int item = random.bounded(1, 5); item > 0; --item) {
            words.append(u"word%1 of **it**"_s.arg(words.size()));
            text += indent + marker + words.constLast().toUtf8() + '\n';
            const QByteArray room(indent.size() + std::min<qsizetype>(marker.size(), 3) + 1, ' ');
            if (random.bounded(4) == 0)
                text += room + "- nested\n" + room + "  more\n";
            if (random.bounded(5) == 0)
                text += '\n';
        }
        text += list + 1 < lists ? "\nBetween them.\n\n" : "\n";
    }
    return text + "## Escalation\n\n| After | Who |\n| --- | --- |\n| 5 min | A |\n";
}

} // namespace

class RunbookItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsAreEditedAlone()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            QStringList words;
            QByteArray bytes = randomSection(random, "## Prerequisites", words);
            if (round % 3 == 0)
                bytes.replace("\n", "\r\n");
            const Edited before(bytes);
            const QString said = QString::fromUtf8(bytes);
            QVERIFY2(before.texts(Section::Prerequisites) == words, qPrintable(said));
            const int item = random.bounded(int(words.size()));
            const SectionItems items = before.items(Section::Prerequisites);
            QCOMPARE(items.setText(item, words.at(item)), Patches());

            const Edited set = before.with(items.setText(item, u"other `words`"_s));
            QStringList expected = words;
            expected[item] = u"other `words`"_s;
            QVERIFY2(set.texts(Section::Prerequisites) == expected, set.bytes().constData());
            QCOMPARE(frame(set.bytes(), {u"other `words`"_s}), frame(bytes, {words.at(item)}));

            const int to = random.bounded(int(words.size()));
            const Edited moved = before.with(items.move(item, to));
            expected = words;
            expected.move(item, to);
            QVERIFY2(moved.texts(Section::Prerequisites) == expected,
                     qPrintable(said + QString::fromUtf8(moved.bytes())));
            QCOMPARE(moved.values.sections.size(), before.values.sections.size());
            QCOMPARE(moved.bytes().count("nested"), bytes.count("nested"));
            QCOMPARE(moved.values.escalation.size(), 1);

            const Edited added = before.with(items.add(u"one more"_s));
            QVERIFY2(added.texts(Section::Prerequisites) ==
                         QStringList(words + QStringList{u"one more"_s}),
                     added.bytes().constData());
            for (const bool hasBox : {bytes.contains("[ ]"), bytes.contains("[x]")}) {
                if (hasBox && added.values.prerequisites.constLast().isDone)
                    QCOMPARE(added.values.prerequisites.constLast().isDone, std::optional(false));
            }

            const Edited removed = before.with(items.remove(item));
            expected = words;
            expected.removeAt(item);
            QVERIFY2(removed.texts(Section::Prerequisites) == expected,
                     qPrintable(said + QString::fromUtf8(removed.bytes())));
            QCOMPARE(removed.values.escalation.size(), 1);
            for (const Edited &one : {set, moved, added, removed}) {
                if (round % 3 == 0)
                    QCOMPARE(one.bytes().count('\n'), one.bytes().count("\r\n"));
                // What undo does: the way back is a patch, too.
                const auto back = patched(one.bytes(), {smallestPatch(one.bytes(), bytes)});
                QVERIFY(back && *back == bytes);
            }
        }
    }

    void listsAreMade()
    {
        const Edited none("# Runbook: R\n\n## Diagnosis\n\n1. Look\n");
        const Edited one = none.with(none.items(Section::Symptoms).add(u"5xx > 5 %"_s));
        QCOMPARE(one.values.symptoms.size(), 1);
        QCOMPARE(one.values.symptoms.at(0).text.text, u"5xx > 5 %"_s);
        const Edited task = one.with(one.items(Section::After).add(u"Write it down"_s));
        QCOMPARE(task.values.after.at(0).isDone, std::optional(false));
        QCOMPARE(task.values.steps.size(), 1);
        const Edited gone = task.with(task.items(Section::Symptoms).remove(0));
        QVERIFY(gone.values.symptoms.isEmpty());
        QVERIFY(gone.values.has(Section::Symptoms));
        QVERIFY(!gone.items(Section::Symptoms).hasOther());
        // A table is no list, and neither are words.
        QVERIFY(Edited("# R\n\n## Symptoms\n\n| A |\n| --- |\n| b |\n")
                    .items(Section::Symptoms)
                    .hasOther());
        const Edited help("# R\n\n## Symptoms\n\n<!-- Say it. -->\n\n## Diagnosis\n");
        QVERIFY(!help.items(Section::Symptoms).hasOther());
        QCOMPARE(help.with(help.items(Section::Symptoms).add(u"a"_s)).values.symptoms.size(), 1);
    }

    void hostileItems()
    {
        // What would be no list without its first number, no words, code at the beginning.
        const Edited numbers("# R\n\n## Prerequisites\nFirst:\n1. a\n2. b\n");
        const Edited less = numbers.with(numbers.items(Section::Prerequisites).remove(0));
        QCOMPARE(less.texts(Section::Prerequisites), QStringList{u"b"_s});
        const Edited code("# R\n\n## Prerequisites\n\n-\n- ```\n  x\n  ```\n- c\n");
        QCOMPARE(code.texts(Section::Prerequisites), (QStringList{QString(), QString(), u"c"_s}));
        for (int item = 0; item < 3; ++item) {
            const Edited set = code.with(code.items(Section::Prerequisites).setText(item, u"w"_s));
            QCOMPARE(set.texts(Section::Prerequisites).size(), 3);
            QCOMPARE(set.texts(Section::Prerequisites).at(item), u"w"_s);
            const Edited moved = code.with(code.items(Section::Prerequisites).move(2, item));
            QVERIFY2(moved.texts(Section::Prerequisites).at(item) == u"c", moved.bytes());
        }
        const Edited plain("# R\n\n## Prerequisites\n\n- a\n- b\n");
        for (const QString &words : {u"# no heading"_s, u"- no list"_s, u"1. none"_s, u"> none"_s,
                                     u"---"_s, u"```"_s, u"a\nb"_s, u"## Escalation"_s}) {
            const Edited set = plain.with(plain.items(Section::Prerequisites).setText(0, words));
            QCOMPARE(set.values.prerequisites.size(), 2);
            QCOMPARE(set.values.prerequisites.at(1).text.text, u"b"_s);
            QCOMPARE(set.values.sections.size(), plain.values.sections.size());
        }
    }

    void listedStepsHaveKindMinutesAndPlace_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::newRow("numbers") << QByteArray("1. Look at A\n2. Look at B\n3. Look at C\n");
        QTest::newRow("loose") << QByteArray("1. Look at A\n\n2. Look at B\n\n3. Look at C\n");
        QTest::newRow("wide") << QByteArray("10.  Look at A\n11.  Look at B\n12.  Look at C\n");
        QTest::newRow("tabs") << QByteArray("1.\tLook at A\n2.\tLook at B\n3.\tLook at C\n");
        QTest::newRow("indented") << QByteArray("  1) Look at A\n  2) Look at B\n  3) Look at C\n");
        QTest::newRow("bullets") << QByteArray("- Check A\n- Check B\n- Check C\n");
        QTest::newRow("boxes") << QByteArray("- [ ] Check A\n- [ ] Check B\n- [x] Check C\n");
        QTest::newRow("lazy") << QByteArray("1. Look at A\nand on\n2. Look at B\nand on\n3. C\n");
        QTest::newRow("code") << QByteArray("1. Look at A\n   ```bash\n   a\n   ```\n2. Look at B\n"
                                            "   ```bash\n   b\n   ```\n3. Look at C\n");
        QTest::newRow("branches") << QByteArray(
            "1. Run `a`. If it fails, go to step 3.\n2. Run `b`.\n   If it shows `x`, go to step "
            "1.\n3. Look at C\n");
        QTest::newRow("words") << QByteArray(
            "Look at A. It may take a while.\n\n```bash\na\n```\n\nThen look at B.\nOn two "
            "lines.\n\n```bash\nb\n```\n\nThen C.\n\n```bash\nc\n```\n");
    }
    void listedStepsHaveKindMinutesAndPlace()
    {
        QFETCH(QByteArray, steps);
        for (const bool hasCrlf : {false, true}) {
            QByteArray bytes = "# Runbook: R\n\n## Diagnosis\n\n" + steps;
            if (hasCrlf)
                bytes.replace("\n", "\r\n");
            const Edited before(bytes);
            QCOMPARE(before.values.steps.size(), 3);
            for (int step = 0; step < 3; ++step) {
                const Edited kind = before.with(before.steps().setKind(step, StepKind::Wait));
                const Edited minutes = kind.with(kind.steps().setMinutes(step, 7));
                const Edited all = minutes.with(minutes.steps().setWhere(step, u"bastion"_s));
                const char *const text = all.bytes().constData();
                QVERIFY2(all.values.steps.size() == 3, text);
                for (int other = 0; other < 3; ++other) {
                    const RunbookStep &was = before.values.steps.at(other);
                    const RunbookStep &now = all.values.steps.at(other);
                    const bool isSet = other == step;
                    QVERIFY2(now.kind == (isSet ? std::optional(StepKind::Wait) : was.kind), text);
                    QVERIFY2(now.minutes == (isSet ? std::optional(7.0) : was.minutes), text);
                    QVERIFY2(now.where == (isSet ? u"bastion"_s : was.where), text);
                    QVERIFY2(now.title.text == was.title.text && now.number == was.number, text);
                    QVERIFY2(now.text == was.text, text);
                    QVERIFY2(now.commands.size() == was.commands.size(), text);
                    QVERIFY2(now.branches.size() == was.branches.size(), text);
                }
                const Edited back = all.with(all.steps().setKind(step, std::nullopt));
                QVERIFY(!back.values.steps.at(step).kind);
                if (hasCrlf)
                    QCOMPARE(all.bytes().count('\n'), all.bytes().count("\r\n"));
            }
        }
    }

    void wordsAreEditedInTheirPlaces()
    {
        const QByteArray bytes =
            "# Runbook: R\n\n## Diagnosis\n\n### Step 1: Look\n\n*check · 2 min*\n\nFirst words,\n"
            "on two lines.\n\n**Why:** it tells.\n\n- a point\n- another\n\n```bash\nls\n```\n\n"
            "Last words.\n\n| If | Then |\n| --- | --- |\n| a | go to step 2 |\n\n### Step 2: Do\n";
        const Edited before(bytes);
        const QString words = before.steps().words(0);
        QCOMPARE(words, u"First words,\non two lines.\n\n- a point\n- another\n\nLast words."_s);
        QCOMPARE(before.steps().setWords(0, words), Patches());
        const auto set = [&](const QString &now) {
            return before.with(before.steps().setWords(0, now));
        };
        const QString other = QString(words).replace(u"another"_s, u"an other"_s);
        QCOMPARE(set(other).steps().words(0), other);
        QCOMPARE(set(other).bytes(), QByteArray(bytes).replace("another", "an other"));
        const QString longer = words + u"\n\nAnd more."_s;
        QCOMPARE(set(longer).steps().words(0), longer);
        QCOMPARE(set(longer).values.steps.at(0).branches.size(), 1);
        const QString middle = QString(words).replace(u"\n\n- a"_s, u"\n\nNew.\n\n- a"_s);
        QCOMPARE(set(middle).steps().words(0), middle);
        const Edited none = set({});
        QCOMPARE(none.steps().words(0), QString());
        QCOMPARE(none.values.steps.at(0).why.text, u"it tells."_s);
        QCOMPARE(none.values.steps.at(0).commands.size(), 1);
        QCOMPARE(none.with(none.steps().setWords(0, u"Back."_s)).steps().words(0), u"Back."_s);
        QCOMPARE(before.with(before.steps().setWords(1, u"A.\n\nB."_s)).steps().words(1),
                 u"A.\n\nB."_s);
    }

    void wordsOfItemsAndQuickfixes()
    {
        const Edited listed(
            "# R\r\n\r\n## Diagnosis\r\n\r\n1. Look at A\r\n   with care,\r\n   and "
            "twice.\r\n\r\n   More.\r\n2. Look at B\r\n");
        QCOMPARE(listed.steps().words(0), u"with care,\nand twice.\n\nMore."_s);
        const Edited set = listed.with(listed.steps().setWords(0, u"with\nhaste.\n\nMore."_s));
        QCOMPARE(set.steps().words(0), u"with\nhaste.\n\nMore."_s);
        const Edited added = listed.with(listed.steps().setWords(1, u"Words\nof it."_s));
        QCOMPARE(added.steps().words(1), u"Words\nof it."_s);
        QCOMPARE(added.values.steps.size(), 2);
        QCOMPARE(added.bytes().count('\n'), added.bytes().count("\r\n"));
        const Edited fix(
            "# R\n\n## Quickfixes\n\n### Quickfix Q1: Do\n\nIt helps.\n\nVerify: ok\n");
        QCOMPARE(QuickfixEdits(fix.source, fix.values).words(0), u"It helps."_s);
        const Edited now =
            fix.with(QuickfixEdits(fix.source, fix.values).setWords(0, u"It helps a lot."_s));
        QCOMPARE(now.bytes(), QByteArray(fix.bytes()).replace("helps.", "helps a lot."));
    }

    void hostileWordsStayInTheirStep()
    {
        const Edited before("# R\n\n## Diagnosis\n\n### Step 1: Look\n\nWords.\n\n```bash\nls\n"
                            "```\n\n### Step 2: Do\n\nOther.\n\n## Escalation\n\nNobody.\n");
        for (const QString &words :
             {u"# Heading"_s, u"### Step 9: X"_s, u"a\n==="_s, u"a\n---"_s, u"```\nopen"_s,
              u"~~~"_s, u"<!-- open"_s, u"> quote"_s, u"| a |\n| - |\n| b |"_s, u"*italic*"_s,
              u"- - -"_s, u"    indented"_s, u"\n\n\n"_s, u"a\n\n\n\n\nb"_s, u"<div>"_s}) {
            const Edited now = before.with(before.steps().setWords(0, words));
            const QByteArray said = words.toUtf8() + "\n---\n" + now.bytes();
            QVERIFY2(now.values.steps.size() == 2, said);
            QVERIFY2(now.values.sections.size() == before.values.sections.size(), said);
            QVERIFY2(now.values.steps.at(0).commands.size() == 1, said);
            QVERIFY2(now.steps().words(1) == u"Other.", said);
            QVERIFY2(now.steps().words(0).isEmpty() == words.trimmed().isEmpty(), said);
            const Edited again = now.with(now.steps().setWords(0, now.steps().words(0)));
            QCOMPARE(again.bytes(), now.bytes());
        }
    }

    void foreignLinksLeadElsewhere()
    {
        const Edited read(
            "# R\n\n## Diagnosis\n\n### Step 1: Look\n\n| If | Then |\n| --- | --- |\n"
            "| a | go to [Step 2](other.md) |\n| b | go to [2](https://x.test/y) |\n"
            "| c | go to [Step 2](#step-2-do) |\n"
            "| d | see [Step 9](a.md), then go to step 2 |\n\n### Step 2: Do\n");
        const QList<RunbookBranch> branches = read.values.steps.at(0).branches;
        QCOMPARE(branches.size(), 4);
        QCOMPARE(branches.at(0).target.kind, BranchTarget::Kind::Runbook);
        QCOMPARE(branches.at(0).target.runbook, u"other.md"_s);
        QCOMPARE(branches.at(1).target.kind, BranchTarget::Kind::Runbook);
        QCOMPARE(branches.at(2).target.kind, BranchTarget::Kind::Step);
        QCOMPARE(branches.at(2).target.number, 2);
        QCOMPARE(branches.at(3).target.number, 2);
        QCOMPARE(read.source.text(branches.at(3).target.digits), u"2"_s);
    }
};

} // namespace recount

QTEST_APPLESS_MAIN(recount::RunbookItemsTest)
#include "tst_runbookitems.moc"
