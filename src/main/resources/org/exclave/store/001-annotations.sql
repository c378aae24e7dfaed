-- The annotations and the history of their edits, in a GeoPackage that has the tables of every GeoPackage already.
-- Run once, in one transaction; never edited after release: later changes are later files.

-- Defaults let other programs add rows that say no more than a place and a title. The id comes from triggers: GDAL takes
-- a default that is an expression for a text.
CREATE TABLE annotation (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geometry GEOMETRY NOT NULL CHECK (typeof(geometry) = 'blob'),
    id TEXT UNIQUE CHECK (id IS NULL OR (typeof(id) = 'text' AND trim(id) <> '')),
    kind TEXT NOT NULL DEFAULT 'point' CHECK (typeof(kind) = 'text'),
    title TEXT NOT NULL DEFAULT '' CHECK (typeof(title) = 'text'),
    note TEXT NOT NULL DEFAULT '' CHECK (typeof(note) = 'text'),
    author TEXT CHECK (typeof(author) IN ('text', 'null')),
    source TEXT CHECK (typeof(source) IN ('text', 'null')),
    brief TEXT CHECK (typeof(brief) IN ('text', 'null')),
    valid_from TEXT CHECK (typeof(valid_from) IN ('text', 'null')),
    valid_to TEXT CHECK (typeof(valid_to) IN ('text', 'null')),
    style TEXT NOT NULL DEFAULT '{"colour":"#8250DF","size":16.0}' CHECK (typeof(style) = 'text'),
    extras TEXT NOT NULL DEFAULT '{}' CHECK (typeof(extras) = 'text'),
    created DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) CHECK (typeof(created) = 'text'),
    modified DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) CHECK (typeof(modified) = 'text')
);

CREATE TRIGGER annotation_gets_id AFTER INSERT ON annotation
WHEN NEW.id IS NULL
BEGIN
    UPDATE annotation SET id = lower(hex(randomblob(16))) WHERE fid = NEW.fid;
END;

CREATE TRIGGER annotation_keeps_id AFTER UPDATE OF id ON annotation
WHEN NEW.id IS NULL
BEGIN
    UPDATE annotation SET id = OLD.id WHERE fid = NEW.fid AND OLD.id IS NOT NULL;
END;

CREATE TABLE history (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    made_at DATETIME NOT NULL CHECK (typeof(made_at) = 'text'),
    edit TEXT NOT NULL CHECK (edit IN ('add', 'change', 'remove')),
    annotation TEXT NOT NULL CHECK (typeof(annotation) = 'text'),
    before TEXT CHECK ((before IS NULL) = (edit = 'add')),
    after TEXT CHECK ((after IS NULL) = (edit = 'remove'))
);

CREATE TRIGGER history_refuses_update BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER history_refuses_delete BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER history_refuses_replacing BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE sequence = NEW.sequence)
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TABLE migration (
    number INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL,
    applied_at DATETIME NOT NULL
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('annotation', 'features', 'Annotations', 'What the user wrote on the map', 4326),
    ('history', 'attributes', 'History', 'Every edit of the annotations, in order; rows are only ever added', NULL),
    ('migration', 'attributes', 'Migrations', 'The versions this file has gone through', NULL);

INSERT INTO gpkg_geometry_columns VALUES ('annotation', 'geometry', 'GEOMETRY', 4326, 0, 0);
