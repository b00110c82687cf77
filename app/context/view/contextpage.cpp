#include "context/view/contextpage.h"

#include "context/timeline.h"
#include "context/view/companypage.h"
#include "context/view/timelinepage.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace recount
{

ContextPage::ContextPage(Navigator &navigator, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_parts(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_company(new CompanyPage(navigator, dialogs, this))
    , m_timeline(new TimelinePage(navigator, this))
{
    m_parts->setObjectName(QStringLiteral("parts"));
    m_parts->setDrawBase(false);
    m_parts->setExpanding(false);
    m_parts->setAccessibleName(tr("Parts of the context"));
    m_parts->addTab(tr("Company"));
    m_parts->addTab(tr("Timeline"));
    m_stack->addWidget(m_company);
    m_stack->addWidget(m_timeline);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 4);
    head->setSpacing(12);
    head->addWidget(m_parts);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    setFocusProxy(m_company);
    connect(m_parts, &QTabBar::currentChanged, this, [this](int part) {
        m_stack->setCurrentIndex(part);
        setFocusProxy(m_stack->currentWidget());
        Q_EMIT layoutChanged();
    });
    connect(m_company, &CompanyPage::phaseRequested, this, [this](const QString &phaseId) {
        showPart(Part::Timeline);
        m_timeline->showPhase(phaseId);
    });
    connect(m_timeline, &TimelinePage::drawingChanged, this, &ContextPage::layoutChanged);
}

void ContextPage::perform(ContextAction action)
{
    switch (action) {
    case ContextAction::ShowCompany:
        showPart(Part::Company);
        focusPart();
        break;
    case ContextAction::ShowTimeline:
        showPart(Part::Timeline);
        focusPart();
        break;
    case ContextAction::SwitchView:
        showPart(Part::Timeline);
        m_timeline->setDrawing(!m_timeline->isDrawing());
        focusPart();
        Q_EMIT layoutChanged();
        break;
    case ContextAction::Search:
        showPart(Part::Timeline);
        m_timeline->focusSearch();
        break;
    case ContextAction::ZoomIn:
        m_timeline->zoomIn();
        break;
    case ContextAction::ZoomOut:
        m_timeline->zoomOut();
        break;
    case ContextAction::ShowAllMonths:
        m_timeline->showAllMonths();
        break;
    case ContextAction::ShowShortcuts: {
        auto *dialog = new ShortcutsDialog(contextShortcutList(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        break;
    }
    }
}

void ContextPage::setEditor(CompanyEditor &editor)
{
    m_editor = &editor;
}

void ContextPage::setPack(std::shared_ptr<const Pack> pack)
{
    const Timeline timeline(std::move(pack));
    m_company->setTimeline(timeline);
    m_timeline->setTimeline(timeline);
}

bool ContextPage::showEntry(const QString &entryId)
{
    if (!m_timeline->showEntry(entryId))
        return false;
    showPart(Part::Timeline);
    // Only what is seen can take the focus.
    m_timeline->showEntry(entryId);
    return true;
}

ContextPage::Part ContextPage::part() const
{
    return Part(m_parts->currentIndex());
}

void ContextPage::showPart(Part part)
{
    m_parts->setCurrentIndex(int(part));
}

void ContextPage::focusPart()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QByteArray ContextPage::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << qint32(part()) << m_timeline->isDrawing() << m_timeline->saveLayout();
    return layout;
}

void ContextPage::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    qint32 part = 0;
    bool drawing = true;
    QByteArray timeline;
    in >> part >> drawing >> timeline;
    if (in.status() != QDataStream::Ok)
        return;
    const QSignalBlocker blocker(this);
    m_timeline->restoreLayout(timeline);
    m_timeline->setDrawing(drawing);
    showPart(part == qint32(Part::Timeline) ? Part::Timeline : Part::Company);
}

} // namespace recount
