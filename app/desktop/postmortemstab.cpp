#include "desktop/postmortemstab.h"

#include "desktop/draftsdialog.h"
#include "desktop/textpagedialog.h"
#include "documents/draftrecovery.h"
#include "documents/spelling/dictionaries.h"
#include "documents/view/editorspelling.h"
#include "foundation/ids.h"
#include "foundation/pooljob.h"
#include "platform/filemanager.h"
#include "postmortem/postmortemrules.h"
#include "postmortem/postmortemtemplates.h"
#include "postmortem/view/historydialog.h"
#include "postmortem/view/librarymodel.h"
#include "postmortem/view/librarypage.h"
#include "postmortem/view/overviewdialog.h"
#include "postmortem/view/postmortempage.h"
#include "storage/whendone.h"
#include "widgets/dialogs.h"
#include "widgets/errorsink.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int hiddenDays = 90;

} // namespace

PostMortemsTab::PostMortemsTab(const PostMortemServices &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_history(services.clock, services.storage)
    , m_journal(services.folder.drafts())
    , m_documents(services.folder.postMortems(), {postMortemSummary, postMortemSummaryVersion},
                  services.storage, m_history)
    , m_export(services.clock, services.dialogs, services.errors)
    , m_holder(new QWidget(window))
{
    auto *layout = new QVBoxLayout(m_holder);
    layout->setContentsMargins(0, 0, 0, 0);
    m_holder->installEventFilter(this);
    makeActions();
    connect(&m_documents, &DocumentLibrary::failed, this,
            [this](const Error &error) { m_services.errors.report(error); });
}

PostMortemsTab::~PostMortemsTab()
{
    delete m_page;
    delete m_holder;
}

PostMortemPage *PostMortemsTab::openPage() const
{
    return m_page;
}

void PostMortemsTab::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, m_holder);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_undo = add(tr("&Undo"), QKeySequence::Undo, [this] {
        if (m_page)
            m_page->undo();
    });
    m_redo = add(tr("&Redo"), QKeySequence::Redo, [this] {
        if (m_page)
            m_page->redo();
    });
    m_new = add(tr("&New Post-Mortem"), QKeySequence(QStringLiteral("Ctrl+Shift+N")),
                [this] { begin(postMortemTemplates(m_services.language).constFirst()); });
    m_save = add(tr("&Save"), QKeySequence::Save, [this] { save(); });
    m_versions = add(tr("&Versions…"), QKeySequence(QStringLiteral("Ctrl+Alt+V")),
                     [this] { showVersions(); });
    m_exportAction = add(tr("&Export…"), QKeySequence(QStringLiteral("Ctrl+Shift+E")),
                         [this] { exportDocument(); });
    m_interview = add(tr("&Interview Questions…"), QKeySequence(QStringLiteral("Ctrl+Alt+I")),
                      [this] { showInterview(); });
    followActions();
}

QMenu *PostMortemsTab::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Post-Mortem"), parent);
    menu->addAction(m_new);
    menu->addSeparator();
    menu->addActions({m_save, m_versions, m_exportAction});
    menu->addSeparator();
    menu->addAction(m_interview);
    menu->addSeparator();
    auto *rules = menu->addAction(tr("About the &Checks"));
    connect(rules, &QAction::triggered, this, [this] { showRulePage({}); });
    return menu;
}

void PostMortemsTab::followActions()
{
    const bool isOpen = m_page && !m_page->document().isReadOnly();
    m_save->setEnabled(isOpen);
    m_versions->setEnabled(isOpen);
    m_exportAction->setEnabled(isOpen);
    m_interview->setEnabled(m_page);
    m_undo->setEnabled(isOpen);
    m_redo->setEnabled(isOpen);
}

