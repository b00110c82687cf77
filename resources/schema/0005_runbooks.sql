-- What was answered about the branches of runbooks, and how drills went. Rows are only ever added;
-- when a card is to come back is derived from them. The runbooks themselves are files.
CREATE TABLE branch_reviews (
    seq      INTEGER PRIMARY KEY,          -- the order in which things happened
    id       TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,                -- the id in its front matter, else its path
    thing    TEXT NOT NULL,                -- "S2/contains ..."
    at_utc   TEXT NOT NULL,
    zone     TEXT NOT NULL,
    grade    INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4) -- Again, Hard, Good, Easy
);

CREATE INDEX branch_reviews_of_document ON branch_reviews (document, seq);

CREATE TRIGGER branch_reviews_are_not_changed BEFORE UPDATE ON branch_reviews
BEGIN
    SELECT RAISE(ABORT, 'reviews are only ever added');
END;

CREATE TRIGGER branch_reviews_are_not_deleted BEFORE DELETE ON branch_reviews
BEGIN
    SELECT RAISE(ABORT, 'reviews are only ever added');
END;

CREATE TABLE runbook_drills (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    document     TEXT NOT NULL,
    sha256       TEXT NOT NULL,            -- of the runbook's bytes, in hexadecimal
    seed         INTEGER NOT NULL,         -- of the scenario
    at_utc       TEXT NOT NULL,            -- when it was over
    zone         TEXT NOT NULL,
    finished     INTEGER NOT NULL CHECK (finished IN (0, 1)),
    took_ms      INTEGER NOT NULL CHECK (took_ms >= 0), -- on the clock of the drill
    best_ms      INTEGER NOT NULL CHECK (best_ms >= 0), -- of the best way
    wrong_turns  INTEGER NOT NULL CHECK (wrong_turns >= 0),
    blind_acts   INTEGER NOT NULL CHECK (blind_acts >= 0), -- destructive, before any check
    late_levels  INTEGER NOT NULL CHECK (late_levels >= 0)
);

CREATE INDEX runbook_drills_of_document ON runbook_drills (document, seq);

CREATE TRIGGER runbook_drills_are_not_changed BEFORE UPDATE ON runbook_drills
BEGIN
    SELECT RAISE(ABORT, 'drills are only ever added');
END;

CREATE TRIGGER runbook_drills_are_not_deleted BEFORE DELETE ON runbook_drills
BEGIN
    SELECT RAISE(ABORT, 'drills are only ever added');
END;
