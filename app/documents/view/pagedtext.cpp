#include "documents/view/pagedtext.h"

#include "documents/view/richdocument.h"
#include "documents/view/tablefit.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace recount
{

namespace
{

constexpr qreal footerPointSize = 8;
constexpr int columnsOfUsualSize = 6;
constexpr qreal smallestPointSize = 6;
/// Of a paragraph, at the end of a page and the beginning of the next one.
constexpr qsizetype fewestLines = 2;

struct PagedTextWords {
    Q_DECLARE_TR_FUNCTIONS(PagedText)
};

/// Of the rich text's own units, which are those of the screen.
qreal textDotsPerInch()
{
    return QImage(1, 1, QImage::Format_ARGB32).logicalDpiX();
}

QTextTable *tableOf(const QTextBlock &block)
{
    return QTextCursor(block).currentTable();
}

SheetSpan hull(const QList<SheetSpan> &spans)
{
    SheetSpan all = spans.value(0);
    for (const SheetSpan &span : spans)
        all = {std::min(all.top, span.top), std::max(all.bottom, span.bottom)};
    return all;
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
    fitTables();
    m_document.setTextWidth(m_page.width());
    cut();
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

/// Smaller letters break fewer words, and room goes where it is needed.
void PagedText::fitTables()
{
    const qreal size = m_document.defaultFont().pointSizeF();
    for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        if (table->columns() > columnsOfUsualSize) {
            QTextCharFormat small;
            small.setFontPointSize(
                std::max(smallestPointSize, size * columnsOfUsualSize / table->columns()));
            QTextCursor cursor = table->firstCursorPosition();
            cursor.setPosition(table->lastPosition(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(small);
        }
        fitColumns(*table, m_device, m_page.width());
    }
}

void PagedText::cut()
{
    const double height = m_document.documentLayout()->documentSize().height();
    QList<SheetSpan> headings; // directly before
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        SheetSpan begin;
        if (QTextTable *table = tableOf(block)) {
            begin = takeTable(*table);
            block = m_document.findBlock(table->lastPosition());
        } else if (block.length() == 1 && tableOf(block.next()) != nullptr) {
            continue; // rich text has an empty paragraph before a table
        } else {
            begin = takeBlock(block);
            if (block.blockFormat().headingLevel() > 0) {
                headings.append(begin);
                continue;
            }
        }
        if (!headings.isEmpty()) {
            takeTogether(hull(headings + QList<SheetSpan>{begin}));
            headings.clear();
        }
    }
    m_pages = pageSlices(m_whole, m_tables, height, m_page.height());
}

/// What is longer than a page would be cut anywhere; its parts are better cut on their own.
void PagedText::takeTogether(const SheetSpan &span)
{
    if (span.height() <= m_page.height())
        m_whole.append(span);
}

/// Its lines, on the sheet.
QList<SheetSpan> PagedText::lines(const QTextBlock &block) const
{
    QList<SheetSpan> found;
    const double top = m_document.documentLayout()->blockBoundingRect(block).top();
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        found.append({top + line.y(), top + line.y() + line.height()});
    }
    return found;
}

/// Answers what must be on the page where the block begins.
SheetSpan PagedText::takeBlock(const QTextBlock &block)
{
    const QList<SheetSpan> all = lines(block);
    if (all.size() <= fewestLines + 1 || block.blockFormat().headingLevel() > 0) {
        m_whole.append(hull(all));
        return m_whole.constLast();
    }
    m_paragraphs.append({hull(all), block.blockNumber()});
    m_whole += all;
    m_whole.append(hull(all.last(fewestLines)));
    m_whole.append(hull(all.first(fewestLines)));
    return m_whole.constLast();
}

/// Answers what must be on the page where the table begins: its header with the first row.
SheetSpan PagedText::takeTable(QTextTable &table)
{
    QList<SheetSpan> rows;
    for (int row = 0; row < table.rows(); ++row) {
        QList<SheetSpan> cells;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            cells.append(hull(lines(cell.firstCursorPosition().block())));
            cells.append(hull(lines(cell.lastCursorPosition().block())));
        }
        rows.append(hull(cells));
    }
    // A border is in the middle between what is above and below it.
    const double padding =
        rows.size() > 1 ? (rows.at(1).top - rows.at(0).bottom) / 2 : m_device.logicalDpiY() / 16.0;
    QList<SheetSpan> bounded = rows;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        bounded[row].top = row == 0 ? rows.at(0).top - padding : bounded.at(row - 1).bottom;
        bounded[row].bottom = row + 1 < rows.size()
                                  ? (rows.at(row).bottom + rows.at(row + 1).top) / 2
                                  : rows.at(row).bottom + padding;
    }
    const int headers = std::min(table.format().headerRowCount(), int(rows.size()));
    const SheetSpan header = headers > 0 ? hull(bounded.first(headers)) : SheetSpan{};
    if (headers > 0)
        m_tables.append({header, bounded.constLast().bottom});
    SheetSpan begin = bounded.constFirst();
    for (int row = 0; row < int(bounded.size()); ++row) {
        SheetSpan whole = bounded.at(row);
        if (whole.height() + header.height() > m_page.height())
            whole = takeLongRow(table, row);
        else
            m_whole.append(whole);
        if (row <= headers)
            begin = hull({begin, whole});
    }
    takeTogether(begin);
    return begin;
}

