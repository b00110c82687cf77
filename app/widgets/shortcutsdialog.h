#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

namespace recount
{

/// One line of the list of shortcuts.
struct ShortcutEntry {
    QList<QKeySequence> keys; ///< any of them does it
    QString what;
    QString remark; ///< when it does something else; may be empty
};

struct ShortcutGroup {
    QString title;
    QList<ShortcutEntry> entries;
};

/// "Space, Ctrl+Space" as this system writes keys.
QString shortcutText(const QList<QKeySequence> &keys);

/// The keys that go to the tab with this number, 1 to 9; the first one is the one to show.
QList<QKeySequence> tabShortcuts(int number);

/// The keys of the window, for the list of every page.
ShortcutGroup windowShortcutGroup();

/// The list of keyboard shortcuts, as a table that can be read with the arrow keys.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);
};

} // namespace recount
