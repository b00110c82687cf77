#pragma once

#include "documents/documentjournal.h"
#include "foundation/clock.h"
#include "foundation/result.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace recount
{

/// Keeps the text of one open document in the journal while it is edited: a draft is written
/// `delayMs` after the first edit that no draft has, however long the typing goes on. What could
/// not be written is reported, and tried again with the next edit and after `retryMs`.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 400;
    static constexpr int retryMs = 3000;

    /// The clock outlives this object.
    DraftKeeper(DocumentJournal journal, const Clock &clock, QObject *parent = nullptr);
    /// Writes what no draft has yet, before it returns.
    ~DraftKeeper() override;

    /// The text was edited. The title need not be set: it is found when the draft is written.
    void keep(const DocumentDraft &draft);
    /// Calls `done` when the text of now is in a draft, or could not be put there; at once when it
    /// is in one already.
    void keepNow(std::function<void()> done);
    /// Removes the draft: it is saved, or nobody wants it.
    void forget(const QString &id);
    /// Whether the last edit is in no draft yet.
    bool hasUnkept() const { return m_waiting || m_writing; }

Q_SIGNALS:
    void kept();
    /// The draft before, if there is one, is still there.
    void failed(const recount::Error &error);

private:
    void startTimer();
    void write();
    void written(const Result<void> &outcome);
    void tellKeptNow();

    const DocumentJournal m_journal;
    const Clock &m_clock;
    std::optional<DocumentDraft> m_waiting;
    std::optional<DocumentDraft> m_writing;
    QFuture<Result<void>> m_outcome;       ///< of what is being written
    std::optional<qint64> m_unkeptSinceMs; ///< when the first edit that waits was made
    std::function<void()> m_keptNow;       ///< waits for `m_writesLeft` drafts
    int m_writesLeft = 0;
    int m_request = 0;      ///< counts, to know answers that are too late
    bool m_isRetry = false; ///< the timer is the long one
    QTimer m_timer;
    QThreadPool m_pool; ///< one thread: in order, and behind no other work
};

} // namespace recount
