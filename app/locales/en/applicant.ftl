### The applicant’s desk.

applicant-nav-name = Submissions
applicant-nav-mine = My submissions
applicant-empty-title = No submission yet
applicant-empty-text = Those that you begin will be here, with what becomes of them.
applicant-no-call = No call is open at the moment.
applicant-start = Start a submission
applicant-untitled = Untitled
applicant-changed = Changed on
applicant-next-missing =
    { $count ->
        [one] { $count } answer is missing.
       *[other] { $count } answers are missing.
    }
applicant-next-submit = Complete: ready to submit.
applicant-next-wait = Submitted. The secretariat will look at it.
applicant-next-jury = Eligible: it goes to the jury.
applicant-next-ineligible = Not eligible. The reason is on its page.
applicant-next-withdrawn = Withdrawn.
applicant-withdrawn = The submission was withdrawn.
applicant-write = Write
applicant-to-receipt = Receipt
applicant-to-review = Review
applicant-reason = Reason
applicant-stages = Where it stands
applicant-reopen = Open it again
applicant-reopen-text = It becomes a draft again. You have to submit it anew before the deadline.
applicant-withdraw = Withdraw it
applicant-withdraw-text = Nobody will read it any more. Before the deadline you can open it again.
applicant-rail = Sections
applicant-rail-sum = { $done } of { $total } sections complete
applicant-rail-done = Complete
applicant-rail-missing =
    { $count ->
        [one] { $count } answer missing
       *[other] { $count } answers missing
    }
applicant-contacts-title = Contact persons
applicant-contacts-lede = Whom the secretariat may ask. At least one person, with name and e-mail address.
applicant-contacts-legend = People
applicant-contacts-readers = Read by the secretariat only. Never published, never shown to the jury.
contact-row = Person { $number }
contact-name = Name
contact-role = Function
contact-email = E-mail address
contact-phone = Telephone
applicant-save-next = Save and go on
applicant-saved-text = What is still missing can be written later.
applicant-closed-title = Not open for writing now
applicant-closed-text = The submission was handed in, or the call is closed. You can read it on the review page.
review-title = Review and submit
review-lede = This is how the secretariat and the jury will read it.
review-complete-title = It is complete.
review-complete-text = You can submit it at the end of this page.
review-missing-title =
    { $count ->
        [one] { $count } thing is missing.
       *[other] { $count } things are missing.
    }
review-missing-text = They are marked below. Follow “Change” to complete them.
review-change = Change
review-submit-text = Before the deadline you can open it again. You receive a receipt by mail.
review-submit = Submit
receipt-kicker = Receipt
receipt-title = Submission received
receipt-received = Time of receipt
receipt-edition = Edition
receipt-number = Number
receipt-fingerprint = Fingerprint of the content
receipt-note = Keep or print this page. The fingerprint proves what was submitted.
receipt-next = Where the submission stands
stage-draft = Draft
stage-submitted = Submitted
stage-validated = Technical validation
stage-jury = Jury
stage-result = Result
stage-now-published = The result is public
stage-now-setup = In preparation
stage-now-between = Between two phases
