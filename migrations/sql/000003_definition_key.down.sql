ALTER TABLE edition DROP COLUMN definition_key;
