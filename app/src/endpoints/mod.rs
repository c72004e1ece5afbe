//! What islands call on the server.
