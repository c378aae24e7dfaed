-- What makes a store a bundle: one brief with all that it shows, to be handed to somebody else. Everything else stands in the
-- tables of the store, whose version says which they are.

CREATE TABLE bundle (
    id INTEGER PRIMARY KEY NOT NULL,
    format INTEGER NOT NULL CHECK (typeof(format) = 'integer' AND format >= 1),
    brief TEXT NOT NULL CHECK (typeof(brief) = 'text')
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('bundle', 'attributes', 'Bundle', 'A brief with all that it shows, for the atlas Exclave', NULL);
