#include "context/tableformats.h"
#include "context/view/fixdetailwidget.h"
#include "fixesbench.h"
#include "widgets/linkbutton.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

QList<QStringList> csvRows(const QByteArray &csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    QList<QStringList> rows;
    const Result<void> read = readCsv(buffer, [&rows](const TableRow &row) {
        rows << row.cells;
        return Result<void>();
    });
    return read ? rows : QList<QStringList>();
}

/// What can be read in what is unfolded below a fix.
QString detailText(const FixesBench &bench, const QString &fixId)
{
    const QModelIndex row = bench.row(fixId);
    const QWidget *detail = bench.view().indexWidget(bench.model().index(0, 0, row));
    QStringList texts;
    if (detail != nullptr) {
        for (const QLabel *label : detail->findChildren<QLabel *>())
            texts << label->text();
        for (const LinkButton *link : detail->findChildren<LinkButton *>())
            texts << link->accessibleName();
    }
    return texts.join(u'\n');
}

/// A company whose second fix has no permanent half.
std::shared_ptr<const Pack> ownPack()
{
    auto pack = std::make_shared<Pack>(*FixesBench::quickbite());
    Fix &fix = pack->fixes[1];
    fix.permanentFix.clear();
    fix.spoken.clear();
    fix.origin = Origin::Lived;
    return pack;
}

} // namespace

class FixesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsItsPromises();
    void everyFactIsTwoActionsAway_data();
    void everyFactIsTwoActionsAway();
    void keyboardAloneIsEnough();
    void linksOpenWithOneClick();
    void whatIsUnfinishedStandsOut();
    void anotherSnapshotKeepsThePlace();
    void filterKeepsOpenRowsForLater();
    void columnsAndOrderAreRemembered();
    void columnsShareTheWidth();
    void copyTakesWhatIsChosen();
    void exportWritesAFile();
    void exportThatFailsCanBeTriedAgain();
    void printIsAskedFor();
    void controlsHaveNames();
    void showFixTakesTheFilterAway();
    void nothingToShowSaysWhy();
};

