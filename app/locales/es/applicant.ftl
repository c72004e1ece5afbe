### The applicant’s desk: the list, the form, the review, the receipt, where a submission stands.

applicant-nav-name = Candidaturas
applicant-nav-mine = Mis candidaturas

# The list
applicant-empty-title = Todavía no tiene candidaturas
applicant-empty-text = Las que empiece aparecerán aquí, cada una con su próximo paso.
applicant-no-call = Ahora no hay ninguna convocatoria abierta. La página de inicio anuncia cuándo se abre la próxima.
applicant-start = Empezar una candidatura
applicant-start-from = Empezar a partir de una candidatura anterior
applicant-from = Cuál
applicant-from-hint = Sus respuestas se copian en un borrador nuevo; las personas de contacto, solo si la candidatura es suya. La candidatura anterior queda como está.
applicant-start-from-button = Copiar en un borrador nuevo
applicant-carried = Empezada a partir de «{ $title }» ({ $year })
applicant-carried-text = Lea de nuevo todas las respuestas: las fechas, las cifras y los resultados pueden haber cambiado.
applicant-carried-no-contacts = Las personas de contacto no se han copiado, porque la candidatura es de otra persona. Añada las suyas.
applicant-left = Estas respuestas no se han podido copiar, o solo en parte:
applicant-left-not-asked = ya no se pregunta
applicant-left-asked-otherwise = ahora se pregunta de otro modo
applicant-left-no-such-choice = una opción que ya no existe
applicant-left-statement = hay que declararlo de nuevo
applicant-left-file = hay que enviarlo de nuevo
# Stands for the title while there is none.
applicant-untitled = Sin título
# Before a date.
applicant-changed = Modificada el
applicant-next-missing = { $count ->
    [one] Queda { $count } respuesta por completar.
   *[other] Quedan { $count } respuestas por completar.
}
applicant-next-submit = Está completa. Revísela y preséntela.
applicant-next-late = El plazo ha terminado y este borrador no se presentó. Todavía puede leerlo y copiarlo.
applicant-next-wait = Recibida. La secretaría técnica la comprueba después del plazo y le escribe.
applicant-next-jury = Admitida. Pasa al jurado; no tiene que hacer nada.
applicant-next-judged = Con el jurado. Nadie sabe cómo va hasta que el resultado es público; no tiene que hacer nada.
applicant-next-award = El resultado es público: { $award }.
applicant-next-finalist = El resultado es público: fue finalista.
applicant-next-participant = El resultado es público: participó y el jurado la leyó.
applicant-next-ineligible = No admitida. Ábrala para leer el motivo.
applicant-next-withdrawn = Retirada. No participa.
applicant-withdrawn = La candidatura está retirada

# One submission
applicant-write = Seguir escribiendo
applicant-to-receipt = Ver el acuse de recibo
applicant-to-review = Leerla entera
applicant-reason = El motivo de la secretaría técnica
applicant-feedback = Qué dice el jurado
applicant-feedback-note = La secretaría técnica lo ha redactado a partir de los comentarios del jurado.
applicant-stages = En qué punto está
applicant-reopen = Volver a abrirla para cambiarla
applicant-reopen-text = Vuelve a ser un borrador y solo cuenta cuando la presente de nuevo, antes de que termine el plazo.
applicant-withdraw = Retirar la candidatura
applicant-withdraw-text = Deja de participar y el jurado no la lee. Hasta que termine el plazo puede volver a abrirla; después, la retirada es definitiva.

# The rail beside the form
applicant-rail = Secciones del formulario
applicant-rail-sum = { $total ->
    [one] { $done } de { $total } sección completa
   *[other] { $done } de { $total } secciones completas
}
applicant-rail-done = Completa
applicant-rail-missing = { $count ->
    [one] { $count } respuesta por completar
   *[other] { $count } respuestas por completar
}

