#include "desktop/runbookstab.h"

#include "commandline/documentkind.h"
#include "desktop/printservice.h"
#include "desktop/runbookwalks.h"
#include "documents/view/editorspelling.h"
#include "foundation/clock.h"
#include "foundation/ids.h"
#include "foundation/pooljob.h"
#include "runbook/dangerouscommands.h"
#include "runbook/runbookrules.h"
#include "runbook/runbooktemplates.h"
#include "runbook/view/cardpage.h"
#include "runbook/view/graphimage.h"
#include "runbook/view/runbooklistmodel.h"
#include "runbook/view/runbookpage.h"
#include "storage/whendone.h"
#include "widgets/errorsink.h"

#include <QAction>
#include <QFile>
#include <QPushButton>

namespace recount
{

namespace
{

QString countWords(int documents)
{
    return RunbooksTab::tr("%n runbook(s)", nullptr, documents);
}

DocumentsWords documentsWords()
{
    return {{RunbooksTab::tr("Runbooks"), RunbooksTab::tr("New Runbook"),
             RunbooksTab::tr("Read QuickBite's runbook for a database that does not respond"),
             RunbooksTab::tr("Search titles, services, owners, alerts"),
             RunbooksTab::tr("No runbook yet"),
             RunbooksTab::tr("Begin one from a template, or read the example and write your own "
                             "from it. Each is a Markdown file in a folder of yours."),
             countWords},
            RunbooksTab::tr("&Runbook"),
            RunbooksTab::tr("&New Runbook"),
            RunbooksTab::tr("Open a runbook"),
            RunbooksTab::tr("The runbook was deleted."),
            RunbooksTab::tr("Runbook of %1"),
            QKeySequence(QStringLiteral("Ctrl+Shift+B"))};
}

} // namespace

RunbooksTab::RunbooksTab(const DocumentsServices &services, QWidget *window)
    : DocumentsTab(services, documentsWords(),
                   {services.folder.runbooks(), services.folder.runbookDrafts()},
                   {runbookSummary, runbookSummaryVersion}, window)
    , m_commandList(services.folder.root() + QLatin1Char('/') + DangerousCommands::fileName(),
                    DangerousCommands::exampleFile, services.errors, this)
    , m_export(services.clock, services.dialogs, services.errors, tr("Export the runbook"),
               tr("The export failed; the runbook itself is safe. %1"))
    , m_walks(std::make_unique<RunbookWalks>(services.folder, services.clock, services.storage,
                                             services.errors, window))
    , m_walk(addAction(tr("&Walk Through It"), QKeySequence(QStringLiteral("Ctrl+Alt+W")),
                       [this] { withOpen(&RunbookWalks::walk); }))
    , m_drill(addAction(tr("&Drill with a Hidden Fault"),
                        QKeySequence(QStringLiteral("Ctrl+Alt+D")),
                        [this] { withOpen(&RunbookWalks::drill); }))
    , m_cards(addAction(tr("Learn Its &Branches by Cards"),
                        QKeySequence(QStringLiteral("Ctrl+Alt+K")),
                        [this] { withOpen(&RunbookWalks::showCards); }))
    , m_allWalks(addAction(tr("Wal&ks…"), {}, [this] { m_walks->showWalks(); }))
    , m_printGraph(addAction(tr("Print the &Graph…"), {}, [this] { printGraph(); }))
    , m_printCard(addAction(tr("Print a Card for &3 AM…"), {}, [this] { printCard(); }))
    , m_writeGraph(
          addAction(tr("&Insert the Graph into the Document"), {}, [this] { writeGraph(); }))
    , m_removeGraph(
          addAction(tr("&Remove the Graph from the Document"), {}, [this] { removeGraph(); }))
    , m_ownCommands(addAction(tr("Dangerous Co&mmands…"), {}, [this] { m_commandList.show(); }))
{
    m_export.setKind(nameOf(DocumentKind::Runbook));
    makeActions();
    connect(&m_commandList, &OwnList::changed, this, &RunbooksTab::readDangerousCommands);
    readDangerousCommands();
}

RunbooksTab::~RunbooksTab() = default;

void RunbooksTab::withOpen(void (RunbookWalks::*act)(OpenRunbook &))
{
    RunbookPage *const page = openPage();
    if (!page)
        return;
    page->commit();
    ((*m_walks).*act)(page->document());
}

void RunbooksTab::followPage()
{
    for (QAction *action : {m_walk, m_drill, m_cards, m_printGraph, m_printCard})
        action->setEnabled(openPage());
    followGraph();
}

void RunbooksTab::followGraph()
{
    RunbookPage *const page = openPage();
    const GraphBlockState state = page ? page->document().graphBlock() : GraphBlockState();
    const bool isOpen = page && !page->document().isReadOnly();
    m_writeGraph->setText(!state.known                  ? tr("&Insert the Graph into the Document")
                          : state.known->isEditedByHand ? tr("Draw the Graph in the Document &Anew")
                                                        : tr("&Update the Graph in the Document"));
    m_writeGraph->setEnabled(isOpen && !state.flowchart.isEmpty() && !state.isCurrent());
    m_removeGraph->setEnabled(isOpen && state.known);
}

void RunbooksTab::writeGraph()
{
    RunbookPage *const page = openPage();
    if (!page)
        return;
    page->commit();
    page->document().edit(
        [document = &page->document()](const SourceText &source, const Runbook &values) {
            return writeGraphBlock(source, values, document->graphBlock());
        },
        tr("Graph in the document"));
}

void RunbooksTab::removeGraph()
{
    RunbookPage *const page = openPage();
    if (!page)
        return;
    page->commit();
    page->document().edit(
        [document = &page->document()](const SourceText &source, const Runbook &) {
            return removeGraphBlock(source, document->graphBlock());
        },
        tr("Remove the graph"));
}

void RunbooksTab::listMade(DocumentListPage &list)
{
    QPushButton *const walks =
        list.addButton(tr("Walks"), tr("Walks that were begun, to go on with or to write about"));
    connect(walks, &QPushButton::clicked, m_walks.get(), &RunbookWalks::showWalks);
    m_walks->findUnfinished();
}

RunbookPage *RunbooksTab::openPage() const
{
    return static_cast<RunbookPage *>(page());
}

void RunbooksTab::readDangerousCommands()
{
    const auto job =
        runInPool([path = m_commandList.path()] { return DangerousCommands::withFile(path); });
    whenDone(this, job, [this](const Result<DangerousCommands> &read) {
        if (!read)
            return this->services().errors.report(read.error());
        m_dangerous = std::make_shared<const DangerousCommands>(*read);
        if (RunbookPage *const open = openPage()) {
            open->document().setDangerousCommands(m_dangerous);
            checkAgain();
        }
    });
}

QStringList RunbooksTab::knownRunbooks()
{
    QStringList known;
    for (const DocumentEntry &entry : documents().entries())
        known.append({entry.summary.title, entry.summary.path});
    return known;
}

std::unique_ptr<CheckedDocument> RunbooksTab::newDocument()
{
    auto document = std::make_unique<OpenRunbook>(services().clock, history(), journal());
    document->setDangerousCommands(m_dangerous);
    document->setKnownRunbooks(knownRunbooks());
    return document;
}

DocumentPage *RunbooksTab::newPage(std::unique_ptr<CheckedDocument> document,
                                   std::unique_ptr<EditorSpelling> spelling, QWidget *parent)
{
    // It is one that `newDocument` made.
    std::unique_ptr<OpenRunbook> own(static_cast<OpenRunbook *>(document.release()));
    connect(own.get(), &CheckedDocument::valuesChanged, this, &RunbooksTab::followGraph);
    return new RunbookPage(std::move(own), std::move(spelling), parent);
}

DocumentListModel *RunbooksTab::newModel()
{
    return new RunbookListModel(this);
}

QList<DocumentStart> RunbooksTab::starts()
{
    m_templates = runbookTemplates(services().language, services().folder.templates());
    QList<DocumentStart> starts;
    for (const DocumentTemplate &found : m_templates)
        starts.append({found.title, found.hint});
    return starts;
}

Result<QByteArray> RunbooksTab::startText(int start)
{
    const DocumentTemplate chosen = m_templates.isEmpty()
                                        ? runbookTemplates(services().language).constFirst()
                                        : m_templates.value(start);
    return DocumentTemplates::begin(chosen, localToday(services().clock), services().clock.zoneId(),
                                    newUuid());
}

void RunbooksTab::exportSource(const ExportSource &source)
{
    QList<ExportForm> forms = commonExportForms();
    forms.append({tr("Graph as a picture (*.png)"), QStringLiteral("png"), QStringLiteral("png"),
                  QStringLiteral("-graph")});
    forms.append({tr("Graph as a drawing (*.svg)"), QStringLiteral("svg"), QStringLiteral("svg"),
                  QStringLiteral("-graph")});
    forms.append({tr("Graph for Mermaid (*.mmd)"), QStringLiteral("mmd"), QStringLiteral("mermaid"),
                  QStringLiteral("-graph")});
    forms.append({tr("Graph for Graphviz (*.dot)"), QStringLiteral("dot"), QStringLiteral("dot"),
                  QStringLiteral("-graph")});
    forms.append({tr("Card for 3 AM (*.pdf)"), QStringLiteral("pdf"), QStringLiteral("card"),
                  QStringLiteral("-card")});
    m_export.begin(holder(), source, forms);
}

QList<QAction *> RunbooksTab::moreActions()
{
    return {m_walk,       m_drill,     m_cards,      m_allWalks,
            m_printGraph, m_printCard, m_writeGraph, m_removeGraph};
}

QList<QAction *> RunbooksTab::ownLists()
{
    return {m_ownCommands};
}

void RunbooksTab::printGraph()
{
    RunbookPage *const page = openPage();
    if (!page)
        return;
    page->commit();
    const OpenRunbook &document = page->document();
    // Thousands of steps take long to lay out.
    const auto job = runInPool([title = document.title(), runbook = document.values(),
                                graph = document.graph(), analysis = document.analysis()] {
        const GraphWords words = graphWords(runbook, graph, analysis);
        return PrintJob{title, graphPageLayout(graph, words),
                        [graph, words](QPagedPaintDevice &device) -> Result<void> {
                            recount::printGraph(device, graph, words);
                            return {};
                        }};
    });
    whenDone(this, job, [this](const PrintJob &made) {
        askAndPrint(*holder()->window(), services().errors, made);
    });
}

void RunbooksTab::printCard()
{
    RunbookPage *const page = openPage();
    if (!page)
        return;
    page->commit();
    const OpenRunbook &document = page->document();
    askAndPrint(*holder()->window(), services().errors,
                {document.title(), cardPageLayout(),
                 [runbook = document.values(),
                  graph = document.graph()](QPagedPaintDevice &device) -> Result<void> {
                     drawCard(device, runbook, graph);
                     return {};
                 }});
}

QString RunbooksTab::allRules() const
{
    return runbookRules().allPages();
}

QString RunbooksTab::rulePage(const QString &rule) const
{
    return runbookRules().page(rule);
}

QByteArray exampleRunbook(const QString &language)
{
    const QString lang =
        language.startsWith(QLatin1String("fr")) ? QStringLiteral("fr") : QStringLiteral("en");
    QFile file(QStringLiteral(":/examples/%1/runbook-database-not-responding.md").arg(lang));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace recount
