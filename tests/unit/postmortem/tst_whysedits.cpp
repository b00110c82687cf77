#include "postmortem/whysedits.h"

#include "editedpostmortem.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QByteArray head = "# T\n\n## Five whys\n\n";
const QByteArray tree = head + "- Checkout failed\n"
                               "  - The pool was full\n"
                               "    and nobody saw it\n"
                               "    - A limit was raised\n"
                               "  - The alert was late\n"
                               "- Support was not told\n"
                               "\n## Root cause\n\nA limit.\n";
const QByteArray chain = head + "1. It failed\n2. The pool was full\n3. A limit was raised\n";

QStringList outline(const EditedPostMortem &document)
{
    QStringList lines;
    for (const Why &why : readWhys(document.values))
        lines.append(QString(why.depth, u'>') + u' ' + why.text);
    return lines;
}

template <class Edit>
EditedPostMortem edited(const QByteArray &text, Edit edit)
{
    return EditedPostMortem(text).with<WhysEdits>(edit);
}

} // namespace

class TstWhysEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAnswerIsOneLine();
    void answersAreAdded();
    void branchesGoIntoAndOut();
    void whatIsBelowStays();
    void chainsAreNumbered();
    void lineEndsStay();
    void whatHasNoPlaceIsLeftAlone();
    void everyEditKeepsTheOthers();
};

void TstWhysEdits::oneAnswerIsOneLine()
{
    const EditedPostMortem before(tree);
    const EditedPostMortem after =
        edited(tree, [](const WhysEdits &edits) { return edits.set(3, u"  Late\nby design "_s); });
    QVERIFY(after.source.bytes().contains("  - Late by design\n"));
    QCOMPARE(before.linesChangedIn(after), 1);
    for (const QString &words : {u""_s, u"  "_s, u"The alert was late"_s})
        QCOMPARE(edited(tree, [&](const WhysEdits &edits) { return edits.set(3, words); })
                     .source.bytes(),
                 tree);
}

void TstWhysEdits::answersAreAdded()
{
    const EditedPostMortem below = edited(
        tree, [](const WhysEdits &edits) { return edits.addBelow(1, u"Nobody reviews it"_s); });
    QCOMPARE(outline(below),
             (QStringList{u"> Checkout failed"_s, u">> The pool was full"_s,
                          u">>> A limit was raised"_s, u">>> Nobody reviews it"_s,
                          u">> The alert was late"_s, u"> Support was not told"_s}));
    const EditedPostMortem first = edited(tree, [](const WhysEdits &edits) {
        return edits.addBelow(4, u"No list of whom to tell"_s);
    });
    QVERIFY(first.source.bytes().contains(
        "- Support was not told\n  - No list of whom to tell\n\n## Root cause"));
    const EditedPostMortem last =
        edited(tree, [](const WhysEdits &edits) { return edits.add(u"Another"_s); });
    QVERIFY(last.source.bytes().contains("- Support was not told\n- Another\n\n## Root cause"));
    const EditedPostMortem made =
        edited("# T\n\n## Root cause\n\nA limit.\n",
               [](const WhysEdits &edits) { return edits.add(u"It failed"_s); });
    QCOMPARE(outline(made), QStringList{u"> It failed"_s});
    QVERIFY(made.source.bytes().endsWith("## Five whys\n\n- It failed\n"));
    const EditedPostMortem words = edited(
        head + "We asked.\n", [](const WhysEdits &edits) { return edits.add(u"It failed"_s); });
    QCOMPARE(words.source.bytes(), QByteArray(head + "We asked.\n\n- It failed\n"));
}

void TstWhysEdits::branchesGoIntoAndOut()
{
    const EditedPostMortem before(tree);
    const WhysEdits edits(before.source, before.values);
    QVERIFY(!edits.canIndent(0));
    QVERIFY(!edits.canIndent(1)); // nothing before it on its level
    QVERIFY(edits.canIndent(3));
    QVERIFY(!edits.canOutdent(0));
    QVERIFY(edits.canOutdent(1));
    QVERIFY(edits.indent(1).isEmpty() && edits.outdent(4).isEmpty());
    const EditedPostMortem in = edited(tree, [](const WhysEdits &edit) { return edit.indent(3); });
    QCOMPARE(outline(in).at(3), u">>> The alert was late"_s);
    const EditedPostMortem out =
        edited(tree, [](const WhysEdits &edit) { return edit.outdent(1); });
    QCOMPARE(outline(out), (QStringList{u"> Checkout failed"_s, u"> The pool was full"_s,
                                        u">> A limit was raised"_s, u">> The alert was late"_s,
                                        u"> Support was not told"_s}));
    QVERIFY(out.source.bytes().contains("- The pool was full\n  and nobody saw it\n  - A limit"));
    // Back again.
    const EditedPostMortem again =
        out.with<WhysEdits>([](const WhysEdits &edit) { return edit.indent(1); });
    QVERIFY(outline(again).at(1) == u">> The pool was full"_s);
}

