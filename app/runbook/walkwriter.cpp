#include "runbook/walkwriter.h"

#include "foundation/appendfile.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"

#include <QDir>
#include <QFileInfo>

namespace recount
{

namespace
{

Result<qint64> appended(const QString &path, qint64 size, const QByteArray &lines)
{
    // A folder that can't be made is told by the file that can't be opened.
    QDir().mkpath(QFileInfo(path).path());
    return appendToFile(path, size, lines);
}

} // namespace

WalkWriter::WalkWriter(const QString &folder, const WalkHeader &header, QObject *parent)
    : QObject(parent)
    , m_path(QDir(folder).filePath(walkFileName(header)))
    , m_waiting(walkHeaderLine(header))
{
    m_pool.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &WalkWriter::write);
    write();
}

WalkWriter::WalkWriter(const QString &path, const WalkLog &log, QObject *parent)
    : QObject(parent), m_path(path), m_size(log.size)
{
    m_pool.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &WalkWriter::write);
}

WalkWriter::~WalkWriter()
{
    m_pool.waitForDone();
    // Whether the pool got its lines through is not known here; they are the same once more.
    const QByteArray left = m_inWriting + m_waiting;
    if (!left.isEmpty())
        appended(m_path, m_size, left);
}

void WalkWriter::append(const WalkEvent &event)
{
    m_waiting += walkEventLine(event);
    write();
}

void WalkWriter::write()
{
    if (m_isWriting || m_waiting.isEmpty())
        return;
    m_isWriting = true;
    m_retry.stop();
    m_inWriting = std::exchange(m_waiting, QByteArray());
    whenDone(this,
             runInPool(m_pool, [path = m_path, size = m_size,
                                lines = m_inWriting] { return appended(path, size, lines); }),
             [this](const Result<qint64> &outcome) {
                 m_isWriting = false;
                 if (outcome) {
                     m_size = *outcome;
                     m_inWriting.clear();
                     if (m_waiting.isEmpty())
                         Q_EMIT written();
                     else
                         write();
                     return;
                 }
                 m_waiting.prepend(std::exchange(m_inWriting, QByteArray()));
                 m_retry.start(retryMs);
                 Q_EMIT failed(outcome.error());
             });
}

} // namespace recount
