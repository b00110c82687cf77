// What other programs do to the file of an open document.

#include "documents/documentsession.h"

#include "documents/textdiff.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"

#include <utility>

namespace recount
{

struct DocumentSession::Look {
    FileState state;
    QByteArray bytes; ///< read only when it is not as it was known
    bool isChanged = false;
    std::optional<QByteArray> merged;
    quint64 version = 0; ///< of what was known when looking began
};

void DocumentSession::look(bool tellAnyway)
{
    if (!m_isOpen || m_path.isEmpty())
        return;
    if (m_isLooking || m_isSaving) {
        m_lookAgain = true;
        m_tellNextLook = m_tellNextLook || tellAnyway;
        return;
    }
    m_isLooking = true;
    const bool canMerge = m_isBaseKnown && m_bytes != m_base;
    whenDone(this,
             runInPool([path = m_path, known = m_file, base = m_base, mine = m_bytes, canMerge,
                        version = m_version]() -> Result<Look> {
                 const DocumentFile file(path);
                 const Result<FileState> state = file.state(known);
                 if (!state)
                     return tl::unexpected<Error>(state.error());
                 if (!state->exists || state->hasContentOf(known))
                     return Look{*state, {}, false, {}, version};
                 const Result<DocumentContent> content = file.read();
                 if (!content)
                     return tl::unexpected<Error>(content.error());
                 Look look{content->state, content->bytes, true, {}, version};
                 if (canMerge)
                     look.merged =
                         merged(SourceText(base), SourceText(mine), SourceText(look.bytes));
                 return look;
             }),
             [this, tellAnyway](const Result<Look> &look) { looked(look, tellAnyway); });
}

void DocumentSession::looked(const Result<Look> &found, bool tellAnyway)
{
    m_isLooking = false;
    if (m_isSaving) {
        m_lookAgain = true;
        m_tellNextLook = m_tellNextLook || tellAnyway;
        return;
    }
    const bool isOld = found && found->version != m_version;
    if (std::exchange(m_lookAgain, false) || isOld) {
        look(std::exchange(m_tellNextLook, false) || tellAnyway);
        return;
    }
    if (!found) {
        // A file that can't be read now will be looked at again, unless somebody waits for it.
        if (tellAnyway)
            refuseSave(found.error());
    } else if (!found->state.exists) {
        foundGone(tellAnyway);
    } else if (!found->isChanged) {
        foundUnchanged(found->state);
    } else {
        foundChanged(*found, tellAnyway);
    }
}

void DocumentSession::foundUnchanged(const FileState &state)
{
    m_file = state;
    m_outside.reset();
    if (std::exchange(m_isGone, false))
        keepDraft();
    tellState();
}

void DocumentSession::foundGone(bool tellAnyway)
{
    // A file that never was is not missed.
    if (!m_file.exists)
        return;
    if (!std::exchange(m_isGone, true))
        keepDraft();
    tellOutside({}, tellAnyway);
    tellState();
}

void DocumentSession::foundChanged(const Look &look, bool tellAnyway)
{
    if (look.bytes == m_bytes) {
        becomeOf(m_bytes, look.bytes, look.state);
        return;
    }
    // The text of a file that was gone for a moment is no edit.
    const bool isEdited = !m_isBaseKnown || m_bytes != m_base;
    if (isEdited)
        tellOutside({look.state, look.bytes, look.merged}, tellAnyway);
    else
        takeFile(look.bytes, look.state);
}

void DocumentSession::tellOutside(const OutsideChange &change, bool tellAnyway)
{
    const bool isNews = !m_outside || !m_outside->state.hasContentOf(change.state);
    m_outside = change;
    if (isNews || tellAnyway)
        Q_EMIT changedOutside(change);
}

bool DocumentSession::isTold(const FileState &state) const
{
    return m_outside && m_outside->state.hasContentOf(state);
}

void DocumentSession::takeFile(const QByteArray &bytes, const FileState &state)
{
    keepText(
        SnapshotReason::External,
        [this, bytes, state, version = m_version] {
            // Edited while the text before went into the history, and nobody was asked.
            const bool isEdited = m_bytes != m_base && !isTold(state);
            if (m_isSaving || version != m_version || isEdited)
                look(false);
            else
                becomeOf(bytes, bytes, state);
        },
        [this, bytes, state](const Error &) {
            tellOutside({state, bytes, {}}, true);
        });
}

void DocumentSession::becomeOf(const QByteArray &text, const QByteArray &file,
                               const FileState &state)
{
    m_base = file;
    m_file = state;
    m_isBaseKnown = true;
    m_isGone = false;
    m_outside.reset();
    m_wasEdited = false;
    ++m_version;
    const bool isOther = text != m_bytes;
    if (isOther) {
        m_bytes = text;
        ++m_edit;
    }
    keepDraft();
    tellState();
    if (isOther)
        Q_EMIT replaced(m_bytes);
}

void DocumentSession::takeTheirs(const FileState &state)
{
    if (isTold(state) && state.exists)
        takeFile(QByteArray(m_outside->bytes), FileState(m_outside->state));
    else
        look(true);
}

void DocumentSession::takeMerged(const FileState &state)
{
    if (!isTold(state) || !state.exists || !m_isBaseKnown) {
        look(true);
        return;
    }
    const auto merge = [base = m_base, mine = m_bytes, theirs = m_outside->bytes] {
        return merged(SourceText(base), SourceText(mine), SourceText(theirs));
    };
    whenDone(this, runInPool(merge),
             [this, state, edit = m_edit](const std::optional<QByteArray> &text) {
                 if (!isTold(state) || m_isSaving) {
                     look(true);
                 } else if (edit != m_edit) {
                     takeMerged(state);
                 } else if (!text) {
                     tellOutside({m_outside->state, m_outside->bytes, {}}, true);
                 } else {
                     takeMergedText(*text, state);
                 }
             });
}

void DocumentSession::takeMergedText(const QByteArray &text, const FileState &state)
{
    whenDone(this, take(m_key, SnapshotReason::External, m_bytes),
             [this, text, state, edit = m_edit](const Result<SnapshotInfo> &taken) {
                 if (!isTold(state) || m_isSaving)
                     look(true);
                 else if (!taken)
                     tellOutside(OutsideChange(*m_outside), true);
                 else if (edit != m_edit)
                     takeMerged(state);
                 else
                     becomeOf(text, QByteArray(m_outside->bytes), FileState(m_outside->state));
             });
}

} // namespace recount
