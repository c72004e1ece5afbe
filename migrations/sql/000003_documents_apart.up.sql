-- SQLite walks through a large text to reach the columns that stand after it in a row. What is
-- asked for at every request is out of the way of the documents from here on.

CREATE TABLE edition_definition (
  edition    {uuid} NOT NULL PRIMARY KEY REFERENCES edition (id),
  definition {text} NOT NULL
) {strict};
INSERT INTO edition_definition (edition, definition) SELECT id, definition FROM edition;

-- Empty from now on; the column goes with a later version.
UPDATE edition SET definition = '';

-- Tells one text of a definition from another without reading either. Rows from before this step
-- keep the empty key until their definition changes: it stands for the one text that they have.
ALTER TABLE edition ADD COLUMN definition_key {text} NOT NULL DEFAULT '';

-- Holds all that says from when a released result is visible.
CREATE INDEX result_instant ON result (edition, state, visible_from);

-- Whoever signs in is asked for the roles in all editions.
CREATE INDEX role_grant_account ON role_grant (account, edition, role);
