### The desk of an applicant.

