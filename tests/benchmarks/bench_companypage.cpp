// Editing the company page of an own company: QuickBite, and one with lists five times as long.
// What opening a section costs, and what one key with everything that follows from it.

#include "context/view/companypage.h"
#include "context/view/contextpage.h"
#include "editbench.h"
#include "fakedialogs.h"
#include "fakenavigator.h"
#include "figures.h"

#include <QPixmap>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

constexpr double openMs = 300.0;
constexpr double keyMs = 50.0;

/// QuickBite with the rows of each list this many times.
Pack longLists(int times)
{
    Pack pack = makeMine(*quickBite());
    const Pack once = pack;
    for (int i = 1; i < times; ++i) {
        pack.stack += once.stack;
        pack.weakPoints += once.weakPoints;
        pack.improvements += once.improvements;
        pack.communication += once.communication;
        pack.responsibilities += once.responsibilities;
    }
    return pack;
}

void measure(Figures &figures, EditBench &bench, const Pack &pack, const QByteArray &name)
{
    bench.editor.open(bench.store.create(pack, {}).result().value_or(OwnCompany()));
    FakeNavigator navigator;
    FakeDialogs dialogs;
    ContextPage page(navigator, dialogs);
    page.resize(1280, 800);
    page.setEditor(bench.editor);
    page.setPack(bench.editor.pack());
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        return;
    page.activateWindow();
    QPixmap screen(page.size());
    const auto finish = [&] {
        EditBench::settle();
        page.render(&screen);
    };
    std::vector<double> opening;
    std::vector<double> keys;
    for (int section = 0; section < page.company().sectionCount(); ++section) {
        opening.push_back(milliseconds([&] {
            page.company().editSection(section);
            finish();
        }));
        for (int i = 0; i < 40; ++i) {
            keys.push_back(milliseconds([&] {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
                finish();
            }));
        }
    }
    figures.checkAll(QByteArray(name + ": open a section").constData(), opening, "ms", openMs);
    figures.checkAll(QByteArray(name + ": type a key").constData(), keys, "ms", keyMs);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Figures figures;
    EditBench bench;
    measure(figures, bench, longLists(1), "QuickBite");
    measure(figures, bench, longLists(5), "five times QuickBite");
    return figures.exitCode();
}
