#pragma once

#include "foundation/result.h"
#include "takes/fileport.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace recount
{

/// All the sound of a take whose file can't be written any more: the part in the file, which may
/// be readable even so, and the rest from memory.
struct TakeRemains {
    int sampleRate = 0;
    std::shared_ptr<FileHandle> file; ///< null when nothing came to a file
    qint64 fileFrames = 0;
    QByteArray rest; ///< 16-bit little-endian samples

    qint64 frames() const { return fileFrames + rest.size() / qint64(sizeof(qint16)); }
};

/// Follows what the writer has still to do, to learn which sound of the ring belongs to the take.
class RemainsPlan
{
public:
    /// The place up to which the take is in its file.
    struct Written {
        qint64 frames = 0; ///< in the take
        qint64 upTo = 0;   ///< in the ring
        bool keeping = true;
        qint64 dropUntil = 0; ///< in the ring: up to there nothing is kept
        std::shared_ptr<FileHandle> file;
    };
    /// Sound of the ring, or silence when `at` is negative.
    struct Piece {
        qint64 at = 0;
        qint64 frames = 0;

        friend bool operator==(const Piece &, const Piece &) = default;
    };

    /// Nothing: the take is still to begin.
    explicit RemainsPlan(const std::optional<Written> &written);

    // In the order of the commands. Positions are of the ring.
    void begin(qint64 at);
    void setPaused(qint64 at, bool paused);
    void gap(qint64 at, qint64 frames);
    void cut(qint64 from, qint64 to);
    void end(qint64 at);

    qint64 fileFrames() const { return m_fileFrames; }
    const QList<Piece> &pieces() const { return m_pieces; }

private:
    void goTo(qint64 at);

    qint64 m_fileFrames = 0;
    qint64 m_at = 0;
    qint64 m_dropUntil = 0;
    bool m_running = false;
    bool m_keeping = false;
    bool m_fileKept = false; ///< the sound just before the pieces is in the file
    QList<Piece> m_pieces;
};

struct TakeCopy {
    QString path;
    qint64 frames = 0;
    qint64 missingFrames = 0; ///< silent in the copy: the first file did not give them back
};

/// Writes a WAV file; what is in memory comes first, as reading the take's file may take for ever.
/// An existing file is replaced. Errors: DiskFull, PermissionDenied, WriteFailed; then no copy is
/// left.
Result<TakeCopy> copyTake(const TakeRemains &remains, FilePort &files, const QString &path);

} // namespace recount
