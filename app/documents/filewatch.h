#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace recount
{

/// Tells when another program may have written, moved or removed a file. It may be wrong, and it
/// may miss something on drives that tell nothing: look at the file, and look at other times too.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// Writing goes in several steps; these milliseconds after the first one it is told.
    static constexpr int delayMs = 120;

    explicit FileWatch(QObject *parent = nullptr);

    /// Watches this file, which need not exist, instead of the one before; empty: none.
    void watch(const QString &path);

Q_SIGNALS:
    void stirred();

private:
    void arm();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
};

} // namespace recount
