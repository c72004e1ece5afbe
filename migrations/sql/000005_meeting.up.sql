-- The meeting of the jury. What was on the floor, one line after the other: the last one is what is
-- on the floor now; without a submission it is a pause.
CREATE TABLE meeting_step (
  edition    {uuid} NOT NULL REFERENCES edition (id),
  seq        {int}  NOT NULL,
  at         {int}  NOT NULL,
  submission {uuid},
  PRIMARY KEY (edition, seq),
  FOREIGN KEY (submission, edition) REFERENCES submission (id, edition)
) {strict};

-- Who came, and when.
CREATE TABLE attendance (
  edition {uuid} NOT NULL REFERENCES edition (id),
  account {uuid} NOT NULL REFERENCES account (id),
  at      {int}  NOT NULL,
  PRIMARY KEY (edition, account)
) {strict};

-- What was put to the vote: on a submission a kind of recognition, or any text.
CREATE TABLE motion (
  id         {uuid} NOT NULL PRIMARY KEY,
  edition    {uuid} NOT NULL REFERENCES edition (id),
  submission {uuid},
  kind       {text} NOT NULL,
  quorum     {int}  NOT NULL,
  opened     {int}  NOT NULL,
  closed     {int},
  entitled   {int},
  text       {text} NOT NULL,
  FOREIGN KEY (submission, edition) REFERENCES submission (id, edition)
) {strict};

CREATE INDEX motion_edition ON motion (edition, opened);

CREATE TABLE motion_vote (
  motion  {uuid} NOT NULL REFERENCES motion (id),
  account {uuid} NOT NULL REFERENCES account (id),
  choice  {text} NOT NULL,
  at      {int}  NOT NULL,
  PRIMARY KEY (motion, account)
) {strict};
