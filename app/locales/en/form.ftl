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

form-saved-title = Saved
form-stale-title = Another version was saved in the meantime
form-stale-text = Nothing was overwritten. Compare the two, take what you want to keep into the form, and save again.
form-stale-yours = What you typed
form-stale-saved = What is saved

# Below a text that has a limit; $n is put in while somebody types.
form-words = { $n } of { $limit } words

# Who can read an answer.
form-asked-if = Only if “{ $question }” is: { $answers }
form-readers-secretariat = Seen by the secretariat only; never published.
form-readers-jury = Seen by the secretariat and the jury; not published.
form-readers-public = Seen by the secretariat and the jury; published with the result if the submission is eligible.
