### Faults in an input (problem-) and refusals of a whole request (error-).

# The head of the list of faults above a form.
problem-summary = { $count ->
    [one] One thing needs your attention
   *[other] { $count } things need your attention
}
problem-missing = An answer is needed here.
problem-too-many-words = The text has { $given } words; { $limit } fit here.
# $limit is 0 where the bound is not told.
problem-too-long = { $limit ->
    [0] The text is too long for this field. Shorten it.
   *[other] The text is too long for this field: { $limit } characters fit here.
}
problem-forbidden-characters = The text contains invisible control characters. Paste it again as plain text, or type it.
problem-not-a-choice = Choose one of the answers in the list.
problem-not-a-number = Write a number, in digits.
problem-not-an-email = This does not look like an email address. Check for a missing part or a space.
problem-not-a-url = Give a full web address that begins with https://
problem-not-a-date = Give the month as in 2024-05, or the day as in 2024-05-31.
problem-ends-before-it-begins = The end lies before the beginning.
problem-outside-period = The practice lies outside the period that this edition accepts.
problem-not-declared = Tick this declaration to submit.
# $limit is 0 where the bound is not told.
problem-out-of-scale = { $limit ->
    [0] This mark is not on the scale.
   *[other] This mark is not on the scale, which ends at { $limit }.
}
problem-off-step = This mark lies between two steps of the scale. Choose one of them.
problem-mark-missing = A mark is missing here. Give one before you hand in.
problem-must-be-judged = This criterion needs a mark: the rules of the round do not allow leaving it out.
problem-unknown-field = The form has changed since you opened it. Reload the page and check this answer.
problem-wrong-code = These are not the six digits from the latest email. Check them, or ask for a new code.
problem-spent-link = This link or code was used, replaced, or has run out. Ask for a new one.
problem-not-a-time = Give the day and the time as in 2024-05-31 18:00.
problem-time-twice = On this day the clocks change, and this time comes twice. Choose below which of the two you mean.
problem-time-skipped = On this day the clocks change, and this time does not exist. Choose one of the two nearest below, or give another.
problem-grace-unfit = Give whole minutes, at most 1,440 (one day), that end before the jury begins.
problem-reason-missing = This departs from the ranking. Give the reason for the minutes.
problem-contradiction = This decision and another one exclude each other. Change one of them.
problem-contact-missing = Name a contact person first, so that we can reach you.
problem-scale-unfit = The highest mark must lie above the lowest, and the steps must end on it.
problem-weights-unfit = At least one criterion must have a weight above 0. All weights together may be 10,000 at most; where criteria may stay unjudged, choose round numbers such as 10 or 25.
problem-anchor-unfit = A line for each mark: a mark of the scale, a colon, the words. Each mark once, and the same marks in every language.
problem-too-small = This would leave nobody. Give a larger number, and at most 100%.
problem-needs-everyone = Points for ranks compare whole lists, so everyone has to judge everything.
problem-windows-overlap = This time meets another phase of the calendar.
problem-full-sheet-time = After this round closes, and no later than the next phase opens.
problem-full-sheet-untimed = First say when the full sheet is asked.
problem-in-the-past = This time has already passed.
problem-too-few-choices = { $given ->
    [one] You chose { $given } practice; at least { $limit } are needed.
   *[other] You chose { $given } practices; at least { $limit } are needed.
}
problem-too-many-choices = You chose { $given } practices; { $limit } at most can be chosen.
problem-not-most-voted = This mention is for the most voted practice; no other can receive it.
problem-too-few-ballots = One practice has { $limit } votes: there must be at least as many ballots that count.
problem-table-unfit = The first line has to name a column “title” or “title/…”, and one with the votes: “confirmed_votes”, “supports” or “votes”.
problem-row-unfit = Line { $given }: either the votes are no number, or the practice had a row before.
problem-entries-lacking = { $given ->
    [one] The table lacks { $given } practice of the vote.
   *[other] The table lacks { $given } practices of the vote.
}
problem-taken = There is an edition of this year already.
problem-already-begun = A submission has been begun with this address in its own time. Give that draft more time on its page.
problem-code-unfit = Codes stand once each and are made of small letters, digits, “-” and “_”.
problem-needed-by-all = Every form has this question, answered in this way.
problem-list-unfit = There are as many lines in every language, and as many codes; categories, languages and size classes are those of the edition.
problem-in-use = { $given ->
    [one] { $given } entry has answered this; the answer would be lost.
   *[other] { $given } entries have answered this; their answers would be lost.
}
problem-condition-unfit = A question can only depend on an earlier one with choices, on choices that it has, and not if every form needs it.
problem-file-unfit = The file cannot be read from line { $limit } on.
problem-own-address = This is your own address.
problem-not-own-address = This is not the address of this account.
problem-no-more-room = There is no room for more: { $limit } at most.
problem-not-later = This is no later than the deadline that holds for all.
problem-jury-begins = The jury is at work by then. Choose an earlier time.
problem-file-too-large = This file is larger than { $limit } MB. Make it smaller, or give a link to it.
problem-file-kind-unfit = This kind of file is not taken, or the content is not what the name says. See which kinds are taken.
problem-file-unsafe = This file is damaged, or holds something that could harm those who open it. Save it anew, without macros and attachments, and send it again.
problem-file-cut-short = The file did not arrive whole. Send it again.
problem-file-unscanned = The file cannot be checked for safety at the moment. Send it again in a few minutes.
problem-too-many-files = { $limit ->
    [one] One file is taken. Take one out first.
   *[other] At most { $limit } files are taken. Take one out first.
}
problem-picture-undescribed = Say of each picture what it shows, and tick that it may be published.
problem-not-an-amount = Write the amount in digits, with no more decimals than the currency has.
problem-currency-missing = Choose the currency, too.
problem-end-unclear = Give the last month, or tick that it is still going on: one of the two.
problem-ranking-unfit = Choose each answer once, and fill the places from the first one on, leaving none empty.
problem-too-many-chosen = You chose { $given } answers; { $limit } at most fit here.
problem-other-missing = Write beside the choice what it is.
problem-not-eligible = With this answer the submission cannot take part.
problem-rule-unfit = This does not fit how the question is answered, or names a choice that is not there.
error-sign-in-title = Sign in first
error-sign-in-text = This page belongs to somebody’s desk. Sign in and you will come straight to it.
error-not-found-title = There is nothing at this address
error-not-found-text = The page has moved, was never here, or is not yours to see.
# The moment of opening follows in a line of its own.
error-not-yet-title = Not open yet
error-not-yet-text = Come back when it opens. The time is given here:
error-closed-title = This is closed
error-closed-text = The time for this has passed, and nothing was changed. If you think that this is a mistake, write to the secretariat.
error-stale-title = Somebody saved before you
error-stale-text = Nothing was overwritten. Open the page again to see the newer version, then add your change.
error-invalid-title = Something in the form needs a second look
error-invalid-text = Go back, check the answers and send the form again.
error-wrong-state-title = This is not possible now
error-wrong-state-text = What you wanted to change has moved on in the meantime. Open its page again to see where it stands.
error-second-person-title = A second person has to confirm this
error-second-person-text = You took the first step; the rules ask somebody else of the secretariat to take the second.
error-too-many-title = Wait a moment
error-too-many-text = { $seconds ->
    [one] Too many requests came from here. Try again in { $seconds } second.
   *[other] Too many requests came from here. Try again in { $seconds } seconds.
}
error-spent-title = This link no longer works
error-spent-text = It was used, replaced by a newer one, or has run out. Ask for a new one.
error-too-large-title = This is too much to send at once
error-too-large-text = Nothing was saved, but your text is still in the form: go back in your browser, then shorten it or save it in parts. A form takes about a million characters.
error-full-title = Nothing could be saved just now
error-full-text = The server has run out of space; the people who run it have been told. Keep a copy of your text and try again later.
error-trouble-title = Something broke on our side
error-trouble-text = It is not your doing. Try again in a few minutes; if it happens again, write to the secretariat with the reference below.
error-reference = Reference
error-to-desk = Go to my desk
error-to-home = Go to the home page
error-typed-title = What you typed is still here
error-typed-text = Send it again, or copy it to a safe place first.
error-typed-send = Send again
