### The desk of a juror.

jury-nav-name = Jurado
jury-nav-entries = Candidaturas asignadas
jury-nav-rehearsal = Ensayo
jury-nav-marks = Mis notas

# The invitation, before anything else opens
jury-invitation-title = Invitación al jurado
jury-invitation-lede = La secretaría técnica le propone evaluar prácticas de participación ciudadana. Esto es lo que supone; las candidaturas se abren en cuanto acepte.
jury-invitation-task = Su tarea
jury-invitation-nothing-yet = Todavía no tiene candidaturas asignadas. No recibirá más de las que indique abajo.
jury-invitation-amount = { $count ->
    [one] Le espera una candidatura.
   *[other] Le esperan { $count } candidaturas.
} { $hours ->
    [one] La lectura lleva alrededor de una hora.
   *[other] La lectura lleva alrededor de { $hours } horas.
}
jury-invitation-conflicts = Si tiene una relación cercana con un gobierno o con las personas que están detrás de una candidatura, lo declara allí mismo y esta desaparece de su espacio.
jury-invitation-confidence = Confidencialidad
jury-invitation-confidence-text = Lo que lee, lo que valora y lo que se dice en el jurado queda entre el jurado y la secretaría técnica, también después de la publicación de los resultados. Los nombres y datos de contacto de las entidades candidatas solo sirven para el trabajo del jurado. Hasta la ceremonia nadie más sabe quién ha ganado.
jury-invitation-about-you = Sobre usted
jury-invitation-languages = Idiomas en los que lee candidaturas
jury-invitation-categories = Categorías que conoce bien
jury-invitation-categories-hint = Déjelas todas sin marcar para evaluar cualquier categoría.
jury-invitation-max-load = Máximo de candidaturas por ronda
jury-invitation-accept = Aceptar y guardar la confidencialidad
jury-invitation-otherwise = Si no le es posible
jury-invitation-reason = ¿Quiere decir por qué?
jury-invitation-decline = Declinar
jury-invitation-declined = Ha declinado la invitación.
jury-invitation-declined-text = La secretaría técnica ya lo sabe. Si cambia de opinión, todavía puede aceptar abajo.

# The list
jury-entries-title = Candidaturas por evaluar
# Before a date.
jury-entries-closes = Cierre:
jury-entries-closed = La ronda está cerrada.
# $left is a span such as “3 days”.
jury-entries-left = Tiempo restante: { $left }
jury-entries-open = { $count ->
    [0] No le queda ninguna candidatura por evaluar.
    [one] Le queda una candidatura por evaluar.
   *[other] Le quedan { $count } candidaturas por evaluar.
}
# The figure on the desk; $done is set in bold.
jury-entries-progress = { $total ->
    [one] { $done } de { $total } ficha de evaluación entregada
   *[other] { $done } de { $total } fichas de evaluación entregadas
}
jury-entries-minutes = { $hours ->
    [0] { $minutes ->
        [0] No le queda nada por leer.
       *[other] Le quedan unos { $minutes } min de lectura.
    }
   *[other] Le quedan unas { $hours } h { $minutes } min de lectura.
}
jury-entry-minutes = unos { $minutes } min
# For screen readers, before the total of one's own marks.
jury-entry-total = Su total:
jury-entry-recused = Ha dejado esta candidatura
jury-entries-empty = No tiene nada pendiente
jury-entries-none = Todavía no tiene candidaturas asignadas en esta ronda. La secretaría técnica le avisará cuando las tenga.
jury-entries-no-round = Ahora no hay ninguna ronda abierta. Sus candidaturas aparecerán aquí cuando se abra la próxima.
jury-notice-handed-in = La ficha de evaluación está entregada. Gracias.
jury-notice-recused = Su conflicto de intereses queda declarado. La candidatura ha salido de su lista.

# Handing in all that is complete
jury-entry-lacking = Falta todavía: { $fields }
jury-entry-complete = Completa, aún sin entregar
jury-together-title = Entregar lo que está completo
jury-together-complete = { $count ->
    [0] Ninguna de las fichas empezadas está completa todavía.
    [one] Una ficha de evaluación está completa y se puede entregar.
   *[other] { $count } fichas de evaluación están completas y se pueden entregar.
}
jury-together-incomplete = { $count ->
    [one] Una ficha empezada aún no está completa y queda abierta.
   *[other] { $count } fichas empezadas aún no están completas y quedan abiertas.
}
jury-together-new = { $count ->
    [one] Una candidatura está sin empezar.
   *[other] { $count } candidaturas están sin empezar.
}
jury-together-button = { $count ->
    [one] Entregar una ficha
   *[other] Entregar { $count } fichas
}
jury-together-note = Si tiene dudas, vuelva a leer: lo entregado cuenta y ya no cambia.
jury-notice-together = { $count ->
    [0] No se ha entregado ninguna ficha.
    [one] Una ficha de evaluación está entregada.
   *[other] { $count } fichas de evaluación están entregadas.
}
jury-notice-open = { $count ->
    [one] Una ficha de esta ronda sigue abierta.
   *[other] { $count } fichas de esta ronda siguen abiertas.
}
jury-notice-done = Todas sus fichas de esta ronda están entregadas. Gracias.
jury-notice-next = A la siguiente ficha abierta

