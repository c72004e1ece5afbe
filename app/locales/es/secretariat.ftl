### The office of the secretariat.

office-nav-name = Secretaría técnica
office-nav-today = Hoy
office-nav-form = Formulario
office-nav-rounds = Rondas
office-nav-vote = Votación
office-next-title = La edición siguiente
office-next-lede = Una copia de esta edición: el formulario, las categorías, las rondas con sus reglas, los reconocimientos y los textos. Nada de las candidaturas, del jurado ni de los resultados.
office-next-number = Número
office-next-year = Año
office-next-name = Nombre
office-next-opens = Las candidaturas se abren
office-next-opens-hint = Todo el calendario se mueve tantos días como esta fecha. Hora local de la edición ({ $zone }).
office-next-from = Primer día de las prácticas
office-next-to = Último día de las prácticas
office-next-place = Ciudad de la ceremonia
office-next-date = Día de la ceremonia
office-next-note = A partir de ese momento, todo el mundo ve la nueva convocatoria. La secretaría técnica y las oficinas regionales son las mismas; el jurado y las personas auditoras se nombran de nuevo. La semilla de cada sorteo se extrae de nuevo.
office-next-open = Abrir la edición
office-nav-submissions = Candidaturas
office-nav-jury = Jurado: { $round }
office-nav-standings = Clasificación: { $round }
office-nav-round-rules = Reglas
office-nav-round-jury = Jurado
office-nav-round-standings = Clasificación
office-nav-decisions = Decisiones
office-nav-timetable = Calendario
office-nav-mails = Correos
office-nav-participation = Participación
office-nav-log = Registro

# Today
# Each stands behind its number.
office-wait-validate = Candidaturas por validar
office-wait-answers = Candidaturas con respuestas sin leer
office-wait-memberships = Solicitudes de adhesión por decidir
office-wait-ballots = Fichas de evaluación por entregar
office-wait-mails = Correos que no han llegado
office-wait-release = Publicación por confirmar
office-wait-nothing = No hay nada pendiente
office-counts = Candidaturas por estado
# Whether the call is complete and consistent; each finding stands under the part that it is about.
office-check-title = Revisión de la convocatoria
office-check-lede = ¿Está completa y es coherente? Fechas, idiomas, textos copiados del año pasado, preguntas y límites.
office-check-good-title = Todo encaja
office-check-good-text = No se ha encontrado nada que haya que revisar.
office-check-found-title = { $count ->
    [one] Hay una cosa que mirar
   *[other] Hay { $count } cosas que mirar
}
office-check-found-text = Faltan o no encajan: { $wrong }. Por comprobar: { $other }.
office-check-mend = Corregirlo
office-check-read = Leerlo en la convocatoria
office-check-part-title = Título
office-check-part-lede = Entrada de la convocatoria
office-check-part-who = Quién puede participar
office-check-part-judged = Qué se valora
office-check-part-way = Cómo funciona
office-check-part-ceremony = Ceremonia de entrega
office-check-part-period = Período de las prácticas
office-check-part-category = Categoría
office-check-part-round = Ronda
office-check-part-section = Sección del formulario
office-check-part-question = Pregunta
office-check-part-timetable = Calendario
office-check-part-vote = Votación abierta
office-check-part-mention = Reconocimiento
office-check-part-edition = Edición
office-check-text-missing = Falta el texto en este idioma: { $language }.
office-check-unknown = Se remite a algo que no existe: { $code }.
office-check-window = El calendario no le da fechas.
office-check-winner = La candidatura ganadora tiene que ser el primer reconocimiento.
office-check-limit = Este límite no deja nada, o no es para una pregunta así.
office-check-rubric = Los criterios, los pesos o la escala no encajan entre sí.
office-check-before-close = Una fase empieza antes de que termine la presentación de candidaturas.
office-check-ceremony-early = La ceremonia es antes de que termine la última fase.
office-check-old-year = El texto habla del año pasado, { $year } ({ $language }).
office-check-old-number = El texto lleva el número de la edición anterior: { $number } ({ $language }).
office-check-old-place = El texto nombra el lugar de la ceremonia anterior: { $place } ({ $language }).
office-check-same-words = El texto es el mismo en dos idiomas: { $one } y { $other }.
office-check-same-category = El párrafo es el mismo que el de otra categoría: { $other }.
office-check-unread = Es para el jurado, y ninguna ronda la muestra.
office-check-full-sheet-unread = Ninguna ronda posterior a la que decide a quién se pide muestra alguna de sus respuestas.
office-check-full-sheet-untimed = Es de la ficha completa, y no se ha dicho cuándo se pide.
office-check-full-sheet-unfit = Se pide después de una ronda a la que sigue otra o la votación abierta, y su plazo termina después de esa ronda y antes de que se abra la fase siguiente.
office-check-unlimited = No tiene límite de palabras ni de caracteres.
office-check-much = Una candidatura puede tener hasta { $words } palabras por leer.
# $left is a span such as “3 days”.
office-opens = se abre dentro de { $left }
office-closes = se cierra dentro de { $left }

