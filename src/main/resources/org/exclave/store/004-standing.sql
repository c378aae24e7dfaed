-- What an annotation speaks of, and how it stands among the others: which lies over which, which the hand leaves alone,
-- which are left out of maps.

ALTER TABLE annotation ADD COLUMN link TEXT CHECK (typeof(link) IN ('text', 'null'));

ALTER TABLE annotation ADD COLUMN height DOUBLE NOT NULL DEFAULT 0 CHECK (typeof(height) = 'real');

ALTER TABLE annotation ADD COLUMN locked BOOLEAN NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));

ALTER TABLE annotation ADD COLUMN hidden BOOLEAN NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
