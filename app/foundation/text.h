#pragma once

#include <QString>

namespace recount
{

/// 0:47, 12:05 or 1:02:03; negative counts as 0.
QString formatDuration(qint64 milliseconds);

/// Lower case without accents, for searching: "Sécurité" becomes "securite".
QString foldForSearch(const QString &text);

} // namespace recount
