### The words around forms and their fields.

# Beside the label of a question that may stay empty, and the empty first line of a list.
form-optional = (optional)
form-choose = Choose…

form-save = Save
form-back = Back
form-saved = Saved at
form-saved-at = Saved on { $at }
form-saved-title = Saved.
form-saving = Saving…
form-retrying = Not saved yet. Trying again; your text is still here.
form-sign-in-again = Your session has ended. Sign in in another tab; your text is still here.
form-stale = A newer version was saved elsewhere. Press “Save” to see both.
form-invalid = One answer cannot be saved as it stands. Press “Save” to see which.
form-closed = This can no longer be changed. Copy your text if you want to keep it.
form-stale-title = Another version was saved meanwhile
form-stale-text = Nothing was overwritten. Compare the two, complete the form and save again.
form-stale-yours = What you typed
form-stale-saved = What is saved
form-words = { $n } of { $limit } words
form-readers-secretariat = Read by the secretariat only; never published.
form-readers-jury = Read by the secretariat and the jury; not published.
form-readers-public = Read by the secretariat and the jury; published with the result if the submission is eligible.
