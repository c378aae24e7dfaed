-- Each row of the history bears a hash over its content and the hash of the row before it, and says where it is from when
-- no gesture in the atlas made it. The atlas computes the hashes of older rows in the same transaction: a row without a
-- hash may get one, once, and nothing else of it may change.

DROP TRIGGER history_refuses_update;

ALTER TABLE history ADD COLUMN origin TEXT CHECK (origin IS NULL OR origin IN ('outside', 'salvage'));

ALTER TABLE history ADD COLUMN hash TEXT CHECK (hash IS NULL OR (typeof(hash) = 'text' AND length(hash) = 64));

CREATE TRIGGER history_refuses_update BEFORE UPDATE ON history
WHEN OLD.hash IS NOT NULL OR NEW.hash IS NULL OR NEW.sequence IS NOT OLD.sequence OR NEW.made_at IS NOT OLD.made_at
    OR NEW.edit IS NOT OLD.edit OR NEW.annotation IS NOT OLD.annotation OR NEW.before IS NOT OLD.before
    OR NEW.after IS NOT OLD.after OR NEW.origin IS NOT OLD.origin
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER history_wants_hash BEFORE INSERT ON history
WHEN NEW.hash IS NULL
BEGIN
    SELECT RAISE(ABORT, 'each row of the history bears a hash');
END;
