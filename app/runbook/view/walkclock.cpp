#include "runbook/view/walkclock.h"

#include "foundation/clock.h"
#include "runbook/view/walkwords.h"
#include "widgets/cardframe.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace recount
{

namespace
{

constexpr int gap = 8;

/// "12:07", "1:02:07"
QString elapsed(double minutes)
{
    const auto seconds = qint64(minutes * 60);
    const QString text = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? QString(QString::number(seconds / 3600) + u':' + text) : text;
}

QString reach(const EscalationLevel &level)
{
    return level.channel.isEmpty() ? level.role
                                   : WalkClock::tr("%1 (%2)").arg(level.role, level.channel);
}

} // namespace

WalkClock::WalkClock(Walk &walk, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_walk(walk)
    , m_clock(clock)
    , m_time(new TextLabel(TextLabel::Role::Title, this))
    , m_next(new TextLabel(TextLabel::Role::Quiet, this))
    , m_due(new CardFrame(CardFrame::Tone::Paper, this))
    , m_who(new TextLabel(TextLabel::Role::Title, m_due))
    , m_bring(new TextLabel(TextLabel::Role::Large, m_due))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gap);
    m_time->setWordWrap(false);
    row->addWidget(m_time);
    row->addWidget(m_next, 1);
    column->addLayout(row);
    m_due->column()->addWidget(m_who);
    m_due->column()->addWidget(m_bring);
    auto *buttons = new QHBoxLayout;
    auto *called = new QPushButton(tr("Called"), m_due);
    called->setAutoDefault(false);
    called->setToolTip(tr("Somebody called them; the time is kept"));
    auto *show = new QPushButton(tr("Go There"), m_due);
    show->setAutoDefault(false);
    show->setToolTip(tr("Shows the place of this level"));
    buttons->addWidget(called);
    buttons->addWidget(show);
    buttons->addStretch(1);
    m_due->column()->addLayout(buttons);
    m_due->hide();
    column->addWidget(m_due);
    connect(called, &QPushButton::clicked, this, [this] {
        m_walk.acknowledge(m_told, m_clock.nowUtc());
        refresh();
    });
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT levelRequested(m_told); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &WalkClock::refresh);
    m_second.start();
    refresh();
}

void WalkClock::refresh()
{
    const QDateTime now = m_clock.nowUtc();
    const QList<EscalationLevel> &levels = m_walk.runbook().escalation;
    m_time->setText(elapsed(m_walk.minutes(now)));
    // Not every second, which would be too much to listen to.
    if (const int minutes = int(m_walk.minutes(now)); minutes != m_spokenMinutes) {
        m_spokenMinutes = minutes;
        m_time->setAccessibleName(tr("%n minute(s) since the beginning", nullptr, minutes));
    }
    QStringList words;
    if (!m_walk.isOver() && m_walk.trail().size() > 1)
        words.append(tr("%1 here").arg(elapsed(m_walk.minutesHere(now))));
    if (const auto next = m_walk.nextLevel(now))
        words.append(tr("in %1 min: %2")
                         .arg(int(std::ceil(next->afterMinutes - m_walk.minutes(now))))
                         .arg(reach(levels.at(next->index))));
    m_next->setText(words.join(QStringLiteral(" · ")));
    const QList<Walk::Level> due = m_walk.isOver() ? QList<Walk::Level>() : m_walk.dueLevels(now);
    m_due->setVisible(!due.isEmpty());
    if (due.isEmpty())
        m_told = -1;
    else if (m_told != due.constFirst().index)
        showDue(levels.at(due.constFirst().index), due.constFirst().index);
}

void WalkClock::showDue(const EscalationLevel &level, int index)
{
    m_told = index;
    m_who->setText(tr("Time to call %1").arg(reach(level)));
    m_bring->setText(level.bring.isEmpty() ? QString() : tr("Tell them: %1").arg(level.bring));
    m_bring->setVisible(!level.bring.isEmpty());
    QApplication::beep();
    QApplication::alert(window());
    announce(*m_who);
}

} // namespace recount
