-- By this key an address becomes a voter: the same address is the same voter, and without the key
-- nobody can tell which voter an address is. It is erased when the vote is over.
CREATE TABLE vote_key (
  edition {uuid} NOT NULL PRIMARY KEY REFERENCES edition (id),
  key     {text} NOT NULL
) {strict};

-- A ballot whose address is not confirmed yet. Erased when it is confirmed, or when the vote is over.
CREATE TABLE vote_request (
  id        {uuid} NOT NULL PRIMARY KEY,
  edition   {uuid} NOT NULL REFERENCES edition (id),
  voter     {text} NOT NULL,
  link_hash {text} NOT NULL,
  expires   {int}  NOT NULL,
  choices   {text} NOT NULL
) {by_key};

CREATE UNIQUE INDEX vote_request_link_hash ON vote_request (link_hash);

-- A ballot that counts, the only one of its voter. No time stands beside it, and nothing by which
-- it could be joined with a mail. When the vote is over, voters become numbers drawn at random.
CREATE TABLE vote_ballot (
  edition {uuid} NOT NULL REFERENCES edition (id),
  voter   {text} NOT NULL,
  choices {text} NOT NULL,
  PRIMARY KEY (edition, voter)
) {by_key};

-- What came of a vote that is over. Of one that was held elsewhere this is all there is.
CREATE TABLE vote_count (
  edition {uuid} NOT NULL PRIMARY KEY REFERENCES edition (id),
  taken   {int}  NOT NULL,
  valid   {int}  NOT NULL,
  invalid {int}  NOT NULL,
  counts  {text} NOT NULL
) {strict};
