#include "context/timeline.h"
#include "context/timelinefilter.h"
#include "contextpacks.h"

#include <QTest>

using namespace recount;

class TimelineFilterTest : public QObject
{
    Q_OBJECT

    Timeline m_timeline{quickBite()};

    QStringList found(const TimelineFilter &filter) const
    {
        QStringList ids;
        for (const int index : matchingEntries(m_timeline, filter))
            ids << m_timeline.entry(index).id;
        return ids;
    }
    static TimelineFilter text(const QString &words)
    {
        TimelineFilter filter;
        filter.text = words;
        return filter;
    }

private Q_SLOTS:
    void emptyShowsAll()
    {
        QVERIFY(!TimelineFilter().isActive());
        QVERIFY(!text(QStringLiteral("  ")).isActive());
        QCOMPARE(found({}).size(), 28);
        QCOMPARE(found(text(QStringLiteral("  "))).size(), 28);
    }

    void allWordsMustOccurInAnyOrder()
    {
        QCOMPARE(found(text(QStringLiteral("promo database"))),
                 QStringList{QStringLiteral("m03-database-saturated")});
        QCOMPARE(found(text(QStringLiteral("  DATABASE   promo "))),
                 QStringList{QStringLiteral("m03-database-saturated")});
        QVERIFY(found(text(QStringLiteral("promo zeppelin"))).isEmpty());
    }

    void accentsDoNotMatter()
    {
        const Timeline french(quickBite(QStringLiteral("fr")));
        const QList<int> with = matchingEntries(french, text(QStringLiteral("supprimé")));
        const QList<int> without = matchingEntries(french, text(QStringLiteral("Supprime")));
        QCOMPARE(with, without);
        QVERIFY(!with.isEmpty());
    }

    void technologiesAreSearchedToo()
    {
        QVERIFY(found(text(QStringLiteral("grafana"))).contains(QStringLiteral("m04-monitoring")));
    }

    void anyOfTheKinds()
    {
        TimelineFilter filter;
        filter.kinds.set(EntryKind::Security, true);
        QVERIFY(filter.isActive());
        QCOMPARE(found(filter), QStringList{QStringLiteral("m16-firewall")});
        filter.kinds.set(EntryKind::People, true);
        QCOMPARE(found(filter).size(), 2);
        filter.kinds.set(EntryKind::Security, false);
        QCOMPARE(found(filter), QStringList{QStringLiteral("m15-docker-training")});
    }

    void everyKindIsOffered()
    {
        EntryKinds all;
        for (const EntryKind kind : allEntryKinds)
            all.set(kind, true);
        for (int index = 0; index < m_timeline.size(); ++index)
            QVERIFY(all.contains(m_timeline.entry(index).kind));
        QCOMPARE(allEntryKinds.size(), size_t(8));
    }

    void conditionsHoldTogether()
    {
        TimelineFilter filter;
        filter.kinds.set(EntryKind::Incident, true);
        filter.phase = QStringLiteral("stop-the-breakage");
        QCOMPARE(found(filter).size(), 3);
        filter.technology = QStringLiteral("PostgreSQL");
        QCOMPARE(found(filter), QStringList{QStringLiteral("m03-database-saturated")});
        filter.text = QStringLiteral("firewall");
        QVERIFY(found(filter).isEmpty());
    }

    void whatIsGoneNoLongerFilters()
    {
        TimelineFilter filter;
        filter.phase = QStringLiteral("gone");
        filter.technology = QStringLiteral("COBOL");
        filter.text = QStringLiteral("promo");
        filter.kinds.set(EntryKind::Incident, true);
        const TimelineFilter left = possibleFilter(m_timeline, filter);
        QVERIFY(left.phase.isEmpty());
        QVERIFY(left.technology.isEmpty());
        QCOMPARE(left.text, filter.text);
        QCOMPARE(left.kinds, filter.kinds);
        filter.phase = QStringLiteral("build-to-last");
        filter.technology = QStringLiteral("SQS");
        QCOMPARE(possibleFilter(m_timeline, filter), filter);
    }
};

QTEST_GUILESS_MAIN(TimelineFilterTest)
#include "tst_timelinefilter.moc"
