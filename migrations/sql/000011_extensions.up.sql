-- A later deadline of one submission's own.
CREATE TABLE extension (
  submission {uuid} NOT NULL PRIMARY KEY REFERENCES submission (id),
  closes     {int}  NOT NULL,
  reason     {text} NOT NULL,
  given      {int}  NOT NULL,
  given_by   {uuid} NOT NULL REFERENCES account (id)
) {strict};
