ALTER TABLE juror DROP COLUMN declined_because;
ALTER TABLE juror DROP COLUMN declined;
ALTER TABLE juror DROP COLUMN accepted;
ALTER TABLE ballot DROP COLUMN note;
