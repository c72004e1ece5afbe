ALTER TABLE summary_translation DROP COLUMN revision;
ALTER TABLE summary_translation DROP COLUMN original;
ALTER TABLE summary_translation DROP COLUMN made;
