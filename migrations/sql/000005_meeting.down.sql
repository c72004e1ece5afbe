DROP TABLE motion_vote;
DROP TABLE motion;
DROP TABLE attendance;
DROP TABLE meeting_step;
