#include "desktop/documentstab.h"

#include "checks/checkbaseline.h"
#include "checks/view/documentpage.h"
#include "checks/view/pageactions.h"
#include "desktop/documentexport.h"
#include "desktop/printservice.h"
#include "desktop/textpagedialog.h"
#include "documents/draftrecovery.h"
#include "documents/spelling/dictionaries.h"
#include "documents/view/documentbindialog.h"
#include "documents/view/documentlistmodel.h"
#include "documents/view/editorspelling.h"
#include "documents/view/historydialog.h"
#include "documents/view/pdfexport.h"
#include "foundation/pooljob.h"
#include "platform/filemanager.h"
#include "storage/whendone.h"
#include "widgets/dialogs.h"
#include "widgets/errorsink.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

namespace recount
{

namespace
{

constexpr int hiddenDays = 90;

/// What is to know before a file is opened.
struct Found {
    qint64 size = 0;
    std::optional<DocumentDraft> draft;
};

} // namespace

DocumentsTab::DocumentsTab(const DocumentsServices &services, const DocumentsWords &words,
                           const DocumentsFolders &folders,
                           const DocumentLibrary::Summaries &summaries, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_words(words)
    , m_history(services.clock, services.storage)
    , m_journal(folders.drafts)
    , m_documents(folders.documents, summaries, services.storage, m_history)
    , m_choices(services.storage, QDir(folders.documents).dirName())
    , m_holder(new QWidget(window))
    , m_drafts(m_journal, services.errors, services.dialogs, m_holder)
{
    auto *layout = new QVBoxLayout(m_holder);
    layout->setContentsMargins(0, 0, 0, 0);
    m_holder->installEventFilter(this);
    connect(&m_documents, &DocumentLibrary::failed, this,
            [this](const Error &error) { m_services.errors.report(error); });
    connect(&m_drafts, &DocumentDrafts::openRequested, this, &DocumentsTab::recover);
}

DocumentsTab::~DocumentsTab()
{
    delete m_page;
    delete m_holder;
}

void DocumentsTab::checkAgain()
{
    if (m_page)
        m_page->document().checkAgain();
}

DocumentPage *DocumentsTab::page() const
{
    return m_page;
}

QAction *DocumentsTab::addAction(const QString &text, const QKeySequence &key,
                                 const std::function<void()> &act)
{
    auto *action = new QAction(text, m_holder);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void DocumentsTab::makeActions()
{
    m_undo = addAction(tr("&Undo"), QKeySequence::Undo, [this] {
        if (m_page)
            m_page->undo();
    });
    m_redo = addAction(tr("&Redo"), QKeySequence::Redo, [this] {
        if (m_page)
            m_page->redo();
    });
    m_new = addAction(m_words.newOne, m_words.newKey, [this] { begin(0); });
    m_save = addAction(tr("&Save"), QKeySequence::Save, [this] { save(); });
    m_versions = addAction(tr("&Versions…"), QKeySequence(QStringLiteral("Ctrl+Alt+V")),
                           [this] { showVersions(); });
    m_exportAction = addAction(tr("&Export…"), QKeySequence(QStringLiteral("Ctrl+Shift+E")),
                               [this] { exportDocument(); });
    m_print = addAction(tr("&Print…"), QKeySequence::Print, [this] { print(); });
    followActions();
}

QMenu *DocumentsTab::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(m_words.menu, parent);
    menu->addAction(m_new);
    menu->addSeparator();
    menu->addActions({m_save, m_versions, m_exportAction, m_print});
    menu->addSeparator();
    menu->addActions(moreActions());
    menu->addSeparator();
    connect(menu->addAction(tr("&Deleted Documents…")), &QAction::triggered, this,
            &DocumentsTab::showBin);
    auto *rules = menu->addAction(tr("About the &Checks"));
    connect(rules, &QAction::triggered, this, [this] { showRulePage({}); });
    auto *words = menu->addAction(tr("Words &of the Checks…"));
    connect(words, &QAction::triggered, this, &DocumentsTab::ownWordsRequested);
    menu->addActions(ownLists());
    return menu;
}

void DocumentsTab::followActions()
{
    const bool isOpen = m_page && !m_page->document().isReadOnly();
    for (QAction *action : {m_save, m_versions, m_undo, m_redo})
        action->setEnabled(isOpen);
    m_exportAction->setEnabled(m_page);
    m_print->setEnabled(m_page);
    followPage();
}

DocumentListPage &DocumentsTab::made()
{
    if (m_library)
        return *m_library;
    m_stack = new QStackedWidget(m_holder);
    m_library = new DocumentListPage(m_documents, newModel(), m_words.list, m_stack);
    m_library->setStarts(starts());
    listMade(*m_library);
    m_stack->addWidget(m_library);
    m_holder->layout()->addWidget(m_stack);
    m_stack->show(); // at once; the layout would do it a moment later
    m_holder->setFocusProxy(m_library);
    connect(m_library, &DocumentListPage::openRequested, this,
            [this](const QString &path) { openFile(m_documents.absolute(path)); });
    connect(m_library, &DocumentListPage::newRequested, this, &DocumentsTab::begin);
    connect(m_library, &DocumentListPage::exampleRequested, this, &DocumentsTab::showExample);
    connect(m_library, &DocumentListPage::removeRequested, this, &DocumentsTab::remove);
    connect(m_library, &DocumentListPage::binRequested, this, &DocumentsTab::showBin);
    connect(m_library, &DocumentListPage::openFileRequested, this, [this] {
        m_services.dialogs.askOpenFile(m_holder, m_words.openFile,
                                       {tr("Markdown files (*.md *.markdown *.txt)")},
                                       [this](const QString &path) { openFile(path); });
    });
    const auto showFolder = [this](const QString &folder) {
        QDir().mkpath(folder);
        if (const auto shown = revealInFileManager(folder); !shown)
            m_services.errors.report(shown.error());
    };
    connect(m_library, &DocumentListPage::showFolderRequested, this,
            [this, showFolder] { showFolder(m_documents.folder()); });
    connect(m_library, &DocumentListPage::ownTemplatesRequested, this,
            [this, showFolder] { showFolder(m_services.folder.templates()); });
    connect(m_library, &DocumentListPage::startsRequested, this,
            [this] { m_library->setStarts(starts()); });
    m_documents.load();
    m_drafts.remind();
    return *m_library;
}

void DocumentsTab::prepare(const QSize &size)
{
    if (m_library || !m_holder)
        return;
    m_holder->resize(size);
    made();
    // Fonts and styles are loaded by the first painting, wherever it goes.
    m_holder->grab();
}

bool DocumentsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_holder && event->type() == QEvent::Show) {
        made();
        if (m_page && !m_page->document().isReadOnly())
            m_page->document().session().checkOutside();
    }
    return QObject::eventFilter(watched, event);
}

