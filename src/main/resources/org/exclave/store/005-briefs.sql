-- The user's own briefs: what is told of each scene and what its map shows is JSON as in a file of a brief. Every change of
-- a brief, or of one of its scenes, is a row of its history, which is only ever added to.

CREATE TABLE brief (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    id TEXT NOT NULL UNIQUE CHECK (typeof(id) = 'text' AND trim(id) <> ''),
    title TEXT NOT NULL CHECK (typeof(title) = 'text'),
    about TEXT NOT NULL CHECK (typeof(about) = 'text'),
    annotations TEXT NOT NULL CHECK (typeof(annotations) = 'text'),
    modified DATETIME NOT NULL CHECK (typeof(modified) = 'text')
);

CREATE TABLE scene (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    brief TEXT NOT NULL REFERENCES brief (id) CHECK (typeof(brief) = 'text'),
    id TEXT NOT NULL CHECK (typeof(id) = 'text'),
    place INTEGER NOT NULL CHECK (typeof(place) = 'integer' AND place >= 0),
    title TEXT NOT NULL CHECK (typeof(title) = 'text'),
    content TEXT NOT NULL CHECK (typeof(content) = 'text'),
    modified DATETIME NOT NULL CHECK (typeof(modified) = 'text'),
    UNIQUE (brief, id)
);

CREATE TABLE brief_history (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    made_at DATETIME NOT NULL CHECK (typeof(made_at) = 'text'),
    brief TEXT NOT NULL CHECK (typeof(brief) = 'text'),
    scene TEXT CHECK (typeof(scene) IN ('text', 'null')),
    before TEXT CHECK (before IS NOT NULL OR after IS NOT NULL),
    after TEXT
);

CREATE TRIGGER brief_history_refuses_update BEFORE UPDATE ON brief_history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER brief_history_refuses_delete BEFORE DELETE ON brief_history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER brief_history_refuses_replacing BEFORE INSERT ON brief_history
WHEN EXISTS (SELECT 1 FROM brief_history WHERE sequence = NEW.sequence)
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('brief', 'attributes', 'Briefs', 'The user''s own briefs: ordered lists of scenes', NULL),
    ('scene', 'attributes', 'Scenes', 'What the map shows at one step of a brief, and what is told of it', NULL),
    ('brief_history', 'attributes', 'History of the briefs', 'Every change of a brief or a scene, in order; rows are only ever added', NULL);
