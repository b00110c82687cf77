#include "context/companyeditor.h"
#include "context/companystore.h"
#include "context/view/fixespage.h"
#include "context/view/fixesview.h"
#include "desktop/fixestab.h"
#include "desktop/mainwindow.h"
#include "desktop/printplugin.h"
#include "desktop/printservice.h"
#include "fakedialogs.h"
#include "packs/packfiles.h"
#include "storage/statestore.h"
#include "storagebench.h"
#include "widgets/navigator.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPdfWriter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

class NoNavigator final : public Navigator
{
public:
    void openQuestion(const QString &) override {}
    void openEntry(const QString &) override {}
    void openFix(const QString &) override {}
    void openDocument(const QString &) override {}
};

} // namespace

class FixesTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsBuiltBeforeItIsShown();
    void showFixBuildsIt();
    void paperHasPages();
    void printingAsksForAPrinter();
};

void FixesTabTest::nothingIsBuiltBeforeItIsShown()
{
    StorageBench bench;
    NoNavigator navigator;
    FakeErrorSink errors;
    FakeDialogs dialogs;
    StateStore state(bench.thread());
    CompanyStore companies(bench.clock, bench.thread());
    CompanyEditor editor(companies, bench.clock);
    MainWindow window;
    auto *other = new QWidget;
    window.addPage(other, u"Other"_s);
    FixesTab tab({navigator, state, errors, dialogs, editor}, {}, &window);
    window.addPage(tab.page(), u"Fixes"_s);
    const Result<Pack> pack = readPackFile(u":/packs/quickbite/en.json"_s);
    QVERIFY(pack);
    tab.setPack(std::make_shared<const Pack>(*pack));
    window.showPages();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    tab.saveLayout();
    QVERIFY(tab.page()->findChildren<QWidget *>().isEmpty());
    window.showPage(tab.page());
    auto *view = tab.page()->findChild<FixesView *>();
    QVERIFY(view != nullptr);
    QCOMPARE(view->model()->rowCount(), 6);
    QVERIFY(view->isVisible());
}

void FixesTabTest::showFixBuildsIt()
{
    StorageBench bench;
    NoNavigator navigator;
    FakeErrorSink errors;
    FakeDialogs dialogs;
    StateStore state(bench.thread());
    CompanyStore companies(bench.clock, bench.thread());
    CompanyEditor editor(companies, bench.clock);
    QWidget window;
    const QHash<QString, QByteArray> remembered{
        {u"fixes/layout"_s, "{\"hidden\":[\"who\"],\"sortedBy\":\"month\",\"descending\":true}"}};
    FixesTab tab({navigator, state, errors, dialogs, editor}, remembered, &window);
    const Result<Pack> pack = readPackFile(u":/packs/quickbite/en.json"_s);
    tab.setPack(std::make_shared<const Pack>(*pack));
    tab.showFix(u"disk-full"_s);
    auto *view = tab.page()->findChild<FixesView *>();
    QVERIFY(view->isOpen(u"disk-full"_s));
    QVERIFY(!view->isColumnShown(FixColumn::Who));
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"15"_s);

    // What changes while it is out of sight is there when it is looked at again.
    Pack changed = *pack;
    changed.fixes.removeLast();
    tab.setPack(std::make_shared<const Pack>(changed));
    QCOMPARE(view->model()->rowCount(), 6);
    tab.showFix(u"disk-full"_s);
    QCOMPARE(view->model()->rowCount(), 5);
}

void FixesTabTest::paperHasPages()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fixes.pdf"_s);
    QString html = u"<h2>Fixes</h2><table border=\"1\"><thead><tr><th>Incident</th></tr></thead>"_s;
    for (int i = 0; i < 300; ++i)
        html += u"<tr><td>Row %1</td></tr>"_s.arg(i);
    {
        QPdfWriter pdf(path);
        const PrintJob job = tableJob(u"Fixes"_s, html + u"</table>"_s);
        QCOMPARE(job.layout.orientation(), QPageLayout::Landscape);
        QVERIFY(job.paint(pdf));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF"));
    QVERIFY(content.count("/Type /Page\n") > 3);
}

void FixesTabTest::printingAsksForAPrinter()
{
    QWidget window;
    window.show();
    FakeErrorSink errors;
    askAndPrint(window, errors, tableJob(u"Fixes at QuickBite"_s, u"<p>x</p>"_s));
    QVERIFY(errors.told.isEmpty());
    auto *dialog = window.findChild<QDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Fixes at QuickBite"_s);
    dialog->reject();
}

QTEST_MAIN(FixesTabTest)
#include "tst_fixestab.moc"