LibraryPage &PostMortemsTab::made()
{
    if (m_library)
        return *m_library;
    m_stack = new QStackedWidget(m_holder);
    const QString own = m_services.folder.root() + QStringLiteral("/templates");
    m_library =
        new LibraryPage(m_documents, postMortemTemplates(m_services.language, own), m_stack);
    m_stack->addWidget(m_library);
    m_holder->layout()->addWidget(m_stack);
    m_stack->show(); // at once; the layout would do it a moment later
    m_holder->setFocusProxy(m_library);
    connect(m_library, &LibraryPage::openRequested, this,
            [this](const QString &path) { openFile(m_documents.absolute(path)); });
    connect(m_library, &LibraryPage::newRequested, this, &PostMortemsTab::begin);
    connect(m_library, &LibraryPage::exampleRequested, this, &PostMortemsTab::showExample);
    connect(m_library, &LibraryPage::removeRequested, this, &PostMortemsTab::remove);
    connect(m_library, &LibraryPage::overviewRequested, this, &PostMortemsTab::showOverview);
    connect(m_library, &LibraryPage::openFileRequested, this, [this] {
        m_services.dialogs.askOpenFile(m_holder, tr("Open a post-mortem"),
                                       {tr("Markdown files (*.md *.markdown *.txt)")},
                                       [this](const QString &path) { openFile(path); });
    });
    connect(m_library, &LibraryPage::showFolderRequested, this, [this] {
        QDir().mkpath(m_documents.folder());
        if (const auto shown = revealInFileManager(m_documents.folder()); !shown)
            m_services.errors.report(shown.error());
    });
    m_documents.load();
    findDrafts();
    return *m_library;
}

void PostMortemsTab::prepare(const QSize &size)
{
    if (m_library || !m_holder)
        return;
    m_holder->resize(size);
    made();
    // Fonts and styles are loaded by the first painting, wherever it goes.
    m_holder->grab();
}

bool PostMortemsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_holder && event->type() == QEvent::Show) {
        made();
        if (m_page && !m_page->document().isReadOnly())
            m_page->document().session().checkOutside();
    }
    return QObject::eventFilter(watched, event);
}

std::unique_ptr<OpenPostMortem> PostMortemsTab::newDocument()
{
    return std::make_unique<OpenPostMortem>(m_services.clock, m_history, m_journal);
}

void PostMortemsTab::show(std::unique_ptr<OpenPostMortem> document)
{
    made();
    closePage();
    const QStringList folders =
        dictionaryFolders(QCoreApplication::applicationDirPath() + QStringLiteral("/dictionaries"));
    auto spelling = std::make_unique<EditorSpelling>(folders, m_services.folder.root() +
                                                                  QStringLiteral("/words.txt"));
    m_page = new PostMortemPage(std::move(document), std::move(spelling), m_stack);
    m_stack->addWidget(m_page);
    m_stack->setCurrentWidget(m_page);
    m_holder->setFocusProxy(m_page);
    m_page->setFocus();
    connect(m_page, &PostMortemPage::backRequested, this, &PostMortemsTab::leave);
    connect(m_page, &PostMortemPage::rulePageRequested, this, &PostMortemsTab::showRulePage);
    connect(m_page, &PostMortemPage::linkRequested, this, &PostMortemsTab::askLink);
    connect(m_page, &PostMortemPage::failed, this,
            [this](const Error &error) { m_services.errors.report(error); });
    connect(m_page, &PostMortemPage::hideRequested, this, [this](const Finding &finding) {
        const QDate until = localToday(m_services.clock).addDays(hiddenDays);
        m_services.dialogs.askText(m_holder, tr("Hide this finding"),
                                   tr("Why does it not matter here? It comes back after %1.")
                                       .arg(QLocale().toString(until, QLocale::ShortFormat)),
                                   {}, [this, finding, until](const QString &reason) {
                                       if (m_page && !reason.trimmed().isEmpty())
                                           m_page->hideFinding(finding, reason, until);
                                   });
    });
    connect(m_page, &PostMortemPage::told, this,
            [this](const QString &words) { m_services.errors.tell(words); });
    connect(m_page, &PostMortemPage::copyRequested, this,
            [this, bytes = m_page->document().text().bytes()] { beginWith(bytes); });
    DocumentSession &session = m_page->document().session();
    const auto report = [this](const Error &error) { m_services.errors.report(error); };
    connect(&session, &DocumentSession::saveFailed, this, [this](const Error &error) {
        m_isLeaving = false;
        m_services.errors.report(error, [this] { save(); });
    });
    connect(&session, &DocumentSession::draftFailed, this, report);
    connect(&session, &DocumentSession::snapshotFailed, this, report);
    connect(&session, &DocumentSession::restoreFailed, this, report);
    connect(&session, &DocumentSession::changedOutside, this, [this] { m_isLeaving = false; });
    connect(&session, &DocumentSession::saved, this, [this] {
        if (m_isLeaving)
            leave();
    });
    QMenu *const more = m_page->bar().moreMenu();
    more->addActions({m_save, m_versions, m_exportAction, m_interview});
    followActions();
}

