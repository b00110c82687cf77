#include "runbook/view/walkwindow.h"

#include "runbook/view/walkpage.h"

#include <QCloseEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr QSize usualSize{760, 820};

} // namespace

WalkWindow::WalkWindow(std::unique_ptr<WalkSession> session, const Clock &clock, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(std::move(session))
    , m_page(new WalkPage(m_session->takeWalk(), clock, this))
{
    setWindowTitle(tr("Walk: %1").arg(m_session->title()));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(m_page, &WalkPage::timelineRequested, this, [this](const QList<WalkTimelineRow> &rows) {
        Q_EMIT timelineRequested(m_session->title(), rows);
    });
    connect(m_session.get(), &WalkSession::written, this, [this] {
        m_isWarned = false;
        m_page->showProblem({});
    });
    connect(m_session.get(), &WalkSession::failed, this, [this](const Error &error) {
        if (m_isWarned)
            return;
        m_page->showProblem(tr("The walk goes on, but what happened could not be written yet; it "
                               "is tried again. %1")
                                .arg(error.userText));
    });
}

WalkWindow::~WalkWindow()
{
    m_page->keepTyped();
    // Its walk tells its events to the session.
    delete m_page;
}

void WalkWindow::closeEvent(QCloseEvent *event)
{
    m_page->keepTyped();
    if (!m_session->isFailing() || m_isWarned)
        return QWidget::closeEvent(event);
    m_isWarned = true;
    m_page->showProblem(tr("Not all of this walk is on the disk. Copy the log and keep it "
                           "elsewhere; closing the window once more lets go of what is missing."));
    event->ignore();
}

} // namespace recount
