### The words around forms and their fields.

# Beside the label of a question that may stay empty, and the empty first line of a list.
form-optional = (opcional)
form-choose = Elija…

form-save = Guardar
form-back = Volver
# The line that tells how saving goes. Before a time of day.
form-saved = Guardado a las
form-saved-at = Guardado el { $at }
form-saving = Guardando…
form-retrying = Aún no se ha guardado; se está intentando de nuevo. Su texto sigue aquí.
# A link to the sign-in page, which opens in a new tab.
form-sign-in-again = No se ha guardado: la sesión ha terminado. Su texto sigue aquí. Inicie sesión en una pestaña nueva.
form-stale = En otro lugar se guardó una versión más reciente. Pulse «Guardar» para ver las dos; no se sobrescribe nada.
form-invalid = Hay una respuesta que no se puede guardar tal como está. Pulse «Guardar» para ver cuál es.
form-closed = Aquí ya no se puede cambiar nada. Copie su texto si quiere conservarlo.

# Beside a time that the clocks of a zone show twice, or jump over.
form-which-time = ¿Cuál de las dos?
form-time-first = { $time }, { $offset } (la primera)
form-time-second = { $time }, { $offset } (la segunda)
form-time-before = { $time }, { $offset } (antes del cambio de hora)
form-time-after = { $time }, { $offset } (después del cambio de hora)

form-saved-title = Guardado
form-stale-title = Mientras tanto se guardó otra versión
form-stale-text = No se ha sobrescrito nada. Compare las dos, pase al formulario lo que quiera conservar y guarde de nuevo.
form-stale-yours = Lo que ha escrito
form-stale-saved = Lo que está guardado

# Below a text that has a limit; $n is put in while somebody types.
form-words = { $n } de { $limit } palabras
form-characters = { $n } de { $limit } caracteres
form-at-most-characters = Como máximo { $limit } caracteres.
form-at-most-choices = { $limit ->
    [one] Como máximo { $limit } opción.
   *[other] Como máximo { $limit } opciones.
}
# Questions with several fields: an amount of money, a period, an order, a table.
form-amount = Importe
form-currency = Moneda
form-period-from = Primer mes
form-period-to = Último mes
form-period-ongoing = Sigue en marcha
form-period-span = { $from } – { $to }
form-period-since = { $from } – en curso
form-rank = Puesto { $place }
# For those who hear the table: the name of a cell.
form-cell = { $column }, fila { $row }
form-rows-more = ¿Faltan filas? Rellene estas y guarde: aparecerá otra, hasta { $limit }.
form-rows-all = { $limit ->
    [one] Cabe { $limit } fila.
   *[other] Caben { $limit } filas.
}
# A choice that is put in words beside it, such as “other”.
form-other = { $choice }: con sus palabras
form-other-said = { $choice }: { $text }
# Answers that decide about taking part.
form-ineligible-if = Con esta respuesta la candidatura no puede participar: { $answers }
form-ineligible-text = Lo que ha escrito queda guardado. Si la respuesta no es exacta, corríjala; si tiene dudas, escriba a la secretaría técnica antes de continuar.

# Who can read an answer.
form-asked-if = Solo si «{ $question }» es: { $answers }
form-readers-secretariat = Lo lee solo la secretaría técnica; no se publica nunca.
form-readers-jury = Lo leen la secretaría técnica y el jurado; no se publica.
form-readers-public = Lo leen la secretaría técnica y el jurado; se publica con el resultado si la candidatura es admitida.
