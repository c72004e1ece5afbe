### Mails: subjects and bodies. Plain text. A mail about an edition ends with its title (`$award`).

mail-sign-in-subject = { $code } is your sign-in code
mail-sign-in-body =
    Hello,

    Someone – most likely you – asked to sign in at { $site } with this address.

    Type this code in the browser where you asked for it:

        { $code }

    Or open this link in the same browser:

    { $link }

    Each works once, and for { $minutes } minutes. If you ask again, only the newest mail counts.

    If it wasn’t you, there is nothing to do: without the code or the link nobody gets in, and nothing has changed. Don’t pass the code on to anybody. We will never ask you for it.

mail-vote-confirmation-subject = Confirm your ballot
mail-vote-confirmation-body =
    Hello,

    Someone – most likely you – voted with this address in { $award }.

    The ballot counts once you open this link and confirm:

    { $link }

    The link works for two days, but not beyond the end of voting: { $time }.

    If it wasn’t you, there is nothing to do: without a confirmation the ballot does not count.

mail-secretariat-welcome-subject = You are now part of the technical secretariat
mail-secretariat-welcome-body =
    Hello,

    This address now belongs to the technical secretariat. With it you can prepare the editions, check submissions, run the jury and release results.

    Sign in here:

    { $link }

    There is no password: you get a code and a link by mail each time.

    If you did not expect this mail, tell the people who run the server at once.

mail-submission-started-subject = Your way back to the draft: { $award }
mail-submission-started-body =
    Hello,

    You have begun a submission. It is kept as a draft, with everything that you save. This is the way back to it, on any device:

    { $link }

    There is no password: sign in with the address at which you read this, and you get a code and a link by mail.

    The deadline: { $time }. Until then you can write and submit; only what is submitted takes part. You can also invite others to write along.

    If it was not you who began it, you need do nothing: a draft is neither shown to the jury nor published.

    The technical secretariat
    { $award }

mail-submission-received-subject = Received: { $title }
mail-submission-received-body =
    Hello,

    We have received your submission “{ $title }”.

    { $late ->
        [yes] Received: { $time }, after the deadline ({ $deadline }) and within the grace period
       *[no] Received: { $time }
    }
    Fingerprint: { $fingerprint }

    Here is your receipt, to read or print:

    { $link }

    The fingerprint stands for exactly what you submitted: a single changed letter would give another one. Keep this mail as your proof.

    Until the deadline you can open the submission again and change it. It then counts only once you have submitted it again, and you get a new receipt. After the deadline the technical secretariat checks whether it follows the rules of the call, and writes to you in either case.

    Thank you for sharing your practice.

    The technical secretariat
    { $award }

mail-submission-withdrawn-subject = Withdrawn: { $title }
mail-submission-withdrawn-body =
    Hello,

    Your submission “{ $title }” was withdrawn on { $time }. It no longer takes part, the jury does not read it, and nothing of it will be published.

    If this was not your intention, answer this mail, and we will see what can be done.

    The technical secretariat
    { $award }

mail-team-invitation-subject = { $by } invites you to write along: { $title }
mail-team-invitation-body =
    Hello,

    { $by } invites you to take part in a submission: “{ $title }”.

    Sign in with the address at which you read this, and you find the invitation at the top of your submissions:

    { $link }

    There is no password: you get a code and a link by mail each time. The invitation holds for your address alone; forwarded, it opens nothing. If it is not meant for you, you need do nothing.

    The technical secretariat
    { $award }

mail-extension-given-subject = More time: { $title }
mail-extension-given-body =
    Hello,

    Your submission “{ $title }” has more time than the call: you can write and submit it until { $time }.

    The reason, in the secretariat’s words:

    { $reason }

    Here you go on writing:

    { $link }

    The technical secretariat
    { $award }

mail-late-start-subject = You can submit later
mail-late-start-body =
    Hello,

    You can begin a submission, write it and submit it until { $time }.

    The reason, in the secretariat’s words:

    { $reason }

    Begin here, with this email address. The link works for no other:

    { $link }

    The technical secretariat
    { $award }

mail-deadline-moved-subject = The deadline has moved: { $title }
mail-deadline-moved-body =
    Hello,

    The deadline for submissions has moved. Your draft “{ $title }” can be written and submitted until { $time }.

    Before, the deadline was { $before }.

    { $explained ->
        [yes] The reason, in the secretariat’s words: { $reason }
       *[no] The page of the call tells all changes of the deadline.
    }

    Here you go on writing:

    { $link }

    The technical secretariat
    { $award }

mail-draft-reminder-subject = { $count ->
    [0] Only submitting is left: { $title }
    [one] One answer is still missing: { $title }
   *[other] { $count } answers are still missing: { $title }
}
mail-draft-reminder-body =
    Hello,

    Your submission “{ $title }” is still a draft, and only what is submitted takes part. The deadline: { $time }.

    { $count ->
        [0] Everything is there. It only has to be submitted.
        [one] One answer is still missing, in this section:
       *[other] { $count } answers are still missing, in these sections:
    }

    { $sections }

    Here you go on:

    { $link }

    If you no longer want to take part, you need do nothing: a draft is neither shown to the jury nor published.

    The technical secretariat
    { $award }

# Ends the list of questions in a reminder.
mail-questions-more = { $count ->
    [one] … and one more question
   *[other] … and { $count } more questions
}

mail-full-sheet-received-subject = Full sheet received: { $title }
mail-full-sheet-received-body =
    Hello,

    We have received the full sheet of your submission “{ $title }”.

    Received: { $time }
    Fingerprint: { $fingerprint }

    Here is your receipt, to read or print:

    { $link }

    The fingerprint stands for exactly what you submitted, entry and full sheet together. Keep this mail as your proof.

    The technical secretariat
    { $award }

