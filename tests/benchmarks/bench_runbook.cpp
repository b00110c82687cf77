// Runbooks of 300 and of 10,000 steps: reading, analysing, laying out, drawing, and what the
// window's thread has to do for a graph that has changed.

#include "figures.h"
#include "longrunbook.h"
#include "runbook/graphsvg.h"
#include "runbook/runbookreader.h"
#include "runbook/view/runbookgraphview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTest>

using namespace recount;

namespace
{

struct Times {
    double read = 0;
    double analyse = 0;
    double layOut = 0;
    double draw = 0;
};

Times measured(int steps)
{
    const SourceText source(longRunbook(steps));
    Times times;
    Runbook runbook;
    times.read = milliseconds([&] { runbook = readRunbook(source); });
    RunbookGraph graph;
    GraphAnalysis analysis;
    times.analyse = milliseconds([&] {
        graph = runbookGraph(runbook);
        analysis = analyseGraph(graph, runbook);
    });
    const GraphWords words = graphWords(runbook, graph, analysis);
    GraphLayout layout;
    times.layOut =
        milliseconds([&] { layout = layoutGraph(graph, words, GraphFonts(QFont()).measure()); });
    times.draw = milliseconds([&] { graphSvg(layout, words, graph); });
    return times;
}

Times quickest(int steps, int runs)
{
    Times least = measured(steps);
    for (int run = 1; run < runs; ++run) {
        const Times next = measured(steps);
        least = {std::min(least.read, next.read), std::min(least.analyse, next.analyse),
                 std::min(least.layOut, next.layOut), std::min(least.draw, next.draw)};
    }
    return least;
}

/// The longest that the window's thread is away while a view takes a graph and paints it.
double longestTurn(RunbookGraphView &view, const Runbook &runbook, const RunbookGraph &graph,
                   const GraphAnalysis &analysis)
{
    double longest = milliseconds([&] { view.setRunbook(runbook, graph, analysis, {}); });
    while (view.isBehind())
        longest = std::max(longest, milliseconds([] { QCoreApplication::processEvents(); }));
    return std::max(longest, milliseconds([&] { view.viewport()->repaint(); }));
}

/// `frameMs`: what a frame may take.
void look(Figures &figures, RunbookGraphView &view, int steps, const char *name, double frameMs)
{
    const Runbook runbook = readRunbook(SourceText(longRunbook(steps)));
    const RunbookGraph graph = runbookGraph(runbook);
    const GraphAnalysis analysis = analyseGraph(graph, runbook);
    std::vector<double> turns;
    for (int run = 0; run < 10; ++run)
        turns.push_back(longestTurn(view, runbook, graph, analysis));
    const QByteArray turn = QByteArray("longest turn of the window, ") + name;
    figures.checkAll(turn.constData(), turns, "ms", 100);
    if (view.picture().isTooLarge())
        return;
    QPixmap screen(view.viewport()->size());
    std::vector<double> frames;
    for (int frame = 0; frame < 60; ++frame) {
        view.chooseNode(frame * int(graph.nodes.size()) / 60);
        frames.push_back(milliseconds([&] { view.viewport()->render(&screen); }));
    }
    const QByteArray scroll = QByteArray("one frame of scrolling, ") + name;
    figures.checkAll(scroll.constData(), frames, "ms", frameMs);
    view.fit();
    figures.note("all of it in one frame", milliseconds([&] { view.viewport()->render(&screen); }),
                 "ms");
    view.actualSize();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Figures figures;
    const Times few = quickest(300, 5);
    figures.note("300 steps: read", few.read, "ms");
    figures.note("300 steps: analyse", few.analyse, "ms");
    figures.note("300 steps: lay out", few.layOut, "ms");
    figures.note("300 steps: write as SVG", few.draw, "ms");
    figures.check("300 steps: analyse, lay out and draw", few.analyse + few.layOut + few.draw, "ms",
                  100);
    // 33 times as many steps; the ratio tells how the time grows whatever the machine is.
    const Times many = quickest(10'000, 2);
    figures.check("10,000 steps by 300: read", many.read / few.read, "x", 100);
    figures.check("10,000 steps by 300: analyse", many.analyse / few.analyse, "x", 200);
    figures.check("10,000 steps by 300: lay out", many.layOut / few.layOut, "x", 200);
    figures.note("10,000 steps: read", many.read, "ms");
    figures.note("10,000 steps: analyse", many.analyse, "ms");
    figures.note("10,000 steps: lay out", many.layOut, "ms");

    RunbookGraphView view;
    view.resize(1200, 900);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        return 2;
    look(figures, view, 300, "300 steps", 16);
    // As many as are drawn at all: slower, and never frozen.
    look(figures, view, 970, "970 steps", 100);
    look(figures, view, 10'000, "10,000 steps", 16);
    return figures.exitCode();
}
