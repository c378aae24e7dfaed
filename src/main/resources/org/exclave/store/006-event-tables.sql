-- What an imported table says of each event beyond time and place, where the table came from, and every row of it as it was
-- written. A figure that the source does not give is NULL, never 0.

ALTER TABLE event_set ADD COLUMN licence TEXT NOT NULL DEFAULT '' CHECK (typeof(licence) = 'text');

ALTER TABLE event_set ADD COLUMN table_kind TEXT NOT NULL DEFAULT 'csv' CHECK (table_kind IN ('ucdp', 'candidate', 'acled', 'csv'));

-- The names of the columns, a JSON array of texts.
ALTER TABLE event_set ADD COLUMN header TEXT NOT NULL DEFAULT '[]' CHECK (typeof(header) = 'text');

ALTER TABLE event_set ADD COLUMN file TEXT NOT NULL DEFAULT '' CHECK (typeof(file) = 'text');

ALTER TABLE event_set ADD COLUMN sha256 TEXT NOT NULL DEFAULT '' CHECK (typeof(sha256) = 'text' AND length(sha256) IN (0, 64));

ALTER TABLE event_set ADD COLUMN refused_rows INTEGER NOT NULL DEFAULT 0 CHECK (typeof(refused_rows) = 'integer' AND refused_rows >= 0);

-- How the set is drawn; without a colour in that of the theme.
ALTER TABLE event_set ADD COLUMN colour TEXT CHECK (colour IS NULL OR (typeof(colour) = 'text' AND colour GLOB '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'));

ALTER TABLE event_set ADD COLUMN symbol TEXT NOT NULL DEFAULT 'disc' CHECK (symbol IN ('disc', 'square', 'triangle', 'diamond', 'cross'));

ALTER TABLE event_set ADD COLUMN visible BOOLEAN NOT NULL DEFAULT 1 CHECK (visible IN (0, 1));

-- Removed, but still to be brought back; such a set goes for good when the atlas closes the store.
ALTER TABLE event_set ADD COLUMN removed BOOLEAN NOT NULL DEFAULT 0 CHECK (removed IN (0, 1));

-- Within how many metres of its coordinates the event was.
ALTER TABLE event ADD COLUMN radius INTEGER CHECK (radius IS NULL OR (typeof(radius) = 'integer' AND radius BETWEEN 0 AND 20037508));

ALTER TABLE event ADD COLUMN killed_least INTEGER CHECK (killed_least IS NULL OR (typeof(killed_least) = 'integer' AND killed_least >= 0));

ALTER TABLE event ADD COLUMN killed_best INTEGER CHECK (killed_best IS NULL OR (typeof(killed_best) = 'integer' AND killed_best >= 0));

ALTER TABLE event ADD COLUMN killed_most INTEGER CHECK (killed_most IS NULL OR (typeof(killed_most) = 'integer' AND killed_most >= 0));

-- The rows of the table as they were written, some hundreds to a block, packed by zlib. Unpacked, a row is its number, the
-- number of its fields, the length of each in UTF-16 units, the length of all together in bytes, and their text in UTF-8;
-- numbers have seven bits to a byte, the lowest first, the highest bit set on all but the last.
CREATE TABLE event_record (
    id INTEGER PRIMARY KEY NOT NULL,
    event_set INTEGER NOT NULL REFERENCES event_set (id),
    first_row INTEGER NOT NULL CHECK (typeof(first_row) = 'integer' AND first_row >= 1),
    last_row INTEGER NOT NULL CHECK (typeof(last_row) = 'integer' AND last_row >= first_row),
    content BLOB NOT NULL CHECK (typeof(content) = 'blob'),
    UNIQUE (event_set, first_row)
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('event_record', 'attributes', 'Rows of event tables', 'The rows from which events were read, as they were written, packed', NULL);
