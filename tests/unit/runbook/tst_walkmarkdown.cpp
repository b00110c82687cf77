#include "runbook/walkmarkdown.h"

#include "runbook/walkvisits.h"
#include "walksketch.h"

#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime began = QDateTime::fromString(u"2026-03-15T03:10:00.000Z"_s, Qt::ISODateWithMs);

QDateTime after(double minutes)
{
    return began.addMSecs(qint64(minutes * 60000));
}

Walk newWalk()
{
    const Runbook runbook = slowShop();
    Walk walk(runbook, runbookGraph(runbook));
    walk.begin(began);
    return walk;
}

bool choose(Walk &walk, int at, double minutes)
{
    return walk.choose(walk.choices().at(at).edge, after(minutes));
}

} // namespace

class WalkMarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappened()
    {
        Walk walk = newWalk();
        walk.output(u"stuck | 17 jobs\n"_s, 3, after(1));
        QVERIFY(choose(walk, 0, 2));
        walk.note(u"support | calls"_s, after(3));
        QVERIFY(choose(walk, 0, 4));
        QVERIFY(choose(walk, 0, 6));
        const QString text = walkMarkdown(walk, after(60), "Europe/Paris");
        QVERIFY2(text.startsWith(u"# Walk: The shop is slow\n\nBegan 2026-03-15 04:10:00 "
                                 "(Europe/Paris) · 6 minute(s) · over\n\n| Time | "
                                 "What happened |\n| --- | --- |\n| 04:10:00 | "_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"| 04:13:00 | support \\| calls |\n"_s));
        QVERIFY(text.contains(
            u"\n## Output of S1 at 04:11:00, exit code 3\n\n```text\nstuck | 17 jobs\n```\n"_s));
    }

    void outputsCantLeaveTheirBlock()
    {
        Walk walk = newWalk();
        const QString output = u"a\n````\n# Not a heading\n```\nb"_s;
        walk.output(output, {}, after(1));
        const QString text = walkMarkdown(walk, after(1), "UTC");
        QVERIFY(text.contains(u"`````text\n"_s + output + u"\n`````\n"_s));
        QVERIFY(text.contains(u"goes on"_s));
    }

    void anUnknownZoneIsUtc()
    {
        const Walk walk = newWalk();
        QVERIFY(walkMarkdown(walk, after(0), "Nowhere/Land").contains(u"03:10:00 (UTC)"_s));
    }

    void visitsHaveTheirMinutes()
    {
        Walk walk = newWalk();
        QVERIFY(choose(walk, 0, 2));
        QVERIFY(walk.back(after(5)));
        QVERIFY(walk.jump(2, after(6)));
        const QList<WalkVisit> open = walkVisits(walk, after(10));
        QCOMPARE(open,
                 (QList<WalkVisit>{
                     {0, after(0), 2}, {1, after(2), 3}, {0, after(5), 1}, {2, after(6), 4}}));
        walk.giveUp(after(8));
        QCOMPARE(walkVisits(walk, after(100)).constLast().minutes, 2.0);
        // A clock that was set back.
        QVERIFY(walk.jump(0, after(1)));
        QCOMPARE(walkVisits(walk, after(0)).at(3).minutes, 0.0);
    }
};

QTEST_GUILESS_MAIN(WalkMarkdownTest)
#include "tst_walkmarkdown.moc"
