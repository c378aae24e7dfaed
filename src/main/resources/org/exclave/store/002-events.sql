-- Events that other people collected, as the user imported them. Seconds are counted from 1970-01-01T00:00:00Z; an event
-- may have been going on from its first second to just before its last. Rows are never changed, only added and removed
-- with their set.

CREATE TABLE event_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL CHECK (typeof(name) = 'text' AND trim(name) <> ''),
    credit TEXT NOT NULL CHECK (typeof(credit) = 'text' AND trim(credit) <> ''),
    imported_at DATETIME NOT NULL CHECK (typeof(imported_at) = 'text'),
    events INTEGER NOT NULL CHECK (typeof(events) = 'integer' AND events >= 0)
);

CREATE TABLE event (
    id INTEGER PRIMARY KEY NOT NULL,
    event_set INTEGER NOT NULL REFERENCES event_set (id),
    row INTEGER NOT NULL CHECK (typeof(row) = 'integer' AND row >= 1),
    first_second INTEGER NOT NULL CHECK (typeof(first_second) = 'integer'),
    last_second INTEGER NOT NULL CHECK (typeof(last_second) = 'integer' AND last_second > first_second),
    known_to_day BOOLEAN NOT NULL CHECK (known_to_day IN (0, 1)),
    longitude DOUBLE NOT NULL CHECK (typeof(longitude) = 'real' AND abs(longitude) <= 180),
    latitude DOUBLE NOT NULL CHECK (typeof(latitude) = 'real' AND abs(latitude) <= 90),
    kind INTEGER NOT NULL CHECK (typeof(kind) = 'integer' AND kind BETWEEN 0 AND 6)
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('event_set', 'attributes', 'Sets of events', 'Events that other people collected, and who they are', NULL),
    ('event', 'attributes', 'Events', 'One row to an event of a set; coordinates in degrees (WGS 84), seconds since 1970 UTC', NULL);
