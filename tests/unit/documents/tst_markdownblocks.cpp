#include "documents/sections.h"

#include <QTest>

using namespace recount;

namespace
{

using Kind = MarkdownBlock::Kind;

/// The blocks as a tree in one text: "Heading 2 'Title' [0-0]".
QStringList outline(const QByteArray &text)
{
    static const QStringList names{
        QStringLiteral("Heading"), QStringLiteral("Paragraph"), QStringLiteral("List"),
        QStringLiteral("Item"),    QStringLiteral("Table"),     QStringLiteral("Code"),
        QStringLiteral("Quote"),   QStringLiteral("Html"),      QStringLiteral("Rule")};
    const SourceText source(text);
    const QList<MarkdownBlock> blocks = markdownBlocks(source);
    QStringList lines;
    for (const MarkdownBlock &block : blocks) {
        int depth = 0;
        for (int up = block.parent; up >= 0; up = blocks.at(up).parent)
            ++depth;
        lines << QString(depth * 2, u' ') + names.at(int(block.kind)) +
                     QStringLiteral(" %1-%2: %3")
                         .arg(block.firstLine)
                         .arg(block.lastLine)
                         .arg(source.text(block.range).replace(u'\n', u'/'));
    }
    return lines;
}

} // namespace

class MarkdownBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allKindsHaveTheirLines()
    {
        const QStringList found = outline("# One `two` *three*\n"
                                          "\n"
                                          "Some words\n"
                                          "in two lines.\n"
                                          "\n"
                                          "Under\n"
                                          "-----\n"
                                          "- [x] done\n"
                                          "- [ ] not\n"
                                          "  - inner\n"
                                          "\n"
                                          "| a | b |\n"
                                          "| --- | --- |\n"
                                          "| 1 | 2 |\n"
                                          "\n"
                                          "```sh\n"
                                          "ls\n"
                                          "```\n"
                                          "> quoted\n"
                                          "\n"
                                          "<!-- note -->\n"
                                          "\n"
                                          "***\n");
        const QStringList expected{
            QStringLiteral("Heading 0-0: # One `two` *three*"),
            QStringLiteral("Paragraph 2-3: Some words/in two lines."),
            QStringLiteral("Heading 5-6: Under/-----"),
            QStringLiteral("List 7-9: - [x] done/- [ ] not/  - inner"),
            QStringLiteral("  Item 7-7: - [x] done"),
            QStringLiteral("    Paragraph 7-7: done"),
            QStringLiteral("  Item 8-9: - [ ] not/  - inner"),
            QStringLiteral("    Paragraph 8-8: not"),
            QStringLiteral("    List 9-9: - inner"),
            QStringLiteral("      Item 9-9: - inner"),
            QStringLiteral("        Paragraph 9-9: inner"),
            QStringLiteral("Table 11-13: | a | b |/| --- | --- |/| 1 | 2 |"),
            QStringLiteral("Code 15-17: ```sh/ls/```"),
            QStringLiteral("Quote 18-18: > quoted"),
            QStringLiteral("  Paragraph 18-18: quoted"),
            QStringLiteral("Html 20-20: <!-- note -->"),
            QStringLiteral("Rule 22-22: ***"),
        };
        QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
    }

    void whatABlockSays()
    {
        const SourceText source("---\nid: x\n---\n# Pool `max` of **50**\n\n```bash run\nls\n```\n"
                                "1. one\n\n- [X] done\n- plain\n");
        const auto blocks = markdownBlocks(source);
        QCOMPARE(blocks.at(0).text, QStringLiteral("Pool max of 50"));
        QCOMPARE(blocks.at(0).level, 1);
        QCOMPARE(blocks.at(0).firstLine, 3);
        QCOMPARE(blocks.at(1).text, QStringLiteral("bash run"));
        QVERIFY(blocks.at(2).ordered);
        QCOMPARE(blocks.at(6).isDone, std::optional<bool>(true));
        QVERIFY(!blocks.at(8).isDone);
    }

    void htmlEndsWithTheLineThatClosesIt()
    {
        const SourceText source("a\n\n<!-- x\ny -->\nb\n\n> <script>\n> z\n> </script>\n> c\n");
        QList<std::pair<int, int>> lines;
        for (const MarkdownBlock &block : markdownBlocks(source)) {
            if (block.kind == MarkdownBlock::Kind::Html)
                lines.append({block.firstLine, block.lastLine});
        }
        QCOMPARE(lines, (QList<std::pair<int, int>>{{2, 3}, {6, 8}}));
    }

    void htmlEndsWithItsLastLine()
    {
        QCOMPARE(outline("<!-- a\n\nb -->\n\nwords\n").join(u';'),
                 QStringLiteral("Html 0-2: <!-- a//b -->;Paragraph 4-4: words"));
        QCOMPARE(outline("<div>\na\n</div>\n\nwords\n").join(u';'),
                 QStringLiteral("Html 0-2: <div>/a/</div>;Paragraph 4-4: words"));
        QCOMPARE(outline("> <!-- a\n> b -->\nwords\n").constLast(),
                 QStringLiteral("Paragraph 2-2: words"));
        QCOMPARE(outline("<!-- never\nclosed\n\n").join(u';'),
                 QStringLiteral("Html 0-1: <!-- never/closed"));
    }

    void bytesThatAreNoTextChangeNoBlock()
    {
        const QByteArray text("<!-- caf\xE9 -->\n## Caf\xE9\n\n- a\0 - b\n", 32);
        const auto blocks = markdownBlocks(SourceText(text));
        QCOMPARE(outline(text),
                 (QStringList{QStringLiteral("Html 0-0: <!-- caf\uFFFD -->"),
                              QStringLiteral("Heading 1-1: ## Caf\uFFFD"),
                              QStringLiteral("List 3-3: - a") + QChar(0) + u" - b",
                              QStringLiteral("  Item 3-3: - a") + QChar(0) + u" - b",
                              QStringLiteral("    Paragraph 3-3: a") + QChar(0) + u" - b"}));
        QCOMPARE(blocks.at(1).text, QStringLiteral("Caf\uFFFD"));
    }

    void crlfAndTheMarkChangeNoLine()
    {
        const SourceText source("\xEF\xBB\xBF# T\r\n\r\nwords\r\nmore\r\n");
        const auto blocks = markdownBlocks(source);
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(source.slice(blocks.at(0).range), QByteArrayView("# T"));
        QCOMPARE(source.slice(blocks.at(1).range), QByteArrayView("words\r\nmore"));
    }

    void anythingIsSomeText()
    {
        QVERIFY(markdownBlocks(SourceText()).isEmpty());
        QVERIFY(markdownBlocks(SourceText("\n\n")).isEmpty());
        QVERIFY(markdownBlocks(SourceText("---\na: b\n---\n")).isEmpty());
        // 20,000 quotes within each other: no deep recursion.
        QVERIFY(!markdownBlocks(SourceText(QByteArray(20'000, '>') + "x")).isEmpty());
        QVERIFY(!markdownBlocks(SourceText(QByteArray("a\0b\n\n\0\n", 7))).isEmpty());
    }

    void sectionsEndWhereTheNextOnesBegin()
    {
        const QByteArray text = "intro\n# T\na\n## One\nb\n### Deep\nc\n## Two\n> # quoted\n";
        const SourceText source(text);
        const auto blocks = markdownBlocks(source);
        const auto sections = documentSections(source, blocks);
        QCOMPARE(sections.size(), 4);
        const auto part = [&source](const ByteRange &range) { return source.text(range); };
        QCOMPARE(part(textBeforeSections(source, sections)), QStringLiteral("intro\n"));
        QCOMPARE(part(sections.at(0).body), QStringLiteral("a\n"));
        QCOMPARE(part(sections.at(0).whole), QString::fromUtf8(text.sliced(6)));
        QCOMPARE(part(sections.at(1).whole), QStringLiteral("## One\nb\n### Deep\nc\n"));
        QCOMPARE(part(sections.at(2).body), QStringLiteral("c\n"));
        QCOMPARE(part(sections.at(3).body), QStringLiteral("> # quoted\n"));
        QCOMPARE(sections.at(2).parent, 1);
        QCOMPARE(sections.at(3).parent, 0);
        QCOMPARE(blocksIn(sections.at(3).body, blocks).size(), 1);
    }
};

QTEST_APPLESS_MAIN(MarkdownBlocksTest)
#include "tst_markdownblocks.moc"
