-- Every answer given in a drill. Rows are only ever added; when an item is to come back is derived
-- from them. What an item asks comes from its company; here it has only a name.
CREATE TABLE drill_events (
    seq     INTEGER PRIMARY KEY,           -- the order in which things happened
    id      TEXT NOT NULL UNIQUE,
    pack_id TEXT NOT NULL,
    kind    TEXT NOT NULL,                 -- "recall-why"
    thing   TEXT NOT NULL,                 -- id of the entry, fix, ... that was asked for
    at_utc  TEXT NOT NULL,
    zone    TEXT NOT NULL,
    grade   INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4), -- Again, Hard, Good, Easy
    took_ms INTEGER NOT NULL CHECK (took_ms >= 0)           -- from the question to the answer
);

CREATE INDEX drills_of_pack ON drill_events (pack_id, seq);

CREATE TRIGGER drill_events_are_not_changed BEFORE UPDATE ON drill_events
BEGIN
    SELECT RAISE(ABORT, 'drill events are only ever added');
END;

CREATE TRIGGER drill_events_are_not_deleted BEFORE DELETE ON drill_events
BEGIN
    SELECT RAISE(ABORT, 'drill events are only ever added');
END;
