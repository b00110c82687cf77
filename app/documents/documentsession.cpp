#include "documents/documentsession.h"

#include "documents/documenttitle.h"
#include "foundation/ids.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"

#include <utility>

namespace recount
{

DocumentSession::DocumentSession(const Clock &clock, DocumentHistory &history,
                                 const DocumentJournal &journal, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_history(history)
    , m_draftId(newUuid())
    , m_drafts(journal, clock)
{
    connect(&m_watch, &FileWatch::stirred, this, &DocumentSession::checkOutside);
    connect(&m_drafts, &DraftKeeper::failed, this, &DocumentSession::draftFailed);
    connect(&m_drafts, &DraftKeeper::kept, this, &DocumentSession::draftKept);
}

DocumentSession::~DocumentSession() = default;

// Opening

void DocumentSession::open(const QString &path)
{
    m_path = path;
    whenDone(this, runInPool([path] { return DocumentFile(path).read(); }),
             [this](const Result<DocumentContent> &content) {
                 if (content)
                     begin(content->bytes, *content);
                 else
                     Q_EMIT openFailed(content.error());
             });
}

void DocumentSession::startNew(const QByteArray &bytes)
{
    begin(bytes, {bytes, {}});
}

void DocumentSession::begin(const QByteArray &bytes, const DocumentContent &file)
{
    m_bytes = bytes;
    m_base = file.bytes;
    m_file = file.state;
    m_key = documentKey(m_bytes, m_path, m_draftId);
    m_isOpen = true;
    m_watch.watch(m_path);
    whenDone(this, m_history.list(m_key.document),
             [this](const Result<QList<SnapshotInfo>> &snapshots) {
                 if (snapshots && !snapshots->isEmpty() && !m_lastSnapshotUtc.isValid()) {
                     m_lastSnapshotUtc = snapshots->constFirst().takenUtc;
                     Q_EMIT snapshotTaken();
                 }
             });
    tellState();
    Q_EMIT opened();
}

void DocumentSession::recover(const DocumentDraft &draft)
{
    m_draftId = draft.id;
    m_path = draft.path;
    if (m_path.isEmpty()) {
        begin(draft.bytes, {});
        return;
    }
    whenDone(
        this, runInPool([path = draft.path] { return DocumentFile(path).read(); }),
        [this, draft](const Result<DocumentContent> &content) { recoverOver(draft, content); });
}

void DocumentSession::recoverOver(const DocumentDraft &draft,
                                  const Result<DocumentContent> &content)
{
    if (content && content->bytes == draft.bytes) {
        // The crash came after saving.
        m_drafts.forget(m_draftId);
        begin(draft.bytes, *content);
    } else if (content && (content->state.sha256 == draft.fileSha256 ||
                           content->state.sha256 == draft.savingSha256)) {
        // The file is as it was, or the crash came while it got an earlier text.
        begin(draft.bytes, *content);
    } else if (!content && content.error().code == ErrorCode::NotFound &&
               draft.fileSha256.isEmpty()) {
        // The crash came before it got its first file.
        m_path.clear();
        begin(draft.bytes, {});
    } else {
        const DocumentKey key = documentKey(draft.bytes, draft.path, draft.id);
        whenDone(this, m_history.contentOf(key.document, draft.fileSha256),
                 [this, draft](const Result<std::optional<QByteArray>> &base) {
                     recoverOn(draft, base ? *base : std::nullopt);
                 });
    }
}

void DocumentSession::recoverOn(const DocumentDraft &draft, const std::optional<QByteArray> &base)
{
    // As when the program had run on: the file is what it was, until somebody looks.
    m_isBaseKnown = base.has_value() || draft.fileSha256.isEmpty();
    FileState state;
    if (!draft.fileSha256.isEmpty())
        state = {true, base ? base->size() : -1, {}, draft.fileSha256};
    begin(draft.bytes, {base.value_or(QByteArray()), state});
    look(true);
}

QString DocumentSession::title() const
{
    return documentTitle(m_bytes, m_path);
}

bool DocumentSession::isDirty() const
{
    return m_isOpen && (m_isGone || !m_isBaseKnown || m_bytes != m_base);
}

// The text and where it is kept

void DocumentSession::replaceBytes(const QByteArray &bytes)
{
    edit(bytes);
}

Result<void> DocumentSession::apply(const QList<TextPatch> &patches)
{
    const Result<QByteArray> bytes = patched(m_bytes, patches);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    edit(*bytes);
    return {};
}

void DocumentSession::edit(const QByteArray &bytes)
{
    if (!m_isOpen || bytes == m_bytes)
        return;
    snapshotBeforeEdit();
    m_bytes = bytes;
    ++m_edit;
    keepDraft();
    tellState();
}

void DocumentSession::snapshotBeforeEdit()
{
    const qint64 now = m_clock.monotonicMs();
    if (std::exchange(m_wasEdited, true)) {
        if (now - m_lastSnapshotMs < snapshotEveryMs)
            return;
        take(m_key, SnapshotReason::Timed, m_bytes);
    } else if (!m_bytes.isEmpty()) {
        take(m_key, SnapshotReason::Opened, m_bytes);
    }
    m_lastSnapshotMs = now;
}

QFuture<Result<SnapshotInfo>> DocumentSession::take(const DocumentKey &key, SnapshotReason reason,
                                                    const QByteArray &bytes)
{
    auto future = m_history.take(key, reason, bytes);
    whenDone(this, future, [this](const Result<SnapshotInfo> &taken) {
        if (taken) {
            m_lastSnapshotUtc = taken->takenUtc;
            Q_EMIT snapshotTaken();
        } else {
            Q_EMIT snapshotFailed(taken.error());
        }
    });
    return future;
}

void DocumentSession::keepText(SnapshotReason reason, std::function<void()> done,
                               std::function<void(const Error &)> failed)
{
    whenDone(this, take(m_key, reason, m_bytes),
             [this, reason, edit = m_edit, done = std::move(done),
              failed = std::move(failed)](const Result<SnapshotInfo> &taken) {
                 if (!taken)
                     failed(taken.error());
                 else if (edit != m_edit)
                     keepText(reason, done, failed);
                 else
                     done();
             });
}

void DocumentSession::keepDraft()
{
    // While the file is being written nobody knows yet what it will have.
    if (isDirty() || m_isSaving)
        m_drafts.keep({m_draftId,
                       m_path.isEmpty() ? m_savingPath : m_path,
                       {},
                       m_file.sha256,
                       m_clock.nowUtc(),
                       m_bytes,
                       m_savingSha256});
    else
        m_drafts.forget(m_draftId);
}

void DocumentSession::tellState()
{
    const bool dirty = isDirty();
    SaveState state = m_saveFailed ? SaveState::Failed : SaveState::Unsaved;
    if (m_isSaving)
        state = SaveState::Saving;
    else if (!dirty)
        state = SaveState::Saved;
    if (std::exchange(m_wasDirty, dirty) != dirty)
        Q_EMIT dirtyChanged(dirty);
    if (std::exchange(m_saveState, state) != state)
        Q_EMIT saveStateChanged(state);
}

void DocumentSession::restore(qint64 snapshot)
{
    whenDone(this, m_history.content(snapshot), [this](const Result<QByteArray> &bytes) {
        if (!bytes) {
            Q_EMIT restoreFailed(bytes.error());
            return;
        }
        keepText(
            SnapshotReason::Restored,
            [this, text = *bytes] {
                edit(text);
                Q_EMIT replaced(text);
            },
            [this](const Error &error) { Q_EMIT restoreFailed(error); });
    });
}

void DocumentSession::discard()
{
    const auto done = [this] {
        m_bytes = m_base;
        m_isBaseKnown = true;
        m_isGone = false;
        ++m_edit;
        m_drafts.forget(m_draftId);
        tellState();
        Q_EMIT discarded();
    };
    // What it is now is told by `snapshotFailed`.
    if (isDirty() && !m_bytes.isEmpty())
        keepText(SnapshotReason::External, done, [](const Error &) {});
    else
        done();
}

} // namespace recount
