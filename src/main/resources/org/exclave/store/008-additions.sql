-- Rows that the user added to the catalogue: each is JSON as a file of the catalogue would have it, and is held against the
-- catalogue's schemas and references before it comes here. Every change is a row of the history, which is only ever added
-- to and chained by hashes as that of the annotations.

CREATE TABLE addition (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('source', 'incident', 'claim')),
    id TEXT NOT NULL CHECK (typeof(id) = 'text' AND trim(id) <> ''),
    incident TEXT CHECK ((incident IS NOT NULL) = (kind = 'claim')),
    content TEXT NOT NULL CHECK (typeof(content) = 'text' AND length(content) <= 1000000),
    modified DATETIME NOT NULL CHECK (typeof(modified) = 'text'),
    UNIQUE (kind, id)
);

CREATE TABLE addition_history (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    made_at DATETIME NOT NULL CHECK (typeof(made_at) = 'text'),
    kind TEXT NOT NULL CHECK (typeof(kind) = 'text'),
    id TEXT NOT NULL CHECK (typeof(id) = 'text'),
    incident TEXT CHECK (typeof(incident) IN ('text', 'null')),
    before TEXT CHECK (before IS NOT NULL OR after IS NOT NULL),
    after TEXT,
    hash TEXT NOT NULL CHECK (typeof(hash) = 'text' AND length(hash) = 64)
);

CREATE TRIGGER addition_history_refuses_update BEFORE UPDATE ON addition_history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER addition_history_refuses_delete BEFORE DELETE ON addition_history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER addition_history_refuses_replacing BEFORE INSERT ON addition_history
WHEN EXISTS (SELECT 1 FROM addition_history WHERE sequence = NEW.sequence)
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('addition', 'attributes', 'Local additions', 'Incidents, claims and sources that the user added to the catalogue, as its files would have them', NULL),
    ('addition_history', 'attributes', 'History of the local additions', 'Every change of a local addition, in order; rows are only ever added', NULL);
