#include "runbook/view/graphimage.h"

#include "documents/view/pdfexport.h"
#include "runbook/graphpages.h"
#include "runbook/view/graphpaint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace recount
{

namespace
{

constexpr double mostSide = 16'000; ///< pixels; beyond, many programs show nothing
constexpr double mostPixels = 60e6;
constexpr double leastScale = 0.3; ///< words can't be read any more
constexpr int fontPixels = 14;
constexpr double pointsForPixel = 0.75; ///< on paper
constexpr double titleGap = 10;

struct GraphImage {
    Q_DECLARE_TR_FUNCTIONS(GraphImage)
};

/// In pixels, so that scaling a painter scales the words with all else.
GraphFonts paperFonts()
{
    QFont font;
    font.setPixelSize(fontPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return GraphFonts(font);
}

/// What a pixel of the layout takes on a page.
double scaleOnPage(const GraphLayout &layout, const QSizeF &page, double usual)
{
    return std::min(usual, page.width() / layout.size.width());
}

double titleHeight(const GraphLayout &layout)
{
    return layout.measure.titleHeight + titleGap;
}

QPageLayout bestPageLayout(const GraphLayout &layout)
{
    const auto made = [](QPageLayout::Orientation orientation) {
        return QPageLayout(usualPageSize(), orientation, QMarginsF(14, 14, 14, 14),
                           QPageLayout::Millimeter);
    };
    const auto fitOf = [&](const QPageLayout &page) {
        const QSizeF room = page.paintRect(QPageLayout::Point).size();
        const double scale = scaleOnPage(layout, room, pointsForPixel);
        const qsizetype pages =
            graphPages(layout, room.height() / scale - titleHeight(layout)).size();
        return std::pair(-double(pages), scale);
    };
    const QPageLayout portrait = made(QPageLayout::Portrait);
    const QPageLayout landscape = made(QPageLayout::Landscape);
    return fitOf(landscape) > fitOf(portrait) ? landscape : portrait;
}

} // namespace

Result<QImage> graphImage(const RunbookGraph &graph, const GraphWords &words, double scale)
{
    const GraphFonts fonts = paperFonts();
    const GraphColors colors = GraphColors::paper();
    const GraphLayout layout = layoutGraph(graph, words, fonts.measure());
    const QSizeF size = layout.size;
    const double fitting = std::min({scale, mostSide / size.width(), mostSide / size.height(),
                                     std::sqrt(mostPixels / (size.width() * size.height()))});
    if (fitting < std::min(leastScale, scale))
        return fail(ErrorCode::InvalidData,
                    GraphImage::tr("The graph is too large for a picture. Nothing was written. "
                                   "Export SVG or PDF instead."));
    QImage image(
        QSize(int(std::ceil(size.width() * fitting)), int(std::ceil(size.height() * fitting))),
        QImage::Format_RGB32);
    if (image.isNull())
        return fail(ErrorCode::InvalidData,
                    GraphImage::tr("There is not enough memory for the picture. Nothing was "
                                   "written. Export SVG instead."));
    image.fill(colors.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(fitting, fitting);
    GraphPaint(layout, fonts, colors).paintAll(painter);
    return image;
}

Result<QByteArray> graphPng(const RunbookGraph &graph, const GraphWords &words, double scale)
{
    const Result<QImage> image = graphImage(graph, words, scale);
    if (!image)
        return tl::unexpected(image.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image->save(&buffer, "PNG"))
        return fail(ErrorCode::WriteFailed,
                    GraphImage::tr("The picture could not be made. Your document is unchanged."));
    return bytes;
}

void printGraph(QPagedPaintDevice &device, const RunbookGraph &graph, const GraphWords &words)
{
    const GraphFonts fonts = paperFonts();
    const GraphColors colors = GraphColors::paper();
    const GraphLayout layout = layoutGraph(graph, words, fonts.measure());
    const GraphPaint paint(layout, fonts, colors);
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    // As large as on a screen, unless the paper is narrower.
    const double usual = pointsForPixel * device.logicalDpiX() / 72.0;
    const double scale = scaleOnPage(layout, QSizeF(device.width(), device.height()), usual);
    const double above = titleHeight(layout);
    const QSizeF room(device.width() / scale, device.height() / scale);
    painter.scale(scale, scale);
    const QList<GraphPage> pages = graphPages(layout, room.height() - above);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            device.newPage();
        painter.setFont(fonts.title);
        painter.setPen(colors.ink);
        const QString count = pages.size() == 1
                                  ? QString()
                                  : GraphImage::tr("page %1 of %2").arg(page + 1).arg(pages.size());
        const QFontMetricsF metrics(fonts.title);
        const double countWidth = metrics.horizontalAdvance(count);
        painter.drawText(QPointF(0, metrics.ascent()),
                         metrics.elidedText(words.title, Qt::ElideRight,
                                            room.width() - countWidth - 2 * titleGap));
        painter.drawText(QPointF(room.width() - countWidth, metrics.ascent()), count);
        const GraphPage &part = pages.at(page);
        painter.save();
        painter.translate(0, above - part.top);
        painter.setClipRect(QRectF(0, part.top, layout.size.width(), part.bottom - part.top));
        paint.paintAll(painter);
        painter.restore();
    }
}

QPageLayout graphPageLayout(const RunbookGraph &graph, const GraphWords &words)
{
    return bestPageLayout(layoutGraph(graph, words, paperFonts().measure()));
}

QByteArray graphPdf(const RunbookGraph &graph, const GraphWords &words)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(words.title);
        writer.setCreator(QStringLiteral("Recount"));
        writer.setPageLayout(graphPageLayout(graph, words));
        printGraph(writer, graph, words);
    }
    return bytes;
}

} // namespace recount
