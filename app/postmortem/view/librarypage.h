#pragma once

#include "postmortem/postmortemtemplates.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace recount
{

class DocumentLibrary;
class LibraryModel;
class TextLabel;

/// The post-mortems of the user, and a way to begin one.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    /// The library outlives the page.
    LibraryPage(DocumentLibrary &library, const QList<DocumentTemplate> &templates,
                QWidget *parent = nullptr);

    /// The first row, and the page of the list when there is none.
    void focusList();
    QTableView *table() const { return m_table; }
    QPushButton *newButton() const { return m_new; }

Q_SIGNALS:
    /// A path within the library.
    void openRequested(const QString &path);
    void newRequested(const recount::DocumentTemplate &chosen);
    void exampleRequested();
    void overviewRequested();
    void openFileRequested();
    void removeRequested(const QString &path);
    void showFolderRequested();

private:
    void refresh();
    void showProgress(int done, int total);
    QString chosenPath() const;

    DocumentLibrary &m_library;
    LibraryModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_search;
    QTableView *m_table;
    QPushButton *m_new;
    TextLabel *m_state;
    QWidget *m_empty;
};

} // namespace recount
