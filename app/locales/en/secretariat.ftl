### The office of the secretariat.

office-nav-name = Technical secretariat
office-nav-today = Today
office-nav-form = Form
office-nav-rounds = Rounds
office-nav-vote = Open vote
office-next-title = The next edition
office-next-lede = A copy of this edition: the form, the categories, the rounds with their rules, the awards and the texts. Nothing of the submissions, the jury or the results.
office-next-number = Number
office-next-year = Year
office-next-name = Name
office-next-opens = Submissions open
office-next-opens-hint = The whole calendar moves by as many days as this date. Local time of the edition ({ $zone }).
office-next-from = First day of the practices
office-next-to = Last day of the practices
office-next-place = City of the ceremony
office-next-date = Day of the ceremony
office-next-note = From that moment everybody sees the new call. The secretariat and the regional offices stay the same; the jury and the auditors are appointed anew. The seed of every lot is drawn anew.
office-next-open = Open the edition
office-nav-submissions = Submissions
office-nav-jury = Jury: { $round }
office-nav-standings = Standings: { $round }
office-nav-round-rules = Rules
office-nav-round-jury = Jury
office-nav-round-standings = Standings
office-nav-decisions = Decisions
office-nav-timetable = Timetable
office-nav-mails = Mails
office-nav-participation = Participation
office-nav-log = Log

# Today
# Each stands behind its number.
office-wait-validate = Submissions to validate
office-wait-answers = Submissions with unread answers
office-wait-memberships = Membership applications to decide
office-wait-ballots = Ballots still open
office-wait-mails = Mails not delivered
office-wait-release = Release to confirm
office-wait-nothing = Nothing waits for you
office-counts = Submissions by state
# Whether the call is complete and consistent; each finding stands under the part that it is about.
office-check-title = Check of the call
office-check-lede = Is it complete and consistent? Dates, languages, texts copied from last year, questions and limits.
office-check-good-title = Everything fits
office-check-good-text = Nothing was found that needs a look.
office-check-found-title = { $count ->
    [one] One thing needs a look
   *[other] { $count } things need a look
}
office-check-found-text = Missing or not fitting: { $wrong }. To be looked at: { $other }.
office-check-mend = Mend it
office-check-read = Read it in the call
office-check-part-title = Title
office-check-part-lede = Opening of the call
office-check-part-who = Who may take part
office-check-part-judged = What is judged
office-check-part-way = How it goes
office-check-part-ceremony = Ceremony
office-check-part-period = Period of the practices
office-check-part-category = Category
office-check-part-round = Round
office-check-part-section = Section of the form
office-check-part-question = Question
office-check-part-timetable = Calendar
office-check-part-vote = Open vote
office-check-part-mention = Recognition
office-check-part-edition = Edition
office-check-text-missing = The text is missing in this language: { $language }.
office-check-unknown = It refers to something that is not there: { $code }.
office-check-window = The calendar has no dates for it.
office-check-winner = The winner has to be the first recognition.
office-check-limit = This limit leaves nothing, or is not for a question of this kind.
office-check-rubric = Criteria, weights or scale do not fit together.
office-check-before-close = A phase begins before submissions close.
office-check-ceremony-early = The ceremony is before the last phase ends.
office-check-old-year = The text speaks of the year before, { $year } ({ $language }).
office-check-old-number = The text has the number of the edition before: { $number } ({ $language }).
office-check-old-place = The text names the place of the ceremony before: { $place } ({ $language }).
office-check-same-words = The text is the same in two languages: { $one } and { $other }.
office-check-same-category = The paragraph is that of another category, too: { $other }.
office-check-unread = It is for the jury, and no round shows it.
office-check-full-sheet-unread = No round after the one that decides who is asked shows any of its answers.
office-check-full-sheet-untimed = It belongs to the full sheet, and nobody said when that is asked.
office-check-full-sheet-unfit = It is asked after a round that another round or the open vote follows, and closes after that round and before the next phase opens.
office-check-unlimited = It has no limit of words or characters.
office-check-much = A submission may have up to { $words } words to read.
# $left is a span such as “3 days”.
office-opens = opens in { $left }
office-closes = closes in { $left }

# The list of submissions
office-list-found = { $count ->
    [one] { $count } submission
   *[other] { $count } submissions
}
office-list-empty = No submissions found
office-list-clear = Show all submissions
office-filter-text = Search
office-filter-state = State
office-filter-category = Category
office-filter-country = Country
office-filter-show = Show
office-col-title = Submission
office-col-language = Language
office-col-changed = Last change
office-pages = Pages
office-page-earlier = Earlier
office-page-later = Later
office-page-range = { $first }–{ $last } of { $of }

