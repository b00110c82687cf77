#include "runbook/runbookwords.h"

#include "documents/tablesource.h"
#include "runbook/conditionreader.h"
#include "runbook/runbookheadings.h"
#include "runbook/runbookreader.h"
#include "runbook/targetreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Test = BranchCondition::Test;
using Kind = BranchTarget::Kind;

bool isSame(const BranchCondition &left, const BranchCondition &right)
{
    return left.test == right.test && left.text == right.text &&
           left.comparison == right.comparison && left.value == right.value &&
           left.unit == right.unit && left.label == right.label &&
           std::equal(left.parts.begin(), left.parts.end(), right.parts.begin(), right.parts.end(),
                      isSame);
}

QString shown(const BranchCondition &condition)
{
    QStringList parts;
    for (const BranchCondition &part : condition.parts)
        parts.append(shown(part));
    return QStringLiteral("%1 \"%2\" %3 %4 %5 %6 [%7]")
        .arg(int(condition.test))
        .arg(condition.text)
        .arg(int(condition.comparison))
        .arg(condition.value)
        .arg(condition.unit, condition.label, parts.join(u", "_s));
}

/// Conditions as a form makes them: what is not used by a test is as it begins.
class RandomConditions
{
public:
    explicit RandomConditions(quint32 seed) : m_chance(seed) {}

    BranchCondition next(int depth = 0)
    {
        BranchCondition made;
        const int tests = depth > 2 ? int(Test::Otherwise) : int(Test::None) + 1;
        made.test = Test(m_chance.bounded(depth == 0 ? 0 : 1, tests));
        switch (made.test) {
        case Test::Words:
            made.text = oneOf({u"the page is slow"_s, u"la page est lente"_s, u"it works"_s,
                               u"two nodes have lost each other"_s});
            break;
        case Test::Contains:
        case Test::NotContains:
        case Test::Equals:
            made.text = literal();
            break;
        case Test::Matches:
            made.text = expression();
            break;
        case Test::LineCount:
        case Test::ExitCode:
            compare(made, m_chance.bounded(-1, 300));
            break;
        case Test::MinutesInStep:
            compare(made, m_chance.bounded(1, 1200) / 4.0);
            break;
        case Test::Number:
            compare(made, number());
            made.unit = oneOf({u""_s, u"GB"_s, u"%"_s, u"ms"_s, u"min"_s, u"req/s"_s});
            if (m_chance.bounded(2) == 0)
                made.label = oneOf({u"restarts"_s, u"FreeStorageSpace"_s, u"error rate"_s,
                                    u"erreurs par minute"_s});
            if (m_chance.bounded(4) == 0)
                made.text = u"total: (\\d+)"_s;
            break;
        case Test::All:
        case Test::Any:
            for (int i = m_chance.bounded(2, 4); i > 0; --i)
                made.parts.append(next(depth + 1));
            break;
        case Test::None:
            for (int i = m_chance.bounded(1, 4); i > 0; --i)
                made.parts.append(next(depth + 1));
            break;
        case Test::Empty:
        case Test::NotEmpty:
        case Test::Otherwise:
            break;
        }
        return made;
    }

private:
    QString oneOf(const QStringList &words)
    {
        return words.at(m_chance.bounded(int(words.size())));
    }
    QString literal()
    {
        static const QString letters = u"abcdefXYZ0189 _-.:;,|/\\\"'`()[]{}<>*#$%&+=?!éàü→«»“”€"_s;
        QString text;
        do {
            text.clear();
            for (int i = m_chance.bounded(1, 16); i > 0; --i)
                text += letters.at(m_chance.bounded(int(letters.size())));
        } while (text.trimmed().isEmpty());
        return text;
    }
    QString expression()
    {
        return oneOf({u"error \\d+"_s, u"^OOM"_s, u"a|b"_s, u"/var/log/.*"_s, u"x{2,}`y"_s,
                      u"(?i)time ?out$"_s});
    }
    double number()
    {
        return m_chance.bounded(2) == 0 ? m_chance.bounded(-100, 1'000'000)
                                        : m_chance.generateDouble() * 1000;
    }
    void compare(BranchCondition &made, double value)
    {
        made.comparison = BranchCondition::Comparison(m_chance.bounded(6));
        made.value = value;
    }

