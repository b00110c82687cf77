#pragma once

#include "desktop/companies.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace recount
{

/// The active company in the window's header, to be changed there, with a button for what can be
/// done with it.
class CompanyChooser : public QWidget
{
    Q_OBJECT

public:
    explicit CompanyChooser(QWidget *parent = nullptr);

    void setCompanies(const QList<CompanyChoice> &companies, const QString &activePackId);
    void setMenu(QMenu *menu);
    /// Opens the list for the keyboard.
    void open();

Q_SIGNALS:
    void chosen(const QString &packId);

private:
    QComboBox *m_companies;
    QToolButton *m_menu;
};

/// What a company is called in the list: "QuickBite · fictional example".
QString companyLabel(const CompanyChoice &company);

} // namespace recount