# One submission
office-verdict = Technical validation
office-verdict-none = Nothing can be decided now: the submission is a draft or was withdrawn, or the validation is over.
office-find-eligible = Find eligible
office-find-ineligible = Find not eligible
office-verdict-note = The applicant gets an email about it either way. A verdict can be corrected while validation lasts.
office-reason = Reason
office-reason-hint = Needed when the submission is not eligible: name the rule, and what it would have taken to meet it.
office-reason-readers = Kept in the log. If the submission is not eligible, the applicant gets it by email.
office-judged = The verdict is saved
office-judged-text = The applicant is told by email.
office-faults = { $count ->
    [one] The check of the form finds { $count } fault
   *[other] The check of the form finds { $count } faults
}
office-summaries = Translations of the summary
office-summaries-text = The summary is what gets published. Saving an empty text removes a translation.
office-jury-comments = What the jury wrote
office-jury-comments-note = Without the jurors’ names, and in no order that would tell them. An applicant may read these texts after the release at the earliest.
office-feedback = Feedback for the applicant
office-feedback-text = What the applicant is told
office-feedback-hint = Sum up what helps them: what convinced the jury, what it missed. Jurors’ words may be used, without names.
office-feedback-readers = The applicant reads it on their desk as soon as the result is public, not before.
office-history = History
office-stale-text = Your input is still in the form, but what is saved has changed since. Compare it in a second window; if you save now, your version replaces it.

# The jury
office-jury-title = The jury
office-to-assignment = Propose an assignment
office-jury-empty = No jurors yet
office-jury-empty-text = They appear here as soon as the secretariat has appointed them.
office-jurors = Jurors
office-col-assigned = Assigned
office-col-handed-in = Handed in
office-col-conflicts = Conflicts
office-col-progress = Progress
# The juror’s name follows, for screen readers.
office-dismiss = Remove from the jury
office-round-entries = { $count ->
    [one] { $count } submission in this round
   *[other] { $count } submissions in this round
}
office-round-entries-caption = Submissions and their ballots
office-conflicts = Declared conflicts of interest
# Both a heading and a button.
office-appoint = Appoint a juror
office-appoint-text = The invitation goes out by email at once. To change somebody who is on the jury already, fill in the form with the same address; no second invitation is sent.
juror-invitation-waiting = Has not answered yet
juror-invitation-accepted = Has accepted
juror-invitation-declined = Has declined
juror-name = Name
juror-email = Email
juror-organisation = Organisation
juror-country = Country
juror-languages = Languages
juror-categories = Categories
juror-categories-hint = Leave all of them open for a juror who judges every category.
juror-rounds = Rounds
juror-max-load = Submissions at most

# The assignment
office-assignment-title = Proposed assignment
office-assignment-lede = Nothing is stored yet. Conflicts, languages, panels and limits are respected without exception; existing assignments stay where the rules allow it, and the load is as even as it can be.
office-assignment-counts = New: { $added } · kept: { $kept }
office-assignment-apply = Apply this assignment
office-edit-look = Show the changes
office-edit-off = Tick what is not to be read here.
office-edit-off-label = Take from { $juror }: { $title }
office-edit-title = Changes by hand
office-edit-undo = Untick one to undo it. Nothing is stored yet.
office-edit-made-off = { $juror } does not read: { $title }
office-edit-made-on = { $juror } reads: { $title }
office-edit-refused = This cannot be changed
office-edit-begun = has begun with this submission.
office-edit-conflict = has a conflict of interest.
office-edit-language = does not read its language.
office-edit-full = has no room left.
office-edit-unknown = is no longer part of this round.
office-edit-below = { $count ->
    [0] “{ $title }” would get no ballot.
    [one] “{ $title }” would get only { $count } ballot.
   *[other] “{ $title }” would get only { $count } ballots.
}
office-edit-put-in = Give somebody a submission
office-edit-entry = Submission
office-edit-juror = Juror
office-assignment-stale = Jurors, conflicts or submissions have changed, so nothing was applied. This is the new proposal: look through it, then apply it.
office-assignment-computing = { $done } of { $count } ballots have found a juror.
office-assignment-queued = Another proposal is being computed first.
office-assignment-leave = You can leave this page: the proposal goes on being computed, and this page looks again by itself.
office-assignment-again = Look again
office-assignment-give-up = Give it up
office-assignment-groups = { $count ->
    [one] The jurors form one group.
   *[other] The jurors fall into { $count } groups that share no submission
}
office-assignment-groups-text = The scores of one group cannot be compared with those of another: nobody can tell severe jurors from better submissions. More languages, wider panels or more ballots per submission link them.
office-assignment-load = { $count ->
    [one] { $count } submission
   *[other] { $count } submissions
}
office-assignment-shortage = { $count ->
    [one] One submission cannot get all its ballots. Appoint more jurors or raise their limits.
   *[other] { $count } submissions cannot get all their ballots. Appoint more jurors or raise their limits.
}
office-assignment-short = “{ $title }” gets { $possible } of { $wanted } ballots; jurors who cannot take it: { $conflict } with a conflict, { $language } without its language, { $category } on other panels, { $full } with no room left.

