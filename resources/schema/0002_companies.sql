-- Companies of the user's own. Each is a pack as JSON, written whole with every save, as a draft
-- of PackCheck::Draft; `revision` counts the saves.
CREATE TABLE company (
    id          TEXT NOT NULL PRIMARY KEY,
    pack_id     TEXT NOT NULL UNIQUE,      -- "own-" and 8 digits: the pack's id in question keys
    pack_json   TEXT NOT NULL CHECK (json_valid(pack_json)),
    made_from   TEXT,                      -- id of the pack it was copied from
    created_utc TEXT NOT NULL,
    changed_utc TEXT NOT NULL,
    binned_utc  TEXT,                      -- set while the company is in the bin
    revision    INTEGER NOT NULL
);

-- What was deleted out of a company and can be brought back.
CREATE TABLE company_bin (
    id          TEXT NOT NULL PRIMARY KEY,
    company     TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL,             -- entry, fix, question, ...
    position    INTEGER NOT NULL,          -- the row in its list
    thing_json  TEXT NOT NULL CHECK (json_valid(thing_json)), -- a pack with that thing alone
    -- What led to it: [{"list", "from", "to", "position"}]
    links       TEXT NOT NULL CHECK (json_valid(links)),
    binned_utc  TEXT NOT NULL
);

CREATE INDEX bin_of_company ON company_bin (company, binned_utc);
