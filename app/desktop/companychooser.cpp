#include "desktop/companychooser.h"

#include "widgets/elidingcombobox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace recount
{

QString companyLabel(const CompanyChoice &company)
{
    switch (company.kind) {
    case CompanyChoice::Kind::Shipped:
        return CompanyChooser::tr("%1 · fictional example", "a company").arg(company.name);
    case CompanyChoice::Kind::Imported:
        return CompanyChooser::tr("%1 · imported", "a company").arg(company.name);
    case CompanyChoice::Kind::Own:
        break;
    }
    return CompanyChooser::tr("%1 · mine", "a company").arg(company.name);
}

CompanyChooser::CompanyChooser(QWidget *parent)
    : QWidget(parent), m_companies(new ElidingComboBox(this)), m_menu(new QToolButton(this))
{
    auto *label = new QLabel(tr("Company"), this);
    label->setBuddy(m_companies);
    m_companies->setObjectName(QStringLiteral("companies"));
    m_companies->setAccessibleName(tr("Company"));
    // On X11 the name that a screen reader gets is what is chosen.
    m_companies->setAccessibleDescription(tr("The company that all tabs are about"));
    m_companies->setToolTip(tr("Choose the company that all tabs are about (Ctrl+Shift+C)"));
    m_companies->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_companies->setMaximumWidth(fontMetrics().averageCharWidth() * 46);
    m_menu->setObjectName(QStringLiteral("companyMenu"));
    m_menu->setText(tr("Manage"));
    m_menu->setAccessibleName(tr("Manage companies"));
    m_menu->setToolTip(tr("Make a company yours, rename it, bring one back"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(m_companies);
    layout->addWidget(m_menu);
    connect(m_companies, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_companies->itemData(index).toString()); });
}

void CompanyChooser::setCompanies(const QList<CompanyChoice> &companies,
                                  const QString &activePackId)
{
    // An open list is left alone while typing saves in the background.
    QStringList labels;
    for (const CompanyChoice &company : companies)
        labels << companyLabel(company);
    bool same = companies.size() == m_companies->count();
    for (int i = 0; same && i < companies.size(); ++i)
        same = m_companies->itemText(i) == labels.at(i) &&
               m_companies->itemData(i).toString() == companies.at(i).packId;
    const QSignalBlocker blocker(m_companies);
    if (!same) {
        m_companies->clear();
        for (int i = 0; i < companies.size(); ++i)
            m_companies->addItem(labels.at(i), companies.at(i).packId);
    }
    m_companies->setCurrentIndex(m_companies->findData(activePackId));
    m_companies->updateGeometry();
}

void CompanyChooser::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void CompanyChooser::open()
{
    m_companies->setFocus(Qt::ShortcutFocusReason);
    m_companies->showPopup();
}

} // namespace recount
