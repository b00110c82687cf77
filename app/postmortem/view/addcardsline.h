#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

namespace recount
{

class FlowLayout;
class LinkButton;

/// "Add: Cost, Decisions …": the cards that a form leaves out while they are empty.
class AddCardsLine : public QWidget
{
    Q_OBJECT

public:
    explicit AddCardsLine(QWidget *parent = nullptr);

    /// By their places among all cards, in that order; hidden without any.
    void setCards(const QMap<int, QString> &cards);
    LinkButton *button(int card) const { return m_buttons.value(card); }

Q_SIGNALS:
    void addRequested(int card);

private:
    QWidget *m_flow;
    QMap<int, LinkButton *> m_buttons;
};

} // namespace recount
