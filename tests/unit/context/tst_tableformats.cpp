#include "context/strictdecoder.h"
#include "context/tableformats.h"
#include "foundation/formulaguard.h"
#include "processmemory.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Read {
    QList<QStringList> rows;
    QList<qint64> lines;
    QString error;
};

Read read(const QByteArray &csv, const TableLimits &limits = {})
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    Read read;
    const Result<void> outcome = readCsv(
        buffer,
        [&read](const TableRow &row) {
            read.rows.append(row.cells);
            read.lines.append(row.line);
            return Result<void>();
        },
        limits);
    if (!outcome)
        read.error = outcome.error().userText;
    return read;
}

QList<QStringList> cellsOf(const Result<QList<TableRow>> &table)
{
    QList<QStringList> rows;
    for (const TableRow &row : table.value())
        rows.append(row.cells);
    return rows;
}

/// Made of what breaks tables: separators, quotes, line ends, formulas, marks, other scripts.
QString hostileCell(QRandomGenerator &chance)
{
    static const QStringList pieces = {
        u"="_s,      u"+"_s,      u"-"_s,          u"@"_s,      u"\t"_s,      u"\r"_s,
        u"\n"_s,     u"\r\n"_s,   u"\""_s,         u"\"\""_s,   u"'"_s,       u"''"_s,
        u","_s,      u";"_s,      u"|"_s,          u"\\"_s,     u"\\|"_s,     u" "_s,
        u"<br>"_s,   u"&#32;"_s,  u"&amp;"_s,      u"*"_s,      u"_"_s,       u"`"_s,
        u"~"_s,      u"[x](y)"_s, u"cmd"_s,        u"sep=;"_s,  u"é"_s,       u"\u00A0"_s,
        u"\uFEFF"_s, u"\uFF1D"_s, u"\U0001F600"_s, u"---"_s,    u"max_con"_s, u"\u2028"_s,
        u"<b>"_s,    u"\\\\"_s,   u"#"_s,          u"\u0001"_s, u"\u0085"_s,  u"1"_s,
    };
    QString cell;
    for (int i = chance.bounded(7); i > 0; --i)
        cell += pieces.at(chance.bounded(int(pieces.size())));
    return cell;
}

QList<QStringList> hostileTable(QRandomGenerator &chance)
{
    const int columns = 1 + chance.bounded(5);
    QList<QStringList> rows(1 + chance.bounded(6));
    for (QStringList &row : rows) {
        for (int i = 0; i < columns; ++i)
            row.append(hostileCell(chance));
    }
    return rows;
}

/// As many bytes as asked for, made while they are read.
class EndlessFile : public QIODevice
{
public:
    EndlessFile(const QByteArray &start, const QByteArray &pattern, qint64 size)
        : m_start(start), m_pattern(pattern), m_size(size)
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at >= m_size && QIODevice::atEnd(); }
    qint64 given() const { return m_at; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_size - m_at);
        for (qint64 i = 0; i < count; ++i, ++m_at)
            data[i] = m_at < m_start.size()
                          ? m_start.at(m_at)
                          : m_pattern.at((m_at - m_start.size()) % m_pattern.size());
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_start;
    QByteArray m_pattern;
    qint64 m_size;
    qint64 m_at = 0;
};

/// Breaks off instead of ending.
class BrokenFile : public EndlessFile
{
public:
    using EndlessFile::EndlessFile;
    bool atEnd() const override { return false; }
};

} // namespace

class TableFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasTheFormOfTheStandard();
    void csvComesBackAsItWasWritten();
    void noPieceOfACsvRunsAsAFormula();
    void apostrophesThatGuardNothingStay();
    void separatorIsFound_data();
    void separatorIsFound();
    void rowsKnowTheirLines();
    void utf16IsRead();
    void faultsNameTheirLine_data();
    void faultsNameTheirLine();
    void limitsAreMessages();
    void anErrorOfTheCallerEndsTheReading();
    void aHugeFileIsReadInPieces();
    void aBrokenFileIsNoEnd();
    void markdownIsWhatGitHubReads();
    void markdownComesBackAsItWasWritten();
    void markdownOfOthersIsRead();
    void markdownFaultsNameTheirLine();
    void textIsReadWhole();
};

void TableFormatsTest::csvHasTheFormOfTheStandard()
{
    const QList<QStringList> rows = {{u"Incident"_s, u"Month"_s},
                                     {u"Disk \"full\", again"_s, u"4"_s},
                                     {u"two\nlines"_s, QString()},
                                     {u" spaced"_s, u"é"_s}};
    const QByteArray plain = "Incident,Month\r\n"
                             "\"Disk \"\"full\"\", again\",4\r\n"
                             "\"two\nlines\",\r\n"
                             "\" spaced\",\xC3\xA9\r\n";
    QCOMPARE(writeCsv(rows), plain);
    QCOMPARE(writeCsv({{u"a"_s, u"b,c"_s}}, {u';', true}), QByteArray("\xEF\xBB\xBF"
                                                                      "a;\"b,c\"\r\n"));
    QCOMPARE(writeCsv({{QString()}}), QByteArray("\"\"\r\n"));
    QCOMPARE(writeCsv({}), QByteArray());
}

