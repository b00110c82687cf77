#include "postmortem/view/computedline.h"

#include "widgets/textlabel.h"

#include <QHBoxLayout>

namespace recount
{

ComputedLine::ComputedLine(const QString &name, QWidget *parent)
    : QWidget(parent), m_value(new TextLabel(TextLabel::Role::Body, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(TextLabel::Role::Quiet, name, this);
    label->setWordWrap(false);
    m_value->setAccessibleName(name);
    row->addWidget(label);
    row->addWidget(m_value, 1);
}

void ComputedLine::setValue(const QString &value)
{
    m_value->setText(value.isEmpty() ? QStringLiteral("–") : value);
}

QString ComputedLine::value() const
{
    return m_value->text();
}

} // namespace recount
