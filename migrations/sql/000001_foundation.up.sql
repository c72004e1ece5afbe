-- What happened, in the order in which it was committed. Rows are only ever added; the store
-- compares the newest `seq` with the last one it acknowledged.
CREATE TABLE audit_log (
  seq     {int}  NOT NULL PRIMARY KEY,
  at      {int}  NOT NULL,
  actor   {uuid},
  edition {uuid},
  kind    {text} NOT NULL,
  subject {text} NOT NULL,
  detail  {text} NOT NULL
) {strict};

-- Answers to requests that were carried out, so that the same request sent again gets the same
-- answer and not a second effect.
CREATE TABLE answered_request (
  key     {text} NOT NULL PRIMARY KEY,
  account {uuid},
  answer  {text} NOT NULL,
  at      {int}  NOT NULL
) {strict};

CREATE INDEX answered_request_at ON answered_request (at);