void DocumentsTab::show(std::unique_ptr<CheckedDocument> document)
{
    made();
    if (hasUnsaved()) {
        // Typed while this one was read.
        const auto holder = std::make_shared<std::unique_ptr<CheckedDocument>>(std::move(document));
        return saveThen([this, holder] { show(std::move(*holder)); });
    }
    closePage();
    const QStringList folders =
        dictionaryFolders(QCoreApplication::applicationDirPath() + QStringLiteral("/dictionaries"));
    auto spelling = std::make_unique<EditorSpelling>(folders, m_services.folder.root() +
                                                                  QStringLiteral("/words.txt"));
    m_page = newPage(std::move(document), std::move(spelling), m_stack);
    m_stack->addWidget(m_page);
    m_stack->setCurrentWidget(m_page);
    m_holder->setFocusProxy(m_page);
    m_page->setFocus();
    connectPage();
    connectSession();
    followChoice();
    QMenu *const more = m_page->bar().moreMenu();
    more->addActions({m_save, m_versions, m_exportAction});
    more->addActions(moreActions());
    followActions();
    Q_EMIT pageActionsChanged(m_page->actions().forEditMenu(), m_page->actions().forViewMenu());
}

void DocumentsTab::connectPage()
{
    connect(m_page, &DocumentPage::backRequested, this, &DocumentsTab::leave);
    connect(m_page, &DocumentPage::rulePageRequested, this, &DocumentsTab::showRulePage);
    connect(m_page, &DocumentPage::linkRequested, this, &DocumentsTab::askLink);
    connect(m_page, &DocumentPage::failed, this,
            [this](const Error &error) { m_services.errors.report(error); });
    connect(m_page, &DocumentPage::hideRequested, this, &DocumentsTab::askHide);
    connect(m_page, &DocumentPage::acceptRequested, this, &DocumentsTab::askAccept);
    connect(m_page, &DocumentPage::told, this,
            [this](const QString &words) { m_services.errors.tell(words); });
    connect(m_page, &DocumentPage::copyRequested, this,
            [this, bytes = m_page->document().text().bytes()] { beginWith(bytes); });
}