void TableFormatsTest::csvComesBackAsItWasWritten()
{
    QRandomGenerator chance(20);
    for (int i = 0; i < 4000; ++i) {
        const QList<QStringList> rows = hostileTable(chance);
        const CsvStyle style{std::array{u',', u';', u'\t'}.at(size_t(i % 3)), i % 2 == 0};
        const QByteArray csv = writeCsv(rows, style);
        const Read back = read(csv);
        QVERIFY2(back.error.isEmpty(), qPrintable(back.error));
        if (back.rows != rows)
            qWarning() << rows << back.rows << csv;
        QCOMPARE(back.rows, rows);
    }
}

void TableFormatsTest::noPieceOfACsvRunsAsAFormula()
{
    for (const char *cell : {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1",
                             " =1", "\"=1\"", "'=1", "\xEF\xBB\xBF=1",
                             "\xEF\xBC\x9D"
                             "1"}) {
        const QByteArray csv = writeCsv({{QString::fromUtf8(cell)}});
        QVERIFY2(csv.startsWith('\'') || csv.startsWith("\"'"), csv);
        QCOMPARE(read(csv).rows, QList<QStringList>{{QString::fromUtf8(cell)}});
    }
    // However another program parts the bytes, with its own separator and deaf to quotes.
    QRandomGenerator chance(21);
    static const QRegularExpression light(u"^[\\s\"\\p{Cc}\\p{Cf}]+"_s);
    for (int i = 0; i < 4000; ++i) {
        const CsvStyle style{std::array{u',', u';', u'\t'}.at(size_t(i % 3)), i % 2 == 0};
        const QString csv = QString::fromUtf8(writeCsv(hostileTable(chance), style));
        for (const char *separators : {"[\r\n]", "[\r\n,]", "[\r\n;]", "[\r\n\t]"}) {
            const QRegularExpression parting(QString::fromLatin1(separators));
            for (QString piece : csv.split(parting)) {
                piece.remove(light);
                QVERIFY2(piece.isEmpty() || !u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(piece[0]),
                         qPrintable(piece));
            }
        }
    }
}

void TableFormatsTest::apostrophesThatGuardNothingStay()
{
    for (const QString &cell : {u"'tis"_s, u"'"_s, u"it's, 'so'"_s, u"the signs '+' and '-'"_s}) {
        QCOMPARE(unguardFormulas(cell), cell);
        QCOMPARE(guardFormulas(cell), cell);
    }
    QCOMPARE(unguardFormulas(u"'-5"_s), u"-5"_s);
    QCOMPARE(guardFormulas(u"''-5"_s), u"'''-5"_s);
}

void TableFormatsTest::separatorIsFound_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("comma") << QByteArray("a,b;x\n1,2\n");
    QTest::newRow("semicolon") << QByteArray("a;\"b;x,,,\"\n1;2\n").replace("b;x,,,", "b;x");
    QTest::newRow("semicolon, commas in quotes") << QByteArray("\"a,,\";b;\n");
    QTest::newRow("tab") << QByteArray("a\tb;x\n1\t2\n");
    QTest::newRow("said so") << QByteArray("sep=;\r\na;b,c,d\r\n1;2\r\n");
}

void TableFormatsTest::separatorIsFound()
{
    QFETCH(QByteArray, csv);
    const Read table = read(csv);
    QVERIFY2(table.error.isEmpty(), qPrintable(table.error));
    QCOMPARE(table.rows.first().size(), csv.contains("\"a,,\"") ? 3 : 2);
    QVERIFY(table.rows.first().at(0).startsWith(u'a'));
}

void TableFormatsTest::rowsKnowTheirLines()
{
    const Read table = read("a,b\r\n\r\n\"1\n\n2\",x\r3,4\n\n5,6");
    QCOMPARE(table.rows,
             (QList<QStringList>{
                 {u"a"_s, u"b"_s}, {u"1\n\n2"_s, u"x"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}}));
    QCOMPARE(table.lines, (QList<qint64>{1, 3, 6, 8}));
    QCOMPARE(read("sep=,\na,b\n").lines, QList<qint64>{2});
    QCOMPARE(read(",\n").rows, (QList<QStringList>{{QString(), QString()}}));
    QVERIFY(read("").rows.isEmpty());
}

