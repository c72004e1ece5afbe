-- People -----------------------------------------------------------------------------------

CREATE TABLE account (
  id       {uuid} NOT NULL PRIMARY KEY,
  email    {text} NOT NULL CONSTRAINT account_email UNIQUE,
  name     {text} NOT NULL,
  locale   {text} NOT NULL,
  created  {int}  NOT NULL
) {strict};

-- A sign-in that was asked for. Only hashes of its secrets are kept.
CREATE TABLE sign_in_request (
  id           {uuid} NOT NULL PRIMARY KEY,
  email        {text} NOT NULL,
  browser_hash {text} NOT NULL CONSTRAINT sign_in_request_browser UNIQUE,
  link_hash    {text} NOT NULL,
  code_hash    {text} NOT NULL,
  next_path    {text},
  created      {int}  NOT NULL,
  expires      {int}  NOT NULL,
  tries        {int}  NOT NULL,
  spent        {int}
) {strict};

CREATE INDEX sign_in_request_email ON sign_in_request (email);

CREATE TABLE session (
  id         {uuid} NOT NULL PRIMARY KEY,
  account    {uuid} NOT NULL REFERENCES account (id),
  token_hash {text} NOT NULL CONSTRAINT session_token UNIQUE,
  agent      {text} NOT NULL,
  created    {int}  NOT NULL,
  seen       {int}  NOT NULL,
  expires    {int}  NOT NULL
) {strict};

CREATE INDEX session_account ON session (account);

-- The edition ------------------------------------------------------------------------------

CREATE TABLE edition (
  id         {uuid} NOT NULL PRIMARY KEY,
  year       {int}  NOT NULL CONSTRAINT edition_year UNIQUE,
  definition {text} NOT NULL,
  revision   {int}  NOT NULL
) {strict};

CREATE TABLE deadline_change (
  edition    {uuid} NOT NULL REFERENCES edition (id),
  decided    {int}  NOT NULL,
  old_moment {int}  NOT NULL,
  new_moment {int}  NOT NULL,
  PRIMARY KEY (edition, decided)
) {strict};

CREATE TABLE role_grant (
  edition {uuid} NOT NULL REFERENCES edition (id),
  account {uuid} NOT NULL REFERENCES account (id),
  role    {text} NOT NULL,
  PRIMARY KEY (edition, account, role)
) {strict};

-- Submissions ------------------------------------------------------------------------------

-- The columns after `revision` repeat answers so that lists and filters need no documents.
CREATE TABLE submission (
  id          {uuid} NOT NULL PRIMARY KEY,
  edition     {uuid} NOT NULL REFERENCES edition (id),
  owner       {uuid} NOT NULL REFERENCES account (id),
  state       {text} NOT NULL,
  revision    {int}  NOT NULL,
  title       {text} NOT NULL,
  government  {text} NOT NULL,
  country     {text} NOT NULL,
  category    {text} NOT NULL,
  language    {text} NOT NULL,
  words       {int}  NOT NULL,
  search_text {text} NOT NULL,
  created     {int}  NOT NULL,
  changed     {int}  NOT NULL,
  submitted   {int},
  fingerprint {text},
  reason      {text},
  CONSTRAINT submission_state CHECK (state IN ('draft', 'submitted', 'eligible', 'ineligible', 'withdrawn')),
  CONSTRAINT submission_edition UNIQUE (id, edition)
) {strict};

CREATE INDEX submission_edition_state ON submission (edition, state);
CREATE INDEX submission_owner ON submission (owner);

-- One row a section, so that two people can write in two sections at once. The contact persons are
-- the section `contacts`.
CREATE TABLE submission_section (
  submission {uuid} NOT NULL REFERENCES submission (id),
  section    {text} NOT NULL,
  answers    {text} NOT NULL,
  revision   {int}  NOT NULL,
  saved      {int}  NOT NULL,
  PRIMARY KEY (submission, section)
) {strict};

CREATE TABLE summary_translation (
  submission {uuid} NOT NULL REFERENCES submission (id),
  locale     {text} NOT NULL,
  summary    {text} NOT NULL,
  PRIMARY KEY (submission, locale)
) {strict};

-- The jury ---------------------------------------------------------------------------------

CREATE TABLE juror (
  edition      {uuid} NOT NULL REFERENCES edition (id),
  account      {uuid} NOT NULL REFERENCES account (id),
  organisation {text} NOT NULL,
  country      {text} NOT NULL,
  languages    {text} NOT NULL,
  categories   {text} NOT NULL,
  rounds       {text} NOT NULL,
  max_load     {int}  NOT NULL CONSTRAINT juror_load CHECK (max_load BETWEEN 0 AND 1000),
  PRIMARY KEY (edition, account)
) {strict};

