### The desk of a juror.

jury-nav-name = Jury
jury-nav-entries = Assigned to me
jury-nav-rehearsal = Rehearsal
jury-nav-marks = My marks

# The invitation, before anything else opens
jury-invitation-title = Invitation to the jury
jury-invitation-lede = The secretariat asks you to judge practices of citizen participation. Here is what that means; the submissions open once you have accepted.
jury-invitation-task = The task
jury-invitation-nothing-yet = No submission is assigned to you yet. You will be given no more than you say below.
jury-invitation-amount = { $count ->
    [one] One submission is waiting for you.
   *[other] { $count } submissions are waiting for you.
} { $hours ->
    [one] Reading takes about one hour.
   *[other] Reading takes about { $hours } hours.
}
jury-invitation-conflicts = If you are close to a government or to the people behind a submission, you declare it there, and the submission leaves your desk.
jury-invitation-confidence = Confidentiality
jury-invitation-confidence-text = What you read, what you judge and what the jury says stays between the jury and the secretariat, also after the results are released. Names and contacts of applicants are used for the jury’s work alone. Until the ceremony nobody outside learns who won.
jury-invitation-about-you = About you
jury-invitation-languages = Languages in which you read submissions
jury-invitation-categories = Categories in which you are at home
jury-invitation-categories-hint = Leave all of them open to judge every category.
jury-invitation-max-load = Submissions at most, in a round
jury-invitation-accept = Accept, and keep it confidential
jury-invitation-otherwise = If you cannot
jury-invitation-reason = Would you like to say why?
jury-invitation-decline = Decline
jury-invitation-declined = You declined the invitation.
jury-invitation-declined-text = The secretariat knows. If you change your mind, you can still accept below.

# The list
jury-entries-title = Submissions to judge
# Before a date.
jury-entries-closes = Closes:
jury-entries-closed = The round is closed.
# $left is a span such as “3 days”.
jury-entries-left = Time left: { $left }
jury-entries-open = { $count ->
    [0] No submission is left to judge.
    [one] One submission is left to judge.
   *[other] { $count } submissions are left to judge.
}
# The figure on the desk; $done is set in bold.
jury-entries-progress = { $total ->
    [one] { $done } of { $total } ballot handed in
   *[other] { $done } of { $total } ballots handed in
}
jury-entries-minutes = { $hours ->
    [0] { $minutes ->
        [0] There is nothing left to read.
       *[other] About { $minutes } min of reading left.
    }
   *[other] About { $hours } h { $minutes } min of reading left.
}
jury-entry-minutes = about { $minutes } min
# For screen readers, before the total of one's own marks.
jury-entry-total = Your total:
jury-entry-recused = You left this submission
jury-entries-empty = Your desk is clear
jury-entries-none = No submission is assigned to you in this round yet. The secretariat tells you when there is one.
jury-entries-no-round = No round is open now. Your submissions appear here when the next one opens.
jury-notice-handed-in = The ballot is handed in. Thank you.
jury-notice-recused = Your conflict of interest is declared. The submission has left your desk.

# Handing in all that is complete
jury-entry-lacking = Still missing: { $fields }
jury-entry-complete = Complete, not handed in yet
jury-together-title = Hand in what is complete
jury-together-complete = { $count ->
    [0] No begun ballot is complete yet.
    [one] One ballot is complete and can be handed in.
   *[other] { $count } ballots are complete and can be handed in.
}
jury-together-incomplete = { $count ->
    [one] One begun ballot is not complete yet and stays open.
   *[other] { $count } begun ballots are not complete yet and stay open.
}
jury-together-new = { $count ->
    [one] One submission is not begun.
   *[other] { $count } submissions are not begun.
}
jury-together-button = { $count ->
    [one] Hand in one ballot
   *[other] Hand in { $count } ballots
}
jury-together-note = Read once more if in doubt: what is handed in counts and stays as it is.
jury-notice-together = { $count ->
    [0] No ballot was handed in.
    [one] One ballot is handed in.
   *[other] { $count } ballots are handed in.
}
jury-notice-open = { $count ->
    [one] One ballot of this round is still open.
   *[other] { $count } ballots of this round are still open.
}
jury-notice-done = All your ballots of this round are handed in. Thank you.
jury-notice-next = To the next open ballot

