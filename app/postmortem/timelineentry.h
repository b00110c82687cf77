#pragma once

#include "postmortem/timelineedits.h"

namespace recount
{

/// One typed line as a row of the timeline.
struct TypedEvent {
    EventInput event; ///< its time as a table has it, in the zone of the document
    Moment when;
    /// Whether the line begins with a time; `unknown` and `??` are one. Without it the time of the
    /// event is empty, and it is the reader who has to add it.
    bool hasTime = false;
};

/// Reads `0926 alert 5xx above 5 % !detected https://example.org/1`: the time, the kind, the text,
/// the milestones and the evidence. `context` is of the row above. A time with a zone of its own
/// becomes one of the document's zone; a date that was not typed is written when the time is on
/// the day after.
TypedEvent readTypedEvent(const QString &line, const MomentContext &context);

/// The same without a time at the beginning, in English and French.
///
/// Kind: the first word, when more words follow. With a colon, `fix: ...`, every word that the
/// column of kinds knows; without one only the names that the column shows, `alert ...`. The word
/// stays in the text, and still gives the kind, where the sentence goes on with it: `alert fired`,
/// `décision de ...`. It is neither where it is one half of another thing: `status page`.
///
/// Milestones: `!detected` or `#detected` anywhere, also the first three letters or more of one
/// name only, and `**detected**` at one of the ends. Other words with these marks stay.
///
/// Evidence: links at the end, unless there is nothing else.
EventInput readEntryWords(const QString &words);

/// "det", "detected", "détecté": what begins so; nothing with less than three letters, or when
/// several begin so.
std::optional<Milestone> milestoneByPrefix(const QString &word);

} // namespace recount
