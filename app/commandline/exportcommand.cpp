#include "commandline/exportcommand.h"

#include "commandline/commandparser.h"
#include "commandline/commandtext.h"
#include "commandline/kindoption.h"
#include "documents/documentfile.h"
#include "documents/htmlexport.h"
#include "documents/markdownexport.h"
#include "foundation/csvwriter.h"
#include "foundation/wholefile.h"
#include "postmortem/externalmessage.h"
#include "postmortem/postmortemjson.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/storydraft.h"
#include "postmortem/valuerows.h"
#include "runbook/dotgraph.h"
#include "runbook/graphsvg.h"
#include "runbook/mermaid.h"
#include "runbook/runbookjson.h"
#include "runbook/runbookreader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// What was made, and what of the document is not in it.
struct Exported {
    QByteArray bytes;
    QStringList notes;
};

QStringList formNames()
{
    return {QStringLiteral("md"),          QStringLiteral("confluence"), QStringLiteral("html"),
            QStringLiteral("pdf"),         QStringLiteral("json"),       QStringLiteral("csv"),
            QStringLiteral("actions-csv"), QStringLiteral("message"),    QStringLiteral("story"),
            QStringLiteral("svg"),         QStringLiteral("mermaid"),    QStringLiteral("dot"),
            QStringLiteral("png"),         QStringLiteral("card")};
}

/// A page or a picture, which nobody reads on a terminal.
bool needsFile(const QString &form)
{
    return form == u"pdf" || form == u"png" || form == u"card";
}

/// Of one kind of document alone; nothing for those that any document has.
std::optional<DocumentKind> kindOfForm(const QString &form)
{
    static const QStringList ofRunbooks{QStringLiteral("svg"), QStringLiteral("mermaid"),
                                        QStringLiteral("dot"), QStringLiteral("png"),
                                        QStringLiteral("card")};
    static const QStringList ofPostMortems{QStringLiteral("csv"), QStringLiteral("actions-csv"),
                                           QStringLiteral("message"), QStringLiteral("story")};
    if (ofRunbooks.contains(form))
        return DocumentKind::Runbook;
    return ofPostMortems.contains(form) ? std::optional(DocumentKind::PostMortem) : std::nullopt;
}

QString aboutExport()
{
    const QList<QPair<QString, QString>> forms{
        {QStringLiteral("  md"), Texts::tr("Markdown for GitHub or GitLab, without front matter")},
        {QStringLiteral("  confluence"), Texts::tr("Markdown to paste into Confluence")},
        {QStringLiteral("  html"), Texts::tr("one page with its images in it")},
        {QStringLiteral("  pdf"), Texts::tr("pages to print or send")},
        {QStringLiteral("  json"), Texts::tr("all values, as of recount show --json")},
        {QStringLiteral("  csv"), Texts::tr("the timeline of a post-mortem as a table")},
        {QStringLiteral("  actions-csv"), Texts::tr("its permanent fix as a table")},
        {QStringLiteral("  message"),
         Texts::tr("a short message for customers, to be read by someone before it is sent")},
        {QStringLiteral("  story"),
         Texts::tr("what you tell of it in an interview, as Markdown to go on writing")},
        {QStringLiteral("  svg"), Texts::tr("the graph of a runbook as a drawing")},
        {QStringLiteral("  mermaid"), Texts::tr("its graph as a flowchart of Mermaid")},
        {QStringLiteral("  dot"), Texts::tr("its graph for Graphviz")},
        {QStringLiteral("  png"), Texts::tr("its graph as a picture")},
        {QStringLiteral("  card"), Texts::tr("a PDF of one page for somebody who was just woken")}};
    return Texts::tr("Makes another form of a document. The document is not changed; a file OUT is "
                     "written over.\n\nForms:") +
           u'\n' + alignedText(forms).chopped(1);
}

QByteArray graphDrawing(const Runbook &document)
{
    const RunbookGraph graph = runbookGraph(document);
    return graphSvg(graph, graphWords(document, graph, analyseGraph(graph, document)));
}

Exported htmlOf(const SourceText &source, const QString &folder, DocumentKind kind)
{
    HtmlOptions options;
    options.folder = folder;
    if (kind == DocumentKind::Runbook) {
        const Runbook document = readRunbook(source);
        if (document.steps.size() > 1) {
            options.figureTitle = Texts::tr("Graph");
            options.figure = QString::fromUtf8(graphDrawing(document));
        }
    }
    const HtmlDocument html = htmlDocument(source, options);
    Exported exported{html.html.toUtf8(), {}};
    for (const ExportNote &note : html.leftOut)
        exported.notes.append(Texts::tr("line %1: %2").arg(note.line + 1).arg(note.text));
    return exported;
}

