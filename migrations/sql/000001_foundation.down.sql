DROP TABLE answered_request;
DROP TABLE audit_log;
