DROP TABLE late_start;
ALTER TABLE submission DROP COLUMN missed_deadline;
ALTER TABLE deadline_change DROP COLUMN reason;
