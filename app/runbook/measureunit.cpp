#include "runbook/measureunit.h"

#include <QHash>
#include <QStringList>

namespace recount
{

MeasureUnit measureUnit(const QString &words)
{
    static const QHash<QString, MeasureUnit> units = [] {
        const QString bytes = QStringLiteral("bytes");
        const QString time = QStringLiteral("time");
        QHash<QString, MeasureUnit> all;
        const QStringList prefixes{QString(), QStringLiteral("k"), QStringLiteral("m"),
                                   QStringLiteral("g"), QStringLiteral("t")};
        double decimal = 1;
        double binary = 1;
        for (const QString &prefix : prefixes) {
            for (const char *name : {"b", "o"})
                all.insert(prefix + QLatin1String(name), {bytes, decimal});
            for (const char *name : {"ib", "io", "i"}) {
                if (!prefix.isEmpty())
                    all.insert(prefix + QLatin1String(name), {bytes, binary});
            }
            decimal *= 1000;
            binary *= 1024;
        }
        all.insert(QStringLiteral("ms"), {time, 0.001});
        for (const char *name : {"s", "sec", "secs", "second", "seconds", "seconde", "secondes"})
            all.insert(QLatin1String(name), {time, 1});
        for (const char *name : {"min", "mins", "minute", "minutes"})
            all.insert(QLatin1String(name), {time, 60});
        for (const char *name : {"h", "hour", "hours", "heure", "heures"})
            all.insert(QLatin1String(name), {time, 3600});
        for (const char *name : {"d", "day", "days", "j", "jour", "jours"})
            all.insert(QLatin1String(name), {time, 86400});
        return all;
    }();
    const QString key = words.trimmed().toLower();
    return units.value(key, {key, 1});
}

} // namespace recount
