### The desk of a juror.