void FixesPageTest::modelKeepsItsPromises()
{
    FixesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPack(FixesBench::quickbite());
    QCOMPARE(model.rowCount(), 6);
    for (const FixColumn column : fixColumns) {
        model.sort(int(column), Qt::DescendingOrder);
        model.sort(int(column), Qt::AscendingOrder);
    }
    model.setFilter({u"docker"_s, false});
    model.setFilter({u"zzz"_s, true});
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    const QModelIndex row = model.indexOf(u"memory-leak"_s);
    QCOMPARE(model.rowCount(row), 1);
    const QModelIndex detail = model.index(0, 0, row);
    QCOMPARE(detail.parent(), row);
    QCOMPARE(model.tableRow(detail), model.tableRow(row));
    QVERIFY(detail.data(Qt::AccessibleTextRole).toString().contains(u"8 hours"_s));
    QVERIFY(!model.flags(detail).testFlag(Qt::ItemIsSelectable));
    model.setPack(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void FixesPageTest::everyFactIsTwoActionsAway_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void FixesPageTest::everyFactIsTwoActionsAway()
{
    QFETCH(QString, language);
    FixesBench bench(FixesBench::quickbite(language));
    QCOMPARE(bench.pack->fixes.size(), 6);
    for (const Fix &fix : bench.pack->fixes) {
        // Without any action: the row.
        QStringList cells;
        const QModelIndex row = bench.row(fix.id);
        QVERIFY2(row.isValid(), qPrintable(fix.id));
        for (int column = 0; column < bench.model().columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString()
                  << row.siblingAtColumn(column).data(FixesModel::RemarkRole).toString();
        const QString inRow = cells.join(u'\n');
        for (const QString &fact : {fix.incident, fix.quickfix, fix.permanentFix,
                                    QString::number(fix.month), fix.quickfixBy, fix.permanentFixBy,
                                    fix.quickfixTime, fix.permanentFixTime, fix.quickfixHeld})
            QVERIFY2(inRow.contains(fact), qPrintable(fact));
        // The first action: open the row, here with a click on its arrow.
        bench.view().scrollTo(row);
        const QRect place = bench.view().visualRect(row);
        QTest::mouseClick(bench.view().viewport(), Qt::LeftButton, {},
                          {place.left() - bench.view().indentation() / 2, place.top() + 12});
        FixesBench::settle();
        QVERIFY2(bench.view().isExpanded(row), qPrintable(fix.id));
        const QString open = detailText(bench, fix.id);
        for (const QString &fact : {fix.spoken, fix.risk, fix.quickfixBy, fix.permanentFixBy,
                                    fix.quickfixTime, fix.permanentFixTime, fix.quickfixHeld})
            QVERIFY2(open.contains(fact), qPrintable(fact));
        // The second: each link.
        QStringList wanted;
        for (const QString &id : fix.entries)
            wanted << u"entry "_s + id;
        for (const QString &id : fix.questions)
            wanted << u"question "_s + id;
        bench.navigator.opened.clear();
        const auto *detail = qobject_cast<FixDetailWidget *>(
            bench.view().indexWidget(bench.model().index(0, 0, row)));
        for (QWidget *link : detail->focusOrder().first(wanted.size()))
            QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(bench.navigator.opened, wanted);
    }
    // The introduction is one action away.
    QVERIFY(bench.pack->fixesIntroduction.size() > 100);
}

void FixesPageTest::keyboardAloneIsEnough()
{
    FixesBench bench(FixesBench::quickbite());
    bench.page.activateWindow();
    bench.press(Qt::Key_F, Qt::ControlModifier);
    auto *search = bench.page.findChild<QLineEdit *>(u"search"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"memory"_s);
    bench.press(Qt::Key_Down);
    QVERIFY(bench.view().hasFocus());
    QCOMPARE(bench.view().currentIndex().data(FixesModel::FixIdRole).toString(), u"memory-leak"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.view().isOpen(u"memory-leak"_s));
    bench.press(Qt::Key_Space);
    QVERIFY(!bench.view().isOpen(u"memory-leak"_s));
    bench.press(Qt::Key_Right);
    QVERIFY(bench.view().isOpen(u"memory-leak"_s));
    // Tab goes into what is open, in its order.
    bench.press(Qt::Key_Tab);
    auto *link = qobject_cast<LinkButton *>(bench.page.focusWidget());
    QVERIFY(link != nullptr);
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.navigator.opened, QStringList{u"entry m05-memory-leak"_s});
    bench.press(Qt::Key_Tab);
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.navigator.opened.last(), u"question temporary-fix"_s);
    bench.press(Qt::Key_Backtab);
    bench.press(Qt::Key_Backtab);
    QVERIFY(bench.view().hasFocus());
    // The arrows read what is open too.
    bench.press(Qt::Key_Down);
    QVERIFY(FixesModel::isDetail(bench.view().currentIndex()));
    bench.press(Qt::Key_Return);
    QVERIFY(qobject_cast<LinkButton *>(bench.page.focusWidget()) != nullptr);
    bench.press(Qt::Key_Backtab);
    bench.press(Qt::Key_Left);
    QVERIFY(!FixesModel::isDetail(bench.view().currentIndex()));
    bench.press(Qt::Key_Left);
    QVERIFY(!bench.view().isOpen(u"memory-leak"_s));
    // Nobody unfolds everything by accident.
    bench.press(Qt::Key_Asterisk);
    QVERIFY(!bench.view().isOpen(u"memory-leak"_s));
}

void FixesPageTest::linksOpenWithOneClick()
{
    FixesBench bench(FixesBench::quickbite());
    bench.page.showFix(u"payments-broken"_s);
    FixesBench::settle();
    const auto *detail = bench.page.findChild<FixDetailWidget *>();
    QVERIFY(detail != nullptr);
    QTest::mouseClick(detail->focusOrder().at(2), Qt::LeftButton);
    QCOMPARE(bench.navigator.opened, QStringList{u"question temporary-fix"_s});
    QTest::mouseClick(detail->focusOrder().last(), Qt::LeftButton);
    QCOMPARE(copied(), bench.pack->fixes.last().spoken);
    QCOMPARE(bench.errors.told.last().text, u"The sentences were copied."_s);
}

void FixesPageTest::whatIsUnfinishedStandsOut()
{
    FixesBench bench(ownPack());
    const QModelIndex row = bench.row(u"disk-full"_s);
    const QModelIndex cell = row.siblingAtColumn(int(FixColumn::PermanentFix));
    QCOMPARE(cell.data().toString(), u"No permanent fix yet"_s);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"No permanent fix yet"_s);
    // The sign is there whatever the colours are.
    const QImage unfinished =
        bench.view().viewport()->grab(bench.view().visualRect(cell)).toImage();
    bench.page.setPack(FixesBench::quickbite());
    FixesBench::settle();
    const QModelIndex same =
        bench.row(u"disk-full"_s).siblingAtColumn(int(FixColumn::PermanentFix));
    QVERIFY(unfinished != bench.view().viewport()->grab(bench.view().visualRect(same)).toImage());
    bench.page.setPack(ownPack());
    auto *only = bench.page.findChild<QCheckBox *>(u"onlyOpen"_s);
    only->click();
    QCOMPARE(bench.model().rowCount(), 1);
    bench.page.showFix(u"disk-full"_s);
    QVERIFY(detailText(bench, u"disk-full"_s).contains(u"No permanent fix yet"_s));
    QVERIFY(detailText(bench, u"disk-full"_s).contains(u"Lived"_s));
    only->click();
    QCOMPARE(bench.model().rowCount(), 6);
}

