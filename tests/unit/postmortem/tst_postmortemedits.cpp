#include "postmortem/fixedits.h"
#include "postmortem/postmortemedits.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/timelineedits.h"

#include "editedpostmortem.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace recount;

namespace
{

QByteArray checkout()
{
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/checkout.md"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

using Edited = EditedPostMortem;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TstPostMortemEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleKeepsItsLine();
    void titleMayBeOfSeveralLinesOrNoUtf8();
    void newSectionsAreNotTakenInByWhatIsOpen_data();
    void newSectionsAreNotTakenInByWhatIsOpen();
    void headerIsOneCell();
    void headersAreMadeInTheHead_data();
    void headersAreMadeInTheHead();
    void sectionsAreReplacedOrAdded();
    void anUnderlinedHeadingStaysApart_data();
    void anUnderlinedHeadingStaysApart();
    void newSectionsStandInOrder();
    void timelineRowsAreEdited();
    void rowsGoWhereTheirTimeIs();
    void pastedRowsGoWhereTheirTimeIs();
    void milestonesMove();
    void actionsAreEdited();
    void actionsOfTablesAreEdited();
    void plainTextIsEditedToo();
    void anEmptyDocumentGrows();
    void everyEditIsReadBack();
};

void TstPostMortemEdits::titleKeepsItsLine()
{
    const Edited before(checkout());
    const Edited after = before.with<PostMortemEdits>(
        [](const PostMortemEdits &edits) { return edits.setTitle(s("Checkout failed | twice")); });
    QCOMPARE(after.values.title.text, s("Checkout failed | twice"));
    QVERIFY(after.source.bytes().contains("# Post-mortem: Checkout failed"));
    QCOMPARE(before.linesChangedIn(after), 1);
    const Edited plain("Words only.\n");
    const Edited titled = plain.with<PostMortemEdits>(
        [](const PostMortemEdits &edits) { return edits.setTitle(s("New")); });
    QCOMPARE(titled.source.bytes(), QByteArray("# New\n\nWords only.\n"));
}

void TstPostMortemEdits::titleMayBeOfSeveralLinesOrNoUtf8()
{
    const Edited escaped = Edited("# Post-mortem: \\`api` is down\n")
                               .with<PostMortemEdits>([](const PostMortemEdits &edits) {
                                   return edits.setTitle(s("Late"));
                               });
    QCOMPARE(escaped.source.bytes(), QByteArray("# Post-mortem: Late\n"));
    const auto setTitle = [](const PostMortemEdits &edits) { return edits.setTitle(s("New")); };
    const Edited lines =
        Edited("A title\nthat goes on\n============\n\nWords\n").with<PostMortemEdits>(setTitle);
    QCOMPARE(lines.source.bytes(), QByteArray("New\n============\n\nWords\n"));
    const Edited tag = Edited("#42 is down\n===========\n").with<PostMortemEdits>(setTitle);
    QCOMPARE(tag.values.title.text, s("New"));
    const Edited closed = Edited("# #\r\nWords\n").with<PostMortemEdits>(setTitle);
    QCOMPARE(closed.source.bytes(), QByteArray("# New\r\nWords\n"));
    const Edited odd =
        Edited("# Post-mortem: \xFF\xFE old\n\nWords\n").with<PostMortemEdits>(setTitle);
    QCOMPARE(odd.source.bytes(), QByteArray("# Post-mortem: New\n\nWords\n"));
}

void TstPostMortemEdits::newSectionsAreNotTakenInByWhatIsOpen_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("ended");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &ended) {
        QTest::newRow(name) << before << ended;
    };
    row("code", "# T\n\n```sh\nuptime\n", "```\n");
    row("a longer fence", "# T\n\n~~~~\n~~~\nx", "\n~~~~\n");
    row("a closed fence", "# T\n\n```\nx\n```\n", "");
    row("code in a list", "# T\n\n- a\n\n  ```\n  x\n", "");
    row("indented code", "# T\n\n    x\n", "");
    row("a comment", "# T\n\n<!-- not\n\ndone\n", "-->\n");
    row("a closed comment", "# T\n\n<!-- done -->\n", "");
    row("HTML that blank lines end", "# T\n\n<div>\nx\n", "");
    row("preformatted HTML", "# T\n\n<pre>\n\nx\n", "</pre>\n");
    row("CRLF", "# T\r\n\r\n```\r\nx\r\n", "```\r\n");
}

