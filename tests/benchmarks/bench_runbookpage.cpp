// Writing a runbook of 300 steps: from a key press until the window is painted, in the form of a
// step and in the Markdown, with the list and the graph beside them; and how far the checks are
// behind. Runs offscreen unless QT_QPA_PLATFORM says otherwise.

#include "documents/view/editorspelling.h"
#include "documents/view/markdowneditor.h"
#include "documents/view/markdowntextedit.h"
#include "figures.h"
#include "longrunbook.h"
#include "runbook/view/graphpane.h"
#include "runbook/view/placeform.h"
#include "runbook/view/placelist.h"
#include "runbook/view/runbookpage.h"
#include "storagebench.h"
#include "widgets/growingtext.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace recount;

namespace
{

constexpr double keyMs = 16.0;
constexpr double pauseMs = 100.0;
constexpr double behindMs = 1000.0;

void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Figures figures;
    StorageBench storage;
    if (!storage.folder().create())
        return 1;
    DocumentHistory history(storage.clock, storage.thread());
    const DocumentJournal journal(storage.folder().runbookDrafts());
    auto opened = std::make_unique<OpenRunbook>(storage.clock, history, journal);
    OpenRunbook &runbook = *opened;
    const QString words = storage.folder().root() + QStringLiteral("/words.txt");
    opened->session().startNew(longRunbook(300));
    RunbookPage page(std::move(opened),
                     std::make_unique<EditorSpelling>(dictionaryFolders({}), words));
    page.resize(1600, 900);
    page.bar().setView(DocumentBar::View::Both);
    page.show();
    const auto isQuiet = [&] {
        return runbook.isCurrent() && runbook.hasCurrentFindings() &&
               !page.graph().drawing().isBehind();
    };
    if (!QTest::qWaitFor(isQuiet, 30'000))
        return 1;
    QTest::qWait(3000); // outline and spelling are read in the background
    std::vector<double> pauses;
    const auto keys = [&](QWidget &field, int count) {
        field.setFocus();
        std::vector<double> times;
        for (int i = 0; i < count; ++i) {
            times.push_back(milliseconds([&] {
                QTest::keyClick(&field, i % 6 == 5 ? Qt::Key_Space : Qt::Key(Qt::Key_A + i % 26));
                settle();
            }));
            // What follows from a key happens between the keys.
            QElapsedTimer between;
            between.start();
            while (!between.hasExpired(60))
                pauses.push_back(milliseconds(
                    [] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); }));
        }
        return times;
    };
    page.places().choose({RunbookPlace::Kind::Step, 150});
    Q_EMIT page.places().placeChosen({RunbookPlace::Kind::Step, 150});
    settle();
    GrowingText *title = page.form().findChild<GrowingText *>();
    figures.checkAll("300 steps: a key in the form", keys(*title, 150), "ms", keyMs);
    MarkdownTextEdit *edit = page.editor().textEdit();
    edit->setTextCursor(edit->document()->find(QStringLiteral("Expected when healthy: all")));
    edit->moveCursor(QTextCursor::EndOfLine);
    figures.checkAll("300 steps: a key in the Markdown", keys(*edit, 150), "ms", keyMs);
    figures.check("300 steps: the longest pause between keys",
                  *std::max_element(pauses.begin(), pauses.end()), "ms", pauseMs);
    std::vector<double> moves;
    for (int i = 0; i < 10; ++i) {
        if (!QTest::qWaitFor(isQuiet, 10'000))
            return 1;
        moves.push_back(milliseconds([&] {
            page.places().moveStep(i % 2 == 0 ? 1 : -1);
            settle();
        }));
    }
    figures.checkAll("300 steps: a step is moved", moves, "ms", pauseMs);
    std::vector<double> behind;
    for (int i = 0; i < 10; ++i) {
        QTest::qWait(1500);
        QElapsedTimer timer;
        timer.start();
        bool isChecked = false;
        QObject context;
        QObject::connect(&runbook, &OpenRunbook::findingsChanged, &context,
                         [&isChecked] { isChecked = true; });
        QTest::keyClick(edit, Qt::Key_X);
        if (!QTest::qWaitFor([&isChecked] { return isChecked; }, 5000))
            return 1;
        behind.push_back(double(timer.elapsed()));
    }
    figures.checkAll("300 steps: checks behind a key", behind, "ms", behindMs);
    // Far more than anybody writes: the window lives on while it is read, checked and listed.
    auto huge = std::make_unique<OpenRunbook>(storage.clock, history, journal);
    OpenRunbook &tenThousand = *huge;
    huge->session().startNew(longRunbook(10'000));
    RunbookPage hugePage(std::move(huge),
                         std::make_unique<EditorSpelling>(dictionaryFolders({}), words));
    hugePage.resize(1280, 900);
    hugePage.show();
    double longest = 0;
    QElapsedTimer opening;
    opening.start();
    while (!opening.hasExpired(120'000) &&
           (!tenThousand.hasCurrentFindings() || hugePage.graph().drawing().isBehind()))
        longest = std::max(longest, milliseconds([] {
                               QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
                           }));
    figures.check("10,000 steps: the longest pause while it opens", longest, "ms", pauseMs);
    return figures.exitCode();
}
