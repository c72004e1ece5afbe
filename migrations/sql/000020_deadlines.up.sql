-- Why the deadline moved, in the secretariat's words, for everybody to read.
ALTER TABLE deadline_change ADD COLUMN reason {text} NOT NULL DEFAULT '';
-- The deadline after which a submission was taken all the same, in its grace; empty for what came in
-- time.
ALTER TABLE submission ADD COLUMN missed_deadline {int};
-- An address that may begin a submission later than all others, and what was begun with it.
CREATE TABLE late_start (
  edition    {uuid} NOT NULL REFERENCES edition (id),
  email      {text} NOT NULL,
  closes     {int}  NOT NULL,
  reason     {text} NOT NULL,
  given      {int}  NOT NULL,
  given_by   {uuid} NOT NULL REFERENCES account (id),
  submission {uuid} REFERENCES submission (id),
  PRIMARY KEY (edition, email)
) {strict};
