#pragma once

#include "packs/pack.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QShortcut;

namespace recount
{

class CompanyEditor;
class FixForm;
class ReadingArea;

/// The fields of the chosen fix, beside the table. Shown while somebody edits.
class FixEditPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FixEditPanel(QWidget *parent = nullptr);

    /// Shows the fields of a fix of the company that the editor has open; the editor outlives what
    /// is shown.
    void edit(CompanyEditor &editor, const QString &fixId);
    /// Nothing is edited any more; what was being typed counts.
    void close();
    bool isEditing() const { return m_form != nullptr; }
    /// Empty while nothing is edited.
    QString fixId() const;
    /// Another state of the company.
    void refresh(const Pack &pack);
    void focusForm();

Q_SIGNALS:
    void doneRequested();
    void removeRequested();

private:
    ReadingArea *m_scroll;
    FixForm *m_form = nullptr;
};

} // namespace recount
