#pragma once

#include "documents/htmltarget.h"
#include "documents/sourcetext.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QTextDocument>

#include <functional>
#include <memory>

class QPalette;

namespace recount
{

/// What a document looks like as rich text.
struct RichTextStyle {
    QFont font;
    QFont codeFont;
    QColor text;
    QColor quiet; ///< quotes
    QColor link;
    QColor line;    ///< of tables
    QColor surface; ///< under code and the header of a table

    /// Black on white.
    static RichTextStyle paper();
    static RichTextStyle screen(const QPalette &palette, const QFont &font);
};

/// A Markdown document as rich text. All that it shows was loaded when it was made; it never loads
/// anything afterwards, from the network or a file.
class RichDocument : public QTextDocument
{
    Q_OBJECT

public:
    struct Options {
        RichTextStyle style;
        QString folder; ///< of the images
        qint64 mostCells = 0;
        /// Longer lines than LongLines allows are shown by their beginnings.
        bool cutsLongLines = false;
        /// Making it ends early, with an empty document, when it says yes.
        std::function<bool()> isCancelled;
    };

    /// May run in any thread, which then owns it; see QObject::moveToThread.
    static std::unique_ptr<RichDocument> make(const SourceText &source, const Options &options);

    const QList<ExportNote> &leftOut() const { return m_leftOut; }
    /// Of the first heading; empty without one.
    const QString &firstHeading() const { return m_firstHeading; }

    /// How many lines it has at least, at a usual width; laying it out is not needed for this.
    qsizetype lineCountAtLeast() const;

    /// A sentence about the document before its text.
    void insertNote(const QString &text);

    /// Makes larger images as small as `most`, in the units of the text; in a table there is room
    /// for one column. Smaller images are as large as they are.
    void fitImages(const QSizeF &most);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    QString takeImage(const DocumentImage &image);
    void cutLongLines();
    void styleBlocks(const RichTextStyle &style);

    QList<ExportNote> m_leftOut;
    QString m_firstHeading;
    qint64 m_pixels = 0; ///< of all images
};

} // namespace recount