# The state of a ballot, as a badge.
ballot-new = New
ballot-begun = Begun
ballot-handed-in = Handed in
ballot-recused = Recused

# A submission beside its ballot
jury-place = Submission { $place } of { $of }
jury-steps = From one submission to the next
jury-previous = Previous submission
jury-next = Next submission
jury-ballot-heading = Your ballot
# After the name of a criterion.
jury-weight = weight { $weight }
jury-anchors = What the marks mean
jury-cannot-judge = I cannot judge this
jury-comment = Justification
jury-comment-needed = What convinced you, what is missing? A few sentences are enough; the ballot needs them to be handed in.
jury-comment-hint = What convinced you, what is missing? A few sentences help when the jury meets.
jury-comment-readers = For the jury and the secretariat. Write it so that the applicant can read it too: after the release it may be passed on, without your name.
jury-note = Note to myself
jury-note-readers = Only you read it. No page, export or mail shows it to the secretariat, the jury or the applicant.
jury-keys = Keys
jury-keys-text = 0–9: give the mark and go on · j, k: next, previous criterion · s: save · question mark: this list. Outside text boxes, while you are in this form.
jury-total = Total so far
# Stands for the total while there are no marks.
jury-total-none = –
jury-total-of = of { $highest }
jury-judged = { $total ->
    [one] { $n } of { $total } criterion judged
   *[other] { $n } of { $total } criteria judged
}
jury-hand-in = Hand in the ballot
jury-hand-in-note = Everything is saved as you go. Hand in when you are sure: from then on the ballot counts and stays as it is.
jury-record-title = Your ballot, as handed in
# Before a date.
jury-record-at = Handed in:
jury-total-final = Total
jury-others = The other ballots
jury-others-note = In no telling order and without names. They cannot change any more.

# One's own marks beside each other
jury-marks-title = My marks beside each other
jury-marks-lede = The same marks for the same strength, from your first submission to your last. Only you see this table.
jury-marks-caption = Your marks, highest total first
jury-marks-entry = Submission
jury-marks-state = Ballot
jury-marks-cannot-judge = Cannot judge
jury-marks-mean = Mean of your marks
jury-marks-range = Lowest–highest

# A conflict of interest
jury-conflict-title = Conflict of interest
jury-conflict-text = Close to this government, its people or this practice? Declare it, and the submission leaves your desk.
jury-conflict-button = Declare a conflict
jury-conflict-lede = Stepping aside is part of judging well. Once you declare, the submission leaves your desk for good, and a ballot that you gave it no longer counts.
jury-conflict-kind = What connects you with it?
jury-conflict-reason = In your own words
jury-conflict-readers = Seen by the secretariat only; never by the applicant or other jurors.
jury-conflict-declare = Declare and leave this submission
# Both a choice for the juror and a note for the secretariat.
conflict-employment = Work for the government or its partners, now or in the past
conflict-authorship = Part in the practice itself
conflict-family = Family or close friendship
conflict-rivalry = A practice in competition with this one
conflict-other = Another reason

ballot-screening-met = Met
ballot-screening-not-met = Not met
ballot-screening-passed = Passes
ballot-screening-failed = Does not pass

conflict-list-title = Do you have a conflict of interest?
conflict-list-lede = Before the submissions open, look through the list. Whatever you declare disappears from your desk, and somebody else judges it.
conflict-list-lede-blind = This round is blind: you will not learn who submitted what. Here are the governments, without their submissions. Whatever you declare disappears from your desk, and somebody else judges it.
conflict-list-count = { $count ->
    [one] { $count } submission
   *[other] { $count } submissions
}
conflict-list-stale = Your list has changed meanwhile. Please look through it once more.
conflict-list-open = I have a conflict
conflict-list-kind = Of what kind
conflict-list-note = You can still declare a conflict later, beside any submission.
conflict-list-declare = I have no other conflict: open the submissions

