#include "desktop/workspace.h"

#include "checks/wordlists.h"
#include "desktop/companychooser.h"
#include "desktop/companymenu.h"
#include "desktop/contexttab.h"
#include "desktop/drillplace.h"
#include "desktop/drillspeech.h"
#include "desktop/filedrop.h"
#include "desktop/firstpaint.h"
#include "desktop/fixestab.h"
#include "desktop/mainwindow.h"
#include "desktop/messagestrip.h"
#include "desktop/postmortemstab.h"
#include "desktop/practicetab.h"
#include "desktop/runbookstab.h"
#include "desktop/runbookwalks.h"
#include "desktop/tableimport.h"
#include "foundation/pooljob.h"
#include "foundation/text.h"
#include "platform/filemanager.h"
#include "practice/view/practicepage.h"
#include "storage/whendone.h"
#include "takes/view/spokenanswer.h"
#include "widgets/dialogs.h"

#include <QAction>
#include <QDir>
#include <QTimer>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int blinkMs = 400;
/// The first question has been read by then, and nobody has gone anywhere else yet.
constexpr int settledMs = 700;
constexpr int betweenTabsMs = 200;

const QString layoutKey = QStringLiteral("window/layout");
const QString appearanceKey = QStringLiteral("window/appearance");

} // namespace

Workspace::Workspace(const DataFolder &folder, const Clock &clock, const QString &language,
                     MainWindow &window, Dialogs &dialogs, const MediaFactory &media)
    : m_folder(folder)
    , m_clock(clock)
    , m_language(language)
    , m_window(window)
    , m_dialogs(dialogs)
    , m_state(m_storage)
    , m_takes(folder, clock, m_storage)
    , m_packs(folder, language)
    , m_progress(m_storage)
    , m_session(clock, m_storage)
    , m_companyStore(clock, m_storage)
    , m_editor(m_companyStore, clock)
    , m_companies({m_companyStore, m_editor, m_state, window.messages()})
    , m_drills(m_storage)
    , m_packImport({m_packs, dialogs, window.messages()}, &window)
    , m_player(media)
    , m_drillPlayer(media)
    , m_recorder(folder, clock, media, m_takes)
    , m_closeGuard(m_recorder, m_session, m_editor, dialogs, window)
    , m_startup(folder, clock, m_storage, m_state, m_takes)
    , m_wordList(folder.root() + QLatin1Char('/') + WordLists::fileName(), WordLists::emptyFile,
                 window.messages(), this)
{
    connect(&m_wordList, &OwnList::changed, this, &Workspace::readWordLists);
    connect(&m_startup, &Startup::opened, this, &Workspace::show);
    connect(&m_startup, &Startup::failed, this, [this](const Error &error) {
        m_shown = true;
        m_window.showFailure(error, m_folder.root());
        m_window.show();
    });
    connect(&m_startup, &Startup::takeRecovered, &m_session, &PracticeSession::addTake);
    connect(&m_startup, &Startup::recoveryFinished, this, &Workspace::tellRecovered);
    connectWindow();
}

Workspace::~Workspace()
{
    // The pages refer to what ends after this; they go first. The later tab before the earlier
    // one, which is complete already and shows in its place.
    delete m_runbooks;
    delete m_postMortems;
    delete m_fixes;
    if (m_context)
        delete m_context->holder();
    delete m_context;
    if (m_practice)
        delete m_practice->page();
    delete m_practice;
    delete m_companyMenu;
}

void Workspace::begin()
{
    m_startup.begin();
    readWordLists();
    // Reading the packs goes on beside the opening of the database.
    const Result<void> read = m_packs.load();
    if (!read)
        m_window.messages().report(read.error());
    for (const Error &warning : m_packs.warnings())
        m_window.messages().report(warning);
    QTimer::singleShot(blinkMs, this, [this] {
        if (m_shown)
            return;
        m_window.showOpening();
        m_window.show();
    });
}

void Workspace::readWordLists()
{
    const auto future = runInPool([path = m_wordList.path()]() -> Result<void> {
        const auto lists = WordLists::withFile(path);
        if (!lists)
            return tl::unexpected(lists.error());
        useWordLists(*lists);
        return {};
    });
    whenDone(this, future, [this](const Result<void> &read) {
        if (!read)
            return m_window.messages().report(read.error());
        for (DocumentsTab *tab : documentsTabs())
            tab->checkAgain();
    });
}

