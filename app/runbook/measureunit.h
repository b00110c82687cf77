#pragma once

#include <QString>

namespace recount
{

/// What a unit measures, and how much of its base unit (bytes, seconds) it is. A word that is not
/// known is a kind of its own.
struct MeasureUnit {
    QString kind;
    double factor = 1;
};

/// "GB", "MiB", "ms", "heures", "%".
MeasureUnit measureUnit(const QString &words);

} // namespace recount
