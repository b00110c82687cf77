#pragma once

#include "desktop/theme.h"
#include "foundation/result.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace recount
{

class MessageStrip;

/// The one window: menus, the tabs, and a strip for messages at its foot. It forwards what is
/// chosen and decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    MessageStrip &messages() { return *m_messages; }
    /// Adds a tab, to be reached with Ctrl and its number; the bar shows from the second one on.
    void addPage(QWidget *page, const QString &title);
    /// Brings a page's tab to the front.
    void showPage(QWidget *page);
    /// At the end of the row of tabs; what it acts on holds for all of them.
    void setHeader(QWidget *header);
    /// A menu for all pages, before theirs.
    void addMenu(QMenu *menu);
    // What follows belongs to the page that was added last: there, and its keys hold, only while
    // that page shows.
    /// A menu between Edit and View.
    void addPageMenu(QMenu *menu);
    void setUndoAction(QAction *undo);
    /// After undo.
    void setRedoAction(QAction *redo);
    void setShortcutsAction(QAction *shortcuts);
    // Of any page:
    /// More for it, behind its undo and redo and behind the tabs, in place of what was there. It
    /// may go at any time.
    void setPageActions(QWidget *page, const QList<QAction *> &edit, const QList<QAction *> &view);
    /// Importing is offered once the pages show; not while one import is still running.
    void setImportEnabled(bool enabled);
    /// Puts a full-window page in place of everything else.
    void showFailure(const Error &error, const QString &dataFolder);
    /// Shown while the data is being opened, when that takes longer than a blink.
    void showOpening();
    /// Back to the tabs.
    void showPages();

    void setAppearance(Appearance appearance);
    /// Asked before the window closes; false keeps it open for now.
    void setCloseGuard(std::function<bool()> mayClose);
    /// Geometry and layout as one value, to be restored at the next start.
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

public Q_SLOTS:
    /// Brings the window to the front, out of the task bar if need be.
    void raiseToUser();

Q_SIGNALS:
    void importPackRequested();
    void openDataFolderRequested();
    void appearanceChosen(recount::Appearance appearance);
    /// The window is about to close; what is unsaved should be saved now.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct PageExtras {
        const QWidget *page = nullptr;
        QList<QPointer<QAction>> actions; ///< of menus too
    };

    void buildMenus();
    void showExtras();
    void showAbout();

    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    MessageStrip *m_messages;
    std::function<bool()> m_mayClose;
    QAction *m_import = nullptr;
    QMenu *m_editMenu = nullptr;
    QAction *m_afterUndo = nullptr; ///< in the Edit menu
    QMenu *m_viewMenu = nullptr;
    QAction *m_afterPages = nullptr; ///< in the View menu
    QAction *m_appearance = nullptr; ///< the last one there
    QList<PageExtras> m_extras;      ///< one for each tab
    QMenu *m_helpMenu = nullptr;
    QActionGroup *m_appearances = nullptr;
};

} // namespace recount
