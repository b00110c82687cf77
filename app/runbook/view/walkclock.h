#pragma once

#include "runbook/walk.h"

#include <QTimer>
#include <QWidget>

namespace recount
{

class CardFrame;
class Clock;
class TextLabel;

/// How long a walk goes on, when somebody is to be called next, and whom to call now. It speaks up
/// once for each level.
class WalkClock : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    WalkClock(Walk &walk, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    bool isDue() const { return m_told >= 0; }

Q_SIGNALS:
    /// The user wants to be at the place of a level.
    void levelRequested(int level);

private:
    void showDue(const EscalationLevel &level, int index);

    Walk &m_walk;
    const Clock &m_clock;
    TextLabel *m_time;
    TextLabel *m_next;
    CardFrame *m_due;
    TextLabel *m_who;
    TextLabel *m_bring;
    int m_told = -1; ///< the level that is due and was told
    int m_spokenMinutes = -1;
    QTimer m_second;
};

} // namespace recount
