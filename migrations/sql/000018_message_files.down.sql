DELETE FROM stored_file WHERE message IS NOT NULL;
ALTER TABLE stored_file DROP COLUMN message;
