#pragma once

#include "documents/markdowntyping.h"
#include "foundation/result.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <functional>

namespace recount
{

class DocumentText;
class ImageStore;
struct PastedPicture;

/// Where the Markdown of a document is written: lists and quotes go on with Enter, Tab moves items
/// and code in and out and elsewhere goes to the next control, as it does anywhere behind Escape.
/// A text that is too much for it is not shown: it says so in its place.
class MarkdownTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// With more lines than this Qt takes long to take a document, so that is done in a turn of
    /// its own once the edit shows, or when something needs it.
    static constexpr int mostLinesAtOnce = 20'000;

    explicit MarkdownTextEdit(DocumentText &text, QWidget *parent = nullptr);

    /// Whether it shows the document already.
    bool hasDocument() const { return !m_isLate && !m_isLeftOut; }
    void setWritable(bool isWritable);

    /// Where pictures go that are pasted or dropped; without one there are none.
    void setImageStore(ImageStore *store) { m_images = store; }
    /// How wide the margin for signs is.
    void setMarginWidth(int pixels);
    /// Lets lines be at most so many characters long, in the middle; 0 for as long as there is
    /// room.
    void setMostCharacters(int characters);

    /// The first block in sight and the last one.
    QTextBlock firstVisible() const { return firstVisibleBlock(); }
    QTextBlock lastVisible() const;
    /// Within the viewport.
    QRectF blockRect(const QTextBlock &block) const;
    /// In the middle when it was out of sight.
    void select(int position, int length);

    void toggleStrong();
    void toggleEmphasis();
    /// With an address from the clipboard, if there is one.
    void makeLink();

Q_SIGNALS:
    /// The blocks in sight may be others, or lie elsewhere.
    void viewMoved();
    void failed(const recount::Error &error);
    /// Asks for the menu; at the text cursor when it was asked for by key.
    void menuRequested(const QPoint &global, int textPosition);
    void toolTipRequested(const QPoint &global, int textPosition);

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool tabIndents() const;
    void indentLines(bool in);
    void breakLine(bool goesOn);
    bool surroundSelection(const QString &typed);
    void changeLine(const QTextBlock &block, const LineEdit &edit);
    void toggleMarks(const QString &marks);
    void forSelectedBlocks(const std::function<void(const QTextBlock &)> &call);
    /// With its description selected. Answers where it ends.
    int insertPicture(const PastedPicture &picture);
    bool takesPictures(const QMimeData &source) const;
    void insertPictures(const QMimeData &source);
    void takeDocument();
    void leaveOut();
    void followWritable();
    void takeLateDocument();
    void fitMargins();

    DocumentText &m_text;
    ImageStore *m_images = nullptr;
    bool m_isLate = false;    ///< the document is still to be taken
    bool m_isLeftOut = false; ///< it is too much to be shown
    bool m_isWritable = true;
    int m_marginWidth = 0;
    int m_mostCharacters = 0;
    bool m_tabLeaves = false; ///< Escape was the last key
};

} // namespace recount