# $why is a list of the three that follow.
conflict-asked = We ask because of { $why }.
conflict-asked-organisation = the name of your organisation
conflict-asked-mail-domain = your email address
conflict-asked-country = the country
conflict-questions-title = Questions about conflicts
conflict-questions-note = Jurors and submissions that have something in common. The juror is asked; nothing is decided by it.
conflict-questions-caption = Who is asked about what
conflict-questions-juror = Juror
conflict-questions-why = In common
conflict-questions-answer = Answer
conflict-questions-none = No conflict
conflict-questions-open = Not answered yet

# The rehearsal: invented submissions, whose marks are kept nowhere
jury-rehearsal = Rehearsal
jury-rehearsal-lede = Three invented submissions with the criteria and the scale of the round, to find your own scale before it counts.
jury-rehearsal-notice = Rehearsal: nothing counts here
jury-rehearsal-notice-text = Places, people and texts are invented. What you mark is compared and forgotten: nobody sees it, nothing is saved, and it is gone when you leave this page.
jury-rehearsal-over = No round is open or to come: there is nothing left to rehearse for.
jury-rehearsal-sample = Invented submission { $place } of { $of }
jury-rehearsal-compare = Compare
jury-rehearsal-compared = Your marks beside those of two invented jurors
jury-rehearsal-compared-text = They are no solution: two people who read the same text differ. Look whether you are stricter or milder throughout, and how much of the scale you use. In the drawing the line is your total, the dots are theirs.
# $by is a difference of totals, such as 0.60.
jury-rehearsal-higher = On these texts your totals are on average { $by } above those of the invented jurors.
jury-rehearsal-lower = On these texts your totals are on average { $by } below those of the invented jurors.
jury-rehearsal-same = On these texts your totals are on average equal to those of the invented jurors.
# $own and $theirs are spans of totals, such as 3.90–8.55.
jury-rehearsal-range = From the lowest to the highest total: you { $own }, the invented jurors { $theirs }.
jury-rehearsal-you = You
jury-rehearsal-first = Invented juror 1
jury-rehearsal-second = Invented juror 2
jury-rehearsal-assembly-title = A lot-drawn assembly chooses the flood plan
jury-rehearsal-assembly-place = Vilaribera (invented), 41,000 inhabitants
jury-rehearsal-assembly-text = After the flood of 2021 the town drew 60 residents by lot, balanced by district, age, sex and tenure; one in four had never taken part in anything. Carers were paid, and the minutes were read out on the radio. In nine sessions they chose between three plans, with engineers who answered instead of presenting. The council had committed itself beforehand to adopt the choice or to say in writing why not: it adopted 31 of 34 points and explained the other three. Two years later 22 are built. The evaluation, by the university of the next town, also tells what failed: nobody under 20 stayed to the end, and the money for translation ran out in the fifth session. Two neighbouring towns have repeated it at half the cost.
jury-rehearsal-budget-title = Every quarter votes on its squares
jury-rehearsal-budget-place = Porto Sereno (invented), 180,000 inhabitants
jury-rehearsal-budget-text = For six years residents have voted online on a tenth of what the city invests in public space. Last year 23,000 voted, 13% of those entitled. Quarters of owners win more often; since 2023 the three poorest of ten have a fixed share. The services examine the proposals, and each refusal is published with one sentence. Four out of five chosen projects are built within two years. People meet little: there is one evening in each quarter, and then the vote decides. An evaluation is announced. The software is free, and two other cities use it.
jury-rehearsal-portal-title = The city listens
jury-rehearsal-portal-place = Lindmere (invented), 95,000 inhabitants
jury-rehearsal-portal-text = The city has opened a portal where everybody can leave ideas at any time. In its first year it gathered 1,480 ideas and 9,200 supporters, and the most popular idea received a prize. Each month the mayor reads the ten best on video. The portal has an app, an assistant that answers questions and a map in three dimensions, and it won an award for digital design. How an idea becomes a decision is not laid down; a unit is to be set up. The report says that 92% of users are satisfied, without saying how many answered or who they are. No costs are given. Other cities have shown interest.
