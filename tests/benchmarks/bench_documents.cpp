// Many documents: listed from the database, read for the first time, looked at again. Writes some
// MB into a temporary folder (TMPDIR) and removes them again.

#include "documents/documenthistory.h"
#include "documents/documentlibrary.h"
#include "documents/documenttitle.h"
#include "documents/frontmatter.h"
#include "figures.h"
#include "processmemory.h"
#include "storagebench.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

using namespace recount;

namespace
{

constexpr int documents = 5000;
constexpr double listedGoalMs = 300.0;
/// The longest that a key or a click may wait.
constexpr double pauseGoalMs = 50.0;

QByteArray document(int number)
{
    QByteArray text = "---\nid: D" + QByteArray::number(number) +
                      "\nservice: checkout\nseverity: SEV2\nstatus: draft\n---\n# Incident " +
                      QByteArray::number(number) + "\n\n## Timeline\n\n| Time | Event |\n|-|-|\n";
    for (int row = 0; row < 40; ++row)
        text += "| 09:" + QByteArray::number(10 + row) + " | Something was seen by somebody |\n";
    return text + "\n## Root cause\n\n" + QByteArray(1500, 'x') + '\n';
}

bool writeDocuments(const QString &root)
{
    for (int i = 0; i < documents; ++i) {
        const QString folder = root + QStringLiteral("/%1").arg(2000 + i % 20);
        QDir().mkpath(folder);
        QFile file(folder + QStringLiteral("/incident-%1.md").arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(document(i)) < 0)
            return false;
    }
    return true;
}

DocumentSummary summary(const QString &path, const SourceText &source)
{
    DocumentSummary made{path, documentTitle(source.bytes(), path), QStringLiteral("note"), {}};
    if (const auto front = readFrontMatter(source)) {
        for (const FrontMatterEntry &entry : front->entries)
            made.values.insert(entry.key, entry.value);
    }
    return made;
}

/// A library as after a start of the program, and how long its steps took.
struct Start {
    Start(const QString &root, StorageBench &bench, DocumentHistory &history)
        : library(root, {summary, 1}, bench.thread(), history)
    {
        QEventLoop loop;
        QElapsedTimer timer;
        QElapsedTimer beat;
        QTimer beats;
        QObject::connect(&beats, &QTimer::timeout, &loop, [&] {
            longestPause = std::max(longestPause, double(beat.nsecsElapsed()) / 1e6);
            beat.start();
        });
        QObject::connect(&library, &DocumentLibrary::listed, &loop,
                         [&] { listed = double(timer.nsecsElapsed()) / 1e6; });
        QObject::connect(&library, &DocumentLibrary::refreshed, &loop, &QEventLoop::quit);
        beats.start(0);
        beat.start();
        timer.start();
        library.load();
        loop.exec();
        refreshed = double(timer.nsecsElapsed()) / 1e6;
        bench.settle();
        settled = double(timer.nsecsElapsed()) / 1e6;
    }

    DocumentLibrary library;
    double listed = 0;
    double refreshed = 0;
    double settled = 0;
    double longestPause = 0; ///< of the thread of the window
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Figures figures;
    const QTemporaryDir folder;
    if (!writeDocuments(folder.path())) {
        std::fprintf(stderr, "The documents could not be written in the temporary folder.\n");
        return 2;
    }
    StorageBench bench;
    DocumentHistory history(bench.clock, bench.thread());
    const qint64 idle = processMemoryBytes();
    {
        const Start first(folder.path(), bench, history);
        if (first.library.entries().size() != documents)
            return 2;
        figures.note("5,000 documents read for the first time", first.refreshed / 1000.0, "s");
        figures.note("  and their list stored", first.settled / 1000.0, "s");
        figures.check("  longest pause of the window's thread", first.longestPause, "ms",
                      pauseGoalMs);
        figures.note("  memory it took", double(processMemoryBytes() - idle) / 1e6, "MB");
    }
    std::vector<double> listed;
    std::vector<double> looked;
    std::vector<double> pauses;
    for (int i = 0; i < 15; ++i) {
        const Start again(folder.path(), bench, history);
        listed.push_back(again.listed);
        looked.push_back(again.refreshed);
        pauses.push_back(again.longestPause);
    }
    figures.checkAll("listed from the database", listed, "ms", listedGoalMs);
    figures.noteAll("all files looked at", looked, "ms");
    figures.checkAll("longest pause of the window's thread", pauses, "ms", pauseGoalMs);
    return figures.exitCode();
}
