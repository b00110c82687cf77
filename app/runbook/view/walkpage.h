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

class CardFrame;
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
    /// What was pasted or written and is not in the events yet goes there, before the page goes.
    void keepTyped();

Q_SIGNALS:
    /// What happened, as rows of a timeline, is to become a post-mortem.
    void timelineRequested(const QList<recount::WalkTimelineRow> &rows);
    /// The place is another one.
    void moved();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeProblem();
    QWidget *makeFoot();
    void addKeys();
    void addKey(const QString &key, const std::function<void()> &act);
    void showPlace();
    void addWays();
    void addEnd();
    void copyLog();
    void propose(int choice);
    void choose(int choice);
    void keepOutput();
    void goTo(int node);
    void keepNote();
    void giveUp();

    /// What was pasted of one command.
    struct Pasted {
        QString text;
        std::optional<int> exitCode;

        bool isEmpty() const { return text.isEmpty() && !exitCode; }
        friend bool operator==(const Pasted &, const Pasted &) = default;
    };

    std::unique_ptr<Walk> m_walk;
    const Clock &m_clock;
    WalkClock *m_time;
    CardFrame *m_problem = nullptr;
    TextLabel *m_problemWords = nullptr;
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
    Pasted m_kept; ///< is in the events already
};

} // namespace recount
