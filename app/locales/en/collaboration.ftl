### Writing a submission together: who takes part (team-), and what they say about its questions (remark-).

# Who takes part
team-title = Writing together
team-link = Who takes part
team-lede = Colleagues read, comment or write along, each signed in with their own address. The earlier versions of a section say who wrote what.
team-people = People
team-owner = { $name } began this submission, decides who takes part and may withdraw it.
team-none = Nobody else takes part yet.
team-part-comment = Reads and comments
team-part-comment-note = You read everything and comment beside the questions.
team-part-edit = Writes
team-part-edit-note = You read, comment and write in all sections.
team-part-submit = Writes and submits
team-part-submit-note = You read, comment, write, submit, and open the submission again before the deadline.
# Before a date.
team-since = Takes part since
team-waiting = Has not answered yet; invited on
team-invite = Invite somebody
team-conflict = Whoever takes part can neither judge nor decide about this submission, now or later.
team-email = Email address
team-email-hint = The invitation holds for this address alone; forwarded, it opens nothing. The same address again changes what the person may do.
team-part = What the person may do
team-send = Invite
team-invited-title = Saved
team-invited-text = New people get a mail, and find the invitation under “My submissions”.
team-remove = Remove
team-remove-name = Remove { $name }
team-removed-title = Removed
team-removed-text = From now on this person can neither read nor save anything here. What they wrote stays.
team-leave = Leave this submission
team-leave-text = You can then no longer read it. What you wrote stays. You come back only by a new invitation.
team-left = You no longer take part in this submission
# In the list of submissions.
team-of = by { $name }
team-invitation-title = { $name } invites you to write along
team-invitation-text = Accept only if you have a part in this practice: afterwards you can neither judge nor decide about it, also if you leave again.
team-accept = Accept
team-decline = Decline
# Beside a section.
team-writing = { $name } is writing here
team-open = { $name } has this open
team-reads-title = You read and comment here
team-reads-text = You find the answers of this section under “Comments”, with room for yours beside each question. Whoever began the submission can let you write as well.
team-submits-text = It can be submitted by whoever began it, and by those who were given that part.

# What is said about questions
remark-link = Comments
remark-title = Comments: { $section }
remark-lede = Read only by those who take part in writing: neither the secretariat nor the jury sees them.
remark-unanswered = Not answered yet.
remark-text = Your comment
remark-say = Comment
remark-answer = Answer, or mark as dealt with
remark-settle = Dealt with
remark-settled = Dealt with
remark-reopen = Open again
translation-title = Translations of the summary
translation-link = Translations
translation-lede = The summary is the part that is published and translated. You can translate it yourself; otherwise the secretariat does. The original always stays beside it.
translation-in = Summary ({ $language })
translation-open = Translate
translation-missing = missing
translation-outdated = out of date
translation-by-machine = by machine
translation-by-person = done
translation-what-changed = What has changed in the original since
translation-original = Original
translation-no-summary = The summary is not written yet.
translation-ask-machine = Have a machine translate it
translation-no-machine-title = The translation service does not answer
translation-no-machine-text = Nothing was changed. Try again later, or write the translation yourself.
translation-stale = Somebody else saved this translation meanwhile. Both versions are here; put together what should stay, and save.
