#include "desktop/clipboardactions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
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

Possible possibleIn(const QAbstractItemView &items)
{
    const bool hasMany = items.selectionMode() != QAbstractItemView::SingleSelection &&
                         items.selectionMode() != QAbstractItemView::NoSelection;
    return {.copy = items.currentIndex().isValid(),
            .selectAll = hasMany && items.model() && items.model()->rowCount() > 0};
}

/// The text or the list that keys go to; a combo box and a spin box have theirs within.
QWidget *textIn(QWidget *focused)
{
    if (!focused)
        return nullptr;
    for (const char *kind :
         {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QLabel", "QAbstractItemView"}) {
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

bool isText(const QWidget *widget)
{
    return widget && !qobject_cast<const QAbstractItemView *>(widget);
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
    if (const auto *items = qobject_cast<const QAbstractItemView *>(text))
        return possibleIn(*items);
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
    m_cut = add(tr("Cu&t"), QKeySequence::Cut);
    m_copy = add(tr("&Copy"), QKeySequence::Copy);
    m_paste = add(tr("Pa&ste"), QKeySequence::Paste);
    m_selectAll = add(tr("Select &All"), QKeySequence::SelectAll);
    connect(&menu, &QMenu::aboutToShow, this, &ClipboardActions::follow);
    // Alt gives the focus to the bar of menus itself.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, const QWidget *now) {
        if (qobject_cast<const QMenuBar *>(now))
            m_beforeMenuBar = before;
    });
    follow();
}

QAction *ClipboardActions::add(const QString &text, QKeySequence::StandardKey key)
{
    QAction *const action = m_menu.addAction(text);
    action->setShortcut(key);
    // Never active: the key goes to the text itself.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, key] { act(key); });
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
    m_copy->setEnabled(possible.copy || (!isText(text) && copyAround(focused)));
    m_paste->setEnabled(possible.paste);
    m_selectAll->setEnabled(possible.selectAll);
}

/// As by its key, which some texts take in their own way.
void ClipboardActions::act(QKeySequence::StandardKey key)
{
    QWidget *const focused = target();
    QWidget *const text = textIn(focused);
    if (QAction *const copy = isText(text) ? nullptr : copyAround(focused);
        copy && key == QKeySequence::Copy)
        return copy->trigger();
    const QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (!text || keys.isEmpty())
        return;
    const QKeyCombination combination = keys.constFirst()[0];
    QKeyEvent press(QEvent::KeyPress, combination.key(), combination.keyboardModifiers());
    QApplication::sendEvent(text, &press);
}

} // namespace recount
