DROP TABLE thread_message;
DROP TABLE thread;
