#include "processmemory.h"

#include <QByteArray>
#include <QFile>

namespace recount
{

namespace
{

qint64 rollupBytes(QByteArrayView field)
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return 0;
}

} // namespace

qint64 processMemoryBytes()
{
    return rollupBytes("Pss:");
}

qint64 ownMemoryBytes()
{
#ifdef __SANITIZE_ADDRESS__
    // The sanitizer holds back what was freed, so that the figure would be its own.
    return 0;
#else
    return rollupBytes("Anonymous:");
#endif
}

} // namespace recount