void TableFormatsTest::utf16IsRead()
{
    const QString text = u"é,\U0001F600\r\nb,c\r\n"_s;
    QByteArray little("\xFF\xFE", 2);
    QByteArray big("\xFE\xFF", 2);
    for (const QChar c : text) {
        little += char(c.cell());
        little += char(c.row());
        big += char(c.row());
        big += char(c.cell());
    }
    const QList<QStringList> expected = {{u"é"_s, u"\U0001F600"_s}, {u"b"_s, u"c"_s}};
    QCOMPARE(read(little).rows, expected);
    QCOMPARE(read(big).rows, expected);
    // Half a character is no text.
    QVERIFY(read(little.chopped(3)).error.startsWith(u"Line 2 "));
}

void TableFormatsTest::faultsNameTheirLine_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("start");
    const QByteArray two = "a,b\r\nc,d\r\n";
    QTest::newRow("Latin-1") << two + "caf\xE9,x\n" << u"Line 3 is not text"_s;
    QTest::newRow("overlong") << two + "\xC0\xAF" << u"Line 3 is not text"_s;
    QTest::newRow("surrogate") << two + "\xED\xA0\x80" << u"Line 3 is not text"_s;
    QTest::newRow("beyond Unicode") << two + "\xF4\x90\x80\x80" << u"Line 3 is not text"_s;
    QTest::newRow("cut off") << two + "\xE2\x82" << u"Line 3 is not text"_s;
    QTest::newRow("UTF-16 without its mark") << QByteArray("a\0,\0", 4) << u"Line 1 is not"_s;
    QTest::newRow("zip") << QByteArray("PK\3\4\0\0", 6) << u"Line 1 is not text"_s;
    QTest::newRow("open quotes") << two + "x,\"never\nclosed\n" << u"Line 3: the closing"_s;
    QTest::newRow("after quotes") << two + "\"a\nb\"c,d" << u"Line 4: after the closing"_s;
    QTest::newRow("late") << QByteArray("a,b\n").repeated(70'000) + "\xFF" << u"Line 70,001 "_s;
}

void TableFormatsTest::faultsNameTheirLine()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, start);
    const Read table = read(csv);
    QVERIFY2(table.error.startsWith(start), qPrintable(table.error));
}

void TableFormatsTest::limitsAreMessages()
{
    const TableLimits limits{2, 3, 5, 8};
    QVERIFY(read("a\nb\n", limits).error.isEmpty());
    QVERIFY(read("a\nb\nc\n", limits).error.startsWith(u"Line 3: the table has more than 2 rows"));
    QVERIFY(read("a\na,b,c,d\n", limits).error.startsWith(u"Line 2: this row has more than 3"));
    QVERIFY(read("12345,1\n", limits).error.isEmpty());
    QVERIFY(read("\n123456,1", limits).error.startsWith(u"Line 2: the cell that begins here"));
    QVERIFY(read("12345,1234", limits).error.startsWith(u"Line 1: this row has more than 8"));
    QVERIFY(read("\"123456", limits).error.contains(u"quotation mark may be missing"));
}

void TableFormatsTest::anErrorOfTheCallerEndsTheReading()
{
    QBuffer buffer;
    buffer.setData("a\nb\nc\n");
    buffer.open(QIODevice::ReadOnly);
    int rows = 0;
    const Result<void> outcome = readCsv(buffer, [&rows](const TableRow &row) -> Result<void> {
        ++rows;
        if (row.line == 2)
            return fail(ErrorCode::InvalidData, u"no"_s);
        return {};
    });
    QCOMPARE(outcome.error().userText, u"no"_s);
    QCOMPARE(rows, 2);
}

void TableFormatsTest::aHugeFileIsReadInPieces()
{
    constexpr qint64 huge = 200 * 1000 * 1000;
    const auto ignore = [](const TableRow &) { return Result<void>(); };
    {
        EndlessFile file("incident,quickfix\n", "a row like many,with \"\"two\"\" cells\n", huge);
        const Result<void> outcome = readCsv(file, ignore);
        QVERIFY(outcome.error().userText.startsWith(u"Line 100,001: the table has more"));
        QVERIFY(file.given() < 6'000'000);
    }
    {
        EndlessFile file("incident,quickfix\n\"", "never closed\n", huge);
        const Result<void> outcome = readCsv(file, ignore);
        QVERIFY(outcome.error().userText.startsWith(u"Line 2: the cell that begins here"));
        QVERIFY(file.given() < 1'000'000);
    }
    {
        // Within the limits it is read to its end, and nothing of it is kept.
        EndlessFile file("incident,quickfix\n", QByteArray("x").repeated(9000) + ",y\n", huge);
        qint64 rows = 0;
        qint64 most = 0;
        const qint64 before = ownMemoryBytes();
        const Result<void> outcome = readCsv(file, [&rows, &most](const TableRow &) {
            if (++rows % 1000 == 0)
                most = std::max(most, ownMemoryBytes());
            return Result<void>();
        });
        QVERIFY(outcome);
        QCOMPARE(rows, 1 + (huge - 18 + 9002) / 9003);
        QVERIFY(most - before < 20'000'000);
    }
}

