#pragma once

#include "takes/micstatus.h"

#include <QList>
#include <QString>

#include <functional>

namespace recount
{

/// What a notice's sentence may have to name.
struct NoticeFacts {
    QString device;      ///< the microphone it is about
    QString otherDevice; ///< the one to go on with; empty for none
    QString folder;      ///< native path
    QString reason;      ///< the system's own words
    qint64 atMs = 0;     ///< place in the take
    qint64 lengthMs = 0; ///< of a take, or of missing sound
    int count = 1;       ///< gaps
    int minutes = 0;     ///< of space
    MicLevel level;
    bool nothingKept = false;   ///< it happened before the first sound of a take
    bool inTake = false;        ///< a take is running
    bool startsNewTake = false; ///< going on means a new take
    /// The take has ended and the disk does not take its end.
    bool saving = false;
    /// It had to end, as the memory for sound that waits was full.
    bool memoryFull = false;
    QString copy; ///< native path of the copy
    bool copied = false; ///< all of the take that is being saved is in it
};

/// The sentence for each kind: what happened, what is safe, what to do.
RecorderNotice recorderNotice(NoticeKind kind, const NoticeFacts &facts);

/// The notices that hold now, problems first. A kind is there at most once.
class NoticeBoard
{
public:
    explicit NoticeBoard(std::function<void()> changed) : m_changed(std::move(changed)) {}

    void show(NoticeKind kind, const NoticeFacts &facts);
    void clear(NoticeKind kind);
    void clear(const QList<NoticeKind> &kinds);
    /// Shows or clears, as the cause is there or over.
    void set(NoticeKind kind, bool holds, const NoticeFacts &facts);
    bool has(NoticeKind kind) const;
    const QList<RecorderNotice> &notices() const { return m_notices; }

private:
    std::function<void()> m_changed;
    QList<RecorderNotice> m_notices;
};

} // namespace recount
