#pragma once

#include "desktop/interviewdialog.h"
#include "desktop/postmortemexport.h"
#include "documents/documenthistory.h"
#include "documents/documentjournal.h"
#include "documents/documentlibrary.h"
#include "foundation/datafolder.h"
#include "packs/pack.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QStackedWidget;
class QWidget;

namespace recount
{

class Clock;
class Dialogs;
class DocumentSession;
class ErrorSink;
class LibraryPage;
class OpenPostMortem;
class PostMortemPage;
class StorageThread;
struct DocumentTemplate;

/// What the tab of post-mortems works with; all outlive it.
struct PostMortemServices {
    const DataFolder &folder;
    const Clock &clock;
    StorageThread &storage;
    ErrorSink &errors;
    Dialogs &dialogs;
    QString language; ///< of new documents
};

/// The post-mortems: the list of them, and the one that is open in its place. Made when it is first
/// seen. What is open is saved when it is left, when the window closes, and on Ctrl+S.
class PostMortemsTab : public QObject
{
    Q_OBJECT

public:
    PostMortemsTab(const PostMortemServices &services, QWidget *window);
    ~PostMortemsTab() override;

    /// Holds the page's place among the tabs.
    QWidget *holder() const { return m_holder; }
    /// The actions for the menu bar; owned by `parent`.
    QMenu *makeMenu(QWidget *parent);
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }

    /// Gives the text of the example; asked each time that it is shown.
    void setExample(std::function<QByteArray()> example) { m_example = std::move(example); }
    /// Makes a recorder with the takes of one question.
    void setSpeech(MakeSpeech speech) { m_speech = std::move(speech); }
    void prepare(const QSize &size);
    /// Opens a file of the library or from anywhere.
    void openFile(const QString &path);
    /// Writes what is typed to the file, or at least to its draft.
    void save();
    bool hasUnsaved() const;

    PostMortemPage *openPage() const;
    LibraryPage &library() { return made(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    LibraryPage &made();
    void begin(const DocumentTemplate &chosen);
    void beginWith(const QByteArray &bytes);
    void showExample();
    void show(std::unique_ptr<OpenPostMortem> document);
    std::unique_ptr<OpenPostMortem> newDocument();
    DocumentSession &showOnceOpened();
    void leave();
    void closePage();
    void remove(const QString &path);
    void findDrafts();
    void recover(const DocumentDraft &draft);
    void showVersions();
    void showInterview();
    void showOverview();
    void exportDocument();
    void showRulePage(const QString &rule);
    void askLink(const QUrl &link);
    void nameFile();
    void followActions();

    PostMortemServices m_services;
    DocumentHistory m_history;
    DocumentJournal m_journal;
    DocumentLibrary m_documents;
    PostMortemExport m_export;
    QPointer<QWidget> m_holder;
    QStackedWidget *m_stack = nullptr;
    LibraryPage *m_library = nullptr;
    QPointer<PostMortemPage> m_page;
    std::function<QByteArray()> m_example;
    QString m_path; ///< of the open document within the library; empty elsewhere
    bool m_isLeaving = false;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_save = nullptr;
    QAction *m_versions = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_new = nullptr;
    QAction *m_interview = nullptr;
    MakeSpeech m_speech;
};

} // namespace recount
