// The practice tab with 10,000 questions and 100,000 rehearsals: from a key press until everything
// it asked for is painted. Makes a database of some hundred MB in a temporary folder (TMPDIR) and
// removes it again. Runs offscreen unless QT_QPA_PLATFORM says otherwise.

#include "figures.h"
#include "muchprogress.h"
#include "painted.h"
#include "practice/view/practicepage.h"
#include "practicebench.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QRandomGenerator>
#include <QTest>

using namespace recount;

namespace
{

constexpr double goalMs = 50.0;

class Desk
{
public:
    explicit Desk(Figures &figures) : m_figures(figures) {}

    bool prepare();
    void run();

private:
    /// The storage thread's answers included.
    double untilPainted(const std::function<void()> &call);
    double press(PracticeAction action);
    template <class Widget>
    Widget *named(const char *name) const;

    Figures &m_figures;
    PaintWatch m_watch;
    PracticeBench m_bench;
};

bool Desk::prepare()
{
    bool made = false;
    m_figures.note("pack and database made",
                   milliseconds([&] {
                       made = muchprogress::writePack(m_bench.folder) &&
                              muchprogress::writeProgress(m_bench.folder, m_bench.clock) &&
                              writeWav(m_bench.folder.takes() + u'/' + muchprogress::takeFileName,
                                       PracticeBench::speech(muchprogress::takeSeconds),
                                       muchprogress::takeRate);
                   }) / 1000.0,
                   "s");
    m_bench.packId = muchprogress::packId;
    bool opened = false;
    if (made) {
        const double first = untilPainted([&] { opened = m_bench.open(); });
        m_figures.note("opened, until all is painted", first, "ms");
        // Opening the tab again is what a change of data folder or a start with warm files costs,
        // the check of the database left out.
        const double again = untilPainted([&] { opened = opened && m_bench.reopen(); });
        m_figures.note("tab built again, until all is painted", again, "ms");
    }
    return opened;
}

double Desk::untilPainted(const std::function<void()> &call)
{
    return m_watch.untilPainted(call, [this] {
        const auto behind = m_bench.storage.run([](Database &) { return Result<void>(); });
        return [behind] { return behind.isFinished(); };
    });
}

double Desk::press(PracticeAction action)
{
    const QKeyCombination keys = m_bench.page().action(action)->shortcut()[0];
    return untilPainted([&] { m_bench.press(keys.key(), keys.keyboardModifiers()); });
}

template <class Widget>
Widget *Desk::named(const char *name) const
{
    for (Widget *widget : m_bench.window->findChildren<Widget *>()) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    qFatal("There is no %s.", name);
}

void Desk::run()
{
    constexpr int times = 200;
    std::vector<double> nexts;
    std::vector<double> previous;
    std::vector<double> stages;
    std::vector<double> grades;
    std::vector<double> undos;
    QString before = m_bench.page().currentQuestion();
    for (int i = 0; i < times; ++i) {
        nexts.push_back(press(PracticeAction::NextQuestion));
        if (m_bench.page().currentQuestion() == before || !m_bench.session->isReady())
            qFatal("The next question was not shown.");
        before = m_bench.page().currentQuestion();
        for (int stage = 0; stage < 4; ++stage)
            stages.push_back(press(PracticeAction::NextStage));
        grades.push_back(press(i % 2 ? PracticeAction::GradeGood : PracticeAction::GradeHard));
        undos.push_back(press(PracticeAction::Undo));
    }
    for (int i = 0; i < times; ++i)
        previous.push_back(press(PracticeAction::PreviousQuestion));
    m_figures.checkAll("next question", nexts, "ms", goalMs);
    m_figures.checkAll("previous question", previous, "ms", goalMs);
    m_figures.checkAll("any stage", stages, "ms", goalMs);
    m_figures.checkAll("grade", grades, "ms", goalMs);
    m_figures.checkAll("undo", undos, "ms", goalMs);

    std::vector<double> jumps;
    QRandomGenerator chance(3);
    for (int i = 0; i < times; ++i) {
        const QString key = muchprogress::questionKey(1 + chance.bounded(muchprogress::questions));
        jumps.push_back(untilPainted([&] { m_bench.page().showQuestion(key); }));
    }
    m_figures.checkAll("any question of the 10,000", jumps, "ms", goalMs);

    std::vector<double> letters;
    auto *search = named<QLineEdit>("Search questions");
    search->setFocus();
    for (int i = 0; i < 10; ++i) {
        for (const char letter : {'c', 'a', 's', 'e', ' ', '7', '7'})
            letters.push_back(untilPainted([&] { QTest::keyClick(search, letter); }));
        letters.push_back(untilPainted([&] { QTest::keyClick(search, Qt::Key_Escape); }));
    }
    m_figures.checkAll("a letter in the search", letters, "ms", goalMs);

    std::vector<double> filters;
    auto *states = named<QComboBox>("Show questions by state");
    states->setFocus();
    for (int i = 0; i < 70; ++i)
        filters.push_back(
            untilPainted([&] { states->setCurrentIndex((i + 1) % states->count()); }));
    m_figures.checkAll("another filter", filters, "ms", goalMs);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Figures figures;
    Desk desk(figures);
    if (!desk.prepare()) {
        std::fprintf(stderr, "The window could not be opened with the data.\n");
        return 2;
    }
    desk.run();
    return figures.exitCode();
}
