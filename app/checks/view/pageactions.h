#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QWidget;

namespace recount
{

class DocumentBar;
class MarkdownEditor;

/// What can be done with an open document, as actions for the menus of the window and for the keys
/// of its page: those of the editor, and which of the page's parts show. They go with the page.
class PageActions : public QObject
{
    Q_OBJECT

public:
    /// Works on the bar and the editor of `page`, and adds the actions to it.
    PageActions(DocumentBar &bar, MarkdownEditor &editor, QWidget *page);

    /// Find, replace and the findings, with lines between them.
    const QList<QAction *> &forEditMenu() const { return m_edit; }
    /// What shows beside what, and how the text does.
    const QList<QAction *> &forViewMenu() const { return m_view; }
    /// Shows and hides a part of the page, behind those of all pages.
    QAction *addPart(const QString &text, const QKeySequence &key);

private:
    void addEditorActions();
    void addViews();
    QAction *add(const QString &text, const QKeySequence &key);
    QAction *newLine();

    DocumentBar &m_bar;
    MarkdownEditor &m_editor;
    QWidget *m_page;
    QActionGroup *m_views;
    QAction *m_behindParts;
    QList<QAction *> m_edit;
    QList<QAction *> m_view;
};

} // namespace recount
