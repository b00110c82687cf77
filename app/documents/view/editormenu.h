#pragma once

#include "foundation/result.h"

#include <QMenu>

namespace recount
{

class EditorSpelling;
class MarkdownTextEdit;

/// The menu of a place in the text: better spellings of its word, if that is misspelled, and what
/// else can be done. Deletes itself when it closes.
class EditorMenu : public QMenu
{
    Q_OBJECT

public:
    EditorMenu(MarkdownTextEdit &edit, EditorSpelling &spelling, int position, QWidget *parent);

    void addCommands(const QList<QAction *> &undo, const QList<QAction *> &format,
                     QAction *spelling);

Q_SIGNALS:
    void failed(const recount::Error &error);

private:
    void addSpelling(int position);
    void addState();
    void addClipboard();

    MarkdownTextEdit &m_edit;
    EditorSpelling &m_spelling;
};

} // namespace recount
