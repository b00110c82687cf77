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
        writer.setPageLayout(
            QPageLayout(usualPageSize(), QPageLayout::Portrait, margins, QPageLayout::Millimeter));
        const QSizeF room(writer.width(), writer.height());
        QTextDocument page;
        page.documentLayout()->setPaintDevice(&writer);
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
        QPainter painter(&writer);
        page.drawContents(&painter, QRectF({0, 0}, room));
    }
    return card;
}

} // namespace recount
