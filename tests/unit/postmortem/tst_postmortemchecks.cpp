#include "checkcases.h"

#include "postmortem/checkpostmortem.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/postmortemrules.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recount;

Q_DECLARE_METATYPE(recount::CheckCase)

class PostMortemChecksTest : public QObject
{
    Q_OBJECT

    static QByteArray document(const char *name)
    {
        QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/") +
                   QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray goodDocument() { return document("good.md"); }

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

    static QList<Finding> check(const QByteArray &text, bool atWork = false,
                                const CheckLimits &limits = {})
    {
        const SourceText source(text);
        const PostMortem document = readPostMortem(source);
        const Neighbour neighbour{
            QStringLiteral("reports/2025-11-03-reports.md"),
            QStringLiteral("Reports took all connections of the shop"),
            {QStringLiteral("Payments-DB")},
            QStringLiteral(
                "New pool settings of the reports, and the rollout at the morning traffic"),
            {}};
        return checkPostMortem({source,
                                document,
                                atWork ? CheckProfile::Work : CheckProfile::Practice,
                                QDate(2026, 1, 25),
                                {{}, comparedNeighbours({neighbour})}},
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

private Q_SLOTS:
    /// A pattern that is none warns when it is used.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theGoodDocumentHasNoFinding_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("English") << goodDocument();
        QTest::newRow("French") << document("good-fr.md");
    }

    void theGoodDocumentHasNoFinding()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!text.isEmpty());
        for (const bool atWork : {false, true}) {
            const QList<Finding> findings = check(text, atWork);
            QVERIFY2(findings.isEmpty(), described(findings).constData());
        }
    }

    void everyRuleHasACase()
    {
        QSet<QString> rules;
        for (const CheckCase &one : casesThatAreTold())
            rules.insert(QString::fromUtf8(one.rule));
        const QStringList ids = postMortemRules().ids();
        QCOMPARE(rules, QSet<QString>(ids.begin(), ids.end()));
        QCOMPARE(ids.size(), 54);
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<CheckCase>("one");
        for (const CheckCase &one : casesThatAreTold())
            QTest::addRow("%s %s", one.rule, one.name) << one;
    }

    void whatIsWrongIsTold()
    {
        QFETCH(const CheckCase, one);
        const QByteArray text = edited(one.edits);
        QVERIFY2(!text.isEmpty(), "the text to be changed is not in the document");
        const QList<Finding> all = check(text, one.atWork);
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
        for (const Finding &finding : found)
            QVERIFY2(!finding.text.contains(QLatin1String("%1")),
                     finding.text.toUtf8().constData());
    }

    void aFixRemovesItsFinding_data() { whatIsWrongIsTold_data(); }

    void aFixRemovesItsFinding()
    {
        QFETCH(const CheckCase, one);
        const QString rule = QString::fromUtf8(one.rule);
        const QByteArray text = edited(one.edits);
        const QList<Finding> found = ofRule(check(text, one.atWork), rule);
        for (const Finding &finding : found) {
            QCOMPARE(finding.fix.isEmpty(), finding.fixText.isEmpty());
            if (finding.fix.isEmpty())
                continue;
            const auto after = patched(text, finding.fix);
            QVERIFY(after);
            const QList<Finding> left = ofRule(check(*after, one.atWork), rule);
            QVERIFY2(left.size() < found.size(), after->constData());
        }
    }

