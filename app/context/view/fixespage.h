#pragma once

#include "context/fixtable.h"

#include <QByteArray>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace recount
{

class CollapsibleSection;
class CompanyEditor;
class Dialogs;
class ErrorSink;
class FixesEditing;
class FixesModel;
class FixesView;
class MarkdownView;
class Navigator;
class TextLabel;
class TurningSplitter;

/// The fixes tab: the table of quickfixes and permanent fixes with its filter, what unfolds below a
/// row, and the ways to take it along: copy, export, print.
class FixesPage : public QWidget
{
    Q_OBJECT

public:
    /// The references outlive the page.
    FixesPage(Navigator &navigator, ErrorSink &errors, Dialogs &dialogs, QWidget *parent = nullptr);
    ~FixesPage() override;

    /// Another company, or the same one after a change: filter, selection and open rows stay as far
    /// as their fixes are still there.
    void setPack(std::shared_ptr<const Pack> pack);
    /// What is shown can be edited while this editor has the same company open; it outlives the
    /// page.
    void setEditor(CompanyEditor &editor);
    /// Opens the row of a fix; a filter that hides it is taken away.
    void showFix(const QString &fixId);

    /// Columns, order, and whether the introduction is open.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    /// Somebody wants this on paper.
    void printRequested(const QString &title, const QString &html);
    /// Somebody wants to be asked about the fixes.
    void drillRequested();

private:
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeTable();
    void addClearButton();
    void addShortcut(const QKeySequence &keys, void (FixesPage::*call)());
    void fillColumnsMenu();
    void showRowMenu(const QPoint &at);
    void filterChanged();
    void showAll();
    void updateCount();
    void focusSearch();
    void focusTable();
    QList<QStringList> chosenTable() const;
    void copyText(const QString &text, const QString &told);
    void copyMarkdown();
    void copyCsv();
    void exportTable();
    void writeFile(const QString &path, const QByteArray &content);
    void print();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Navigator &m_navigator;
    ErrorSink &m_errors;
    Dialogs &m_dialogs;
    std::shared_ptr<const Pack> m_pack;
    FixesModel *m_model;
    FixesView *m_table = nullptr;
    FixesEditing *m_editing = nullptr;
    TurningSplitter *m_splitter = nullptr;
    CollapsibleSection *m_introduction = nullptr;
    MarkdownView *m_introductionText = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_onlyOpen = nullptr;
    TextLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    TextLabel *m_empty = nullptr;
    QPushButton *m_showAll = nullptr;
    QMenu *m_columnsMenu = nullptr;
};

} // namespace recount
