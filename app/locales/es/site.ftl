### Public pages, header and footer; the words that all areas share: states (state-), phases (phase-), roles (role-).

site-name = Palmarès
site-skip = Ir al contenido
site-nav = Menú principal
site-nav-home = Inicio
site-nav-editions = Todas las ediciones
site-nav-privacy = Privacidad
# For screen readers, before the name of the language.
site-language = Idioma:
site-my-desk = Mi espacio
site-sign-out = Cerrar sesión
site-breadcrumbs = Está aquí
site-desk-applicant = Mis candidaturas
site-desk-jury = El espacio del jurado
site-desk-office = La oficina de la secretaría técnica
site-footer-about = Palmarès acompaña la distinción «Buena Práctica en Participación Ciudadana», desde la convocatoria hasta la publicación de los resultados.
site-footer-nav = Otras páginas
site-footer-small = Palmarès es software libre con licencia Apache-2.0.
site-demo-title = Demostración
site-demo-text = Mire y pruebe todo: las personas, las candidaturas y las notas son inventadas, y de aquí no sale ningún correo.
site-demo-link = Elegir una persona y una fecha
site-home-title = Buena Práctica en Participación Ciudadana
site-home-lede = En cada edición, gobiernos locales y regionales muestran cómo deciden junto con sus habitantes. Un jurado lee y compara; cualquiera puede ver cómo se llega al resultado.
site-home-to-call = Leer la convocatoria
site-home-winners = Las candidaturas ganadoras hasta hoy
site-home-all = Todas las ediciones

call-kicker = { $number }.ª edición · { $year }
call-take-part = Presentar una práctica
call-read-questions = Leer las preguntas
# These three stand before a date.
call-opens = Se abre el
call-open-until = Abierta hasta el
call-closed-since = Cerrada desde el
call-to-winners = Ver las candidaturas ganadoras
call-to-finalists = Ver las candidaturas finalistas
call-to-method = Cómo se llega al resultado
call-fact-languages = Idiomas de las candidaturas
call-fact-period = Período de las prácticas
call-fact-ceremony = Ceremonia de entrega
call-who = Quién puede participar
call-calendar = Calendario
call-categories = Categorías
call-judged = Qué se evalúa
call-how = Cómo funciona
# Before the closing time of a phase in UTC.
call-closes = Se cierra el
call-deadline-changes = Cambios del plazo
call-deadline-change = Decisión del { $decided }: el plazo pasa del { $from } al { $to }.

phase-now = En curso
phase-submission = Convocatoria abierta
phase-submission-text = Las entidades candidatas redactan y presentan su candidatura. Hasta que termine el plazo pueden modificarla o retirarla.
phase-validation = Validación técnica
phase-validation-text = La secretaría técnica comprueba que cada candidatura cumpla las condiciones de la convocatoria. No juzga su calidad.
phase-round-text = Cada integrante del jurado lee las candidaturas que tiene asignadas y da una nota a cada criterio. Si hay un conflicto de intereses, se inhibe.
phase-deliberation = Deliberación
phase-deliberation-text = El jurado debate las candidaturas finalistas y decide la candidatura ganadora y las menciones especiales. El acta recoge los motivos.
phase-ceremony = Ceremonia de entrega

questions-title = Las preguntas del formulario
questions-lede = Todo lo que pide el formulario, para leerlo, imprimirlo y comentarlo antes de empezar. Junto a cada pregunta se indica quién leerá la respuesta.
questions-required = Obligatoria
questions-words = { $limit ->
    [one] { $limit } palabra como máximo
   *[other] { $limit } palabras como máximo
}

finalists-title = Las candidaturas finalistas
finalists-lede = { $count ->
    [0] Todavía no hay candidaturas finalistas que mostrar.
    [one] Una candidatura ha llegado a la final.
   *[other] { $count } candidaturas han llegado a la final. En cada categoría siguen el orden de sus títulos, que nada dice de su puesto.
}

winners-title = Palmarés { $year }
winners-kicker = { $number }.ª edición · { $year }
winners-none = El jurado no designó ninguna candidatura ganadora en esta edición.
winners-mentions = Menciones especiales
winners-finalists = Candidaturas finalistas
winners-others = Todas las demás candidaturas
winners-method = Cómo se llegó a este resultado
winners-method-text = Candidaturas: { $entries }. Rondas del jurado: { $rounds }. Las reglas se fijaron antes de que el jurado empezara, y cualquiera puede recalcular el resultado.
winners-vote = Cómo ha votado la gente
# Before a date.
winners-since = Publicado el

editions-title = Todas las ediciones
editions-lede = Las candidaturas ganadoras y las menciones especiales desde el comienzo. De las ediciones anteriores damos solo lo que confirma una fuente pública.
editions-unknown = Candidatura ganadora no documentada
editions-entries = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
editions-countries = { $count ->
    [one] { $count } país
   *[other] { $count } países
}
# Before a list of places.
editions-mentions = Menciones especiales:
editions-source = Fuente

