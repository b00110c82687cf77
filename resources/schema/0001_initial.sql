-- Times are UTC, ISO 8601 with milliseconds and "Z": their order as text is their order in time.
-- Zones are IANA names. Ids are UUIDs in lower case.

CREATE TABLE takes (
    id           TEXT NOT NULL PRIMARY KEY,
    question_key TEXT NOT NULL,            -- "pack/question"
    part         TEXT NOT NULL,            -- "answer", or the id of a follow-up
    rehearsal    TEXT NOT NULL,
    state        TEXT NOT NULL,            -- recording, complete, recovered
    started_utc  TEXT NOT NULL,
    zone         TEXT NOT NULL,
    sample_rate  INTEGER NOT NULL,
    frames       INTEGER NOT NULL,
    device_name  TEXT NOT NULL,
    file_name    TEXT NOT NULL,            -- in the takes folder
    note         TEXT NOT NULL,
    gaps         TEXT NOT NULL CHECK (json_valid(gaps)),    -- [{"atFrame", "frames", "cause"}]
    markers      TEXT NOT NULL CHECK (json_valid(markers)), -- [{"id", "positionMs", "label"}]
    binned_utc   TEXT                      -- set while the take is in the bin
);

CREATE INDEX takes_of_question ON takes (question_key, started_utc, state)
    WHERE binned_utc IS NULL;
CREATE INDEX takes_in_bin ON takes (binned_utc) WHERE binned_utc IS NOT NULL;

-- Everything that happened in rehearsals. Rows are only ever added; taking something back is an
-- event of its own ("undone") that names the event it takes back.
CREATE TABLE rehearsal_events (
    seq          INTEGER PRIMARY KEY,      -- the order in which things happened
    id           TEXT NOT NULL UNIQUE,
    rehearsal    TEXT NOT NULL,
    question_key TEXT NOT NULL,
    at_utc       TEXT NOT NULL,
    zone         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    payload      TEXT NOT NULL CHECK (json_valid(payload))
);

CREATE INDEX events_of_rehearsal ON rehearsal_events (rehearsal);
CREATE INDEX rehearsals_of_question ON rehearsal_events (question_key) WHERE kind = 'begun';
CREATE INDEX grades_of_question ON rehearsal_events (question_key, id)
    WHERE kind = 'graded';
CREATE INDEX undone_events ON rehearsal_events (json_extract(payload, '$.event'))
    WHERE kind = 'undone';

CREATE TRIGGER rehearsal_events_are_not_changed BEFORE UPDATE ON rehearsal_events
BEGIN
    SELECT RAISE(ABORT, 'rehearsal events are only ever added');
END;

CREATE TRIGGER rehearsal_events_are_not_deleted BEFORE DELETE ON rehearsal_events
BEGIN
    SELECT RAISE(ABORT, 'rehearsal events are only ever added');
END;

-- What the window remembers between starts.
CREATE TABLE ui_state (
    key   TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
