#include "practice/view/rubricwidget.h"

#include "foundation/text.h"
#include "practice/practicesession.h"
#include "takes/takeplayer.h"
#include "widgets/linkbutton.h"
#include "widgets/textlabel.h"
#include "widgets/wrappingcheckbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace recount
{

RubricWidget::RubricWidget(PracticeSession &session, TakePlayer &player, QWidget *parent)
    : QWidget(parent), m_session(session), m_player(player), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *how =
        new TextLabel(TextLabel::Role::Quiet,
                      tr("Listen to your take and tick each point when you hear it. The place "
                         "is kept, and a press on it plays from there."),
                      this);
    how->setContentsMargins(8, 0, 8, 8);
    m_layout->addWidget(how);
}

RubricWidget::Row RubricWidget::makeRow(int point)
{
    Row row;
    row.holder = new QWidget(this);
    row.box = new WrappingCheckBox(QString(), row.holder);
    // Reached with Tab or the arrows; after a click, Space still plays and pauses.
    row.box->setFocusPolicy(Qt::TabFocus);
    row.box->installEventFilter(this);
    row.box->setToolTip(tr("Tick it when your take covers it (Space)"));
    row.place = new LinkButton(QString(), row.holder);
    auto *line = new QHBoxLayout(row.holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(row.box, 1);
    line->addWidget(row.place, 0, Qt::AlignTop);
    m_layout->addWidget(row.holder);
    // A screen reader toggles without a click; what the session knows already is no news.
    connect(row.box, &QAbstractButton::toggled, this, [this, point](bool ticked) {
        if (ticked != m_session.rehearsal().ticks.contains(point))
            setTicked(point, ticked);
    });
    connect(row.place, &QAbstractButton::clicked, this, [this, point] {
        const RubricTick tick = m_session.rehearsal().ticks.value(point);
        if (tick.positionMs)
            Q_EMIT playRequested(tick.take, *tick.positionMs);
    });
    return row;
}

void RubricWidget::showQuestion()
{
    const Question *question = m_session.question();
    const QStringList points = question != nullptr ? question->listensFor : QStringList();
    while (m_rows.size() < points.size())
        m_rows << makeRow(int(m_rows.size()));
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i].holder->setVisible(i < points.size());
        m_rows[i].box->setText(points.value(i));
        m_rows[i].box->updateGeometry();
    }
    refresh();
}

void RubricWidget::refresh()
{
    const QMap<int, RubricTick> &ticks = m_session.rehearsal().ticks;
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto tick = ticks.constFind(i);
        const bool ticked = tick != ticks.cend();
        m_rows[i].box->setChecked(ticked);
        m_rows[i].box->setEnabled(m_session.isReady());
        const bool placed = ticked && tick->positionMs.has_value();
        m_rows[i].place->setVisible(placed);
        if (placed) {
            const QString place = formatDuration(*tick->positionMs);
            m_rows[i].place->setText(tr("covered at %1").arg(place));
            m_rows[i].place->setToolTip(tr("Play from %1").arg(place));
        }
    }
}

void RubricWidget::setTicked(int point, bool ticked)
{
    if (!ticked) {
        m_session.untick(point);
        return;
    }
    const std::optional<Take> take = m_player.take();
    const bool heard = take && take->subject.questionKey == m_session.questionKey() &&
                       m_player.state() != TakePlayer::State::Stopped;
    if (heard)
        m_session.tick(point, take->id, m_player.positionMs());
    else
        m_session.tick(point, {}, std::nullopt);
}

bool RubricWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : (key == Qt::Key_Up ? -1 : 0);
        for (int i = 0; step != 0 && i < m_rows.size(); ++i) {
            if (m_rows[i].box != watched)
                continue;
            const int next = i + step;
            if (next < 0 || next >= m_rows.size() || m_rows[next].holder->isHidden())
                return false;
            m_rows[next].box->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recount
