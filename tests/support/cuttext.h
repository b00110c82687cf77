#pragma once

#include <QStringList>

class QWidget;

namespace recount
{

/// What is visible in `part` and can't be read in full, lies over its neighbour or stands outside
/// of what holds it; one line for each.
QStringList cutTexts(const QWidget &part);

} // namespace recount
