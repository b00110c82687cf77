#pragma once

#include "widgets/shortcutsdialog.h"

#include <QKeySequence>
#include <QList>

namespace recount
{

/// What a key does on the context page.
enum class ContextAction {
    ShowCompany,
    ShowTimeline,
    ShowFigures,
    SwitchView,
    Search,
    DrillRecall,
    DrillCommunication,
    ZoomIn,
    ZoomOut,
    ShowAllMonths,
    ShowShortcuts,
    Edit, ///< what is chosen, in a company of the user's own
    Add,
};

struct ContextShortcut {
    ContextAction action = ContextAction::ShowCompany;
    QKeySequence key;
    QString what;
    bool everywhere = true; ///< on the page; else only while the drawing has the focus
};

QList<ContextShortcut> contextShortcuts();

/// "Show all months (0)".
QString withContextShortcut(const QString &text, ContextAction action);

/// All keys, those of the drawing too, for the list of shortcuts.
QList<ShortcutGroup> contextShortcutList();

} // namespace recount
