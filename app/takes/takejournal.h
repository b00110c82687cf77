#pragma once

#include "takes/fileport.h"
#include "takes/take.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace recount
{

/// What a journal tells of its take.
struct JournalContents {
    Take take;                   ///< id, subject, start, format, device, gaps, markers
    bool opened = false;         ///< its first line was sound
    bool stopped = false;        ///< the take was completed
    qint64 checkpointFrames = 0; ///< frames that surely were in the file
    qint64 cutFrames = -1;       ///< a cut that may not have happened yet; -1 for none
};

/// Adds a gap, or lengthens the last one when the new one follows it for the same cause.
void appendGap(QList<TakeGap> &gaps, const TakeGap &gap);

/// One line of JSON for each event of a running take, with a checksum; a torn or damaged line is
/// passed over. Together with the sound it is all that recovery needs. Writer thread only.
class TakeJournal
{
public:
    TakeJournal(std::shared_ptr<FilePort> files, QString path);

    /// Creates it with the first line.
    FileOutcome create(const Take &take);
    FileOutcome openExisting();
    FileOutcome checkpoint(qint64 frames);
    FileOutcome gap(const TakeGap &gap);
    FileOutcome marker(const TakeMarker &marker);
    FileOutcome paused(qint64 atFrame, bool paused);
    FileOutcome device(qint64 atFrame, const QString &name);
    /// What follows `frames` came from another source; synced before the file is cut.
    FileOutcome cut(qint64 frames);
    FileOutcome stop(qint64 frames);
    /// Recovery completed the take; `fileBytes` is how long the file was then.
    FileOutcome recovered(qint64 frames, qint64 fileBytes);

    /// For syncing beside the writing; null before it is created.
    const std::shared_ptr<FileHandle> &handle() const { return m_handle; }

    static QByteArray line(const QJsonObject &event);
    /// Never fails: what is not sound is left out.
    static JournalContents parse(const QByteArray &text);

private:
    FileOutcome write(const QJsonObject &event, bool sync);

    std::shared_ptr<FilePort> m_files;
    QString m_path;
    std::shared_ptr<FileHandle> m_handle;
    bool m_torn = false;
};

} // namespace recount