void TstWhysEdits::whatIsBelowStays()
{
    const EditedPostMortem after =
        edited(tree, [](const WhysEdits &edits) { return edits.remove(1); });
    QCOMPARE(outline(after),
             (QStringList{u"> Checkout failed"_s, u">> A limit was raised"_s,
                          u">> The alert was late"_s, u"> Support was not told"_s}));
    QVERIFY(!after.source.bytes().contains("and nobody saw it"));
    EditedPostMortem fewer = after;
    for (int i = 0; i < 4; ++i)
        fewer = fewer.with<WhysEdits>([](const WhysEdits &edits) { return edits.remove(0); });
    QVERIFY(outline(fewer).isEmpty());
    QVERIFY(fewer.values.has(SectionKind::Whys));
}

void TstWhysEdits::chainsAreNumbered()
{
    const EditedPostMortem last =
        edited(chain, [](const WhysEdits &edits) { return edits.add(u"Nobody asked"_s); });
    QVERIFY(last.source.bytes().endsWith("3. A limit was raised\n4. Nobody asked\n"));
    const EditedPostMortem between =
        edited(chain, [](const WhysEdits &edits) { return edits.addBelow(0, u"No connection"_s); });
    QCOMPARE(between.source.bytes(),
             QByteArray(head + "1. It failed\n2. No connection\n3. The pool was full\n4. A limit "
                               "was raised\n"));
    QCOMPARE(outline(between).constLast(), u">>>> A limit was raised"_s);
    const EditedPostMortem back =
        between.with<WhysEdits>([](const WhysEdits &edits) { return edits.remove(1); });
    QCOMPARE(back.source.bytes(), chain);
    const WhysEdits edits(between.source, between.values);
    QVERIFY(!edits.canIndent(1) && !edits.canOutdent(1));
    const EditedPostMortem one = edited(
        head + "1. It failed\n", [](const WhysEdits &edit) { return edit.addBelow(0, u"Why"_s); });
    QCOMPARE(one.source.bytes(), QByteArray(head + "1. It failed\n2. Why\n"));
}

void TstWhysEdits::lineEndsStay()
{
    QByteArray windows = tree;
    windows.replace("\n", "\r\n");
    const EditedPostMortem after =
        edited(windows, [](const WhysEdits &edits) { return edits.addBelow(3, u"New"_s); });
    QCOMPARE(after.source.bytes().count("\r\n"), windows.count("\r\n") + 1);
    QCOMPARE(after.source.bytes().count('\n'), after.source.bytes().count("\r\n"));
    QCOMPARE(outline(after).at(4), u">>> New"_s);
    // Without a line end at the end of the file.
    const EditedPostMortem open = edited(
        chain.chopped(1), [](const WhysEdits &edits) { return edits.add(u"Nobody asked"_s); });
    QCOMPARE(outline(open).size(), 4);
}

void TstWhysEdits::whatHasNoPlaceIsLeftAlone()
{
    // A second section of that kind is read, and stays as it is.
    const QByteArray two = tree + "\n## 5 whys\n\n- Later\n";
    const EditedPostMortem document(two);
    QCOMPARE(outline(document).constLast(), u"> Later"_s);
    for (const auto &after :
         {edited(two, [](const WhysEdits &edits) { return edits.set(5, u"x"_s); }),
          edited(two, [](const WhysEdits &edits) { return edits.remove(5); }),
          edited(two, [](const WhysEdits &edits) { return edits.set(99, u"x"_s); }),
          edited(two, [](const WhysEdits &edits) { return edits.remove(-1); })})
        QCOMPARE(after.source.bytes(), two);
    // Bytes that are no text move what stands behind them.
    const QByteArray broken = head + "- a \xff\xfe b\n- Second\n";
    const EditedPostMortem after =
        edited(broken, [](const WhysEdits &edits) { return edits.set(1, u"New"_s); });
    QVERIFY(after.source.bytes() == broken || after.source.bytes().contains("- New\n"));
    QVERIFY(after.source.bytes().contains("\xff\xfe"));
}

void TstWhysEdits::everyEditKeepsTheOthers()
{
    QRandomGenerator random(11);
    EditedPostMortem document(tree);
    for (int round = 0; round < 400; ++round) {
        const QStringList before = outline(document);
        const int index = random.bounded(std::max(int(before.size()), 1));
        const int what = before.size() > 12 ? 2 : random.bounded(5);
        const QString text = u"w%1 é | x"_s.arg(round);
        const EditedPostMortem after = document.with<WhysEdits>([&](const WhysEdits &edits) {
            return what == 0   ? edits.add(text)
                   : what == 1 ? edits.addBelow(index, text)
                   : what == 2 ? edits.remove(index)
                   : what == 3 ? edits.indent(index)
                               : edits.outdent(index);
        });
        QStringList texts;
        for (const QString &line : outline(after))
            texts.append(line.section(u' ', 1));
        QStringList expected;
        for (const QString &line : before)
            expected.append(line.section(u' ', 1));
        if (what == 2 && !before.isEmpty())
            expected.removeAt(index);
        if (what < 2)
            texts.removeOne(text);
        QCOMPARE(texts, expected);
        QCOMPARE(after.values.passage(SectionKind::RootCause).text, u"A limit."_s);
        document = after;
    }
}

QTEST_APPLESS_MAIN(TstWhysEdits)
#include "tst_whysedits.moc"
