#include "checks/suppression.h"

#include "postmortem/checkpostmortem.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/postmortemrules.h"

#include <QRegularExpression>
#include <QTest>

using namespace recount;

class SuppressionTest : public QObject
{
    Q_OBJECT

    static QList<Finding> check(const QByteArray &text, const QDate &today = QDate(2026, 2, 1))
    {
        const SourceText source(text);
        const PostMortem document = readPostMortem(source);
        return checkPostMortem({source, document, CheckProfile::Practice, today, {}});
    }

    static int count(const QByteArray &text, const char *rule,
                     const QDate &today = QDate(2026, 2, 1))
    {
        const QList<Finding> findings = check(text, today);
        return int(std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
            return finding.rule == QLatin1String(rule);
        }));
    }

private Q_SLOTS:
    /// A pattern that is none warns when it is used.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCommentIsRead()
    {
        const QList<Suppression> found = suppressionsIn(
            SourceText(
                "# T\n\n## A\n\n<!-- recount:ignore PM16, PM21 until=2026-03-01 by=\"Ana Costa\" "
                "reason=\"PM99 is gone\" -->\n\ntext\n\n## B\n"),
            postMortemRules());
        QCOMPARE(found.size(), 1);
        const Suppression &one = found.constFirst();
        QCOMPARE(one.rules, QStringList({QStringLiteral("PM16"), QStringLiteral("PM21")}));
        QCOMPARE(one.until, QDate(2026, 3, 1));
        QCOMPARE(one.by, QStringLiteral("Ana Costa"));
        QCOMPARE(one.reason, QStringLiteral("PM99 is gone"));
        QVERIFY(
            suppressionsIn(SourceText("`<!-- recount:ignore PM16 -->`\n\n```\n<!-- recount:ignore "
                                      "PM16 -->\n```\n"),
                           postMortemRules())
                .isEmpty());
    }

    void itHidesInItsSection()
    {
        const QByteArray text = "# T\n\n## Impact\n\nbad!!\n\n## Lessons learned\n\nbad!!\n";
        QCOMPARE(count(text, "PM21"), 2);
        QByteArray hidden = text;
        hidden.replace("## Impact\n",
                       "## Impact\n\n<!-- recount:ignore PM21 until=2026-03-01 by=ana "
                       "reason=\"quoted\" -->\n");
        QCOMPARE(count(hidden, "PM21"), 1);
        QCOMPARE(count(hidden, "PM00"), 0);
        QCOMPARE(count(hidden, "PM12"), 1);
    }

    void aboveTheFirstSectionItHidesEverywhere()
    {
        const QByteArray comment =
            "<!-- recount:ignore PM21 PM12 until=2026-03-01 by=ana reason=\"quoted\" -->\n\n";
        const QByteArray body = "## Impact\n\nbad!!\n\n## Lessons learned\n\nbad!!\n";
        for (const QByteArray &text :
             {QByteArray("# T\n\n" + comment + body), QByteArray(comment + "# T\n\n" + body)}) {
            QCOMPARE(count(text, "PM21"), 0);
            QCOMPARE(count(text, "PM12"), 0); // it is about the whole document
            QVERIFY(count(text, "PM01") > 0);
        }
    }

    void itEnds()
    {
        const QByteArray text = "# T\n\n<!-- recount:ignore PM21 until=2026-03-01 by=ana "
                                "reason=\"quoted\" -->\n\nbad!!\n";
        QCOMPARE(count(text, "PM21", QDate(2026, 3, 1)), 0);
        QCOMPARE(count(text, "PM21", QDate(2026, 3, 2)), 1);
        QCOMPARE(count(text, "PM00", QDate(2026, 3, 2)), 1);
    }

    void whatIsIncompleteDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("comment");
        QTest::newRow("reason") << QByteArray("PM21 until=2026-03-01 by=ana");
        QTest::newRow("by") << QByteArray("PM21 until=2026-03-01 reason=\"x\"");
        QTest::newRow("until") << QByteArray("PM21 by=ana reason=\"x\"");
        QTest::newRow("no day") << QByteArray("PM21 until=soon by=ana reason=\"x\"");
        QTest::newRow("rule") << QByteArray("until=2026-03-01 by=ana reason=\"x\"");
        QTest::newRow("unknown rule") << QByteArray("PM77 until=2026-03-01 by=ana reason=\"x\"");
    }

    void whatIsIncompleteDoesNotCount()
    {
        QFETCH(const QByteArray, comment);
        const QByteArray text = "# T\n\n<!-- recount:ignore " + comment + " -->\n\nbad!!\n";
        QCOMPARE(count(text, "PM21"), 1);
        QCOMPARE(count(text, "PM00"), 1);
    }

    void thePatchHidesTheFinding_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("section") << QByteArray("# T\n\n## Impact\n\nbad!!\n");
        QTest::newRow("tight") << QByteArray("# T\n## Impact\nbad!!\n");
        QTest::newRow("CRLF") << QByteArray("# T\r\n\r\n## Impact\r\n\r\nbad!!\r\n");
        QTest::newRow("above") << QByteArray("# T\n\nbad!!\n\n## Impact\n");
        QTest::newRow("no heading") << QByteArray("bad!!\n");
        QTest::newRow("front matter") << QByteArray("---\nlang: en\n---\nbad!!\n");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "bad!!\n");
        QTest::newRow("underlined") << QByteArray("T\n===\n\nImpact\n------\nbad!!\n");
        QTest::newRow("no line end") << QByteArray("# T\n\n## bad!!");
        QTest::newRow("list") << QByteArray("# T\n\n## Impact\n\n- good\n- bad!!\n");
    }

    void thePatchHidesTheFinding()
    {
        QFETCH(const QByteArray, text);
        for (const char *rule : {"PM21", "PM12"}) {
            const QList<Finding> findings = check(text);
            const auto finding =
                std::find_if(findings.begin(), findings.end(),
                             [&](const auto &one) { return one.rule == QLatin1String(rule); });
            QVERIFY(finding != findings.end());
            const TextPatch patch =
                suppressionPatch(SourceText(text), *finding, QStringLiteral("a \"--> b\" -- c"),
                                 QDate(2026, 3, 1), QStringLiteral("Ana Costa"));
            const auto after = patched(text, {patch});
            QVERIFY(after);
            QVERIFY2(count(*after, rule) == 0, after->constData());
            QCOMPARE(count(*after, "PM00"), 0);
            QCOMPARE(check(*after).size(), findings.size() - 1);
            QVERIFY(!after->contains("\n\n\n"));
        }
    }
};

QTEST_APPLESS_MAIN(SuppressionTest)
#include "tst_suppression.moc"