Exported ofRunbook(const QString &form, const Runbook &document)
{
    if (form == u"json")
        return {QJsonDocument(runbookJson(document)).toJson(), {}};
    const RunbookGraph graph = runbookGraph(document);
    if (form == u"mermaid")
        return {mermaidText(graph).toUtf8(), {}};
    if (form == u"dot")
        return {dotText(graph).toUtf8(), {}};
    return {graphDrawing(document), {}};
}

Result<Exported> exported(const QString &form, const QByteArray &bytes, const QString &folder,
                          DocumentKind kind, const CommandSurroundings &surroundings)
{
    const SourceText source(bytes);
    if (form == u"md")
        return Exported{markdownForForge(source), {}};
    if (form == u"confluence")
        return Exported{markdownForConfluence(source), {}};
    if (form == u"html")
        return htmlOf(source, folder, kind);
    if (form == u"pdf") {
        if (!surroundings.makePdf)
            return fail(ErrorCode::Unsupported, Texts::tr("This program can't make a PDF."));
        const Result<QByteArray> pdf = surroundings.makePdf(bytes, folder);
        if (!pdf)
            return tl::unexpected(pdf.error());
        return Exported{*pdf, {}};
    }
    if (form == u"png" || form == u"card") {
        const RunbookPainter &paint =
            form == u"png" ? surroundings.makePicture : surroundings.makeCard;
        if (!paint)
            return fail(ErrorCode::Unsupported, Texts::tr("This program can't paint."));
        const Result<QByteArray> painted = paint(readRunbook(source));
        if (!painted)
            return tl::unexpected(painted.error());
        return Exported{*painted, {}};
    }
    if (kind == DocumentKind::Runbook)
        return ofRunbook(form, readRunbook(source));
    const PostMortem document = readPostMortem(source);
    if (form == u"json")
        return Exported{QJsonDocument(postMortemJson(document, surroundings.today)).toJson(), {}};
    if (form == u"csv")
        return Exported{writeCsv(timelineValueRows(document)), {}};
    if (form == u"actions-csv")
        return Exported{writeCsv(actionValueRows(document)), {}};
    if (form == u"story")
        return Exported{storyDraft(document), {}};
    return Exported{(externalMessage(source, document) + u'\n').toUtf8(), {}};
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

} // namespace

CommandOutput exportCommand(const QStringList &arguments, const CommandSurroundings &surroundings)
{
    const QString to = QStringLiteral("to");
    const QString out = QStringLiteral("o");
    CommandParser parser(QStringLiteral("export"), Texts::tr("FILE --to FORM -o OUT"),
                         aboutExport());
    parser.addOption({to}, Texts::tr("One of the forms above."), Texts::tr("FORM"));
    parser.addOption({out},
                     Texts::tr("The file to write; - for standard output, where pages and pictures "
                               "can't go to."),
                     Texts::tr("OUT"));
    addKindOption(parser);
    if (const auto answer = parser.parse(arguments))
        return *answer;
    if (parser.words().size() != 1)
        return parser.wrongUsage(Texts::tr("Name one file."));
    if (const auto wrong = parser.unlessOneOf(to, formNames()))
        return *wrong;
    if (const auto wrong = wrongKind(parser))
        return *wrong;
    const QString path = parser.words().constFirst();
    const QString target = parser.value(out);
    const QString form = parser.value(to);
    if (target.isEmpty())
        return parser.wrongUsage(Texts::tr("Name the file to write with -o."));
    if (target == u"-" && needsFile(form))
        return parser.wrongUsage(Texts::tr("\"%1\" needs a file: name one with -o.").arg(form));
    if (isSameFile(path, target))
        return failedOutput(
            Texts::tr("%1 is the document itself. Nothing was written; choose another name.")
                .arg(QDir::toNativeSeparators(target)));

    const Result<DocumentContent> content = DocumentFile(path).read();
    if (!content)
        return failedOutput(content.error().userText);
    const DocumentKind kind = kindOf(parser, SourceText(content->bytes));
    if (const auto needed = kindOfForm(form); needed && *needed != kind)
        return failedOutput(Texts::tr("%1 can't become \"%2\": it looks like another kind of "
                                      "document. Say what it is with --kind.")
                                .arg(QDir::toNativeSeparators(path), form));
    const Result<Exported> made =
        exported(form, content->bytes, QFileInfo(path).absolutePath(), kind, surroundings);
    if (!made)
        return failedOutput(made.error().userText);
    CommandOutput output;
    for (const QString &note : made->notes)
        output.error += (terminalText(note) + u'\n').toUtf8();
    if (target == u"-") {
        output.standard = made->bytes;
    } else if (const auto written = writeWholeFile(target, made->bytes); !written) {
        return failedOutput(written.error().userText);
    } else {
        output.standard = terminalText(QDir::toNativeSeparators(target) + u'\n').toUtf8();
    }
    return output;
}

} // namespace recount