void DocumentsTab::withdrawSaveError()
{
    if (m_saveError)
        m_services.errors.withdraw(*m_saveError);
    m_saveError.reset();
}

void DocumentsTab::connectSession()
{
    DocumentSession &session = m_page->document().session();
    const auto report = [this](const Error &error) { m_services.errors.report(error); };
    connect(&session, &DocumentSession::saveFailed, this, [this](const Error &error) {
        m_afterSave = nullptr;
        withdrawSaveError();
        m_saveError = error;
        m_services.errors.report(error, [this] { save(); });
    });
    connect(&session, &DocumentSession::saved, this, &DocumentsTab::withdrawSaveError);
    connect(&session, &DocumentSession::draftFailed, this, report);
    connect(&session, &DocumentSession::draftFailed, this, &DocumentsTab::tellAtRisk);
    connect(&session, &DocumentSession::saveFailed, this, &DocumentsTab::tellAtRisk);
    connect(&session, &DocumentSession::draftKept, this, &DocumentsTab::kept);
    connect(&session, &DocumentSession::saved, this, &DocumentsTab::kept);
    connect(&session, &DocumentSession::snapshotFailed, this, report);
    connect(&session, &DocumentSession::restoreFailed, this, report);
    connect(&session, &DocumentSession::changedOutside, this, [this] {
        // Whoever wants to go elsewhere hears why nothing happens.
        if (std::exchange(m_afterSave, nullptr))
            m_services.errors.tell(
                tr("Another program changed this file. Choose above what becomes "
                   "of both texts, then go on."));
    });
    // Queued: another save must not begin within the end of this one.
    connect(&session, &DocumentSession::saved, this, &DocumentsTab::goOn, Qt::QueuedConnection);
}

/// The checks that were chosen for it the last time, and from now on.
void DocumentsTab::followChoice()
{
    CheckedDocument &document = m_page->document();
    if (document.isReadOnly())
        return;
    if (const auto choice = m_choices.of(document.session().path())) {
        document.setProfile(choice->profile);
        document.setBrief(choice->isBrief);
    }
    connect(&document, &CheckedDocument::choiceChanged, this, [this] {
        const CheckedDocument &chosen = m_page->document();
        m_choices.remember(chosen.session().path(), {chosen.profile(), chosen.isBrief()});
    });
}

void DocumentsTab::tellAtRisk()
{
    // While the file is being written there is hope.
    if (isAtRisk() &&
        m_page->document().session().saveState() != DocumentSession::SaveState::Saving)
        Q_EMIT keepingFailed();
}

