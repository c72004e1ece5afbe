DROP INDEX role_grant_account;
DROP INDEX result_instant;
ALTER TABLE edition DROP COLUMN definition_key;
UPDATE edition
  SET definition = (SELECT definition FROM edition_definition WHERE edition_definition.edition = edition.id);
DROP TABLE edition_definition;
