#pragma once

#include "widgets/shortcutsdialog.h"

#include <QKeySequence>
#include <QList>
#include <QString>

namespace recount
{

/// What the practice page does by key.
enum class PracticeAction {
    Record,
    PauseRecording,
    Marker,
    Play,
    SeekBack,
    SeekForward,
    SeekBackFine,
    SeekForwardFine,
    Compare,
    NextStage,
    GradeAgain,
    GradeHard,
    GradeGood,
    GradeEasy,
    Undo,
    NextQuestion,
    PreviousQuestion,
    Search,
    ShowShortcuts,
};

struct PracticeShortcut {
    PracticeAction action = PracticeAction::Record;
    QList<QKeySequence> keys;   ///< the first one stands in tooltips, all in the list
    QList<QKeySequence> silent; ///< the same keys of another layout; not listed
    QString what;
    QString remark;
    bool repeats = false; ///< while the key is held
};

struct PracticeShortcutGroup {
    QString title;
    QList<PracticeShortcut> shortcuts;
};

/// The one table of shortcuts: actions, tooltips and the list are made from it.
QList<PracticeShortcutGroup> practiceShortcuts();

/// "Record (R)"
QString withShortcut(const QString &text, PracticeAction action);

/// The table as the dialog shows it, with the keys of single widgets.
QList<ShortcutGroup> practiceShortcutList();

/// Distances of the seeking keys, ms.
inline constexpr qint64 SeekStepMs = 5'000;
inline constexpr qint64 FineSeekStepMs = 1'000;

} // namespace recount
