#pragma once

#include "postmortem/pastedtime.h"
#include "postmortem/timelineedits.h"

namespace recount
{

/// What one line of a pasted log or chat is.
struct PastedLine {
    enum class Kind {
        Other,   ///< goes on with what stands above
        Row,     ///< a time and what happened
        Heading, ///< a time, perhaps a name: what was said stands below
        Day,     ///< a date alone, of the lines below
        Frame,   ///< says nothing itself: a ruler, the head of a table, "Today"
        Noise,   ///< belongs to nothing: blank, an age instead of a time
    };

    Kind kind = Kind::Other;
    PastedTime time;
    bool isAbout = false; ///< written with `~`
    EventInput event;     ///< without its time
    QString person;       ///< who said it; to tell people apart, not to be shown
    /// Of a heading, what happened after all when nothing stands below it.
    QString headingOnly;
};

/// Whether the words of a line are needed, or only what the line is, as for rows that are counted.
enum class PastedWords { Read, Leave };

/// Reads a line of a log, a chat or of notes; those of tables are read elsewhere. `line` has no
/// control characters. What it costs grows with the length of the line at most.
PastedLine readPastedLine(QStringView line, PastedWords words = PastedWords::Read);

/// Spaces for control characters, tabs and line ends left out of it, and nothing for the marks that
/// turn the direction of what follows.
QString withoutControls(QString text);

/// In one line, and not longer than a row of a timeline should be.
QString pastedText(QStringView text);

/// The kind that the words of an alerting tool stand for, and no person's name behind them:
/// `[FIRING:1] ...`, `Acknowledged by ...`.
void readAlertWords(EventInput &event);

/// Whether there are as many digits in a line as a time or a date has at least: a quick no.
bool mayHaveTime(QStringView line);

/// "error", "WARN", ...
bool isLogLevel(QStringView word);

} // namespace recount