    QRandomGenerator m_chance;
};

BranchTarget readAgain(const QString &text)
{
    const SourceText source(text.toUtf8());
    return readTarget(DocumentParts(source), {0, source.size()});
}

} // namespace

class TstRunbookWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsAreReadAgain_data();
    void conditionsAreReadAgain();
    void targetsAreReadAgain_data();
    void targetsAreReadAgain();
    void conditionsInTablesAreReadAgain();
    void understandsConditions_data();
    void understandsConditions();
    void understandsTargets_data();
    void understandsTargets();
    void metaLinesAreReadAgain_data();
    void metaLinesAreReadAgain();
    void headingsAreReadAgain();
    void durationsAreReadAgain();
};

void TstRunbookWords::conditionsAreReadAgain_data()
{
    QTest::addColumn<QString>("lang");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TstRunbookWords::conditionsAreReadAgain()
{
    QFETCH(QString, lang);
    RandomConditions conditions(41);
    for (int i = 0; i < 5000; ++i) {
        const BranchCondition made = conditions.next();
        const QString text = runbookwords::conditionText(made, lang);
        const BranchCondition read = readCondition(text);
        QVERIFY2(isSame(made, read), qPrintable(QStringLiteral("%1: %2\nmade %3\nread %4")
                                                    .arg(i)
                                                    .arg(text, shown(made), shown(read))));
    }
}

void TstRunbookWords::targetsAreReadAgain_data()
{
    conditionsAreReadAgain_data();
}

void TstRunbookWords::targetsAreReadAgain()
{
    QFETCH(QString, lang);
    const QStringList titles{QString(), u"Read the log (twice)"_s, u"Vérifier l'hôte"_s,
                             u"Step 9 of the plan"_s};
    for (const QString &title : titles) {
        for (const Kind kind : {Kind::Step, Kind::Quickfix, Kind::PermanentFix, Kind::Escalation}) {
            for (const int number : {1, 7, 123}) {
                BranchTarget made;
                made.kind = kind;
                made.number = number;
                const QString text = runbookwords::targetText(made, title, lang);
                const BranchTarget read = readAgain(text);
                QVERIFY2(read.kind == kind && read.number == number, qPrintable(text));
                QCOMPARE(text.toUtf8().mid(read.digits.begin, read.digits.size()),
                         QByteArray::number(number));
                const bool isLinked =
                    !title.isEmpty() && (kind == Kind::Step || kind == Kind::Quickfix);
                QCOMPARE(!read.link.isEmpty(), isLinked);
            }
        }
    }
    for (const QString &runbook : {u"disk-full.md"_s, u"a b/disk.md"_s, u"Disk full"_s}) {
        BranchTarget made;
        made.kind = Kind::Runbook;
        made.runbook = runbook;
        const QString text = runbookwords::targetText(made, {}, lang);
        const BranchTarget read = readAgain(text);
        QVERIFY2(read.kind == Kind::Runbook, qPrintable(text));
        QCOMPARE(read.runbook, runbook);
    }
    for (int outcome = 0; outcome < 4; ++outcome) {
        BranchTarget made;
        made.kind = Kind::End;
        made.outcome = BranchTarget::Outcome(outcome);
        const QString text = runbookwords::targetText(made, {}, lang);
        const BranchTarget read = readAgain(text);
        QVERIFY2(read.kind == Kind::End && read.outcome == made.outcome, qPrintable(text));
    }
}

void TstRunbookWords::conditionsInTablesAreReadAgain()
{
    RandomConditions conditions(43);
    for (int i = 0; i < 200; ++i) {
        const BranchCondition made = conditions.next();
        if (made.test == Test::Otherwise)
            continue;
        const QByteArray cell = tableCellMarkdown(runbookwords::conditionText(made, u"en"_s));
        const QByteArray text = "# Runbook: x\n\n## Diagnosis\n\n### Step 1: Look\n\n"
                                "| If the output… | Then |\n| --- | --- |\n| " +
                                cell + " | go to Step 1 |\n";
        const Runbook values = readRunbook(SourceText(text));
        QCOMPARE(values.steps.size(), 1);
        QCOMPARE(values.steps.constFirst().branches.size(), 1);
        const BranchCondition &read = values.steps.constFirst().branches.constFirst().condition;
        QVERIFY2(isSame(made, read),
                 qPrintable(QString(QString::fromUtf8(cell) + u" read " + shown(read))));
    }
}

void TstRunbookWords::understandsConditions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("test");
    QTest::addColumn<QString>("literal");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *text, Test test, const char *literal = "", double value = 0,
                        const char *unit = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << int(test) << QString::fromUtf8(literal)
                            << value << QString::fromUtf8(unit);
    };
    row("`CrashLoopBackOff`", Test::Contains, "CrashLoopBackOff");
    row("If \"connection refused\"", Test::Contains, "connection refused");
    row("the log says “timeout”:", Test::Contains, "timeout");
    row("la sortie contient `délai dépassé`", Test::Contains, "délai dépassé");
    row("the output has no `Running`", Test::NotContains, "Running");
    row("n'affiche pas `Running`", Test::Words, "n'affiche pas Running");
    row("matches /err(or)?/", Test::Matches, "err(or)?");
    row("more than 3 lines", Test::LineCount, "", 3);
    row("below 1 GB", Test::Number, "", 1, "GB");
    row("moins de 1 Go", Test::Number, "", 1, "Go");
    row("&lt; 80 %", Test::Number, "", 80, "%");
    row("restarts > 3", Test::Number, "", 3);
    row("5 or more", Test::Number, "", 5);
    row("10,000 messages or more", Test::Number, "", 10'000, "messages");
    row("exit code 0", Test::ExitCode, "", 0);
    row("takes longer than 5 min", Test::MinutesInStep, "", 5);
    row("takes longer than 90 s", Test::MinutesInStep, "", 1.5);
    row("dure plus de 2 h", Test::MinutesInStep, "", 120);
    row("no output", Test::Empty);
    row("aucune sortie", Test::Empty);
    row("Anything else", Test::Otherwise);
    row("Otherwise,", Test::Otherwise);
    row("Dans tous les autres cas", Test::Otherwise);
    row("close to 100", Test::Words, "close to 100");
    row("errors and restarts are rising", Test::Words, "errors and restarts are rising");
    row("", Test::Words);
    row("((((((((((((a))))))))))))", Test::Words, "((a))");
}

