#include "documents/draftkeeper.h"

#include "documents/documenttitle.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

Result<void> writeDraft(const DocumentJournal &journal, DocumentDraft draft)
{
    draft.title = documentTitle(draft.bytes, draft.path);
    return journal.keep(draft);
}

} // namespace

DraftKeeper::DraftKeeper(DocumentJournal journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(std::move(journal)), m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper()
{
    m_pool.waitForDone();
    if (m_writing && !m_waiting && m_outcome.resultCount() > 0 && !m_outcome.result())
        m_waiting = m_writing;
    // Nobody is left to be told when this fails.
    if (m_waiting)
        static_cast<void>(writeDraft(m_journal, *m_waiting));
}

void DraftKeeper::keep(const DocumentDraft &draft)
{
    m_waiting = draft;
    if (!m_unkeptSinceMs)
        m_unkeptSinceMs = m_clock.monotonicMs();
    if (std::exchange(m_isRetry, false)) {
        m_timer.stop();
        m_unkeptSinceMs = m_clock.monotonicMs();
    }
    startTimer();
}

void DraftKeeper::keepNow(std::function<void()> done)
{
    if (!hasUnkept()) {
        done();
        return;
    }
    m_keptNow = std::move(done);
    m_writesLeft = m_writing && m_waiting ? 2 : 1;
    if (!m_writing)
        write();
}

void DraftKeeper::tellKeptNow()
{
    m_writesLeft = 0;
    if (m_keptNow)
        std::exchange(m_keptNow, nullptr)();
}

void DraftKeeper::forget(const QString &id)
{
    ++m_request;
    m_timer.stop();
    m_waiting.reset();
    m_writing.reset();
    m_unkeptSinceMs.reset();
    m_isRetry = false;
    const auto removed =
        runInPool(m_pool, [journal = m_journal, id] { return journal.forget(id); });
    whenDone(this, removed, [this](const Result<void> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
    tellKeptNow();
}

void DraftKeeper::startTimer()
{
    // Typing on does not put it off.
    if (m_timer.isActive() || m_writing || !m_waiting)
        return;
    const qint64 age = m_clock.monotonicMs() - m_unkeptSinceMs.value_or(m_clock.monotonicMs());
    m_timer.start(int(std::clamp(delayMs - age, qint64(0), qint64(delayMs))));
}

void DraftKeeper::write()
{
    m_timer.stop();
    m_isRetry = false;
    m_writing = std::exchange(m_waiting, std::nullopt);
    m_unkeptSinceMs.reset();
    if (!m_writing)
        return;
    m_outcome = runInPool(
        m_pool, [journal = m_journal, draft = *m_writing] { return writeDraft(journal, draft); });
    whenDone(this, m_outcome, [this, request = ++m_request](const Result<void> &outcome) {
        if (request == m_request)
            written(outcome);
    });
}

void DraftKeeper::written(const Result<void> &outcome)
{
    std::optional<DocumentDraft> sent = std::exchange(m_writing, std::nullopt);
    if (!outcome && !m_waiting) {
        m_waiting = std::move(sent);
        m_isRetry = true;
        m_timer.start(retryMs);
        m_writesLeft = 0;
    } else if (--m_writesLeft > 0) {
        write();
    } else {
        startTimer();
    }
    if (m_writesLeft <= 0)
        tellKeptNow();
    if (outcome)
        Q_EMIT kept();
    else
        Q_EMIT failed(outcome.error());
}

} // namespace recount
