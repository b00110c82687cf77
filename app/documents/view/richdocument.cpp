#include "documents/view/richdocument.h"

#include "documents/htmlexport.h"
#include "widgets/longlines.h"
#include "widgets/palettecolors.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace recount
{

namespace
{

/// Larger images are made smaller when they are read; a screen or a page shows no more.
constexpr int widestImage = 2400;
constexpr qint64 mostPixels = 60'000'000;

constexpr char16_t openBox = u'\u2610';
constexpr char16_t checkedBox = u'\u2611';

QString styleSheet(const RichTextStyle &style)
{
    return QStringLiteral("body { color: %1; }"
                          "a { color: %2; }"
                          "table { border-collapse: collapse; margin-top: 6px; "
                          "margin-bottom: 12px; }"
                          "th, td { border: 1px solid %3; padding: 4px 6px; "
                          "vertical-align: top; }"
                          "th { background-color: %4; text-align: left; }"
                          "pre { white-space: pre-wrap; background-color: %4; margin-left: 8px; }"
                          "code { background-color: %4; font-family: '%5'; }"
                          "blockquote { color: %6; }")
        .arg(style.text.name(), style.link.name(), style.line.name(), style.surface.name(),
             style.codeFont.family(), style.quiet.name());
}

bool hasImage(const QTextBlock &block)
{
    return block.text().contains(QChar(QChar::ObjectReplacementCharacter));
}

/// The font of the system for code is a name that may stand for another one.
QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamily(QFontInfo(font).family());
    return font;
}

} // namespace

RichTextStyle RichTextStyle::paper()
{
    RichTextStyle style;
    style.font.setPointSizeF(10);
    style.codeFont = recount::codeFont();
    style.text = QColor(0x11, 0x11, 0x11);
    style.quiet = QColor(0x44, 0x44, 0x44);
    style.link = QColor(0x0b, 0x57, 0x8f);
    style.line = QColor(0x99, 0x99, 0x99);
    style.surface = QColor(0xf1, 0xf2, 0xf4);
    return style;
}

RichTextStyle RichTextStyle::screen(const QPalette &palette, const QFont &font)
{
    RichTextStyle style;
    style.font = font;
    style.codeFont = recount::codeFont();
    style.text = palette.color(QPalette::Text);
    style.quiet = quietText(palette);
    style.link = palette.color(QPalette::Link);
    style.line = quietLine(palette);
    style.surface = quietSurface(palette);
    return style;
}

std::unique_ptr<RichDocument> RichDocument::make(const SourceText &source, const Options &options)
{
    auto document = std::make_unique<RichDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(options.style.font);
    document->setDefaultStyleSheet(styleSheet(options.style));
    QTextOption wrapping = document->defaultTextOption();
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(wrapping);

    HtmlTarget target;
    target.folder = options.folder;
    target.mostCells = options.mostCells;
    target.isCancelled = options.isCancelled;
    target.imageAddress = [made = document.get()](const DocumentImage &image) {
        return made->takeImage(image);
    };
    const HtmlDocument html = richTextHtml(source, target);
    document->m_leftOut = html.leftOut;
    document->m_firstHeading = html.title;
    if (options.isCancelled && options.isCancelled())
        return document;
    document->setMetaInformation(QTextDocument::DocumentTitle, html.title);
    document->setHtml(u"<body>" + html.html + u"</body>");
    if (options.cutsLongLines)
        document->cutLongLines();
    if (!options.isCancelled || !options.isCancelled())
        document->styleBlocks(options.style);
    return document;
}

/// The name under which the document has it; empty when it can't be shown.
QString RichDocument::takeImage(const DocumentImage &image)
{
    const QString name =
        u"image:" + QString::fromLatin1(
                        QCryptographicHash::hash(image.bytes, QCryptographicHash::Sha1).toHex());
    if (resource(ImageResource, QUrl(name)).isValid())
        return name;
    QBuffer buffer;
    buffer.setData(image.bytes);
    QImageReader reader(&buffer, image.mimeType.sliced(6).split('+').constFirst());
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > widestImage || size.height() > widestImage)
        reader.setScaledSize(size.scaled(widestImage, widestImage, Qt::KeepAspectRatio));
    const QImage read = reader.read();
    const qint64 pixels = qint64(read.width()) * read.height();
    if (read.isNull() || m_pixels + pixels > mostPixels)
        return {};
    m_pixels += pixels;
    addResource(ImageResource, QUrl(name), read);
    return name;
}

/// What style sheets of rich text can't say.
void RichDocument::styleBlocks(const RichTextStyle &style)
{
    const qreal line = QFontMetricsF(style.font).height();
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        const bool isInList = block.textList() != nullptr;
        const bool isTask =
            isInList && (block.text().startsWith(openBox) || block.text().startsWith(checkedBox));
        // The box is the bullet. The list remembers its indentation in the block.
        if (isTask)
            block.textList()->remove(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const int quotes = format.intProperty(QTextFormat::BlockQuoteLevel);
        const bool isCode = format.background().style() != Qt::NoBrush;
        if (level > 0) {
            format.setTopMargin(block == begin() ? 0 : line * (level < 3 ? 1.1 : 0.8));
            format.setBottomMargin(line * 0.4);
        } else if (isInList) {
            const bool isLast = block.next().textList() == nullptr;
            format.setTopMargin(line * 0.15);
            format.setBottomMargin(line * (isLast ? 0.6 : 0.15));
        }
        if (quotes > 0) {
            format.setIndent(format.indent() + quotes);
            format.setLeftMargin(0);
        }
        // An image is as high as its line, and the background of code has no gaps.
        if (level == 0 && !isCode && cursor.currentTable() == nullptr && !hasImage(block))
            format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
}

qsizetype RichDocument::lineCountAtLeast() const
{
    constexpr qsizetype widestLine = 120;
    qsizetype lines = 0;
    for (QTextBlock block = begin(); block.isValid(); block = block.next())
        lines += 1 + std::max<qsizetype>(block.length() / widestLine,
                                         block.text().count(QChar(QChar::LineSeparator)));
    return lines;
}

void RichDocument::cutLongLines()
{
    QTextCursor cursor(this);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QString text = block.text().replace(QChar::LineSeparator, u'\n');
        if (!LongLines::areIn(text))
            continue;
        const QString shown = LongLines::shortened(text).replace(u'\n', QChar::LineSeparator);
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        cursor.insertText(shown);
    }
}

void RichDocument::insertNote(const QString &text)
{
    QTextCursor cursor(this);
    QTextCharFormat words;
    words.setFontItalic(true);
    cursor.insertBlock();
    cursor.movePosition(QTextCursor::Start);
    QTextBlockFormat format;
    format.setBottomMargin(QFontMetricsF(defaultFont()).height());
    cursor.setBlockFormat(format);
    cursor.insertText(text, words);
}

void RichDocument::fitImages(const QSizeF &most)
{
    QTextCursor cursor(this);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            const QSizeF size = resource(ImageResource, QUrl(format.name())).value<QImage>().size();
            cursor.setPosition(fragment.position());
            const QTextTable *table = cursor.currentTable();
            const QSizeF room(table != nullptr ? most.width() / table->columns() - 16
                                               : most.width(),
                              most.height());
            const QSizeF shown = size.width() <= room.width() && size.height() <= room.height()
                                     ? size
                                     : size.scaled(room, Qt::KeepAspectRatio);
            if (format.width() == shown.width())
                continue;
            format.setWidth(std::max(1.0, shown.width()));
            format.setHeight(std::max(1.0, shown.height()));
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            at = block.begin(); // changing it made other fragments
        }
    }
}

QVariant RichDocument::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace recount
