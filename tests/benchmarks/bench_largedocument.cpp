// Documents far longer than anybody writes them, up to the largest that is opened: how long the
// window stands still at most while one opens, while it is typed in, and when it is closed. Runs
// offscreen unless QT_QPA_PLATFORM says otherwise; an argument names what is measured alone.

#include "documents/view/editorspelling.h"
#include "documents/view/markdowneditor.h"
#include "documents/view/markdowntextedit.h"
#include "figures.h"
#include "longpostmortem.h"
#include "longrunbook.h"
#include "postmortem/view/postmortempage.h"
#include "runbook/view/graphpane.h"
#include "runbook/view/runbookpage.h"
#include "storagebench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace recount;

namespace
{

constexpr double pauseMs = 100.0;
QByteArray wanted; ///< a part of the names of what is measured

/// The longest turn of the event loop until `isDone`, in ms.
template <class Done>
double longestPause(qint64 atMostMs, const Done &isDone)
{
    double longest = 0;
    QElapsedTimer all;
    all.start();
    while (!all.hasExpired(atMostMs) && !isDone())
        longest = std::max(longest, milliseconds([] {
                               QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
                           }));
    return longest;
}

/// A picture written as letters, say, or a log without line ends, where each part of a document
/// may have it.
struct LongLine {
    const char *name;
    QByteArray (*inPostMortem)(const QByteArray &line);
    QByteArray (*inRunbook)(const QByteArray &line);
};

const LongLine longLines[] = {
    {"a paragraph",
     [](const QByteArray &line) -> QByteArray {
         return "# Checkout was slow\n\n## Summary\n\n" + line + "\n\n## Impact\n\nSome.\n";
     },
     [](const QByteArray &line) -> QByteArray {
         return longRunbook(3) + "\n## Symptoms\n\n" + line + "\n";
     }},
    {"a heading",
     [](const QByteArray &line) -> QByteArray {
         return "# " + line + "\n\n## " + line + "\n\nText.\n";
     },
     [](const QByteArray &line) -> QByteArray {
         return "# Runbook: " + line + "\n\n## Diagnosis\n\n### Step 1: " + line +
                "\n\n```bash\nls\n```\n";
     }},
    {"a cell",
     [](const QByteArray &line) -> QByteArray {
         return "# Checkout was slow\n\n## Timeline\n\n| Time | What happened |\n| --- | --- |\n"
                "| 09:12 | " +
                line +
                " |\n| 09:14 | more |\n\n## Action items\n\n| Action | Owner |\n| --- | --- "
                "|\n| " +
                line + " | Ana |\n";
     },
     [](const QByteArray &line) -> QByteArray {
         return "# Runbook: x\n\n## Diagnosis\n\n### Step 1: Look\n\n```bash\nls\n```\n\n| If the "
                "output… | Then |\n| --- | --- |\n| contains `" +
                line + "` | go to Step 1 |\n";
     }},
    {"code",
     [](const QByteArray &line) -> QByteArray {
         return "# Checkout was slow\n\n## Detection\n\n```\n" + line + "\n```\n";
     },
     [](const QByteArray &line) -> QByteArray {
         return "# Runbook: x\n\n## Diagnosis\n\n### Step 1: Look\n\n```bash\nls " + line +
                "\n```\n\n### Step 2: On\n";
     }},
    {"an item",
     [](const QByteArray &line) -> QByteArray {
         return "# Checkout was slow\n\n## Lessons learned\n\n- " + line + "\n- more\n";
     },
     [](const QByteArray &line) -> QByteArray {
         return "# Runbook: x\n\n## Symptoms\n\n- " + line + "\n\n## Diagnosis\n\n1. " + line +
                "\n2. more\n";
     }},
};

template <class Open, class Page>
void measure(Figures &figures, const QByteArray &name, StorageBench &storage,
             DocumentHistory &history, const QByteArray &bytes)
{
    if (!name.contains(wanted))
        return;
    const auto line = [&name, &bytes](const char *what) {
        return QStringLiteral("%1, %2 MB: %3")
            .arg(QString::fromUtf8(name))
            .arg(double(bytes.size()) / 1e6, 0, 'f', 1)
            .arg(QLatin1String(what))
            .toUtf8();
    };
    const DocumentJournal journal(storage.folder().runbookDrafts());
    const QString words = storage.folder().root() + QStringLiteral("/words.txt");
    auto opened = std::make_unique<Open>(storage.clock, history, journal);
    Open &document = *opened;
    bool isOpen = false;
    QObject context;
    QObject::connect(&document, &CheckedDocument::opened, &context, [&isOpen] { isOpen = true; });
    double longest = milliseconds([&] { document.session().startNew(bytes); });
    longest = std::max(longest, longestPause(120'000, [&isOpen] { return isOpen; }));
    figures.check(line("a pause while it is read"), longest, "ms", pauseMs);
    std::unique_ptr<Page> page;
    const double shown = milliseconds([&] {
        page = std::make_unique<Page>(
            std::move(opened), std::make_unique<EditorSpelling>(dictionaryFolders({}), words));
        page->resize(1280, 900);
        page->bar().setView(DocumentBar::View::Both);
        page->show();
    });
    figures.check(line("the page is made"), shown, "ms", pauseMs);
    QElapsedTimer behind;
    behind.start();
    figures.check(line("a pause until it is checked"),
                  longestPause(180'000, [&] { return document.hasCurrentFindings(); }), "ms",
                  pauseMs);
    figures.note(line("checked behind its opening"), double(behind.elapsed()), "ms");
    figures.check(line("a pause afterwards"), longestPause(5000, [] { return false; }), "ms",
                  pauseMs);
    MarkdownTextEdit *edit = page->editor().textEdit();
    edit->setFocus();
    double pause = 0;
    std::vector<double> keys;
    const auto press = [&](int count, auto key) {
        for (int i = 0; i < count; ++i) {
            keys.push_back(milliseconds([&] { key(i); }));
            pause = std::max(pause, longestPause(60, [] { return false; }));
        }
    };
    for (const auto place : {QTextCursor::Start, QTextCursor::End}) {
        pause = std::max(pause, milliseconds([&] { edit->moveCursor(place); }));
        press(40, [edit](int i) { QTest::keyClick(edit, Qt::Key(Qt::Key_A + i % 26)); });
    }
    edit->moveCursor(QTextCursor::Start);
    press(6, [edit](int i) {
        QTest::keyClick(edit, i % 2 == 0 ? Qt::Key_QuoteLeft : Qt::Key_Return);
    });
    press(10, [edit](int) { QTest::keyClick(edit, Qt::Key_PageDown); });
    figures.checkAll(line("a key").constData(), keys, "ms", pauseMs);
    pause = std::max(pause, longestPause(20'000, [&] { return document.hasCurrentFindings(); }));
    figures.check(line("a pause between keys"), pause, "ms", pauseMs);
    figures.check(line("it is closed"), milliseconds([&page] { page.reset(); }), "ms", pauseMs);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    wanted = argc > 1 ? argv[1] : "";
    Figures figures;
    StorageBench storage;
    if (!storage.folder().create())
        return 1;
    DocumentHistory history(storage.clock, storage.thread());
    const QByteArray line = QByteArray("c0ffee/").repeated(150'000);
    for (const LongLine &place : longLines) {
        const auto name = [&place](const char *kind) -> QByteArray {
            return QByteArray(kind) + " with " + place.name + " of a million letters";
        };
        measure<OpenRunbook, RunbookPage>(figures, name("runbook"), storage, history,
                                          place.inRunbook(line));
        measure<OpenPostMortem, PostMortemPage>(figures, name("post-mortem"), storage, history,
                                                place.inPostMortem(line));
    }
    for (const int steps : {2'000, 10'000, 26'000})
        measure<OpenRunbook, RunbookPage>(figures, "long runbook", storage, history,
                                          longRunbook(steps));
    for (const int rows : {2'000, 20'000, 100'000})
        measure<OpenPostMortem, PostMortemPage>(figures, "long post-mortem", storage, history,
                                                longPostMortem(rows));
    return figures.exitCode();
}