# The form
applicant-contacts-title = Personas de contacto
applicant-contacts-lede = ¿A quién puede escribir o llamar la secretaría técnica sobre esta candidatura? Indique al menos una persona, con su correo electrónico.
applicant-contacts-legend = Personas
applicant-contacts-readers = Lo ve solo la secretaría técnica; no se publica nunca ni se muestra al jurado.
contact-row = Persona { $number }
contact-name = Nombre
contact-role = Cargo
contact-email = Correo electrónico
contact-phone = Teléfono
applicant-save-next = Guardar y continuar
applicant-saved-text = Lo que esté señalado en esta página puede esperar hasta la presentación.
applicant-asked-otherwise = El formulario ha cambiado desde la última vez que guardó
applicant-asked-otherwise-text = Estas preguntas son nuevas o se hacen con otras palabras: { $questions }
applicant-ineligible = Con estas respuestas la candidatura no puede participar
applicant-closed-title = Esta candidatura no admite cambios
applicant-closed-text = Está presentada o retirada, o la convocatoria está cerrada. Puede seguir leyéndola entera en «Revisar y presentar». Mientras la convocatoria esté abierta, puede volver a abrirla: elíjala en «Mis candidaturas».

# The review
review-title = Revisar y presentar
review-lede = Todo en una página. Debajo de cada respuesta se indica quién la leerá.
review-complete-title = Está completa
review-complete-text = El botón para presentarla está al final de esta página.
review-missing-title = { $count ->
    [one] Queda { $count } respuesta por completar
   *[other] Quedan { $count } respuestas por completar
}
review-missing-text = Lo encontrará señalado más abajo. «Cambiar» lleva a la sección; después podrá presentar aquí la candidatura.
review-change = Cambiar
review-submit-text = Hasta que termine el plazo puede volver a abrir la candidatura y cambiarla. El acuse de recibo aparece de inmediato y llega también por correo.
review-submit-late-text = El plazo ha terminado, y esto todavía se acepta. Una vez presentada, la candidatura ya no se puede volver a abrir. El acuse de recibo aparece enseguida y también llega por correo.
review-submit = Presentar la candidatura
# Ways to read it before anybody else does, each a link.
review-views = Maneras de leerla
review-as-written = Tal como la ha escrito
review-as-jury = Como la leerá el jurado
review-as-public = Como la leerá el público
review-rounds = Rondas del jurado
review-public-note = Se publica solo con el resultado, y solo si la candidatura es admitida. Hasta entonces nadie de fuera la lee. Las personas de contacto no se publican nunca.

# The receipt
receipt-kicker = Acuse de recibo
receipt-title = Candidatura recibida
receipt-received = Recibida el
receipt-late = Después del plazo
receipt-late-text = La fecha límite era el { $time }. Llegó dentro del período de gracia de la edición y se aceptó.
receipt-edition = Edición
receipt-number = Número de la candidatura
receipt-fingerprint = Huella
# Only where the form has changed since.
receipt-form = Formulario
receipt-form-version = Versión { $number }, vigente desde el { $date }
# Of a form that is older than its versions.
receipt-form-undated = Versión { $number }
receipt-form-changed = El formulario ha cambiado desde esa presentación. Todo lo presentado conserva las palabras con que se preguntó.
receipt-note = Imprima o guarde esta página como prueba. La huella corresponde exactamente a lo que ha presentado: una sola letra distinta daría otra huella.
receipt-next = Ver en qué punto está la candidatura

# The way of a submission
stage-draft = Borrador
stage-submitted = Presentada
stage-validated = Validación técnica
stage-jury = Jurado
stage-result = Resultado
stage-withdrawn = Retirada
# At the head of the secretariat’s desk, when no phase is open.
stage-now-published = El resultado es público
stage-now-setup = Antes de la convocatoria
stage-now-between = Entre dos fases

# What a section said before
applicant-history = Lo que decía antes esta sección
applicant-history-title = Versiones anteriores: { $section }
applicant-history-lede = Lo que ha desaparecido desde entonces está tachado, lo que se ha añadido está marcado. Al recuperar una versión no se pierde nada: lo que hay ahora se conserva también como versión.
applicant-history-none = No hay ninguna versión anterior.
applicant-history-restore = Recuperar esta versión
applicant-history-stale = Mientras tanto se ha guardado la sección, así que no se ha recuperado nada. Mírela otra vez.
