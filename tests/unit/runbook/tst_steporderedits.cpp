// Which steps there are, and in which order: every reference leads where it led.

#include "randomrunbooktext.h"
#include "runbook/headinganchors.h"
#include "runbook/runbookreader.h"
#include "runbook/steporderedits.h"
#include "runbook/stepreferences.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace recount
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray applied(const QByteArray &bytes, const QList<TextPatch> &patches)
{
    const auto made = patched(bytes, patches);
    if (!made)
        qFatal("patches overlap: %s", qPrintable(made.error().detail));
    return *made;
}

template <class Edit>
QByteArray edited(const QByteArray &bytes, Edit edit)
{
    const SourceText source(bytes);
    const Runbook runbook = readRunbook(source);
    return applied(bytes, edit(StepOrderEdits(source, runbook)));
}

QStringList titles(const Runbook &runbook)
{
    QStringList all;
    for (const RunbookStep &step : runbook.steps)
        all.append(step.title.text.section(u'\n', 0, 0));
    return all;
}

/// What is wrong with the references of a text; empty when all lead where they say.
QString trouble(const QByteArray &bytes, const QStringList &gone = {})
{
    const SourceText source(bytes);
    const Runbook runbook = readRunbook(source);
    const QString text = source.text({0, source.size()});
    for (int step = 0; step < runbook.steps.size(); ++step) {
        if (runbook.steps.at(step).number != step + 1)
            return u"step %1 says %2"_s.arg(step + 1).arg(runbook.steps.at(step).number);
    }
    static const QRegularExpression reference(
        u"(?:[Ss]tep|[Éé]tape) (\\d+)(?:\\]\\((#[^)]*)\\))? \\((T\\d+)\\)"_s);
    const HeadingAnchors anchors(source, runbook.blocks);
    auto matches = reference.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString mark = match.captured(3);
        const int number = match.captured(1).toInt();
        if (gone.contains(mark)) {
            if (number != 0)
                return u"%1 leads to %2"_s.arg(match.captured()).arg(number);
            continue;
        }
        const int step = runbook.stepAt(number);
        if (step < 0 || !runbook.steps.at(step).title.text.endsWith(u' ' + mark))
            return u"%1 leads elsewhere"_s.arg(match.captured());
        const QString link = match.captured(2);
        if (!link.isEmpty() &&
            !HeadingAnchors::areSame(link.mid(1), anchors.anchorOf(runbook.steps.at(step).heading)))
            return u"%1 has the address of another heading"_s.arg(match.captured());
    }
    // What is code says what it said.
    if (text.contains(u"echo step"_s) && !text.contains(u"echo step 1"_s))
        return u"code was changed"_s;
    return text.contains(u"not at `step 2`"_s) ? QString() : u"code in words was changed"_s;
}

RunbookTextForm formOf(int round)
{
    RunbookTextForm form;
    form.lang = round % 3 == 2 ? u"fr"_s : u"en"_s;
    form.lineEnd = round % 4 == 1 ? u"\r\n"_s : u"\n"_s;
    form.hasMark = round % 5 == 3;
    form.endsWithLine = round % 7 != 4;
    form.isListed = round % 6 == 5;
    form.steps = 1 + round % 9;
    return form;
}

} // namespace

class StepOrderEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEditsKeepAllReferences()
    {
        QRandomGenerator random(20260315);
        for (int round = 0; round < 400; ++round) {
            const RunbookTextForm form = formOf(round);
            QByteArray bytes = randomRunbookText(form, random);
            QStringList gone;
            QVERIFY2(trouble(bytes).isEmpty(), qPrintable(trouble(bytes)));
            for (int edit = 0; edit < 4; ++edit) {
                const SourceText source(bytes);
                const Runbook runbook = readRunbook(source);
                const StepOrderEdits edits(source, runbook);
                const int steps = int(runbook.steps.size());
                QStringList expected = titles(runbook);
                QList<TextPatch> patches;
                const int kind = random.bounded(3);
                if (kind == 0 && steps > 1) {
                    const int from = random.bounded(steps);
                    const int to = random.bounded(steps);
                    expected.move(from, to);
                    patches = edits.moveStep(from, to);
                } else if (kind == 1 && steps > 1) {
                    const int step = random.bounded(steps);
                    gone.append(expected.takeAt(step).section(u' ', -1));
                    patches = edits.removeStep(step);
                } else {
                    const int before = random.bounded(steps + 1);
                    expected.insert(before, u"Something new"_s);
                    patches = edits.insertStep(before, u"Something new"_s);
                }
                const QByteArray after = applied(bytes, patches);
                const QString where =
                    u"round %1, edit %2 of kind %3"_s.arg(round).arg(edit).arg(kind);
                QVERIFY2(titles(readRunbook(SourceText(after))) == expected,
                         qPrintable(where + u'\n' + QString::fromUtf8(bytes) + u"\n=====\n" +
                                    QString::fromUtf8(after)));
                QVERIFY2(trouble(after, gone).isEmpty(),
                         qPrintable(where + u": " + trouble(after, gone) + u'\n' +
                                    QString::fromUtf8(after)));
                bytes = after;
            }
        }
    }

    void movingBackGivesTheSameBytes()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 200; ++round) {
            RunbookTextForm form = formOf(round);
            form.steps = 2 + round % 8;
            const QByteArray bytes = randomRunbookText(form, random);
            const SourceText source(bytes);
            const Runbook runbook = readRunbook(source);
            const int from = random.bounded(form.steps);
            const int to = random.bounded(form.steps);
            const QByteArray moved =
                applied(bytes, StepOrderEdits(source, runbook).moveStep(from, to));
            const SourceText then(moved);
            const Runbook now = readRunbook(then);
            QCOMPARE(applied(moved, StepOrderEdits(then, now).moveStep(to, from)), bytes);
        }
    }

    void numberingClosesGaps()
    {
        const QByteArray bytes = "# Runbook: X\n\n## Diagnosis\n\n### Step 2: Look\n\n"
                                 "Why: see step 7.\n\n### Step 7: Act\n\nBack to step 2.\n";
        const SourceText source(bytes);
        const QByteArray after =
            applied(bytes, StepOrderEdits(source, readRunbook(source)).renumber());
        QCOMPARE(after, QByteArray("# Runbook: X\n\n## Diagnosis\n\n### Step 1: Look\n\n"
                                   "Why: see step 2.\n\n### Step 2: Act\n\nBack to step 1.\n"));
        const SourceText then(after);
        QVERIFY(StepOrderEdits(then, readRunbook(then)).renumber().isEmpty());
    }

    void whatLedNowhereLeadsNowhere()
    {
        const QByteArray bytes = "# Runbook: X\n\n## Diagnosis\n\n### Step 1: Look\n\nThen step 3, "
                                 "not step 9.\n\n### Step 2: Act\n\nDone.\n";
        QCOMPARE(edited(bytes, [](const auto &edits) { return edits.insertStep(2, u"Wait"_s); }),
                 QByteArray("# Runbook: X\n\n## Diagnosis\n\n### Step 1: Look\n\nThen step 0, not "
                            "step 9.\n\n### Step 2: Act\n\nDone.\n\n### Step 3: Wait\n"));
    }

    void whatIsRemovedIsMissed()
    {
        const QByteArray bytes = "# Runbook: X\n\n## Diagnosis\n\n### Step 1: Look\n\n"
                                 "Go to [Step 2](#step-2-act), see [it](#step-2-act) and "
                                 "[there][act].\n\n[act]: #step-2-act\n\n### Step 2: Act\n\n"
                                 "Again [Step 2](#step-2-act).\n\n### Step 3: Rest\n";
        QCOMPARE(edited(bytes, [](const auto &edits) { return edits.removeStep(1); }),
                 QByteArray("# Runbook: X\n\n## Diagnosis\n\n### Step 1: Look\n\nGo to [Step "
                            "0](#step-0), see [it](#step-0) and [there][act].\n\n[act]: #step-0"
                            "\n\n### Step 2: Rest\n"));
    }

    void linksFollowInWhateverForm()
    {
        const QByteArray bytes =
            "# Runbook: X\n\n## Diagnosis\n\n### Étape 1 : Lire\n\n"
            "[a](#%C3%A9tape-2--agir) [b](#étape-2--agir) [c](#étape-2-agir) "
            "<a href=\"#étape-2--agir\">d</a> [Étape 2](other.md#étape-2) `étape 2`\n\n"
            "### Étape 2 : Agir\n\n#### Note\n\nVoir [note](#note-1).\n\n"
            "### Étape 3 : Finir\n\n#### Note\n\nVoir [note](#note).\n";
        QCOMPARE(edited(bytes, [](const auto &edits) { return edits.moveStep(1, 2); }),
                 QByteArray("# Runbook: X\n\n## Diagnosis\n\n### Étape 1 : Lire\n\n"
                            "[a](#%C3%A9tape-3--agir) [b](#étape-3--agir) [c](#étape-3-agir) "
                            "<a href=\"#étape-3--agir\">d</a> [Étape 2](other.md#étape-2) "
                            "`étape 2`\n\n### Étape 2 : Finir\n\n#### Note\n\n"
                            "Voir [note](#note-1).\n\n### Étape 3 : Agir\n\n#### Note\n\n"
                            "Voir [note](#note).\n"));
    }

    void linesInItemsStayInThem()
    {
        QByteArray bytes = "# Runbook: X\n\n## Diagnosis\n\n";
        for (int step = 1; step <= 9; ++step)
            bytes += QByteArray::number(step) + ". Look at T" + QByteArray::number(step) +
                     "\n\n   ```bash\n   ls\n     step 2\n   ```\n\n   Then step 9.\n";
        const QByteArray after =
            edited(bytes, [](const auto &edits) { return edits.insertStep(0, u"New"_s); });
        QVERIFY(after.contains("\n1. New\n2. Look at T1\n"));
        QVERIFY(after.endsWith("10. Look at T9\n\n    ```bash\n    ls\n      step 2\n    ```\n\n"
                               "    Then step 10.\n"));
        QCOMPARE(edited(after, [](const auto &edits) { return edits.removeStep(0); }), bytes);
    }

    void theSeedFormIsReordered()
    {
        QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/runbooks/plain.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QByteArray moved =
            edited(bytes, [](const auto &edits) { return edits.moveStep(0, 2); });
        QVERIFY(moved.contains("\n2. Does the relay answer?\n"));
        QVERIFY(moved.contains("\n3. Does the mailer run?\n"));
        QVERIFY(moved.contains("read its log (step 1)\n"));
        QVERIFY(moved.contains("go to step 2\n"));
        QCOMPARE(edited(moved, [](const auto &edits) { return edits.moveStep(2, 0); }), bytes);
        const QByteArray more =
            edited(bytes, [](const auto &edits) { return edits.insertStep(1, u"Rest"_s); });
        QVERIFY(more.contains("\n2. Rest\n3. What does its log say?\n"));
        QVERIFY(more.contains("read its log (step 3)\n"));
    }

    void whatWouldBreakIsNotDone()
    {
        // A fence that nothing closes would take in the steps behind it.
        const QByteArray bytes = "# Runbook: X\n\n## Diagnosis\n\n### Step 1: Look\n\n"
                                 "### Step 2: Act\n\n```bash\nls\n";
        const SourceText source(bytes);
        const Runbook runbook = readRunbook(source);
        QVERIFY(StepOrderEdits(source, runbook).moveStep(1, 0).isEmpty());
        QVERIFY(StepOrderEdits(source, runbook).insertStep(2, u"Rest"_s).isEmpty());
        QVERIFY(StepOrderEdits(source, runbook).insertStep(1, u"  "_s).isEmpty());
    }

    void theFirstStepMakesItsSection()
    {
        const QByteArray bytes = "# Runbook: X\n\n## Escalation\n\nCall somebody.\n";
        const SourceText source(bytes);
        const QByteArray after =
            applied(bytes, StepOrderEdits(source, readRunbook(source)).insertStep(0, u"Look"_s));
        QCOMPARE(after, QByteArray("# Runbook: X\n\n## Diagnosis\n\n### Step 1: Look\n\n"
                                   "## Escalation\n\nCall somebody.\n"));
    }

    void referencesInWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("numbers");

        QTest::newRow("one") << u"Go to step 3."_s << QList<int>{3};
        QTest::newRow("list") << u"Repeat steps 2, 3 and 5."_s << QList<int>{2, 3, 5};
        QTest::newRow("range") << u"Steps 2 to 4 again."_s << QList<int>{2, 4};
        QTest::newRow("or") << u"step 2 or 3"_s << QList<int>{2, 3};
        QTest::newRow("a time behind it")
            << u"After step 2 and 5 minutes of rest"_s << QList<int>{2};
        QTest::newRow("a comma behind it") << u"In step 2, 40 rows are read."_s << QList<int>{2};
        QTest::newRow("French") << u"Revenir à l’étape 4 ou 6."_s << QList<int>{4, 6};
        QTest::newRow("code") << u"Say `step 3`, then step 4."_s << QList<int>{4};
        QTest::newRow("another word") << u"A footstep 3 m away, doorstep 2"_s << QList<int>{};
        QTest::newRow("another part") << u"sub-step 2, step 2.1, step-3"_s << QList<int>{};
        QTest::newRow("rows behind it") << u"step 2 and 3 rows"_s << QList<int>{2};
        QTest::newRow("code over lines") << u"a `b\nstep 3` step 4"_s << QList<int>{4};
        QTest::newRow("a letter") << u"étape n° 2, step S3"_s << QList<int>{2, 3};
        QTest::newRow("another document") << u"[Step 2](other.md) ![step 3](#x)"_s << QList<int>{};
        QTest::newRow("no number") << u"Step by step"_s << QList<int>{};
    }
    void referencesInWords()
    {
        QFETCH(QString, words);
        QFETCH(QList<int>, numbers);
        const QByteArray bytes = "# Runbook: X\n\n## Diagnosis\n\n### Step 1: Look\n\n" +
                                 words.toUtf8() + "\n\n```\nstep 9\n```\n\n<!-- step 8 -->\n";
        const SourceText source(bytes);
        QList<int> found;
        for (const NumberReference &reference : stepReferences(source, readRunbook(source))) {
            QCOMPARE(source.text(reference.digits).toInt(), reference.number);
            found.append(reference.number);
        }
        QCOMPARE(found, numbers);
    }
};

} // namespace recount

QTEST_GUILESS_MAIN(recount::StepOrderEditsTest)
#include "tst_steporderedits.moc"
