#pragma once

#include <QColor>
#include <QIcon>

class QPalette;

namespace recount
{

/// The signs on Recount's buttons. They are drawn, not loaded: sharp at every size and scale, in
/// the colours of the palette that is in use when they are painted.
enum class Glyph {
    Record,
    Stop,
    Pause,
    Play,
    Bin,
    Export,
    Folder,
    Note,
    Marker,
    Compare,
    Check,
    Undo,
    Settings,
    Search,
    Clear,
    ChevronRight,
    ChevronDown,
    ChevronUp,
    Microphone,
    Information,
    Warning,
    Problem,
};

QIcon glyphIcon(Glyph glyph);

/// The few colours that mean something, each readable on light and dark windows. They always
/// come with a shape or a word that says the same.
enum class Accent { Record, Good, Warning, Problem };

QColor accentColor(Accent accent, const QPalette &palette);

} // namespace recount
