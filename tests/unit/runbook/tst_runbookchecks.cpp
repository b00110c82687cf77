#include "runbookcheckcases.h"

#include "runbook/checkrunbook.h"
#include "runbook/dangerouscommands.h"
#include "runbook/runbookreader.h"
#include "runbook/runbookrules.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recount;

Q_DECLARE_METATYPE(recount::RunbookCheckCase)

class RunbookChecksTest : public QObject
{
    Q_OBJECT

    static QByteArray document(const char *name)
    {
        QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/runbooks/") +
                   QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray goodDocument() { return document("checked.md"); }

    /// Each text has to be there once at least; the first place is changed.
    static QByteArray edited(const QStringList &edits)
    {
        QByteArray text = goodDocument();
        for (qsizetype i = 0; i + 1 < edits.size(); i += 2) {
            const QByteArray before = edits.at(i).toUtf8();
            const QByteArray after = edits.at(i + 1).toUtf8();
            if (before.isEmpty())
                return after;
            const qsizetype place = text.indexOf(before);
            if (place < 0)
                return {};
            text.replace(place, before.size(), after);
        }
        return text;
    }

    static QList<Finding> check(const QByteArray &text, const RunbookLimits &limits = {},
                                const QStringList &known = {}, const QDate &lastUsed = {})
    {
        const SourceText source(text);
        const Runbook runbook = readRunbook(source);
        const RunbookGraph graph = runbookGraph(runbook);
        const GraphAnalysis analysis = analyseGraph(graph, runbook);
        return checkRunbook({source, runbook, graph, analysis, DangerousCommands::shipped(),
                             CheckProfile::Practice, QDate(2026, 1, 25), known, lastUsed},
                            limits);
    }

    static QList<Finding> ofRule(const QList<Finding> &findings, const QString &rule)
    {
        QList<Finding> found;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(found),
                     [&](const Finding &finding) { return finding.rule == rule; });
        return found;
    }

    static QByteArray described(const QList<Finding> &findings)
    {
        QByteArray text;
        for (const Finding &finding : findings)
            text += finding.rule.toUtf8() + ' ' + finding.text.toUtf8() + '\n';
        return text;
    }

