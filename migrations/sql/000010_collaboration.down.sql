DROP TABLE remark;
DROP TABLE collaborator;
