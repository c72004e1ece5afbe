### Public pages, header and footer; the words that all areas share: states (state-), phases (phase-), roles (role-).

site-name = Palmarès
site-skip = Skip to content
site-nav = Main menu
site-nav-home = Home
site-nav-editions = All editions
site-nav-privacy = Privacy
# For screen readers, before the name of the language.
site-language = Language:
site-my-desk = My desk
site-sign-out = Sign out
site-breadcrumbs = You are here
site-desk-applicant = My submissions
site-desk-jury = The jury’s desk
site-desk-office = The secretariat’s office
site-footer-about = Palmarès accompanies the award “Best Practice in Citizen Participation” from the call to the release of the results.
site-footer-nav = More pages
site-footer-small = Palmarès is free software under the Apache-2.0 licence.
site-demo-title = Demonstration
site-demo-text = Look around and try everything: people, submissions and marks are made up, and no mail leaves this site.
site-demo-link = Choose a person and a date
site-home-title = Best Practice in Citizen Participation
site-home-lede = Every edition, local and regional governments show how they decide together with the people who live there. A jury reads and compares; everyone can see how the result comes about.
site-home-to-call = Read the call
site-home-winners = The winners so far
site-home-all = All editions

call-kicker = { $number ->
    [1] { $number }st edition · { $year }
    [2] { $number }nd edition · { $year }
    [3] { $number }rd edition · { $year }
    [21] { $number }st edition · { $year }
    [22] { $number }nd edition · { $year }
    [23] { $number }rd edition · { $year }
    [31] { $number }st edition · { $year }
    [32] { $number }nd edition · { $year }
    [33] { $number }rd edition · { $year }
   *[other] { $number }th edition · { $year }
}
call-take-part = Enter your practice
call-read-questions = Read the questions
# These three stand before a date.
call-opens = Opens on
call-open-until = Open until
call-closed-since = Closed since
call-to-winners = See the winners
call-to-finalists = See the finalists
call-to-method = How the result comes about
call-fact-languages = Languages of submissions
call-fact-period = Practices from
call-fact-ceremony = Ceremony
call-who = Who can take part
call-calendar = Calendar
call-categories = Categories
call-judged = What is judged
call-how = How it works
# Before the closing time of a phase in UTC.
call-closes = Closes on
call-deadline-changes = Changes to the deadline
call-deadline-change = Decided on { $decided }: the deadline moves from { $from } to { $to }.

phase-now = Now
phase-submission = Call open
phase-submission-text = Applicants write their submissions and submit them. Until the deadline they can still change or withdraw them.
phase-validation = Technical validation
phase-validation-text = The secretariat checks that each submission meets the conditions of the call. It does not judge its quality.
phase-round-text = The jurors read the submissions assigned to them and mark each criterion. Anyone with a conflict of interest steps aside.
phase-deliberation = Deliberation
phase-deliberation-text = The jury discusses the finalists and decides on the winner and the special mentions. Minutes record its reasons.
phase-ceremony = Ceremony

questions-title = The questions of the entry form
questions-lede = Everything the form asks, to read, print and discuss before you start. Beside each question you can see who will read the answer.
questions-required = Required
questions-words = { $limit ->
    [one] { $limit } word at most
   *[other] { $limit } words at most
}

finalists-title = The finalists
finalists-lede = { $count ->
    [0] There are no finalists to show yet.
    [one] One submission has reached the final.
   *[other] { $count } submissions have reached the final. Within each category they stand by title; the order says nothing about their place.
}

winners-title = Winners { $year }
winners-kicker = { $number ->
    [1] { $number }st edition · { $year }
    [2] { $number }nd edition · { $year }
    [3] { $number }rd edition · { $year }
    [21] { $number }st edition · { $year }
    [22] { $number }nd edition · { $year }
    [23] { $number }rd edition · { $year }
    [31] { $number }st edition · { $year }
    [32] { $number }nd edition · { $year }
    [33] { $number }rd edition · { $year }
   *[other] { $number }th edition · { $year }
}
winners-none = The jury named no winner in this edition.
winners-mentions = Special mentions
winners-finalists = Finalists
winners-others = All other submissions
winners-method = How this result came about
winners-method-text = Submissions: { $entries }. Rounds of the jury: { $rounds }. The rules were fixed before the jury began, and anyone can recompute the result.
winners-vote = How people voted
# Before a date.
winners-since = Published on

