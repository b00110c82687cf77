#pragma once

#include "foundation/result.h"
#include "runbook/walkevent.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace recount
{

/// What a walk was begun with. It carries the runbook's text, so that later edits can't break it.
struct WalkHeader {
    QString id;
    QDateTime beganUtc;
    QString path; ///< of the runbook; empty while it had no file
    QString title;
    QByteArray text; ///< all its bytes

    QByteArray sha256() const;
    friend bool operator==(const WalkHeader &, const WalkHeader &) = default;
};

/// A log as it was read.
struct WalkLog {
    WalkHeader header;
    QList<WalkEvent> events;
    qint64 size = 0;      ///< of its whole lines; what a crash cut off comes behind them
    bool isEnded = false; ///< somebody left it unfinished, and did not go on with it
};

/// One line for the beginning, then one for each event: JSON with \n at its end.
QByteArray walkHeaderLine(const WalkHeader &header);
QByteArray walkEventLine(const WalkEvent &event);

constexpr qint64 mostWalkBytes = 256LL * 1024 * 1024;

/// A last line without an end is left out, and lines that say nothing known are skipped.
/// Errors: those of `readWholeFile`; InvalidData when it is no log of a walk. Not for the window's
/// thread.
Result<WalkLog> readWalkLog(const QString &path);

/// A log in the folder of walks.
struct KeptWalk {
    QString path; ///< of the log
    QString title;
    QDateTime beganUtc;
    QDateTime lastUtc;    ///< of the last event
    QString lastNode;     ///< where it stood
    bool isEnded = false; ///< it was left unfinished, or came to an end of the runbook
};

/// All that can be read, last used first. Not for the window's thread.
QList<KeptWalk> keptWalks(const QString &folder);
/// The name of the log within its folder.
QString walkFileName(const WalkHeader &header);

} // namespace recount
