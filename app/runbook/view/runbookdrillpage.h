#pragma once

#include "foundation/clock.h"
#include "runbook/runbookdrill.h"
#include "runbook/runbookpractice.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace recount
{

class ChoiceList;
class PlaceView;
class ReadingArea;
class WalkClock;

/// What is drilled.
struct DrilledRunbook {
    QString document; ///< as `RunbookDrillRecord` names it
    QByteArray sha256;
    Runbook runbook;
    RunbookGraph graph;
};

/// A drill: a hidden fault gives each step's output, and the user finds the way. Places take the
/// minutes that the runbook gives them; at the end the way is compared with the best one.
class RunbookDrillPage : public QWidget
{
    Q_OBJECT

public:
    /// The clock, which outlives the page, says when a drill was over.
    RunbookDrillPage(DrilledRunbook drilled, const Clock &clock, QWidget *parent = nullptr);
    ~RunbookDrillPage() override;

    /// Another fault; the same number is the same fault. False when no fault leads anywhere.
    bool begin(quint32 seed);
    const Walk &walk() const { return *m_walk; }
    const RunbookScenario &scenario() const { return m_scenario; }

Q_SIGNALS:
    void finished(const recount::RunbookDrillRecord &record);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class DrillClock;

    void showPlace();
    void showOutput(QVBoxLayout *column);
    void showResult();
    void giveUp();
    void choose(int choice);
    void goTo(int node);

    DrilledRunbook m_drilled;
    const Clock &m_clock;
    quint32 m_seed = 0;
    RunbookScenario m_scenario;
    std::unique_ptr<Walk> m_walk;
    std::unique_ptr<DrillClock> m_drillClock;
    WalkClock *m_time = nullptr;
    ReadingArea *m_area;
    PlaceView *m_place = nullptr;
    ChoiceList *m_choices = nullptr;
};

} // namespace recount
