DROP TABLE full_sheet;