void TableFormatsTest::aBrokenFileIsNoEnd()
{
    BrokenFile file("a,b\nc,d\n", "x", 8);
    const Result<void> outcome = readCsv(file, [](const TableRow &) { return Result<void>(); });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::ReadFailed);
    QVERIFY(outcome.error().userText.contains(u"line 3"));
}

void TableFormatsTest::markdownIsWhatGitHubReads()
{
    const QList<QStringList> rows = {{u"Incident"_s, u"Quickfix"_s},
                                     {u"a|b\\c"_s, u"two\r\nlines"_s},
                                     {u"max_connections to *300*"_s, u"~12 h, `x`, [y]"_s},
                                     {u"a < b && <b>"_s}};
    QCOMPARE(writeMarkdownTable(rows),
             u"| Incident | Quickfix |\n"
             "| --- | --- |\n"
             "| a\\|b\\\\c | two<br>lines |\n"
             "| max_connections to \\*300\\* | \\~12 h, \\`x\\`, \\[y] |\n"
             "| a < b && \\<b> |  |\n"_s);
    QCOMPARE(writeMarkdownTable({}), QString());
}

void TableFormatsTest::markdownComesBackAsItWasWritten()
{
    QRandomGenerator chance(22);
    for (int i = 0; i < 4000; ++i) {
        QList<QStringList> rows = hostileTable(chance);
        const QString markdown = writeMarkdownTable(rows);
        const Result<QList<TableRow>> back = readMarkdownTable(markdown);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().userText));
        // One kind of line end is left.
        for (QStringList &row : rows) {
            for (QString &cell : row)
                cell.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        }
        if (cellsOf(back) != rows)
            qWarning() << rows << cellsOf(back) << markdown;
        QCOMPARE(cellsOf(back), rows);
    }
}

void TableFormatsTest::markdownOfOthersIsRead()
{
    const Result<QList<TableRow>> table = readMarkdownTable(u"# Fixes\r\n\r\n"
                                                            "Some words | about it.\r\n\r\n"
                                                            "Incident | Quickfix | Month\r\n"
                                                            ":---|:--:|--:\r\n"
                                                            "a \\| b<br/>c | `d\\|e` |\r\n"
                                                            "| &lt;x&#x3e; &amp; &unknown; |\r\n"
                                                            "\r\n"
                                                            "| not | this |\r\n"_s);
    QVERIFY(table);
    QCOMPARE(cellsOf(table), (QList<QStringList>{{u"Incident"_s, u"Quickfix"_s, u"Month"_s},
                                                 {u"a | b\nc"_s, u"`d|e`"_s, QString()},
                                                 {u"<x> & &unknown;"_s, QString(), QString()}}));
    QCOMPARE(table->at(0).line, 5);
    QCOMPARE(table->at(2).line, 8);
}

void TableFormatsTest::markdownFaultsNameTheirLine()
{
    const auto errorOf = [](const QString &text, const TableLimits &limits = {}) {
        const Result<QList<TableRow>> table = readMarkdownTable(text, limits);
        return table ? QString() : table.error().userText;
    };
    QVERIFY(errorOf(u"no table"_s).startsWith(u"There is no Markdown table"));
    QVERIFY(errorOf(u"\n| a | b |\n| --- |\n"_s).startsWith(u"Line 3: the line of dashes has 1"));
    QVERIFY(errorOf(u"|a|b|\n|-|-|\n|1|2|3|\n"_s).startsWith(u"Line 3: this row has 3 cells"));
    const TableLimits limits{1, 2, 3, 8};
    QVERIFY(errorOf(u"|a|\n|-|\n|1|\n"_s, limits).isEmpty());
    QVERIFY(errorOf(u"|a|\n|-|\n|1|\n|2|\n"_s, limits).startsWith(u"Line 4: the table has more"));
    QVERIFY(errorOf(u"|a|\n|-|\n|1234|\n"_s, limits).startsWith(u"Line 3: a cell has more"));
    QVERIFY(errorOf(u"|a|b|c|\n|-|-|-|\n"_s, limits).startsWith(u"Line 1: the table has more"));
}

void TableFormatsTest::textIsReadWhole()
{
    QBuffer buffer;
    buffer.setData("\xEF\xBB\xBF"
                   "caf\xC3\xA9\n");
    buffer.open(QIODevice::ReadOnly);
    QCOMPARE(readText(buffer, 100).value(), u"café\n"_s);
    buffer.seek(0);
    QVERIFY(readText(buffer, 3).error().userText.startsWith(u"The file is larger than 3 bytes"));
}

QTEST_GUILESS_MAIN(TableFormatsTest)
#include "tst_tableformats.moc"