editions-title = All editions
editions-lede = The winners and special mentions since the beginning. For earlier editions we give only what a public source confirms.
editions-unknown = Winner not documented
editions-entries = { $count ->
    [one] { $count } submission
   *[other] { $count } submissions
}
editions-countries = { $count ->
    [one] { $count } country
   *[other] { $count } countries
}
# Before a list of places.
editions-mentions = Special mentions:
editions-source = Source

practice-facts = The practice at a glance
practice-cite = How to cite this practice
practice-translated = This summary is a translation. Language of the submission: { $language }.

method-title = How the result comes about
method-to-mathematics = The mathematics, with sources
method-lede = From the jurors’ marks to the winner, step by step: what is counted, who decides, and how anyone can check it.
method-panel-by-category = { $count ->
    [one] Each submission goes to a panel of the jury for its category. One juror judges it.
   *[other] Each submission goes to a panel of the jury for its category. { $count } jurors judge it, each on their own.
}
method-panel-everyone = Every juror judges every submission, each on their own. Anyone with a conflict of interest steps aside.
method-sheet-full = Jurors read the whole submission, contact persons aside.
method-sheet-summary = Jurors read the summary of each submission.
method-applicant-named = They know who submitted it.
method-applicant-blind = They do not learn who submitted it: government, place and links stay hidden from them.
method-others-never = They do not see the marks of the others.
method-others-after-own = They see the marks of the others, without names, once their own can no longer change.
method-others-at-deliberation = They see the marks of the others, without names, in the deliberation.
method-late-void = Before the submissions open, every juror declares conflicts of interest. If one is declared after a ballot was handed in, the ballot no longer counts.
method-late-stands = Before the submissions open, every juror declares conflicts of interest. If one is declared after a ballot was handed in, the marks of that ballot stand.
method-scale = Each criterion is given a mark from { $low } to { $high }, in steps of { $step }.
method-weighted-mean = Each juror’s marks give one total on the same scale: their mean, in which a criterion of weight 2 counts twice as much as one of weight 1. A criterion that a juror cannot judge is left out. The score of a submission is the mean of these totals. It is worked out in exact fractions; only what is shown is rounded.
method-trimmed-mean = For each criterion that three jurors or more have marked, the highest and the lowest mark are left out, so that a single opinion cannot tip the result. The mean of the others is rounded to hundredths. The score is the mean of the criteria, each counted by its weight.
method-median-of-totals = Each juror’s marks give one total on the same scale: their mean, in which each criterion counts by its weight. The score is the median of these totals: the one in the middle when they are put in order, or the mean of the two in the middle. Where medians are equal, the mean of the totals separates them.
method-rank-points = Each juror’s totals put the submissions of their list in order. The first gets 12 points, the next ones 10, 8, 7, 6, 5, 4, 3, 2 and 1; equal totals share the points of their ranks. The score is the mean of these points, so what counts is the order that jurors see, not how generous they are.
method-screening = For each criterion, a juror says whether the submission meets it. A ballot passes a submission that meets all criteria the juror could judge. What counts is the share of ballots that pass it.
method-pass-half = Submissions that at least half of their ballots pass go on.
method-pass-two-thirds = Submissions that at least two thirds of their ballots pass go on.
method-pass-all = Submissions that every ballot passes go on.
method-criteria = The criteria
method-tie-lot = The lot was drawn beforehand and is public: { $seed }. A submission’s number is what the first eight bytes of SHA-256 of this text, a colon and the submission’s identifier write; the highest goes first.
method-key-ballots = more ballots
method-key-median = the higher median of the totals

