#include "desktop/clipboardactions.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMetaObject>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace recount
{

namespace
{

struct Possible {
    bool cut = false;
    bool copy = false;
    bool paste = false;
    bool selectAll = false;
};

template <class Edit>
Possible possibleIn(const Edit &edit)
{
    const bool writes = !edit.isReadOnly();
    const bool hasSelection = edit.textCursor().hasSelection();
    return {writes && hasSelection, hasSelection, writes && edit.canPaste(),
            !edit.document()->isEmpty()};
}

Possible possibleIn(const QLineEdit &edit)
{
    const bool writes = !edit.isReadOnly();
    const bool hasSelection = edit.hasSelectedText();
    const QMimeData *const copied = QApplication::clipboard()->mimeData();
    return {writes && hasSelection, hasSelection, writes && copied && copied->hasText(),
            !edit.text().isEmpty()};
}

/// The text that keys go to; a combo box and a spin box have theirs within.
QWidget *textIn(QWidget *focused)
{
    if (!focused)
        return nullptr;
    for (const char *kind : {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QLabel"}) {
        if (focused->inherits(kind))
            return focused;
    }
    for (QLineEdit *line :
         focused->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (line->focusProxy() == focused)
            return line;
    }
    return nullptr;
}

Possible possibleFor(const QWidget *text)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(text))
        return possibleIn(*line);
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(text))
        return possibleIn(*plain);
    if (const auto *rich = qobject_cast<const QTextEdit *>(text))
        return possibleIn(*rich);
    if (const auto *label = qobject_cast<const QLabel *>(text))
        return {.copy = label->hasSelectedText()};
    return {};
}

/// What copies by the same key, at the focus or around it.
QAction *copyAround(QWidget *focused)
{
    for (QWidget *widget = focused; widget; widget = widget->parentWidget()) {
        for (QAction *action : widget->actions()) {
            if (action->isEnabled() && action->shortcut() == QKeySequence(QKeySequence::Copy))
                return action;
        }
        if (widget->isWindow())
            break;
    }
    return nullptr;
}

} // namespace

ClipboardActions::ClipboardActions(QMenu &menu) : QObject(&menu), m_menu(menu)
{
    m_cut = add(tr("Cu&t"), QKeySequence::Cut, "cut");
    m_copy = add(tr("&Copy"), QKeySequence::Copy, "copy");
    m_paste = add(tr("Pa&ste"), QKeySequence::Paste, "paste");
    m_selectAll = add(tr("Select &All"), QKeySequence::SelectAll, "selectAll");
    connect(&menu, &QMenu::aboutToShow, this, &ClipboardActions::follow);
    // Alt gives the focus to the bar of menus itself.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, const QWidget *now) {
        if (qobject_cast<const QMenuBar *>(now))
            m_beforeMenuBar = before;
    });
    follow();
}

QAction *ClipboardActions::add(const QString &text, QKeySequence::StandardKey key, const char *slot)
{
    QAction *const action = m_menu.addAction(text);
    action->setShortcut(key);
    // Never active: the key goes to the text itself.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, slot] { act(slot); });
    return action;
}

QWidget *ClipboardActions::target() const
{
    QWidget *const focused = QApplication::focusWidget();
    return qobject_cast<const QMenuBar *>(focused) ? m_beforeMenuBar.data() : focused;
}

void ClipboardActions::follow()
{
    QWidget *const focused = target();
    QWidget *const text = textIn(focused);
    const Possible possible = possibleFor(text);
    m_cut->setEnabled(possible.cut);
    m_copy->setEnabled(possible.copy || (!text && copyAround(focused)));
    m_paste->setEnabled(possible.paste);
    m_selectAll->setEnabled(possible.selectAll);
}

void ClipboardActions::act(const char *slot)
{
    QWidget *const focused = target();
    QWidget *const text = textIn(focused);
    if (const auto *label = qobject_cast<const QLabel *>(text))
        QApplication::clipboard()->setText(label->selectedText());
    else if (text)
        QMetaObject::invokeMethod(text, slot);
    else if (QAction *const copy = copyAround(focused); copy && qstrcmp(slot, "copy") == 0)
        copy->trigger();
}

} // namespace recount
