#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace recount
{

/// Cut, copy, paste and select all in a menu, for the text or the list that has the focus; copy
/// also for what copies itself by that key, a table for one. The keys are theirs: the menu only
/// shows them, and presses them when it is used.
class ClipboardActions : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions at the end of the menu, to which they belong.
    explicit ClipboardActions(QMenu &menu);

private:
    QAction *add(const QString &text, QKeySequence::StandardKey key);
    QWidget *target() const;
    void follow();
    void act(QKeySequence::StandardKey key);

    QMenu &m_menu;
    QAction *m_cut = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_selectAll = nullptr;
    QPointer<QWidget> m_beforeMenuBar;
};

} // namespace recount
