#pragma once

#include "documents/htmltarget.h"
#include "documents/sourcetext.h"

#include <QList>
#include <QPageSize>

namespace recount
{

struct PdfOptions {
    QString title;  ///< the first heading when empty
    QString folder; ///< where the document is, with its images
    QPageSize pageSize;
};

struct PdfDocument {
    QByteArray bytes;
    int pageCount = 0;
    QString title;
    QList<ExportNote> leftOut;
};

/// A4, or Letter where people use that.
QPageSize usualPageSize();

/// A document on pages. Loads nothing but images of its folder. Takes a while for a long one: run
/// it with `runInPool`. Errors: InvalidData when it is too long,
/// WriteFailed.
Result<PdfDocument> pdfDocument(const SourceText &source, const PdfOptions &options);

} // namespace recount
