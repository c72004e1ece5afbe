### More time for one submission, and sending one back for correction.

# On the secretariat’s page of a draft
extension-title = More time
extension-lede = For this draft alone the deadline can be later than for all. The applicant gets a mail with your reason; until then the draft can be written and submitted, and nothing else opens.
extension-now = It can be submitted until
extension-latest = At the latest until
extension-closes = New deadline
extension-closes-hint = Date and time in { $zone }
extension-reason = Reason
extension-reason-readers = Read by the applicant, in the mail and above the draft.
extension-give = Give more time
extension-change = Change
extension-end = Take it back
extension-end-text = The draft then closes with the call. What was submitted in the meantime stays submitted.
extension-given = Saved. The applicant is told by mail.
# On the applicant’s page
extension-own = This submission has more time than the call
