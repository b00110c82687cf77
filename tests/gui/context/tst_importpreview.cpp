// Shows the preview of an import in what a user meets: tables with every kind of row, packs, and
// more rows than anybody reads. With RECOUNT_SCREENSHOTS=FOLDER it saves a picture of each, in a
// light and a dark palette, to be looked at.

#include "context/importoutline.h"
#include "context/view/importoutlinemodel.h"
#include "context/view/importpreviewdialog.h"
#include "contextpacks.h"
#include "cuttext.h"
#include "desktop/theme.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class ImportPreviewTest : public QObject
{
    Q_OBJECT

    QString m_folder = qEnvironmentVariable("RECOUNT_SCREENSHOTS");

    /// A table that changes two cells of a fix, empties one, adds a row and has three faults.
    static ImportOutline tableOutline()
    {
        const Pack company = *quickBite();
        const Fix &first = company.fixes.at(0);
        const Fix &second = company.fixes.at(1);
        const QList<TableRow> rows{
            {1, {u"Id"_s, u"Month"_s, u"Incident"_s, u"Risk"_s, u"Quickfix by"_s, u"Price"_s}},
            {2,
             {first.id, u"7"_s, first.incident,
              u"It comes back within a week, at night,\nand nobody remembers what helped."_s,
              first.quickfixBy}},
            {3, {second.id, QString::number(second.month), second.incident, second.risk, u""_s}},
            {4,
             {u""_s, u"9"_s, u"The certificate of the shop expired on a Sunday"_s,
              u"Again in a "
              u"year"_s}},
            {5, {u""_s, u"someday"_s, u"Another one"_s}},
            {6, {u""_s, u"3"_s, u""_s}},
        };
        return outlineOf(*previewFixes(company, rows));
    }
    static ImportOutline manyRows(int count)
    {
        ImportOutline outline;
        outline.summary = u"Changed: 0 · Added: 0 · Left out: %1 · Unchanged: 0"_s.arg(count);
        OutlineGroup group{OutlineKind::LeftOut, u"Left out"_s, {}};
        for (int i = 0; i < count; ++i)
            group.rows.append({u"Line %1: “x” is no month from 1 to 600."_s.arg(i), {}});
        outline.groups.append(group);
        return outline;
    }
    static ImportPreviewDialog::Words words(const QString &what)
    {
        return {u"Import Table"_s, what,
                u"Nothing is written before you import, and one undo takes it all back. Nothing is "
                "ever deleted: what the file lacks stays."_s,
                u"Import"_s};
    }
    void look(ImportPreviewDialog &dialog, const QString &name)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(cutTexts(dialog), QStringList());
        if (!m_folder.isEmpty())
            QVERIFY(dialog.grab().save(QDir(m_folder).filePath(name + u".png"_s)));
    }

private Q_SLOTS:
    void theModelKeepsTheRulesOfModels()
    {
        for (const ImportOutline &outline :
             {tableOutline(), packContents(*quickBite()), ImportOutline()}) {
            ImportOutlineModel model(outline);
            const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        }
    }

    void whatIsChangedIsSaidBeforeAndAfter()
    {
        ImportOutlineModel model(tableOutline());
        const QModelIndex changed = model.index(0, 0);
        QCOMPARE(changed.data().toString(), u"Changed (2)"_s);
        const QModelIndex first = model.index(0, 0, changed);
        QCOMPARE(model.rowCount(first), 2);
        QCOMPARE(model.index(0, ImportOutlineModel::After, first).data().toString(), u"7"_s);
        // A text that goes is no text that was never there.
        const QModelIndex emptied =
            model.index(0, ImportOutlineModel::After, model.index(1, 0, changed));
        QCOMPARE(emptied.data().toString(), u"(empty)"_s);
        QCOMPARE(emptied.data(Qt::AccessibleTextRole).toString(), u"After: (empty)"_s);
        QCOMPARE(model.wholeText(changed), QString());
        QVERIFY(model.wholeText(first).contains(u"at night,\nand nobody"_s));
        QCOMPARE(model.index(2, 0).data().toString(), u"Left out (3)"_s);
    }

    void itIsReadable_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void itIsReadable()
    {
        QFETCH(Appearance, appearance);
        applyAppearance(appearance);
        const QString row = QString::fromUtf8(QTest::currentDataTag());
        ImportPreviewDialog table(words(u"What importing fixes.csv does to the fixes of “Acme”:"_s),
                                  tableOutline(), true);
        look(table, u"import-table-"_s + row);
        ImportPreviewDialog contents(words(u"What is in “QuickBite”, the company in the file "
                                           "quickbite.json:"_s),
                                     packContents(*quickBite()), true);
        look(contents, u"import-pack-"_s + row);
        Pack edition = *quickBite();
        edition.phases[0].entries[0].why = u"for another reason"_s;
        edition.fixes.removeLast();
        ImportPreviewDialog replacement(
            words(u"What importing quickbite.json does to “QuickBite”, which was imported "
                  "before:"_s),
            packReplacement(*quickBite(), edition), true);
        look(replacement, u"import-edition-"_s + row);
        ImportPreviewDialog nothing({u"Import Table"_s,
                                     u"What importing fixes.csv does to the fixes of “Acme”:"_s,
                                     u"There is nothing to import: what the file says is there "
                                     "already, or it is left out for the reason above."_s,
                                     {}},
                                    packReplacement(*quickBite(), *quickBite()), false);
        look(nothing, u"import-nothing-"_s + row);
        applyAppearance(Appearance::System);
    }

    void manyRowsAreThereAtOnce()
    {
        const ImportOutline outline = manyRows(100'000);
        QElapsedTimer time;
        time.start();
        ImportPreviewDialog dialog(words(u"Many"_s), outline, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *tree = dialog.findChild<QTreeView *>();
        // Folded, as nobody reads all of them.
        QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
        tree->expand(tree->model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_End);
        QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().startsWith(u"Line 99999"_s));
        qInfo("100,000 rows: %lld ms", static_cast<long long>(time.elapsed()));
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
    }

    void aTextOfAnySizeStaysInItsLine()
    {
        ImportOutline outline;
        outline.groups.append({OutlineKind::Added,
                               u"Added"_s,
                               {{u"Line 2: <b>no</b> markup\n"_s + QString(50'000, u'x'),
                                 {{u"Why"_s, {}, QString(100'000, u'\n')}}}}});
        ImportOutlineModel model(outline);
        const QModelIndex row = model.index(0, 0, model.index(0, 0));
        QVERIFY(row.data().toString().size() <= 300);
        QVERIFY(!row.data().toString().contains(u'\n'));
        QVERIFY(row.data(Qt::ToolTipRole).toString().startsWith(u"Line 2: &lt;b&gt;"_s));
        QVERIFY(model.wholeText(row).size() > 150'000);
    }
};

QTEST_MAIN(ImportPreviewTest)
#include "tst_importpreview.moc"
