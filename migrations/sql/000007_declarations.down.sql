ALTER TABLE assignment DROP COLUMN cleared;
