#include "context/view/drillsortform.h"

#include "widgets/cardframe.h"
#include "widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace recount
{

DrillSortForm::DrillSortForm(const QStringList &cards, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const QString &text : cards) {
        auto *card = new CardFrame(this);
        auto *choice = new QHBoxLayout;
        choice->setSpacing(16);
        Row row{new QRadioButton(tr("Quickfix"), card), new QRadioButton(tr("Permanent fix"), card),
                new TextLabel(TextLabel::Role::Body, card)};
        row.quick->setAccessibleName(tr("Quickfix: %1", "a card").arg(text));
        row.permanent->setAccessibleName(tr("Permanent fix: %1", "a card").arg(text));
        row.verdict->setWordWrap(false);
        auto *group = new QButtonGroup(card);
        group->addButton(row.quick);
        group->addButton(row.permanent);
        choice->addWidget(row.quick);
        choice->addWidget(row.permanent);
        choice->addWidget(row.verdict);
        choice->addStretch(1);
        card->column()->addWidget(new TextLabel(TextLabel::Role::Body, text, card));
        card->column()->addLayout(choice);
        column->addWidget(card);
        m_rows << row;
    }
    if (!m_rows.isEmpty())
        setFocusProxy(m_rows.constFirst().quick);
}

QList<std::optional<bool>> DrillSortForm::piles() const
{
    QList<std::optional<bool>> piles;
    for (const Row &row : m_rows) {
        if (row.quick->isChecked() || row.permanent->isChecked())
            piles << row.permanent->isChecked();
        else
            piles << std::nullopt;
    }
    return piles;
}

void DrillSortForm::showResult(const QList<int> &solution)
{
    const QList<std::optional<bool>> given = piles();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row &row = m_rows.at(i);
        const bool permanent = solution.value(i) == 1;
        if (given.at(i) == std::optional(permanent))
            row.verdict->setText(tr("✓ Right"));
        else
            row.verdict->setText(permanent ? tr("✗ It is a permanent fix")
                                           : tr("✗ It is a quickfix"));
        row.quick->setEnabled(false);
        row.permanent->setEnabled(false);
    }
}

} // namespace recount
