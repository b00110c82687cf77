#include "documents/view/documenttext.h"

#include "documents/textdiff.h"
#include "foundation/pooljob.h"
#include "widgets/longlines.h"

#include <QPlainTextDocumentLayout>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QThread>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int typingId = 1;
constexpr int margin = 8; // around the text

bool hasLongLines(const DecodedText &text)
{
    return text.longestLine() > LongLines::mostLength;
}

bool byPlace(const TextPatch &a, const TextPatch &b)
{
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin
                                          : a.range.end < b.range.end;
}

/// What makes the bytes before of the bytes behind these patches.
QList<TextPatch> inverse(const QByteArray &bytes, const QList<TextPatch> &patches)
{
    QList<TextPatch> back;
    qsizetype shift = 0;
    for (const TextPatch &patch : patches) {
        const qsizetype begin = patch.range.begin + shift;
        back.append({{begin, begin + patch.replacement.size()},
                     bytes.mid(patch.range.begin, patch.range.size())});
        shift += patch.replacement.size() - patch.range.size();
    }
    return back;
}

bool endsAWord(const QByteArray &typed)
{
    return typed.endsWith(' ') || typed.endsWith('\t');
}

} // namespace

/// One step that can be undone. Keys in a row that write or delete a word are one.
class DocumentText::Step : public QUndoCommand
{
public:
    Step(DocumentText &text, QList<TextPatch> patches, bool isTyped, const QString &undoText)
        : QUndoCommand(undoText)
        , m_text(text)
        , m_isTyped(isTyped)
        , m_isFirst(true)
        , m_markBefore(text.m_text.markSize())
        , m_forward(std::move(patches))
        , m_back(inverse(text.m_text.bytes(), m_forward))
    {
        text.take(m_forward, isTyped ? m_markBefore : -1, isTyped);
        m_markAfter = text.m_text.markSize();
    }

    void undo() override { m_text.returnTo(m_back, m_markBefore); }
    void redo() override
    {
        // Done already when it is pushed.
        if (!std::exchange(m_isFirst, false))
            m_text.returnTo(m_forward, m_markAfter);
    }
    int id() const override { return m_isTyped ? typingId : -1; }
    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *next = static_cast<const Step *>(command);
        if (m_forward.size() != 1 || next->m_forward.size() != 1)
            return false;
        TextPatch &mine = m_forward.first();
        TextPatch &mineBack = m_back.first();
        const TextPatch &other = next->m_forward.constFirst();
        const QByteArray &lost = next->m_back.constFirst().replacement;
        if (mine.range.isEmpty() && other.range.isEmpty()) {
            const QByteArray &typed = other.replacement;
            if (other.range.begin != mineBack.range.end || typed.contains('\n') ||
                typed.contains('\r') || (endsAWord(mine.replacement) && !endsAWord(typed)))
                return false;
            mine.replacement += typed;
            mineBack.range.end += typed.size();
            return true;
        }
        if (!mine.replacement.isEmpty() || !other.replacement.isEmpty())
            return false;
        if (other.range.end == mine.range.begin) {
            mine.range.begin = other.range.begin;
            mineBack.replacement.prepend(lost);
            mineBack.range = {other.range.begin, other.range.begin};
            return true;
        }
        if (other.range.begin != mine.range.begin)
            return false;
        mine.range.end += lost.size();
        mineBack.replacement += lost;
        return true;
    }

private:
    DocumentText &m_text;
    bool m_isTyped;
    bool m_isFirst;
    qsizetype m_markBefore;
    qsizetype m_markAfter = 0;
    QList<TextPatch> m_forward;
    QList<TextPatch> m_back;
};

void DocumentText::Release::operator()(QTextDocument *document) const
{
    if (document->blockCount() <= mostLines || document->thread() != QThread::currentThread()) {
        delete document;
        return;
    }
    document->moveToThread(nullptr);
    jobPool().start([document] { delete document; });
}

DocumentText::DocumentText(const QByteArray &bytes, QObject *parent) : QObject(parent)
{
    load(bytes);
}

std::shared_ptr<DocumentText::Prepared> DocumentText::prepare(const QByteArray &bytes,
                                                              QThread *owner)
{
    auto prepared = std::make_shared<Prepared>();
    prepared->text = DecodedText(bytes);
    prepared->document.reset(new QTextDocument);
    QTextDocument &document = *prepared->document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(margin);
    document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
    document.setPlainText(prepared->text.text());
    prepared->hasLongLines = hasLongLines(prepared->text);
    // A view that gets its width asks each line for one, and they are made when they are asked for.
    if (!prepared->hasLongLines && document.blockCount() <= mostLines) {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            block.layout();
    }
    document.moveToThread(owner);
    return prepared;
}

void DocumentText::load(const QByteArray &bytes)
{
    load(*prepare(bytes, thread()));
}

void DocumentText::load(Prepared &prepared)
{
    m_text = std::move(prepared.text);
    m_hasLongLines = prepared.hasLongLines;
    const Document before = std::exchange(m_document, std::move(prepared.document));
    // Before any highlighter is connected, which changes formats in answer to the same signal.
    connect(m_document.get(), &QTextDocument::contentsChange, this, &DocumentText::readTyped);
    m_undoStack.clear();
    Q_EMIT loaded();
}

