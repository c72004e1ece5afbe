### The applicant’s desk.

applicant-nav-name = Candidaturas
applicant-nav-mine = Mis candidaturas
applicant-empty-title = Aún no hay ninguna candidatura
applicant-empty-text = Aquí estarán las que comience y lo que suceda con ellas.
applicant-no-call = En este momento no hay ninguna convocatoria abierta.
applicant-start = Comenzar una candidatura
applicant-untitled = Sin título
applicant-changed = Modificada el
applicant-next-missing =
    { $count ->
        [one] Falta { $count } respuesta.
       *[other] Faltan { $count } respuestas.
    }
applicant-next-submit = Completa: ya se puede presentar.
applicant-next-wait = Presentada. La secretaría la revisará.
applicant-next-jury = Admitida: la lee el jurado.
applicant-next-ineligible = No admitida. El motivo está en su página.
applicant-next-withdrawn = Retirada.
applicant-withdrawn = La candidatura se ha retirado.
applicant-write = Escribir
applicant-to-receipt = Justificante
applicant-to-review = Revisar
applicant-reason = Motivo
applicant-stages = En qué punto está
applicant-reopen = Volver a abrirla
applicant-reopen-text = Vuelve a ser un borrador. Habrá que presentarla de nuevo antes del plazo.
applicant-withdraw = Retirarla
applicant-withdraw-text = Nadie más la leerá. Antes del plazo puede volver a abrirla.
applicant-rail = Secciones
applicant-rail-sum = { $done } de { $total } secciones completas
applicant-rail-done = Completa
applicant-rail-missing =
    { $count ->
        [one] Falta { $count } respuesta
       *[other] Faltan { $count } respuestas
    }
applicant-contacts-title = Personas de contacto
applicant-contacts-lede = A quién puede preguntar la secretaría. Una persona como mínimo, con nombre y correo electrónico.
applicant-contacts-legend = Personas
applicant-contacts-readers = Las lee solo la secretaría. No se publican nunca y el jurado no las ve.
contact-row = Persona { $number }
contact-name = Nombre
contact-role = Cargo
contact-email = Correo electrónico
contact-phone = Teléfono
applicant-save-next = Guardar y continuar
applicant-saved-text = Lo que falta puede escribirse más tarde.
applicant-closed-title = Ahora no se puede escribir
applicant-closed-text = La candidatura ya se ha presentado o el plazo está cerrado. Puede leerla en la página de revisión.
review-title = Revisión y presentación
review-lede = Así la leerán la secretaría y el jurado.
review-complete-title = Está completa.
review-complete-text = Puede presentarla al final de esta página.
review-missing-title =
    { $count ->
        [one] Falta { $count } cosa.
       *[other] Faltan { $count } cosas.
    }
review-missing-text = Están marcadas más abajo. Siga «Cambiar» para completarlas.
review-change = Cambiar
review-submit-text = Antes del plazo puede volver a abrirla. Recibirá un justificante por correo.
review-submit = Presentar la candidatura
receipt-kicker = Justificante
receipt-title = Candidatura recibida
receipt-received = Hora de recepción
receipt-edition = Edición
receipt-number = Número
receipt-fingerprint = Huella del contenido
receipt-note = Guarde o imprima esta página. La huella demuestra qué se presentó.
receipt-next = En qué punto está
stage-draft = Borrador
stage-submitted = Presentada
stage-validated = Validación técnica
stage-jury = Jurado
stage-result = Resultado
stage-now-published = El resultado es público
stage-now-setup = En preparación
stage-now-between = Entre dos fases
