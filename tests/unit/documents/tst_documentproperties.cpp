// What must hold for every document whatsoever, tried on many that nobody would write.

#include "documents/frontmatter.h"
#include "documents/listsource.h"
#include "documents/sections.h"
#include "documents/tablesource.h"
#include "randommarkdown.h"

#include <QTest>

using namespace recount;

namespace
{

/// The lines that a patch does not touch.
QByteArrayList otherLines(const SourceText &source, const ByteRange &touched)
{
    QByteArrayList lines;
    for (int i = 0; i < source.lineCount(); ++i) {
        const ByteRange line = source.lineWithEnd(i);
        if (line.end <= touched.begin || line.begin >= touched.end)
            lines << source.slice(line).toByteArray();
    }
    return lines;
}

} // namespace

class DocumentPropertiesTest : public QObject
{
    Q_OBJECT

    /// Calls with documents until this one fails.
    template <class Check>
    static void forDocuments(int count, Check &&check)
    {
        QRandomGenerator chance(11);
        for (int i = 0; i < count; ++i) {
            const QByteArray text = randomMarkdown(chance, int(chance.bounded(1, 14)));
            check(text, chance);
            if (QTest::currentTestFailed()) {
                qWarning("document %d: %s", i,
                         qPrintable(QString::fromLatin1(text.toPercentEncoding())));
                return;
            }
        }
    }

private Q_SLOTS:
    void linesAreTheWholeText()
    {
        forDocuments(20000, [](const QByteArray &text, QRandomGenerator &) {
            const SourceText source(text);
            QByteArray joined = source.slice(source.mark()).toByteArray();
            for (int i = 0; i < source.lineCount(); ++i)
                joined += source.slice(source.lineWithEnd(i));
            QCOMPARE(joined, text);
            QCOMPARE(source.bytes(), text);
        });
    }

    void blocksLieWithinTheTextAndEachOther()
    {
        forDocuments(20000, [](const QByteArray &text, QRandomGenerator &) {
            const SourceText source(text);
            const auto blocks = markdownBlocks(source);
            for (int i = 0; i < int(blocks.size()); ++i) {
                const MarkdownBlock &block = blocks.at(i);
                QVERIFY(block.range.begin >= 0 && block.range.begin <= block.range.end);
                QVERIFY(block.range.end <= source.size());
                QVERIFY(block.firstLine <= block.lastLine);
                QVERIFY(block.lastLine < source.lineCount());
                QVERIFY(block.parent < i);
                if (block.parent >= 0)
                    QVERIFY(blocks.at(block.parent).firstLine <= block.firstLine);
                if (i > 0)
                    QVERIFY(blocks.at(i - 1).firstLine <= block.firstLine);
            }
        });
    }

    void sectionsAreTheWholeText()
    {
        forDocuments(20000, [](const QByteArray &text, QRandomGenerator &) {
            const SourceText source(text);
            const auto sections = documentSections(source, markdownBlocks(source));
            const auto matter = readFrontMatter(source);
            QByteArray joined =
                source.slice({0, matter ? matter->range.end : source.mark().end}).toByteArray();
            joined += source.slice(textBeforeSections(source, sections));
            for (const DocumentSection &section : sections) {
                joined += source.slice(section.heading);
                joined += source.slice(section.body);
                QVERIFY(section.whole.contains(section.heading));
                QVERIFY(section.whole.contains(section.body));
                if (section.parent >= 0)
                    QVERIFY(sections.at(section.parent).whole.contains(section.whole));
            }
            QCOMPARE(joined, text);
        });
    }

    void aCellChangesItsLineAlone()
    {
        int tables = 0;
        forDocuments(20000, [&tables](const QByteArray &text, QRandomGenerator &chance) {
            const SourceText source(text);
            for (const MarkdownBlock &block : markdownBlocks(source)) {
                if (block.kind != MarkdownBlock::Kind::Table)
                    continue;
                const TableSource table(source, block);
                if (table.rowCount() == 0)
                    continue;
                ++tables;
                const int row = int(chance.bounded(table.rowCount()));
                const int column = int(chance.bounded(table.columnCount()));
                const TextPatch patch = table.setCell(row, column, QStringLiteral("new | text"));
                const auto made = patched(text, {patch});
                QVERIFY(made);
                QCOMPARE(otherLines(SourceText(*made),
                                    {table.rowLine(row).begin,
                                     table.rowLine(row).end + made->size() - text.size()}),
                         otherLines(source, table.rowLine(row)));
                const auto gone = patched(text, {table.removeRow(row)});
                QVERIFY(gone);
                QVERIFY(gone->size() < text.size());
            }
        });
        QVERIFY(tables > 200);
    }

    void aBoxChangesOneByte()
    {
        int boxes = 0;
        forDocuments(20000, [&boxes](const QByteArray &text, QRandomGenerator &) {
            const SourceText source(text);
            const auto blocks = markdownBlocks(source);
            for (int i = 0; i < int(blocks.size()); ++i) {
                if (blocks.at(i).kind != MarkdownBlock::Kind::List)
                    continue;
                const ListSource list(source, blocks, i);
                for (int item = 0; item < list.count(); ++item) {
                    if (!list.isDone(item))
                        continue;
                    ++boxes;
                    const bool done = *list.isDone(item);
                    const auto made = patched(text, {list.setDone(item, !done)});
                    QVERIFY(made);
                    QCOMPARE(made->size(), text.size());
                    const auto after = markdownBlocks(SourceText(*made));
                    QCOMPARE(after.size(), blocks.size());
                    QCOMPARE(ListSource(SourceText(*made), after, i).isDone(item),
                             std::optional<bool>(!done));
                }
            }
        });
        QVERIFY(boxes > 200);
    }

    void frontMatterKeepsTheTextBehindIt()
    {
        forDocuments(20000, [](const QByteArray &text, QRandomGenerator &) {
            const SourceText source(text);
            const auto before = readFrontMatter(source);
            const QString key = QStringLiteral("key");
            const auto made =
                patched(text, {setFrontMatterValue(source, key, QStringLiteral("v"))});
            QVERIFY(made);
            const auto after = readFrontMatter(SourceText(*made));
            QVERIFY(after);
            QCOMPARE(after->value(key), QStringLiteral("v"));
            QCOMPARE(made->sliced(after->range.end),
                     text.sliced(before ? before->range.end : source.mark().end));
        });
    }
};

QTEST_APPLESS_MAIN(DocumentPropertiesTest)
#include "tst_documentproperties.moc"