# The standings
office-standings-title = Standings
office-standings-caption = Standings, best first
office-standings-empty = No submission is in this round yet
office-standings-stale = Ballots or conflicts have changed since, so nothing was fixed. These are the new standings: check them, then fix the shortlist.
# $category is the code of a category, or “all” where the cut-off runs through all of them.
office-tie = { $category ->
    [all] At the cut-off, { $count } submissions are tied for place { $place }.
   *[other] At the cut-off ({ $category }), { $count } submissions are tied for place { $place }.
}
office-tied = Tied with others
office-col-place = Place
office-col-score = Score
office-col-spread = Spread
office-col-ballots = Ballots
# Above “Above”, “Below” and “The meeting decides”.
office-col-through = Cut-off
office-through = Above
office-not-through = Below
office-meeting-decides = The meeting decides
# Read out for a drawing.
office-spread = Totals of the ballots: { $totals }

office-sureness-title = How sure is this order?
office-sureness-text = Some jurors are stricter than others, and each submission is read by a few of them only. From the submissions that jurors have in common, a model estimates how strict each of them is, and what a jury of average severity would have given. It changes no place: the standings above are what counts.
office-cut-through-class = The cut-off runs through a class: with these ballots, submissions on both sides of it cannot be told apart.
office-cut-between-classes = The cut-off runs between two classes.
office-outlooks = Submissions by adjusted score
office-outlooks-note = Submissions of one class cannot be told apart with these ballots. The place lies in the interval with a chance of 90%; the chance is that of being within the cut-off.
office-outlooks-ask = Show the possible places of all submissions
office-col-class = Class
office-col-adjusted = Adjusted
office-col-places = Place between
office-col-chance = Chance
office-places = { $from }–{ $to }
office-habits = How each juror marks
office-habits-note = The mean depends on what a juror was given to read. The leaning does not: it compares the juror with others on the same submissions, in points.
office-col-mean = Mean
office-col-range = Range
office-col-leaning = Leaning
office-range = { $low }–{ $high }
office-unsure-too-few = Too few ballots to say how sure the order is: at least two submissions and two jurors are needed.
office-unsure-not-linked = Nothing can be said of severity: the jurors fall into { $groups } groups that have no submission in common. Assign some submissions across the groups.
office-unsure-no-overlap = Nothing can be said of severity yet: too few submissions have several ballots.
office-unsure-no-variation = Nothing can be said of severity: the ballots do not differ enough.

office-shifts-ask = What would change the selection?
office-shifts-title = Changes that would shift the selection
office-shifts-text = The round was counted again without each juror, with each weight a tenth higher and lower, and without each criterion. One change at a time; everything else stays.
office-shifts-none = No such change shifts it: the same submissions go on every time.
office-shift-juror = Without the ballots of { $name }
office-shift-up = With a tenth more weight on “{ $name }”
office-shift-down = With a tenth less weight on “{ $name }”
office-shift-criterion = Without the criterion “{ $name }”
office-shift-enter = Would go on:
office-shift-leave = Would not go on:

# Why a submission has its place. $score, $line: numbers of points.
office-why-link = { $score }: how it comes about
office-why-rule = The rule
office-why-ballots = The ballots
office-why-ballots-note = Every ballot that counts, from the highest total to the lowest, without names
office-why-ballot = Ballot { $number }
office-why-none = No ballot on this submission counts yet.
office-why-no-score = No ballot on this submission counts yet, so it has no place.
office-why-place = Place { $place } of { $ranked }, with a score of { $score }.
office-why-above = It is above the line, which runs at { $line }.
office-why-below = It is below the line, which runs at { $line }.
office-why-meeting = It is tied across the line at { $line }: the meeting decides.
office-why-tied = On the same place:
office-why-steps = From the ballots to the score
office-why-sum = Sum of the totals
office-why-sum-points = Sum of the points
office-why-count = Number of ballots
office-why-score = Score
office-why-median = Median of the totals: the score
office-why-mean = Mean of the totals: separates equal medians
office-why-points = Points
office-why-panels = Criterion by criterion
office-why-marks = Marks
office-why-dropped = Left out
office-why-panel = Mark of the panel

