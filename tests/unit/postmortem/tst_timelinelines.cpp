// Timelines of plain text: items or lines that begin with a time.

#include "postmortem/timelinelines.h"

#include "editedpostmortem.h"

#include <QTest>

using namespace recount;
using Edited = EditedPostMortem;

namespace
{

EventInput eventOf(const char *time, const char *text, const QList<Milestone> &milestones = {})
{
    EventInput input;
    input.time = QString::fromUtf8(time);
    input.text = QString::fromUtf8(text);
    input.milestones = milestones;
    return input;
}

Edited added(const QByteArray &before, int place, const QList<EventInput> &events)
{
    return Edited(before).with<TimelineEdits>(
        [place, &events](const TimelineEdits &edits) { return edits.add(place, events); });
}

} // namespace

class TstTimelineLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOnesAreWrittenAsTheOthers_data();
    void newOnesAreWrittenAsTheOthers();
    void milestonesStandInBold();
    void aTimeThatNobodyKnowsIsSaid();
};

void TstTimelineLines::newOnesAreWrittenAsTheOthers_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("below");
    const auto row = [](const char *name, const QByteArray &above, const QByteArray &written,
                        const QByteArray &below) {
        QTest::newRow(name) << "2026-01-14\n\n## Timeline\n\n" + above << written << below;
    };
    row("items", "- 09:12 Errors\n", "- 09:30 new\n", "\n## After\n");
    row("starred items", "* 09:12 - Errors\n", "* 09:30 - new\n", "\nWords\n");
    row("times in bold", "- **09:12** – Errors\n", "- **09:30** – new\n", "");
    row("a colon", "- 09:12: Errors\n", "- 09:30: new\n", "");
    row("code", "- `09:12` Errors\n", "- `09:30` new\n", "");
    row("lines", "09:12 Errors\n", "09:30 new\n", "");
    row("no line end", "09:12 Errors", "\n09:30 new", "");
    row("words in bold", "- **09:12 Errors**\n", "- 09:30 new\n", "");
}

void TstTimelineLines::newOnesAreWrittenAsTheOthers()
{
    QFETCH(QByteArray, above);
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, below);
    const Edited after = added(above + below, 1, {eventOf("09:30", "new")});
    QCOMPARE(after.source.bytes(), above + written + below);
    QCOMPARE(after.values.timeline.size(), 2);
    QCOMPARE(after.values.timeline.at(1).text.text, QStringLiteral("new"));
    QCOMPARE(after.values.timeline.at(1).time.text, QStringLiteral("09:30"));

    const QList<EventInput> two{eventOf("09:01", "one"), eventOf("09:02", "two")};
    const Edited first = added(above + below, 0, two);
    QCOMPARE(first.values.timeline.size(), 3);
    QCOMPARE(first.values.timeline.at(0).text.text, QStringLiteral("one"));
    QCOMPARE(first.values.timeline.at(1).text.text, QStringLiteral("two"));
    QCOMPARE(first.source.lineCount(), Edited(above + below).source.lineCount() + 2);
    QCOMPARE(added(above + below, 1, two).values.timeline.size(), 3);
}

void TstTimelineLines::milestonesStandInBold()
{
    const Edited before(
        "# T, 2026-01-14\n\n## Timeline\n\n- 09:12 Errors\n- 09:30 Page **detected** at night\n");
    const auto toggled = [](const Edited &document, int row, Milestone milestone, bool on) {
        return document.with<TimelineEdits>(
            [&](const TimelineEdits &edits) { return edits.setMilestone(row, milestone, on); });
    };
    const Edited started = toggled(before, 0, Milestone::Started, true);
    QVERIFY(started.source.bytes().contains("- 09:12 Errors **started**\n"));
    QVERIFY(started.values.milestone(Milestone::Started).isKnown());
    const Edited moved = toggled(started, 0, Milestone::Detected, true);
    QVERIFY(moved.source.bytes().contains("- 09:12 Errors **started** **detected**\n"));
    QVERIFY(moved.source.bytes().contains("- 09:30 Page at night\n"));
    const Edited none = toggled(started, 0, Milestone::Started, false);
    QCOMPARE(none.source.bytes(), before.source.bytes());
    const Edited fresh = added("# T\n\n## Timeline\n\n- 09:12 Errors\n", 1,
                               {eventOf("09:30", "Page", {Milestone::Detected})});
    QVERIFY(fresh.source.bytes().contains("- 09:30 Page **detected**\n"));
}

void TstTimelineLines::aTimeThatNobodyKnowsIsSaid()
{
    const Edited after = added("# T\n\n## Timeline\n\n- 09:12 Errors\n", 1, {eventOf("", "Page")});
    QVERIFY(after.source.bytes().contains("- ? Page\n"));
    QCOMPARE(after.values.timeline.size(), 2);
    QVERIFY(!after.values.timeline.at(1).when.isKnown());
}

QTEST_APPLESS_MAIN(TstTimelineLines)
#include "tst_timelinelines.moc"
