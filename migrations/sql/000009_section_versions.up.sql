-- What a section said before: a version for each sitting, and before each time that much was taken out.
CREATE TABLE section_version (
  submission {uuid} NOT NULL REFERENCES submission (id),
  section    {text} NOT NULL,
  revision   {int}  NOT NULL,
  account    {uuid} NOT NULL REFERENCES account (id),
  began      {int}  NOT NULL,
  saved      {int}  NOT NULL,
  peak       {int}  NOT NULL,
  answers    {text} NOT NULL,
  PRIMARY KEY (submission, section, revision)
) {strict};
