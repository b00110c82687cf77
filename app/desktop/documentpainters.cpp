#include "desktop/documentpainters.h"

#include "documents/view/pdfexport.h"
#include "runbook/graphanalysis.h"
#include "runbook/view/cardpage.h"
#include "runbook/view/graphimage.h"

namespace recount
{

namespace
{

Result<QByteArray> makePdf(const QByteArray &markdown, const QString &folder)
{
    const auto made = pdfDocument(SourceText(markdown), {{}, folder, usualPageSize()});
    if (!made)
        return tl::unexpected(made.error());
    return made->bytes;
}

Result<QByteArray> makePicture(const Runbook &runbook)
{
    const RunbookGraph graph = runbookGraph(runbook);
    return graphPng(graph, graphWords(runbook, graph, analyseGraph(graph, runbook)));
}

Result<QByteArray> makeCard(const Runbook &runbook)
{
    return cardPage(runbook, runbookGraph(runbook)).pdf;
}

} // namespace

CommandSurroundings paintingSurroundings(const QDate &today, const QByteArray &zone)
{
    return {today, zone, makePdf, makePicture, makeCard};
}

} // namespace recount