practice-facts = La práctica de un vistazo
practice-cite = Cómo citar esta práctica
practice-translated = Este resumen es una traducción. Idioma de la candidatura: { $language }.
practice-translated-by-machine = Este resumen es una traducción automática. Idioma de la candidatura: { $language }.
practice-original = Leer el original

method-title = Cómo se llega al resultado
method-to-mathematics = Las matemáticas, con fuentes
method-lede = De las notas del jurado a la candidatura ganadora, paso a paso: qué se cuenta, quién decide y cómo puede comprobarlo cualquiera.
method-panel-by-category = { $count ->
    [one] Cada candidatura va a un grupo del jurado, según su categoría. La evalúa un integrante del jurado.
   *[other] Cada candidatura va a un grupo del jurado, según su categoría. La evalúan { $count } integrantes del jurado, cada cual por su cuenta.
}
method-panel-everyone = Todo el jurado evalúa todas las candidaturas, cada integrante por su cuenta. Si hay un conflicto de intereses, se inhibe.
method-sheet-full = El jurado lee la candidatura entera, salvo las personas de contacto.
method-sheet-summary = El jurado lee el resumen de cada candidatura.
method-applicant-named = Sabe quién la presentó.
method-applicant-blind = No sabe quién la presentó: el gobierno, el lugar y los enlaces le quedan ocultos.
method-others-never = Nadie ve las notas de los demás.
method-others-after-own = Cada cual ve las notas de los demás, sin nombres, cuando las suyas ya no pueden cambiar.
method-others-at-deliberation = Cada cual ve las notas de los demás, sin nombres, en la deliberación.
method-late-void = Antes de que se abran las candidaturas, cada integrante del jurado declara sus conflictos de intereses. Si se declara uno después de entregar una ficha, esta deja de contar.
method-late-stands = Antes de que se abran las candidaturas, cada integrante del jurado declara sus conflictos de intereses. Si se declara uno después de entregar una ficha, las notas de esta se mantienen.
method-scale = Cada criterio recibe una nota de { $low } a { $high }, en pasos de { $step }.
method-weighted-mean = Las notas de cada integrante del jurado dan un total en la misma escala: su media, en la que un criterio de peso 2 cuenta el doble que uno de peso 1. El criterio que alguien no puede valorar queda fuera de su total. La puntuación de una candidatura es la media de esos totales. Se calcula con fracciones exactas; solo se redondea lo que se muestra.
method-trimmed-mean = En cada criterio con tres notas o más se dejan fuera la más alta y la más baja, para que una sola opinión no decida el resultado. La media de las demás se redondea a centésimas. La puntuación es la media de los criterios, cada uno según su peso.
method-median-of-totals = Las notas de cada integrante del jurado dan un total en la misma escala: su media, en la que cada criterio cuenta según su peso. La puntuación es la mediana de esos totales: el que queda en medio al ordenarlos, o la media de los dos del medio. Si las medianas son iguales, desempata la media de los totales.
method-rank-points = Los totales de cada integrante del jurado ordenan las candidaturas de su lista. La primera recibe 12 puntos, las siguientes 10, 8, 7, 6, 5, 4, 3, 2 y 1; los totales iguales se reparten los puntos de sus puestos. La puntuación es la media de esos puntos: cuenta el orden que ve el jurado y no la generosidad de cada cual.
method-screening = En cada criterio, cada integrante del jurado dice si la candidatura lo cumple. Una ficha aprueba una candidatura que cumple todos los criterios que esa persona ha podido valorar. Lo que cuenta es la parte de las fichas que la aprueban.
method-pass-half = Pasan las candidaturas que aprueba al menos la mitad de sus fichas.
method-pass-two-thirds = Pasan las candidaturas que aprueban al menos dos tercios de sus fichas.
method-pass-all = Pasan las candidaturas que aprueban todas sus fichas.
method-criteria = Los criterios
method-tie-lot = El sorteo se hizo de antemano y es público: { $seed }. El número de una candidatura es el que escriben los ocho primeros bytes del SHA-256 de este texto, seguido de dos puntos y del identificador de la candidatura; el más alto va primero.
method-key-ballots = más fichas
method-key-median = la mediana más alta de los totales