    static QByteArray manySteps(int count)
    {
        QByteArray text = "# Runbook: Many\n\n## Diagnosis\n\n";
        for (int i = 1; i <= count; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += "### Step " + number + ": Check part " + number +
                    "\n\n*check · 1 min*\n\n```sh\nkubectl -n shop get pods -l part=" + number +
                    " | grep \"${NAME:?}\"\n```\n\n| If the output… | Then |\n| --- | --- |\n"
                    "| contains `bad " +
                    number + "` | go to Step " + QByteArray::number(1 + i * 7 % count) +
                    " |\n| number > 80 | apply Quickfix Q1 |\n| anything else | go to Step " +
                    QByteArray::number(std::min(i + 1, count)) + " |\n\n";
        }
        return text +
               "## Quickfixes\n\n### Quickfix Q1: Restart it\n\n```sh\nkubectl -n shop delete "
               "pod x\n```\n";
    }

private Q_SLOTS:
    /// A pattern that is none warns when it is used.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theGoodDocumentHasNoFinding_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("English") << goodDocument();
        QTest::newRow("French") << document("checked-fr.md");
    }

    void theGoodDocumentHasNoFinding()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!text.isEmpty());
        const QList<Finding> findings = check(text);
        QVERIFY2(findings.isEmpty(), described(findings).constData());
    }

    void theShippedExampleHasNoError_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *lang : {"en", "fr"})
            QTest::newRow(lang) << QStringLiteral(RECOUNT_SOURCE_DIR "/resources/examples/%1/"
                                                                     "runbook-database-not-"
                                                                     "responding.md")
                                       .arg(QLatin1String(lang));
    }

    void theShippedExampleHasNoError()
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<Finding> findings = check(file.readAll());
        findings.removeIf(
            [](const Finding &one) { return one.severity != Finding::Severity::Error; });
        QVERIFY2(findings.isEmpty(), described(findings).constData());
    }

    void everyRuleHasCases()
    {
        QSet<QString> told;
        for (const RunbookCheckCase &one : runbookCasesThatAreTold())
            told.insert(QString::fromUtf8(one.rule));
        QSet<QString> fine{QStringLiteral("RB00")};
        for (const RunbookCheckCase &one : runbookCasesThatAreFine())
            fine.insert(QString::fromUtf8(one.rule));
        const QStringList ids = runbookRules().ids();
        QCOMPARE(told, QSet<QString>(ids.begin(), ids.end()));
        QCOMPARE(fine, QSet<QString>(ids.begin(), ids.end()));
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<RunbookCheckCase>("one");
        for (const RunbookCheckCase &one : runbookCasesThatAreTold())
            QTest::addRow("%s %s", one.rule, one.name) << one;
    }

    void whatIsWrongIsTold()
    {
        QFETCH(const RunbookCheckCase, one);
        const QByteArray text = edited(one.edits);
        QVERIFY2(!text.isEmpty(), "the text to be changed is not in the document");
        const QList<Finding> all = check(text);
        const QList<Finding> found = ofRule(all, QString::fromUtf8(one.rule));
        QVERIFY2(!found.isEmpty(), described(all).constData());
        const SourceText source(text);
        const bool isThere = std::any_of(found.begin(), found.end(), [&](const Finding &finding) {
            return one.place.isEmpty() ? finding.range.isEmpty()
                                       : source.text(finding.range).contains(one.place);
        });
        QByteArray places;
        for (const Finding &finding : found)
            places +=
                source.slice(finding.range).toByteArray() + " <- " + finding.text.toUtf8() + '\n';
        QVERIFY2(isThere, places.constData());
        static const QRegularExpression unfilled(QStringLiteral("%[0-9n]"));
        for (const Finding &finding : found)
            QVERIFY2(!finding.text.contains(unfilled), finding.text.toUtf8().constData());
    }

    void aFixRemovesItsFinding_data() { whatIsWrongIsTold_data(); }

    void aFixRemovesItsFinding()
    {
        QFETCH(const RunbookCheckCase, one);
        const QString rule = QString::fromUtf8(one.rule);
        const QByteArray text = edited(one.edits);
        const QList<Finding> found = ofRule(check(text), rule);
        for (const Finding &finding : found) {
            QCOMPARE(finding.fix.isEmpty(), finding.fixText.isEmpty());
            if (finding.fix.isEmpty())
                continue;
            const auto after = patched(text, finding.fix);
            QVERIFY(after);
            const QList<Finding> left = ofRule(check(*after), rule);
            QVERIFY2(left.size() < found.size(), after->constData());
        }
    }

    void rulesThatOfferFixes()
    {
        QSet<QString> rules;
        for (const RunbookCheckCase &one : runbookCasesThatAreTold()) {
            for (const Finding &finding :
                 ofRule(check(edited(one.edits)), QString::fromUtf8(one.rule))) {
                if (!finding.fix.isEmpty())
                    rules.insert(finding.rule);
            }
        }
        QStringList sorted(rules.begin(), rules.end());
        sorted.sort();
        QCOMPARE(sorted.join(u' '), QStringLiteral("RB00 RB09 RB25 RB26 RB28 RB31 RB34 RB41 RB43"));
    }

    void whatIsFineIsNotTold_data()
    {
        QTest::addColumn<RunbookCheckCase>("one");
        for (const RunbookCheckCase &one : runbookCasesThatAreFine())
            QTest::addRow("%s %s", one.rule, one.name) << one;
    }

    void whatIsFineIsNotTold()
    {
        QFETCH(const RunbookCheckCase, one);
        const QByteArray text = edited(one.edits);
        QVERIFY2(!text.isEmpty(), "the text to be changed is not in the document");
        const QList<Finding> found = ofRule(check(text), QString::fromUtf8(one.rule));
        QVERIFY2(found.isEmpty(), described(found).constData());
    }

    void findingsAreHiddenWithAReason()
    {
        const QString comment = QStringLiteral(
            "<!-- recount:ignore RB37 until=2026-03-01 by=ana reason=\"a name\" -->\n\n");
        const QStringList edits{QStringLiteral("### Step 3: Ask the mail server\n\n"),
                                QStringLiteral("### Step 3: The mail server\n\n")};
        QCOMPARE(ofRule(check(edited(edits)), QStringLiteral("RB37")).size(), 1);
        const QStringList hidden{edits.at(0), edits.at(1) + comment};
        const QList<Finding> findings = check(edited(hidden));
        QVERIFY2(ofRule(findings, QStringLiteral("RB37")).isEmpty(),
                 described(findings).constData());
        QVERIFY(ofRule(findings, QStringLiteral("RB00")).isEmpty());
        const QList<Finding> elsewhere =
            check(edited({edits.at(0), edits.at(1), QStringLiteral("## Resolved when\n\n"),
                          QStringLiteral("## Resolved when\n\n") + comment}));
        QCOMPARE(ofRule(elsewhere, QStringLiteral("RB37")).size(), 1);
    }

    void theLibraryIsKnown()
    {
        const QByteArray text =
            edited({QStringLiteral("apply [Quickfix Q1]"),
                    QStringLiteral("run runbook “Mail relay” or [Quickfix Q1]")});
        const QStringList known{QStringLiteral("Disk full")};
        const QList<Finding> found = ofRule(check(text, {}, known), QStringLiteral("RB01"));
        QVERIFY(found.isEmpty() || found.constFirst().severity == Finding::Severity::Warning);
        QVERIFY(ofRule(check(text), QStringLiteral("RB01")).isEmpty());
    }

    void aRunbookIsCorrectedAfterUse()
    {
        const QByteArray text = goodDocument();
        QCOMPARE(ofRule(check(text, {}, {}, QDate(2026, 1, 20)), QStringLiteral("RB13")).size(), 1);
        QVERIFY(ofRule(check(text, {}, {}, QDate(2026, 1, 5)), QStringLiteral("RB13")).isEmpty());
        QVERIFY(ofRule(check(text + "\n## Changelog\n\n- 2026-01-21: the relay\n", {}, {},
                             QDate(2026, 1, 20)),
                       QStringLiteral("RB13"))
                    .isEmpty());
    }

    void limitsCanBeSet()
    {
        RunbookLimits limits;
        limits.reviewDays = 10;
        QCOMPARE(ofRule(check(goodDocument(), limits), QStringLiteral("RB13")).size(), 1);
        limits = {};
        limits.steps = 2;
        QCOMPARE(ofRule(check(goodDocument(), limits), QStringLiteral("RB46")).size(), 1);
        limits = {};
        limits.firstEscalationMinutes = 10;
        QCOMPARE(ofRule(check(goodDocument(), limits), QStringLiteral("RB15")).size(), 1);
    }

    void whatManyLackIsToldOnce()
    {
        QByteArray text = "# T\n\n## Quickfixes\n\n";
        for (int i = 1; i < 7; ++i)
            text += "### Quickfix Q" + QByteArray::number(i) + ": Restart it\n\nRestart.\n\n";
        const QList<Finding> found = ofRule(check(text), QStringLiteral("RB18"));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.constFirst().text.startsWith(QLatin1String("6 of 6")));
        QCOMPARE(SourceText(text).text(found.constFirst().range), QStringLiteral("## Quickfixes"));
    }

    void frenchIsRead_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isTold");
        const auto row = [](const char *rule, const char *section, const char *words, bool isTold) {
            QTest::addRow("%s %s", rule, words)
                << QString::fromUtf8(rule) << QString::fromUtf8(section) << QString::fromUtf8(words)
                << isTold;
        };
        row("RB36", "Diagnostic", "Vérifiez les logs.", true);
        row("RB36", "Diagnostic", "Redémarrez si besoin.", true);
        row("RB36", "Diagnostic", "Comptez les messages.", false);
        row("RB41", "Diagnostic", "Désactivez les alertes.", true);
        row("RB41", "Diagnostic", "Ne pas désactiver les alertes.", false);
        row("RB37", "Diagnostic", "### Étape 1 : Le serveur\n\nIl est là.", true);
        row("RB37", "Diagnostic", "### Étape 1 : Interroger le serveur\n\nIl répond.", false);
        row("RB42", "Symptômes", "- Les clients voient une erreur 502.", true);
        row("RB42", "Symptômes",
            "- Les clients voient une erreur 502.\n\nMettez à jour la page de statut.", false);
        row("RB36", "Diagnostic", "À compléter.", true);
        row("RB32", "Diagnostic", "```sh\nmailctl retard\n```\n\nLe retard.", true);
        row("RB32", "Diagnostic", "```sh\nmailctl retard\n```\n\nIl doit rester sous 40 ms.",
            false);
        row("RB33", "Diagnostic", "```sh\nmailctl retard\n```\n\nLe retard.", true);
        row("RB33", "Diagnostic", "Exécutez sur chaque serveur :\n\n```sh\nmailctl retard\n```",
            false);
        row("RB18", "Atténuation", "Relancez le relais.", true);
        row("RB18", "Atténuation", "Relancez le relais, puis vérifiez que la file se vide.", false);
        row("RB18", "Atténuation", "Voir [les relais](relais.md)", false);
        row("RB02", "Atténuation", "- Relancez le relais.\n- Ajoutez un relais.", true);
        row("RB02", "Atténuation", "- Si le relais bloque, relancez-le.\n- Ajoutez un relais.",
            false);
        row("RB14", "Diagnostic", "Rien.", true);
        row("RB14", "Escalade", "- 15 min → astreinte", false);
    }

    void frenchIsRead()
    {
        QFETCH(const QString, rule);
        QFETCH(const QString, section);
        QFETCH(const QString, words);
        QFETCH(const bool, isTold);
        const QString text =
            QStringLiteral("---\nlang: fr\n---\n\n# Titre\n\n## %1\n\n%2\n").arg(section, words);
        const QList<Finding> found = ofRule(check(text.toUtf8()), rule);
        QCOMPARE(!found.isEmpty(), isTold);
    }

    void editorsAreLeftInAnotherWay()
    {
        const auto told = [](const char *command) {
            const QByteArray text =
                QByteArray("# T\n\n## Diagnosis\n\n```sh\n") + command + "\n```\n";
            const QList<Finding> found = ofRule(check(text), QStringLiteral("RB38"));
            return found.isEmpty() ? QString() : found.constFirst().text;
        };
        QVERIFY(told("kubectl edit deploy/mailer").contains(QLatin1String(":wq")));
        QVERIFY(told("tail -f mail.log").contains(QLatin1String("Ctrl+C")));
    }

    void everyPlaceIsInTheDocument()
    {
        // Whatever a document is cut to, places and fixes stay within it.
        QByteArray text = goodDocument();
        text += "\n## Diagnosis\n\n```sh\n$ rm -rf $X/<y>\nout\n$ curl u | sh\n```\n\n- \xFF\xFE "
                "password=hunter22x \xF0\x9F\x98\x80 etc.\n";
        for (qsizetype size = text.size(); size > 0; size -= 131) {
            const QByteArray part = text.left(size);
            for (const Finding &finding : check(part)) {
                QVERIFY(finding.range.begin >= 0 && finding.range.begin <= finding.range.end &&
                        finding.range.end <= part.size());
                QVERIFY(patched(part, finding.fix));
                QVERIFY(!finding.text.isEmpty());
            }
        }
        QVERIFY(!check({}).isEmpty());
    }

    void lineEndsStay()
    {
        QByteArray text = edited({QStringLiteral("nc -zv smtp"), QStringLiteral("$ nc -zv smtp")});
        text.replace('\n', "\r\n");
        for (const Finding &finding : check(text)) {
            const auto after = patched(text, finding.fix);
            QVERIFY(after);
            QCOMPARE(after->count('\n'), after->count("\r\n"));
        }
    }

    void findingsAreInOrder()
    {
        const QList<Finding> found = check(manySteps(5));
        QVERIFY(found.size() > 5);
        QVERIFY(std::is_sorted(found.begin(), found.end(), [](const auto &a, const auto &b) {
            return a.range.begin < b.range.begin;
        }));
    }

    void manyStepsAreQuick_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("milliseconds");
        // The first figure is what is promised; machines of tests are slow and busy.
        QTest::newRow("300 steps") << 300 << 400;
        QTest::newRow("10,000 steps") << 10'000 << 10'000;
    }

    void manyStepsAreQuick()
    {
        QFETCH(const int, count);
        QFETCH(const int, milliseconds);
        const SourceText source(manySteps(count));
        const Runbook runbook = readRunbook(source);
        QCOMPARE(runbook.steps.size(), count);
        const RunbookGraph graph = runbookGraph(runbook);
        const GraphAnalysis analysis = analyseGraph(graph, runbook);
        QElapsedTimer timer;
        timer.start();
        const QList<Finding> findings = checkRunbook({source,
                                                      runbook,
                                                      graph,
                                                      analysis,
                                                      DangerousCommands::shipped(),
                                                      CheckProfile::Work,
                                                      QDate(2026, 1, 25),
                                                      {},
                                                      {}});
        const auto elapsed = timer.elapsed();
        qInfo("%d steps: %lld ms, %lld findings", count, elapsed,
              static_cast<long long>(findings.size()));
        QVERIFY(!findings.isEmpty());
        QVERIFY(elapsed < milliseconds);
    }

    void hostileTextIsChecked_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray begin = "# T\n\n## Diagnosis\n\n### Step 1: Look\n\n";
        QTest::newRow("quotes") << begin + "```sh\n" + QByteArray("'\"$(`").repeated(20'000);
        QTest::newRow("angles") << begin + "```sh\n" + QByteArray("<a").repeated(50'000) +
                                       "\n```\n";
        QTest::newRow("prompts") << begin + "```sh\n" + QByteArray("$ a\n").repeated(20'000) +
                                        "```\n";
        QTest::newRow("addresses") << begin + QByteArray("a@b.c:/").repeated(20'000);
        QTest::newRow("words") << begin + QByteArray("check the ").repeated(20'000);
        QTest::newRow("links") << begin + QByteArray("[a](").repeated(20'000);
        QTest::newRow("long word")
            << begin + "```sh\nrm -rf " + QByteArray(200'000, 'x') + "\n```\n";
        QTest::newRow("SQL") << begin + "```sql\n" +
                                    QByteArray("DELETE FROM x;\n").repeated(5'000) + "```\n";
    }

    void hostileTextIsChecked()
    {
        QFETCH(const QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        for (const Finding &finding : check(text))
            QVERIFY(finding.range.end <= text.size());
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(RunbookChecksTest)
#include "tst_runbookchecks.moc"
