#pragma once

#include <QColor>

class QPalette;

namespace recount
{

/// A mix of two colours; `share` of `over` is laid on `under`, 0 to 1.
QColor mixed(const QColor &under, const QColor &over, qreal share);

/// For text of second rank: quieter than the text, contrast above 4.5:1 in light and dark.
QColor quietText(const QPalette &palette);

/// For what an empty field asks for: no value, to be told from one at a glance; above 4.5:1 on the
/// ground of fields.
QColor promptText(const QPalette &palette);

/// For hairlines and frames around groups.
QColor quietLine(const QPalette &palette);

/// A surface that lifts itself a little from the window: code, hovered rows, notes.
QColor quietSurface(const QPalette &palette);

} // namespace recount
