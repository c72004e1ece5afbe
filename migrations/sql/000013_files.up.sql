-- Files on their way. Their bytes lie beside the database until they are whole.
CREATE TABLE upload (
  id         {uuid} NOT NULL PRIMARY KEY,
  submission {uuid} NOT NULL REFERENCES submission (id),
  section    {text} NOT NULL,
  question   {text} NOT NULL,
  name       {text} NOT NULL,
  size       {int},
  account    {uuid} NOT NULL REFERENCES account (id),
  begun      {int}  NOT NULL
) {strict};
CREATE INDEX upload_begun ON upload (begun);

-- Files that are kept, each under the hash of its bytes. Rows stay when a file is taken out of the
-- answer: earlier versions of the answer name it.
CREATE TABLE stored_file (
  id         {uuid} NOT NULL PRIMARY KEY,
  submission {uuid} NOT NULL REFERENCES submission (id),
  question   {text} NOT NULL,
  name       {text} NOT NULL,
  kind       {text} NOT NULL,
  size       {int}  NOT NULL CHECK (size >= 0),
  sha256     {text} NOT NULL,
  small      {text},
  small_size {int},
  account    {uuid} NOT NULL REFERENCES account (id),
  stored     {int}  NOT NULL
) {strict};
CREATE INDEX stored_file_submission ON stored_file (submission);
CREATE INDEX stored_file_sha256 ON stored_file (sha256);
CREATE INDEX stored_file_small ON stored_file (small);
