### The words around forms and their fields.

# Beside the label of a question that may stay empty, and the empty first line of a list.
form-optional = (facultatif)
form-choose = Choisissez…

form-save = Enregistrer
form-back = Retour
form-saved = Enregistré à
form-saved-at = Enregistré le { $at }
form-saved-title = Enregistré.
form-saving = Enregistrement…
form-retrying = Pas encore enregistré. Nouvel essai en cours ; votre texte est toujours là.
form-sign-in-again = Votre session est terminée. Connectez-vous dans un autre onglet ; votre texte est toujours là.
form-stale = Une version plus récente a été enregistrée ailleurs. Cliquez sur « Enregistrer » pour voir les deux.
form-invalid = Une réponse ne peut pas être enregistrée telle quelle. Cliquez sur « Enregistrer » pour voir laquelle.
form-closed = Ceci ne peut plus être modifié. Copiez votre texte si vous souhaitez le conserver.
form-stale-title = Une autre version a été enregistrée entre-temps
form-stale-text = Rien n’a été écrasé. Comparez les deux textes, complétez le formulaire et enregistrez à nouveau.
form-stale-yours = Ce que vous avez saisi
form-stale-saved = Ce qui est enregistré
form-words = { $n } mots sur { $limit }
form-readers-secretariat = Lu par le secrétariat uniquement ; jamais publié.
form-readers-jury = Lu par le secrétariat et le jury ; non publié.
form-readers-public = Lu par le secrétariat et le jury ; publié avec le résultat si la candidature est recevable.
