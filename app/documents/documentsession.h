#pragma once

#include "documents/documentfile.h"
#include "documents/documenthistory.h"
#include "documents/draftkeeper.h"
#include "documents/filewatch.h"
#include "documents/textpatch.h"

#include <QObject>

#include <functional>
#include <optional>

namespace recount
{

/// What another program made of the file of an open document.
struct OutsideChange {
    FileState state;  ///< does not exist: the file was moved or deleted
    QByteArray bytes; ///< what is in the file
    /// Both changes; nothing when they touch the same lines, or the file is gone.
    std::optional<QByteArray> merged;
};

/// One open document: its text, its file, its draft and its history. Lives on the GUI thread and
/// never waits for a disk there. For one document: open it, start it or recover it once.
///
/// No text is lost: what was typed is in a draft within a second, what is replaced is in the
/// history before, and a file that another program has changed is overwritten on request alone.
class DocumentSession : public QObject
{
    Q_OBJECT

public:
    /// A snapshot is taken this often while the text is edited.
    static constexpr qint64 snapshotEveryMs = 5 * 60 * 1000;

    enum class SaveState { Saved, Unsaved, Saving, Failed };

    /// Clock and history outlive this object.
    DocumentSession(const Clock &clock, DocumentHistory &history, const DocumentJournal &journal,
                    QObject *parent = nullptr);
    /// Writes the last draft, when there is unsaved text that no draft has.
    ~DocumentSession() override;

    // Each ends with `opened`, or `openFailed` for a file that can't be read.
    void open(const QString &path);
    /// Without a file; the first `saveAs` makes it.
    void startNew(const QByteArray &bytes);
    /// What a crash left behind. Its draft stays until it is saved or discarded.
    void recover(const DocumentDraft &draft);
    bool isOpen() const { return m_isOpen; }

    const QByteArray &bytes() const { return m_bytes; }
    /// As the file has it, for a view of what is unsaved; empty for a new document.
    const QByteArray &savedBytes() const { return m_base; }
    /// Empty while there is no file.
    const QString &path() const { return m_path; }
    /// To be shown: of the text, else the name of the file.
    QString title() const;
    /// Under what the history has it.
    const DocumentKey &key() const { return m_key; }
    /// Whether the file lacks something of the text.
    bool isDirty() const;
    SaveState saveState() const { return m_saveState; }
    /// Whether the text is neither in the file nor in a draft: it would be lost now.
    bool isAtRisk() const { return isDirty() && m_drafts.hasUnkept(); }
    /// Invalid before the first one. That of the same text when it was taken before.
    const QDateTime &lastSnapshotUtc() const { return m_lastSnapshotUtc; }
    /// What another program wrote and nobody has decided about.
    const std::optional<OutsideChange> &outsideChange() const { return m_outside; }

    /// An edit. Nothing happens when it is the text already.
    void replaceBytes(const QByteArray &bytes);
    /// Errors: InvalidData when patches overlap or lie outside; the text is unchanged then.
    Result<void> apply(const QList<TextPatch> &patches);

    /// Ends with `saved`, `saveFailed` or `changedOutside`. Saves under way are finished first.
    void save();
    /// Into another file from now on. A file that is there is replaced when it is as the user saw
    /// it; the default is for none.
    void saveAs(const QString &path, const FileState &seen = {});
    /// The program itself has moved the file, as to give it another name.
    void follow(const QString &path);
    /// In place of what another program wrote, as `changedOutside` told it. That goes into the
    /// history.
    void saveOver(const FileState &state);
    /// Looks whether another program has changed the file, as when the window gets the focus.
    void checkOutside() { look(false); }
    /// Takes the text of another program as `changedOutside` told it; the own one goes into the
    /// history. Ends with `replaced`.
    void takeTheirs(const FileState &state);
    /// The same with both changes in one text. Ends with `replaced`, or `changedOutside` without a
    /// merged text when the same lines were edited meanwhile.
    void takeMerged(const FileState &state);
    /// An older text becomes an edit; the one of now goes into the history. Ends with `replaced`
    /// or `restoreFailed`.
    void restore(qint64 snapshot);
    /// The user wants none of what is unsaved: the text is that of the file again, and the draft
    /// is removed once the text is in the history. Ends with `discarded`, or `snapshotFailed`.
    void discard();

Q_SIGNALS:
    void opened();
    void openFailed(const recount::Error &error);
    /// The text is another one, not by an edit of the caller.
    void replaced(const QByteArray &bytes);
    void saveStateChanged(recount::DocumentSession::SaveState state);
    void dirtyChanged(bool dirty);
    void pathChanged(const QString &path);
    void saved();
    /// Text and file are as they were.
    void saveFailed(const recount::Error &error);
    /// Another program wrote the file while there is unsaved text, or removed it. Nothing was
    /// done; see `saveOver`, `takeTheirs`, `takeMerged`.
    void changedOutside(const recount::OutsideChange &change);
    /// What is typed is in no draft; it is tried again.
    void draftFailed(const recount::Error &error);
    void draftKept();
    void snapshotTaken();
    void snapshotFailed(const recount::Error &error);
    void restoreFailed(const recount::Error &error);
    void discarded();

private:
    struct SaveRequest {
        QString path;
        std::optional<FileState> known; ///< nothing: as the file was last seen
    };
    struct Look;

