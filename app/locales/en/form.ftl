### The words around forms and their fields.

# Beside the label of a question that may stay empty, and the empty first line of a list.
form-optional = (optional)
form-choose = Choose…

form-save = Save
form-back = Back
# The line that tells how saving goes. Before a time of day.
form-saved = Saved at
form-saved-at = Saved on { $at }
form-saving = Saving…
form-retrying = Not saved yet, trying again. Your text is still here.
# A link to the sign-in page, which opens in a new tab.
form-sign-in-again = Not saved: your session has ended. Your text is still here. Sign in again in a new tab.
form-stale = A newer version was saved elsewhere. Press “Save” to see both; nothing is overwritten.
form-invalid = One answer cannot be saved as it is. Press “Save” to see which one.
form-closed = This can no longer be changed. Copy your text if you want to keep it.

# Beside a time that the clocks of a zone show twice, or jump over.
form-which-time = Which of the two?
form-time-first = { $time }, { $offset } (first)
form-time-second = { $time }, { $offset } (second)
form-time-before = { $time }, { $offset } (before the clocks change)
form-time-after = { $time }, { $offset } (after the clocks change)

form-saved-title = Saved
form-stale-title = Another version was saved in the meantime
form-stale-text = Nothing was overwritten. Compare the two, take what you want to keep into the form, and save again.
form-stale-yours = What you typed
form-stale-saved = What is saved

# Below a text that has a limit; $n is put in while somebody types.
form-words = { $n } of { $limit } words
form-characters = { $n } of { $limit } characters
form-at-most-characters = At most { $limit } characters.
form-at-most-choices = At most { $limit } choices.
# Questions with several fields: an amount of money, a period, an order, a table.
form-amount = Amount
form-currency = Currency
form-period-from = First month
form-period-to = Last month
form-period-ongoing = It is still going on
form-period-span = { $from } – { $to }
form-period-since = { $from } – ongoing
form-rank = Place { $place }
# For those who hear the table: the name of a cell.
form-cell = { $column }, row { $row }
form-rows-more = More rows? Fill these and save: another one appears, up to { $limit }.
form-rows-all = { $limit } rows fit here.
# A choice that is put in words beside it, such as “other”.
form-other = { $choice }: in your words
form-other-said = { $choice }: { $text }
# Answers that decide about taking part.
form-ineligible-if = With this answer the submission cannot take part: { $answers }
form-ineligible-text = What you have written stays saved. If the answer is not right, change it; if you are in doubt, write to the secretariat before you go on.

# Who can read an answer.
form-asked-if = Only if “{ $question }” is: { $answers }
form-readers-secretariat = Seen by the secretariat only; never published.
form-readers-jury = Seen by the secretariat and the jury; not published.
form-readers-public = Seen by the secretariat and the jury; published with the result if the submission is eligible.
