#include "documents/view/editormenu.h"

#include "documents/view/editorspelling.h"
#include "documents/view/markdowntextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMimeData>
#include <QTextBlock>

namespace recount
{

EditorMenu::EditorMenu(MarkdownTextEdit &edit, EditorSpelling &spelling, int position,
                       QWidget *parent)
    : QMenu(parent), m_edit(edit), m_spelling(spelling)
{
    setObjectName(QStringLiteral("editorMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    if (!m_edit.isReadOnly())
        addSpelling(position);
}

void EditorMenu::addSpelling(int position)
{
    const QTextBlock block = m_edit.document()->findBlock(position);
    const int column = position - block.position();
    for (const WordPlace &place : m_spelling.misspelled(block)) {
        if (column < place.begin || column > place.begin + place.length)
            continue;
        const QString word = block.text().mid(place.begin, place.length);
        const int begin = block.position() + place.begin;
        const QStringList suggestions = m_spelling.suggestions(word);
        for (const QString &suggestion : suggestions) {
            // An & would be the key of the entry.
            QString shown = suggestion;
            QAction *action = addAction(shown.replace(u'&', QStringLiteral("&&")));
            QFont bold = action->font();
            bold.setBold(true);
            action->setFont(bold);
            connect(action, &QAction::triggered, &m_edit,
                    [&edit = m_edit, begin, word, suggestion] {
                        QTextCursor cursor(edit.document());
                        cursor.setPosition(begin);
                        cursor.setPosition(begin + int(word.size()), QTextCursor::KeepAnchor);
                        if (cursor.selectedText() == word)
                            cursor.insertText(suggestion);
                    });
        }
        if (suggestions.isEmpty())
            addAction(tr("No similar words"))->setEnabled(false);
        QAction *add = addAction(tr("Add to my words"));
        add->setToolTip(tr("%1 is right from now on, in all documents").arg(word));
        connect(add, &QAction::triggered, this, [this, word] {
            if (const Result<void> added = m_spelling.addWord(word); !added)
                Q_EMIT failed(added.error());
        });
        addSeparator();
        return;
    }
}

void EditorMenu::addState()
{
    if (m_spelling.state() != EditorSpelling::State::NoDictionary)
        return;
    const QLocale locale(m_spelling.language());
    const QString name =
        locale.language() == QLocale::C ? m_spelling.language() : locale.nativeLanguageName();
    QAction *state = addAction(tr("No dictionary for %1").arg(name));
    state->setEnabled(false);
    state->setToolTip(tr("Install a Hunspell dictionary for it, or name its folder in "
                         "RECOUNT_DICTIONARIES, and start Recount again"));
}

void EditorMenu::addClipboard()
{
    const bool writes = !m_edit.isReadOnly();
    const bool hasSelection = m_edit.textCursor().hasSelection();
    const auto add = [this](const QString &text, const QKeySequence &key, bool isPossible,
                            void (QPlainTextEdit::*slot)()) {
        QAction *action = addAction(text);
        action->setShortcut(key);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, &m_edit, slot);
    };
    if (writes)
        add(tr("Cut"), QKeySequence::Cut, hasSelection, &QPlainTextEdit::cut);
    add(tr("Copy"), QKeySequence::Copy, hasSelection, &QPlainTextEdit::copy);
    if (writes)
        add(tr("Paste"), QKeySequence::Paste, m_edit.canPaste(), &QPlainTextEdit::paste);
    add(tr("Select all"), QKeySequence::SelectAll, !m_edit.document()->isEmpty(),
        &QPlainTextEdit::selectAll);
}

void EditorMenu::addCommands(const QList<QAction *> &undo, const QList<QAction *> &format,
                             QAction *spelling)
{
    if (!m_edit.isReadOnly()) {
        addActions(undo);
        addSeparator();
    }
    addClipboard();
    if (m_edit.isReadOnly())
        return;
    addSeparator();
    addActions(format);
    addSeparator();
    addState();
    addAction(spelling);
}

} // namespace recount
