-- From which earlier submission one was begun, and which answers could not be taken over.
CREATE TABLE carried_over (
  submission {uuid} NOT NULL PRIMARY KEY REFERENCES submission (id),
  source     {uuid} NOT NULL REFERENCES submission (id),
  remainder  {text} NOT NULL
) {strict};

-- The application of a government for membership of the network, sent with its submission.
CREATE TABLE membership (
  submission {uuid} NOT NULL PRIMARY KEY REFERENCES submission (id),
  fields     {text} NOT NULL,
  government {text} NOT NULL,
  state      {text} NOT NULL CHECK (state IN ('draft', 'received', 'accepted', 'declined')),
  revision   {int}  NOT NULL,
  saved      {int}  NOT NULL,
  sent       {int},
  decided    {int},
  note       {text} NOT NULL
) {strict};
