-- Who takes part in a submission besides its owner. Rows of those who left stay: they had a part in it.
CREATE TABLE collaborator (
  id         {uuid} NOT NULL PRIMARY KEY,
  submission {uuid} NOT NULL REFERENCES submission (id),
  email      {text} NOT NULL,
  part       {text} NOT NULL CHECK (part IN ('comment', 'edit', 'submit')),
  invited_by {uuid} NOT NULL REFERENCES account (id),
  invited    {int}  NOT NULL,
  account    {uuid} REFERENCES account (id),
  joined     {int},
  departed   {int},
  UNIQUE (submission, email)
) {strict};
CREATE INDEX collaborator_account ON collaborator (account);
CREATE INDEX collaborator_email ON collaborator (email);

-- What they say to each other about a question.
CREATE TABLE remark (
  id         {uuid} NOT NULL PRIMARY KEY,
  submission {uuid} NOT NULL REFERENCES submission (id),
  section    {text} NOT NULL,
  question   {text} NOT NULL,
  account    {uuid} NOT NULL REFERENCES account (id),
  said       {int}  NOT NULL,
  text       {text} NOT NULL,
  settled    {int},
  settled_by {uuid} REFERENCES account (id)
) {strict};
CREATE INDEX remark_submission ON remark (submission, said);
