-- Post-mortems and runbooks are Markdown files. Here stand only what they were like before, and a
-- list of them that can be shown before the files are read.
CREATE TABLE document_snapshot (
    id        INTEGER PRIMARY KEY,         -- a later one has a higher number
    document  TEXT NOT NULL,               -- the id in its front matter, else its path
    path      TEXT NOT NULL,               -- empty while it had no file
    taken_utc TEXT NOT NULL,
    reason    TEXT NOT NULL CHECK (reason IN
        ('opened', 'saved', 'timed', 'external', 'restored', 'before_empty')),
    sha256    TEXT NOT NULL,               -- of the bytes, in hexadecimal
    size      INTEGER NOT NULL,            -- of the bytes
    content   BLOB NOT NULL                -- the bytes as qCompress writes them
);

CREATE INDEX snapshots_of_document ON document_snapshot (document, id);
CREATE INDEX snapshots_of_path ON document_snapshot (path);

CREATE TABLE document_index (
    library      TEXT NOT NULL,            -- the folder
    path         TEXT NOT NULL,            -- within it, with /
    size         INTEGER NOT NULL,         -- with the time what the file was like when it was read
    modified_utc TEXT NOT NULL,
    title        TEXT NOT NULL,
    kind         TEXT NOT NULL,
    field_values TEXT NOT NULL CHECK (json_valid(field_values)), -- an object, as its feature likes
    error        TEXT NOT NULL,            -- why it can't be read; empty when it can
    summary_version INTEGER NOT NULL,      -- of how title, kind and values are found
    PRIMARY KEY (library, path)
) WITHOUT ROWID;
