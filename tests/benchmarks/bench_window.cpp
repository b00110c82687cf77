// The whole window with 10,000 questions, 2,000 timeline entries, 2,000 fixes and 100,000
// rehearsals: from asking for a tab until all of it is painted, the first time and later ones.
// Makes a database of some hundred MB in a temporary folder (TMPDIR) and removes it again. Runs
// offscreen unless QT_QPA_PLATFORM says otherwise.

#include "desktop/mainwindow.h"
#include "desktop/workspace.h"
#include "fakecaptureport.h"
#include "fakedialogs.h"
#include "figures.h"
#include "foundation/clock.h"
#include "muchprogress.h"
#include "painted.h"
#include "practice/view/questionlistmodel.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;

namespace
{

constexpr double goalMs = 50.0;

/// The company with all that is the one that was looked at last time.
bool openMuch(const DataFolder &folder, const Clock &clock)
{
    StorageThread storage;
    auto opened = storage.open(folder, clock);
    opened.waitForFinished();
    StateStore state(storage);
    state.put(Companies::stateKey(), muchprogress::packId.toUtf8());
    return opened.result().has_value();
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Figures figures;
    QTemporaryDir dir;
    const DataFolder folder(dir.path());
    SystemClock clock;
    if (!muchprogress::writePack(folder) || !muchprogress::writeProgress(folder, clock) ||
        !openMuch(folder, clock))
        return 2;

    FakeMicrophones microphones;
    FakeDialogs dialogs;
    MainWindow window;
    window.resize(1280, 800);
    Workspace workspace(folder, clock, QStringLiteral("en"), window, dialogs,
                        microphones.factory());
    workspace.begin();
    const auto complete = [&] {
        const auto *questions = window.findChild<QuestionListModel *>();
        return questions && questions->rowCount() == muchprogress::questions;
    };
    if (!QTest::qWaitFor(complete, 30'000))
        qFatal("The questions were not shown.");
    // What is done in idle moments after the start is done when somebody looks at another tab.
    QTest::qWait(2000);

    PaintWatch watch;
    auto *tabs = window.findChild<QTabWidget *>();
    const auto show = [&](int index) {
        return watch.untilPainted([&] { window.showPage(tabs->widget(index)); },
                                  [] { return [] { return true; }; });
    };
    std::vector<std::vector<double>> again(size_t(tabs->count()));
    for (int index = 1; index < tabs->count(); ++index) {
        const QByteArray what = "first look at " + tabs->tabText(index).toUtf8();
        figures.check(what.constData(), show(index), "ms", goalMs);
    }
    for (int round = 0; round < 50; ++round) {
        for (int index = 0; index < tabs->count(); ++index)
            again[size_t(index)].push_back(show(index));
    }
    for (int index = 0; index < tabs->count(); ++index) {
        const QByteArray what = "another look at " + tabs->tabText(index).toUtf8();
        figures.checkAll(what.constData(), again[size_t(index)], "ms", goalMs);
    }
    return figures.exitCode();
}
