#pragma once

#include "runbook/branchcards.h"
#include "runbook/runbookpractice.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace recount
{

class Clock;
class TextLabel;

/// The branches of a runbook as short cards, those that are due first. Space shows the answer,
/// 1 to 4 say how well it was known, which decides when the card comes back.
class BranchCardsPage : public QWidget
{
    Q_OBJECT

public:
    /// At most this many new cards in a study day, of all runbooks together.
    static constexpr int mostNew = 10;

    /// The clock outlives the page.
    BranchCardsPage(const QList<BranchCard> &cards, const BranchProgress &progress,
                    const Clock &clock, QWidget *parent = nullptr);

    /// Cards that are still to come, the one that is shown among them.
    int left() const { return int(m_queue.size()); }
    void showAnswer();
    void grade(int grade);

Q_SIGNALS:
    void reviewed(const recount::BranchReview &review);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillQueue(int mostFresh);
    void refresh();
    QString emptyWords() const;

    QList<BranchCard> m_cards;
    QHash<QString, ReviewState> m_states; ///< by thing
    const Clock &m_clock;
    QList<int> m_queue; ///< indexes of cards
    bool m_isOpen = false;
    TextLabel *m_left;
    TextLabel *m_question;
    TextLabel *m_answer;
    QPushButton *m_show;
    QList<QPushButton *> m_grades;
};

} // namespace recount
