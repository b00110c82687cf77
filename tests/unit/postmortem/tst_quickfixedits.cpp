// Quickfixes are items of a list, sections of their own, or the words of their section.

#include "postmortem/fixedits.h"

#include "editedpostmortem.h"

#include <QFile>
#include <QTest>

using namespace recount;
using Edited = EditedPostMortem;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray added(const QByteArray &before)
{
    const Edited after = Edited(before).with<FixEdits>(
        [](const FixEdits &edits) { return edits.addQuickfix(s("new")); });
    return after.source.bytes();
}

QByteArray renamed(const QByteArray &before, const QString &what)
{
    const Edited after = Edited(before).with<FixEdits>(
        [&what](const FixEdits &edits) { return edits.setQuickfix(0, what); });
    return after.source.bytes();
}

} // namespace

class TstQuickfixEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsAreEdited();
    void dotsStayWithTheWords();
    void sectionsAreEdited();
    void newOnesStandWithTheOthers_data();
    void newOnesStandWithTheOthers();
    void wordsStayAsTheyAreWritten_data();
    void wordsStayAsTheyAreWritten();
};

void TstQuickfixEdits::itemsAreEdited()
{
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/checkout.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Edited before(file.readAll());
    Edited after = before.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setQuickfixField(0, s("in place"), s("yes")); });
    QCOMPARE(after.values.quickfixes.at(0).isInPlace, std::optional(true));
    after = after.with<FixEdits>([](const FixEdits &edits) {
        return edits.setQuickfixField(0, s("remove by"), s("2026-02-28"));
    });
    QCOMPARE(after.values.quickfixes.at(0).removeBy, QDate(2026, 2, 28));
    after = after.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setQuickfix(0, s("Old settings back")); });
    QCOMPARE(after.values.quickfixes.at(0).what.text, s("Old settings back"));
    QCOMPARE(after.values.quickfixes.at(0).id, s("Q1"));
    QCOMPARE(before.linesChangedIn(after), 1);
    after = after.with<FixEdits>(
        [](const FixEdits &edits) { return edits.addQuickfix(s("Cache cleared")); });
    QCOMPARE(after.values.quickfixes.size(), 2);
    QCOMPARE(after.values.quickfixes.at(1).id, s("Q2"));
    after = after.with<FixEdits>([](const FixEdits &edits) { return edits.removeQuickfix(0); });
    QCOMPARE(after.values.quickfixes.size(), 1);
}

void TstQuickfixEdits::dotsStayWithTheWords()
{
    const QString words = s("Restarted \u00b7 verified: guess \u00b7 `a \u00b7 b`");
    const QString shown = s("Restarted \u00b7 verified: guess \u00b7 a \u00b7 b");
    const Edited before(
        "# T\n\n## Quickfix\n\n- **Q1** Old \u00b7 verified: 10:20 \u00b7 by: Ana\n\n"
        "## Actions\n\n- [ ] **AI-1** Old \u00b7 owner: Jo \u00b7 due: 2026-02-28\n\n"
        "## Decisions\n\n- **D1** Old \u00b7 at: 10:10\n");
    const auto all = [&words](const Edited &from) {
        Edited to =
            from.with<FixEdits>([&](const FixEdits &edits) { return edits.setQuickfix(0, words); });
        to = to.with<FixEdits>(
            [&](const FixEdits &edits) { return edits.setQuickfixField(0, s("by"), words); });
        to = to.with<FixEdits>(
            [&](const FixEdits &edits) { return edits.setActionTitle(0, words); });
        to = to.with<FixEdits>(
            [&](const FixEdits &edits) { return edits.setActionField(0, s("owner"), words); });
        return to.with<FixEdits>(
            [&](const FixEdits &edits) { return edits.setDecision(0, words); });
    };
    const Edited after = all(before);
    const Quickfix &quickfix = after.values.quickfixes.at(0);
    QCOMPARE(quickfix.what.text, shown);
    QCOMPARE(quickfix.by, shown);
    QCOMPARE(after.source.text(quickfix.fields.value(s("verified")).range), s("10:20"));
    const ActionItem &action = after.values.actions.at(0);
    QCOMPARE(action.title.text, shown);
    QCOMPARE(action.owner, shown);
    QCOMPARE(action.due, QDate(2026, 2, 28));
    QCOMPARE(after.values.decisions.at(0).chosen.text, shown);
    QCOMPARE(after.source.text(after.values.decisions.at(0).fields.value(s("at")).range),
             s("10:10"));
    QCOMPARE(before.linesChangedIn(after), 3);
    QCOMPARE(all(after).source.bytes(), after.source.bytes());

    Edited added("# T\n");
    added = added.with<FixEdits>([&](const FixEdits &edits) { return edits.addQuickfix(words); });
    added = added.with<FixEdits>(
        [&](const FixEdits &edits) { return edits.addAction(words, {}, s("F1")); });
    added =
        added.with<FixEdits>([&](const FixEdits &edits) { return edits.addDecision(words, {}); });
    QCOMPARE(added.values.quickfixes.at(0).what.text, shown);
    QCOMPARE(added.values.actions.at(0).title.text, shown);
    QCOMPARE(added.values.actions.at(0).addresses, QStringList(s("F1")));
    QCOMPARE(added.values.decisions.at(0).chosen.text, shown);
}