# The state of a ballot, as a badge.
ballot-new = Nueva
ballot-begun = Empezada
ballot-handed-in = Entregada
ballot-recused = Inhibición

# A submission beside its ballot
jury-place = Candidatura { $place } de { $of }
jury-steps = De una candidatura a otra
jury-previous = Candidatura anterior
jury-next = Candidatura siguiente
jury-ballot-heading = Su ficha de evaluación
# After the name of a criterion.
jury-weight = peso { $weight }
jury-anchors = Qué significan las notas
jury-cannot-judge = No puedo valorarlo
jury-comment = Justificación
jury-comment-needed = ¿Qué le convence y qué le falta? Bastan unas frases; son necesarias para entregar la ficha.
jury-comment-hint = ¿Qué le convence y qué le falta? Unas frases ayudan cuando el jurado se reúne.
jury-comment-readers = Para el jurado y la secretaría técnica. Escríbala de modo que también pueda leerla la entidad candidata: tras la publicación de los resultados se le puede enviar, sin su nombre.
jury-note = Apunte para mí
jury-note-readers = Solo usted lo lee. Ninguna página, exportación ni correo lo muestra a la secretaría técnica, al jurado o a la entidad candidata.
jury-keys = Teclas
jury-keys-text = 0–9: poner la nota y seguir · j, k: criterio siguiente, anterior · s: guardar · signo de interrogación: esta lista. Fuera de los cuadros de texto, mientras esté en este formulario.
jury-total = Total por ahora
# Stands for the total while there are no marks.
jury-total-none = –
jury-total-of = de { $highest }
jury-judged = { $total ->
    [one] { $n } de { $total } criterio valorado
   *[other] { $n } de { $total } criterios valorados
}
jury-hand-in = Entregar la ficha de evaluación
jury-hand-in-note = Todo se guarda mientras trabaja. Entregue la ficha cuando lo tenga claro: a partir de entonces cuenta y ya no cambia.
jury-record-title = Su ficha de evaluación, tal como la entregó
# Before a date.
jury-record-at = Entregada:
jury-total-final = Total
jury-others = Las otras fichas
jury-others-note = Sin nombres y en un orden que no los delata. Ya no pueden cambiar.

# One's own marks beside each other
jury-marks-title = Mis notas, una junto a otra
jury-marks-lede = A igual calidad, iguales notas, desde la primera candidatura hasta la última. Solo usted ve esta tabla.
jury-marks-caption = Sus notas, del total más alto al más bajo
jury-marks-entry = Candidatura
jury-marks-state = Ficha de evaluación
jury-marks-cannot-judge = Sin valorar
jury-marks-mean = Media de sus notas
jury-marks-range = De la más baja a la más alta

# A conflict of interest
jury-conflict-title = Conflicto de intereses
jury-conflict-text = ¿Tiene una relación cercana con este gobierno, con sus equipos o con esta práctica? Declárela, y la candidatura saldrá de su lista.
jury-conflict-button = Declarar un conflicto de intereses
jury-conflict-lede = Inhibirse también es juzgar bien. En cuanto lo declare, la candidatura saldrá de su lista para siempre, y la ficha que le hubiera dedicado dejará de contar.
jury-conflict-kind = ¿Qué relación tiene con ella?
jury-conflict-reason = En sus propias palabras
jury-conflict-readers = Solo lo lee la secretaría técnica; nunca la entidad candidata ni el resto del jurado.
jury-conflict-declare = Declarar y dejar esta candidatura
# Both a choice for the juror and a note for the secretariat.
conflict-employment = Trabajo para el gobierno o sus socios, ahora o antes
conflict-authorship = Participación en la propia práctica
conflict-family = Familia o amistad cercana
conflict-rivalry = Una práctica que compite con esta
conflict-other = Otro motivo

ballot-screening-met = Lo cumple
ballot-screening-not-met = No lo cumple
ballot-screening-passed = Aprobada
ballot-screening-failed = No aprobada

conflict-list-title = ¿Tiene algún conflicto de intereses?
conflict-list-lede = Antes de que se abran las candidaturas, repase la lista. Lo que declare desaparece de su espacio y lo valora otra persona.
conflict-list-lede-blind = Esta ronda es anónima: no sabrá quién ha presentado qué. Aquí están los gobiernos, sin sus candidaturas. Lo que declare desaparece de su espacio y lo valora otra persona.
conflict-list-count = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
conflict-list-stale = Su lista ha cambiado entretanto. Repásela otra vez, por favor.
conflict-list-open = Tengo un conflicto
conflict-list-kind = De qué tipo
conflict-list-note = También podrá declarar un conflicto más tarde, junto a cada candidatura.
conflict-list-declare = No tengo ningún otro conflicto: abrir las candidaturas

