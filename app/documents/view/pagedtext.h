#pragma once

#include "documents/pageslices.h"

#include <QList>
#include <QSizeF>
#include <QString>

class QPagedPaintDevice;
class QPainter;
class QTextBlock;
class QTextTable;

namespace recount
{

class RichDocument;

/// A document on the pages of a device, with its title and the numbers of the pages below. It is
/// laid out as one long sheet, which is cut between lines and rows: headings stay with their text,
/// rows and images whole, and headers of tables stand above each part of them.
class PagedText
{
public:
    /// Lays it out; `title` is below each page. Both must live as long as this.
    PagedText(RichDocument &document, QPagedPaintDevice &device, const QString &title);

    /// So many lines can be laid out at most. `RichDocument::lineCountAtLeast` says what there are.
    static constexpr qsizetype mostLines = 300'000;

    int pageCount() const { return int(m_pages.size()); }
    /// False when the device can't be painted on.
    bool paint();

private:
    void dropLinksWithin();
    void fitTables();
    void cut();
    void takeTogether(const SheetSpan &span);
    SheetSpan takeBlock(const QTextBlock &block);
    SheetSpan takeTable(QTextTable &table);
    SheetSpan takeLongRow(QTextTable &table, int row);
    QList<SheetSpan> lines(const QTextBlock &block) const;
    void paintSpan(QPainter &painter, const SheetSpan &span, double at);
    double paintRest(QPainter &painter, const SheetSpan &span) const;
    bool isAtTable(double height) const;
    void paintFooter(QPainter &painter, int page);

    RichDocument &m_document;
    QPagedPaintDevice &m_device;
    QString m_title;
    QSizeF m_page; ///< for the text, in pixels of the device
    /// A paragraph that a page may end in.
    struct Paragraph {
        SheetSpan span;
        int number; ///< of its block
    };

    QList<Paragraph> m_paragraphs; ///< from the beginning to the end
    QList<SheetSpan> m_whole;
    QList<SheetTable> m_tables;
    QList<PageSlice> m_pages;
};

} // namespace recount
