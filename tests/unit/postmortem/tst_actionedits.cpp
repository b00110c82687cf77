// Actions are items with fields, with and without keys, or rows of tables; what is set comes back.

#include "postmortem/fixedits.h"

#include "editedpostmortem.h"

#include <QTest>

using namespace recount;
using Edited = EditedPostMortem;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Edited withItem(const QByteArray &item)
{
    return Edited("# T\n\nDate: 2026-01-14\n\n## Actions\n\n- [ ] " + item + "\n");
}

Edited set(const Edited &before, const QString &key, const QString &value)
{
    return before.with<FixEdits>(
        [&](const FixEdits &edits) { return edits.setActionField(0, key, value); });
}

Edited setDone(const Edited &before, int index, bool done)
{
    return before.with<FixEdits>([&](const FixEdits &edits) {
        return edits.setActionDone(index, done, {2026, 2, 2});
    });
}

QByteArray itemOf(const Edited &document)
{
    const QByteArray bytes = document.source.bytes();
    return bytes.mid(bytes.indexOf("- [ ] ") + 6).trimmed();
}

} // namespace

class TstActionEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsStandWhereTheyAre_data();
    void fieldsStandWhereTheyAre();
    void keysOfOneMeaningAreOneField();
    void deliveryIsNoDueDate();
    void deliveryAndStatusAgree();
    void whatIsNotDoneYetIsOpen();
    void theDayOfADoneActionIsCorrected();
    void codeWithoutAnEndTakesNoField();
};

void TstActionEdits::fieldsStandWhereTheyAre_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *item, const char *key, const char *value,
                        const char *after) {
        QTest::newRow(name) << QByteArray(item) << s(key) << s(value) << QByteArray(after);
    };
    row("a ticket", "Do it", "ticket", "OPS-9", "Do it · OPS-9");
    row("several tickets", "Do it", "ticket", "OPS-9, OPS-10", "Do it · ticket: OPS-9, OPS-10");
    row("words for a ticket", "Do it · OPS-9 · P1", "ticket", "PROJ 12",
        "Do it · ticket: PROJ 12 · P1");
    row("a ticket with a key", "Do it · ticket: OPS-9 · P1", "ticket", "PROJ 12",
        "Do it · ticket: PROJ 12 · P1");
    row("a dot in a ticket", "Do it", "ticket", "https://a.example/9?b=c · P4",
        "Do it · ticket: https://a.example/9?b=c &middot; P4");
    row("addresses", "Do it · addresses F1, Q1 · P1", "addresses", "F2, F9",
        "Do it · addresses F2, F9 · P1");
    row("words for addresses", "Do it · addresses F1, Q1", "addresses", "nothing yet, F9",
        "Do it · addresses nothing yet, F9");
    row("no addresses", "Do it · addresses F1, Q1 · P1", "addresses", "", "Do it · P1");
    row("a due date", "Do it · due 2026-02-01 · P1", "due", "2026-03-01",
        "Do it · due 2026-03-01 · P1");
    row("words for a due date", "Do it · due 2026-02-01 · P1", "due", "when it rains",
        "Do it · due: when it rains · P1");
    row("a due date behind a dash", "Do it — due February 1 · P1", "due", "2026-03-01",
        "Do it — due 2026-03-01 · P1");
    row("words behind a dash", "Do it — due February 1 · P1", "due", "when it rains",
        "Do it · due: when it rains · P1");
    row("no due date behind a dash", "Do it — due February 1 · P1", "due", "", "Do it · P1");
    row("markup", "Do it · done when: it works", "done when", "rate 8*2*3 is `0`",
        "Do it · done when: rate 8*2*3 is `0`");
    row("no priority", "Do it · P1 · OPS-9", "priority", "", "Do it · OPS-9");
}

void TstActionEdits::fieldsStandWhereTheyAre()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QByteArray, after);
    const Edited edited = set(withItem(item), key, value);
    QCOMPARE(itemOf(edited), after);
    const ActionItem action = edited.values.actions.at(0);
    QCOMPARE(action.title.text, s("Do it"));
    const QString shown = QString(value).replace(s(" · "), s(" &middot; "));
    QCOMPARE(edited.source.text(action.fields.value(key).range), shown);
    QCOMPARE(itemOf(set(edited, key, value)), after);
}

void TstActionEdits::keysOfOneMeaningAreOneField()
{
    const Edited before = withItem("Do it · assignee: [Ana](mailto:a@b.example) · eta: soon");
    const ActionItem action = before.values.actions.at(0);
    QCOMPARE(before.source.text(action.fields.value(s("owner")).range),
             s("[Ana](mailto:a@b.example)"));
    QCOMPARE(itemOf(set(before, s("owner"), s("Jo"))),
             QByteArray("Do it · assignee: Jo · eta: soon"));
    QCOMPARE(itemOf(set(before, s("due"), {})),
             QByteArray("Do it · assignee: [Ana](mailto:a@b.example)"));
}

