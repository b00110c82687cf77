#include "desktop/fixestab.h"

#include "context/view/fixespage.h"
#include "desktop/printservice.h"
#include "storage/statestore.h"
#include "widgets/errorsink.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace recount
{

namespace
{

const QString layoutStateKey = QStringLiteral("fixes/layout");

} // namespace

FixesTab::FixesTab(const FixesServices &services, const QHash<QString, QByteArray> &state,
                   QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_layout(state.value(layoutStateKey))
    , m_place(new QWidget(window))
{
    m_place->installEventFilter(this);
}

FixesTab::~FixesTab()
{
    delete m_place;
}

bool FixesTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_place && event->type() == QEvent::Show)
        built();
    return QObject::eventFilter(watched, event);
}

FixesPage &FixesTab::built()
{
    if (m_page != nullptr) {
        if (std::exchange(m_pageIsOld, false))
            m_page->setPack(m_pack);
        return *m_page;
    }
    m_page = new FixesPage(m_services.navigator, m_services.errors, m_services.dialogs, m_place);
    m_page->setEditor(m_services.editor);
    connect(m_page, &FixesPage::printRequested, this,
            [this](const QString &title, const QString &html) {
                askAndPrint(*m_page->window(), m_services.errors, tableJob(title, html));
            });
    connect(m_page, &FixesPage::drillRequested, this, &FixesTab::drillRequested);
    m_page->restoreLayout(m_layout);
    m_page->setPack(m_pack);
    m_pageIsOld = false;
    auto *layout = new QVBoxLayout(m_place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    // At once, instead of an empty frame first.
    m_page->show();
    m_place->setFocusProxy(m_page);
    return *m_page;
}

void FixesTab::setPack(std::shared_ptr<const Pack> pack)
{
    m_pack = std::move(pack);
    // Nobody looks at it while another tab is being edited.
    m_pageIsOld = true;
    if (m_page != nullptr && m_place->isVisible())
        built();
}

void FixesTab::prepare(const QSize &size)
{
    if (m_page != nullptr || !m_place)
        return;
    m_place->resize(size);
    built();
    // Fonts and styles are loaded by the first painting, wherever it goes.
    m_place->grab();
}

void FixesTab::showFix(const QString &fixId)
{
    built().showFix(fixId);
}

void FixesTab::saveLayout()
{
    if (m_page != nullptr)
        m_services.state.put(layoutStateKey, m_page->saveLayout());
}

} // namespace recount