/// It is cut between its lines. Answers the first ones.
SheetSpan PagedText::takeLongRow(QTextTable &table, int row)
{
    QList<SheetSpan> first;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QTextBlock last = cell.lastCursorPosition().block();
        QTextBlock block = cell.firstCursorPosition().block();
        first += lines(block).mid(0, 1);
        for (; block.isValid() && block.position() <= last.position(); block = block.next())
            m_whole += lines(block);
    }
    return hull(first);
}

bool PagedText::paint()
{
    QPainter painter;
    if (!painter.begin(&m_device))
        return false;
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !m_device.newPage())
            return false;
        const PageSlice &slice = m_pages.at(page);
        paintSpan(painter, slice.part, slice.header.height());
        if (slice.header.height() > 0)
            paintSpan(painter, slice.header, 0);
        paintFooter(painter, page);
    }
    return painter.end();
}

void PagedText::paintSpan(QPainter &painter, const SheetSpan &span, double at)
{
    // Borders at the sides are not cut, and half of one is above and below a part of a table.
    // Elsewhere not even the next line may be touched, or its words would be on both pages.
    const qreal pixel = m_device.logicalDpiX() / 96.0;
    const qreal above = isAtTable(span.top) ? -pixel / 2 : pixel / 8;
    const qreal below = isAtTable(span.bottom) ? pixel / 2 : -pixel / 8;
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(-10 * pixel, span.top, m_page.width() + 20 * pixel, span.height())
                       .adjusted(0, above, 0, below);
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.save();
    painter.translate(0, at - span.top);
    painter.setClipRect(context.clip);
    if (const double painted = paintRest(painter, span); painted > span.top)
        context.clip.setTop(painted + pixel / 8);
    if (context.clip.top() < context.clip.bottom())
        m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

/// The lines of a paragraph that began on an earlier page. The layout would paint the line before
/// them too: not to be seen, but found and copied twice. Answers what is painted by then.
double PagedText::paintRest(QPainter &painter, const SheetSpan &span) const
{
    auto found = std::lower_bound(
        m_paragraphs.cbegin(), m_paragraphs.cend(), span.top,
        [](const Paragraph &paragraph, double top) { return paragraph.span.bottom <= top; });
    if (found == m_paragraphs.cend() || found->span.top >= span.top)
        return span.top;
    const QTextBlock block = m_document.findBlockByNumber(found->number);
    const QList<SheetSpan> all = lines(block);
    for (int i = 0; i < int(all.size()); ++i) {
        if (all.at(i).top >= span.top && all.at(i).bottom <= span.bottom)
            block.layout()->lineAt(i).draw(&painter, block.layout()->position());
    }
    return found->span.bottom;
}

bool PagedText::isAtTable(double height) const
{
    return std::any_of(m_tables.cbegin(), m_tables.cend(), [height](const SheetTable &table) {
        return height >= table.header.top && height <= table.bottom;
    });
}

void PagedText::paintFooter(QPainter &painter, int page)
{
    QFont small = m_document.defaultFont();
    small.setPointSizeF(footerPointSize);
    const QFontMetricsF metrics(small, &m_device);
    const QRectF footer(0, m_page.height() + metrics.height() * 1.2, m_page.width(),
                        metrics.height());
    const QString number = PagedTextWords::tr("Page %1 of %2").arg(page + 1).arg(pageCount());
    const qreal room = footer.width() - metrics.horizontalAdvance(number) - metrics.height() * 2;
    painter.save();
    painter.setFont(small);
    painter.setPen(QColor(0x44, 0x44, 0x44));
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_title, Qt::ElideRight, room));
    painter.drawText(footer, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.restore();
}

} // namespace recount
