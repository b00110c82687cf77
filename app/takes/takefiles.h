#pragma once

#include "foundation/ids.h"

#include <QString>

namespace recount
{

/// Names of the files of one take, all in the takes folder.
struct TakeFiles {
    TakeFiles(const QString &takesFolder, const TakeId &id)
        : folder(takesFolder)
        , name(QStringLiteral("take-") + id.text())
        , part(takesFolder + QLatin1Char('/') + name + QStringLiteral(".part.wav"))
        , sound(takesFolder + QLatin1Char('/') + soundName())
        , journal(takesFolder + QLatin1Char('/') + name + QStringLiteral(".journal"))
        , peaks(takesFolder + QLatin1Char('/') + name + QStringLiteral(".peaks"))
        , lock(takesFolder + QLatin1Char('/') + name + QStringLiteral(".lock"))
    {
    }

    QString soundName() const { return name + QStringLiteral(".wav"); }

    QString folder;
    QString name;
    QString part;    ///< while it is recorded
    QString sound;   ///< when it is complete
    QString journal; ///< for recovery; stays beside the sound as the record of what it answers
    QString peaks;
    QString lock; ///< while somebody writes or recovers it
};

} // namespace recount
