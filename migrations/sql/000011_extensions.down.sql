DROP TABLE extension;