void TstPostMortemEdits::newSectionsAreNotTakenInByWhatIsOpen()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, ended);
    const Edited after = Edited(before).with<PostMortemEdits>([](const PostMortemEdits &edits) {
        return edits.setSection(SectionKind::Lessons, s("We learned."));
    });
    const QByteArray all = after.source.bytes();
    const QByteArray kept = before + ended;
    QVERIFY2(all.startsWith(kept), all);
    QVERIFY2(all.mid(kept.size()).simplified().startsWith("## Lessons"), all);
    QCOMPARE(after.values.passage(SectionKind::Lessons).text, s("We learned."));
}

void TstPostMortemEdits::headerIsOneCell()
{
    const Edited before(checkout());
    const Edited after = before.with<PostMortemEdits>(
        [](const PostMortemEdits &edits) { return edits.setHeader(s("owner"), s("a | b")); });
    QCOMPARE(after.values.header.value(s("owner")).text, s("a | b"));
    QCOMPARE(before.linesChangedIn(after), 1);
    const Edited added = before.with<PostMortemEdits>(
        [](const PostMortemEdits &edits) { return edits.setHeader(s("category"), s("config")); });
    QCOMPARE(added.values.header.value(s("category")).text, s("config"));
    QVERIFY(added.source.bytes().contains("| Category | config "));
    QCOMPARE(before.linesChangedIn(added), 1);
    const Edited same = before.with<PostMortemEdits>([](const PostMortemEdits &edits) {
        return edits.setHeader(s("severity"), s("P1 (peak P1, final P2)"));
    });
    QCOMPARE(same.source.bytes(), before.source.bytes());
    const Edited made =
        Edited("# T\n\nWords\n").with<PostMortemEdits>([](const PostMortemEdits &edits) {
            return edits.setHeader(s("severity"), s("P2"));
        });
    QCOMPARE(made.source.bytes(),
             QByteArray("# T\n\n| | |\n| --- | --- |\n| Severity | P2 |\n\nWords\n"));
    QCOMPARE(made.values.severity.level, 2);
}

void TstPostMortemEdits::headersAreMadeInTheHead_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray table("| | |\n| --- | --- |\n| Owner | Ana |\n");
    const auto row = [&table](const char *name, const QByteArray &above, const QByteArray &below) {
        QTest::newRow(name) << above + below
                            << above + table + (below.isEmpty() ? "" : "\n") + below;
    };
    row("an empty document", "", "");
    row("front matter and words", "---\nid: a\n---\n\n", "Words\n");
    row("a title in a line", "Title: Late\n\n", "SUMMARY\n-------\nWords\n");
    row("no title", "", "## Summary\n\nWords\n");
    QTest::newRow("line ends of several kinds")
        << QByteArray("Words\rSUMMARY\n-------\nWords\n")
        << QByteArray("Words\r\r\n" + table + "\nSUMMARY\n-------\nWords\n");
    row("an underlined title", "Late\n====\n\n", "## Summary\n");
}

void TstPostMortemEdits::headersAreMadeInTheHead()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, expected);
    const Edited after = Edited(before).with<PostMortemEdits>(
        [](const PostMortemEdits &edits) { return edits.setHeader(s("owner"), s("Ana")); });
    QCOMPARE(after.source.bytes(), expected);
    QCOMPARE(after.values.owners, QStringList(s("Ana")));
}

void TstPostMortemEdits::sectionsAreReplacedOrAdded()
{
    const Edited before(checkout());
    const Edited after = before.with<PostMortemEdits>([](const PostMortemEdits &edits) {
        return edits.setSection(SectionKind::RootCause, s("One.\n\nTwo.\n"));
    });
    QCOMPARE(after.values.passage(SectionKind::RootCause).text, s("One.\n\nTwo."));
    QVERIFY(before.linesChangedIn(after) <= 3);
    const Edited emptied = after.with<PostMortemEdits>(
        [](const PostMortemEdits &edits) { return edits.setSection(SectionKind::RootCause, {}); });
    QVERIFY(emptied.values.has(SectionKind::RootCause));
    QVERIFY(emptied.values.passage(SectionKind::RootCause).isEmpty());
    const Edited again = emptied.with<PostMortemEdits>([](const PostMortemEdits &edits) {
        return edits.setSection(SectionKind::RootCause, s("Back"));
    });
    QCOMPARE(again.values.passage(SectionKind::RootCause).text, s("Back"));
}

