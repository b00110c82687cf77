#pragma once

#include <QList>
#include <QListWidget>
#include <QStringList>

namespace recount
{

/// Cards to be put in order by dragging or with Alt and the arrow keys. As high as its cards.
class DrillOrderList : public QListWidget
{
    Q_OBJECT

public:
    explicit DrillOrderList(const QStringList &cards, QWidget *parent = nullptr);

    /// The cards by their index, from the first place to the last.
    QList<int> order() const;
    /// Moves the chosen card by so many places, within the list.
    void moveChosen(int places);
    /// Marks each place in words and with a sign; nothing moves after that. `places` says where
    /// the card at each place belongs, from 0.
    void showResult(const QList<bool> &right, const QList<int> &places);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refresh();
    void fitHeight();

    QStringList m_cards;
    QList<bool> m_right;
    QList<int> m_places;
};

} // namespace recount