office-shortlist = Shortlist
office-shortlist-fix = Fix the shortlist
# Before a date.
office-shortlisted = Fixed:
# Before a date.
office-announced-from = Public from:
office-announce = Finalists public from
# $zone names the time zone of the edition; also below the moment of the release.
office-announce-hint = Local time of the edition ({ $zone }).

# Decisions and release
office-decisions-lede = Who receives the award, and who the special mentions. What stays empty is not awarded. A decision that departs from the ranking needs a reason.
office-decision-who = Submission
office-decision-choice = { $place } · { $title } – { $government }
office-decision-votes = { $count ->
    [one] The most voted has { $count } vote.
   *[other] The most voted has { $count } votes.
}
office-decision-no-votes = The open vote has no count yet.
office-decision-reason = Reason for the minutes
office-decision-language = Language of the reason
office-not-awarded = Not awarded
office-save-decisions = Save the decisions
office-last-standings = Standings of the last round
office-release = Release of the result
release-draft = In preparation
release-proposed = Proposed
release-released = Released
release-retracted = Retracted
office-visible-from = Visible from
office-proposed-by = Proposed by { $name }
office-released-by = Released by { $name }
office-second-person = Still missing: the release by a second person. Ask a colleague to open this page.
office-propose = Propose the release
office-release-now = Release the result
office-withdraw-proposal = Withdraw the proposal
office-retract = Retract the result
office-preview = Preview of the result
office-preview-title = This is a preview
office-preview-text = Nobody outside the secretariat sees it. This is how the page will look once the result is public.

# The timetable
timetable-lede = All times are local times of the edition ({ $zone }).
timetable-opens = Opens
timetable-closes = Closes
timetable-grace = Minutes of grace after the deadline for submissions
timetable-grace-hint = What arrives within these minutes is still taken: text, files and submitting, also after a draft’s own deadline. Nothing can be begun or opened again in them, and public pages tell the deadline alone. 0 for none.
timetable-reason = Why the deadline moves
timetable-reason-hint = Needed when the deadline of an open call moves.
timetable-reason-readers = Read by everybody in the public history of the deadline, and by those who write a draft, by mail.
timetable-note = If the deadline for submissions moves, the public page says so, with the old and the new date and the reason, and everybody who writes a draft gets a mail.

# Mails
office-mails-lede = Every mail of this edition, as its reader gets it, and whether it has gone out.
office-mails-empty = No mails yet
office-mail-sent = Sent
office-mail-failed = { $tries ->
    [one] Not delivered, { $tries } try
   *[other] Not delivered, { $tries } tries
}
office-mail-waiting = Waiting

# Participation
office-participation-lede = Where submissions come from: counts by country, without titles.
office-region-none = Without a region
office-col-share = Compared
office-col-submitted = Submitted
office-col-drafts = Drafts

