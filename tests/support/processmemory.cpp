#include "processmemory.h"

#include <QByteArray>
#include <QFile>

namespace recount
{

qint64 processMemoryBytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return 0;
}

} // namespace recount
