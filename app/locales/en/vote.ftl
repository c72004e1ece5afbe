### The open vote: the ballot paper, the confirmation, the count, and how it is set up.

vote-now = { $name }: vote now
vote-lede = { $count ->
    [one] Choose at least { $count } practice that deserves to be known everywhere.
   *[other] Choose at least { $count } practices that deserve to be known everywhere.
}
vote-lede-between = { $count ->
    [one] Choose { $count } practice that deserves to be known everywhere.
   *[other] Choose { $least } to { $count } practices that deserve to be known everywhere.
}
vote-how = Everyone may vote, once. Give your email address, receive a mail and confirm: only then does your ballot count. If you vote again with the same address, the last ballot you confirm counts.
vote-until = Voting is open until
vote-opens = Voting opens on
vote-closed = Voting closed on
vote-coming-text = The practices to choose from will be listed here.
vote-waiting-text = Voting begins as soon as the finalists are announced.
vote-over-text = Thank you to everyone who voted. The count will be published with the result.
vote-elsewhere-lede = Voting takes place on another platform.
vote-elsewhere-link = Go and vote
vote-choices = Your choices
vote-chosen = Chosen:
vote-summary = The summary
vote-summary-of = The summary: { $title }
vote-address = Your address
vote-email = Email address
vote-email-hint = We send a link there. Your ballot counts once you open it and confirm.
vote-email-readers = The address serves only for this mail, and so that nobody votes twice. When voting ends, everything that ties it to the ballot is erased.
vote-send = Send my ballot
vote-sent-title = One step left: confirm by mail
vote-sent-text = We have sent you a mail with a link. Your ballot counts once you open the link and confirm. It works for two days, but not beyond the end of voting.
vote-sent-missing = Nothing arrives? Look into the spam folder, or vote again and check the address.
vote-confirm-title = Confirm your ballot
vote-confirm-lede = { $count ->
    [one] You chose { $count } practice:
   *[other] You chose { $count } practices:
}
vote-confirm = Count my ballot
vote-confirm-note = If you voted before with this address, this ballot takes the place of the earlier one.
vote-counted-title = Your ballot counts
vote-counted-text = Thank you. The count will be published with the result.
vote-spent-text = Either your ballot counts already, or the link has run out. If you are not sure, vote again: of an address only the last confirmed ballot counts.
vote-back = To the vote
vote-count-lede = { $count ->
    [0] No ballot counts.
    [one] { $count } ballot counts.
   *[other] { $count } ballots count.
}
vote-count-invalid = { $count ->
    [one] { $count } ballot does not count: it was not confirmed, or does not have the right number of choices.
   *[other] { $count } ballots do not count: they were not confirmed, or do not have the right number of choices.
}
vote-count-note = The vote accompanies the jury’s decision; it is no part of its scores.
vote-place = Place
vote-practice = Practice
vote-votes = Votes
vote-mention = Special mention: the most voted practice
vote-office-title = Open vote
vote-office-lede = Anyone can choose the practices they like best. The jury sees the count when it deliberates; its scores do not depend on it.
vote-office-none = This edition has no open vote yet.
vote-office-set-up = Set up a vote
vote-office-change = Change the vote
vote-office-remove = Remove the vote
vote-office-fixed = The vote has opened: its rules do not change any more.
vote-office-public = The page of the vote
vote-office-practices = The practices as a table for Decidim (CSV)
vote-office-count = The count
vote-office-hidden = How many votes each practice has is shown when voting ends: before, nobody should know.
vote-office-lacking = Voting is over. The count of the other platform is still lacking.
vote-office-waits = Voting should be open, but the finalists are not announced yet. It opens once they are, on the page of the standings.
vote-office-taken = Taken over on
vote-field-after = Which practices stand in the vote
vote-field-minimum = Fewest choices
vote-field-maximum = Most choices
vote-field-held = Where people vote
vote-field-address = Address of the other platform
vote-field-mention = The most voted practice receives a mention of its own, unless it is the winner.
vote-after-all = All eligible submissions
vote-after-round = The finalists of: { $round }
vote-held-here = On this site
vote-held-here-note = A ballot counts once its email address is confirmed.
vote-held-elsewhere = On another platform
vote-held-elsewhere-note = The count is taken over when it ends, for instance from Decidim.
vote-take-title = Take the count over
vote-take-note = Practices are found by their titles. Each practice of the vote needs one row; rows of other proposals do no harm.
vote-take-table = The table
vote-take-table-hint = Paste the CSV file of Decidim’s open data here (proposals or projects), or a table with a column “title” and another “votes”.
vote-take-valid = Ballots that count
vote-take-invalid = Ballots that do not count
vote-take = Take over the count