    /// It would do for the document, whatever year it is of.
    void theExampleOfADateIsOfTheIncident()
    {
        QByteArray text = goodDocument();
        text.replace(" \xc2\xb7 due: 2026-02-04", "");
        const QList<Finding> found = ofRule(check(text), QStringLiteral("PM29"));
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.constFirst().text.contains(QStringLiteral("due: 2026-01-28")),
                 described(found).constData());
        text.replace("2026-", "2024-");
        const QList<Finding> earlier = ofRule(check(text), QStringLiteral("PM29"));
        QVERIFY2(described(earlier).contains("due: 2024-01-28"), described(earlier).constData());
    }

    void rulesThatOfferFixes()
    {
        QSet<QString> rules;
        for (const CheckCase &one : casesThatAreTold()) {
            for (const Finding &finding :
                 ofRule(check(edited(one.edits), one.atWork), QString::fromUtf8(one.rule))) {
                if (!finding.fix.isEmpty())
                    rules.insert(finding.rule);
            }
        }
        QStringList sorted(rules.begin(), rules.end());
        sorted.sort();
        QCOMPARE(sorted.join(u' '),
                 QStringLiteral("PM00 PM06 PM10 PM18 PM20 PM21 PM37 PM41 PM43 PM44 PM46"));
    }

    void whatIsFineIsNotTold_data()
    {
        QTest::addColumn<CheckCase>("one");
        for (const CheckCase &one : casesThatAreFine())
            QTest::addRow("%s %s", one.rule, one.name) << one;
    }

    void whatIsFineIsNotTold()
    {
        QFETCH(const CheckCase, one);
        const QByteArray text = edited(one.edits);
        QVERIFY2(!text.isEmpty(), "the text to be changed is not in the document");
        const QList<Finding> found = ofRule(check(text, one.atWork), QString::fromUtf8(one.rule));
        QVERIFY2(found.isEmpty(), described(found).constData());
    }

    void theProfileDecides()
    {
        const QByteArray unowned = edited({QStringLiteral(" · owner: Tiago"), QString()});
        QCOMPARE(ofRule(check(unowned, true), QStringLiteral("PM28")).constFirst().severity,
                 Finding::Severity::Error);
        QCOMPARE(ofRule(check(unowned, false), QStringLiteral("PM28")).constFirst().severity,
                 Finding::Severity::Warning);
        const QByteArray untracked = edited({QStringLiteral(" · PAY-412"), QString()});
        QVERIFY(ofRule(check(untracked, false), QStringLiteral("PM38")).isEmpty());
        const QByteArray noDecision =
            edited({QStringLiteral("| decision |"), QStringLiteral("| action |")});
        QVERIFY(ofRule(check(noDecision, true), QStringLiteral("PM50")).isEmpty());
    }

    void limitsCanBeSet()
    {
        CheckLimits limits;
        limits.gapMinutes = 5;
        QVERIFY(!ofRule(check(goodDocument(), false, limits), QStringLiteral("PM15")).isEmpty());
        limits = {};
        limits.dueDaysP2 = 20;
        QCOMPARE(ofRule(check(goodDocument(), false, limits), QStringLiteral("PM29")).size(), 2);
        limits = {};
        limits.detectMinutesElse = 5;
        limits.openActions = 1;
        QVERIFY(ofRule(check(goodDocument(), false, limits), QStringLiteral("PM13")).isEmpty());
        QCOMPARE(ofRule(check(goodDocument(), false, limits), QStringLiteral("PM36")).size(), 1);
    }

    void whatAllLackIsToldOnce()
    {
        QByteArray text = "# T\n\n## Action items\n\n";
        for (int i = 0; i < 6; ++i)
            text += "- [ ] Limit queue " + QByteArray::number(i) + " to 500 entries\n";
        const QList<Finding> found = ofRule(check(text, true), QStringLiteral("PM28"));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.constFirst().text.startsWith(QLatin1String("6 of 6")));
        QCOMPARE(SourceText(text).text(found.constFirst().range),
                 QStringLiteral("## Action items"));
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
        row("PM18", "Cause racine", "C’est une erreur humaine.", true);
        row("PM18", "Cause racine", "Ce n’est pas une erreur humaine.", false);
        row("PM18", "Cause racine", "On a écrit « erreur humaine » trop vite.", false);
        row("PM19", "Cause racine", "L’ingénieur a supprimé la table.", true);
        row("PM19", "Cause racine", "La table a été supprimée sans confirmation.", false);
        row("PM22", "Ce qui s’est passé", "L’équipe aurait dû voir l’alerte.", true);
        row("PM22", "Ce qui s’est passé", "L’équipe a vu l’alerte à 9 h 20.", false);
        row("PM17", "Ce qui s’est passé", "Le pool était plein parce que la limite manquait.",
            true);
        row("PM45", "Impact", "Plusieurs clients ont été touchés.", true);
        row("PM45", "Impact", "340 clients ont été touchés.", false);
        row("PM21", "Leçons", "Quel cauchemar.", true);
        row("PM30", "Correctif définitif", "- [ ] Améliorer la surveillance", true);
        row("PM30", "Correctif définitif", "- [ ] Limiter la file à 500 entrées", false);
        row("PM32", "Correctif définitif", "- [ ] Sensibiliser les développeurs", true);
        row("PM49", "Correctif définitif", "- [ ] Ajouter un tableau de bord", true);
        row("PM48", "Leçons", "C’est un cas isolé.", true);
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

    void aRoleTakesThePlaceOfAName()
    {
        const QByteArray text = edited(
            {QStringLiteral("The payments on-call opens"), QStringLiteral("Ines Duarte opens")});
        const QList<Finding> found = ofRule(check(text), QStringLiteral("PM20"));
        QCOMPARE(found.size(), 1);
        QVERIFY(patched(text, found.constFirst().fix)->contains("| payments lead opens"));
    }

    void everyPlaceIsInTheDocument()
    {
        // Whatever a document is cut to, places and fixes stay within it.
        QByteArray text = goodDocument();
        text += "\n## Impact\n\n- TODO\n- \xFF\xFE password=hunter22x \xF0\x9F\x98\x80!!\n";
        for (qsizetype size = text.size(); size > 0; size -= 211) {
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

    void findingsAreInOrder()
    {
        const QList<Finding> found =
            check("# T\n\n## Summary\n\nIt was bad!!\n\n## Impact\n\nTODO\n");
        QVERIFY(found.size() > 5);
        QVERIFY(std::is_sorted(found.begin(), found.end(), [](const auto &a, const auto &b) {
            return a.range.begin < b.range.begin;
        }));
    }
};

QTEST_APPLESS_MAIN(PostMortemChecksTest)
#include "tst_postmortemchecks.moc"
