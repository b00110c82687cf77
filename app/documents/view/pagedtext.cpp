#include "documents/view/pagedtext.h"

#include "documents/view/richdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

constexpr qreal footerPointSize = 8;

struct PagedTextWords {
    Q_DECLARE_TR_FUNCTIONS(PagedText)
};

/// Of the rich text's own units, which are those of the screen.
qreal textDotsPerInch()
{
    return QImage(1, 1, QImage::Format_ARGB32).logicalDpiX();
}

} // namespace

PagedText::PagedText(RichDocument &document, QPagedPaintDevice &device, const QString &title)
    : m_document(document)
    , m_device(device)
    , m_title(title)
    , m_page(device.width(), device.height())
{
    const qreal toText = textDotsPerInch() / device.logicalDpiX();
    m_document.documentLayout()->setPaintDevice(&device);
    m_document.setDocumentMargin(0);
    // An image has a line below it, and some room.
    m_document.fitImages(QSizeF(m_page.width(), m_page.height() * 0.92) * toText);
    dropLinksWithin();
    m_document.setPageSize(m_page);
    keepHeadingsWithText();
    m_pageCount = std::max(1, m_document.pageCount());
}

/// On paper they lead nowhere; a PDF would take them for addresses.
void PagedText::dropLinksWithin()
{
    QTextCursor cursor(&m_document);
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            QTextCharFormat format = fragment.charFormat();
            const QString address = format.anchorHref();
            if (address.isEmpty() || !QUrl(address).scheme().isEmpty())
                continue;
            format.clearProperty(QTextFormat::AnchorHref);
            format.setAnchor(false);
            format.clearForeground();
            format.setFontUnderline(false);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            at = block.begin(); // changing it made other fragments
        }
    }
}

/// A heading alone at the end of a page goes to the next one.
void PagedText::keepHeadingsWithText()
{
    QAbstractTextDocumentLayout *layout = m_document.documentLayout();
    const auto pageOf = [&](const QTextBlock &block) {
        const QRectF rect = layout->blockBoundingRect(block);
        const qreal line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
        return int(std::floor((rect.top() + line) / m_page.height()));
    };
    QTextBlock first; // of the headings directly before
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0) {
            if (first.isValid() && pageOf(first) != pageOf(block) && pageOf(first) >= 0) {
                QTextBlockFormat format = first.blockFormat();
                format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
                format.setTopMargin(0);
                QTextCursor(first).setBlockFormat(format);
            }
            first = {};
        } else if (!first.isValid()) {
            first = block;
        }
    }
}

bool PagedText::paint()
{
    QPainter painter;
    if (!painter.begin(&m_device))
        return false;
    QFont small = m_document.defaultFont();
    small.setPointSizeF(footerPointSize);
    const qreal slack = m_device.logicalDpiX() / 50.0;
    for (int page = 0; page < m_pageCount; ++page) {
        if (page > 0 && !m_device.newPage())
            return false;
        painter.save();
        painter.translate(0, -page * m_page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * m_page.height(), m_page.width(), m_page.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        // Borders at the sides are not cut.
        painter.setClipRect(context.clip.adjusted(-slack, 0, slack, 0));
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();

        painter.save();
        painter.setFont(small);
        painter.setPen(QColor(0x44, 0x44, 0x44));
        const QFontMetricsF metrics(small, &m_device);
        const QRectF footer(0, m_page.height() + metrics.height() * 1.2, m_page.width(),
                            metrics.height());
        const QString number = PagedTextWords::tr("Page %1 of %2").arg(page + 1).arg(m_pageCount);
        const qreal room =
            footer.width() - metrics.horizontalAdvance(number) - metrics.height() * 2;
        painter.drawText(footer, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_title, Qt::ElideRight, room));
        painter.drawText(footer, Qt::AlignRight | Qt::AlignVCenter, number);
        painter.restore();
    }
    return painter.end();
}

} // namespace recount
