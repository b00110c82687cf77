#pragma once

#include "takes/fileport.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace recount
{

/// The WAV file of a running take. What could not be written stays pending and is written by the
/// next call, so that a burst of write errors loses nothing. Writer thread only.
class TakeFile
{
public:
    TakeFile(std::shared_ptr<FilePort> files, QString path, int sampleRate);

    /// Creates the file with its header.
    FileOutcome create();
    FileOutcome append(std::span<const qint16> samples);
    FileOutcome appendSilence(qint64 frames);
    /// Writes what is pending.
    FileOutcome flush();
    bool hasPending() const { return !m_pending.isEmpty(); }
    /// Gives up what is pending, and half a frame at the end of the file.
    void dropPending();
    /// Patches both sizes in place, so that readers that trust the header see all of it.
    FileOutcome patchSizes();
    /// The same, through to the device.
    FileOutcome checkpoint();
    FileOutcome truncate(qint64 frames);

    /// Goes on in the file that is at its path again; false when it is not there or is shorter.
    bool reopen();
    /// Copies all of it into a new file at its path, when its folder was removed under it.
    bool restore();

    /// Frames of the take, pending ones included.
    qint64 frames() const;
    /// Frames that are in the file.
    qint64 writtenFrames() const;
    const QString &path() const { return m_path; }
    /// For syncing beside the writing.
    const std::shared_ptr<FileHandle> &handle() const { return m_handle; }

private:
    std::shared_ptr<FilePort> m_files;
    QString m_path;
    int m_sampleRate;
    std::shared_ptr<FileHandle> m_handle;
    qint64 m_writtenBytes = 0;
    QByteArray m_pending;
};

} // namespace recount
