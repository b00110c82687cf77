#include "practice/view/hintlist.h"

#include "widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>

namespace recount
{

HintList::HintList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void HintList::setHints(const QStringList &hints)
{
    while (m_rows.size() < hints.size()) {
        const int at = int(m_rows.size());
        Row row;
        row.number = new TextLabel(TextLabel::Role::Quiet, QLocale().toString(at + 1) + u'.', this);
        row.number->setWordWrap(false);
        row.text = new TextLabel(TextLabel::Role::Body, this);
        row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(row.number, at, 0, Qt::AlignTop | Qt::AlignRight);
        m_grid->addWidget(row.text, at, 1);
        m_rows << row;
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i].number->setVisible(i < hints.size());
        m_rows[i].text->setVisible(i < hints.size());
        m_rows[i].text->setText(hints.value(i));
    }
}

} // namespace recount
