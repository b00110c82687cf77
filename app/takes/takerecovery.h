#pragma once

#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "foundation/result.h"
#include "takes/take.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <memory>

namespace recount
{

class FilePort;

struct RecoveryReport {
    QList<Take> recovered; ///< completed now, to be saved to the store
    QList<Take> empty;     ///< cut off before the first sample; to be saved, they are in the bin
    QStringList
        unreadable; ///< files left as they are: nothing in them is sound, or the disk refused
};

/// Finds takes that a crash cut off, completes their files and gives their rows. Works from the
/// files and journals alone, so that it holds even when the database is lost. Skips a take that
/// a living Recount is still writing (its lock file says so). Safe to be killed at any point and
/// to be run again. Runs off the GUI thread. `known` are the ids already complete in the store:
/// finished files without a row are adopted as well, under the question their journal names. Of
/// takes that are known no file is opened.
RecoveryReport recoverTakes(const DataFolder &folder, const Clock &clock,
                            const QSet<QString> &known);
RecoveryReport recoverTakes(const DataFolder &folder, const Clock &clock,
                            const QSet<QString> &known, const std::shared_ptr<FilePort> &files);

} // namespace recount