void PostMortemsTab::closePage()
{
    if (!m_page)
        return;
    // Its last draft is written while it goes.
    m_stack->removeWidget(m_page);
    delete m_page;
    m_path.clear();
    followActions();
}

/// A document that is shown as soon as it is read, and told when it can't be.
DocumentSession &PostMortemsTab::showOnceOpened()
{
    auto document = newDocument();
    OpenPostMortem *const opened = document.get();
    const auto holder = std::make_shared<std::unique_ptr<OpenPostMortem>>(std::move(document));
    connect(&opened->session(), &DocumentSession::openFailed, this,
            [this, holder](const Error &error) { m_services.errors.report(error); });
    connect(opened, &OpenPostMortem::opened, this, [this, holder] {
        if (*holder)
            show(std::move(*holder));
    });
    return opened->session();
}

void PostMortemsTab::openFile(const QString &path)
{
    showOnceOpened().open(path);
}

void PostMortemsTab::showExample()
{
    auto document = newDocument();
    document->showReadOnly(m_example ? m_example() : QByteArray());
    show(std::move(document));
}

void PostMortemsTab::begin(const DocumentTemplate &chosen)
{
    const Result<QByteArray> bytes = DocumentTemplates::begin(chosen, localToday(m_services.clock),
                                                              m_services.clock.zoneId(), newUuid());
    if (!bytes)
        return m_services.errors.report(bytes.error());
    beginWith(*bytes);
}

/// As a file at once: it has a place before the first word is written.
void PostMortemsTab::beginWith(const QByteArray &bytes)
{
    const QString title =
        tr("Post-mortem of %1").arg(localToday(m_services.clock).toString(Qt::ISODate));
    whenDone(this, m_documents.createDocument(title, bytes), [this](const Result<QString> &path) {
        if (path)
            openFile(m_documents.absolute(*path));
    });
}

void PostMortemsTab::save()
{
    if (!m_page || m_page->document().isReadOnly())
        return;
    m_page->commit();
    m_page->document().session().save();
}

bool PostMortemsTab::hasUnsaved() const
{
    return m_page && !m_page->document().isReadOnly() && m_page->document().session().isDirty();
}

/// Back to the list, once it is saved.
void PostMortemsTab::leave()
{
    if (!m_page)
        return;
    m_page->commit();
    if (hasUnsaved()) {
        m_isLeaving = true;
        return save();
    }
    m_isLeaving = false;
    nameFile();
    // Not now: a signal of the page may have asked for it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            closePage();
            m_stack->setCurrentWidget(m_library);
            m_holder->setFocusProxy(m_library);
            m_library->focusList();
            m_documents.refresh();
        },
        Qt::QueuedConnection);
}

/// A new document gets its file's name from its title once it has one.
void PostMortemsTab::nameFile()
{
    const QString absolute = m_page->document().session().path();
    const QString path = QDir(m_documents.folder()).relativeFilePath(absolute);
    const QString title = m_page->document().values().title.text;
    const bool isOurs = !path.startsWith(QLatin1String("..")) && !QDir::isAbsolutePath(path);
    if (m_page->document().isReadOnly() || !isOurs || title.isEmpty() ||
        !QFileInfo(absolute).completeBaseName().startsWith(
            DocumentFolder::nameFor(tr("Post-mortem of %1").arg(QString()))))
        return;
    m_documents.renameDocument(path, title);
}

