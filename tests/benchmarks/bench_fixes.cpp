// The fixes tab with 2,000 fixes: painting while it scrolls, and from a key press in the search
// until the result is painted. Runs offscreen unless QT_QPA_PLATFORM says otherwise.

#include "context/view/fixesmodel.h"
#include "context/view/fixespage.h"
#include "context/view/fixesview.h"
#include "contextpacks.h"
#include "fakedialogs.h"
#include "figures.h"
#include "widgets/navigator.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int fixes = 2000;
constexpr double frameMs = 16.0;
constexpr double keyMs = 50.0;

class NoNavigator final : public Navigator
{
public:
    void openQuestion(const QString &) override {}
    void openEntry(const QString &) override {}
    void openFix(const QString &) override {}
    void openDocument(const QString &) override {}
};

std::shared_ptr<const Pack> packWithMany()
{
    auto pack = std::make_shared<Pack>();
    pack->company.name = u"Benchmark"_s;
    pack->fixesIntroduction = u"Many of them."_s;
    for (int i = 0; i < 200; ++i) {
        Question question;
        question.id = u"question-%1"_s.arg(i);
        question.number = i + 1;
        question.shortTitle = u"Question about case %1"_s.arg(i);
        pack->questions << question;
    }
    QStringList questions;
    for (const Question &question : std::as_const(pack->questions))
        questions << question.id;
    pack->fixes = recount::manyFixes(fixes, questions);
    return pack;
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Figures figures;
    NoNavigator navigator;
    FakeErrorSink errors;
    FakeDialogs dialogs;
    const std::shared_ptr<const Pack> pack = packWithMany();

    FixesPage page(navigator, errors, dialogs);
    page.resize(1280, 800);
    figures.note("first shown with 2,000 fixes", milliseconds([&] {
                     page.setPack(pack);
                     page.show();
                     settle();
                 }),
                 "ms");
    figures.note("another snapshot of them", milliseconds([&] {
                     page.setPack(std::make_shared<Pack>(*pack));
                     settle();
                 }),
                 "ms");
    auto &view = *page.findChild<FixesView *>();
    if (view.model()->rowCount() != fixes)
        qFatal("The fixes are not shown.");

    const auto scroll = [&](const char *what, int step) {
        std::vector<double> frames;
        QScrollBar *bar = view.verticalScrollBar();
        for (int i = 0; i < 600; ++i) {
            bar->setValue((i * step) % bar->maximum());
            // A whole frame, as after a jump; scrolling by a line paints less.
            frames.push_back(milliseconds([&] { view.viewport()->repaint(); }));
        }
        figures.checkAll(what, frames, "ms", frameMs);
    };
    scroll("a frame, scrolling by lines", 48);
    scroll("a frame, scrolling by pages", 700);
    for (int row = 0; row < 40; ++row)
        view.expand(view.model()->index(row, 0));
    settle();
    scroll("a frame, 40 rows open", 48);
    view.collapseAll();
    settle();

    std::vector<double> keys;
    auto *search = page.findChild<QLineEdit *>(u"search"_s);
    search->setFocus();
    for (int i = 0; i < 12; ++i) {
        for (const char letter : {'c', 'a', 's', 'e', ' ', '1', '9', '9'})
            keys.push_back(milliseconds([&] {
                QTest::keyClick(search, letter);
                settle();
            }));
        if (const int found = view.model()->rowCount(); found == 0 || found > 100)
            qFatal("The filter found %d.", view.model()->rowCount());
        for (int letter = 0; letter < 8; ++letter)
            keys.push_back(milliseconds([&] {
                QTest::keyClick(search, Qt::Key_Backspace);
                settle();
            }));
    }
    figures.checkAll("a key in the search, until painted", keys, "ms", keyMs);

    std::vector<double> checks;
    auto *only = page.findChild<QCheckBox *>(u"onlyOpen"_s);
    for (int i = 0; i < 40; ++i)
        checks.push_back(milliseconds([&] {
            only->click();
            settle();
        }));
    figures.checkAll("only without a permanent fix, until painted", checks, "ms", keyMs);

    std::vector<double> sorts;
    for (int i = 0; i < 32; ++i)
        sorts.push_back(milliseconds([&] {
            view.sortBy(fixColumns.at(size_t(i) % fixColumns.size()),
                        i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            settle();
        }));
    figures.noteAll("sorting by another column", sorts, "ms");
    std::printf("\n");
    return figures.exitCode();
}
