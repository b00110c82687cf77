#include "postmortem/rulecatalogue.h"

#include "documents/markdownblocks.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recount;

class RuleCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A pattern that is none warns when it is used.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyRuleIsThereOnce()
    {
        const QStringList ids = ruleIds();
        QCOMPARE(ids.size(), 54);
        for (int i = 0; i < 54; ++i)
            QCOMPARE(ids.at(i), QStringLiteral("PM%1").arg(i, 2, 10, QLatin1Char('0')));
    }

    void everyRuleIsExplained()
    {
        QSet<QString> titles;
        for (const QString &id : ruleIds()) {
            const auto rule = ruleOf(id);
            QVERIFY(rule);
            for (const QString &text :
                 {rule->title, rule->why, rule->source, rule->before, rule->after})
                QVERIFY2(!text.isEmpty(), id.toUtf8().constData());
            QVERIFY(rule->before != rule->after);
            QVERIFY(rule->work || rule->practice);
            QCOMPARE(rule->severity(CheckProfile::Work), ruleSeverity(id, CheckProfile::Work));
            QCOMPARE(rule->severity(CheckProfile::Practice),
                     ruleSeverity(id, CheckProfile::Practice));
            titles.insert(rule->title);
        }
        QCOMPARE(titles.size(), 54);
        QVERIFY(!ruleOf(QStringLiteral("PM54")));
        QVERIFY(!ruleSeverity(QStringLiteral("RB01"), CheckProfile::Work));
    }

    void profilesDiffer()
    {
        const auto owner = ruleOf(QStringLiteral("PM28"));
        QCOMPARE(owner->work, Finding::Severity::Error);
        QCOMPARE(owner->practice, Finding::Severity::Warning);
        QVERIFY(!ruleOf(QStringLiteral("PM53"))->work);
        QVERIFY(!ruleOf(QStringLiteral("PM42"))->practice);
    }

    void thePageIsMarkdown()
    {
        const QString page = rulePage(QStringLiteral("PM18"));
        const QList<MarkdownBlock> blocks = markdownBlocks(SourceText(page.toUtf8()));
        QCOMPARE(blocks.constFirst().kind, MarkdownBlock::Kind::Heading);
        QVERIFY(blocks.constFirst().text.startsWith(QLatin1String("PM18: ")));
        const auto quotes = std::count_if(blocks.begin(), blocks.end(), [](const auto &block) {
            return block.kind == MarkdownBlock::Kind::Quote;
        });
        QCOMPARE(quotes, 2);
        QVERIFY(rulePage(QStringLiteral("PM99")).isEmpty());

        const QList<MarkdownBlock> all = markdownBlocks(SourceText(rulesPage().toUtf8()));
        const auto headings = std::count_if(all.begin(), all.end(), [](const auto &block) {
            return block.kind == MarkdownBlock::Kind::Heading;
        });
        QCOMPARE(headings, 55);
    }
};

QTEST_APPLESS_MAIN(RuleCatalogueTest)
#include "tst_rulecatalogue.moc"
