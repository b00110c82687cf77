#pragma once

#include "checks/finding.h"
#include "widgets/glyphicon.h"

#include <QList>
#include <QStringList>

namespace recount
{

Glyph worstFindingGlyph(const QList<Finding> &findings);

/// "1 error, 2 warnings"; empty without any.
QString findingCountWords(const QList<Finding> &findings);

/// "RB06: There is no …", at most eight of them and how many more there are.
QStringList findingLines(const QList<Finding> &findings);

} // namespace recount