# The list of submissions
office-list-found = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
office-list-empty = No se ha encontrado ninguna candidatura
office-list-clear = Mostrar todas las candidaturas
office-filter-text = Buscar
office-filter-state = Estado
office-filter-category = Categoría
office-filter-country = País
office-filter-show = Mostrar
office-col-title = Candidatura
office-col-language = Idioma
office-col-changed = Último cambio
office-pages = Páginas
office-page-earlier = Anteriores
office-page-later = Siguientes
office-page-range = { $first }–{ $last } de { $of }

# One submission
office-verdict = Validación técnica
office-verdict-none = Ahora no se puede decidir nada: la candidatura es un borrador o se ha retirado, o la validación ha terminado.
office-find-eligible = Admitir
office-find-ineligible = No admitir
office-verdict-note = En ambos casos la entidad candidata recibe un correo. La decisión se puede corregir mientras dure la validación.
office-reason = Motivo
office-reason-hint = Necesario si la candidatura no se admite: cite la norma y diga qué habría hecho falta para cumplirla.
office-reason-readers = Queda en el registro. Si la candidatura no se admite, la entidad candidata lo recibe por correo.
office-judged = La decisión está guardada
office-judged-text = La entidad candidata la recibe por correo.
office-faults = { $count ->
    [one] La revisión del formulario encuentra { $count } punto por corregir
   *[other] La revisión del formulario encuentra { $count } puntos por corregir
}
office-summaries = Traducciones del resumen
office-summaries-text = El resumen es lo que se publica. Si guarda un texto vacío, la traducción se elimina.
office-jury-comments = Lo que escribió el jurado
office-jury-comments-note = Sin los nombres del jurado y en un orden que no los delata. La entidad candidata solo puede leer estos textos una vez publicados los resultados.
office-feedback = Comentarios para la entidad candidata
office-feedback-text = Qué se le dice
office-feedback-hint = Resuma lo que le ayude: qué convenció al jurado, qué echó en falta. Se pueden usar palabras del jurado, sin nombres.
office-feedback-readers = La entidad candidata lo lee en su espacio en cuanto el resultado es público, no antes.
office-history = Historial
office-stale-text = Lo que ha escrito sigue en el formulario, pero lo guardado ha cambiado mientras tanto. Compárelo en otra ventana; si guarda ahora, su versión lo sustituye.

