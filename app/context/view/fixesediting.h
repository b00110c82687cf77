#pragma once

#include "packs/pack.h"

#include <QObject>
#include <QString>

#include <memory>

class QPushButton;
class QWidget;

namespace recount
{

class CompanyEditor;
class EditNotice;
class FixEditPanel;
class FixesView;

/// Edits the fixes of the user's own company in their table: the panel with the fields, new ones,
/// the bin, and what is told of it. While somebody edits, no row leaves its place.
class FixesEditing : public QObject
{
    Q_OBJECT

public:
    /// `page` is the parent of the widgets, which whoever lays them out takes over.
    FixesEditing(FixesView &table, QWidget *page);

    FixEditPanel *panel() const { return m_panel; }
    EditNotice *notice() const { return m_notice; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *binButton() const { return m_bin; }

    /// Outlives this object.
    void setEditor(CompanyEditor &editor);
    /// What the table shows; after the table knows it.
    void setPack(const std::shared_ptr<const Pack> &pack);
    bool isEditable() const;

    /// Fields for the current fix, or no fields any more.
    void toggle();
    void edit(const QString &fixId);
    void add();
    void remove();
    void stop();

Q_SIGNALS:
    /// The panel is shown now, or hidden.
    void panelShown(bool shown);

private:
    void fixVanished();
    void showBin();
    void updateState();

    FixesView &m_table;
    QWidget *m_page;
    FixEditPanel *m_panel;
    EditNotice *m_notice;
    QPushButton *m_add;
    QPushButton *m_bin;
    CompanyEditor *m_editor = nullptr;
    std::shared_ptr<const Pack> m_pack;
    QString m_next; ///< to be chosen once the current one is in the bin
};

} // namespace recount
