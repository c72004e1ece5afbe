-- The message with which a file was sent; empty for files in answers, and while the message is not sent.
ALTER TABLE stored_file ADD COLUMN message {uuid} REFERENCES thread_message (id);
