#include "runbook/view/cardpage.h"

#include "documents/view/pdfexport.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextTable>

namespace recount
{

namespace
{

constexpr int dotsPerInch = 300;
constexpr double shrinking = 0.9;
constexpr double leastScale = 0.4;
constexpr QMarginsF margins(12, 12, 12, 12); ///< millimetres

/// Tables of rich text stand a little aside by themselves.
void useWholeWidth(QTextDocument &page)
{
    for (QTextFrame *frame : page.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setLeftMargin(0);
        format.setRightMargin(0);
        table->setFormat(format);
    }
}

} // namespace

QPageLayout cardPageLayout()
{
    return {usualPageSize(), QPageLayout::Portrait, margins, QPageLayout::Millimeter};
}

DrawnCard drawCard(QPagedPaintDevice &device, const Runbook &runbook, const RunbookGraph &graph)
{
    DrawnCard card;
    const QSizeF room(device.width(), device.height());
    QTextDocument page;
    page.documentLayout()->setPaintDevice(&device);
    page.setDocumentMargin(0);
    for (const CardFit &fit : CardFit::fits()) {
        card.html = nightCardHtml(runbook, graph, fit);
        page.setHtml(card.html);
        useWholeWidth(page);
        page.setPageSize(room);
        card.pageCount = page.pageCount();
        if (card.pageCount == 1)
            break;
    }
    // Paper smaller than that of the fits gets smaller words.
    double scale = 1;
    while (card.pageCount > 1 && scale > leastScale) {
        scale *= shrinking;
        page.setPageSize(room / scale);
        card.pageCount = page.pageCount();
    }
    QPainter painter(&device);
    painter.scale(scale, scale);
    page.drawContents(&painter, QRectF({0, 0}, room / scale));
    return card;
}

CardPage cardPage(const Runbook &runbook, const RunbookGraph &graph)
{
    CardPage card;
    QBuffer buffer(&card.pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(runbook.title.text);
        writer.setCreator(QStringLiteral("Recount"));
        writer.setPageLayout(cardPageLayout());
        static_cast<DrawnCard &>(card) = drawCard(writer, runbook, graph);
    }
    return card;
}

} // namespace recount
