-- What a juror notes for nobody else.
ALTER TABLE ballot ADD COLUMN note {text} NOT NULL DEFAULT '';

-- The answer to an appointment: when it was taken or declined, and why not. Both are empty while the
-- juror has not answered.
ALTER TABLE juror ADD COLUMN accepted {int};
ALTER TABLE juror ADD COLUMN declined {int};
ALTER TABLE juror ADD COLUMN declined_because {text} NOT NULL DEFAULT '';

-- Whoever was appointed before anybody was asked goes on working. When they said yes is not known.
UPDATE juror SET accepted = 0;