void Workspace::show(const OpenReport &report, const QHash<QString, QByteArray> &state)
{
    m_shown = true;
    m_window.setAppearance(appearanceFromName(QString::fromUtf8(state.value(appearanceKey))));
    if (const QByteArray layout = state.value(layoutKey); !layout.isEmpty())
        m_window.restoreLayoutState(layout);
    addPracticeTab(state);
    addContextTab(state);
    addFixesTab(state);
    addPostMortemsTab();
    addRunbooksTab();
    addCompanies(QString::fromUtf8(state.value(Companies::stateKey())));
    connectDrills();
    connectNavigator();
    m_window.showPages();
    connect(new FirstPaint(&m_window), &FirstPaint::painted, this, [this] {
        Q_EMIT painted();
        QTimer::singleShot(settledMs, this, &Workspace::prepareTabs);
    });
    m_window.show();
    // Loss stays on the screen until somebody has read it; news would give way to the next.
    if (!report.message.isEmpty())
        m_window.messages().report(
            {ErrorCode::DatabaseDamaged, report.message, report.damagedFile, false});
    m_databaseReplaced = report.outcome != OpenReport::Outcome::Opened;
    m_startup.recover();
    m_companyStore.purgeBin();
}

void Workspace::addCompanies(const QString &activeId)
{
    m_companyMenu = new CompanyMenu(
        {m_companies, m_editor, m_companyStore, m_clock, m_dialogs, m_window.messages()},
        m_language, &m_window);
    m_window.addMenu(m_companyMenu->menu());
    m_window.setHeader(m_companyMenu->chooser());
    connect(&m_companies, &Companies::activeChanged, m_practice, &PracticeTab::setPack);
    connect(&m_companies, &Companies::activeChanged, m_context, &ContextTab::setPack);
    connect(&m_companies, &Companies::activeChanged, m_fixes, &FixesTab::setPack);
    connectTableImport();
    const auto showContext = [this] { m_window.showPage(m_context->holder()); };
    connect(&m_companies, &Companies::made, m_context, showContext);
    connect(&m_companies, &Companies::madeEmpty, m_context, &ContextTab::editCompany);
    connect(m_practice, &PracticeTab::contextRequested, m_context, showContext);
    m_practice->setQuestionName(
        [this](const QString &key) { return m_companies.questionName(key); });
    m_companies.begin(m_packs.packs(), activeId);
}

void Workspace::connectTableImport()
{
    TableImport &import = m_companyMenu->tableImport();
    connect(&import, &TableImport::imported, m_context, [this](TableKind kind) {
        m_window.showPage(kind == TableKind::Fixes ? m_fixes->page() : m_context->holder());
        if (kind == TableKind::Timeline)
            m_context->showTimeline();
    });
    auto *drop = new FileDrop(&m_window);
    connect(drop, &FileDrop::markdownDropped, &import, [this, &import](const QString &path) {
        for (DocumentsTab *tab : documentsTabs()) {
            if (tab->holder()->isVisible())
                return tab->openFile(path);
        }
        import.begin(path);
    });
    connect(drop, &FileDrop::tableDropped, &import,
            [&import](const QString &path) { import.begin(path); });
    connect(drop, &FileDrop::packDropped, &m_packImport,
            [this](const QString &path) { m_packImport.begin(path); });
}

void Workspace::addPracticeTab(const QHash<QString, QByteArray> &state)
{
    m_practice = new PracticeTab({m_clock, m_session, m_progress, m_player, m_recorder, m_takes,
                                  m_state, m_window.messages(), m_dialogs},
                                 state, &m_window);
    m_closeGuard.watch(m_practice->exporter());
    m_window.addPage(m_practice->page(), tr("Practice"));
    m_window.addPageMenu(m_practice->makeMenu(&m_window));
    m_window.setUndoAction(m_practice->undoAction());
    m_window.setShortcutsAction(m_practice->shortcutsAction());
}

void Workspace::addContextTab(const QHash<QString, QByteArray> &state)
{
    m_context = new ContextTab({m_navigator, m_state, m_dialogs, m_editor}, state, &m_window);
    m_window.addPage(m_context->holder(), tr("Context"));
    m_window.addPageMenu(m_context->makeMenu(&m_window));
    m_window.setShortcutsAction(m_context->shortcutsAction());
    addEditActions();
}

void Workspace::addFixesTab(const QHash<QString, QByteArray> &state)
{
    m_fixes = new FixesTab({m_navigator, m_state, m_window.messages(), m_dialogs, m_editor}, state,
                           &m_window);
    m_window.addPage(m_fixes->page(), tr("Fixes"));
    addEditActions();
}

void Workspace::addPostMortemsTab()
{
    m_postMortems = new PostMortemsTab(
        {m_folder, m_clock, m_storage, m_window.messages(), m_dialogs, m_language}, &m_window);
    m_postMortems->setExample([this] { return examplePostMortem(); });
    addDocumentsTab(*m_postMortems, tr("Post-Mortems"));
}

