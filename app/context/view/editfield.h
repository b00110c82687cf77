#pragma once

#include "context/companyedits.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace recount
{

class CompanyEditor;
class TextLabel;

/// Whether this company is the one that the editor has open.
bool isEditable(const CompanyEditor *editor, const Pack *pack);

/// One thing of an own company to be edited: its name, below it what it is edited with, and what
/// was refused. What is entered becomes an edit at once.
class EditField : public QWidget
{
    Q_OBJECT

public:
    /// The editor outlives the field. `name` stands above, empty for none.
    EditField(CompanyEditor &editor, const QString &name, QWidget *parent = nullptr);

    /// Another state of the company, by this field or by others. What is being entered stays, and
    /// so does what was refused, until the company says something else here. `pack` is a copy to
    /// be read only; packs/packtexts.h wants it like that.
    virtual void refresh(Pack &pack) = 0;

    /// What was refused last, empty when nothing was.
    QString problem() const;
    /// Whether its name stands above it.
    bool hasCaption() const { return m_hasCaption; }

protected:
    CompanyEditor &editor() const { return m_editor; }
    QVBoxLayout *column() const { return m_column; }
    /// What it is edited with: gets the name for screen readers, and leaves undo to the company.
    void setInput(QWidget *input, const QString &accessibleName);
    /// Shows what was refused, and answers whether nothing was.
    bool apply(const CompanyEdit &edit);
    void setProblem(const QString &problem);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CompanyEditor &m_editor;
    QVBoxLayout *m_column;
    QWidget *m_input = nullptr;
    QWidget *m_note;
    bool m_hasCaption;
    TextLabel *m_problem;
    QString m_prompt;
};

/// Tells all of them of another state.
void refreshFields(const QList<EditField *> &fields, const Pack &pack);

} // namespace recount