void DocumentsTab::askHide(const Finding &finding)
{
    const QDate until = localToday(m_services.clock).addDays(hiddenDays);
    m_services.dialogs.askText(m_holder, tr("Hide this finding"),
                               tr("Why does it not matter here? It comes back after %1.")
                                   .arg(QLocale().toString(until, QLocale::ShortFormat)),
                               {}, [this, finding, until](const QString &reason) {
                                   if (m_page && !reason.trimmed().isEmpty())
                                       m_page->hideFinding(finding, reason, until);
                               });
}

void DocumentsTab::askAccept()
{
    CheckedDocument &document = m_page->document();
    m_services.dialogs.confirm(
        m_holder, tr("Accept all %n finding(s) so far?", nullptr, document.newFindings()),
        tr("From now on only what is new is shown for this document. You can show the accepted "
           "ones at any time, and take it back. The document is not changed: it is kept in “%1”, "
           "which “recount check --baseline” reads too.")
            .arg(QDir::toNativeSeparators(document.baseline().path())),
        tr("Accept"), [this, page = m_page] {
            if (page)
                page->document().acceptFindings();
        });
}

void DocumentsTab::closePage()
{
    if (!m_page)
        return;
    nameFile();
    m_saveError.reset();
    // Its last draft is written while it goes.
    m_stack->removeWidget(m_page);
    delete m_page;
    followActions();
}

/// A document that is shown as soon as it is read, and told when it can't be.
DocumentSession &DocumentsTab::showOnceOpened()
{
    auto document = newDocument();
    CheckedDocument *const opened = document.get();
    opened->baseline().setLibrary(m_documents.folder());
    connect(&opened->baseline(), &DocumentBaseline::failed, this,
            [this](const Error &error) { m_services.errors.report(error); });
    const auto holder = std::make_shared<std::unique_ptr<CheckedDocument>>(std::move(document));
    connect(&opened->session(), &DocumentSession::openFailed, this,
            [this, holder](const Error &error) { m_services.errors.report(error); });
    connect(opened, &CheckedDocument::opened, this, [this, holder] {
        if (*holder)
            show(std::move(*holder));
    });
    return opened->session();
}

void DocumentsTab::openFile(const QString &path)
{
    if (m_page && !m_page->document().isReadOnly() && m_page->document().session().path() == path)
        return m_page->document().session().checkOutside();
    saveThen([this, path] {
        const auto looking = runInPool([path, journal = m_journal]() -> Found {
            const qint64 size = QFileInfo(path).size();
            return {size, size <= mostBytes ? draftOf(journal, path) : std::nullopt};
        });
        whenDone(this, looking, [this, path](const Found &found) {
            if (found.size <= mostBytes)
                return openOrAsk(path, found.draft);
            const QLocale locale;
            m_services.errors.report(
                {ErrorCode::InvalidData,
                 tr("“%1” is %2 in size, and up to %3 the window stays quick. It was not opened "
                    "and is unchanged. “recount show” and “recount check” read it on the command "
                    "line.")
                     .arg(QFileInfo(path).fileName(), locale.formattedDataSize(found.size, 0),
                          locale.formattedDataSize(mostBytes, 0)),
                 path});
        });
    });
}

void DocumentsTab::openOrAsk(const QString &path, const std::optional<DocumentDraft> &draft)
{
    if (!draft) {
        showOnceOpened().open(path);
        return;
    }
    m_drafts.offer(*draft, path, [this, path] { showOnceOpened().open(path); });
}

void DocumentsTab::showExample()
{
    saveThen([this] {
        auto document = newDocument();
        document->showReadOnly(m_example ? m_example() : QByteArray());
        show(std::move(document));
    });
}

void DocumentsTab::begin(int start)
{
    const Result<QByteArray> bytes = startText(start);
    if (!bytes)
        return m_services.errors.report(bytes.error());
    beginWith(*bytes);
}

