-- When the juror said to have no conflict with the entry. Empty while nothing was said: its contents
-- stay closed to the juror until then.
ALTER TABLE assignment ADD COLUMN cleared {int};

-- What was assigned before anybody was asked stays open. When it was looked at is not known.
UPDATE assignment SET cleared = 0;
