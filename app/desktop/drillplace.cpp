#include "desktop/drillplace.h"

#include "context/view/drillpage.h"
#include "foundation/chance.h"

#include <QLayout>
#include <QWidget>

namespace recount
{

DrillPlace::DrillPlace(const DrillServices &services, QWidget *holder)
    : QObject(holder), m_services(services), m_holder(holder)
{
}

DrillPlace::~DrillPlace() = default;

void DrillPlace::open(const std::shared_ptr<const Pack> &pack, DrillSet set)
{
    if (m_isOpen || !pack || !m_holder || !m_holder->layout())
        return;
    m_isOpen = true;
    m_packId = pack->id;
    m_focus = m_holder->window()->focusWidget();
    m_proxy = m_holder->focusProxy();
    const auto children = m_holder->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (child != m_page && !child->isWindow() && !child->isHidden()) {
            m_behind << child;
            child->hide();
        }
    }
    const QList<QAction *> actions = m_holder->actions();
    for (QAction *action : actions) {
        if (action->isEnabled()) {
            m_resting << action;
            action->setEnabled(false);
        }
    }
    if (!m_page) {
        m_page = new DrillPage(m_services.clock, m_services.store, m_services.errors, randomBelow,
                               m_holder);
        m_page->setSpeech(m_services.makeSpeech);
        m_holder->layout()->addWidget(m_page);
        connect(m_page, &DrillPage::leaveRequested, this, &DrillPlace::leave);
    }
    m_page->show();
    m_holder->setFocusProxy(m_page);
    m_page->setFocus();
    m_page->start(pack, set);
}

void DrillPlace::leave()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    if (m_page)
        m_page->hide();
    for (const QPointer<QWidget> &widget : std::as_const(m_behind)) {
        if (widget)
            widget->show();
    }
    for (const QPointer<QAction> &action : std::as_const(m_resting)) {
        if (action)
            action->setEnabled(true);
    }
    m_behind.clear();
    m_resting.clear();
    if (m_holder)
        m_holder->setFocusProxy(m_proxy);
    if (m_focus && m_focus->isVisible())
        m_focus->setFocus();
    else if (m_proxy)
        m_proxy->setFocus();
}

void DrillPlace::setPack(const std::shared_ptr<const Pack> &pack)
{
    if (m_isOpen && (!pack || pack->id != m_packId))
        leave();
}

} // namespace recount
