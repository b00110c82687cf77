#include "runbook/runbookrules.h"

#include "documents/markdownblocks.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recount;

class RunbookRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A pattern that is none warns when it is used.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyRuleIsThereOnce()
    {
        const QStringList ids = runbookRules().ids();
        QCOMPARE(ids.size(), 51);
        for (int i = 0; i < 51; ++i)
            QCOMPARE(ids.at(i), QStringLiteral("RB%1").arg(i, 2, 10, QLatin1Char('0')));
        QCOMPARE(runbookRules().prefix(), QStringLiteral("RB"));
    }

    void everyRuleIsExplained()
    {
        QSet<QString> titles;
        for (const QString &id : runbookRules().ids()) {
            const auto rule = runbookRules().rule(id);
            QVERIFY(rule);
            for (const QString &text :
                 {rule->title, rule->why, rule->source, rule->before, rule->after})
                QVERIFY2(!text.isEmpty(), id.toUtf8().constData());
            QVERIFY2(rule->before != rule->after, id.toUtf8().constData());
            QVERIFY(rule->work);
            QCOMPARE(rule->work, rule->practice);
            titles.insert(rule->title);
        }
        QCOMPARE(titles.size(), 51);
        QVERIFY(!runbookRules().rule(QStringLiteral("RB51")));
        QVERIFY(!runbookRules().severity(QStringLiteral("PM01"), CheckProfile::Work));
    }

    void severitiesAreThoseOfTheDesign()
    {
        QStringList errors;
        QStringList hints;
        for (const QString &id : runbookRules().ids()) {
            const auto severity = runbookRules().severity(id, CheckProfile::Work);
            if (severity == Finding::Severity::Error)
                errors.append(id.sliced(2));
            if (severity == Finding::Severity::Hint)
                hints.append(id.sliced(2));
        }
        QCOMPARE(errors.join(u' '),
                 QStringLiteral("01 02 03 05 06 09 10 14 18 21 22 23 24 25 26 30 31 48"));
        QCOMPARE(hints.join(u' '), QStringLiteral("17 27 29 34 35 37 44 46 47 50"));
    }

    void thePageIsMarkdown()
    {
        for (const QString &id : runbookRules().ids()) {
            const QString page = runbookRules().page(id);
            const QList<MarkdownBlock> blocks = markdownBlocks(SourceText(page.toUtf8()));
            QCOMPARE(blocks.constFirst().kind, MarkdownBlock::Kind::Heading);
            QVERIFY(blocks.constFirst().text.startsWith(id));
            const auto quotes = std::count_if(blocks.begin(), blocks.end(), [](const auto &block) {
                return block.kind == MarkdownBlock::Kind::Quote;
            });
            QVERIFY2(quotes == 2, id.toUtf8().constData());
        }
        const QList<MarkdownBlock> all =
            markdownBlocks(SourceText(runbookRules().allPages().toUtf8()));
        const auto headings = std::count_if(all.begin(), all.end(), [](const auto &block) {
            return block.kind == MarkdownBlock::Kind::Heading;
        });
        QCOMPARE(headings, 52);
    }
};

QTEST_APPLESS_MAIN(RunbookRulesTest)
#include "tst_runbookrules.moc"
