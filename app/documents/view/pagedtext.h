#pragma once

#include <QSizeF>

class QPagedPaintDevice;
class QTextDocument;

namespace recount
{

class RichDocument;

/// A document on the pages of a device, with its title and the numbers of the pages below.
class PagedText
{
public:
    /// Lays it out; `title` is below each page. Both must live as long as this.
    PagedText(RichDocument &document, QPagedPaintDevice &device, const QString &title);

    int pageCount() const { return m_pageCount; }
    /// False when the device can't be painted on.
    bool paint();

private:
    void keepHeadingsWithText();
    void dropLinksWithin();

    RichDocument &m_document;
    QPagedPaintDevice &m_device;
    QString m_title;
    QSizeF m_page; ///< for the text, in pixels of the device
    int m_pageCount = 0;
};

} // namespace recount
