#include "documents/filewatch.h"

#include <QFileInfo>

namespace recount
{

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    // Typing that goes on for minutes somewhere else must not put it off, so it is not restarted.
    const auto start = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, start);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, start);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        arm();
        Q_EMIT stirred();
    });
}

void FileWatch::watch(const QString &path)
{
    if (m_path == path)
        return;
    m_path = path;
    m_timer.stop();
    if (const QStringList files = m_watcher.files(); !files.isEmpty())
        m_watcher.removePaths(files);
    if (const QStringList folders = m_watcher.directories(); !folders.isEmpty())
        m_watcher.removePaths(folders);
    if (!path.isEmpty())
        m_watcher.addPath(QFileInfo(path).absolutePath());
    arm();
}

void FileWatch::arm()
{
    // A file that was replaced is watched no longer: there is another one of that name.
    if (!m_path.isEmpty() && QFileInfo::exists(m_path) && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
}

} // namespace recount
