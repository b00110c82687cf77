#include "desktop/contexttab.h"

#include "context/view/companypage.h"
#include "context/view/contextpage.h"
#include "context/view/editfield.h"
#include "context/view/entrywords.h"
#include "storage/statestore.h"
#include "widgets/documentreader.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace recount
{

namespace
{

const QString layoutStateKey = QStringLiteral("context/layout");

} // namespace

ContextTab::ContextTab(const ContextServices &services, const QHash<QString, QByteArray> &state,
                       QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_layout(state.value(layoutStateKey))
    , m_holder(new QWidget(window))
{
    auto *layout = new QVBoxLayout(m_holder);
    layout->setContentsMargins(0, 0, 0, 0);
    m_holder->installEventFilter(this);
    makeActions();
}

ContextTab::~ContextTab() = default;

void ContextTab::makeActions()
{
    for (const ContextShortcut &shortcut : contextShortcuts()) {
        auto *action = new QAction(shortcut.what, m_holder);
        // The drawing sees to its own keys; elsewhere + and 0 are characters.
        if (shortcut.everywhere)
            action->setShortcut(shortcut.key);
        connect(action, &QAction::triggered, this,
                [this, what = shortcut.action] { page().perform(what); });
        m_holder->addAction(action);
        m_actions.insert(shortcut.action, action);
    }
}

ContextPage &ContextTab::page()
{
    if (!m_page) {
        m_page = new ContextPage(m_services.navigator, m_services.dialogs, m_holder);
        m_page->setEditor(m_services.editor);
        m_holder->layout()->addWidget(m_page);
        m_page->show(); // at once; the layout would do it a moment later
        m_holder->setFocusProxy(m_page);
        m_page->restoreLayout(m_layout);
        m_page->setPack(m_pack);
        connect(m_page, &ContextPage::layoutChanged, this, &ContextTab::saveLayout);
        connect(m_page, &ContextPage::drillRequested, this, &ContextTab::drillRequested);
    }
    return *m_page;
}

QMenu *ContextTab::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Context"), parent);
    const QList<QList<ContextAction>> sections = {
        {ContextAction::ShowCompany, ContextAction::ShowTimeline, ContextAction::ShowFigures},
        {ContextAction::Edit, ContextAction::Add},
        {ContextAction::SwitchView, ContextAction::Search},
        {ContextAction::DrillRecall, ContextAction::DrillCommunication},
        {ContextAction::ZoomIn, ContextAction::ZoomOut, ContextAction::ShowAllMonths},
    };
    for (const QList<ContextAction> &section : sections) {
        for (const ContextAction action : section)
            menu->addAction(m_actions.value(action));
        menu->addSeparator();
    }
    return menu;
}

void ContextTab::setPack(const std::shared_ptr<const Pack> &pack)
{
    m_pack = pack;
    if (m_page)
        m_page->setPack(m_pack);
    for (const ContextAction action : {ContextAction::Edit, ContextAction::Add})
        m_actions.value(action)->setEnabled(isEditable(&m_services.editor, m_pack.get()));
}

void ContextTab::prepare(const QSize &size)
{
    if (m_page || !m_holder)
        return;
    m_holder->resize(size);
    page();
    // Fonts and styles are loaded by the first painting, wherever it goes.
    m_holder->grab();
}

bool ContextTab::showEntry(const QString &entryId)
{
    return page().showEntry(entryId);
}

void ContextTab::showTimeline()
{
    page().perform(ContextAction::ShowTimeline);
}

void ContextTab::showDocument(const QString &documentId)
{
    if (!m_pack || !m_holder)
        return;
    for (const PackDocument &document : m_pack->documents) {
        if (document.id != documentId)
            continue;
        if (!m_reader)
            m_reader = new DocumentReader(m_services.dialogs, m_holder->window());
        m_reader->showDocument(documentKindWord(document.kind), document.title, document.markdown);
        return;
    }
}

void ContextTab::editCompany()
{
    page().showPart(ContextPage::Part::Company);
    // Its name was just given.
    page().company().editSection(0, QStringLiteral("/company/whatItDoes"));
}

void ContextTab::saveLayout()
{
    if (!m_page)
        return;
    m_layout = m_page->saveLayout();
    m_services.state.put(layoutStateKey, m_layout);
}

bool ContextTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_holder && event->type() == QEvent::Show)
        page();
    return QObject::eventFilter(watched, event);
}

} // namespace recount
