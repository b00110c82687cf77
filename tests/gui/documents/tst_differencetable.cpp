#include "documents/view/differencedelegate.h"
#include "documents/view/differencetable.h"

#include <QScrollBar>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class DifferenceTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersIsMarked()
    {
        DifferenceTable table(u"Then"_s, u"Now"_s);
        table.resize(600, 400);
        table.show();
        table.showTexts("# A\n\nIt was late today.\n", "# A\n\nIt was early today.\nAnd more.\n");
        const auto role = [&table](int row, int column, int of) {
            return table.model()->index(row, column).data(of);
        };
        int changed = -1;
        for (int row = 0; row < table.rowCount(); ++row) {
            if (role(row, 0, Qt::DisplayRole).toString() == u"It was late today.")
                changed = row;
        }
        QVERIFY(changed >= 0);
        QCOMPARE(role(changed, 0, DifferenceDelegate::SignRole).toString(), u"\u2212"_s);
        QCOMPARE(role(changed, 1, DifferenceDelegate::SignRole).toString(), u"+"_s);
        QCOMPARE(role(changed, 1, DifferenceDelegate::BeginRole).toInt(), 7);
        QCOMPARE(role(changed, 1, DifferenceDelegate::LengthRole).toInt(), 5);
        QVERIFY(role(changed, 1, Qt::AccessibleTextRole).toString().startsWith(u"Added"_s));
        QCOMPARE(role(changed + 1, 1, Qt::DisplayRole).toString(), u"And more."_s);
        QVERIFY(!role(changed + 1, 0, Qt::DisplayRole).isValid());
    }

    /// The end of a paragraph is where the difference may be.
    void longLinesAreBroken()
    {
        const QByteArray line = QByteArray("many words ").repeated(40);
        DifferenceTable table(u"Then"_s, u"Now"_s);
        table.resize(600, 400);
        table.show();
        table.showTexts(line + "then\n", line + "now\n");
        QTRY_VERIFY(table.rowHeight(0) > 8 * table.fontMetrics().height());
        const int height = table.rowHeight(0);
        table.resize(1200, 400);
        QTRY_VERIFY(table.rowHeight(0) < height);
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    }

    void ofAVeryLongLineThePartAroundTheDifferenceShows()
    {
        const QByteArray line = QByteArray("words ").repeated(20'000);
        DifferenceTable table(u"Then"_s, u"Now"_s);
        table.resize(600, 400);
        table.show();
        table.showTexts(line + "then " + line, line + "now " + line);
        const QModelIndex index = table.model()->index(0, 1);
        const QString shown = index.data().toString();
        QVERIFY(shown.size() < 1100);
        QVERIFY(shown.startsWith(u"… "_s) && shown.endsWith(u" …"_s));
        QCOMPARE(shown.mid(index.data(DifferenceDelegate::BeginRole).toInt(),
                           index.data(DifferenceDelegate::LengthRole).toInt()),
                 u"now"_s);
    }

    void moreThanItShowsIsSaid()
    {
        DifferenceTable table(u"Then"_s, u"Now"_s);
        table.resize(600, 400);
        table.show();
        table.showTexts(QByteArray("x\n").repeated(6'000), QByteArray("y\n").repeated(6'000));
        QVERIFY(table.rowCount() < 5'100);
        QVERIFY(table.item(table.rowCount() - 1, 0)->text().contains(u"more that differs"_s));
    }
};

QTEST_MAIN(DifferenceTableTest)
#include "tst_differencetable.moc"
