-- Overlay layers: shapes that other people drew, as the user imported them. All layers lie in one table of features, which other
-- programs draw; what a file said of a shape is a JSON object, as it was written. Rows are never changed, only added and
-- removed with their layer.

CREATE TABLE overlay (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL CHECK (typeof(name) = 'text' AND trim(name) <> ''),
    credit TEXT NOT NULL CHECK (typeof(credit) = 'text' AND trim(credit) <> ''),
    licence TEXT NOT NULL DEFAULT '' CHECK (typeof(licence) = 'text'),
    file TEXT NOT NULL DEFAULT '' CHECK (typeof(file) = 'text'),
    sha256 TEXT NOT NULL DEFAULT '' CHECK (typeof(sha256) = 'text' AND length(sha256) IN (0, 64)),
    imported_at DATETIME NOT NULL CHECK (typeof(imported_at) = 'text'),
    shapes INTEGER NOT NULL CHECK (typeof(shapes) = 'integer' AND shapes >= 0),
    -- How it is drawn; without a colour in that of the theme. A greater height lies over a smaller one.
    colour TEXT CHECK (colour IS NULL OR (typeof(colour) = 'text' AND colour GLOB '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]')),
    filling TEXT NOT NULL DEFAULT 'hatch' CHECK (filling IN ('hatch', 'plain', 'none')),
    line TEXT NOT NULL DEFAULT 'dashed' CHECK (line IN ('dashed', 'dotted', 'solid')),
    opacity DOUBLE NOT NULL DEFAULT 1.0 CHECK (typeof(opacity) = 'real' AND opacity BETWEEN 0.2 AND 1),
    height DOUBLE NOT NULL DEFAULT 0.0 CHECK (typeof(height) = 'real'),
    visible BOOLEAN NOT NULL DEFAULT 1 CHECK (visible IN (0, 1)),
    -- Removed, but still to be brought back; such a layer goes for good when the atlas closes the store.
    removed BOOLEAN NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);

CREATE TABLE overlay_shape (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geometry GEOMETRY NOT NULL CHECK (typeof(geometry) = 'blob'),
    overlay INTEGER NOT NULL REFERENCES overlay (id),
    number INTEGER NOT NULL CHECK (typeof(number) = 'integer' AND number >= 1),
    title TEXT NOT NULL DEFAULT '' CHECK (typeof(title) = 'text'),
    valid_from TEXT CHECK (typeof(valid_from) IN ('text', 'null')),
    valid_to TEXT CHECK (typeof(valid_to) IN ('text', 'null')),
    attributes TEXT NOT NULL DEFAULT '{}' CHECK (typeof(attributes) = 'text')
);

CREATE INDEX overlay_shape_of_layer ON overlay_shape (overlay, number);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('overlay', 'attributes', 'Overlay layers', 'Layers of shapes that other people drew, and who they are', NULL),
    ('overlay_shape', 'features', 'Shapes of overlay layers', 'One row to a shape; the column overlay says of which layer', 4326);

INSERT INTO gpkg_geometry_columns VALUES ('overlay_shape', 'geometry', 'GEOMETRY', 4326, 0, 0);