# $criterion is the name of a criterion.
method-key-mark = the higher mean mark on “{ $criterion }”
method-key-lot = the lot
method-cut-quota = So many of each category go on: { $places }.
method-reserved-size-class = { $count ->
    [one] Places are kept for the best submission of each size class; the others go to the best of all that are left.
   *[other] Places are kept for the { $count } best submissions of each size class; the others go to the best of all that are left.
}
method-reserved-region = { $count ->
    [one] Places are kept for the best submission of each region of the world; the others go to the best of all that are left.
   *[other] Places are kept for the { $count } best submissions of each region of the world; the others go to the best of all that are left.
}
method-weights = The criteria and their weights
method-vote-here = { $count ->
    [one] In an open vote, everyone can choose. A ballot counts if it has at least { $count } choice and its email address was confirmed; of an address, the last one counts.
   *[other] In an open vote, everyone can choose. A ballot counts if it has at least { $count } choices and its email address was confirmed; of an address, the last one counts.
}
method-vote-here-between = In an open vote, everyone can choose. A ballot counts if it has { $least } to { $count } choices and its email address was confirmed; of an address, the last one counts.
method-vote-elsewhere = In an open vote on another platform, everyone can choose. Its count is taken over when it ends.
method-vote-jury = The jury sees the count when it deliberates; its scores do not depend on it.
method-vote-mention = The most voted practice receives a mention of its own, unless it is the winner.
method-vote-no-mention = By itself it awards nothing.
method-criterion = Criterion
method-weight = Weight
method-cut-top = { $count ->
    [one] The best submission goes on.
   *[other] The best { $count } submissions go on.
}
method-cut-share = The best { $percent }% of the submissions go on; a half counts as one.
method-cut-share-most = The best { $percent }% of the submissions go on, { $most } at most in all; a half counts as one.
method-cut-threshold = All submissions with a score of at least { $score } go on.
method-cut-all = All submissions go on; this round does not select.
# These two stand after one of the sentences above.
method-within-category = This applies within each category.
method-over-all = This applies to all categories together.
method-tie-all = If submissions are tied at the cut-off, all of them go on.
method-tie-keys = If submissions are tied at the cut-off, comparisons that were fixed beforehand decide, one after the other: { $keys }. Whatever is still tied is decided by the jury in its meeting.
method-tie-meeting = If submissions are tied at the cut-off, the jury decides in its meeting.
method-release = Decision and release
method-release-text = The jury decides in its deliberation, and minutes record the decision. Two people must release the result, so that nobody can do it alone. From then on it is frozen: a later change would show. The published data file of the result holds everything the calculation needs; with the command “palmares verify” anyone can recompute it on their own computer.

privacy-title = Privacy
privacy-lede = We keep what the award needs, show what helps others to learn, and pass nothing on.
privacy-contacts-title = Contact details
privacy-contacts-text = The names, email addresses and telephone numbers of contact persons are seen by the secretariat only, and never published. They serve only to reach you about your submission.
privacy-jurors-title = The jury
privacy-jurors-text = The published result contains the marks, so that anyone can recompute it. No juror’s name is attached to them.
privacy-cookies-title = Cookies
privacy-cookies-text = This site uses three cookies, all technical: one keeps you signed in, one makes signing in safe, and one remembers your language. There are no third parties, no statistics and no advertising.
privacy-mails-title = Mails
privacy-mails-text = You receive mails only about your own affairs: signing in, your submission, or your work for the jury or the secretariat.
privacy-vote-title = The open vote
privacy-vote-text = Whoever votes gives an email address. It is not the address that is kept beside the ballot, but a fingerprint made with a key; when somebody voted is not kept. When voting ends, the key, the fingerprints and the mails are erased, and nobody can tell who voted for what. The ballots are published with the result, without people, so that anyone can count them again.
privacy-rights-title = Your rights
privacy-rights-text = You can take a copy of the data that we keep about you and have it erased, both on the page of your account. To have something corrected, write to the secretariat. What was erased stays erased when a backup is restored.

role-applicant = Applicant
role-juror = Juror
role-secretariat = Secretariat
role-regional-office = Regional office
role-auditor = Auditor

state-draft = Draft
state-submitted = Submitted
state-eligible = Eligible
state-ineligible = Not eligible
state-withdrawn = Withdrawn
