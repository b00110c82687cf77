#pragma once

#include "foundation/result.h"
#include "runbook/walklog.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace recount
{

/// Keeps the log of one walk: each event is on the device a moment after it happened. What could
/// not be written is reported, kept, and tried again with the next event and after `retryMs`.
class WalkWriter : public QObject
{
    Q_OBJECT

public:
    static constexpr int retryMs = 3000;

    /// Begins a log in the folder, which is made if need be.
    WalkWriter(const QString &folder, const WalkHeader &header, QObject *parent = nullptr);
    /// Goes on behind the whole lines of a log that was read.
    WalkWriter(const QString &path, const WalkLog &log, QObject *parent = nullptr);
    /// Writes what is left, before it returns.
    ~WalkWriter() override;

    void append(const WalkEvent &event);
    const QString &path() const { return m_path; }
    /// Whether something is not on the device yet.
    bool hasUnwritten() const { return m_isWriting || !m_waiting.isEmpty(); }

Q_SIGNALS:
    void written();
    void failed(const recount::Error &error);

private:
    void write();

    const QString m_path;
    qint64 m_size = 0;      ///< of the lines that are whole and on the device
    QByteArray m_waiting;   ///< lines
    QByteArray m_inWriting; ///< the first of them, while the pool has them
    bool m_isWriting = false;
    QTimer m_retry;
    QThreadPool m_pool; ///< one thread: in order, and behind no other work
};

} // namespace recount
