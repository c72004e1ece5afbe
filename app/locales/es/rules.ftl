# Reglas de una ronda. $round es el nombre de una ronda.
rules-title = Reglas: { $round }
rules-heading = Las reglas de esta ronda
rules-lede = Qué se juzga, qué ve el jurado, cómo las notas se convierten en puestos y quién pasa. Todo se fija antes de que se abra la ronda y se publica en «Cómo se llega al resultado».
rules-link = Las reglas de esta ronda
rules-fixed-judged = Ya hay fichas con estas reglas, así que no cambian más. Todavía puede probar otras reglas con las fichas; no se guarda nada.
rules-fixed-opened = Estas reglas están fijadas desde
rules-fixed-try = Todavía puede probar otras reglas con las fichas; no se guarda nada.
rules-try = Probar estas reglas
rules-try-note = La prueba muestra qué harían estas reglas, y otras a su lado, con las candidaturas y fichas que hay, y qué vería un integrante del jurado. No guarda nada.

rules-section-criteria = Qué se juzga
rules-round-name = Nombre de la ronda
rules-low = Nota más baja
rules-high = Nota más alta
rules-step-of-scale = Paso
rules-criterion-new = Otro criterio
rules-weight = Peso
rules-required = Hay que juzgarlo (si no, se puede responder «No puedo valorarlo»)
rules-drop = Quitar este criterio
rules-words = Nombre, pregunta y descripción de las notas, en cinco idiomas
rules-name = Nombre
rules-text = Qué se pregunta
rules-anchors = Descripción de las notas
rules-anchors-hint = Una línea por cada nota descrita: la nota, dos puntos, la descripción. Las mismas notas en cada idioma.
rules-comment-required = Una ficha necesita un comentario para entregarse

rules-section-reading = Quién lee qué
rules-panel = Quién juzga
rules-panel-category = El jurado de la categoría
rules-panel-category-note = Cada integrante del jurado recibe candidaturas de sus categorías.
rules-panel-everyone = Todo el jurado
rules-panel-everyone-note = Cada integrante del jurado recibe todas las candidaturas de la ronda.
rules-ballots-wanted = Fichas por candidatura
rules-sheet = Cuánto lee el jurado
rules-sheet-full = La candidatura entera
rules-sheet-full-note = Todas las respuestas destinadas al jurado.
rules-sheet-summary = El resumen
rules-sheet-summary-note = Solo las respuestas que forman parte del resumen.
rules-applicant = Si el jurado sabe quién presentó la candidatura
rules-applicant-named = Sí
rules-applicant-named-note = El gobierno y el país figuran junto al título.
rules-applicant-blind = No, la ronda es anónima
rules-applicant-blind-note = El gobierno, el lugar, los enlaces y cualquier otra respuesta que lo revele quedan ocultos al jurado.
rules-others = Fichas de los demás, sin nombres
rules-others-never = Nunca
rules-others-never-note = Cada integrante del jurado ve solo sus propias fichas.
rules-others-after-own = Después de la propia
rules-others-after-own-note = Una vez entregada la ficha propia sobre la candidatura, cuando ya no puede cambiar.
rules-others-at-deliberation = En la deliberación
rules-others-at-deliberation-note = Cuando la ronda ha terminado y el jurado se reúne.
rules-late = Un conflicto declarado después de la ficha
rules-late-void = La ficha no cuenta
rules-late-void-note = Como si no se hubiera entregado.
rules-late-stands = Las notas se mantienen
rules-late-stands-note = Lo escrito en ella no se muestra a nadie.

rules-section-counting = Cómo las notas se convierten en puntuación
rules-method = Método
rules-method-weighted-mean = Media ponderada
rules-method-trimmed-mean = Media sin extremos
rules-method-median-of-totals = Mediana
rules-method-rank-points = Puntos por puesto

