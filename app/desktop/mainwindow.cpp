#include "desktop/mainwindow.h"

#include "desktop/aboutdialog.h"
#include "desktop/clipboardactions.h"
#include "desktop/failurepage.h"
#include "desktop/messagestrip.h"
#include "widgets/shortcutsdialog.h"
#include "widgets/windowsize.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDataStream>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr QSize firstSize(1180, 800);

/// The tabs are as high as what stands beside them, which would be cut off otherwise.
class HeaderTabBar : public QTabBar
{
public:
    using QTabBar::QTabBar;

    void setLeastHeight(int height)
    {
        m_leastHeight = height;
        updateGeometry();
    }

protected:
    QSize tabSizeHint(int index) const override
    {
        return QTabBar::tabSizeHint(index).expandedTo({0, m_leastHeight});
    }

private:
    int m_leastHeight = 0;
};

class HeaderTabs : public QTabWidget
{
public:
    explicit HeaderTabs(QWidget *parent) : QTabWidget(parent), m_bar(new HeaderTabBar(this))
    {
        setTabBar(m_bar);
    }

    void setHeader(QWidget *header)
    {
        setCornerWidget(header, Qt::TopRightCorner);
        m_bar->setLeastHeight(header->sizeHint().height());
        header->show();
    }

private:
    HeaderTabBar *m_bar;
};

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_stack(new QStackedWidget(this))
    , m_tabs(new HeaderTabs(this))
    , m_messages(new MessageStrip(this))
{
    setWindowTitle(tr("Recount"));
    resizeOnScreen(*this, firstSize);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->setDocumentMode(true);
    // The bar takes the focus itself; a holder that does has no name and no role to tell.
    m_tabs->setFocusPolicy(Qt::NoFocus);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::showExtras);
    m_stack->addWidget(m_tabs);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_messages);
    setCentralWidget(central);
    buildMenus();
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_import = file->addAction(tr("&Import a Pack…"), this, &MainWindow::importPackRequested);
    m_import->setEnabled(false);
    file->addAction(tr("Open &Data Folder"), this, &MainWindow::openDataFolderRequested);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &MainWindow::close);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_afterUndo = m_editMenu->addSeparator();
    new ClipboardActions(*m_editMenu);

    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_afterPages = m_viewMenu->addSeparator();
    QMenu *appearance = m_viewMenu->addMenu(tr("&Appearance"));
    m_appearance = appearance->menuAction();
    m_appearances = new QActionGroup(this);
    const std::pair<Appearance, QString> choices[] = {
        {Appearance::System, tr("As the &System")},
        {Appearance::Light, tr("&Light")},
        {Appearance::Dark, tr("&Dark")},
    };
    for (const auto &[value, text] : choices) {
        QAction *action = appearance->addAction(text);
        action->setCheckable(true);
        action->setData(int(value));
        action->setChecked(value == Appearance::System);
        m_appearances->addAction(action);
    }
    connect(m_appearances, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT appearanceChosen(Appearance(action->data().toInt()));
    });

    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    QAction *about = m_helpMenu->addAction(tr("&About Recount"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::addPage(QWidget *page, const QString &title)
{
    m_extras << PageExtras{page, {}};
    m_tabs->addTab(page, title);
    auto *go = new QAction(title, this);
    go->setShortcuts(tabShortcuts(m_tabs->count()));
    connect(go, &QAction::triggered, page, [this, page] { showPage(page); });
    m_viewMenu->insertAction(m_afterPages, go);
    showExtras();
}

void MainWindow::showPage(QWidget *page)
{
    m_tabs->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setHeader(QWidget *header)
{
    static_cast<HeaderTabs *>(m_tabs)->setHeader(header);
}

void MainWindow::addMenu(QMenu *menu)
{
    menuBar()->insertMenu(m_viewMenu->menuAction(), menu);
}

void MainWindow::addPageMenu(QMenu *menu)
{
    menuBar()->insertMenu(m_viewMenu->menuAction(), menu);
    m_extras.last().actions << menu->menuAction();
    showExtras();
}

/// Keys of a page that is hidden would act on what nobody sees: its actions hide with it.
void MainWindow::showExtras()
{
    const QWidget *current = m_tabs->currentWidget();
    for (const PageExtras &extras : std::as_const(m_extras)) {
        const bool shows = extras.page == current;
        for (const QPointer<QAction> &action : extras.actions) {
            if (action)
                action->setVisible(shows);
        }
    }
}

void MainWindow::setImportEnabled(bool enabled)
{
    m_import->setEnabled(enabled);
}

void MainWindow::setUndoAction(QAction *undo)
{
    m_editMenu->insertAction(m_afterUndo, undo);
    m_extras.last().actions << undo;
    showExtras();
}

void MainWindow::setRedoAction(QAction *redo)
{
    m_editMenu->insertAction(m_afterUndo, redo);
    m_extras.last().actions << redo;
    showExtras();
}

void MainWindow::setShortcutsAction(QAction *shortcuts)
{
    m_helpMenu->insertAction(m_helpMenu->actions().value(0), shortcuts);
    m_extras.last().actions << shortcuts;
    showExtras();
}

void MainWindow::setPageActions(QWidget *page, const QList<QAction *> &edit,
                                const QList<QAction *> &view)
{
    for (PageExtras &extras : m_extras) {
        if (extras.page != page)
            continue;
        extras.actions.removeAll(nullptr);
        m_editMenu->addActions(edit);
        m_viewMenu->insertActions(m_appearance, view);
        for (QAction *action : edit + view)
            extras.actions << action;
    }
    showExtras();
}

void MainWindow::showFailure(const Error &error, const QString &dataFolder)
{
    auto *page = new FailurePage(error, dataFolder, this);
    connect(page, &FailurePage::openFolderRequested, this, &MainWindow::openDataFolderRequested);
    connect(page, &FailurePage::quitRequested, this, &MainWindow::close);
    m_stack->setCurrentIndex(m_stack->addWidget(page));
}

void MainWindow::showOpening()
{
    auto *label = new QLabel(tr("Opening your takes and notes…"), this);
    label->setAlignment(Qt::AlignCenter);
    m_stack->setCurrentIndex(m_stack->addWidget(label));
}

void MainWindow::showPages()
{
    m_stack->setCurrentWidget(m_tabs);
    m_import->setEnabled(true);
    if (QWidget *page = m_tabs->currentWidget())
        page->setFocus();
}

void MainWindow::setAppearance(Appearance appearance)
{
    for (QAction *action : m_appearances->actions()) {
        if (action->data().toInt() == int(appearance))
            action->setChecked(true);
    }
    applyAppearance(appearance);
}

void MainWindow::setCloseGuard(std::function<bool()> mayClose)
{
    m_mayClose = std::move(mayClose);
}

QByteArray MainWindow::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << saveGeometry() << saveState();
    return state;
}

void MainWindow::restoreLayoutState(const QByteArray &state)
{
    QDataStream in(state);
    QByteArray geometry;
    QByteArray docks;
    in >> geometry >> docks;
    if (in.status() != QDataStream::Ok)
        return;
    restoreGeometry(geometry);
    restoreState(docks);
}

void MainWindow::raiseToUser()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    Q_EMIT closing();
    event->accept();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace recount
