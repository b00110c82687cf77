#include "documents/tablecsv.h"

#include <QTest>

using namespace recount;

namespace
{

QByteArray csvOfFirstTable(const QByteArray &markdown, const CsvStyle &style = {})
{
    const SourceText source(markdown);
    for (const MarkdownBlock &block : markdownBlocks(source)) {
        if (block.kind == MarkdownBlock::Kind::Table)
            return tableCsv(source, block, style);
    }
    return "no table";
}

} // namespace

class TableCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreAsTheyAreRead()
    {
        QCOMPARE(csvOfFirstTable("# A\n\n| Time | What |\n|---|---|\n| 10:02 | a \\| b |\n"
                                 "| 10:05 | one<br>two, \"three\" |\n"),
                 QByteArray("Time,What\r\n10:02,a | b\r\n10:05,\"one\ntwo, \"\"three\"\"\"\r\n"));
    }

    void rowsAreAsWideAsTheHeader()
    {
        QCOMPARE(csvOfFirstTable("a | b\n--|--\n1\n1 | 2 | 3\n"),
                 QByteArray("a,b\r\n1,\r\n1,2\r\n"));
    }

    void noCellRunsAsAFormula()
    {
        const QByteArray csv =
            csvOfFirstTable("| a | b |\n|---|---|\n| =1+1 | x<br>@sum |\n| -2 | +3;=4 |\n");
        QCOMPARE(csv, QByteArray("a,b\r\n'=1+1,\"x\n'@sum\"\r\n'-2,\"'+3;'=4\"\r\n"));
    }

    void styleIsTheSpreadsheets()
    {
        QCOMPARE(csvOfFirstTable("|a|b|\n|-|-|\n|1|2|\n", {u';', true}),
                 QByteArray("\xEF\xBB\xBF"
                            "a;b\r\n1;2\r\n"));
    }

    void aTableInAQuoteIsATableToo()
    {
        QCOMPARE(csvOfFirstTable("> | a |\n> |---|\n> | 1 |\n"), QByteArray("a\r\n1\r\n"));
    }
};

QTEST_APPLESS_MAIN(TableCsvTest)
#include "tst_tablecsv.moc"