CREATE TABLE conflict (
  edition    {uuid} NOT NULL,
  submission {uuid} NOT NULL,
  account    {uuid} NOT NULL REFERENCES account (id),
  kind       {text} NOT NULL,
  reason     {text} NOT NULL,
  at         {int}  NOT NULL,
  PRIMARY KEY (submission, account),
  FOREIGN KEY (submission, edition) REFERENCES submission (id, edition)
) {strict};

CREATE TABLE assignment (
  edition       {uuid} NOT NULL,
  round         {text} NOT NULL,
  submission    {uuid} NOT NULL,
  account       {uuid} NOT NULL REFERENCES account (id),
  reading_order {int}  NOT NULL,
  PRIMARY KEY (round, submission, account),
  FOREIGN KEY (submission, edition) REFERENCES submission (id, edition)
) {strict};

CREATE INDEX assignment_account ON assignment (account, edition, round);

CREATE TABLE ballot (
  id         {uuid} NOT NULL PRIMARY KEY,
  edition    {uuid} NOT NULL,
  round      {text} NOT NULL,
  submission {uuid} NOT NULL,
  account    {uuid} NOT NULL REFERENCES account (id),
  comment    {text} NOT NULL,
  revision   {int}  NOT NULL,
  saved      {int}  NOT NULL,
  handed_in  {int},
  CONSTRAINT ballot_once UNIQUE (round, submission, account),
  FOREIGN KEY (submission, edition) REFERENCES submission (id, edition)
) {strict};

CREATE INDEX ballot_edition_round ON ballot (edition, round);
CREATE INDEX ballot_account ON ballot (account, edition, round);

-- `hundredths` is empty for "cannot judge".
CREATE TABLE mark (
  ballot     {uuid} NOT NULL REFERENCES ballot (id),
  criterion  {text} NOT NULL,
  hundredths {int}  CONSTRAINT mark_range CHECK (hundredths BETWEEN 0 AND 100000),
  PRIMARY KEY (ballot, criterion)
) {strict};

-- Outcomes ---------------------------------------------------------------------------------

-- Who goes on from a round.
CREATE TABLE shortlist (
  edition   {uuid} NOT NULL REFERENCES edition (id),
  round     {text} NOT NULL,
  decided   {int}  NOT NULL,
  announced {int},
  through   {text} NOT NULL,
  PRIMARY KEY (edition, round)
) {strict};

-- The result of an edition: decisions while being prepared, a frozen copy once proposed. Nothing
-- of it is public unless the state is `released` and the clock has passed `visible_from`.
CREATE TABLE result (
  edition      {uuid} NOT NULL PRIMARY KEY REFERENCES edition (id),
  state        {text} NOT NULL,
  revision     {int}  NOT NULL,
  decisions    {text} NOT NULL,
  frozen       {text},
  visible_from {int},
  proposed_by  {uuid} REFERENCES account (id),
  released_by  {uuid} REFERENCES account (id),
  CONSTRAINT result_state CHECK (state IN ('draft', 'proposed', 'released', 'retracted')),
  CONSTRAINT result_two_people CHECK (released_by IS NULL OR released_by <> proposed_by),
  CONSTRAINT result_released CHECK (state <> 'released' OR (frozen IS NOT NULL AND visible_from IS NOT NULL AND released_by IS NOT NULL))
) {strict};

-- Mail -------------------------------------------------------------------------------------

-- Written in the unit of work of its cause. `payload` holds values, not sentences: the text is
-- made when it is sent, in the reader's language.
CREATE TABLE mail (
  id         {uuid} NOT NULL PRIMARY KEY,
  edition    {uuid} REFERENCES edition (id),
  kind       {text} NOT NULL,
  slot       {text} NOT NULL,
  recipient  {text} NOT NULL,
  locale     {text} NOT NULL,
  payload    {text} NOT NULL,
  created    {int}  NOT NULL,
  not_before {int}  NOT NULL,
  lease      {int}  NOT NULL,
  tries      {int}  NOT NULL,
  sent       {int},
  given_up   {int},
  failure    {text},
  CONSTRAINT mail_once UNIQUE (kind, recipient, slot)
) {strict};

CREATE INDEX mail_waiting ON mail (sent, given_up, not_before);

-- Earlier editions, as facts -----------------------------------------------------------------

CREATE TABLE past_edition (
  number    {int}  NOT NULL PRIMARY KEY,
  year      {int}  NOT NULL,
  entries   {int},
  countries {int},
  ceremony  {text} NOT NULL,
  awards    {text} NOT NULL
) {strict};