void TstPostMortemEdits::anUnderlinedHeadingStaysApart_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("behind words") << QByteArray("# T\n\n## Summary\n\nold\n\n---\nNext\n----\n")
                                  << QByteArray("# T\n\n## Summary\n\nnew\n\nNext\n----\n");
    QTest::newRow("behind none") << QByteArray("# T\n\n## Summary\nNext\n----\n")
                                 << QByteArray("# T\n\n## Summary\n\nnew\n\nNext\n----\n");
    QTest::newRow("a marked one") << QByteArray("# T\n\n## Summary\nold\n## Next\n")
                                  << QByteArray("# T\n\n## Summary\nnew\n## Next\n");
}

void TstPostMortemEdits::anUnderlinedHeadingStaysApart()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, expected);
    const Edited after = Edited(before).with<PostMortemEdits>([](const PostMortemEdits &edits) {
        return edits.setSection(SectionKind::Summary, s("new"));
    });
    QCOMPARE(after.source.bytes(), expected);
    QCOMPARE(after.values.passage(SectionKind::Summary).text, s("new"));
}

void TstPostMortemEdits::newSectionsStandInOrder()
{
    const Edited before(checkout());
    const Edited after = before.with<PostMortemEdits>([](const PostMortemEdits &edits) {
        return edits.setSection(SectionKind::Trigger, s("A pool setting was changed."));
    });
    const QByteArray text = after.source.bytes();
    QVERIFY(
        text.contains("fired.\n\n## Trigger\n\nA pool setting was changed.\n\n## Root cause\n"));
    const Edited lucky = after.with<PostMortemEdits>([](const PostMortemEdits &edits) {
        return edits.setSection(SectionKind::WentWrong, s("- Nobody looked."));
    });
    QVERIFY(lucky.source.bytes().contains(
        "minutes.\n\n### Went wrong\n\n- Nobody looked.\n\n### Where we got lucky"));
    const Edited last = lucky.with<PostMortemEdits>([](const PostMortemEdits &edits) {
        return edits.setSection(SectionKind::OpenQuestions, s("- Why?"));
    });
    QVERIFY(last.source.bytes().endsWith("Wednesday.\n\n## Open questions\n\n- Why?\n"));
}

void TstPostMortemEdits::timelineRowsAreEdited()
{
    using Part = TimelineEdits::Part;
    const Edited before(checkout());
    Edited after = before.with<TimelineEdits>(
        [](const TimelineEdits &edits) { return edits.set(2, Part::Text, s("Alert `5xx|rate`")); });
    QCOMPARE(after.values.timeline.at(2).text.text, s("Alert 5xx|rate"));
    QCOMPARE(before.linesChangedIn(after), 1);
    after = after.with<TimelineEdits>(
        [](const TimelineEdits &edits) { return edits.set(2, Part::Time, s("09:25")); });
    QCOMPARE(after.values.timeline.at(2).time.text, s("09:25"));
    after = after.with<TimelineEdits>(
        [](const TimelineEdits &edits) { return edits.setKind(2, EventKind::Discovery); });
    QCOMPARE(after.values.timeline.at(2).kind, EventKind::Discovery);
    QCOMPARE(after.values.timeline.at(2).milestones, QList<Milestone>{Milestone::Detected});
    QCOMPARE(before.linesChangedIn(after), 1);
    after = after.with<TimelineEdits>([](const TimelineEdits &edits) {
        return edits.remove({0, 3});
    });
    QCOMPARE(after.values.timeline.size(), 4);
}

