### The words around forms and their fields.

# Beside the label of a question that may stay empty, and the empty first line of a list.
form-optional = (opcional)
form-choose = Trieu…

form-save = Deseu
form-back = Torneu
# The line that tells how saving goes. Before a time of day.
form-saved = Desat a les
form-saved-at = Desat el dia { $at }
form-saving = S’està desant…
form-retrying = Encara no s’ha desat; es torna a provar. El vostre text continua aquí.
# A link to the sign-in page, which opens in a new tab.
form-sign-in-again = No s’ha desat: la sessió s’ha acabat. El vostre text continua aquí. Inicieu la sessió en una pestanya nova.
form-stale = En un altre lloc s’ha desat una versió més recent. Premeu «Deseu» per veure les dues; no se sobreescriu res.
form-invalid = Hi ha una resposta que no es pot desar tal com està. Premeu «Deseu» per veure quina és.
form-closed = Aquí ja no es pot canviar res. Copieu el vostre text si el voleu conservar.

# Beside a time that the clocks of a zone show twice, or jump over.
form-which-time = Quina de les dues?
form-time-first = { $time }, { $offset } (la primera)
form-time-second = { $time }, { $offset } (la segona)
form-time-before = { $time }, { $offset } (abans del canvi d’hora)
form-time-after = { $time }, { $offset } (després del canvi d’hora)

form-saved-title = Desat
form-stale-title = Mentrestant s’ha desat una altra versió
form-stale-text = No s’ha sobreescrit res. Compareu les dues versions, passeu al formulari el que vulgueu conservar i torneu a desar.
form-stale-yours = El que heu escrit
form-stale-saved = El que hi ha desat

# Below a text that has a limit; $n is put in while somebody types.
form-words = { $n } de { $limit } paraules
form-characters = { $n } de { $limit } caràcters
form-at-most-characters = Com a màxim { $limit } caràcters.
form-at-most-choices = { $limit ->
    [one] Com a màxim { $limit } opció.
   *[other] Com a màxim { $limit } opcions.
}
# Questions with several fields: an amount of money, a period, an order, a table.
form-amount = Import
form-currency = Moneda
form-period-from = Primer mes
form-period-to = Últim mes
form-period-ongoing = Encara continua
form-period-span = { $from } – { $to }
form-period-since = { $from } – en curs
form-rank = Posició { $place }
# For those who hear the table: the name of a cell.
form-cell = { $column }, fila { $row }
form-rows-more = Caldran més files? Ompliu aquestes i deseu: n’apareixerà una altra, fins a { $limit }.
form-rows-all = { $limit ->
    [one] Hi cap { $limit } fila.
   *[other] Hi caben { $limit } files.
}
# A choice that is put in words beside it, such as “other”.
form-other = { $choice }: amb les vostres paraules
form-other-said = { $choice }: { $text }
# Answers that decide about taking part.
form-ineligible-if = Amb aquesta resposta la candidatura no pot participar: { $answers }
form-ineligible-text = El que heu escrit queda desat. Si la resposta no és exacta, corregiu-la; si en teniu dubtes, escriviu a la secretaria tècnica abans de continuar.

# Who can read an answer.
form-asked-if = Només si «{ $question }» és: { $answers }
form-readers-secretariat = Ho llegeix només la secretaria tècnica; no es publica mai.
form-readers-jury = Ho llegeixen la secretaria tècnica i el jurat; no es publica.
form-readers-public = Ho llegeixen la secretaria tècnica i el jurat; es publica amb el resultat si la candidatura és admesa.
