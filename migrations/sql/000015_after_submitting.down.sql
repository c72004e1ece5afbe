DROP TABLE membership;
DROP TABLE carried_over;