mail-full-sheet-reminder-subject = Finalist: the full sheet of { $title }
mail-full-sheet-reminder-body =
    Hello,

    Your submission “{ $title }” is a finalist. The next jury reads a full sheet beside it, if you submit it in time. The deadline: { $time }.

    { $count ->
        [0] Everything is there. It only has to be submitted.
        [one] One answer is still missing, in this section:
       *[other] { $count } answers are still missing, in these sections:
    }

    { $sections }

    Here you go on:

    { $link }

    The technical secretariat
    { $award }

mail-correction-asked-subject = Please correct: { $title }
mail-correction-asked-body =
    Hello,

    The secretariat has read your submission “{ $title }” and asks you to correct something:

    { $message }

    In these sections:

    { $sections }

    Until: { $time }. What you submitted stands until you submit it again; if you do not, it stays as it is.

    { $link }

    The technical secretariat
    { $award }

mail-question-asked-subject = A question about: { $title }
mail-question-asked-body =
    Hello,

    The secretariat has written to you about your submission “{ $title }”. Read it and answer here:

    { $link }

    The technical secretariat
    { $award }

mail-question-answered-subject = An answer about: { $title }
mail-question-answered-body =
    Hello,

    The applicant has answered a question of the secretariat about “{ $title }”. Read it here:

    { $link }

    The technical secretariat
    { $award }

mail-membership-accepted-subject = Membership: the application is accepted
mail-membership-accepted-body =
    Hello,

    Your application for membership of the network is accepted. It came with the submission “{ $title }”. Here you read it, with what the secretariat adds:

    { $link }

    It has nothing to do with the award: the jury reads nothing of it.

    The technical secretariat
    { $award }

mail-membership-declined-subject = Membership: about the application
mail-membership-declined-body =
    Hello,

    The technical secretariat has declined your application for membership of the network. It came with the submission “{ $title }”. Here you read why:

    { $link }

    This changes nothing for the submission: the jury reads nothing of it. If you think we have overlooked something, answer this mail.

    The technical secretariat
    { $award }

mail-submission-eligible-subject = Eligible: { $title }
mail-submission-eligible-body =
    Hello,

    Good news: the technical secretariat has checked your submission “{ $title }” and found it eligible. It goes on to the jury.

    There is nothing you need to do. You can see where it stands at any time:

    { $link }

    The jury’s work is confidential until the results are released. Until then we cannot tell anyone how a submission is doing, not even its authors.

    The technical secretariat
    { $award }

mail-submission-ineligible-subject = About your submission: { $title }
mail-submission-ineligible-body =
    Hello,

    The technical secretariat has checked your submission “{ $title }” against the rules of the call. It cannot take part in this edition. This is why:

    { $reason }

    This decision is about the rules of the call. It does not judge your practice or the work behind it. If you think we have overlooked something, answer this mail.

    Your text stays yours, and you can still read and copy it here:

    { $link }

    Thank you for taking part. We would be glad to see you in a coming edition.

    The technical secretariat
    { $award }

mail-juror-invitation-subject = Invitation to the jury: { $award }
mail-juror-invitation-body =
    Hello { $name },

    The technical secretariat invites you to the jury. Your desk is here:

    { $link }

    Sign in with the address at which you read this mail. There is no password: you get a code and a link by mail each time. The invitation is tied to your address; passed on, it opens nothing.

    How it works: you find the submissions assigned to you as soon as your round opens. If you are close to a government or to the people behind a submission, declare the conflict of interest, and it leaves your desk at once. Marks and comments are saved while you work; they count when you hand in the ballot.

    What you read, and how you judge, stays confidential until the results are released.

    Thank you for your time and your judgement.

    The technical secretariat
    { $award }

mail-ballots-reminder-subject = { $count ->
    [one] One ballot is still open
   *[other] { $count } ballots are still open
}
mail-ballots-reminder-body =
    Hello { $name },

    { $count ->
        [one] One of your ballots is not handed in yet.
       *[other] { $count } of your ballots are not handed in yet.
    } The round closes on { $time }. Ballots that are not handed in by then do not count.

    Your list, with everything that you have saved:

    { $link }

    If you cannot finish in time, answer this mail now rather than later, so that another juror can step in.

    The technical secretariat
    { $award }

mail-winner-subject = Congratulations! “{ $title }” is the winner
mail-winner-body =
    Hello,

    Congratulations! The jury has chosen “{ $title }”, by { $government }, as the winner of this edition.

    From now on the result is public:

    { $link }

    Behind this award stand the people who planned, argued, voted and kept at it. Please pass our congratulations on to all of them. Other cities will learn from what you have done.

    The technical secretariat
    { $award }

mail-mention-subject = Congratulations! A special mention for “{ $title }”
mail-mention-body =
    Hello,

    Congratulations! “{ $title }”, by { $government }, receives a special mention in this edition:

    { $mention }

    From now on the result is public:

    { $link }

    Please pass our congratulations on to everybody who made this practice possible. Other cities will learn from what you have done.

    The technical secretariat
    { $award }

mail-release-notice-subject = Release of the result approved: { $award }
mail-release-notice-body =
    Hello,

    The release of the result has been approved.

    Visible from: { $time }
    Proposed by: { $proposer }
    Released by: { $releaser }

    If anything is wrong, you can retract it here. It disappears from the public pages at once:

    { $link }

    The technical secretariat
    { $award }
