#pragma once

#include "postmortem/pastedtime.h"
#include "postmortem/timelineedits.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

namespace recount
{

/// One row that a pasted text has.
struct PastedRow {
    EventInput event;     ///< its time is written by `PastedLog::withZone`
    Moment when;          ///< likewise
    PastedTime time;      ///< as it was pasted
    bool isAbout = false; ///< the time was written with `~`
    /// A placeholder for who said it, "role 1", the same for the same person; empty when nobody is
    /// named. The name itself is kept nowhere.
    QString role;
    int line = 0; ///< the line it begins with, from 0
    int leftOut =
        0; ///< lines that went on with it, as those of a stack trace do, and are not in it
};

/// A log, a chat or notes as rows of a timeline. Never fails: what is not understood is counted.
struct PastedLog {
    Q_DECLARE_TR_FUNCTIONS(PastedLog)

public:
    static constexpr int mostRows = 5000;
    static constexpr qsizetype mostBytes = 10 * 1024 * 1024;

    QList<PastedRow> rows;  ///< in the order of the text, the first `mostRows`
    QStringList zones;      ///< that rows name, each once: "UTC", "+02:00"
    bool needsZone = false; ///< a row names none
    bool needsDate = false; ///< a row has no date, nor any line above it
    int rowsLeftOut = 0;    ///< more than `mostRows`
    int skippedLines = 0;   ///< before the first row, or part of none; blank ones not counted
    int frameLines = 0;     ///< of those the ones that say nothing: rulers, heads of tables
    bool isCut = false;     ///< there was more than `mostBytes`, which was not looked at

    /// Lines with words that are in no row, but for those of rows that are `rowsLeftOut`.
    int linesLeftOut() const;
    /// Whether somebody is named who said something.
    bool hasSpeakers() const;
    bool isTruncated() const { return rowsLeftOut > 0 || isCut; }
    bool hasZone() const { return !zones.isEmpty(); }

    /// The rows with their moments, and with their times as a table of the document has them: in
    /// its zone, with the date where it is another one than in the row above. `zone` is for the
    /// rows that name none; `document` for those without a date or a year, and the row above. In
    /// the order of time if all of them are known, else as they were pasted. No row without a year
    /// is later than `today`.
    QList<PastedRow> withZone(const QTimeZone &zone, const MomentContext &document,
                              const QDate &today) const;
};

/// Reads lines of logs (ISO 8601, syslog, web servers, JSON, key=value, Kubernetes, Docker), of
/// chats, of alerting tools, of notes, and rows of tables in Markdown or divided by tabs. Takes
/// time in proportion to the text and runs on any thread. Names of people stay out of the rows
/// where the form of the text tells them.
PastedLog readPastedLog(const QString &text);
/// The same for UTF-8; bytes that are none become U+FFFD.
PastedLog readPastedLog(const QByteArray &bytes);

} // namespace recount