/// As a file at once: it has a place before the first word is written.
void DocumentsTab::beginWith(const QByteArray &bytes)
{
    saveThen([this, bytes] {
        const QString title =
            m_words.fileName.arg(localToday(m_services.clock).toString(Qt::ISODate));
        whenDone(this, m_documents.createDocument(title, bytes),
                 [this](const Result<QString> &path) {
                     if (path)
                         openFile(m_documents.absolute(*path));
                 });
    });
}

void DocumentsTab::save()
{
    if (!m_page || m_page->document().isReadOnly())
        return;
    m_page->commit();
    m_page->document().session().save();
}

bool DocumentsTab::hasUnsaved() const
{
    return m_page && !m_page->document().isReadOnly() && m_page->document().session().isDirty();
}

void DocumentsTab::commit()
{
    if (m_page && !m_page->document().isReadOnly())
        m_page->commit();
}

bool DocumentsTab::isAtRisk() const
{
    return m_page && !m_page->document().isReadOnly() && m_page->document().session().isAtRisk();
}

QString DocumentsTab::openTitle() const
{
    return m_page ? m_page->document().session().title() : QString();
}

void DocumentsTab::saveElsewhere(const std::function<void()> &begun)
{
    if (!m_page)
        return;
    const QString name = QFileInfo(m_page->document().session().path()).fileName();
    m_services.dialogs.askSaveFile(
        m_holder->window(), tr("Save the document elsewhere"), name, {tr("Markdown files (*.md)")},
        [this, page = m_page, begun](const QString &path, const QString &) {
            if (!page)
                return;
            begun();
            // The dialog has asked about a file that is there.
            const auto state = runInPool([path] { return DocumentFile(path).state({}); });
            whenDone(page, state, [this, page, path](const Result<FileState> &seen) {
                if (seen)
                    return page->document().session().saveAs(path, *seen);
                m_services.errors.report(seen.error());
                Q_EMIT keepingFailed();
            });
        });
}

void DocumentsTab::copyText()
{
    if (!m_page)
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_page->document().text().bytes()));
    m_services.errors.tell(tr("The text is copied. Paste it into another program and save it "
                              "there before you close Recount."));
}

void DocumentsTab::saveThen(std::function<void()> next)
{
    if (m_page && !m_page->document().isReadOnly())
        m_page->finishTyping();
    m_afterSave = std::move(next);
    if (hasUnsaved())
        save();
    else
        goOn();
}

void DocumentsTab::goOn()
{
    // What was typed while it was saved is saved as well.
    if (m_afterSave && m_page && !m_page->document().isReadOnly())
        m_page->finishTyping();
    if (m_afterSave && hasUnsaved())
        save();
    else if (m_afterSave)
        std::exchange(m_afterSave, nullptr)();
}

/// Back to the list, once it is saved.
void DocumentsTab::leave()
{
    saveThen([this] {
        // Not now: a signal of the page may have asked for it.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_page)
                    m_library->chooseOnceListed(
                        QDir(m_documents.folder())
                            .relativeFilePath(m_page->document().session().path()));
                closePage();
                m_stack->setCurrentWidget(m_library);
                m_holder->setFocusProxy(m_library);
                m_library->focusList();
                m_documents.refresh();
            },
            Qt::QueuedConnection);
    });
}

/// A new document gets its file's name from its title once it has one.
bool DocumentsTab::isNamedByDay(const QString &path) const
{
    return QFileInfo(path).completeBaseName().startsWith(
        DocumentFolder::nameFor(m_words.fileName.arg(QString())));
}

void DocumentsTab::nameFile()
{
    const QString absolute = m_page->document().session().path();
    const QString path = QDir(m_documents.folder()).relativeFilePath(absolute);
    const QString title = m_page->document().title();
    const bool isOurs = !path.startsWith(QLatin1String("..")) && !QDir::isAbsolutePath(path);
    if (m_page->document().isReadOnly() || !isOurs || title.isEmpty() || !isNamedByDay(absolute))
        return;
    whenDone(this, m_documents.renameDocument(path, title),
             [this, absolute](const Result<QString> &renamed) {
                 if (!renamed)
                     return;
                 renameAccepted(absolute, m_documents.absolute(*renamed));
                 m_choices.rename(absolute, m_documents.absolute(*renamed));
                 m_library->chooseOnceListed(*renamed);
             });
}

