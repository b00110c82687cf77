#include "desktop/runbookwalks.h"

#include "foundation/chance.h"
#include "foundation/clock.h"
#include "foundation/ids.h"
#include "foundation/pooljob.h"
#include "runbook/branchcards.h"
#include "runbook/resumewalk.h"
#include "runbook/view/branchcardspage.h"
#include "runbook/view/openrunbook.h"
#include "runbook/view/walksdialog.h"
#include "runbook/view/walkwindow.h"
#include "storage/whendone.h"
#include "widgets/errorsink.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QScreen>
#include <QVBoxLayout>

#include <limits>

namespace recount
{

namespace
{

constexpr QSize drillSize{760, 820};
constexpr QSize cardsSize{620, 360};

QString nameOfDocument(const OpenRunbook &document, const QString &path)
{
    return document.values().id.isEmpty() ? path : document.values().id;
}

} // namespace

RunbookWalks::RunbookWalks(const DataFolder &folder, const Clock &clock, StorageThread &storage,
                           ErrorSink &errors, QWidget *window)
    : m_folder(folder), m_clock(clock), m_practice(storage), m_errors(errors), m_window(window)
{
}

RunbookWalks::~RunbookWalks()
{
    // Their logs are complete before the data folder closes.
    for (const QPointer<QWidget> &window : std::as_const(m_windows))
        delete window;
}

QList<QWidget *> RunbookWalks::windows() const
{
    QList<QWidget *> open;
    for (const QPointer<QWidget> &window : m_windows) {
        if (window)
            open.append(window);
    }
    return open;
}

void RunbookWalks::closeWindows()
{
    for (QWidget *const window : windows())
        window->close();
}

bool RunbookWalks::hasSteps(OpenRunbook &document)
{
    document.finish();
    if (!document.values().steps.isEmpty())
        return true;
    m_errors.tell(tr("This runbook has no step yet, so there is nothing to walk through."));
    return false;
}

void RunbookWalks::walk(OpenRunbook &document)
{
    if (!hasSteps(document))
        return;
    const WalkHeader header{newUuid(), m_clock.nowUtc(), document.session().path(),
                            document.title(), document.source().bytes()};
    show(std::make_unique<WalkSession>(m_folder.walks(), header, document.values(),
                                       document.graph()));
}

void RunbookWalks::show(std::unique_ptr<WalkSession> session)
{
    auto *window = new WalkWindow(std::move(session), m_clock);
    connect(window, &WalkWindow::timelineRequested, this, &RunbookWalks::timelineRequested);
    m_windows.append(window);
    window->show();
    window->activateWindow();
}

void RunbookWalks::showWindow(QWidget *page, const QString &title, const QSize &size)
{
    auto *window = new QWidget(nullptr, Qt::Window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(title);
    window->resize(size.boundedTo(window->screen()->availableSize() - QSize(16, 64)));
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    m_windows.append(window);
    window->show();
    page->setFocus(Qt::OtherFocusReason);
}

void RunbookWalks::drill(OpenRunbook &document)
{
    if (!hasSteps(document))
        return;
    const QByteArray bytes = document.source().bytes();
    auto *page = new RunbookDrillPage({nameOfDocument(document, document.session().path()),
                                       QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                                       document.values(), document.graph()},
                                      m_clock);
    connect(page, &RunbookDrillPage::finished, this, [this](const RunbookDrillRecord &record) {
        whenDone(this, m_practice.add(record), [this](const Result<void> &kept) {
            if (!kept)
                m_errors.report(kept.error());
        });
    });
    if (!page->begin(quint32(randomBelow(std::numeric_limits<int>::max())))) {
        delete page;
        m_errors.tell(
            tr("No branch of this runbook leads to an end, so there is nothing to find."));
        return;
    }
    showWindow(page, tr("Drill: %1").arg(document.title()), drillSize);
}

void RunbookWalks::showCards(OpenRunbook &document)
{
    if (!hasSteps(document))
        return;
    const QString name = nameOfDocument(document, document.session().path());
    const QList<BranchCard> cards = branchCards(document.values(), document.graph(), name);
    const QString title = document.title();
    const QDate today = studyDay(m_clock.nowUtc(), m_clock.zoneId());
    whenDone(this, m_practice.progress(name, today),
             [this, cards, title](const Result<BranchProgress> &progress) {
                 if (!progress)
                     return m_errors.report(progress.error());
                 auto *page = new BranchCardsPage(cards, *progress, m_clock);
                 connect(
                     page, &BranchCardsPage::reviewed, this, [this](const BranchReview &review) {
                         whenDone(this, m_practice.add(review), [this](const Result<void> &kept) {
                             if (!kept)
                                 m_errors.report(kept.error());
                         });
                     });
                 showWindow(page, tr("Cards: %1").arg(title), cardsSize);
             });
}

void RunbookWalks::showWalks()
{
    const auto future = runInPool([folder = m_folder.walks()] { return keptWalks(folder); });
    whenDone(this, future, [this](const QList<KeptWalk> &walks) {
        auto *dialog = new WalksDialog(walks, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &WalksDialog::resumeRequested, this, &RunbookWalks::resume);
        connect(dialog, &WalksDialog::timelineRequested, this, &RunbookWalks::makeTimeline);
        dialog->open();
    });
}

void RunbookWalks::findUnfinished()
{
    const auto future = runInPool([folder = m_folder.walks()] { return keptWalks(folder); });
    whenDone(this, future, [this](const QList<KeptWalk> &walks) {
        // The one that was used last; the others are in the list.
        if (walks.isEmpty() || walks.constFirst().isEnded)
            return;
        const KeptWalk &walk = walks.constFirst();
        m_errors.tell(tr("A walk through “%1” did not come to its end.").arg(walk.title),
                      tr("Go On"), [this, path = walk.path] { resume(path); });
    });
}

bool RunbookWalks::raise(const QString &path)
{
    for (QWidget *const open : windows()) {
        auto *const walk = qobject_cast<WalkWindow *>(open);
        if (!walk || QFileInfo(walk->path()) != QFileInfo(path))
            continue;
        walk->setWindowState(walk->windowState() & ~Qt::WindowMinimized);
        walk->raise();
        walk->activateWindow();
        return true;
    }
    return false;
}

void RunbookWalks::resume(const QString &path)
{
    // Two windows would write over each other's events.
    if (raise(path))
        return;
    struct Read {
        Result<WalkLog> log;
        Result<Walk> walk;
    };
    const auto future = runInPool([path] {
        Result<WalkLog> log = readWalkLog(path);
        Result<Walk> walk = log ? resumeWalk(*log) : Result<Walk>(tl::unexpected(log.error()));
        return std::make_shared<Read>(Read{std::move(log), std::move(walk)});
    });
    whenDone(this, future, [this, path](const std::shared_ptr<Read> &read) {
        if (!read->walk)
            return m_errors.report(read->walk.error());
        if (raise(path))
            return;
        show(std::make_unique<WalkSession>(path, *read->log, std::move(*read->walk)));
    });
}

void RunbookWalks::makeTimeline(const QString &path)
{
    struct Rows {
        QString title;
        QList<WalkTimelineRow> rows;
    };
    const auto future = runInPool([path]() -> Result<Rows> {
        const Result<WalkLog> log = readWalkLog(path);
        if (!log)
            return tl::unexpected(log.error());
        const Result<Walk> walk = resumeWalk(*log);
        if (!walk)
            return tl::unexpected(walk.error());
        return Rows{log->header.title, walkTimeline(walk->runbook(), walk->graph(), log->events)};
    });
    whenDone(this, future, [this](const Result<Rows> &made) {
        if (!made)
            return m_errors.report(made.error());
        Q_EMIT timelineRequested(made->title, made->rows);
    });
}

} // namespace recount