# The jury
office-jury-title = El jurado
office-to-assignment = Proponer una asignación
office-jury-empty = El jurado aún no tiene integrantes
office-jury-empty-text = Aparecerán aquí en cuanto la secretaría técnica los nombre.
office-jurors = Integrantes del jurado
office-col-assigned = Asignadas
office-col-handed-in = Entregadas
office-col-conflicts = Conflictos
office-col-progress = Avance
# The juror’s name follows, for screen readers.
office-dismiss = Retirar del jurado
office-round-entries = { $count ->
    [one] { $count } candidatura en esta ronda
   *[other] { $count } candidaturas en esta ronda
}
office-round-entries-caption = Candidaturas y sus fichas de evaluación
office-conflicts = Conflictos de intereses declarados
# Both a heading and a button.
office-appoint = Nombrar integrante del jurado
office-appoint-text = La invitación sale enseguida por correo. Para cambiar los datos de alguien que ya está en el jurado, rellene el formulario con la misma dirección; no se envía una segunda invitación.
juror-invitation-waiting = Aún sin respuesta
juror-invitation-accepted = Invitación aceptada
juror-invitation-declined = Invitación declinada
juror-name = Nombre
juror-email = Correo electrónico
juror-organisation = Organización
juror-country = País
juror-languages = Idiomas
juror-categories = Categorías
juror-categories-hint = No marque ninguna si la persona evalúa todas las categorías.
juror-rounds = Rondas
juror-max-load = Máximo de candidaturas

# The assignment
office-assignment-title = Asignación propuesta
office-assignment-lede = Todavía no se ha guardado nada. Los conflictos, los idiomas, los grupos y los límites se respetan sin excepción; las asignaciones existentes se mantienen donde las reglas lo permiten, y la carga es lo más equilibrada posible.
office-assignment-counts = Nuevas: { $added } · se mantienen: { $kept }
office-assignment-apply = Aplicar esta asignación
office-edit-look = Mostrar los cambios
office-edit-off = Marque lo que no se debe leer aquí.
office-edit-off-label = Quitar a { $juror }: { $title }
office-edit-title = Cambios a mano
office-edit-undo = Desmarque uno para deshacerlo. Aún no se ha guardado nada.
office-edit-made-off = { $juror } no lee: { $title }
office-edit-made-on = { $juror } lee: { $title }
office-edit-refused = Esto no se puede cambiar
office-edit-begun = ya ha empezado esta candidatura.
office-edit-conflict = tiene un conflicto de intereses.
office-edit-language = no lee su idioma.
office-edit-full = ya tiene todas las que puede leer.
office-edit-unknown = ya no está en esta ronda.
office-edit-below = { $count ->
    [0] «{ $title }» no tendría ninguna ficha.
    [one] «{ $title }» solo tendría { $count } ficha.
   *[other] «{ $title }» solo tendría { $count } fichas.
}
office-edit-put-in = Dar una candidatura a alguien
office-edit-entry = Candidatura
office-edit-juror = Integrante del jurado
office-assignment-stale = El jurado, los conflictos o las candidaturas han cambiado y no se ha aplicado nada. Esta es la nueva propuesta: revísela y aplíquela.
office-assignment-computing = Fichas de evaluación ya asignadas: { $done } de { $count }.
office-assignment-queued = Antes se está calculando otra propuesta.
office-assignment-leave = Puede salir de esta página: el cálculo continúa, y la página se actualiza sola.
office-assignment-again = Actualizar
office-assignment-give-up = Abandonar el cálculo
office-assignment-groups = { $count ->
    [one] Quienes integran el jurado forman un solo bloque.
   *[other] El jurado queda dividido en { $count } bloques sin candidaturas en común
}
office-assignment-groups-text = Las puntuaciones de un bloque no pueden compararse con las de otro: no hay forma de distinguir la severidad de unas personas de la calidad de lo que leen las otras. Más idiomas, grupos más amplios o más fichas por candidatura los enlazarían.
office-assignment-load = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
office-assignment-shortage = { $count ->
    [one] { $count } candidatura no puede recibir todas sus fichas de evaluación. Nombre a más integrantes del jurado o aumente sus límites.
   *[other] { $count } candidaturas no pueden recibir todas sus fichas de evaluación. Nombre a más integrantes del jurado o aumente sus límites.
}
office-assignment-short = «{ $title }» recibe { $possible } de { $wanted } fichas de evaluación; integrantes del jurado que no pueden asumirla: { $conflict } con un conflicto de intereses, { $language } sin su idioma, { $category } en otros grupos, { $full } con la carga completa.

