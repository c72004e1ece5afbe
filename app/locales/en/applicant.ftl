### The applicant’s desk: the list, the form, the review, the receipt, where a submission stands.

applicant-nav-name = Submissions
applicant-nav-mine = My submissions

# The list
applicant-empty-title = You have no submissions yet
applicant-empty-text = Those you start will be listed here, each with its next step.
applicant-no-call = No call is open at the moment. The home page tells when the next one opens.
applicant-start = Start a submission
applicant-start-from = Start from an earlier submission
applicant-from = Which one
applicant-from-hint = Its answers are copied into a new draft; contact persons only if the submission is your own. The earlier submission stays as it is.
applicant-start-from-button = Copy into a new draft
applicant-carried = Begun from “{ $title }” ({ $year })
applicant-carried-text = Read every answer again: dates, figures and results may have changed since.
applicant-carried-no-contacts = Its contact persons were not copied, because the submission is somebody else’s. Add your own.
applicant-left = These answers could not be copied, or not all of them:
applicant-left-not-asked = no longer asked
applicant-left-asked-otherwise = asked in another way now
applicant-left-no-such-choice = a choice that no longer exists
applicant-left-statement = to be declared anew
applicant-left-file = to be sent anew
# Stands for the title while there is none.
applicant-untitled = Untitled
# Before a date.
applicant-changed = Changed on
applicant-next-missing = { $count ->
    [one] One answer still needs you.
   *[other] { $count } answers still need you.
}
applicant-next-submit = Everything is there. Review it and submit.
applicant-next-late = The call has closed, and this draft was not submitted. You can still read and copy it.
applicant-next-wait = Received. The secretariat checks it after the deadline and writes to you.
applicant-next-jury = Eligible. It goes to the jury; there is nothing you need to do.
applicant-next-judged = With the jury. Nobody learns how it is doing until the result is public; there is nothing you need to do.
applicant-next-award = The result is public: { $award }.
applicant-next-finalist = The result is public: it was a finalist.
applicant-next-participant = The result is public: it took part, and the jury read it.
applicant-next-ineligible = Not eligible. Open it to read the reason.
applicant-next-withdrawn = Withdrawn. It does not take part.
applicant-withdrawn = The submission is withdrawn

# One submission
applicant-write = Go on writing
applicant-to-receipt = See the receipt
applicant-to-review = Read it as a whole
applicant-reason = The secretariat’s reason
applicant-feedback = What the jury says
applicant-feedback-note = The technical secretariat wrote this from the jurors’ comments.
applicant-stages = Where it stands
applicant-reopen = Open it again for changes
applicant-reopen-text = It becomes a draft again and counts only once you submit it anew, before the deadline.
applicant-withdraw = Withdraw the submission
applicant-withdraw-text = It no longer takes part, and the jury does not read it. Until the deadline you can open it again; after that, withdrawing is final.

# The rail beside the form
applicant-rail = Sections of the form
applicant-rail-sum = { $total ->
    [one] { $done } of { $total } section complete
   *[other] { $done } of { $total } sections complete
}
applicant-rail-done = Complete
applicant-rail-missing = { $count ->
    [one] { $count } answer to go
   *[other] { $count } answers to go
}

# The form
applicant-contacts-title = Contact persons
applicant-contacts-lede = Whom can the secretariat write to or call about this submission? Name at least one person, with an email address.
applicant-contacts-legend = People
applicant-contacts-readers = Seen by the secretariat only; never published and never shown to the jury.
contact-row = Person { $number }
contact-name = Name
contact-role = Role
contact-email = Email address
contact-phone = Telephone
applicant-save-next = Save and continue
applicant-saved-text = Whatever is marked on this page can wait until you submit.
applicant-asked-otherwise = The form has changed since you last saved
applicant-asked-otherwise-text = These questions are new, or are asked in other words: { $questions }
applicant-ineligible = With these answers the submission cannot take part
applicant-closed-title = This submission is closed for changes
applicant-closed-text = It has been submitted or withdrawn, or the call is closed. You can still read all of it under “Review and submit”. While the call is open, you can open it again: choose it under “My submissions”.

# The review
review-title = Review and submit
review-lede = Everything on one page. Below each answer you can see who will read it.
review-complete-title = Everything is there
review-complete-text = The button to submit is at the end of this page.
review-missing-title = { $count ->
    [one] One answer still needs you
   *[other] { $count } answers still need you
}
review-missing-text = They are marked below. “Change” leads to the section; afterwards you can submit here.
review-change = Change
review-submit-text = Until the deadline you can open the submission again and change it. The receipt appears at once and also comes by mail.
review-submit-late-text = The deadline has passed, and this is still taken. Once submitted, the submission cannot be opened again. The receipt appears at once and also comes by mail.
review-submit = Submit
# Ways to read it before anybody else does, each a link.
review-views = Ways to read it
review-as-written = As you wrote it
review-as-jury = As the jury reads it
review-as-public = As the public will read it
review-rounds = Rounds of the jury
review-public-note = This is published only with the result, and only if the submission is eligible. Until then nobody outside reads it. Contact persons are never published.

# The receipt
receipt-kicker = Receipt
receipt-title = Submission received
receipt-received = Received on
receipt-late = After the deadline
receipt-late-text = The deadline was { $time }. It arrived within the grace period of the edition and was taken.
receipt-edition = Edition
receipt-number = Submission number
receipt-fingerprint = Fingerprint
# Only where the form has changed since.
receipt-form = Form
receipt-form-version = Version { $number }, asked since { $date }
# Of a form that is older than its versions.
receipt-form-undated = Version { $number }
receipt-form-changed = The form has changed since this was submitted. Everything that was submitted keeps the words in which it was asked.
receipt-note = Print or save this page as your proof. The fingerprint stands for exactly what you submitted: a single changed letter would give another one.
receipt-next = See where the submission stands

# The way of a submission
stage-draft = Draft
stage-submitted = Submitted
stage-validated = Technical validation
stage-jury = Jury
stage-result = Result
stage-withdrawn = Withdrawn
# At the head of the secretariat’s desk, when no phase is open.
stage-now-published = The result is public
stage-now-setup = Before the call
stage-now-between = Between two phases

# What a section said before
applicant-history = What this section said before
applicant-history-title = Earlier versions: { $section }
applicant-history-lede = What is gone since then is struck through, what came is marked. Bringing a version back loses nothing: what is there now stays a version.
applicant-history-none = There is no earlier version.
applicant-history-restore = Bring this version back
applicant-history-stale = The section was saved meanwhile, so nothing was brought back. Look at it once more.