    // Opening.
    void begin(const QByteArray &bytes, const DocumentContent &file);
    void recoverOver(const DocumentDraft &draft, const Result<DocumentContent> &content);
    void recoverOn(const DocumentDraft &draft, const std::optional<QByteArray> &base);

    // The text and where it is kept.
    void edit(const QByteArray &bytes);
    void snapshotBeforeEdit();
    QFuture<Result<SnapshotInfo>> take(const DocumentKey &key, SnapshotReason reason,
                                       const QByteArray &bytes);
    /// Calls `done` when the text of that moment is in the history, and is still the text.
    void keepText(SnapshotReason reason, std::function<void()> done,
                  std::function<void(const Error &)> failed);
    void keepDraft();
    void tellState();

    // Saving.
    void startSave(const SaveRequest &request);
    void keepBeforeEmpty(const SaveRequest &request, const FileState &known,
                         const std::function<void(const Error &)> &refused);
    void write(const SaveRequest &request, const FileState &known);
    void writeFile(const SaveRequest &request, const FileState &known, const QByteArray &bytes,
                   quint64 edit);
    void written(const SaveRequest &request, const QByteArray &bytes, quint64 edit,
                 const FileState &state);
    void endSave(bool failed);
    void refuseSave(const Error &error);

    // Other programs.
    void look(bool tellAnyway);
    void looked(const Result<Look> &look, bool tellAnyway);
    void foundUnchanged(const FileState &state);
    void foundGone(bool tellAnyway);
    void foundChanged(const Look &look, bool tellAnyway);
    void tellOutside(const OutsideChange &change, bool tellAnyway);
    void takeFile(const QByteArray &bytes, const FileState &state);
    void takeMergedText(const QByteArray &text, const FileState &state);
    void becomeOf(const QByteArray &text, const QByteArray &file, const FileState &state);
    bool isTold(const FileState &state) const;

    const Clock &m_clock;
    DocumentHistory &m_history;
    QString m_draftId;
    QString m_path;
    DocumentKey m_key;
    bool m_isOpen = false;

    QByteArray m_bytes;
    QByteArray m_base;         ///< what the file had when it was last seen
    FileState m_file;          ///< what it was like then
    bool m_isBaseKnown = true; ///< not where a recovered draft began with another file
    bool m_isGone = false;     ///< the file is no longer there
    quint64 m_edit = 0;        ///< counts changes of the text
    quint64 m_version = 0;     ///< counts changes of what is known about the file
    bool m_wasEdited = false;  ///< the text before the first edit was sent to the history
    qint64 m_lastSnapshotMs = 0;
    QDateTime m_lastSnapshotUtc;

    SaveState m_saveState = SaveState::Saved;
    bool m_isSaving = false;
    bool m_saveFailed = false;
    bool m_wasDirty = false;
    QByteArray m_savingSha256; ///< of what the file is getting; empty when it gets nothing
    QString m_savingPath;      ///< the file that is getting it
    std::optional<SaveRequest> m_nextSave;
    QString m_nextPath; ///< where the file was moved while it was saved; empty: nowhere

    bool m_isLooking = false;
    bool m_lookAgain = false;
    bool m_tellNextLook = false;
    std::optional<OutsideChange> m_outside;

    FileWatch m_watch;
    DraftKeeper m_drafts; ///< goes first and writes the last draft
};

} // namespace recount