void PostMortemsTab::remove(const QString &path)
{
    whenDone(this, m_documents.moveToBin(path), [this, path](const Result<QString> &bin) {
        if (!bin)
            return;
        m_services.errors.tell(tr("The post-mortem was deleted."), tr("Undo"),
                               [this, path, bin = *bin] { m_documents.restoreFromBin(bin, path); });
    });
}

void PostMortemsTab::findDrafts()
{
    const auto future = runInPool([journal = m_journal] { return findUnsaved(journal); });
    whenDone(this, future, [this](const DocumentJournal::Found &found) {
        if (found.drafts.isEmpty())
            return;
        m_services.errors.tell(
            tr("%n document(s) were not saved when Recount ended.", nullptr,
               int(found.drafts.size())),
            tr("Show Drafts"), [this, drafts = found.drafts] {
                auto *dialog = new DraftsDialog(drafts, m_holder->window());
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &DraftsDialog::openRequested, this, &PostMortemsTab::recover);
                connect(dialog, &DraftsDialog::discardRequested, this,
                        [this](const DocumentDraft &draft) {
                            if (const auto gone = m_journal.forget(draft.id); !gone)
                                m_services.errors.report(gone.error());
                        });
                dialog->open();
            });
    });
}

void PostMortemsTab::recover(const DocumentDraft &draft)
{
    showOnceOpened().recover(draft);
}

void PostMortemsTab::showVersions()
{
    if (!m_page)
        return;
    m_page->commit();
    OpenPostMortem &document = m_page->document();
    auto *dialog = new HistoryDialog(m_history, document.session().key(), document.text().bytes(),
                                     m_holder->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::restoreRequested, m_page,
            [this](qint64 snapshot) { m_page->document().session().restore(snapshot); });
    dialog->open();
}

void PostMortemsTab::showInterview()
{
    if (!m_page)
        return;
    m_page->commit();
    OpenPostMortem &document = m_page->document();
    const QString id = document.values().id;
    auto *dialog = new InterviewDialog(
        Probes::of(document.source(), document.values()),
        QStringLiteral("post-mortem/%1").arg(id.isEmpty() ? QStringLiteral("example") : id),
        m_speech, m_holder->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InterviewDialog::placeRequested, m_page, &PostMortemPage::showPlace);
    dialog->show();
}

void PostMortemsTab::showOverview()
{
    auto *dialog =
        new OverviewDialog(m_documents.entries(), localToday(m_services.clock), m_holder->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OverviewDialog::openRequested, this,
            [this](const QString &path) { openFile(m_documents.absolute(path)); });
    dialog->open();
}

void PostMortemsTab::exportDocument()
{
    if (!m_page)
        return;
    DocumentSession &session = m_page->document().session();
    save();
    const auto begin = [this, &session] { m_export.begin(m_holder, session.path()); };
    // What is exported is the file.
    if (session.saveState() == DocumentSession::SaveState::Saved)
        begin();
    else
        connect(&session, &DocumentSession::saved, m_page, begin,
                Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
}

void PostMortemsTab::showRulePage(const QString &rule)
{
    auto *dialog = new TextPageDialog(rule.isEmpty() ? tr("Checks") : rule,
                                      rule.isEmpty() ? postMortemRules().allPages()
                                                     : postMortemRules().page(rule),
                                      m_holder->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PostMortemsTab::askLink(const QUrl &link)
{
    const QString words = link.toDisplayString();
    m_services.dialogs.confirm(m_holder, tr("Open this link?"),
                               tr("It opens outside of Recount: %1").arg(words), tr("Open"),
                               [link] { QDesktopServices::openUrl(link); });
}

} // namespace recount