QString DocumentText::documentText(int position, int length) const
{
    QString text;
    text.reserve(length);
    const int end = position + length;
    for (QTextBlock block = m_document->findBlock(position); block.isValid() && position < end;
         block = block.next()) {
        const int from = position - block.position();
        const QString line = block.text() + u'\n';
        const int count = std::min(int(line.size()) - from, end - position);
        text.append(QStringView(line).mid(from, count));
        position += count;
    }
    return text;
}

void DocumentText::readTyped(int position, int removed, int added)
{
    if (m_changing)
        return;
    const auto before = int(m_text.length());
    const int behind = m_document->characterCount() - 1;
    // Qt counts the end of the last block too when all is replaced.
    if (const int beyond = position + removed - before; beyond > 0) {
        removed -= beyond;
        added -= beyond;
    }
    if (removed < 0 || added < 0 || before - removed + added != behind) {
        position = 0;
        removed = before;
        added = behind;
    }
    const QString typed = documentText(position, added);
    const QList<TextPatch> patches =
        m_text.patchesFor(smallestSplices(position, m_text.text(position, removed), typed));
    if (!patches.isEmpty())
        push(patches, true, tr("typing"));
}

void DocumentText::push(QList<TextPatch> patches, bool isTyped, const QString &undoText)
{
    m_undoStack.push(new Step(*this, std::move(patches), isTyped, undoText));
}

Result<void> DocumentText::apply(const QList<TextPatch> &patches, const QString &undoText)
{
    QList<TextPatch> sorted = patches;
    std::stable_sort(sorted.begin(), sorted.end(), byPlace);
    qsizetype done = 0;
    QList<TextPatch> fitting;
    for (const TextPatch &patch : std::as_const(sorted)) {
        const ByteRange &range = patch.range;
        if (range.begin < done || range.end < range.begin || range.end > bytes().size())
            return fail(ErrorCode::InvalidData, {},
                        QStringLiteral("patch %1..%2 behind %3 of %4 bytes")
                            .arg(range.begin)
                            .arg(range.end)
                            .arg(done)
                            .arg(bytes().size()));
        done = range.end;
        if (bytes().mid(range.begin, range.size()) != patch.replacement)
            fitting.append(patch);
    }
    if (!fitting.isEmpty())
        push(fitting, false, undoText);
    return {};
}

void DocumentText::replaceAll(const QByteArray &bytes, const QString &undoText)
{
    const SourceText before(this->bytes());
    const SourceText after(bytes);
    QList<TextPatch> patches;
    if (!(before.slice(before.mark()) == after.slice(after.mark())))
        patches.append({before.mark(), after.slice(after.mark()).toByteArray()});
    const auto part = [](const SourceText &source, int first, int end) -> ByteRange {
        if (first < end)
            return source.lines(first, end - 1);
        const qsizetype at =
            first < source.lineCount() ? source.lineWithEnd(first).begin : source.size();
        return {at, at};
    };
    for (const LineChange &change : lineChanges(before, after)) {
        const ByteRange range = part(before, change.beforeFirst, change.beforeEnd);
        const QByteArray old = before.slice(range).toByteArray();
        const QByteArray now =
            after.slice(part(after, change.afterFirst, change.afterEnd)).toByteArray();
        TextPatch patch = smallestPatch(old, now);
        patch.range.begin += range.begin;
        patch.range.end += range.begin;
        patches.append(patch);
    }
    // Whatever the lines say, the result is what was asked for.
    const auto result = patched(this->bytes(), patches);
    if (!result || *result != bytes)
        patches = {smallestPatch(this->bytes(), bytes)};
    if (apply(patches, undoText))
        return;
}

void DocumentText::changeText(const QList<TextSplice> &splices)
{
    const QScopedValueRollback changing(m_changing, true);
    QTextCursor cursor(m_document.get());
    cursor.beginEditBlock();
    for (auto splice = splices.crbegin(); splice != splices.crend(); ++splice) {
        cursor.setPosition(int(splice->position));
        cursor.setPosition(int(splice->position + splice->removed), QTextCursor::KeepAnchor);
        cursor.insertText(splice->inserted);
    }
    cursor.endEditBlock();
}

void DocumentText::take(const QList<TextPatch> &patches, qsizetype markSize, bool isTyped)
{
    const std::optional<qsizetype> mark =
        markSize < 0 ? std::nullopt : std::optional<qsizetype>(markSize);
    const bool wasShowable = isShowable();
    const QList<TextSplice> splices = m_text.apply(patches, mark);
    const bool isLarge = std::any_of(patches.begin(), patches.end(), [](const TextPatch &patch) {
        return std::max(patch.range.size(), patch.replacement.size()) > LongLines::mostLength;
    });
    if (isLarge)
        m_hasLongLines = hasLongLines(m_text);
    if (wasShowable && !isShowable())
        Q_EMIT showableChanged();
    if (!isTyped)
        changeText(splices);
    if (!wasShowable && isShowable())
        Q_EMIT showableChanged();
    for (auto patch = patches.crbegin(); patch != patches.crend(); ++patch)
        Q_EMIT changed(*patch);
    Q_EMIT stepDone();
}

void DocumentText::returnTo(const QList<TextPatch> &patches, qsizetype markSize)
{
    take(patches, markSize, false);
    const TextPatch &first = patches.constFirst();
    const int begin = textPosition(first.range.begin);
    const int end = textPosition(first.range.begin + first.replacement.size());
    Q_EMIT stepReturned(begin, end - begin);
}

} // namespace recount
