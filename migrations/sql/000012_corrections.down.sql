DROP TABLE correction_section;
DROP TABLE correction;
