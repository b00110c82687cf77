#include "postmortem/postmortemrules.h"

#include "documents/markdownblocks.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recount;

class PostMortemRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A pattern that is none warns when it is used.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyRuleIsThereOnce()
    {
        const QStringList ids = postMortemRules().ids();
        QCOMPARE(ids.size(), 54);
        for (int i = 0; i < 54; ++i)
            QCOMPARE(ids.at(i), QStringLiteral("PM%1").arg(i, 2, 10, QLatin1Char('0')));
    }

    void everyRuleIsExplained()
    {
        QSet<QString> titles;
        for (const QString &id : postMortemRules().ids()) {
            const auto rule = postMortemRules().rule(id);
            QVERIFY(rule);
            for (const QString &text :
                 {rule->title, rule->why, rule->source, rule->before, rule->after})
                QVERIFY2(!text.isEmpty(), id.toUtf8().constData());
            QVERIFY(rule->before != rule->after);
            QVERIFY(rule->work || rule->practice);
            QCOMPARE(rule->severity(CheckProfile::Work),
                     postMortemRules().severity(id, CheckProfile::Work));
            QCOMPARE(rule->severity(CheckProfile::Practice),
                     postMortemRules().severity(id, CheckProfile::Practice));
            titles.insert(rule->title);
        }
        QCOMPARE(titles.size(), 54);
        QVERIFY(!postMortemRules().rule(QStringLiteral("PM54")));
        QVERIFY(!postMortemRules().severity(QStringLiteral("RB01"), CheckProfile::Work));
    }

    void profilesDiffer()
    {
        const auto owner = postMortemRules().rule(QStringLiteral("PM28"));
        QCOMPARE(owner->work, Finding::Severity::Error);
        QCOMPARE(owner->practice, Finding::Severity::Warning);
        QVERIFY(!postMortemRules().rule(QStringLiteral("PM53"))->work);
        QVERIFY(!postMortemRules().rule(QStringLiteral("PM42"))->practice);
    }

    void thePageIsMarkdown()
    {
        const QString page = postMortemRules().page(QStringLiteral("PM18"));
        const QList<MarkdownBlock> blocks = markdownBlocks(SourceText(page.toUtf8()));
        QCOMPARE(blocks.constFirst().kind, MarkdownBlock::Kind::Heading);
        QVERIFY(blocks.constFirst().text.startsWith(QLatin1String("PM18: ")));
        const auto quotes = std::count_if(blocks.begin(), blocks.end(), [](const auto &block) {
            return block.kind == MarkdownBlock::Kind::Quote;
        });
        QCOMPARE(quotes, 2);
        QVERIFY(postMortemRules().page(QStringLiteral("PM99")).isEmpty());

        const QList<MarkdownBlock> all =
            markdownBlocks(SourceText(postMortemRules().allPages().toUtf8()));
        const auto headings = std::count_if(all.begin(), all.end(), [](const auto &block) {
            return block.kind == MarkdownBlock::Kind::Heading;
        });
        QCOMPARE(headings, 55);
    }
};

QTEST_APPLESS_MAIN(PostMortemRulesTest)
#include "tst_postmortemrules.moc"