void TstPostMortemEdits::rowsGoWhereTheirTimeIs()
{
    const Edited before(checkout());
    const auto when = readMoment(s("2026-01-14 09:20"), {before.values.zone, {}, {}});
    const Edited after = before.with<TimelineEdits>([&](const TimelineEdits &edits) {
        EventInput event;
        event.time = s("09:20");
        event.kind = EventKind::Communication;
        event.text = s("Team told");
        event.milestones = {Milestone::Declared};
        return edits.add(edits.placeOf(*when),
                         {event, {s("09:21"), EventKind::None, s("b"), {}, {}}});
    });
    QCOMPARE(after.values.timeline.size(), 8);
    QCOMPARE(after.values.timeline.at(2).text.text, s("Team told"));
    QCOMPARE(after.values.timeline.at(2).milestones, QList<Milestone>{Milestone::Declared});
    QCOMPARE(after.values.timeline.at(3).time.text, s("09:21"));
    QCOMPARE(before.linesChangedIn(after), 2);
}

void TstPostMortemEdits::pastedRowsGoWhereTheirTimeIs()
{
    const QByteArray head("# T, 2026-01-14\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n");
    const Edited before(head + "| 09:26 | page |\n| 09:30 | look |\n");
    QList<std::pair<Moment, EventInput>> events;
    const auto add = [&](const char *time, const char *text) {
        EventInput input;
        input.time = s(time);
        input.text = s(text);
        const MomentContext context{before.values.zone, before.values.date, {}};
        events.append({readMoment(s(time), context).value_or(Moment{}), input});
    };
    add("09:20", "errors");
    add("09:40", "end");
    add("?", "somebody left");
    add("09:28", "call");
    const Edited after = before.with<TimelineEdits>(
        [&events](const TimelineEdits &edits) { return edits.addInOrder(events); });
    QCOMPARE(after.source.bytes(),
             head + "| 09:20 | errors |\n| 09:26 | page |\n| 09:28 | call |\n| 09:30 | look |\n"
                    "| 09:40 | end |\n| ? | somebody left |\n");
}

void TstPostMortemEdits::milestonesMove()
{
    const Edited before(checkout());
    const Edited after = before.with<TimelineEdits>([](const TimelineEdits &edits) {
        return edits.setMilestone(1, Milestone::Detected, true);
    });
    QCOMPARE(after.values.timeline.at(1).milestones,
             (QList<Milestone>{Milestone::Started, Milestone::Detected}));
    QVERIFY(after.values.timeline.at(2).milestones.isEmpty());
    QCOMPARE(before.linesChangedIn(after), 2);
    const Edited none = after.with<TimelineEdits>([](const TimelineEdits &edits) {
        return edits.setMilestone(1, Milestone::Detected, false);
    });
    QVERIFY(!none.values.milestone(Milestone::Detected).isKnown());
}

void TstPostMortemEdits::actionsAreEdited()
{
    const Edited before(checkout());
    Edited after = before.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setActionField(0, s("owner"), s("Kim")); });
    QCOMPARE(after.values.actions.at(0).owner, s("Kim"));
    for (const auto &[key, value] :
         {std::pair("due", "2026-02-01"), std::pair("priority", "P0"), std::pair("type", "repair"),
          std::pair("ticket", "OPS-9"), std::pair("done when", "it is green")})
        after = after.with<FixEdits>([&, k = key, v = value](const FixEdits &edits) {
            return edits.setActionField(0, s(k), s(v));
        });
    const ActionItem action = after.values.actions.at(0);
    QCOMPARE(action.due, QDate(2026, 2, 1));
    QCOMPARE(action.priority, 0);
    QCOMPARE(action.type, ActionType::Repair);
    QCOMPARE(action.ticket, s("OPS-9"));
    QCOMPARE(action.doneWhen, s("it is green"));
    QCOMPARE(before.linesChangedIn(after), 1);
    after = after.with<FixEdits>([](const FixEdits &edits) {
        return edits.setActionDone(0, true, {2026, 2, 2});
    });
    QCOMPARE(after.values.actions.at(0).status, ActionStatus::Done);
    QCOMPARE(after.values.actions.at(0).doneAt, QDate(2026, 2, 2));
    after = after.with<FixEdits>([](const FixEdits &edits) {
        return edits.setActionDone(0, false, {2026, 2, 2});
    });
    QCOMPARE(after.values.actions.at(0).status, ActionStatus::Open);
    QVERIFY(!after.values.actions.at(0).doneAt.isValid());
    after = after.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setActionField(0, s("priority"), {}); });
    QCOMPARE(after.values.actions.at(0).priority, -1);
    after = after.with<FixEdits>([](const FixEdits &edits) {
        return edits.setActionTags(0, {s("DEVS"), s("SECURITY")});
    });
    QCOMPARE(after.values.actions.at(0).tags, (QStringList{s("DEVS"), s("SECURITY")}));
    QCOMPARE(after.values.actions.at(0).title.text, before.values.actions.at(0).title.text);
    after = after.with<FixEdits>([](const FixEdits &edits) {
        return edits.addAction(s("Tell the teams"), {s("PROCESS")}, s("F2"));
    });
    QCOMPARE(after.values.actions.size(), 3);
    QCOMPARE(after.values.actions.at(2).id, s("AI-3"));
    QCOMPARE(after.values.actions.at(2).addresses, QStringList{s("F2")});
    after = after.with<FixEdits>([](const FixEdits &edits) { return edits.removeAction(1); });
    QCOMPARE(after.values.actions.size(), 2);
    QCOMPARE(after.values.actions.at(1).id, s("AI-3"));
}

