DROP TABLE vote_count;
DROP TABLE vote_ballot;
DROP TABLE vote_request;
DROP TABLE vote_key;
