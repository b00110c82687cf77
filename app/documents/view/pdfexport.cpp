#include "documents/view/pdfexport.h"

#include "documents/view/pagedtext.h"
#include "documents/view/richdocument.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QMarginsF>
#include <QPageLayout>
#include <QPdfWriter>

#include <algorithm>
#include <array>

namespace recount
{

namespace
{

/// Rich text can't be longer than 33 million of them.
constexpr int dotsPerInch = 300;
constexpr QMarginsF margins(20, 18, 20, 22); ///< millimetres; below there is room for the footer

struct PdfExport {
    Q_DECLARE_TR_FUNCTIONS(PdfExport)
};

} // namespace

QPageSize usualPageSize()
{
    // After the territories of CLDR whose paper is US Letter.
    static constexpr std::array letter{
        QLocale::Belize,       QLocale::Canada,      QLocale::Chile,      QLocale::Colombia,
        QLocale::CostaRica,    QLocale::Guatemala,   QLocale::Mexico,     QLocale::Nicaragua,
        QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico, QLocale::ElSalvador,
        QLocale::UnitedStates, QLocale::Venezuela};
    const bool isLetter =
        std::find(letter.begin(), letter.end(), QLocale().territory()) != letter.end();
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

Result<PdfDocument> pdfDocument(const SourceText &source, const PdfOptions &options)
{
    RichDocument::Options wanted;
    wanted.style = RichTextStyle::paper();
    wanted.folder = options.folder;
    const std::unique_ptr<RichDocument> text = RichDocument::make(source, wanted);
    if (text->lineCountAtLeast() > PagedText::mostLines)
        return fail(ErrorCode::InvalidData,
                    PdfExport::tr("The document is too long for a PDF. Nothing was written. Export "
                                  "HTML instead, or divide the document."));

    PdfDocument pdf;
    pdf.leftOut = text->leftOut();
    pdf.title = options.title.isEmpty() ? text->firstHeading() : options.title;
    QBuffer buffer(&pdf.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(pdf.title);
        writer.setCreator(QStringLiteral("Recount"));
        writer.setPageLayout(
            QPageLayout(options.pageSize.isValid() ? options.pageSize : usualPageSize(),
                        QPageLayout::Portrait, margins, QPageLayout::Millimeter));
        PagedText pages(*text, writer, pdf.title);
        pdf.pageCount = pages.pageCount();
        if (!pages.paint())
            return fail(ErrorCode::WriteFailed, PdfExport::tr("The PDF could not be made. Your "
                                                              "document is unchanged."));
    }
    return pdf;
}

} // namespace recount