# $why is a list of the three that follow.
conflict-asked = Se lo preguntamos por { $why }.
conflict-asked-organisation = el nombre de su organización
conflict-asked-mail-domain = su correo electrónico
conflict-asked-country = el país
conflict-questions-title = Preguntas sobre conflictos
conflict-questions-note = Integrantes del jurado y candidaturas que tienen algo en común. Se les pregunta; eso no decide nada.
conflict-questions-caption = A quién se pregunta por qué
conflict-questions-juror = Integrante del jurado
conflict-questions-why = En común
conflict-questions-answer = Respuesta
conflict-questions-none = Sin conflicto
conflict-questions-open = Sin responder

# The rehearsal: invented submissions, whose marks are kept nowhere
jury-rehearsal = Ronda de ensayo
jury-rehearsal-lede = Tres candidaturas inventadas con los criterios y la escala de la ronda, para encontrar su medida antes de que cuente.
jury-rehearsal-notice = Ensayo: aquí no cuenta nada
jury-rehearsal-notice-text = Los lugares, las personas y los textos son inventados. Las notas que ponga se comparan y se olvidan: nadie las ve, no se guarda nada y desaparecen cuando sale de esta página.
jury-rehearsal-over = No hay ninguna ronda abierta ni por abrir: ya no queda nada que ensayar.
jury-rehearsal-sample = Candidatura inventada { $place } de { $of }
jury-rehearsal-compare = Comparar
jury-rehearsal-compared = Sus notas junto a las de dos integrantes inventados del jurado
jury-rehearsal-compared-text = No son ninguna solución: dos personas que leen el mismo texto no coinciden. Mire si puntúa siempre más alto o más bajo, y qué parte de la escala usa. En el dibujo, la línea es su total y los puntos son los de ellos.
# $by is a difference of totals, such as 0.60.
jury-rehearsal-higher = En estos textos, sus totales son de media { $by } más altos que los de los integrantes inventados.
jury-rehearsal-lower = En estos textos, sus totales son de media { $by } más bajos que los de los integrantes inventados.
jury-rehearsal-same = En estos textos, sus totales coinciden de media con los de los integrantes inventados.
# $own and $theirs are spans of totals, such as 3.90–8.55.
jury-rehearsal-range = Del total más bajo al más alto: los suyos, { $own }; los de los integrantes inventados, { $theirs }.
jury-rehearsal-you = Usted
jury-rehearsal-first = Integrante inventado 1
jury-rehearsal-second = Integrante inventado 2
jury-rehearsal-assembly-title = Una asamblea por sorteo elige el plan contra las riadas
jury-rehearsal-assembly-place = Vilaribera (inventada), 41.000 habitantes
jury-rehearsal-assembly-text = Tras la riada de 2021, el municipio sorteó a 60 residentes, con equilibrio de barrios, edades, sexo y régimen de vivienda; una de cada cuatro personas no había participado nunca en nada. Se pagaron los cuidados y las actas se leyeron por la radio. En nueve sesiones eligieron entre tres planes, con ingenieras que respondían en lugar de exponer. El pleno se había comprometido de antemano a adoptar lo elegido o a decir por escrito por qué no: adoptó 31 de 34 puntos y explicó los otros tres. Dos años después, 22 están hechos. La evaluación, de la universidad vecina, también cuenta lo que falló: nadie menor de 20 años llegó al final, y el dinero para traducción se acabó en la quinta sesión. Dos municipios vecinos lo han repetido a mitad de coste.
jury-rehearsal-budget-title = Cada barrio vota sus plazas
jury-rehearsal-budget-place = Porto Sereno (inventada), 180.000 habitantes
jury-rehearsal-budget-text = Desde hace seis años, los residentes votan en línea sobre una décima parte de lo que la ciudad invierte en espacio público. El año pasado votaron 23.000 personas, el 13 % de las que tenían derecho. Los barrios de propietarios ganan más a menudo; desde 2023, los tres más pobres de diez tienen una parte fija. Los servicios examinan las propuestas, y cada negativa se publica con una frase. Cuatro de cada cinco proyectos elegidos se construyen en dos años. La gente se encuentra poco: hay una tarde en cada barrio, y después decide el voto. Se anuncia una evaluación. El programa es libre y lo usan otras dos ciudades.
jury-rehearsal-portal-title = La ciudad escucha
jury-rehearsal-portal-place = Lindmere (inventada), 95.000 habitantes
jury-rehearsal-portal-text = La ciudad ha abierto un portal donde cualquiera puede dejar ideas en todo momento. En su primer año reunió 1480 ideas y 9200 apoyos, y la más popular recibió un premio. Cada mes la alcaldesa lee en vídeo las diez mejores. El portal tiene una aplicación, un asistente que responde preguntas y un mapa en tres dimensiones, y ganó un premio de diseño digital. No se dice cómo una idea se convierte en decisión; está previsto crear una unidad. El informe afirma que el 92 % de los usuarios está satisfecho, sin decir cuántos respondieron ni quiénes son. No se dan costes. Otras ciudades se han interesado.