void FixesPageTest::anotherSnapshotKeepsThePlace()
{
    FixesBench bench(FixesBench::quickbite(), QSize(1024, 420));
    bench.page.showFix(u"certificate-expired"_s);
    FixesBench::settle();
    bench.view().selectionModel()->select(bench.row(u"new-years-eve"_s),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const int scrolled = bench.view().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    auto edited = std::make_shared<Pack>(*bench.pack);
    edited->fixes[3].risk = u"Something new."_s;
    bench.page.setPack(edited);
    FixesBench::settle();
    QVERIFY(bench.view().isExpanded(bench.row(u"certificate-expired"_s)));
    QVERIFY(detailText(bench, u"certificate-expired"_s).contains(u"Something new."_s));
    QCOMPARE(bench.view().selectionModel()->selectedRows().size(), 2);
    QCOMPARE(bench.view().currentIndex(), bench.row(u"certificate-expired"_s));
    QVERIFY(std::abs(bench.view().verticalScrollBar()->value() - scrolled) < 30);
    // A row is as high as its new text needs.
    const int before = bench.view().visualRect(bench.row(u"certificate-expired"_s)).height();
    edited = std::make_shared<Pack>(*edited);
    edited->fixes[3].incident = u"A certificate that nobody had thought of "_s.repeated(6);
    bench.page.setPack(edited);
    FixesBench::settle();
    QVERIFY(bench.view().visualRect(bench.row(u"certificate-expired"_s)).height() > before + 40);
    // What is gone is gone, the rest stays.
    edited = std::make_shared<Pack>(*edited);
    edited->fixes.removeAt(3);
    bench.page.setPack(edited);
    FixesBench::settle();
    QCOMPARE(bench.view().selectionModel()->selectedRows().size(), 1);
    QCOMPARE(bench.model().rowCount(), 5);
}

void FixesPageTest::filterKeepsOpenRowsForLater()
{
    FixesBench bench(FixesBench::quickbite());
    bench.page.showFix(u"memory-leak"_s);
    auto *search = bench.page.findChild<QLineEdit *>(u"search"_s);
    search->setText(u"certificate"_s);
    FixesBench::settle();
    QCOMPARE(bench.model().rowCount(), 1);
    QVERIFY(bench.page.findChildren<FixDetailWidget *>().isEmpty());
    search->clear();
    FixesBench::settle();
    QVERIFY(bench.view().isExpanded(bench.row(u"memory-leak"_s)));
    QCOMPARE(bench.page.findChildren<FixDetailWidget *>().size(), 1);
}

void FixesPageTest::columnsAndOrderAreRemembered()
{
    QByteArray layout;
    {
        FixesBench bench(FixesBench::quickbite());
        bench.view().setColumnShown(FixColumn::Month, false);
        bench.view().setColumnShown(FixColumn::Links, false);
        bench.view().setColumnShown(FixColumn::Incident, false); // has to stay
        bench.view().sortBy(FixColumn::Held, Qt::DescendingOrder);
        bench.view().header()->resizeSection(int(FixColumn::Quickfix), 321);
        layout = bench.page.saveLayout();
    }
    FixesBench bench(FixesBench::quickbite());
    bench.page.restoreLayout(layout);
    FixesBench::settle();
    QCOMPARE(bench.view().shownColumns(),
             (QList<FixColumn>{FixColumn::Incident, FixColumn::Quickfix, FixColumn::PermanentFix,
                               FixColumn::Who, FixColumn::Held, FixColumn::Origin}));
    QCOMPARE(bench.view().treePosition(), int(FixColumn::Incident));
    QCOMPARE(bench.view().columnWidth(int(FixColumn::Quickfix)), 321);
    QCOMPARE(bench.model().index(0, 0).data(FixesModel::FixIdRole).toString(), u"disk-full"_s);
    QCOMPARE(bench.page.saveLayout(), layout);
    // Nonsense changes nothing.
    bench.page.restoreLayout("{\"widths\": 3");
    QCOMPARE(bench.page.saveLayout(), layout);
}

void FixesPageTest::columnsShareTheWidth()
{
    FixesBench bench(FixesBench::quickbite());
    QCOMPARE(bench.view().header()->length(), bench.view().viewport()->width());
    bench.page.resize(1600, 900);
    FixesBench::settle();
    QCOMPARE(bench.view().header()->length(), bench.view().viewport()->width());
    bench.view().setColumnShown(FixColumn::Who, false);
    FixesBench::settle();
    QCOMPARE(bench.view().header()->length(), bench.view().viewport()->width());
    // Every row is as high as its texts at this width.
    const QModelIndex row = bench.row(u"new-years-eve"_s);
    const int wide = bench.view().visualRect(row).height();
    bench.page.resize(1024, 900);
    FixesBench::settle();
    QVERIFY(bench.view().visualRect(bench.row(u"new-years-eve"_s)).height() > wide);
}

void FixesPageTest::copyTakesWhatIsChosen()
{
    FixesBench bench(FixesBench::quickbite());
    bench.view().setFocus();
    bench.view().setColumnShown(FixColumn::Links, false);
    bench.view().clearSelection();
    bench.press(Qt::Key_C, Qt::ControlModifier);
    const Result<QList<TableRow>> all = readMarkdownTable(copied());
    QVERIFY(all);
    QCOMPARE(all->size(), 7);
    QVERIFY(!all->first().cells.contains(u"Links"_s));
    QCOMPARE(all->at(1).cells.at(1), bench.pack->fixes.first().incident);

    bench.view().selectionModel()->select(bench.row(u"payments-broken"_s),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    bench.view().selectionModel()->select(bench.row(u"memory-leak"_s),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    bench.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<QStringList> two = csvRows(copied().toUtf8());
    QCOMPARE(two.size(), 3);
    // In the order on screen, not of clicking.
    QCOMPARE(two.at(1).at(1), bench.pack->fixes.at(2).incident);
    QCOMPARE(two.at(2).at(3), u"5 minutes"_s);
    QCOMPARE(bench.errors.told.size(), 2);
}

void FixesPageTest::exportWritesAFile()
{
    QTemporaryDir folder;
    FixesBench bench(FixesBench::quickbite());
    bench.view().setFocus();
    bench.dialogs.path = folder.filePath(u"fixes.csv"_s);
    bench.dialogs.filter = u"CSV for Excel and other spreadsheets (*.csv)"_s;
    bench.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(bench.errors.told.size(), 1);
    QFile csv(bench.dialogs.path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray content = csv.readAll();
    QVERIFY(content.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(csvRows(content).size(), 7);

    bench.dialogs.path = folder.filePath(u"fixes.md"_s);
    bench.dialogs.filter = u"Markdown table (*.md)"_s;
    bench.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(bench.errors.told.size(), 2);
    QFile markdown(bench.dialogs.path);
    QVERIFY(markdown.open(QIODevice::ReadOnly));
    QCOMPARE(readMarkdownTable(QString::fromUtf8(markdown.readAll()))->size(), 7);
}

void FixesPageTest::exportThatFailsCanBeTriedAgain()
{
    QTemporaryDir folder;
    FixesBench bench(FixesBench::quickbite());
    bench.view().setFocus();
    bench.dialogs.path = folder.filePath(u"missing/fixes.csv"_s);
    bench.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(bench.errors.errors.size(), 1);
    QCOMPARE(bench.errors.errors.first().code, ErrorCode::WriteFailed);
    QVERIFY(QDir(folder.path()).mkdir(u"missing"_s));
    bench.errors.retries.first()();
    QTRY_COMPARE(bench.errors.told.size(), 1);
    QVERIFY(QFile::exists(bench.dialogs.path));
}

void FixesPageTest::printIsAskedFor()
{
    FixesBench bench(FixesBench::quickbite());
    QSignalSpy asked(&bench.page, &FixesPage::printRequested);
    bench.view().setFocus();
    bench.view().selectionModel()->select(bench.row(u"disk-full"_s),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    bench.press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"Fixes at QuickBite"_s);
    const QString html = asked.first().at(1).toString();
    QVERIFY(html.contains(u"docker system prune -a"_s) && !html.contains(u"max_connections"_s));
}

void FixesPageTest::controlsHaveNames()
{
    FixesBench bench(FixesBench::quickbite());
    bench.page.showFix(u"memory-leak"_s);
    FixesBench::settle();
    for (QWidget *widget : bench.page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface != nullptr && !interface->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

void FixesPageTest::showFixTakesTheFilterAway()
{
    FixesBench bench(FixesBench::quickbite());
    auto *search = bench.page.findChild<QLineEdit *>(u"search"_s);
    search->setText(u"certificate"_s);
    bench.page.showFix(u"no-such-fix"_s);
    QCOMPARE(search->text(), u"certificate"_s);
    bench.page.showFix(u"payments-broken"_s);
    FixesBench::settle();
    QVERIFY(search->text().isEmpty());
    QVERIFY(bench.view().isExpanded(bench.row(u"payments-broken"_s)));
    QCOMPARE(bench.view().currentIndex(), bench.row(u"payments-broken"_s));
}

void FixesPageTest::nothingToShowSaysWhy()
{
    FixesBench bench(FixesBench::quickbite());
    auto *search = bench.page.findChild<QLineEdit *>(u"search"_s);
    search->setText(u"zzz"_s);
    auto *stack = bench.page.findChild<QStackedWidget *>();
    QCOMPARE(stack->currentIndex(), 1);
    for (QPushButton *button : bench.page.findChildren<QPushButton *>()) {
        if (button->text() == u"Show all fixes"_s)
            button->click();
    }
    QCOMPARE(stack->currentIndex(), 0);
    QVERIFY(search->hasFocus());
    bench.page.setPack(std::make_shared<const Pack>());
    QCOMPARE(stack->currentIndex(), 1);
}

QTEST_MAIN(FixesPageTest)
#include "tst_fixespage.moc"
