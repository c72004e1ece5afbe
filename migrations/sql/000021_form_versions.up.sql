-- Every form that somebody wrote in, so that what was handed in keeps its words. The newest is the form
-- of now; `form` is the SHA-256 of its text. Since when it was asked is not known of a form that is
-- older than this table. Editions from before get their first version when their form changes, or when
-- the next entry is handed in.
CREATE TABLE form_version (
  edition  {uuid} NOT NULL REFERENCES edition (id),
  number   {int}  NOT NULL,
  form     {text} NOT NULL,
  began    {int},
  sections {text} NOT NULL,
  PRIMARY KEY (edition, number)
) {strict};
CREATE INDEX form_version_form ON form_version (edition, form);

-- The form in which it was handed in. Empty for drafts, which are written in the form of now, and for
-- what was handed in before this table: that reads in the form of now, and is tied to it by the next
-- change of the form.
ALTER TABLE submission ADD COLUMN form {text};
ALTER TABLE full_sheet ADD COLUMN form {text};
