ALTER TABLE full_sheet DROP COLUMN form;
ALTER TABLE submission DROP COLUMN form;
DROP TABLE form_version;
