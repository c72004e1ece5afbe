DROP TABLE stored_file;
DROP TABLE upload;