void TstActionEdits::deliveryIsNoDueDate()
{
    const Edited before("# T\n\nDate: 2025-03-15\n\n## Permanent fix\n\n"
                        "| Who | What | Delivered |\n| --- | --- | --- |\n"
                        "| DEVOPS | Alert | March 16 |\n| PROCESS | Rule | – |\n");
    QCOMPARE(before.values.actions.at(0).doneAt, QDate(2025, 3, 16));
    QCOMPARE(before.values.actions.at(1).status, ActionStatus::Open);
    const Edited due = before.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setActionField(1, s("due"), s("2025-12-01")); });
    QCOMPARE(due.values.actions.at(1).due, QDate(2025, 12, 1));
    QCOMPARE(due.values.actions.at(1).status, ActionStatus::Open);
    QVERIFY(due.source.bytes().contains("| Who | What | Delivered | Due |\n"));
    QCOMPARE(due.values.actions.at(0).doneAt, QDate(2025, 3, 16));

    const Edited undone = setDone(before, 0, false);
    QCOMPARE(undone.values.actions.at(0).status, ActionStatus::Open);
    QVERIFY(!undone.source.bytes().contains("March 16"));
    const Edited done = setDone(before, 1, true);
    QCOMPARE(done.values.actions.at(1).status, ActionStatus::Done);
    QVERIFY(done.source.bytes().contains("| PROCESS | Rule | 2026-02-02 |"));
    QCOMPARE(before.linesChangedIn(done), 1);
}

void TstActionEdits::deliveryAndStatusAgree()
{
    const Edited before("# T\n\n## Actions\n\n| What | Delivered | Status |\n| --- | --- | --- |\n"
                        "| Alert | | open |\n");
    const Edited done = setDone(before, 0, true);
    QVERIFY(done.source.bytes().contains("| Alert | 2026-02-02 | done |"));
    const Edited undone = setDone(done, 0, false);
    QCOMPARE(undone.values.actions.at(0).status, ActionStatus::Open);
    QVERIFY(!undone.values.actions.at(0).doneAt.isValid());
}

void TstActionEdits::whatIsNotDoneYetIsOpen()
{
    const Edited table("# T\n\n## Actions\n\n| What | Delivered |\n| --- | --- |\n"
                       "| One | not yet |\n| Two | TBD |\n| Three | yes |\n| Four | \u2705 |\n");
    const auto statusOf = [](const Edited &document, int action) {
        return document.values.actions.at(action).status;
    };
    QCOMPARE(statusOf(table, 0), ActionStatus::Open);
    QCOMPARE(statusOf(table, 1), ActionStatus::Open);
    QCOMPARE(statusOf(table, 2), ActionStatus::Done);
    QCOMPARE(statusOf(table, 3), ActionStatus::Done);
    const Edited planned("# T\n\n## Actions\n\n| What | Delivery |\n| --- | --- |\n"
                         "| One | 2027-02-01 |\n");
    QCOMPARE(statusOf(planned, 0), ActionStatus::Open);
    const Edited list("# T\n\n## Actions\n\n- [ ] One \u00b7 done: not yet\n");
    QCOMPARE(statusOf(list, 0), ActionStatus::Open);
}

void TstActionEdits::theDayOfADoneActionIsCorrected()
{
    const auto corrected = [](const char *item) {
        const Edited before(QByteArray("# T\n\n## Actions\n\n") + item + '\n');
        const Edited after = before.with<FixEdits>([](const FixEdits &edits) {
            return edits.setActionField(0, s("done"), s("2026-02-02"));
        });
        if (after.values.actions.at(0).doneAt != QDate(2026, 2, 2))
            qWarning("%s", after.source.bytes().constData());
        return itemOf(after);
    };
    QCOMPARE(corrected("- [ ] One \u00b7 done 2026-01-20"),
             QByteArray("One \u00b7 done: 2026-02-02"));
    QCOMPARE(corrected("- [ ] One \u00b7 done: 2026-01-20"),
             QByteArray("One \u00b7 done: 2026-02-02"));
    QCOMPARE(corrected("- [ ] One"), QByteArray("One \u00b7 done: 2026-02-02"));
    // A table gets a column for it.
    const Edited table("# T\n\n## Actions\n\n| What | Status |\n| --- | --- |\n| One | done |\n");
    const Edited dated = table.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setActionField(0, s("done"), s("2026-02-02")); });
    QCOMPARE(dated.values.actions.at(0).doneAt, QDate(2026, 2, 2));
    QVERIFY(dated.source.bytes().contains("| What | Status | Done |\n"));
}

void TstActionEdits::codeWithoutAnEndTakesNoField()
{
    const Edited before(
        "# T\n\n## Actions\n\n- [ ] Fix \u00b7 owner: Ana \u00b7 done when: rate is `0`\n");
    const Edited after = before.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setActionTitle(0, s("Set `max")); });
    QCOMPARE(after.values.actions.at(0).title.text, s("Set `max"));
    QCOMPARE(after.values.actions.at(0).owner, s("Ana"));
}

QTEST_APPLESS_MAIN(TstActionEdits)
#include "tst_actionedits.moc"