# $criterion is the name of a criterion.
method-key-mark = la nota media más alta en «{ $criterion }»
method-key-lot = el sorteo
method-cut-quota = Pasan, por categoría: { $places }.
method-reserved-size-class = { $count ->
    [one] Se reserva { $count } plaza para la mejor candidatura de cada tamaño de territorio; las demás son para las mejores de todas las que quedan.
   *[other] Se reservan { $count } plazas para las mejores candidaturas de cada tamaño de territorio; las demás son para las mejores de todas las que quedan.
}
method-reserved-region = { $count ->
    [one] Se reserva { $count } plaza para la mejor candidatura de cada región del mundo; las demás son para las mejores de todas las que quedan.
   *[other] Se reservan { $count } plazas para las mejores candidaturas de cada región del mundo; las demás son para las mejores de todas las que quedan.
}
method-weights = Los criterios y su peso
method-vote-here = { $count ->
    [one] En una votación abierta puede elegir todo el mundo. Una papeleta cuenta si contiene al menos { $count } práctica y se ha confirmado su dirección de correo; de una dirección cuenta la última.
   *[other] En una votación abierta puede elegir todo el mundo. Una papeleta cuenta si contiene al menos { $count } prácticas y se ha confirmado su dirección de correo; de una dirección cuenta la última.
}
method-vote-here-between = En una votación abierta puede elegir todo el mundo. Una papeleta cuenta si contiene de { $least } a { $count } prácticas y se ha confirmado su dirección de correo; de una dirección cuenta la última.
method-vote-elsewhere = En una votación abierta, en otra plataforma, puede elegir todo el mundo. Su recuento se incorpora cuando acaba.
method-vote-jury = El jurado ve el recuento cuando delibera; sus puntuaciones no dependen de él.
method-vote-mention = La práctica más votada recibe una mención propia, si no es la ganadora.
method-vote-no-mention = Por sí sola no otorga ningún reconocimiento.
method-criterion = Criterio
method-weight = Peso
method-cut-top = { $count ->
    [one] Pasa la mejor candidatura.
   *[other] Pasan las { $count } mejores candidaturas.
}
method-cut-share = Pasa el { $percent } % de las candidaturas, las mejores; una mitad cuenta como una entera.
method-cut-share-most = Pasa el { $percent } % de las candidaturas, las mejores, con un máximo de { $most } en total; una mitad cuenta como una entera.
method-cut-threshold = Pasan todas las candidaturas con una puntuación de { $score } o más.
method-cut-all = Pasan todas las candidaturas; esta ronda no selecciona.
# These two stand after one of the sentences above.
method-within-category = Esto vale dentro de cada categoría.
method-over-all = Esto vale para todas las categorías en conjunto.
method-tie-all = Si hay candidaturas empatadas en el corte, pasan todas.
method-tie-keys = Si hay candidaturas empatadas en el corte, deciden una tras otra las comparaciones fijadas de antemano: { $keys }. Si el empate sigue, decide el jurado en su reunión.
method-tie-meeting = Si hay candidaturas empatadas en el corte, decide el jurado en su reunión.
method-release = Decisión y publicación
method-release-text = El jurado decide en su deliberación, y el acta recoge la decisión. Dos personas deben publicar el resultado, de modo que nadie pueda hacerlo a solas. Desde entonces queda congelado: cualquier cambio posterior se notaría. El archivo de datos que se publica con el resultado contiene todo lo necesario para el cálculo; con la orden «palmares verify» cualquiera puede repetirlo en su propio equipo.

privacy-title = Privacidad
privacy-lede = Guardamos lo que la distinción necesita, mostramos lo que ayuda a otros a aprender y no cedemos nada.
privacy-contacts-title = Datos de contacto
privacy-contacts-text = Los nombres, correos electrónicos y teléfonos de las personas de contacto los ve solo la secretaría técnica y no se publican nunca. Sirven únicamente para comunicarnos con usted sobre su candidatura.
privacy-jurors-title = El jurado
privacy-jurors-text = El resultado publicado contiene las notas, para que cualquiera pueda recalcularlo. Ninguna lleva el nombre de quien la dio.
privacy-cookies-title = Cookies
privacy-cookies-text = Este sitio usa tres cookies, todas técnicas: una mantiene su sesión, otra protege el inicio de sesión y la tercera recuerda su idioma. No hay terceros, estadísticas ni publicidad.
privacy-mails-title = Correos electrónicos
privacy-mails-text = Recibirá solo correos sobre sus propios asuntos: el inicio de sesión, su candidatura o su trabajo para el jurado o la secretaría técnica.
privacy-vote-title = La votación abierta
privacy-vote-text = Quien vota da una dirección de correo. Junto al voto no se guarda la dirección, sino una huella hecha con una clave; no se guarda cuándo se votó. Cuando acaba la votación se borran la clave, las huellas y los mensajes, y nadie puede saber quién votó qué. Los votos se publican con el resultado, sin nombres, para que cualquiera pueda contarlos de nuevo.
privacy-rights-title = Sus derechos
privacy-rights-text = En la página de su cuenta puede llevarse una copia de los datos que guardamos sobre usted y hacer que se borren. Para corregir algo, escriba a la secretaría técnica. Lo borrado sigue borrado cuando se restaura una copia de seguridad.

role-applicant = Entidad candidata
role-juror = Integrante del jurado
role-secretariat = Secretaría técnica
role-regional-office = Oficina regional
role-auditor = Persona auditora

state-draft = Borrador
state-submitted = Presentada
state-eligible = Admitida
state-ineligible = No admitida
state-withdrawn = Retirada
