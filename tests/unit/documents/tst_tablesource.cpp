#include "documents/tablesource.h"

#include <QTest>

using namespace recount;

namespace
{

/// The first table of a document.
struct Found {
    explicit Found(const QByteArray &bytes) : text(bytes), source(bytes), table(find(source)) {}
    static TableSource find(const SourceText &source)
    {
        for (const MarkdownBlock &block : markdownBlocks(source)) {
            if (block.kind == MarkdownBlock::Kind::Table)
                return {source, block};
        }
        qFatal("no table");
    }
    QByteArray with(const TextPatch &patch) const { return patched(text, {patch}).value(); }

    QByteArray text;
    SourceText source;
    TableSource table;
};

const QByteArray aligned = "# T\n\n"
                           "| Time  | Event        |\n"
                           "| ----- | ------------ |\n"
                           "| 09:26 | alert fires  |\n"
                           "| 09:53 | a \\| b<br>c |\n"
                           "\nafter\n";

} // namespace

class TableSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreRead()
    {
        const Found found(aligned);
        QCOMPARE(found.table.header(),
                 (QStringList{QStringLiteral("Time"), QStringLiteral("Event")}));
        QCOMPARE(found.table.rowCount(), 2);
        QCOMPARE(found.table.cell(0, 1), QStringLiteral("alert fires"));
        QCOMPARE(found.table.cell(1, 1), QStringLiteral("a | b\nc"));
        QCOMPARE(found.table.cell(1, 7), QString());
    }

    void oneCellChangesAndTheColumnsStayAligned()
    {
        const Found found(aligned);
        QByteArray expected = aligned;
        expected.replace("| alert fires  |", "| alert clears |");
        QCOMPARE(found.with(found.table.setCell(0, 1, QStringLiteral("alert clears"))), expected);
        expected = aligned;
        expected.replace("| 09:26 |", "| ~9:2 |");
        QCOMPARE(found.with(found.table.setCell(0, 0, QStringLiteral("~9:2"))),
                 expected.replace("| ~9:2 |", "| ~9:2  |"));
        // No room: this line grows, the others stay.
        const QByteArray longer =
            found.with(found.table.setCell(0, 1, QStringLiteral("a longer one | with\nmore")));
        QCOMPARE(longer, QByteArray(aligned).replace("| alert fires  |",
                                                     "| a longer one \\| with<br>more |"));
    }

    void aRowBetweenLineEndsOfTwoKindsLeavesBoth()
    {
        const Found found("| A |\n|---|\n| 1 |\r| 2 |\n\nwords\n");
        QCOMPARE(found.with(found.table.removeRow(1)),
                 QByteArray("| A |\n|---|\n| 1 |\r\r\nwords\n"));
    }

    void columnsAreAdded()
    {
        const auto with = [](const QByteArray &text, int row) {
            const Found found(text);
            const auto patches =
                found.table.addColumn(QStringLiteral("Owner"), row, QStringLiteral("Ana | Jo"));
            return patches.isEmpty() ? QByteArray("none") : patched(found.text, patches).value();
        };
        QCOMPARE(
            with("| A | B |\n|---|---|\n| 1 | 2 |\n| 3 |\n", 1),
            QByteArray("| A | B | Owner |\n|---|---| --- |\n| 1 | 2 |\n| 3 |  | Ana \\| Jo |\n"));
        QCOMPARE(with("A | B\n--- | ---\n1 | 2", 0),
                 QByteArray("A | B | Owner\n--- | --- | ---\n1 | 2 | Ana \\| Jo"));
        QCOMPARE(with("> | A |\n> | --- |\n> | 1 |\n", 0),
                 QByteArray("> | A | Owner |\n> | --- | --- |\n> | 1 | Ana \\| Jo |\n"));
        QCOMPARE(with("| A |\n|---|\n| 1 | 2 |\n", 0), QByteArray("none"));
    }

    void rowsComeAndGo()
    {
        const Found found(aligned);
        const QStringList row{QStringLiteral("09:30"), QStringLiteral("looked")};
        QCOMPARE(found.with(found.table.insertRow(1, row)),
                 QByteArray(aligned).replace("| 09:53 |", "| 09:30 | looked       |\n| 09:53 |"));
        QCOMPARE(found.with(found.table.insertRow(2, row)),
                 QByteArray(aligned).replace("<br>c |\n", "<br>c |\n| 09:30 | looked |\n"));
        QCOMPARE(found.with(found.table.removeRow(0)),
                 QByteArray(aligned).replace("| 09:26 | alert fires  |\n", ""));
    }

    void theFirstRowIsAlignedWhenTheHeaderIs()
    {
        const auto first = [](const char *text) {
            const Found found(text);
            return found.with(found.table.insertRow(0, {QStringLiteral("09:30"), QString()}));
        };
        QCOMPARE(first("| Time | Evidence |\n| --- | --- |\n"),
                 QByteArray("| Time | Evidence |\n| --- | --- |\n| 09:30 |  |\n"));
        QCOMPARE(first("| Time  | Evidence |\n| ----- | -------- |\n"),
                 QByteArray("| Time  | Evidence |\n| ----- | -------- |\n"
                            "| 09:30 |          |\n"));
    }

    void aTableAtTheVeryEnd()
    {
        const Found found("a | b\r\n--|--\r\n1 | 2");
        QCOMPARE(found.with(found.table.insertRow(1, {QStringLiteral("x"), QStringLiteral("y")})),
                 QByteArray("a | b\r\n--|--\r\n1 | 2\r\nx | y"));
        QCOMPARE(found.with(found.table.removeRow(0)), QByteArray("a | b\r\n--|--"));
        QCOMPARE(found.with(found.table.setCell(0, 1, QStringLiteral("two"))),
                 QByteArray("a | b\r\n--|--\r\n1 | two"));
        QCOMPARE(found.with(found.table.setCell(0, 0, QStringLiteral("- no list"))),
                 QByteArray("a | b\r\n--|--\r\n| - no list | 2"));
        const Found header("a | b\n--|--");
        QCOMPARE(header.with(header.table.insertRow(0, {QStringLiteral("1"), QStringLiteral("2")})),
                 QByteArray("a | b\n--|--\n| 1 | 2 |"));
    }

    void rowsAreMoved()
    {
        // The last line has no line end, and still has none when another row is the last one.
        const Found found("| a |\r\n|---|\r\n| 1 |\r\n|  2|\r\n| 3");
        const auto moved = [&](int row, int before) {
            const QList<TextPatch> patches = found.table.moveRow(row, before);
            return patches.isEmpty() ? QByteArray() : found.with(patches.constFirst());
        };
        QCOMPARE(moved(2, 0), QByteArray("| a |\r\n|---|\r\n| 3\r\n| 1 |\r\n|  2|"));
        QCOMPARE(moved(0, 2), QByteArray("| a |\r\n|---|\r\n|  2|\r\n| 1 |\r\n| 3"));
        QCOMPARE(moved(0, 3), QByteArray("| a |\r\n|---|\r\n|  2|\r\n| 3\r\n| 1 |"));
        QVERIFY(moved(1, 1).isEmpty());
        QVERIFY(moved(1, 2).isEmpty());
    }

    void shortRowsGetTheCellsBetween()
    {
        const Found found("| a | b | c |\n|---|---|---|\n| 1 |\n2\n");
        QCOMPARE(found.table.rowCount(), 2);
        const QByteArray one = found.with(found.table.setCell(0, 2, QStringLiteral("x")));
        QCOMPARE(one, QByteArray("| a | b | c |\n|---|---|---|\n| 1 |  | x |\n2\n"));
        const QByteArray two = found.with(found.table.setCell(1, 1, QStringLiteral("y")));
        QCOMPARE(Found(two).table.cell(1, 1), QStringLiteral("y"));
        QCOMPARE(Found(two).table.cell(1, 0), QStringLiteral("2"));
    }

    void aTableInAList()
    {
        const Found found("- item\n\n  | a | b |\n  | - | - |\n  | 1 | 2 |\n");
        QCOMPARE(found.table.cell(0, 1), QStringLiteral("2"));
        QCOMPARE(found.with(found.table.insertRow(1, {QStringLiteral("x"), QStringLiteral("y")})),
                 QByteArray("- item\n\n  | a | b |\n  | - | - |\n  | 1 | 2 |\n  | x | y |\n"));
    }

    void everyTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"plain", "a|b", "a\\", "a\\\\", "\\|", "two\nlines", "`a | b`",
                                 "| |", "", "- x", "é €", "**bold** [link](x)"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void everyTextComesBack()
    {
        QFETCH(QString, text);
        for (const QByteArray &table :
             {aligned, QByteArray("a|b\n-|-\nc|d"), QByteArray("|a|b|\r\n|-|-|\r\n|c|d|\r\n")}) {
            for (int column = 0; column < 2; ++column) {
                const Found before(table);
                const Found after(before.with(before.table.setCell(0, column, text)));
                QCOMPARE(after.table.columnCount(), 2);
                QCOMPARE(after.table.rowCount(), before.table.rowCount());
                const QString read = after.table.cell(0, column);
                // A last odd backslash is doubled and an escaped bar is a bar; both show the same.
                QString plain = text;
                plain.replace(QLatin1String("\\|"), QLatin1String("|"));
                QVERIFY2(read == plain || read == plain + u'\\', qPrintable(read));
                QCOMPARE(after.table.cell(0, 1 - column), before.table.cell(0, 1 - column));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TableSourceTest)
#include "tst_tablesource.moc"
