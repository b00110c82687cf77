#include "documents/view/documentpreview.h"

#include "documents/view/richdocument.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QThread>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

/// In text pixels, around the document.
constexpr qreal documentMargin = 12;

/// As much of a text as is shown, up to the end of a line.
QByteArray shownPart(const QByteArray &bytes)
{
    if (bytes.size() <= DocumentPreview::mostBytes)
        return bytes;
    const qsizetype end = bytes.lastIndexOf('\n', DocumentPreview::mostBytes);
    return bytes.first(end > 0 ? end + 1 : DocumentPreview::mostBytes);
}

/// Runs in the pool. The document may be let go in any thread afterwards.
std::shared_ptr<RichDocument> make(const QByteArray &bytes, const RichDocument::Options &options,
                                   const QString &noteWhenCut, QThread *home)
{
    const QByteArray part = shownPart(bytes);
    std::shared_ptr<RichDocument> made(RichDocument::make(SourceText(part), options).release(),
                                       [](RichDocument *document) { document->deleteLater(); });
    made->setDocumentMargin(documentMargin);
    if (part.size() < bytes.size())
        made->insertNote(noteWhenCut);
    made->moveToThread(home);
    return made;
}

} // namespace

DocumentPreview::DocumentPreview(QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Preview of the document"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &DocumentPreview::start);
    connect(&m_fitting, &QTimer::timeout, this, &DocumentPreview::fitImages);
    connect(this, &QTextBrowser::anchorClicked, this, &DocumentPreview::follow);
}

DocumentPreview::~DocumentPreview()
{
    if (m_cancelled)
        *m_cancelled = true;
    // The document goes before the browser that shows it: it must not be asked for any more.
    setDocument(nullptr);
}

void DocumentPreview::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    if (!m_bytes.isEmpty())
        wait();
}

void DocumentPreview::setMarkdown(const QByteArray &bytes)
{
    if (m_bytes == bytes && (m_document || isBehind()))
        return;
    m_bytes = bytes;
    wait();
}

void DocumentPreview::wait()
{
    m_isWaiting = true;
    m_timer.start();
}

void DocumentPreview::start()
{
    // One at a time: the one that runs is told to end, and what comes then is the newest.
    if (m_isMaking) {
        *m_cancelled = true;
        return;
    }
    m_isWaiting = false;
    m_isMaking = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    RichDocument::Options options;
    options.style = RichTextStyle::screen(palette(), font());
    options.folder = m_folder;
    options.mostCells = mostCells;
    options.cutsLongLines = true;
    options.isCancelled = [cancelled = m_cancelled] { return cancelled->load(); };
    const QString note = tr("The preview shows the first %1 of this document. What is behind them "
                            "is kept, and exports have all of it.")
                             .arg(locale().formattedDataSize(mostBytes, 0));
    auto work = [bytes = m_bytes, options = std::move(options), note, home = thread()] {
        return make(bytes, options, note, home);
    };
    whenDone(this, runInPool(std::move(work)), [this](const std::shared_ptr<RichDocument> &made) {
        m_isMaking = false;
        const bool wasCancelled = *m_cancelled;
        if (!wasCancelled)
            take(made);
        if (m_isWaiting && !m_timer.isActive())
            start();
        else if (!wasCancelled && !m_isWaiting)
            Q_EMIT shown();
    });
}

void DocumentPreview::take(const std::shared_ptr<RichDocument> &document)
{
    const Place before = place();
    const int across = horizontalScrollBar()->value();
    const std::shared_ptr<RichDocument> old = std::exchange(m_document, document);
    setDocument(document.get());
    fitImages();
    if (old)
        goTo(before);
    horizontalScrollBar()->setValue(across);
}

/// The heading that what is seen belongs to, and how far behind it that is: what is written before
/// it then moves nothing.
DocumentPreview::Place DocumentPreview::place() const
{
    const int top = verticalScrollBar()->value();
    QTextBlock block = cursorForPosition(QPoint(0, 0)).block();
    while (block.isValid() && block.blockFormat().headingLevel() == 0)
        block = block.previous();
    if (!block.isValid())
        return {{}, 0, qreal(top)};
    Place found{block.text(), 0,
                top - document()->documentLayout()->blockBoundingRect(block).top()};
    for (QTextBlock other = block.previous(); other.isValid(); other = other.previous()) {
        if (other.blockFormat().headingLevel() > 0 && other.text() == found.heading)
            ++found.nth;
    }
    return found;
}

void DocumentPreview::goTo(const Place &place)
{
    qreal top = place.offset;
    if (!place.heading.isEmpty()) {
        int nth = 0;
        QTextBlock found;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 0 || block.text() != place.heading)
                continue;
            found = block;
            if (nth++ == place.nth)
                break;
        }
        if (found.isValid())
            top += document()->documentLayout()->blockBoundingRect(found).top();
    }
    verticalScrollBar()->setValue(qRound(top));
}

void DocumentPreview::follow(const QUrl &link)
{
    if (link.scheme().isEmpty() && link.path().isEmpty() && link.hasFragment())
        scrollToAnchor(link.fragment(QUrl::FullyDecoded));
    else
        Q_EMIT linkRequested(link);
}

void DocumentPreview::fitImages()
{
    if (!m_document)
        return;
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2, 2) * documentMargin;
    m_document->fitImages(QSizeF(std::max(16.0, room.width()), 10 * std::max(100.0, room.width())));
}

QVariant DocumentPreview::loadResource(int, const QUrl &)
{
    return {};
}

void DocumentPreview::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) &&
        !m_bytes.isEmpty())
        wait();
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    m_fitting.start();
}

} // namespace recount
