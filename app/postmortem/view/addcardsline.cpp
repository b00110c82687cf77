#include "postmortem/view/addcardsline.h"

#include "widgets/flowlayout.h"
#include "widgets/linkbutton.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

namespace recount
{

namespace
{

constexpr int gap = 4;

} // namespace

AddCardsLine::AddCardsLine(QWidget *parent) : QWidget(parent), m_flow(new QWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto *label = new TextLabel(TextLabel::Role::Quiet, tr("Add:"), this);
    label->setWordWrap(false);
    label->setMinimumHeight(LinkButton(tr("Add:")).sizeHint().height());
    row->addWidget(label, 0, Qt::AlignTop);
    new FlowLayout(gap, 0, m_flow);
    row->addWidget(m_flow, 1);
}

void AddCardsLine::setCards(const QMap<int, QString> &cards)
{
    for (auto it = cards.cbegin(); it != cards.cend(); ++it) {
        if (m_buttons.contains(it.key()))
            continue;
        auto *button = new LinkButton(*it, m_flow);
        button->setAccessibleName(tr("Add %1").arg(*it));
        connect(button, &LinkButton::clicked, this,
                [this, card = it.key()] { Q_EMIT addRequested(card); });
        m_flow->layout()->addWidget(button);
        m_buttons.insert(it.key(), button);
    }
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        (*it)->setVisible(cards.contains(it.key()));
    setVisible(!cards.isEmpty());
}

} // namespace recount
