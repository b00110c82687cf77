#pragma once

#include "checks/finding.h"
#include "desktop/checkchoices.h"
#include "desktop/documentdrafts.h"
#include "documents/documenthistory.h"
#include "documents/documentjournal.h"
#include "documents/documentlibrary.h"
#include "documents/view/documentlistpage.h"
#include "foundation/datafolder.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QMenu;
class QStackedWidget;
class QWidget;

namespace recount
{

class CheckedDocument;
class Clock;
class Dialogs;
class DocumentPage;
class DocumentSession;
class EditorSpelling;
class ErrorSink;
struct ExportSource;
class StorageThread;

/// What a tab of documents works with; all outlive it.
struct DocumentsServices {
    const DataFolder &folder;
    const Clock &clock;
    StorageThread &storage;
    ErrorSink &errors;
    Dialogs &dialogs;
    QString language; ///< of new documents
};

/// Where a tab keeps its documents.
struct DocumentsFolders {
    QString documents;
    QString drafts;
};

/// What a tab calls its documents.
struct DocumentsWords {
    DocumentListWords list;
    QString menu;     ///< "&Post-Mortem"
    QString newOne;   ///< "&New Post-Mortem", in the menu
    QString openFile; ///< above the file dialog
    QString deleted;  ///< told when one went into the bin
    QString fileName; ///< of one without a title, with the day for %1
    QKeySequence newKey;
};

/// The documents of one kind: the list of them, and the one that is open in its place. Made when it
/// is first seen. What is open is saved when it is left, when the window closes, and on Ctrl+S.
class DocumentsTab : public QObject
{
    Q_OBJECT

public:
    /// A larger file is not opened: the window would stop for it.
    static constexpr qint64 mostBytes = 10LL * 1024 * 1024;

    ~DocumentsTab() override;

    /// Holds the page's place among the tabs.
    QWidget *holder() const { return m_holder; }
    /// The actions for the menu bar; owned by `parent`.
    QMenu *makeMenu(QWidget *parent);
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }

    /// Gives the text of the example; asked each time that it is shown.
    void setExample(std::function<QByteArray()> example) { m_example = std::move(example); }
    void prepare(const QSize &size);
    /// What the checks of the open document look for is another.
    void checkAgain();
    /// Opens a file of the library or from anywhere, or its draft, once what is open is saved.
    void openFile(const QString &path);
    /// Writes what is typed to the file, or at least to its draft.
    void save();
    bool hasUnsaved() const;

    // What the end of the program needs.
    /// What is typed in a field becomes an edit.
    void commit();
    /// Whether what is typed is in no file and in no draft. `kept` or `keepingFailed` follows.
    bool isAtRisk() const;
    /// Of the open document; of one without a title the name of its file.
    QString openTitle() const;
    /// Asks where to, and goes on with that file: `begun`, then `kept` or `keepingFailed`.
    void saveElsewhere(const std::function<void()> &begun);
    /// The whole text goes to the clipboard.
    void copyText();

    DocumentListPage &library() { return made(); }

Q_SIGNALS:
    /// The text is in its file or in a draft.
    void kept();
    /// Neither could be written; the error was reported.
    void keepingFailed();
    /// A document has opened with these actions, for Edit and View; they go with it.
    void pageActionsChanged(const QList<QAction *> &edit, const QList<QAction *> &view);
    /// What the user asked for, with another tab before them, shows here.
    void tabRequested();
    /// The user wants to change the words that the checks look for.
    void ownWordsRequested();

protected:
    DocumentsTab(const DocumentsServices &services, const DocumentsWords &words,
                 const DocumentsFolders &folders, const DocumentLibrary::Summaries &summaries,
                 QWidget *window);
    /// To be called by the constructor of the tab of a kind.
    void makeActions();

    // What a kind of documents has of its own.
    virtual std::unique_ptr<CheckedDocument> newDocument() = 0;
    virtual DocumentPage *newPage(std::unique_ptr<CheckedDocument> document,
                                  std::unique_ptr<EditorSpelling> spelling, QWidget *parent) = 0;
    virtual DocumentListModel *newModel() = 0;
    virtual QList<DocumentStart> starts() = 0;
    /// The text of a new document.
    virtual Result<QByteArray> startText(int start) = 0;
    virtual void exportSource(const ExportSource &source) = 0;
    /// Actions besides those of all documents, in the menu behind a line.
    virtual QList<QAction *> moreActions() { return {}; }
    /// Those that show lists which the user may change, besides the words of the checks.
    virtual QList<QAction *> ownLists() { return {}; }
    /// The list was made just now.
    virtual void listMade(DocumentListPage &) {}
    /// Whether its actions can be used follows from the open document.
    virtual void followPage() {}
    virtual QString allRules() const = 0;
    virtual QString rulePage(const QString &rule) const = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

    const DocumentsServices &services() const { return m_services; }
    DocumentHistory &history() { return m_history; }
    const DocumentJournal &journal() const { return m_journal; }
    DocumentLibrary &documents() { return m_documents; }
    DocumentPage *page() const;
    /// A new document with that text is made, and opens.
    void beginWith(const QByteArray &bytes);
    QAction *addAction(const QString &text, const QKeySequence &key,
                       const std::function<void()> &act);

private:
    DocumentListPage &made();
    void begin(int start);
    void showExample();
    void show(std::unique_ptr<CheckedDocument> document);
    void connectPage();
    void connectSession();
    void withdrawSaveError();
    void followChoice();
    void tellAtRisk();
    DocumentSession &showOnceOpened();
    /// Calls `next` once what is open is saved; never when it can't be.
    void saveThen(std::function<void()> next);
    void goOn();
    void leave();
    void closePage();
    void openOrAsk(const QString &path, const std::optional<DocumentDraft> &draft);
    void remove(const QString &path);
    void showBin();
    void recover(const DocumentDraft &draft);
    void showVersions();
    void exportDocument();
    void print();
    void showRulePage(const QString &rule);
    void askHide(const Finding &finding);
    void askAccept();
    void askLink(const QUrl &link);
    bool isNamedByDay(const QString &path) const;
    void nameFile();
    void renameAccepted(const QString &from, const QString &to);
    void followActions();

    DocumentsServices m_services;
    DocumentsWords m_words;
    DocumentHistory m_history;
    DocumentJournal m_journal;
    DocumentLibrary m_documents;
    CheckChoices m_choices;
    QPointer<QWidget> m_holder;
    DocumentDrafts m_drafts;
    QStackedWidget *m_stack = nullptr;
    DocumentListPage *m_library = nullptr;
    QPointer<DocumentPage> m_page;
    std::function<QByteArray()> m_example;
    std::function<void()> m_afterSave;
    std::optional<Error> m_saveError; ///< as it was reported
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_save = nullptr;
    QAction *m_versions = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_print = nullptr;
    QAction *m_new = nullptr;
};

} // namespace recount
