// Saving of an open document.

#include "documents/documentsession.h"

#include "foundation/pooljob.h"
#include "storage/whendone.h"

#include <QCryptographicHash>

#include <utility>

namespace recount
{

namespace
{

bool isBlank(const QByteArray &bytes)
{
    return bytes.trimmed().isEmpty();
}

} // namespace

void DocumentSession::save()
{
    startSave({m_path, std::nullopt});
}

void DocumentSession::saveAs(const QString &path, const FileState &seen)
{
    if (path == m_path)
        save();
    else
        startSave({path, seen});
}

void DocumentSession::follow(const QString &path)
{
    if (!m_isOpen || path == m_path)
        return;
    if (m_isSaving) {
        m_nextPath = path;
        return;
    }
    if (m_key.document == m_path)
        m_key.document = path;
    m_key.path = path;
    if (m_nextSave && m_nextSave->path == m_path)
        m_nextSave->path = path;
    m_path = path;
    ++m_version;
    m_watch.watch(path);
    if (isDirty())
        keepDraft();
    Q_EMIT pathChanged(path);
    look(false);
}

void DocumentSession::saveOver(const FileState &state)
{
    if (isTold(state))
        startSave({m_path, state});
    else
        look(true);
}

void DocumentSession::startSave(const SaveRequest &request)
{
    if (!m_isOpen)
        return;
    if (request.path.isEmpty()) {
        refuseSave({ErrorCode::NotFound,
                    tr("This document has no file yet. Choose where to save it."),
                    {}});
        return;
    }
    if (m_isSaving) {
        m_nextSave = request;
        return;
    }
    m_isSaving = true;
    m_saveFailed = false;
    tellState();
    const FileState known = request.known.value_or(m_file);
    const auto refused = [this](const Error &error) {
        refuseSave({error.code,
                    tr("Nothing was written: what the file has now could not be put into the "
                       "history first. %1")
                        .arg(error.userText),
                    error.detail, true});
    };
    const bool isOverTheirs = request.known && request.path == m_path && m_outside;
    if (isOverTheirs && m_outside->state.exists) {
        whenDone(this, take(m_key, SnapshotReason::External, m_outside->bytes),
                 [this, request, known, refused](const Result<SnapshotInfo> &taken) {
                     if (taken)
                         write(request, known);
                     else
                         refused(taken.error());
                 });
    } else if (isBlank(m_bytes) && known.exists && known.size > 0) {
        keepBeforeEmpty(request, known, refused);
    } else {
        write(request, known);
    }
}

void DocumentSession::keepBeforeEmpty(const SaveRequest &request, const FileState &known,
                                      const std::function<void(const Error &)> &refused)
{
    // Read anew: it may be another file, or one whose text is not known.
    whenDone(this, runInPool([path = request.path] { return DocumentFile(path).read(); }),
             [this, request, known, refused](const Result<DocumentContent> &content) {
                 if (!content && content.error().code == ErrorCode::NotFound) {
                     write(request, known);
                     return;
                 }
                 if (!content) {
                     refused(content.error());
                     return;
                 }
                 const DocumentKey key =
                     request.path == m_path ? m_key : documentKey(content->bytes, request.path);
                 whenDone(this, take(key, SnapshotReason::BeforeEmpty, content->bytes),
                          [this, request, known, refused](const Result<SnapshotInfo> &taken) {
                              if (taken)
                                  write(request, known);
                              else
                                  refused(taken.error());
                          });
             });
}

void DocumentSession::write(const SaveRequest &request, const FileState &known)
{
    const QByteArray bytes = m_bytes;
    take(documentKey(bytes, request.path), SnapshotReason::Saved, bytes);
    m_lastSnapshotMs = m_clock.monotonicMs();
    whenDone(this, runInPool([bytes] {
                 return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
             }),
             [this, request, known, bytes, edit = m_edit](const QByteArray &sha256) {
                 m_savingSha256 = sha256;
                 m_savingPath = request.path;
                 // Before the file gets this text there is a draft that has it too, or that knows
                 // what the file is getting: after a crash it is nobody else's then.
                 if (edit != m_edit || m_drafts.hasUnkept() || m_path.isEmpty())
                     keepDraft();
                 m_drafts.keepNow([this, request, known, bytes, edit] {
                     writeFile(request, known, bytes, edit);
                 });
             });
}

void DocumentSession::writeFile(const SaveRequest &request, const FileState &known,
                                const QByteArray &bytes, quint64 edit)
{
    whenDone(this, runInPool([path = request.path, bytes, known] {
                 return DocumentFile(path).write(bytes, known);
             }),
             [this, request, bytes, edit](const Result<FileState> &state) {
                 m_savingSha256.clear();
                 m_savingPath.clear();
                 if (state) {
                     written(request, bytes, edit, *state);
                 } else if (state.error().code == ErrorCode::Conflict && request.path == m_path) {
                     endSave(false);
                     look(true);
                 } else {
                     // The draft named a file that did not become this document's.
                     if (m_path.isEmpty())
                         keepDraft();
                     refuseSave(state.error());
                 }
             });
}

void DocumentSession::written(const SaveRequest &request, const QByteArray &bytes, quint64 edit,
                              const FileState &state)
{
    m_base = bytes;
    m_file = state;
    m_isBaseKnown = true;
    m_isGone = false;
    m_outside.reset();
    ++m_version;
    const DocumentKey key = documentKey(bytes, request.path);
    // What is saved elsewhere is a copy: the history stays with the file that it is of.
    if (key != m_key && (m_key.path.isEmpty() || m_key.path == key.path))
        m_history.move(m_key, key);
    m_key = key;
    if (std::exchange(m_path, request.path) != request.path) {
        m_watch.watch(m_path);
        Q_EMIT pathChanged(m_path);
    }
    m_isSaving = false;
    if (edit == m_edit)
        m_drafts.forget(m_draftId);
    else
        keepDraft();
    Q_EMIT saved();
    endSave(false);
}

void DocumentSession::endSave(bool failed)
{
    m_isSaving = false;
    m_saveFailed = failed;
    tellState();
    if (!m_nextPath.isEmpty())
        follow(std::exchange(m_nextPath, {}));
    if (std::exchange(m_lookAgain, false))
        look(false);
    if (m_nextSave) {
        const SaveRequest next = *std::exchange(m_nextSave, std::nullopt);
        startSave(next);
    }
}

void DocumentSession::refuseSave(const Error &error)
{
    endSave(true);
    Q_EMIT saveFailed(error);
}

} // namespace recount
