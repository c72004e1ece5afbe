-- Sections that were sent back for correction. What is corrected stands beside what was handed in until it
-- is handed in itself.
CREATE TABLE correction (
  id         {uuid} NOT NULL PRIMARY KEY,
  submission {uuid} NOT NULL REFERENCES submission (id),
  message    {text} NOT NULL,
  closes     {int}  NOT NULL,
  asked      {int}  NOT NULL,
  asked_by   {uuid} NOT NULL REFERENCES account (id),
  answered   {int},
  ended      {int}
) {strict};
CREATE INDEX correction_submission ON correction (submission, asked);

CREATE TABLE correction_section (
  correction     {uuid} NOT NULL REFERENCES correction (id),
  section        {text} NOT NULL,
  answers_before {text} NOT NULL,
  answers        {text} NOT NULL,
  revision       {int}  NOT NULL,
  saved          {int}  NOT NULL,
  PRIMARY KEY (correction, section)
) {strict};
