#include "widgets/collapsiblesection.h"

#include "widgets/disclosurebutton.h"

#include <QStyle>
#include <QVBoxLayout>

namespace recount
{

CollapsibleSection::CollapsibleSection(const QString &title, QWidget *parent)
    : QWidget(parent), m_header(new DisclosureButton(title, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(8);
    outer->addLayout(m_body);
    connect(m_header, &QAbstractButton::clicked, this,
            [this] { Q_EMIT expandRequested(!m_expanded); });
}

void CollapsibleSection::setContent(QWidget *content)
{
    if (m_content == content)
        return;
    delete m_content;
    m_content = content;
    m_body->addWidget(content);
    content->setVisible(m_expanded);
}

void CollapsibleSection::setNote(QWidget *note)
{
    delete m_note;
    m_note = note;
    m_body->insertWidget(0, note);
}

void CollapsibleSection::setExpanded(bool expanded)
{
    if (m_expanded == expanded)
        return;
    if (expanded)
        Q_EMIT aboutToExpand();
    m_expanded = expanded;
    if (m_content != nullptr)
        m_content->setVisible(expanded);
    m_header->setExpanded(expanded);
    Q_EMIT expandedChanged(expanded);
}

void CollapsibleSection::setRemark(const QString &remark)
{
    m_header->setRemark(remark);
}

void CollapsibleSection::setProminent(bool prominent)
{
    m_header->setProminent(prominent);
}

void CollapsibleSection::followOwnHeader()
{
    connect(this, &CollapsibleSection::expandRequested, this, &CollapsibleSection::setExpanded);
}

} // namespace recount
