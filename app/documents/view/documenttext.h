#pragma once

#include "documents/decodedtext.h"
#include "foundation/result.h"

#include <QObject>
#include <QTextDocument>
#include <QUndoStack>

#include <memory>

class QThread;

namespace recount
{

/// The bytes of a document and a QTextDocument to write in, both live: what is typed changes the
/// least bytes, what changes bytes changes the least text.
///
/// Steps are undone here, byte for byte; the QTextDocument keeps none itself.
class DocumentText : public QObject
{
    Q_OBJECT

public:
    /// A long document takes Qt longer than a window may stand still: it is prepared beside it.
    static constexpr qsizetype longBytes = 256 * 1024;
    /// A text edit asks each line for its height whenever its width changes.
    static constexpr int mostLines = 300'000;

    /// So many lines that no view shows them go beside the window too.
    struct Release {
        void operator()(QTextDocument *document) const;
    };
    using Document = std::unique_ptr<QTextDocument, Release>;
    /// What a text is loaded with.
    struct Prepared {
        DecodedText text;
        Document document;
        bool hasLongLines = false;
    };

    explicit DocumentText(const QByteArray &bytes = {}, QObject *parent = nullptr);

    /// Runs on any thread and ends with a document of the thread `owner`.
    static std::shared_ptr<Prepared> prepare(const QByteArray &bytes, QThread *owner);

    /// Whether a text edit may show it: one that has more lines, or longer ones, stops the window.
    bool isShowable() const { return !m_hasLongLines && m_text.lineCount() <= mostLines; }
    /// Another one behind `loaded`.
    QTextDocument *textDocument() { return m_document.get(); }
    const QByteArray &bytes() const { return m_text.bytes(); }
    const DecodedText &decoded() const { return m_text; }
    /// A QUndoStack: its clean state says whether the bytes are those that were saved.
    QUndoStack *undoStack() { return &m_undoStack; }

    /// Another document: nothing can be undone then.
    void load(const QByteArray &bytes);
    void load(Prepared &prepared);
    /// One step; the ranges are those of the bytes before.
    /// Errors: InvalidData when they overlap or lie outside; nothing is changed then.
    Result<void> apply(const QList<TextPatch> &patches, const QString &undoText);
    /// One step that changes only the lines that differ: a restored version, another program's.
    void replaceAll(const QByteArray &bytes, const QString &undoText);

    qsizetype bytePlace(int textPosition) const { return m_text.bytePlace(textPosition); }
    int textPosition(qsizetype bytePlace) const { return int(m_text.textPosition(bytePlace)); }

Q_SIGNALS:
    /// For each place that changed. When one step changes several, they come from the last to the
    /// first, so that each range is one of the bytes behind the changes told before.
    void changed(const recount::TextPatch &patch);
    /// Once for each step, and for each step that is undone or done again.
    void stepDone();
    /// Before the text becomes too much, or behind what made it less.
    void showableChanged();
    /// What undoing or redoing changed, to be shown.
    void stepReturned(int textPosition, int length);
    /// There is another document. The one before goes when all have heard of it.
    void loaded();

private:
    class Step;

    void readTyped(int position, int removed, int added);
    QString documentText(int position, int length) const;
    void changeText(const QList<TextSplice> &splices);
    /// Bytes, text and signals; without the text when that has changed already.
    void take(const QList<TextPatch> &patches, qsizetype markSize, bool isTyped);
    void returnTo(const QList<TextPatch> &patches, qsizetype markSize);
    void push(QList<TextPatch> patches, bool isTyped, const QString &undoText);

    Document m_document; ///< never null
    QUndoStack m_undoStack;
    DecodedText m_text;
    bool m_hasLongLines = false;
    bool m_changing = false; ///< the text, by this class
};

} // namespace recount
