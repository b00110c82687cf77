#include "widgets/markdownview.h"

#include "widgets/dialogs.h"
#include "widgets/palettecolors.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFontDatabase>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QWheelEvent>

#include <cmath>

namespace recount
{

MarkdownView::MarkdownView(Dialogs &dialogs, QWidget *parent)
    : QTextBrowser(parent)
    , m_dialogs(dialogs)
    , m_open([](const QUrl &url) { QDesktopServices::openUrl(url); })
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::ask);
}

void MarkdownView::setMarkdownText(const QString &markdown)
{
    if (m_markdown == markdown)
        return;
    m_markdown = markdown;
    render();
}

void MarkdownView::setLinkOpener(std::function<void(const QUrl &)> opener)
{
    m_open = std::move(opener);
}

void MarkdownView::render()
{
    m_rendering = true;
    document()->setDefaultFont(font());
    document()->setMarkdown(m_markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub |
                                                            QTextDocument::MarkdownNoHTML));
    styleBlocks();
    m_rendering = false;
    updateGeometry();
}

/// What the Markdown reader leaves to the default is dense and assumes a light palette.
void MarkdownView::styleBlocks()
{
    const QColor surface = quietSurface(palette());
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const int line = fontMetrics().height();

    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool code = format.hasProperty(QTextFormat::BlockCodeFence) ||
                          format.hasProperty(QTextFormat::BlockCodeLanguage) ||
                          format.nonBreakableLines();
        format.setLineHeight(code ? 115 : 130, QTextBlockFormat::ProportionalHeight);
        const bool last = !block.next().isValid();
        const bool inList = block.textList() != nullptr;
        format.setTopMargin(format.headingLevel() > 0 && block != document()->begin() ? line * 0.6
                                                                                      : 0);
        format.setBottomMargin(last || code ? 0 : (inList ? line * 0.25 : line * 0.6));
        if (code) {
            format.setBackground(surface);
            format.setLeftMargin(8);
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);

        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            QTextCharFormat changed;
            if (fragment.charFormat().fontFixedPitch()) {
                changed.setFontFamilies({fixed.family()});
                changed.setBackground(surface);
            }
            if (fragment.charFormat().isAnchor())
                changed.setForeground(palette().color(QPalette::Link));
            if (!changed.isEmpty()) {
                cursor.setPosition(fragment.position());
                cursor.setPosition(fragment.position() + fragment.length(),
                                   QTextCursor::KeepAnchor);
                cursor.mergeCharFormat(changed);
            }
        }
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(quietLine(palette()));
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setCellPadding(6);
            format.setCellSpacing(0);
            table->setFormat(format);
        }
    }
    cursor.endEditBlock();
}

QSize MarkdownView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize MarkdownView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height()};
}

int MarkdownView::heightForWidth(int width) const
{
    QTextDocument *text = document();
    const qreal shown = text->textWidth();
    text->setTextWidth(width);
    const int height = int(std::ceil(text->size().height()));
    const bool tooWide = text->idealWidth() > width + 1;
    if (shown > 0 && !qFuzzyCompare(shown, qreal(width)))
        text->setTextWidth(shown);
    // A long line of code scrolls sideways instead of widening the page.
    return height + (tooWide ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0);
}

QVariant MarkdownView::loadResource(int, const QUrl &)
{
    return {};
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) &&
        !m_rendering && !m_markdown.isEmpty())
        render();
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void MarkdownView::wheelEvent(QWheelEvent *event)
{
    // The page scrolls, not the text in it.
    if (event->angleDelta().x() == 0)
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

void MarkdownView::ask(const QUrl &link)
{
    const QString scheme = link.scheme();
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return;
    m_dialogs.confirm(this, tr("Open a web page?"),
                      tr("This opens your web browser at\n%1").arg(link.toDisplayString()),
                      tr("Open page"), [this, link] { m_open(link); });
}

} // namespace recount