void TstRunbookWords::understandsConditions()
{
    QFETCH(QString, text);
    QFETCH(int, test);
    QFETCH(QString, literal);
    QFETCH(double, value);
    QFETCH(QString, unit);
    const BranchCondition read = readCondition(text);
    QVERIFY2(int(read.test) == test, qPrintable(shown(read)));
    if (read.test != Test::Words || !literal.startsWith(u'('))
        QCOMPARE(read.text, literal);
    QCOMPARE(read.value, value);
    QCOMPARE(read.unit, unit);
}

void TstRunbookWords::understandsTargets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("number");
    const auto row = [](const char *text, Kind kind, int number = 0) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << number;
    };
    row("check the logs (step 2)", Kind::Step, 2);
    row("DB is down. Go to step 3.", Kind::Step, 3);
    row("passer à l'étape 12", Kind::Step, 12);
    row("apply Q2, then go to step 5", Kind::Quickfix, 2);
    row("correctif Q1", Kind::Quickfix, 1);
    row("plan P3", Kind::PermanentFix, 3);
    row("escalate to E2 (CTO)", Kind::Escalation, 2);
    row("page the owner as P1", Kind::NotUnderstood);
    row("see [the other one](disk-full.md)", Kind::Runbook);
    row("it is a false alarm", Kind::End);
    row("Stop.", Kind::End);
    row("rebuild the image", Kind::NotUnderstood);
    row("wait for step by step advice", Kind::NotUnderstood);
    row("step 99999999999999", Kind::NotUnderstood);
    row("", Kind::NotUnderstood);
}

