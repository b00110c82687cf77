#pragma once

#include <QList>
#include <QWidget>

#include "foundation/ids.h"

class QVBoxLayout;

namespace recount
{

class LinkButton;
class PracticeSession;
class TakePlayer;
class WrappingCheckBox;

/// The points of *what they listen for*, to be ticked while listening. A point ticked while a
/// take of this question plays, or is paused, keeps the place.
class RubricWidget : public QWidget
{
    Q_OBJECT

public:
    RubricWidget(PracticeSession &session, TakePlayer &player, QWidget *parent = nullptr);

    /// Makes the rows of the session's question.
    void showQuestion();
    /// Shows what is ticked.
    void refresh();

Q_SIGNALS:
    void playRequested(const recount::TakeId &take, qint64 positionMs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *holder = nullptr;
        WrappingCheckBox *box = nullptr;
        LinkButton *place = nullptr;
    };
    Row makeRow(int point);
    void setTicked(int point, bool ticked);

    PracticeSession &m_session;
    TakePlayer &m_player;
    QVBoxLayout *m_layout = nullptr;
    QList<Row> m_rows; ///< kept for the next question; the surplus is hidden
};

} // namespace recount
