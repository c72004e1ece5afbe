### The words around forms and their fields.

# Beside the label of a question that may stay empty, and the empty first line of a list.
form-optional = (opcional)
form-choose = Elija…

form-save = Guardar
form-back = Volver
form-saved = Guardado a las
form-saved-at = Guardado el { $at }
form-saved-title = Guardado.
form-saving = Guardando…
form-retrying = Aún no se ha guardado. Se vuelve a intentar; su texto sigue aquí.
form-sign-in-again = La sesión ha terminado. Inicie sesión en otra pestaña; su texto sigue aquí.
form-stale = En otro lugar se ha guardado una versión más reciente. Pulse «Guardar» para ver ambas.
form-invalid = Hay una respuesta que no puede guardarse así. Pulse «Guardar» para ver cuál.
form-closed = Ya no se puede cambiar. Copie el texto si desea conservarlo.
form-stale-title = Entretanto se ha guardado otra versión
form-stale-text = No se ha sobrescrito nada. Compare ambos textos, complete el formulario y vuelva a guardar.
form-stale-yours = Lo que ha escrito
form-stale-saved = Lo que está guardado
form-words = { $n } de { $limit } palabras
form-readers-secretariat = Lo lee solo la secretaría; no se publica nunca.
form-readers-jury = Lo leen la secretaría y el jurado; no se publica.
form-readers-public = Lo leen la secretaría y el jurado; se publica con el resultado si la candidatura es admitida.
