-- What an applicant is told of the jury's reading, once the result is out.
CREATE TABLE feedback (
  submission {uuid} NOT NULL PRIMARY KEY REFERENCES submission (id),
  revision   {int}  NOT NULL,
  saved      {int}  NOT NULL,
  text       {text} NOT NULL
) {strict};