void DocumentsTab::renameAccepted(const QString &from, const QString &to)
{
    const auto renamed = runInPool([from, to, library = m_documents.folder()] {
        return CheckBaseline::rename(from, to, library);
    });
    whenDone(this, renamed, [this](const Result<void> &done) {
        if (!done)
            m_services.errors.report(done.error());
    });
}

void DocumentsTab::remove(const QString &path)
{
    const auto moved = m_documents.moveToBin(path, localToday(m_services.clock));
    whenDone(this, moved, [this, path](const Result<QString> &bin) {
        if (!bin)
            return;
        m_services.errors.tell(m_words.deleted, tr("Undo"),
                               [this, path, bin = *bin] { m_documents.restoreFromBin(bin, path); });
    });
}

void DocumentsTab::showBin()
{
    made();
    auto *dialog = new DocumentBinDialog(m_documents, m_services.dialogs, m_holder->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DocumentsTab::recover(const DocumentDraft &draft)
{
    Q_EMIT tabRequested();
    saveThen([this, draft] { showOnceOpened().recover(draft); });
}

void DocumentsTab::showVersions()
{
    if (!m_page)
        return;
    m_page->commit();
    CheckedDocument &document = m_page->document();
    auto *dialog = new HistoryDialog(m_history, document.session().key(), document.text().bytes(),
                                     m_holder->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::restoreRequested, m_page,
            [this](qint64 snapshot) { m_page->document().session().restore(snapshot); });
    dialog->open();
}

void DocumentsTab::print()
{
    if (!m_page)
        return;
    m_page->commit();
    CheckedDocument &document = m_page->document();
    const QString path = document.session().path();
    const QString folder = path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
    askAndPrint(
        *m_holder->window(), m_services.errors,
        {document.title(), documentPageLayout(),
         [bytes = document.text().bytes(), folder](QPagedPaintDevice &device) -> Result<void> {
             const auto made = printDocument(device, SourceText(bytes), {{}, folder});
             if (!made)
                 return tl::unexpected(made.error());
             return {};
         }});
}

void DocumentsTab::exportDocument()
{
    if (!m_page)
        return;
    CheckedDocument &document = m_page->document();
    if (document.isReadOnly())
        return exportSource(
            {{}, DocumentFolder::nameFor(document.title()), document.text().bytes()});
    DocumentSession &session = document.session();
    save();
    const auto begin = [this, &session] {
        const QString path = session.path();
        const QString title = m_page->document().title();
        // As its file will be called once it is left.
        if (!path.isEmpty())
            exportSource({path, isNamedByDay(path) && !title.isEmpty()
                                    ? DocumentFolder::nameFor(title)
                                    : QFileInfo(path).completeBaseName()});
    };
    // What is exported is the file.
    if (session.saveState() == DocumentSession::SaveState::Saved)
        begin();
    else
        connect(&session, &DocumentSession::saved, m_page, begin,
                Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
}

void DocumentsTab::showRulePage(const QString &rule)
{
    auto *dialog =
        new TextPageDialog(rule.isEmpty() ? tr("Checks") : rule,
                           rule.isEmpty() ? allRules() : rulePage(rule), m_holder->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DocumentsTab::askLink(const QUrl &link)
{
    const QString words = link.toDisplayString();
    m_services.dialogs.confirm(m_holder, tr("Open this link?"),
                               tr("It opens outside of Recount: %1").arg(words), tr("Open"),
                               [link] { QDesktopServices::openUrl(link); });
}

} // namespace recount
