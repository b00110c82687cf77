#pragma once

#include "context/drillitem.h"
#include "context/view/contextshortcuts.h"
#include "packs/pack.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace recount
{

class CompanyEditor;
class ContextPage;
class Dialogs;
class DocumentReader;
class Navigator;
class StateStore;

/// What the context tab works with; all outlive it.
struct ContextServices {
    Navigator &navigator;
    StateStore &state;
    Dialogs &dialogs;
    CompanyEditor &editor; ///< open when the active company is the user's own
};

/// The context tab of the active company. The start does not wait for the page: it is made in an
/// idle moment or when it is first seen. Remembers the part and the view.
class ContextTab : public QObject
{
    Q_OBJECT

public:
    ContextTab(const ContextServices &services, const QHash<QString, QByteArray> &state,
               QWidget *window);
    ~ContextTab() override;

    /// Holds the page's place among the tabs.
    QWidget *holder() const { return m_holder; }
    /// The page's actions for the menu bar; owned by `parent`.
    QMenu *makeMenu(QWidget *parent);
    QAction *shortcutsAction() const { return m_actions.value(ContextAction::ShowShortcuts); }

    /// The active company; null while there is none.
    void setPack(const std::shared_ptr<const Pack> &pack);
    /// Makes the page if it was not needed yet, in this size, so that the first look is quick.
    void prepare(const QSize &size);
    /// Goes to an entry of the active company; false when there is none with this id.
    bool showEntry(const QString &entryId);
    /// The timeline instead of the company.
    void showTimeline();
    /// Opens a document of the active company in a window beside this one.
    void showDocument(const QString &documentId);
    /// Shows the company with its first section open to be written.
    void editCompany();
    void saveLayout();

Q_SIGNALS:
    /// Somebody wants to be asked about the active company.
    void drillRequested(recount::DrillSet set);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ContextPage &page();
    void makeActions();

    ContextServices m_services;
    std::shared_ptr<const Pack> m_pack;
    QByteArray m_layout;
    QPointer<QWidget> m_holder;
    QPointer<ContextPage> m_page;
    QPointer<DocumentReader> m_reader;
    QMap<ContextAction, QAction *> m_actions;
};

} // namespace recount