# The standings
office-standings-title = Clasificación
office-standings-caption = Clasificación, de mayor a menor puntuación
office-standings-empty = Todavía no hay candidaturas en esta ronda
office-standings-stale = Las fichas o los conflictos han cambiado mientras tanto y no se ha fijado nada. Esta es la nueva clasificación: compruébela y fije la preselección.
# $category is the code of a category, or “all” where the cut-off runs through all of them.
office-tie = { $category ->
    [all] En el corte hay { $count } candidaturas empatadas en el puesto { $place }.
   *[other] En el corte ({ $category }) hay { $count } candidaturas empatadas en el puesto { $place }.
}
office-tied = Empatada con otras
office-col-place = Puesto
office-col-score = Puntuación
office-col-spread = Dispersión
office-col-ballots = Fichas
# Above “Above”, “Below” and “The meeting decides”.
office-col-through = Corte
office-through = Por encima
office-not-through = Por debajo
office-meeting-decides = Decide la reunión
# Read out for a drawing.
office-spread = Totales de las fichas de evaluación: { $totals }

office-sureness-title = ¿Es seguro este orden?
office-sureness-text = Unas personas del jurado son más severas que otras, y cada candidatura solo la leen algunas. A partir de las candidaturas que tienen en común, un modelo estima la severidad de cada una y lo que habría dado un jurado de severidad media. No cambia ningún puesto: lo que cuenta es la clasificación de arriba.
office-cut-through-class = El corte pasa por en medio de una clase: con estas fichas no se pueden distinguir las candidaturas de un lado y del otro.
office-cut-between-classes = El corte pasa entre dos clases.
office-outlooks = Candidaturas por puntuación ajustada
office-outlooks-note = Las candidaturas de una misma clase no se pueden distinguir con estas fichas. El puesto está en el intervalo con una probabilidad del 90 %; la probabilidad es la de superar el corte.
office-outlooks-ask = Mostrar los puestos posibles de todas las candidaturas
office-col-class = Clase
office-col-adjusted = Ajustada
office-col-places = Puesto entre
office-col-chance = Probabilidad
office-places = { $from }–{ $to }
office-habits = Cómo puntúa cada integrante del jurado
office-habits-note = La media depende de lo que cada persona tuvo que leer. La tendencia no: la compara con las demás en las mismas candidaturas, en puntos.
office-col-mean = Media
office-col-range = Recorrido
office-col-leaning = Tendencia
office-range = { $low }–{ $high }
office-unsure-too-few = Hay muy pocas fichas para decir si el orden es seguro: hacen falta al menos dos candidaturas y dos integrantes del jurado.
office-unsure-not-linked = No se puede decir nada de la severidad: el jurado se divide en { $groups } grupos sin ninguna candidatura en común. Asigne algunas candidaturas a personas de varios grupos.
office-unsure-no-overlap = Todavía no se puede decir nada de la severidad: muy pocas candidaturas tienen varias fichas.
office-unsure-no-variation = No se puede decir nada de la severidad: las fichas no se diferencian lo suficiente.

office-shifts-ask = ¿Qué cambiaría la selección?
office-shifts-title = Qué cambiaría la selección
office-shifts-text = La ronda se ha vuelto a contar sin cada integrante del jurado, con cada peso una décima parte mayor y menor, y sin cada criterio. Un cambio cada vez; lo demás queda igual.
office-shifts-none = Ninguno de estos cambios la altera: pasan siempre las mismas candidaturas.
office-shift-juror = Sin las fichas de { $name }
office-shift-up = Con una décima parte más de peso en «{ $name }»
office-shift-down = Con una décima parte menos de peso en «{ $name }»
office-shift-criterion = Sin el criterio «{ $name }»
office-shift-enter = Pasarían:
office-shift-leave = No pasarían:

