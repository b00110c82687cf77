// Much progress in the database: opening it, the next question, a stage, the list of questions.
// Makes a database of some hundred MB in a temporary folder (TMPDIR) and removes it again.

#include "figures.h"
#include "muchprogress.h"
#include "practice/practicesession.h"
#include "practice/progressstore.h"
#include "processmemory.h"
#include "storage/backups.h"
#include "storagebench.h"
#include "takes/takestore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace recount;

namespace
{

constexpr double goalMs = 50.0;

/// Runs the event loop until the signal comes.
template <class Signal, class Call>
double untilSignal(PracticeSession &session, Signal signal, Call &&call)
{
    QEventLoop loop;
    QObject::connect(&session, signal, &loop, &QEventLoop::quit);
    return milliseconds([&] {
        call();
        loop.exec();
    });
}

Question makeQuestion()
{
    Question question;
    question.listensFor = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    return question;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Figures figures;
    StorageBench bench;
    bench.close();
    bool made = false;
    const double making =
        milliseconds([&] { made = muchprogress::writeProgress(bench.folder(), bench.clock); });
    if (!made) {
        std::fprintf(stderr, "The database could not be made in the temporary folder.\n");
        return 2;
    }
    figures.note("database made", making / 1000.0, "s");
    figures.note("  its size", double(QFileInfo(bench.folder().databaseFile()).size()) / 1e6, "MB");
    figures.note("daily backup, beside everything else",
                 milliseconds([&] {
                     static_cast<void>(
                         Backups(bench.folder().backups())
                             .makeDaily(bench.folder().databaseFile(), bench.clock.nowUtc()));
                 }) / 1000.0,
                 "s");

    std::vector<double> openings;
    for (int i = 0; i < 7; ++i) {
        openings.push_back(milliseconds([&] { bench.open(); }));
        if (i < 6)
            bench.close();
    }
    if (!bench.isOpen())
        return 2;
    figures.noteAll("opened", openings, "ms");

    const qint64 idle = processMemoryBytes();
    ProgressStore progress(bench.thread());
    TakeStore takes(bench.folder(), bench.clock, bench.thread());
    std::vector<double> summaries;
    qsizetype known = 0;
    for (int i = 0; i < 11; ++i)
        summaries.push_back(milliseconds([&] {
            const auto all = progress.all().result();
            known = all ? all->size() : 0;
        }));
    if (known != muchprogress::questions)
        return 2;
    figures.noteAll("summary of all questions", summaries, "ms");
    figures.note("  memory it took", double(processMemoryBytes() - idle) / 1e6, "MB");

    PracticeSession session(bench.clock, bench.thread());
    const Question question = makeQuestion();
    QRandomGenerator chance(2);
    std::vector<double> nexts;
    std::vector<double> stages;
    std::vector<double> grades;
    std::vector<double> ones;
    std::vector<double> lists;
    for (int i = 0; i < 500; ++i) {
        const QString key = muchprogress::questionKey(1 + chance.bounded(muchprogress::questions));
        nexts.push_back(
            untilSignal(session, &PracticeSession::opened, [&] { session.open(key, question); }));
        lists.push_back(milliseconds([&] { takes.takesOf(key).waitForFinished(); }));
        stages.push_back(milliseconds([&] {
            session.setStageOpen(Stage::FollowUps,
                                 !session.rehearsal().openStages.contains(Stage::FollowUps));
            bench.settle();
        }));
        grades.push_back(milliseconds([&] {
            session.setGrade(session.rehearsal().grade == Grade::Good ? Grade::Hard : Grade::Good);
            bench.settle();
        }));
        ones.push_back(milliseconds([&] { progress.of(key).waitForFinished(); }));
    }
    if (session.hasUnsaved())
        QCoreApplication::processEvents();
    figures.checkAll("next question read", nexts, "ms", goalMs);
    figures.checkAll("its takes read", lists, "ms", goalMs);
    // The window shows these at once and waits for no disk.
    figures.noteAll("stage opened and saved", stages, "ms");
    figures.noteAll("grade given and saved", grades, "ms");
    figures.checkAll("one question in the list", ones, "ms", goalMs);
    return session.hasUnsaved() ? 2 : figures.exitCode();
}