void TstRunbookWords::understandsTargets()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(int, number);
    const BranchTarget read = readAgain(text);
    QCOMPARE(int(read.kind), kind);
    QCOMPARE(read.number, number);
}

void TstRunbookWords::metaLinesAreReadAgain_data()
{
    conditionsAreReadAgain_data();
}

void TstRunbookWords::metaLinesAreReadAgain()
{
    QFETCH(QString, lang);
    QRandomGenerator chance(47);
    for (int i = 0; i < 500; ++i) {
        RunbookStep made;
        made.kind = StepKind(chance.bounded(7));
        if (chance.bounded(2) == 0)
            made.minutes = chance.bounded(1, 400) / 2.0;
        if (chance.bounded(2) == 0)
            made.where = u"bastion, context shop"_s;
        if (chance.bounded(2) == 0)
            made.as = u"deploy"_s;
        made.maxVisits = chance.bounded(4);
        if (chance.bounded(2) == 0)
            made.isIdempotent = chance.bounded(2) == 0;
        made.danger = Danger(chance.bounded(3));
        if (chance.bounded(2) == 0)
            made.approval = u"incident commander"_s;
        const QString line = runbookwords::metaLine(made, lang);
        const QString text = u"# Runbook: x\n\n## Diagnosis\n\n### "_s +
                             runbookwords::stepHeading(1, u"Look"_s, lang) + u"\n\n*"_s + line +
                             u"*\n"_s;
        const Runbook values = readRunbook(SourceText(text.toUtf8()));
        QCOMPARE(values.steps.size(), 1);
        const RunbookStep &read = values.steps.constFirst();
        QVERIFY2(read.kind == made.kind && read.minutes == made.minutes &&
                     read.where == made.where && read.as == made.as &&
                     read.maxVisits == made.maxVisits && read.isIdempotent == made.isIdempotent &&
                     read.danger == made.danger && read.approval == made.approval,
                 qPrintable(line));
    }
}

void TstRunbookWords::headingsAreReadAgain()
{
    for (const QString &lang : {u"en"_s, u"fr"_s}) {
        for (const RunbookSectionKind kind : runbookwords::sectionOrder())
            QCOMPARE(runbookSectionKindOf(runbookwords::heading(kind, lang)), kind);
        const QString step = runbookwords::stepHeading(12, u"Look"_s, lang);
        const auto read = readNumberedHeading(step);
        QVERIFY(read.has_value());
        QCOMPARE(read->kind, RunbookSectionKind::Step);
        QCOMPARE(read->number, 12);
        QCOMPARE(step.mid(read->digitsBegin, read->digitsLength), u"12"_s);
        QCOMPARE(step.mid(read->titleBegin), u"Look"_s);
        const auto quickfix =
            readNumberedHeading(runbookwords::quickfixHeading(3, u"Restart"_s, lang));
        QVERIFY(quickfix.has_value());
        QCOMPARE(quickfix->kind, RunbookSectionKind::Quickfix);
        QCOMPARE(quickfix->number, 3);
    }
}

void TstRunbookWords::durationsAreReadAgain()
{
    for (const double minutes : {0.25, 0.5, 1.0, 59.0, 60.0, 61.0, 90.5, 150.0, 1440.0, 4321.0})
        QCOMPARE(durationIn(runbookwords::minutes(minutes)), minutes);
    QCOMPARE(durationIn(u"2h10"_s), 130.0);
    QCOMPARE(durationIn(u"30 s"_s), 0.5);
    QVERIFY(!durationIn(u"soon"_s));
    QVERIFY(!durationIn(u"12"_s));
}

QTEST_APPLESS_MAIN(TstRunbookWords)
#include "tst_runbookwords.moc"
