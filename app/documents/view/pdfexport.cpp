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

QString titleOf(const RichDocument &text, const PdfOptions &options)
{
    return options.title.isEmpty() ? text.firstHeading() : options.title;
}

Result<std::unique_ptr<RichDocument>> textFor(const SourceText &source, const PdfOptions &options)
{
    RichDocument::Options wanted;
    wanted.style = RichTextStyle::paper();
    wanted.folder = options.folder;
    std::unique_ptr<RichDocument> text = RichDocument::make(source, wanted);
    if (text->lineCountAtLeast() > PagedText::mostLines)
        return fail(ErrorCode::InvalidData,
                    PdfExport::tr("The document is too long for pages. Nothing was printed or "
                                  "written. Export HTML instead, or divide the document."));
    return text;
}

Result<PagedDocument> onPages(RichDocument &text, QPagedPaintDevice &device, const QString &title)
{
    PagedText pages(text, device, title);
    if (!pages.paint())
        return fail(ErrorCode::WriteFailed, PdfExport::tr("The pages could not be made. Your "
                                                          "document is unchanged."));
    return PagedDocument{pages.pageCount(), title, text.leftOut()};
}

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

QPageLayout documentPageLayout(const QPageSize &size)
{
    return {size.isValid() ? size : usualPageSize(), QPageLayout::Portrait, margins,
            QPageLayout::Millimeter};
}

Result<PagedDocument> printDocument(QPagedPaintDevice &device, const SourceText &source,
                                    const PdfOptions &options)
{
    const auto text = textFor(source, options);
    if (!text)
        return tl::unexpected(text.error());
    return onPages(**text, device, titleOf(**text, options));
}

Result<PdfDocument> pdfDocument(const SourceText &source, const PdfOptions &options)
{
    const auto text = textFor(source, options);
    if (!text)
        return tl::unexpected(text.error());
    const QString title = titleOf(**text, options);
    PdfDocument pdf;
    QBuffer buffer(&pdf.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Recount"));
        writer.setPageLayout(documentPageLayout(options.pageSize));
        const auto made = onPages(**text, writer, title);
        if (!made)
            return tl::unexpected(made.error());
        static_cast<PagedDocument &>(pdf) = *made;
    }
    return pdf;
}

} // namespace recount
