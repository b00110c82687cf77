#pragma once

#include "runbook/walk.h"
#include "runbook/walktimeline.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace recount
{

class ChoiceList;
class Clock;
class OutputBox;
class PlaceView;
class ReadingArea;
class TextLabel;
class WalkClock;

/// A walk through a runbook, one place at a time: copy the command, paste what it gave, choose the
/// way on. Digits choose, Ctrl+Enter takes what is proposed. Runs nothing. Whoever shows the page
/// keeps the walk's events.
class WalkPage : public QWidget
{
    Q_OBJECT

public:
    /// Takes over a walk that has begun. The clock outlives the page.
    WalkPage(std::unique_ptr<Walk> walk, const Clock &clock, QWidget *parent = nullptr);
    ~WalkPage() override;

    Walk &walk() { return *m_walk; }
    /// What could not be kept, and that it is tried again; empty when all is well.
    void showProblem(const QString &words);

Q_SIGNALS:
    /// What happened, as rows of a timeline, is to become a post-mortem.
    void timelineRequested(const QList<recount::WalkTimelineRow> &rows);
    /// The place is another one.
    void moved();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFoot();
    void addKey(const QString &key, const std::function<void()> &act);
    void showPlace();
    void addEnd();
    void propose(int choice);
    void choose(int choice);
    void keepOutput();
    void goTo(int node);
    void keepNote();
    void giveUp();

    std::unique_ptr<Walk> m_walk;
    const Clock &m_clock;
    WalkClock *m_time;
    TextLabel *m_problem;
    ReadingArea *m_area;
    QPushButton *m_back = nullptr;
    QComboBox *m_places = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_giveUp = nullptr;
    // Of the place that is shown.
    PlaceView *m_place = nullptr;
    OutputBox *m_output = nullptr;
    ChoiceList *m_choices = nullptr;
    TextLabel *m_proposal = nullptr;
};

} // namespace recount
