#include "context/timeline.h"
#include "contextpacks.h"

#include <QTest>

using namespace recount;

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeInTheOrderOfTheirMonths()
    {
        const Timeline timeline(longHistory(500, 60));
        QCOMPARE(timeline.size(), 500);
        QCOMPARE(timeline.lastMonth(), 60);
        for (int i = 1; i < timeline.size(); ++i)
            QVERIFY(timeline.entry(i - 1).month <= timeline.entry(i).month);
        for (int i = 0; i < timeline.size(); ++i) {
            QCOMPARE(timeline.indexOf(timeline.entry(i).id), i);
            const Phase &phase = timeline.phase(timeline.phaseOf(i));
            QVERIFY(timeline.entry(i).month >= phase.firstMonth);
            QVERIFY(timeline.entry(i).month <= phase.lastMonth);
        }
    }

    void whatLedToWhatIsKnownBothWays()
    {
        const Timeline timeline(quickBite());
        const int incident = timeline.indexOf(QStringLiteral("m03-database-saturated"));
        const int monitoring = timeline.indexOf(QStringLiteral("m04-monitoring"));
        QCOMPARE(timeline.consequencesOf(incident), QList<int>{monitoring});
        QCOMPARE(timeline.causesOf(monitoring), QList<int>{incident});
        const int staging = timeline.indexOf(QStringLiteral("m07-staging-on-ecs"));
        QCOMPARE(timeline.causesOf(staging).size(), 2);
    }

    void technologiesAreListedOnce()
    {
        const Timeline timeline(quickBite());
        QVERIFY(timeline.technologies().contains(QStringLiteral("Terraform")));
        QCOMPARE(timeline.technologies().count(QStringLiteral("Docker")), 1);
        QStringList sorted = timeline.technologies();
        sorted.sort(Qt::CaseInsensitive);
        QCOMPARE(timeline.technologies(), sorted);
    }

    void withoutAPackItIsEmpty()
    {
        const Timeline timeline;
        QCOMPARE(timeline.size(), 0);
        QCOMPARE(timeline.phaseCount(), 0);
        QCOMPARE(timeline.indexOf(QStringLiteral("x")), -1);
        QCOMPARE(timeline.lastMonth(), 1);
        QCOMPARE(Timeline(nullptr).size(), 0);
    }

    void linksToNowhereAreLeftOut()
    {
        auto pack = std::make_shared<Pack>();
        Phase phase;
        phase.firstMonth = phase.lastMonth = 1;
        TimelineEntry entry;
        entry.id = QStringLiteral("a");
        entry.month = 1;
        entry.followedBy << QStringLiteral("gone");
        phase.entries << entry;
        pack->phases << phase;
        const Timeline timeline(pack);
        QVERIFY(timeline.consequencesOf(0).isEmpty());
        QVERIFY(timeline.causesOf(0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
