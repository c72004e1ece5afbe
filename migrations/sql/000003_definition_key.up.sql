-- Tells one text of a definition from another without reading either of them. Rows from before this
-- step keep the empty key until their definition changes: it stands for the one text they have.
ALTER TABLE edition ADD COLUMN definition_key {text} NOT NULL DEFAULT '';