void TstPostMortemEdits::actionsOfTablesAreEdited()
{
    const Edited before("# T\n\n## Actions\n\n| Who | What | Owner | Status |\n|---|---|---|---|\n"
                        "| DEVS | Pool | | |\n");
    Edited after = before.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setActionField(0, s("owner"), s("Jo")); });
    QCOMPARE(after.values.actions.at(0).owner, s("Jo"));
    after = after.with<FixEdits>(
        [](const FixEdits &edits) { return edits.addAction(s("Alert"), {s("DEVOPS")}); });
    QCOMPARE(after.values.actions.size(), 2);
    QCOMPARE(after.values.actions.at(1).tags, QStringList{s("DEVOPS")});
    after = after.with<FixEdits>([](const FixEdits &edits) {
        return edits.setActionDone(1, true, {2026, 2, 2});
    });
    QCOMPARE(after.values.actions.at(1).status, ActionStatus::Done);
    after = after.with<FixEdits>([](const FixEdits &edits) { return edits.removeAction(0); });
    QCOMPARE(after.values.actions.size(), 1);

    // What has no column gets one.
    Edited narrow(
        "# T\n\n## Actions\n\n| Who | What |\n|---|---|\n| DEVS | Pool |\n| Ana | Page |\n");
    narrow = narrow.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setActionField(0, s("owner"), s("Jo")); });
    QCOMPARE(narrow.values.actions.at(0).owner, s("Jo"));
    QCOMPARE(narrow.values.actions.at(0).tags, QStringList{s("DEVS")});
    narrow = narrow.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setActionTags(1, {s("DEVOPS")}); });
    QCOMPARE(narrow.values.actions.at(1).tags, QStringList{s("DEVOPS")});
    QCOMPARE(narrow.values.actions.at(1).owner, s("Ana"));
    QVERIFY(narrow.source.bytes().contains("| Who | What | Owner | Tag |\n"));
}

void TstPostMortemEdits::plainTextIsEditedToo()
{
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/plain.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Edited before(file.readAll());
    Edited after = before.with<PostMortemEdits>(
        [](const PostMortemEdits &edits) { return edits.setTitle(s("Mails late")); });
    QCOMPARE(after.values.title.text, s("Mails late"));
    after = after.with<PostMortemEdits>([](const PostMortemEdits &edits) {
        return edits.setSection(SectionKind::RootCause, s("No job renewed it."));
    });
    QCOMPARE(after.values.passage(SectionKind::RootCause).text, s("No job renewed it."));
    after = after.with<FixEdits>([](const FixEdits &edits) {
        return edits.setActionDone(0, false, {2025, 7, 1});
    });
    QCOMPARE(after.values.actions.at(0).status, ActionStatus::Open);
    QVERIFY(after.source.bytes().contains("- [DEVOPS] Renew the certificate by a job\n"));
    QCOMPARE(before.linesChangedIn(after), 3);
}

