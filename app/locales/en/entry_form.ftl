# The entry form, shaped by the secretariat
entry-form-title = Entry form
entry-form-lede = What applicants are asked, page by page. The contact persons come first in every form.
entry-form-closed = Submissions are closed: the form stays as it is.
entry-form-preview = Look at all questions
entry-form-keep = Keep it as a file
entry-form-import = Take it from a file
entry-form-section-add = Add a section
entry-form-section-change = Change the section
entry-form-section-title = Heading
entry-form-section-intro = What this page is about
entry-form-question-add = Add a question
entry-form-question-change = Change the question
entry-form-up = Move up: { $name }
entry-form-down = Move down: { $name }
entry-form-remove = Take out: { $name }
entry-form-answered = { $count ->
    [one] answered in { $count } entry
   *[other] answered in { $count } entries
}
entry-form-in-use = { $count ->
    [one] { $count } entry answers this question: its kind and the choices that somebody made stay.
   *[other] { $count } entries answer this question: its kind and the choices that somebody made stay.
}
entry-form-label = Question
entry-form-kind = How it is answered
entry-form-required = It has to be answered
entry-form-max-words = Most words
entry-form-readers = Who reads the answer
entry-form-in-summary = The answer belongs to the summary by which an entry is presented
entry-form-identifying = The answer tells who submits: jurors do not read it in a blind round
entry-form-read-secretariat = read by the secretariat
entry-form-read-jury = read by the jury
entry-form-read-public = published
entry-form-depending = When it is asked
entry-form-shown-if = Only after an answer to
entry-form-shown-of = Codes of the answers
entry-form-shown-of-hint = A line for each. Press “Look at it” to see the codes.
entry-form-hint = Help below the question
entry-form-options = Choices
entry-form-options-note = One choice a line, in the same order in every language.
entry-form-codes = Codes of the choices
entry-form-codes-hint = A line for each choice: what tables and rules call it. Left empty, codes are made of the English words.
entry-form-bounds = Limits and special cases
entry-form-max-chars = Most characters
entry-form-max-chars-hint = Of a text, beside the limit of words or instead of it.
entry-form-most = Most choices, places or rows
entry-form-most-hint = For several of a list, for an order, and for a table (20 rows at most).
entry-form-other = Choice that is put in words
entry-form-other-hint = The code of a choice such as “other”: what it is can be written beside it.
entry-form-numbers = Columns of numbers
entry-form-numbers-hint = The choices of a table are its columns: the codes of those that only take numbers, a line each.
entry-form-deciding = Who can take part
entry-form-decides = The answer decides whether a submission can take part: who cannot learns it at once, and cannot submit
entry-form-eligible = Codes of the answers that let it take part
entry-form-eligible-hint = A line for each. Left empty for a period: it has to touch the period of the edition.
entry-form-advice = What to do instead
entry-form-look = Look at it
entry-form-shown = As applicants see it
entry-form-kind-short-text = One line
entry-form-kind-long-text = Paragraphs
entry-form-kind-choice = One of a list
entry-form-kind-choices = Several of a list
entry-form-kind-number = Number
entry-form-kind-country = Country
entry-form-kind-month = Month
entry-form-kind-url = Web address
entry-form-kind-declaration = Statement to be ticked
entry-form-kind-files = Files
entry-form-files = What files are taken
entry-form-files-most = Most files
entry-form-files-megabytes = Most MB of one file
entry-form-files-classes = Kinds of files
entry-form-kind-money = Amount of money
entry-form-kind-period = Period, from month to month
entry-form-kind-date = Day
entry-form-kind-ranking = Several of a list, in order
entry-form-kind-table = Table of rows
entry-form-affected = { $count ->
    [one] { $count } entry would lack something that it does not lack now
   *[other] { $count } entries would lack something that they do not lack now
}
entry-form-affected-text = Nothing is stored yet. Drafts are told on their own pages; what was handed in stays handed in, in the words in which it was asked. Save once more if you mean it.
entry-form-added = { $count ->
    [one] { $count } question comes
   *[other] { $count } questions come
}
entry-form-removed = { $count ->
    [one] { $count } question goes
   *[other] { $count } questions go
}
entry-form-changed = { $count ->
    [one] { $count } question changes
   *[other] { $count } questions change
}
entry-form-same = No question comes, goes or changes.
entry-form-file = The file
entry-form-file-hint = Paste the text of a form that was kept as a file (TOML).
entry-form-import-lede = The whole form is put in the place of the one there is, once you have seen what differs. Answers that somebody has given are never lost: a file that would lose some is refused.
entry-form-compared = What differs
entry-form-compare = Compare
entry-form-apply = Put it in place
