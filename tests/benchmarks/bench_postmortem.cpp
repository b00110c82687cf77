// Writing a post-mortem with 2,000 rows in its timeline: from a key press until the window is
// painted, in a field of the form, in the line of the timeline and in the Markdown, all of them
// shown; and how far the values and the checks are behind. Runs offscreen unless QT_QPA_PLATFORM
// says otherwise.

#include "documents/view/editorspelling.h"
#include "documents/view/markdowneditor.h"
#include "documents/view/markdowntextedit.h"
#include "figures.h"
#include "longpostmortem.h"
#include "postmortem/view/postmortemform.h"
#include "postmortem/view/postmortempage.h"
#include "postmortem/view/timelinefield.h"
#include "storagebench.h"
#include "widgets/growingtext.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace recount;

namespace
{

constexpr double keyMs = 16.0;
constexpr double pauseMs = 50.0;
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
    const DocumentJournal journal(storage.folder().drafts());
    auto opened = std::make_unique<OpenPostMortem>(storage.clock, history, journal);
    OpenPostMortem &postMortem = *opened;
    const QString words = storage.folder().root() + QStringLiteral("/words.txt");
    opened->session().startNew(longPostMortem(2000));
    PostMortemPage page(std::move(opened),
                        std::make_unique<EditorSpelling>(dictionaryFolders({}), words));
    page.resize(1280, 900);
    page.show();
    const auto isQuiet = [&] { return postMortem.isCurrent() && !postMortem.findings().isEmpty(); };
    if (!QTest::qWaitFor(isQuiet, 20'000))
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
            // As somebody types quickly. What follows from a key happens between the keys, and
            // the next one waits for it.
            QElapsedTimer between;
            between.start();
            while (!between.hasExpired(60))
                pauses.push_back(milliseconds(
                    [] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); }));
        }
        return times;
    };
    GrowingText *title = page.form().findChild<GrowingText *>();
    figures.checkAll("2,000 rows: a key in the form", keys(*title, 150), "ms", keyMs);
    figures.checkAll("2,000 rows: a key in the line of the timeline",
                     keys(*page.form().timeline()->entry(), 150), "ms", keyMs);
    figures.checkAll("2,000 rows: a key in the Markdown", keys(*page.editor().textEdit(), 150),
                     "ms", keyMs);
    figures.check("2,000 rows: the longest pause between keys",
                  *std::max_element(pauses.begin(), pauses.end()), "ms", pauseMs);
    std::vector<double> behind;
    for (int i = 0; i < 10; ++i) {
        QTest::qWait(1500);
        QElapsedTimer timer;
        timer.start();
        bool isChecked = false;
        QObject context;
        QObject::connect(&postMortem, &OpenPostMortem::findingsChanged, &context,
                         [&isChecked] { isChecked = true; });
        QTest::keyClick(page.editor().textEdit(), Qt::Key_X);
        if (!QTest::qWaitFor([&isChecked] { return isChecked; }, 5000))
            return 1;
        behind.push_back(double(timer.elapsed()));
    }
    figures.checkAll("2,000 rows: checks behind a key", behind, "ms", behindMs);
    return figures.exitCode();
}