# The log. Each line follows the name of who did it; $subject is a title, an address or a code.
office-log-lede = Who did what, newest first. Lines are added, never changed.
# In place of a name.
log-program = The program
log-edition-founded = created the edition of { $subject }
log-secretariat-appointed = added { $subject } to the technical secretariat
log-submission-started = began a submission
log-submission-carried = began “{ $subject }” from a submission of { $detail }
log-submission-submitted = submitted “{ $subject }” (fingerprint { $detail }…)
log-submission-submitted-in-grace = submitted “{ $subject }” after the deadline, in the grace period (fingerprint { $detail }…)
log-submission-withdrawn = withdrew “{ $subject }”
log-submission-reopened = opened “{ $subject }” again
log-submissions-exported = exported { $detail } submissions ({ $subject })
log-team-invited = invited somebody to write “{ $subject }” along
log-team-part = changed what somebody may do in “{ $subject }”
log-team-joined = takes part in “{ $subject }”
log-team-declined = declined to take part in “{ $subject }”
log-team-left = ended somebody’s part in “{ $subject }”
log-extension-given = gave “{ $subject }” more time: { $detail }
log-extension-ended = took back the additional time of “{ $subject }”
log-late-start-given = gave { $subject } time to begin: { $detail }
log-late-start-ended = took back the time to begin of { $subject }
log-drafts-reminded = reminded those who write drafts ({ $detail } mails)
log-correction-asked = sent “{ $subject }” back for correction: { $detail }
log-correction-ended = no longer asks for a correction of “{ $subject }”
log-correction-submitted = submitted “{ $subject }” corrected (fingerprint { $detail }…)
log-full-sheet-submitted = submitted the full sheet of “{ $subject }” (fingerprint { $detail }…)
log-full-sheets-reminded = told finalists of their full sheet ({ $detail } mails)
log-thread-asked = asked the applicant of “{ $subject }” something
log-thread-said = wrote about “{ $subject }” to the other side
log-thread-closed = closed a question about “{ $subject }”
log-thread-reopened = opened a question about “{ $subject }” again
log-membership-sent = applied for membership with “{ $subject }”
log-membership-accepted = accepted the membership application sent with “{ $subject }”
log-membership-declined = declined the membership application sent with “{ $subject }”
# $given says whether there is a reason in $detail.
log-submission-eligible = { $given ->
    [yes] found “{ $subject }” eligible: { $detail }
   *[no] found “{ $subject }” eligible
}
log-submission-ineligible = found “{ $subject }” not eligible: { $detail }
log-imported = imported submissions for { $subject } ({ $detail })
# $detail is the name of a language.
log-summary-translated = saved the translation of the summary of “{ $subject }” ({ $detail })
log-invitation-accepted = accepted the invitation to the jury
log-invitation-declined = declined the invitation to the jury
log-juror-appointed = appointed { $detail } ({ $subject }) to the jury
log-account-erased = erased an account
log-juror-dismissed = removed { $subject } from the jury
# $subject is the name of a round, $detail a number.
log-assignment-applied = applied the assignment: { $subject } (ballots: { $detail })
log-jurors-reminded = wrote to jurors with open ballots: { $subject } (mails: { $detail })
log-conflict = declared a conflict of interest with “{ $subject }”
# $detail is the name of a round.
log-ballot-handed-in = handed in the ballot for “{ $subject }” ({ $detail })
log-timetable-changed = changed the timetable
log-deadline-moved = moved the deadline for submissions: { $detail }
log-grace-changed = set the minutes of grace after the deadline: { $detail }
log-rules-changed = changed the rules: { $subject }
log-panel-changed = changed by hand who judges: { $subject }
log-conflicts-declared = looked through the list for conflicts: { $subject }
log-lot-drawn = drew the lot for ties: { $subject }
log-form-section = changed a section of the form: { $subject }
log-form-question = changed a question of the form: { $subject }
log-form-moved = moved a part of the form: { $subject }
log-form-removed = took a part out of the form: { $subject }
log-form-replaced = put another form in place
log-form-full-sheet = said when the full sheet is asked
log-round-added = added a round: { $subject }
log-round-removed = removed a round: { $subject }
log-vote-set-up = set up the open vote
log-vote-removed = removed the open vote
log-vote-closed = the open vote was closed and its ballots counted
log-vote-taken-over = took over the count of the open vote
log-edition-copied = opened the next edition as a copy of this one: { $subject }
log-feedback-written = wrote the feedback on “{ $subject }”
# $subject is the name of a round, $detail a number.
log-shortlisted = fixed the shortlist: { $subject } (submissions: { $detail })
log-meeting-joined = came to the meeting of the jury
log-meeting-discussed = took “{ $subject }” to the floor
log-meeting-paused = called a pause
log-motion-opened = put something to the vote
log-motion-voted = voted
log-motion-closed = closed a vote ({ $detail })
log-decisions-saved = saved the decisions
log-release-proposed = proposed the release of the result
log-release-withdrawn = withdrew the proposal to release the result
log-released = released the result
log-retracted = retracted the result

office-panel-title = Who judges this submission
office-panel-lede = Add or remove jurors by hand. Whoever has begun a ballot stays; whoever is in conflict, or does not read the language, cannot be added.
office-panel-stale = Who judges this submission has changed meanwhile. This is how it is now.
office-panel-count = Jurors: { $count } of { $wanted } wanted
office-panel-caption = The jurors of this round
office-panel-judges = Judges it
office-panel-juror = Juror
office-panel-load = Submissions
office-panel-remark = Remark
office-panel-begun = Has begun a ballot
office-panel-conflict = In conflict
office-panel-language = Does not read the language
office-panel-category = Is not of this category’s panel
office-panel-full = Has as many as they take
