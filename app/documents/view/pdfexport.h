#pragma once

#include "documents/htmltarget.h"
#include "documents/sourcetext.h"

#include <QList>
#include <QPageLayout>
#include <QPageSize>

class QPagedPaintDevice;

namespace recount
{

struct PdfOptions {
    QString title;  ///< the first heading when empty
    QString folder; ///< where the document is, with its images
    QPageSize pageSize{};
};

/// What became of a document on pages.
struct PagedDocument {
    int pageCount = 0;
    QString title;
    QList<ExportNote> leftOut;
};

struct PdfDocument : PagedDocument {
    QByteArray bytes;
};

/// A4, or Letter where people use that.
QPageSize usualPageSize();

/// Upright, with room for the footer; of the usual size when it has none.
QPageLayout documentPageLayout(const QPageSize &size = {});

/// A document on the pages of a device. Loads nothing but images of its folder. Takes a while for a
/// long one: run it with `runInPool`. Errors: InvalidData when it is too long, WriteFailed.
Result<PagedDocument> printDocument(QPagedPaintDevice &device, const SourceText &source,
                                    const PdfOptions &options);

/// The same as a file.
Result<PdfDocument> pdfDocument(const SourceText &source, const PdfOptions &options);

} // namespace recount
