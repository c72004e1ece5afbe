-- What those who went on handed in as their full sheet. Its answers lie with the sections of the
-- entry; nobody but its team reads them before there is a row here.
CREATE TABLE full_sheet (
  submission   {uuid} NOT NULL PRIMARY KEY REFERENCES submission (id),
  handed_in    {int}  NOT NULL,
  handed_in_by {uuid} NOT NULL REFERENCES account (id),
  fingerprint  {text} NOT NULL,
  words        {int}  NOT NULL
) {strict};
