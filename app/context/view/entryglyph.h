#pragma once

#include "packs/pack.h"

#include <QColor>
#include <QIcon>

class QPainter;
class QPalette;
class QRectF;

namespace recount
{

/// The sign of a kind of entry: each has its own outline, so that its colour says nothing that
/// the shape does not say.
void paintEntryGlyph(QPainter &painter, const QRectF &rect, EntryKind kind, const QColor &color);

/// Readable on light and dark windows.
QColor entryColor(EntryKind kind, const QPalette &palette);

/// The sign in its colour, for buttons and lists.
QIcon entryIcon(EntryKind kind);

} // namespace recount
