-- What the secretariat asks about a submission, and what its team answers. Which messages are read is
-- known for each side as a whole: places count from 1, and the newest of a side and how far the other
-- has read stand with the thread.
CREATE TABLE thread (
  id             {uuid} NOT NULL PRIMARY KEY,
  submission     {uuid} NOT NULL REFERENCES submission (id),
  subject        {text} NOT NULL,
  opened         {int}  NOT NULL,
  closed         {int},
  last_of_office {int}  NOT NULL,
  last_of_team   {int}  NOT NULL,
  read_by_office {int}  NOT NULL,
  read_by_team   {int}  NOT NULL
) {strict};
CREATE INDEX thread_submission ON thread (submission, opened);

CREATE TABLE thread_message (
  id      {uuid} NOT NULL PRIMARY KEY,
  thread  {uuid} NOT NULL REFERENCES thread (id),
  place   {int}  NOT NULL,
  side    {text} NOT NULL CHECK (side IN ('office', 'team')),
  account {uuid} NOT NULL REFERENCES account (id),
  said    {int}  NOT NULL,
  text    {text} NOT NULL,
  UNIQUE (thread, place)
) {strict};
