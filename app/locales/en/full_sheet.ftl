### The full sheet: asked of those who went on, followed by the secretariat.

full-sheet-title = Full sheet
# On the list of all questions; followed by a date.
full-sheet-asked-later = Asked of finalists only, after { $round }.
full-sheet-asked-until = To be submitted by
full-sheet-own = Your submission is a finalist: now write its full sheet
full-sheet-own-text = The next jury reads it beside your entry. The entry stays as you submitted it. What is not submitted by the deadline is not read.
full-sheet-own-sections = Sections: { $sections }
full-sheet-own-until = Submit it by { $time } ({ $left }).
full-sheet-next = Finalist. Write the full sheet and submit it.
full-sheet-submit-text = With the full sheet you submit these sections once and for all: afterwards they can no longer be changed. The receipt appears at once and also comes by mail.
full-sheet-done = The full sheet is submitted
full-sheet-done-text = We received it on { $time }. It goes to the jury; there is nothing you need to do.
full-sheet-late = The full sheet was not submitted
full-sheet-late-text = It could be submitted by { $time }. What you wrote is kept, and you can read it; the jury does not.
full-sheet-received = Full sheet received on
full-sheet-fingerprint = Fingerprint with the full sheet
# The secretariat: who is how far
full-sheet-office-title = Full sheets
full-sheet-office-until = To be submitted by
full-sheet-office-none = This edition asks for no full sheet.
full-sheet-office-unannounced = Nobody is asked yet: the finalists are not announced.
full-sheet-office-too-late = Nobody is asked: the finalists are announced only after the deadline of the full sheet.
full-sheet-office-announced = The finalists know from
full-sheet-office-wait = Full sheets not submitted
full-sheet-not-begun = Not begun
full-sheet-begun = Being written, last saved on
full-sheet-handed-in = Submitted on
# The secretariat: shaping the form
full-sheet-form-link = When the full sheet is asked
full-sheet-form-lede = A form can have two steps: a short entry that everybody submits, and a full sheet that is asked of the finalists once they are announced. Which sections belong to it is said at each section.
full-sheet-after = After which round
full-sheet-after-hint = Those who go on from this round are asked. Without a round, no full sheet is asked.
full-sheet-between = { $round }: after { $after }, by { $by } at the latest
full-sheet-closes = Deadline of the full sheet
full-sheet-step = Of whom it is asked
full-sheet-step-hint = First say when the full sheet is asked; then sections can belong to it.
full-sheet-step-entry = Of everybody, in the entry
full-sheet-step-full = Of finalists only, in the full sheet
