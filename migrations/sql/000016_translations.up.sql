-- Who made a translation: a machine's is one until somebody went over it. The words that were translated,
-- empty where they are not known. How often the translation was saved.
ALTER TABLE summary_translation ADD COLUMN made {text} NOT NULL DEFAULT 'person'
  CHECK (made IN ('person', 'machine'));
ALTER TABLE summary_translation ADD COLUMN original {text} NOT NULL DEFAULT '';
ALTER TABLE summary_translation ADD COLUMN revision {int} NOT NULL DEFAULT 1;