void Workspace::addRunbooksTab()
{
    m_runbooks = new RunbooksTab(
        {m_folder, m_clock, m_storage, m_window.messages(), m_dialogs, m_language}, &m_window);
    m_runbooks->setExample([language = m_language] { return exampleRunbook(language); });
    addDocumentsTab(*m_runbooks, tr("Runbooks"));
    connect(&m_window, &MainWindow::closing, &m_runbooks->walks(), &RunbookWalks::closeWindows);
    connect(&m_runbooks->walks(), &RunbookWalks::timelineRequested, m_postMortems,
            [this](const QString &title, const QList<WalkTimelineRow> &rows) {
                m_window.showPage(m_postMortems->holder());
                m_window.activateWindow();
                m_postMortems->beginFromWalk(title, rows);
            });
}

/// Those that are made.
QList<DocumentsTab *> Workspace::documentsTabs() const
{
    QList<DocumentsTab *> tabs{m_postMortems, m_runbooks};
    tabs.removeAll(nullptr);
    return tabs;
}

void Workspace::addDocumentsTab(DocumentsTab &tab, const QString &title)
{
    m_window.addPage(tab.holder(), title);
    m_window.addPageMenu(tab.makeMenu(&m_window));
    m_window.setUndoAction(tab.undoAction());
    m_window.setRedoAction(tab.redoAction());
    m_closeGuard.watch(tab);
    connect(&m_window, &MainWindow::closing, &tab, &DocumentsTab::save);
    connect(&tab, &DocumentsTab::pageActionsChanged, this,
            [this, &tab](const QList<QAction *> &edit, const QList<QAction *> &view) {
                m_window.setPageActions(tab.holder(), edit, view);
            });
    connect(&tab, &DocumentsTab::tabRequested, this,
            [this, &tab] { m_window.showPage(tab.holder()); });
    connect(&tab, &DocumentsTab::ownWordsRequested, &m_wordList, &OwnList::show);
}

/// The first one that a shipped pack has.
QByteArray Workspace::examplePostMortem() const
{
    for (const Pack &pack : m_packs.packs()) {
        for (const PackDocument &document : pack.documents) {
            if (document.kind == DocumentKind::PostMortem)
                return document.markdown.toUtf8();
        }
    }
    return {};
}

/// Each page has its own pair, which hides with it. What is not the user's own has no edits.
void Workspace::addEditActions()
{
    auto *undo = new QAction(&m_window);
    undo->setShortcuts(QKeySequence::Undo);
    connect(undo, &QAction::triggered, &m_editor, &CompanyEditor::undo);
    auto *redo = new QAction(&m_window);
    redo->setShortcuts(QKeySequence::Redo);
    connect(redo, &QAction::triggered, &m_editor, &CompanyEditor::redo);
    const auto showState = [this, undo, redo] {
        const QString undone = m_editor.undoText();
        const QString redone = m_editor.redoText();
        undo->setEnabled(m_editor.isOpen() && m_editor.canUndo());
        undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
        redo->setEnabled(m_editor.isOpen() && m_editor.canRedo());
        redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
    };
    connect(&m_editor, &CompanyEditor::historyChanged, undo, showState);
    showState();
    m_window.setUndoAction(undo);
    m_window.setRedoAction(redo);
}

void Workspace::connectDrills()
{
    auto *speech = new DrillSpeech(
        {m_takes, m_drillPlayer, m_recorder, m_clock, m_dialogs, m_window.messages()}, *m_practice,
        m_practice);
    m_postMortems->setSpeech(
        [speech = QPointer(speech)](const QString &key, QWidget *parent) -> QWidget * {
            return speech ? speech->makeAnswer(key, parent) : nullptr;
        });
    const DrillServices services{
        m_clock, m_drills, m_window.messages(),
        [speech = QPointer(speech)](const DrillItem &item, QWidget *parent) {
            return speech ? speech->makeSection(item, parent) : nullptr;
        }};
    m_contextDrill = new DrillPlace(services, m_context->holder());
    m_fixesDrill = new DrillPlace(services, m_fixes->page());
    connect(m_context, &ContextTab::drillRequested, m_contextDrill,
            [this](DrillSet set) { m_contextDrill->open(m_companies.active(), set); });
    connect(m_fixes, &FixesTab::drillRequested, m_fixesDrill,
            [this] { m_fixesDrill->open(m_companies.active(), DrillSet::Fixes); });
    for (DrillPlace *place : {m_contextDrill, m_fixesDrill})
        connect(&m_companies, &Companies::activeChanged, place, &DrillPlace::setPack);
}

