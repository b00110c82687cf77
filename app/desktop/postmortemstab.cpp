#include "desktop/postmortemstab.h"

#include "commandline/documentkind.h"
#include "desktop/incidenttext.h"
#include "documents/view/editorspelling.h"
#include "foundation/clock.h"
#include "foundation/ids.h"
#include "postmortem/postmortemrules.h"
#include "postmortem/probes.h"
#include "postmortem/view/librarymodel.h"
#include "postmortem/view/overviewdialog.h"
#include "postmortem/view/postmortempage.h"
#include "widgets/errorsink.h"

#include <QAction>
#include <QPushButton>

namespace recount
{

namespace
{

QString countWords(int documents)
{
    return PostMortemsTab::tr("%n post-mortem(s)", nullptr, documents);
}

DocumentsWords documentsWords()
{
    return {{PostMortemsTab::tr("Post-mortems"), PostMortemsTab::tr("New Post-Mortem"),
             PostMortemsTab::tr("Read QuickBite's post-mortem of March 15"),
             PostMortemsTab::tr("Search titles, services, severities"),
             PostMortemsTab::tr("No post-mortem yet"),
             PostMortemsTab::tr("Begin one from a template, or read the example and write your own "
                                "from it. Each is a Markdown file in a folder of yours."),
             countWords},
            PostMortemsTab::tr("Post-&Mortem"),
            PostMortemsTab::tr("&New Post-Mortem"),
            PostMortemsTab::tr("Open a post-mortem"),
            PostMortemsTab::tr("The post-mortem was deleted."),
            PostMortemsTab::tr("Post-mortem of %1"),
            QKeySequence(QStringLiteral("Ctrl+Shift+N"))};
}

} // namespace

PostMortemsTab::PostMortemsTab(const DocumentsServices &services, QWidget *window)
    : DocumentsTab(services, documentsWords(),
                   {services.folder.postMortems(), services.folder.drafts()},
                   {postMortemSummary, postMortemSummaryVersion}, window)
    , m_export(services.clock, services.dialogs, services.errors, tr("Export the post-mortem"),
               tr("The export failed; the post-mortem itself is safe. %1"))
    , m_neighbourhood(documents())
    , m_interview(addAction(tr("&Interview Questions…"), QKeySequence(QStringLiteral("Ctrl+Alt+I")),
                            [this] { showInterview(); }))
{
    m_export.setKind(nameOf(DocumentKind::PostMortem));
    makeActions();
}

void PostMortemsTab::beginFromWalk(const QString &title, const QList<WalkTimelineRow> &rows)
{
    const Result<QByteArray> start = startText(0);
    const Result<QByteArray> text = start ? incidentText(*start, title, rows) : start;
    if (!text)
        return services().errors.report(text.error());
    library();
    beginWith(*text);
}

PostMortemPage *PostMortemsTab::openPage() const
{
    return static_cast<PostMortemPage *>(page());
}

std::unique_ptr<CheckedDocument> PostMortemsTab::newDocument()
{
    auto document = std::make_unique<OpenPostMortem>(services().clock, history(), journal());
    document->setNeighbours(m_neighbourhood.all());
    connect(&m_neighbourhood, &Neighbourhood::changed, document.get(),
            [this, own = document.get()] { own->setNeighbours(m_neighbourhood.all()); });
    return document;
}

DocumentPage *PostMortemsTab::newPage(std::unique_ptr<CheckedDocument> document,
                                      std::unique_ptr<EditorSpelling> spelling, QWidget *parent)
{
    // It is one that `newDocument` made.
    std::unique_ptr<OpenPostMortem> own(static_cast<OpenPostMortem *>(document.release()));
    return new PostMortemPage(std::move(own), std::move(spelling), parent);
}

DocumentListModel *PostMortemsTab::newModel()
{
    return new LibraryModel(this);
}

QList<DocumentStart> PostMortemsTab::starts()
{
    m_templates = postMortemTemplates(services().language, services().folder.templates());
    QList<DocumentStart> starts;
    for (const DocumentTemplate &found : m_templates)
        starts.append({found.title, found.hint});
    return starts;
}

Result<QByteArray> PostMortemsTab::startText(int start)
{
    const DocumentTemplate chosen = m_templates.isEmpty()
                                        ? postMortemTemplates(services().language).constFirst()
                                        : m_templates.value(start);
    return DocumentTemplates::begin(chosen, localToday(services().clock), services().clock.zoneId(),
                                    newUuid());
}

void PostMortemsTab::exportSource(const ExportSource &source)
{
    QList<ExportForm> forms = commonExportForms();
    forms.append({tr("Timeline as CSV (*.csv)"), QStringLiteral("csv"), QStringLiteral("csv")});
    forms.append(
        {tr("Actions as CSV (*.csv)"), QStringLiteral("csv"), QStringLiteral("actions-csv")});
    forms.append(
        {tr("Message for customers (*.txt)"), QStringLiteral("txt"), QStringLiteral("message")});
    forms.append({tr("Story for the interview, to go on writing (*.md)"), QStringLiteral("md"),
                  QStringLiteral("story"), QStringLiteral(".story")});
    m_export.begin(holder(), source, forms);
}

void PostMortemsTab::listMade(DocumentListPage &list)
{
    QPushButton *const overview = list.addButton(
        tr("Open Actions"), tr("What is still to do, and which quickfixes are still in place"));
    connect(overview, &QPushButton::clicked, this, &PostMortemsTab::showOverview);
}

void PostMortemsTab::followPage()
{
    m_interview->setEnabled(openPage());
}

QString PostMortemsTab::allRules() const
{
    return postMortemRules().allPages();
}

QString PostMortemsTab::rulePage(const QString &rule) const
{
    return postMortemRules().page(rule);
}

void PostMortemsTab::showInterview()
{
    PostMortemPage *const page = openPage();
    if (!page)
        return;
    page->commit();
    OpenPostMortem &document = page->document();
    const QString id = document.values().id;
    auto *dialog = new InterviewDialog(
        Probes::of(document.source(), document.values()),
        QStringLiteral("post-mortem/%1").arg(id.isEmpty() ? QStringLiteral("example") : id),
        m_speech, holder()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InterviewDialog::placeRequested, page, &PostMortemPage::showPlace);
    dialog->show();
}

void PostMortemsTab::showOverview()
{
    auto *dialog =
        new OverviewDialog(documents().entries(), localToday(services().clock), holder()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OverviewDialog::openRequested, this,
            [this](const QString &path) { openFile(documents().absolute(path)); });
    dialog->open();
}

} // namespace recount