rules-section-selection = Quién pasa
rules-cut = Corte
rules-cut-share = Una parte
rules-cut-count = Un número
rules-cut-score = Todas a partir de una puntuación
rules-cut-all = Todas
rules-cut-hint = De lo que sigue solo cuenta lo que corresponde a su elección.
rules-cut-percent = Parte en %
rules-cut-most = Como máximo, en total
rules-cut-places = Número de candidaturas
rules-cut-points = Puntuación más baja
rules-cut-by-category = Dentro de cada categoría
rules-tie = Empates en el corte
rules-tie-all = Pasan todas
rules-tie-keys = Deciden otras comparaciones
rules-tie-meeting = Decide el jurado en su reunión
# $place es 1, 2 o 3.
rules-tie-key = Comparación { $place }
rules-key-ballots = Más fichas
rules-key-median = Mediana de los totales más alta
# $criterion es el nombre de un criterio.
rules-key-mark = Nota media más alta: { $criterion }

rules-trial = Qué harían estas reglas
# $round es el nombre de una ronda.
rules-trial-ballots = { $count ->
    [one] Probadas con { $count } ficha. Ronda: { $round }.
   *[other] Probadas con { $count } fichas. Ronda: { $round }.
}
rules-trial-no-ballots = Todavía no hay fichas, así que solo se puede decir el número de plazas.
rules-trial-all = Todas las categorías juntas
rules-trial-places = Candidaturas y plazas
rules-trial-compared = Qué conservarían otras reglas
rules-col-entries = Candidaturas
rules-col-places = Plazas
rules-col-rule = Regla
rules-col-through = Pasan
rules-col-tied = Empatadas en el corte
rules-col-undecided = Para la reunión
rules-col-differ = Distintas de estas reglas
rules-variant-same = Estas reglas
rules-variant-share-most = { $share }, { $most } como máximo en total
rules-variant-top = Las { $count } mejores
rules-variant-tie = Empates: { $rule }
rules-preview = Qué vería el jurado
rules-preview-note = Con una candidatura de esta ronda, si la hay. Aquí no se puede rellenar nada.

rules-screening-note = El jurado dice de cada criterio si se cumple. Una ficha aprueba una candidatura que los cumple todos.
rules-pass-share = Fichas que tienen que aprobar una candidatura
rules-pass-share-half = Al menos la mitad
rules-pass-share-two-thirds = Al menos dos tercios
rules-pass-share-all = Todas

# The list of the rounds. $round is the name of a round.
rules-rounds-title = Rondas
rules-rounds-lede = Lo que hace el jurado, una ronda tras otra. Las candidaturas que pasan de una ronda son las que valora la siguiente.
rules-rounds-fixed = Reglas fijadas
rules-rounds-open = Reglas modificables
rules-rounds-criteria = { $count ->
    [one] { $count } criterio
   *[other] { $count } criterios
}
rules-rounds-remove = Quitar
rules-rounds-remove-label = Quitar la ronda: { $round }
rules-kind-scoring = Puntuación
rules-kind-scoring-note = El jurado pone notas en una escala.
rules-kind-screening = Criba
rules-kind-screening-note = El jurado dice de cada criterio si se cumple; la candidatura se aprueba o no.
rules-new-title = Añadir una ronda
rules-new-note = Su lugar lo deciden las fechas. Una vez añadida, se abren sus reglas.
rules-new-kind = Qué se hace en ella
rules-new-from = Según el modelo de
rules-new-from-hint = De ella se copian los criterios, el grupo del jurado y lo que este ve; después se pueden cambiar.
rules-new-same-jurors = Su jurado valora también aquí
rules-new-add = Añadir la ronda

rules-cut-quota = Un número por categoría
rules-quotas = Plazas por categoría
rules-reserved = Plazas reservadas
rules-reserved-none = Ninguna
rules-reserved-size-class = Para las mejores de cada tamaño de territorio
rules-reserved-region = Para las mejores de cada región del mundo
rules-reserved-each = Plazas reservadas por grupo
rules-key-lot = El sorteo, hecho y publicado al guardar estas reglas
rules-part-rest = Todas las demás

# $group is the name of a size class or of a region of the world.
rules-part-reserved = Reservadas: { $group }
rules-col-part = Se cortan juntas
rules-variant-without-reserved = Sin plazas reservadas