void TstQuickfixEdits::sectionsAreEdited()
{
    Edited sections("# T\n\n## Quickfix\n\n### Q1: Restart\n\n- Applied: 10:00\n");
    sections = sections.with<FixEdits>([](const FixEdits &edits) {
        return edits.setQuickfixField(0, s("rollback"), s("start the old one"));
    });
    QCOMPARE(sections.values.quickfixes.at(0).rollback, s("start the old one"));
    sections = sections.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setQuickfix(0, s("Restart all")); });
    QVERIFY(sections.source.bytes().contains("### Q1: Restart all\n"));
}

void TstQuickfixEdits::newOnesStandWithTheOthers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QByteArray &above, const QByteArray &fresh,
                        const QByteArray &below, int count) {
        QTest::newRow(name) << above + below << above + fresh + below << count;
    };
    row("the first one", "# T\n", "\n## Quickfix applied\n\n- **Q1** new\n", "", 1);
    row("an item", "## Quickfix\n\n- **Q1** old\n", "- **Q2** new\n", "\n## After\n", 2);
    row("a section", "## Quickfix\n\n### Q1: old\n\n- Applied: 10:00\n\n", "### Q2: new\n\n",
        "## After\n", 2);
    row("of two sections the last", "## Resolution\n\nWords\n\n## Quickfix\n\n- old\n",
        "- **Q1** new\n", "\n## After\n", 3);
    row("behind open code", "## Quickfix\n\n### Fix\n\n```sh\nrestart\n", "```\n\n- **Q1** new\n",
        "", 1);
    row("above words without a list", "## Quickfix\n- **Q1** old\n-\n", "- **Q2** new\n\n",
        "**Words**\n", 2);
    QTest::newRow("words become an item")
        << QByteArray("## Quickfix\n\nWe restarted\nall of it.\n\n## After\n")
        << QByteArray("## Quickfix\n\n- We restarted\nall of it.\n\n- **Q1** new\n\n## After\n")
        << 2;
}

void TstQuickfixEdits::newOnesStandWithTheOthers()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, expected);
    QFETCH(int, count);
    QCOMPARE(added(before), expected);
    const PostMortem values = readPostMortem(SourceText(expected));
    QCOMPARE(values.quickfixes.size(), count);
    QCOMPARE(values.quickfixes.constLast().what.text, s("new"));
}

void TstQuickfixEdits::wordsStayAsTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("words with markup")
        << QByteArray("## Quickfix\n\nWe *restarted* it.\n") << s("Ask.\n\nThen *restart*.")
        << QByteArray("## Quickfix\n\nAsk.\n\nThen *restart*.\n");
    QTest::newRow("a heading with markup")
        << QByteArray("## Quickfix\n\n### **Q1:** Restart `api` ##\n\nYes.\n") << s("Stop\n`api`")
        << QByteArray("## Quickfix\n\n### **Q1:** Stop `api` ##\n\nYes.\n");
    QTest::newRow("an item") << QByteArray("## Quickfix\n\n- **Q1** It · by: Ana\n")
                             << s("Other\nwords")
                             << QByteArray("## Quickfix\n\n- **Q1** Other words · by: Ana\n");
    QTest::newRow("nothing new") << QByteArray("## Quickfix\n\nWe *restarted* it.\n")
                                 << s("We *restarted* it.")
                                 << QByteArray("## Quickfix\n\nWe *restarted* it.\n");
}

void TstQuickfixEdits::wordsStayAsTheyAreWritten()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, what);
    QFETCH(QByteArray, expected);
    QCOMPARE(renamed(before, what), expected);
}

QTEST_APPLESS_MAIN(TstQuickfixEdits)
#include "tst_quickfixedits.moc"
