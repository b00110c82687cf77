#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

namespace recount
{

/// A disk of a given size, where the test may mount one: Linux, as root.
class SmallDisk
{
public:
    /// As mount(8) writes them: "size=64k".
    explicit SmallDisk(const char *options)
    {
#ifdef Q_OS_LINUX
        m_mounted = m_dir.isValid() && mount("tmpfs", QFile::encodeName(m_dir.path()).constData(),
                                             "tmpfs", 0, options) == 0;
#else
        Q_UNUSED(options)
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_mounted)
            umount(QFile::encodeName(m_dir.path()).constData());
#endif
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const
    {
        return m_mounted;
    }
    QString filePath(const QString &name) const
    {
        return m_dir.filePath(name);
    }
    QStringList files() const
    {
        return QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

private:
    QTemporaryDir m_dir;
    bool m_mounted = false;
};

} // namespace recount