# Por qué una candidatura tiene su puesto. $score, $line: números de puntos.
office-why-link = { $score }: cómo se llega
office-why-rule = La regla
office-why-ballots = Las fichas
office-why-ballots-note = Todas las fichas que cuentan, del total más alto al más bajo, sin nombres
office-why-ballot = Ficha { $number }
office-why-none = Todavía no cuenta ninguna ficha sobre esta candidatura.
office-why-no-score = Todavía no cuenta ninguna ficha sobre esta candidatura, así que no tiene puesto.
office-why-place = Puesto { $place } de { $ranked }, con una puntuación de { $score }.
office-why-above = Está por encima del corte, que pasa por { $line }.
office-why-below = Está por debajo del corte, que pasa por { $line }.
office-why-meeting = Está empatada en el corte, en { $line }: decide la reunión.
office-why-tied = En el mismo puesto:
office-why-steps = De las fichas a la puntuación
office-why-sum = Suma de los totales
office-why-sum-points = Suma de los puntos
office-why-count = Número de fichas
office-why-score = Puntuación
office-why-median = Mediana de los totales: la puntuación
office-why-mean = Media de los totales: desempata medianas iguales
office-why-points = Puntos
office-why-panels = Criterio por criterio
office-why-marks = Notas
office-why-dropped = Descartadas
office-why-panel = Nota del jurado

office-shortlist = Preselección
office-shortlist-fix = Fijar la preselección
# Before a date.
office-shortlisted = Fijada:
# Before a date.
office-announced-from = Pública desde:
office-announce = Candidaturas finalistas públicas desde
# $zone names the time zone of the edition; also below the moment of the release.
office-announce-hint = Hora local de la edición ({ $zone }).

# Decisions and release
office-decisions-lede = Quién recibe la distinción y quién las menciones especiales. Lo que quede vacío no se concede. Una decisión que se aparta de la clasificación necesita un motivo.
office-decision-who = Candidatura
office-decision-choice = { $place } · { $title } – { $government }
office-decision-votes = { $count ->
    [one] La más votada tiene { $count } voto.
   *[other] La más votada tiene { $count } votos.
}
office-decision-no-votes = La votación abierta aún no tiene recuento.
office-decision-reason = Motivo para el acta
office-decision-language = Idioma del motivo
office-not-awarded = No se concede
office-save-decisions = Guardar las decisiones
office-last-standings = Clasificación de la última ronda
office-release = Publicación de los resultados
release-draft = En preparación
release-proposed = Propuesta
release-released = Aprobada
release-retracted = Retirada
office-visible-from = Visible desde
office-proposed-by = Propuesta por { $name }
office-released-by = Aprobada por { $name }
office-second-person = Falta la aprobación de una segunda persona. Pida a alguien de la secretaría técnica que abra esta página.
office-propose = Proponer la publicación
office-release-now = Publicar los resultados
office-withdraw-proposal = Retirar la propuesta
office-retract = Retirar los resultados
office-preview = Vista previa de los resultados
office-preview-title = Esto es una vista previa
office-preview-text = Nadie la ve fuera de la secretaría técnica. Así se verá la página cuando los resultados sean públicos.

# The timetable
timetable-lede = Todas las horas son horas locales de la edición ({ $zone }).
timetable-opens = Apertura
timetable-closes = Cierre
timetable-grace = Minutos de gracia después del plazo para presentar candidaturas
timetable-grace-hint = Lo que llega dentro de estos minutos todavía se acepta: textos, archivos y presentaciones, también después del plazo propio de un borrador. En ellos no se puede empezar ni volver a abrir nada, y las páginas públicas indican solo el plazo. 0 si no hay.
timetable-reason = Motivo del cambio de plazo
timetable-reason-hint = Hace falta cuando cambia el plazo de una convocatoria abierta.
timetable-reason-readers = Lo lee todo el mundo en el historial público del plazo, y quien redacta un borrador, por correo.
timetable-note = Si cambia el plazo para presentar candidaturas, la página pública lo indica, con la fecha anterior, la nueva y el motivo, y quien redacta un borrador recibe un correo.

