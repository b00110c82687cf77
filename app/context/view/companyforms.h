#pragma once

#include "context/view/rowsfield.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace recount
{

class CompanyEditor;

/// A section of the company page to be edited: fields from top to bottom.
class CompanyForm : public QWidget
{
    Q_OBJECT

public:
    explicit CompanyForm(QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }
    /// Below the others, or in a layout of the form.
    void add(EditField *field, QBoxLayout *into = nullptr);

    /// Another state of the company; what is being entered stays.
    void refresh(const Pack &pack);
    /// Gives the focus to what is written first.
    void focusFirst();
    /// Gives the focus to the field of a path in packs/packtexts.h; false when there is none.
    bool focusField(const QString &path);
    /// The same for the first field of a row.
    bool focusRow(const QString &path);

private:
    QVBoxLayout *m_column;
    QList<EditField *> m_fields;
};

// Each makes the form of one section; the editor outlives it.
CompanyForm *makeFactsForm(CompanyEditor &editor, const RowsOwner &owner);
CompanyForm *makeChangesForm(CompanyEditor &editor, const RowsOwner &owner);
CompanyForm *makePhasesForm(CompanyEditor &editor, const RowsOwner &owner);
CompanyForm *makeResponsibilitiesForm(CompanyEditor &editor, const RowsOwner &owner);
CompanyForm *makeCommunicationForm(CompanyEditor &editor, const RowsOwner &owner);
CompanyForm *makeAboutForm(CompanyEditor &editor, const RowsOwner &owner);

} // namespace recount
