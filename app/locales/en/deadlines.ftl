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

# The deadline above the pages on which a submission is written; $left such as “3 days”
deadline-own = Deadline:
deadline-left = { $left } left
deadline-grace = The deadline has passed. What arrives until { $time } is still taken.
# In the secretariat’s lists
deadline-in-grace = In the grace period

# Time to begin later than all others: the secretariat’s page
late-start-title = More time to begin
late-start-lede = Somebody who has not begun can do so later than all others. They get a mail with your reason and a link that works for their address alone: with it one submission can be begun, written and submitted until then.
late-start-email = Email address
late-start-give = Give time
late-start-given = Saved. The mail leaves at once.
late-start-waiting = Not begun yet
late-start-begun = Begun

# Sent back for correction: the secretariat’s page
correction-title = Send back for correction
correction-lede = The applicant can then write in these sections alone, until a deadline of their own. What was submitted stands until it is submitted again, and if that does not happen, it stays as it is.
correction-sections = Sections
correction-closes = Deadline
correction-message = What to correct
correction-message-readers = Read by the applicant, in the mail and above these sections.
correction-send = Send back
correction-asked = Sent back on { $date }
correction-until = To be corrected until
correction-answered = Corrected and submitted again on
correction-ended = Taken back on
correction-unanswered = Not corrected by the deadline; what was submitted stands.
correction-end = Take it back
correction-end-text = The applicant can then no longer correct anything; what was submitted stands.
correction-changes = What has changed
correction-sent = The applicant is told by mail.
# The applicant’s page
correction-own = Please correct
correction-own-until = Submit it again until { $time } ({ $left }). Until then, and if you do not, what you submitted stands.
correction-own-sections = Sections: { $sections }
correction-submit-text = The corrected sections take the place of those you submitted before. There is a new receipt, also by mail.
correction-other-title = This section is not to be corrected
correction-other-text = You submitted it, and it stays as it is. You can read all of it under “Review and submit”.
correction-next = Sent back for correction. Open it to read what to correct.
