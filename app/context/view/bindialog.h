#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace recount
{

class CompanyEditor;
class TextLabel;

/// What was deleted from the company that is being edited, last deleted first, to be brought back
/// or deleted for good.
class BinDialog : public QDialog
{
    Q_OBJECT

public:
    /// The editor outlives the dialog.
    explicit BinDialog(CompanyEditor &editor, QWidget *parent = nullptr);

private:
    void refresh();
    void bringBack();
    void discard();
    QString currentId() const;

    CompanyEditor &m_editor;
    TextLabel *m_intro;
    QListWidget *m_things;
    TextLabel *m_problem;
    QPushButton *m_bringBack;
    QPushButton *m_discard;
};

} // namespace recount