/// Where each kind of thing opens. Ids are those of the active company's pack.
void Workspace::connectNavigator()
{
    connect(&m_navigator, &TabNavigator::questionRequested, this, [this](const QString &id) {
        const std::shared_ptr<const Pack> &pack = m_companies.active();
        if (!pack || !m_practice->hasQuestion(pack->id + QLatin1Char('/') + id))
            return;
        m_window.showPage(m_practice->page());
        m_practice->page()->showQuestion(pack->id + QLatin1Char('/') + id);
    });
    connect(&m_navigator, &TabNavigator::entryRequested, this, [this](const QString &id) {
        m_window.showPage(m_context->holder());
        m_contextDrill->leave();
        m_context->showEntry(id);
    });
    connect(&m_navigator, &TabNavigator::fixRequested, this, [this](const QString &id) {
        m_window.showPage(m_fixes->page());
        m_fixesDrill->leave();
        m_fixes->showFix(id);
    });
    connect(&m_navigator, &TabNavigator::documentRequested, m_context, &ContextTab::showDocument);
}

void Workspace::connectWindow()
{
    m_window.setCloseGuard([this] { return m_closeGuard.mayClose(); });
    connect(&m_window, &MainWindow::closing, this, &Workspace::saveLayout);
    connect(&m_window, &MainWindow::importPackRequested, &m_packImport,
            [this] { m_packImport.begin(); });
    connect(&m_packImport, &PackImport::busyChanged, &m_window,
            [this](bool busy) { m_window.setImportEnabled(!busy); });
    connect(&m_packImport, &PackImport::imported, this, &Workspace::tellImported);
    connect(&m_window, &MainWindow::appearanceChosen, this, [this](Appearance appearance) {
        m_window.setAppearance(appearance);
        m_state.put(appearanceKey, appearanceName(appearance).toUtf8());
    });
}

/// One after the other, so that a key pressed meanwhile is heard between them.
void Workspace::prepareTabs()
{
    const QSize size = m_practice->page()->size();
    m_context->prepare(size);
    QTimer::singleShot(betweenTabsMs, this, [this, size] { m_fixes->prepare(size); });
    QTimer::singleShot(2 * betweenTabsMs, this, [this, size] { m_postMortems->prepare(size); });
    QTimer::singleShot(3 * betweenTabsMs, this, [this, size] { m_runbooks->prepare(size); });
}

void Workspace::tellImported(const Pack &pack)
{
    m_companies.setPacks(m_packs.packs());
    m_companies.activate(pack.id);
    m_window.messages().tell(
        tr("“%1” was imported with %n question(s). It is the company that all tabs show now.",
           nullptr, int(pack.questions.size()))
            .arg(pack.title));
}

/// Its question may be another company's.
void Workspace::showTake(const Take &take)
{
    m_companies.activate(Companies::packIdOf(take.subject.questionKey), [this, take] {
        m_window.showPage(m_practice->page());
        m_practice->showTake(take);
    });
}

QString Workspace::recoveredText(const QList<Take> &recovered) const
{
    const int count = int(recovered.size());
    // A new or older database knows none of the later takes, however they ended.
    if (m_databaseReplaced)
        return tr("%n take(s) were found in the takes folder and listed again.", nullptr, count);
    qint64 length = 0;
    for (const Take &take : recovered)
        length += take.durationMs();
    return tr("The last session ended unexpectedly. %n take(s) of %1 came back.", nullptr, count)
        .arg(formatDuration(length));
}

void Workspace::tellRecovered(const QList<Take> &recovered, const QStringList &unreadable)
{
    if (!recovered.isEmpty())
        tellCameBack(recovered);
    if (!unreadable.isEmpty()) {
        m_window.messages().report(
            {ErrorCode::InvalidData,
             tr("%n interrupted take(s) could not be read. The files were left as they are: %1",
                nullptr, int(unreadable.size()))
                 .arg(unreadable.join(QStringLiteral(", "))),
             {},
             false});
    }
}

void Workspace::tellCameBack(const QList<Take> &takes)
{
    QString text = recoveredText(takes);
    const auto isListed = [this](const Take &take) {
        return m_companies.hasQuestion(take.subject.questionKey);
    };
    if (!std::all_of(takes.cbegin(), takes.cend(), isListed))
        text += QLatin1Char(' ') + tr("A take whose question is in no pack is safe in the takes "
                                      "folder and can be played from there.");
    const auto listed = std::find_if(takes.cbegin(), takes.cend(), isListed);
    if (listed != takes.cend()) {
        m_window.messages().tell(text, tr("Show"), [this, take = *listed] { showTake(take); });
        return;
    }
    m_window.messages().tell(text, tr("Show in folder"),
                             [this, file = m_takes.filePath(takes.constFirst())] {
                                 if (const Result<void> shown = revealInFileManager(file); !shown)
                                     m_window.messages().report(shown.error());
                             });
}

void Workspace::saveLayout()
{
    if (!m_practice)
        return;
    m_state.put(layoutKey, m_window.layoutState());
    m_practice->saveLayout();
    m_context->saveLayout();
    m_fixes->saveLayout();
}

} // namespace recount
