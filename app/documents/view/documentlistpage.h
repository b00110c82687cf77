#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace recount
{

class DocumentLibrary;
class DocumentListModel;
class TextLabel;

/// What a new document can begin with.
struct DocumentStart {
    QString title;
    QString hint; ///< when to take it
};

/// What the list calls its documents.
struct DocumentListWords {
    QString list;                    ///< "Post-mortems"
    QString newOne;                  ///< "New Post-Mortem"
    QString example;                 ///< what the example is
    QString search;                  ///< what is searched
    QString empty;                   ///< "No post-mortem yet"
    QString emptyHint;               ///< how to begin
    QString (*count)(int documents); ///< "3 post-mortems"
};

/// The documents of the user, and a way to begin one.
class DocumentListPage : public QWidget
{
    Q_OBJECT

public:
    /// The library outlives the page, which takes over the model.
    DocumentListPage(DocumentLibrary &library, DocumentListModel *model,
                     const DocumentListWords &words, QWidget *parent = nullptr);

    /// What the menu for a new document offers; see `startsRequested`.
    void setStarts(const QList<DocumentStart> &starts);
    /// Behind the one for a new document.
    QPushButton *addButton(const QString &text, const QString &toolTip);
    /// The first row, and the page of the list when there is none.
    void focusList();
    /// A path within the library, which may not be in the list yet.
    void chooseOnceListed(const QString &path);
    QTableView *table() const { return m_table; }
    QPushButton *newButton() const { return m_new; }
    QToolButton *binButton() const { return m_bin; }

Q_SIGNALS:
    /// A path within the library.
    void openRequested(const QString &path);
    /// The menu is about to open: what it offers may be more than before.
    void startsRequested();
    /// Its place in the starts.
    void newRequested(int start);
    /// The user wants to add templates.
    void ownTemplatesRequested();
    void exampleRequested();
    void openFileRequested();
    void removeRequested(const QString &path);
    void showFolderRequested();
    void binRequested();

private:
    void fillHead();
    void buildTable();
    void buildEmpty();
    void refresh();
    void fitColumns();
    void showProgress(int done, int total);
    QString chosenPath() const;
    bool choose(const QString &path);

    DocumentLibrary &m_library;
    DocumentListModel *m_model;
    DocumentListWords m_words;
    QSortFilterProxyModel *m_sorted;
    QHBoxLayout *m_head;
    QLineEdit *m_search;
    QTableView *m_table;
    QPushButton *m_new;
    QMenu *m_starts;
    QToolButton *m_bin;
    TextLabel *m_state;
    QWidget *m_empty;
    QString m_wanted; ///< to be chosen once it is listed
};

} // namespace recount