# Mails
office-mails-lede = Cada correo de esta edición, tal como lo recibe quien lo lee, y si ha salido.
office-mails-empty = Todavía no hay correos
office-mail-sent = Enviado
office-mail-failed = { $tries ->
    [one] No ha llegado, { $tries } intento
   *[other] No ha llegado, { $tries } intentos
}
office-mail-waiting = En espera

# Participation
office-participation-lede = De dónde vienen las candidaturas: cifras por país, sin títulos.
office-region-none = Sin región
office-col-share = Comparación
office-col-submitted = Presentadas
office-col-drafts = Borradores

# The log. Each line follows the name of who did it; $subject is a title, an address or a code.
office-log-lede = Quién ha hecho qué, de lo más reciente a lo más antiguo. Se añaden líneas, pero ninguna cambia.
# In place of a name.
log-program = El programa
log-edition-founded = ha creado la edición de { $subject }
log-secretariat-appointed = ha añadido a { $subject } a la secretaría técnica
log-submission-started = ha empezado una candidatura
log-submission-carried = ha empezado «{ $subject }» a partir de una candidatura de { $detail }
log-submission-submitted = ha presentado «{ $subject }» (huella { $detail }…)
log-submission-submitted-in-grace = ha presentado «{ $subject }» después del plazo, en el período de gracia (huella { $detail }…)
log-submission-withdrawn = ha retirado «{ $subject }»
log-submission-reopened = ha vuelto a abrir «{ $subject }»
log-submissions-exported = ha exportado { $detail } candidaturas ({ $subject })
log-team-invited = ha invitado a alguien a redactar «{ $subject }»
log-team-part = ha cambiado lo que alguien puede hacer en «{ $subject }»
log-team-joined = participa en «{ $subject }»
log-team-declined = ha rechazado participar en «{ $subject }»
log-team-left = ha puesto fin a la participación de alguien en «{ $subject }»
log-extension-given = ha dado más tiempo a «{ $subject }»: { $detail }
log-extension-ended = ha retirado el tiempo adicional de «{ $subject }»
log-late-start-given = ha dado tiempo para empezar a { $subject }: { $detail }
log-late-start-ended = ha retirado el tiempo para empezar de { $subject }
log-drafts-reminded = ha recordado el plazo a quienes redactan borradores (correos: { $detail })
log-correction-asked = ha devuelto «{ $subject }» para corregir: { $detail }
log-correction-ended = ya no pide corregir «{ $subject }»
log-correction-submitted = ha presentado «{ $subject }» corregida (huella { $detail }…)
log-full-sheet-submitted = ha presentado la ficha completa de «{ $subject }» (huella { $detail }…)
log-full-sheets-reminded = ha recordado la ficha completa a las finalistas (correos: { $detail })
log-thread-asked = ha hecho una pregunta sobre «{ $subject }»
log-thread-said = ha escrito a la otra parte sobre «{ $subject }»
log-thread-closed = ha cerrado una pregunta sobre «{ $subject }»
log-thread-reopened = ha vuelto a abrir una pregunta sobre «{ $subject }»
log-membership-sent = ha solicitado la adhesión a la red con «{ $subject }»
log-membership-accepted = ha aceptado la solicitud de adhesión enviada con «{ $subject }»
log-membership-declined = ha rechazado la solicitud de adhesión enviada con «{ $subject }»
# $given says whether there is a reason in $detail.
log-submission-eligible = { $given ->
    [yes] ha admitido «{ $subject }»: { $detail }
   *[no] ha admitido «{ $subject }»
}
log-submission-ineligible = no ha admitido «{ $subject }»: { $detail }
log-imported = ha importado candidaturas para { $subject } ({ $detail })
# $detail is the name of a language.
log-summary-translated = ha guardado la traducción del resumen de «{ $subject }» ({ $detail })
log-invitation-accepted = ha aceptado la invitación al jurado
log-invitation-declined = ha declinado la invitación al jurado
log-juror-appointed = ha nombrado a { $detail } ({ $subject }) para el jurado
log-account-erased = ha borrado una cuenta
log-juror-dismissed = ha retirado a { $subject } del jurado
# $subject is the name of a round, $detail a number.
log-assignment-applied = ha aplicado la asignación: { $subject } (fichas: { $detail })
log-jurors-reminded = ha escrito a integrantes del jurado con fichas pendientes: { $subject } (correos: { $detail })
log-conflict = ha declarado un conflicto de intereses con «{ $subject }»
# $detail is the name of a round.
log-ballot-handed-in = ha entregado la ficha de evaluación de «{ $subject }» ({ $detail })
log-timetable-changed = ha cambiado el calendario
log-deadline-moved = ha cambiado el plazo para presentar candidaturas: { $detail }
log-grace-changed = ha fijado los minutos de gracia después del plazo: { $detail }
log-rules-changed = ha cambiado las reglas: { $subject }
log-panel-changed = ha cambiado a mano quién valora: { $subject }
log-conflicts-declared = ha repasado la lista de conflictos: { $subject }
log-lot-drawn = ha hecho el sorteo para los empates: { $subject }
log-form-section = ha cambiado una sección del formulario: { $subject }
log-form-question = ha cambiado una pregunta del formulario: { $subject }
log-form-moved = ha movido una parte del formulario: { $subject }
log-form-removed = ha quitado una parte del formulario: { $subject }
log-form-replaced = ha sustituido el formulario
log-form-full-sheet = ha dicho cuándo se pide la ficha completa
log-round-added = ha añadido una ronda: { $subject }
log-round-removed = ha quitado una ronda: { $subject }
log-vote-set-up = ha preparado la votación abierta
log-vote-removed = ha quitado la votación abierta
log-vote-closed = se ha cerrado la votación abierta y se han contado las papeletas
log-vote-taken-over = ha incorporado el recuento de la votación abierta
log-edition-copied = ha abierto la edición siguiente como copia de esta: { $subject }
log-feedback-written = ha escrito los comentarios sobre «{ $subject }»
# $subject is the name of a round, $detail a number.
log-shortlisted = ha fijado la preselección: { $subject } (candidaturas: { $detail })
log-meeting-joined = se ha unido a la reunión del jurado
log-meeting-discussed = ha puesto «{ $subject }» a debate
log-meeting-paused = ha hecho una pausa
log-motion-opened = ha sometido algo a votación
log-motion-voted = ha votado
log-motion-closed = ha cerrado una votación ({ $detail })
log-decisions-saved = ha guardado las decisiones
log-release-proposed = ha propuesto la publicación de los resultados
log-release-withdrawn = ha retirado la propuesta de publicar los resultados
log-released = ha aprobado la publicación de los resultados
log-retracted = ha retirado los resultados

office-panel-title = Quién valora esta candidatura
office-panel-lede = Añada o quite integrantes del jurado a mano. Quien ha empezado una ficha se queda; quien tiene un conflicto o no lee el idioma no se puede añadir.
office-panel-stale = La asignación de esta candidatura ha cambiado entretanto. Así está ahora.
office-panel-count = Integrantes del jurado: { $count } de { $wanted } previstos
office-panel-caption = El jurado de esta ronda
office-panel-judges = La valora
office-panel-juror = Integrante del jurado
office-panel-load = Candidaturas
office-panel-remark = Observación
office-panel-begun = Ha empezado una ficha
office-panel-conflict = En conflicto
office-panel-language = No lee el idioma
office-panel-category = No es del grupo de esta categoría
office-panel-full = Ya tiene todas las que acepta