void TstPostMortemEdits::anEmptyDocumentGrows()
{
    Edited document{QByteArray()};
    document = document.with<PostMortemEdits>(
        [](const PostMortemEdits &edits) { return edits.setTitle(s("T")); });
    document = document.with<PostMortemEdits>(
        [](const PostMortemEdits &edits) { return edits.setHeader(s("date"), s("2026-01-14")); });
    document = document.with<TimelineEdits>([](const TimelineEdits &edits) {
        EventInput event;
        event.time = s("09:12");
        event.text = s("Began");
        event.milestones = {Milestone::Started};
        return edits.add(0, {event});
    });
    document = document.with<FixEdits>(
        [](const FixEdits &edits) { return edits.addQuickfix(s("Restart")); });
    document =
        document.with<FixEdits>([](const FixEdits &edits) { return edits.addAction(s("Fix it")); });
    document = document.with<FixEdits>(
        [](const FixEdits &edits) { return edits.addFactor(s("No alert")); });
    QCOMPARE(document.source.bytes(),
             QByteArray("# T\n\n| | |\n| --- | --- |\n| Date | 2026-01-14 |\n\n"
                        "## Timeline\n\n| Time | Kind | Event | Evidence |\n"
                        "| --- | --- | --- | --- |\n| 09:12 | **started** | Began |  |\n\n"
                        "## Contributing factors\n\n- **F1** No alert\n\n"
                        "## Quickfix applied\n\n- **Q1** Restart\n\n"
                        "## Permanent fix\n\n- [ ] **AI-1** Fix it\n"));
    QVERIFY(document.values.milestone(Milestone::Started).isKnown());
}

/// Any edit of any document changes that value and no other.
void TstPostMortemEdits::everyEditIsReadBack()
{
    QRandomGenerator random(7);
    const auto word = [&random] {
        static const QStringList words = {s("pool"),  s("é€"),        s("a|b"), s("x `y`"),
                                          s("100 %"), s("[link](u)"), s("and"), s("502")};
        QString text = s("w");
        for (int i = random.bounded(4); i >= 0; --i)
            text += u' ' + words.at(random.bounded(int(words.size())));
        return text;
    };
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = checkout();
        if (random.bounded(2) == 0)
            bytes.replace("\n", "\r\n");
        if (random.bounded(3) == 0)
            bytes.chop(1);
        const Edited before(bytes);
        const int event = random.bounded(int(before.values.timeline.size()));
        const int action = random.bounded(int(before.values.actions.size()));
        const QString text = word();
        const auto others = [](const Edited &edited) {
            return std::tuple(edited.values.timeline.size(), edited.values.actions.size(),
                              edited.values.factors.size(), edited.values.quickfixes.size(),
                              edited.values.sections.size(), edited.values.header.size(),
                              edited.values.intervals.size());
        };
        Edited after = before;
        switch (random.bounded(4)) {
        case 0:
            after = before.with<TimelineEdits>([&](const TimelineEdits &edits) {
                return edits.set(event, TimelineEdits::Part::Text, text);
            });
            QCOMPARE(after.source.text(after.values.timeline.at(event).text.range)
                         .replace(s("\\|"), s("|")),
                     text);
            break;
        case 1:
            after = before.with<FixEdits>(
                [&](const FixEdits &edits) { return edits.setActionTitle(action, text); });
            QCOMPARE(after.source.text(after.values.actions.at(action).title.range), text);
            break;
        case 2:
            after = before.with<FixEdits>([&](const FixEdits &edits) {
                return edits.setActionField(action, s("owner"), text);
            });
            QVERIFY(after.source.text(after.values.actions.at(action).range).contains(text));
            break;
        default:
            after = before.with<PostMortemEdits>(
                [&](const PostMortemEdits &edits) { return edits.setHeader(s("owner"), text); });
            QCOMPARE(after.source.text(after.values.header.value(s("owner")).range)
                         .replace(s("\\|"), s("|")),
                     text);
        }
        QVERIFY(others(before) == others(after));
        QCOMPARE(before.linesChangedIn(after), 1);
        QCOMPARE(after.source.bytes().count("\r\n") > 0, before.source.bytes().count("\r\n") > 0);
    }
}

QTEST_APPLESS_MAIN(TstPostMortemEdits)
#include "tst_postmortemedits.moc"
