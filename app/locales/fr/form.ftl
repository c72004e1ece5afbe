### The words around forms and their fields.

# Beside the label of a question that may stay empty, and the empty first line of a list.
form-optional = (facultatif)
form-choose = Choisissez…

form-save = Enregistrer
form-back = Retour
# The line that tells how saving goes. Before a time of day.
form-saved = Enregistré à
form-saved-at = Enregistré le { $at }
form-saving = Enregistrement…
form-retrying = Pas encore enregistré, nouvel essai en cours. Votre texte est toujours là.
# A link to the sign-in page, which opens in a new tab.
form-sign-in-again = Non enregistré : votre session est terminée. Votre texte est toujours là. Reconnectez-vous dans un nouvel onglet.
form-stale = Une version plus récente a été enregistrée ailleurs. Cliquez sur « Enregistrer » pour voir les deux ; rien n’est écrasé.
form-invalid = Une réponse ne peut pas être enregistrée telle quelle. Cliquez sur « Enregistrer » pour voir laquelle.
form-closed = Plus rien ne peut être modifié ici. Copiez votre texte si vous souhaitez le conserver.

# Beside a time that the clocks of a zone show twice, or jump over.
form-which-time = Laquelle des deux ?
form-time-first = { $time }, { $offset } (la première)
form-time-second = { $time }, { $offset } (la seconde)
form-time-before = { $time }, { $offset } (avant le changement d’heure)
form-time-after = { $time }, { $offset } (après le changement d’heure)

form-saved-title = Enregistré
form-stale-title = Une autre version a été enregistrée entre-temps
form-stale-text = Rien n’a été écrasé. Comparez les deux, reprenez dans le formulaire ce que vous voulez garder, puis enregistrez de nouveau.
form-stale-yours = Ce que vous avez saisi
form-stale-saved = Ce qui est enregistré

# Below a text that has a limit; $n is put in while somebody types.
form-words = Mots : { $n } sur { $limit }
form-characters = Caractères : { $n } sur { $limit }
form-at-most-characters = Au plus { $limit } caractères.
form-at-most-choices = Au plus { $limit } choix.
# Questions with several fields: an amount of money, a period, an order, a table.
form-amount = Montant
form-currency = Devise
form-period-from = Premier mois
form-period-to = Dernier mois
form-period-ongoing = Elle se poursuit
form-period-span = { $from } – { $to }
form-period-since = { $from } – en cours
form-rank = Rang { $place }
# For those who hear the table: the name of a cell.
form-cell = { $column }, ligne { $row }
form-rows-more = Besoin d’autres lignes ? Remplissez celles-ci et enregistrez : une autre apparaît, jusqu’à { $limit }.
form-rows-all = { $limit } lignes au plus.
# A choice that is put in words beside it, such as “other”.
form-other = { $choice } : précisez
form-other-said = { $choice } : { $text }
# Answers that decide about taking part.
form-ineligible-if = Avec cette réponse, la candidature ne peut pas participer : { $answers }
form-ineligible-text = Ce que vous avez écrit reste enregistré. Si la réponse n’est pas exacte, corrigez-la ; en cas de doute, écrivez au secrétariat technique avant de continuer.

# Who can read an answer.
form-asked-if = Seulement si « { $question } » : { $answers }
form-readers-secretariat = Lu par le secrétariat technique uniquement ; jamais publié.
form-readers-jury = Lu par le secrétariat technique et le jury ; non publié.
form-readers-public = Lu par le secrétariat technique et le jury ; publié avec le résultat si la candidature est recevable.
