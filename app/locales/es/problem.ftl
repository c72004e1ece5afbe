### Faults in an input (problem-) and refusals of a whole request (error-).

# The head of the list of faults above a form.
problem-summary = { $count ->
    [one] Hay un punto por revisar
   *[other] Hay { $count } puntos por revisar
}
problem-missing = Aquí hace falta una respuesta.
problem-too-many-words = El texto tiene { $given } palabras; aquí caben { $limit }.
# $limit is 0 where the bound is not told.
problem-too-long = { $limit ->
    [0] El texto es demasiado largo para este campo. Acórtelo.
   *[other] El texto es demasiado largo para este campo: caben { $limit } caracteres.
}
problem-forbidden-characters = El texto contiene caracteres de control invisibles. Péguelo de nuevo como texto sin formato o escríbalo.
problem-not-a-choice = Elija una de las respuestas de la lista.
problem-not-a-number = Escriba un número, en cifras.
problem-not-an-email = No parece una dirección de correo electrónico. Compruebe si falta alguna parte o sobra un espacio.
problem-not-a-url = Escriba una dirección web completa que empiece por https://
problem-not-a-date = Indique el mes así: 2024-05, o el día así: 2024-05-31.
problem-ends-before-it-begins = El final es anterior al comienzo.
problem-outside-period = La práctica queda fuera del período que admite esta edición.
problem-not-declared = Marque esta declaración para presentar la candidatura.
# $limit is 0 where the bound is not told.
problem-out-of-scale = { $limit ->
    [0] Esta nota está fuera de la escala.
   *[other] Esta nota está fuera de la escala, que termina en { $limit }.
}
problem-off-step = Esta nota queda entre dos peldaños de la escala. Elija uno de ellos.
problem-mark-missing = Aquí falta una nota. Póngala antes de entregar la ficha.
problem-must-be-judged = Este criterio necesita una nota: las reglas de la ronda no permiten dejarlo sin valorar.
problem-unknown-field = El formulario ha cambiado desde que lo abrió. Vuelva a cargar la página y compruebe esta respuesta.
problem-wrong-code = No son las seis cifras del último correo. Compruébelas o pida un código nuevo.
problem-spent-link = Este enlace o código ya se ha usado, se ha sustituido o ha caducado. Pida uno nuevo.
problem-not-a-time = Indique el día y la hora así: 2024-05-31 18:00.
problem-time-twice = Ese día cambia la hora, y esta hora se repite. Elija abajo cuál de las dos quiere decir.
problem-time-skipped = Ese día cambia la hora, y esta hora no existe. Elija abajo una de las dos más próximas, o escriba otra.
problem-grace-unfit = Indique minutos enteros, como máximo 1440 (un día), que terminen antes de que empiece el jurado.
problem-reason-missing = Esto se aparta de la clasificación. Indique el motivo para el acta.
problem-contradiction = Esta decisión y otra se excluyen mutuamente. Cambie una de las dos.
problem-contact-missing = Indique primero una persona de contacto, para que podamos ponernos en contacto con usted.
problem-scale-unfit = La nota más alta tiene que superar a la más baja y los pasos tienen que terminar en ella.
problem-weights-unfit = Al menos un criterio tiene que tener un peso mayor que 0. Todos los pesos juntos suman 10.000 como máximo; si hay criterios que pueden quedar sin valorar, elija números redondos como 10 o 25.
problem-anchor-unfit = Una línea por nota: una nota de la escala, dos puntos, la descripción. Cada nota una vez, y las mismas en cada idioma.
problem-too-small = Así no quedaría nadie. Indique un número mayor y, como máximo, el 100 %.
problem-needs-everyone = Los puntos por puesto comparan listas enteras: todo el jurado tiene que juzgarlo todo.
problem-windows-overlap = Este período coincide con otro del calendario.
problem-full-sheet-time = Después del cierre de esta ronda y, a más tardar, cuando se abra la fase siguiente.
problem-full-sheet-untimed = Diga primero cuándo se pide la ficha completa.
problem-in-the-past = Ese momento ya ha pasado.
problem-too-few-choices = { $given ->
    [one] Ha elegido { $given } práctica; hacen falta al menos { $limit }.
   *[other] Ha elegido { $given } prácticas; hacen falta al menos { $limit }.
}
problem-too-many-choices = Ha elegido { $given } prácticas; se pueden elegir { $limit } como máximo.
problem-not-most-voted = Esta mención es para la práctica más votada; no puede recibirla otra.
problem-too-few-ballots = Una práctica tiene { $limit } votos: tiene que haber al menos tantas papeletas que cuenten.
problem-table-unfit = La primera línea debe nombrar una columna «title» o «title/…», y otra con los votos: «confirmed_votes», «supports» o «votes».
problem-row-unfit = Línea { $given }: o los votos no son un número, o la práctica ya tenía una fila.
problem-entries-lacking = { $given ->
    [one] Falta { $given } práctica de la votación en la tabla.
   *[other] Faltan { $given } prácticas de la votación en la tabla.
}
problem-taken = De este año ya hay una edición.
problem-already-begun = Con esta dirección ya se empezó una candidatura en el plazo concedido. Dé más tiempo a ese borrador en su página.
problem-code-unfit = Cada código figura una sola vez y se compone de minúsculas, cifras, «-» y «_».
problem-needed-by-all = Todo formulario tiene esta pregunta, con este tipo de respuesta.
problem-list-unfit = Hace falta el mismo número de líneas en cada idioma, y otros tantos códigos; categorías, idiomas y clases de tamaño son los de la edición.
problem-in-use = { $given ->
    [one] { $given } candidatura ha respondido; su respuesta se perdería.
   *[other] { $given } candidaturas han respondido; sus respuestas se perderían.
}
problem-condition-unfit = Una pregunta solo puede depender de una anterior con opciones, de opciones que esta tenga, y no si todo formulario la tiene.
problem-file-unfit = El archivo no se puede leer a partir de la línea { $limit }.
problem-own-address = Esta es su propia dirección.
problem-not-own-address = No es la dirección de esta cuenta.
problem-no-more-room = No hay espacio para más: { $limit } como máximo.
problem-not-later = No es más tarde que el plazo que vale para todas.
problem-jury-begins = Para entonces el jurado ya está trabajando. Elija un momento anterior.
problem-file-too-large = Este archivo supera los { $limit } MB. Redúzcalo o indique un enlace.
problem-file-kind-unfit = No se acepta este tipo de archivo, o su contenido no es lo que dice su nombre. Consulte qué tipos se aceptan.
problem-file-unsafe = Este archivo está dañado o contiene algo que podría perjudicar a quien lo abra. Guárdelo de nuevo, sin macros ni adjuntos, y vuelva a enviarlo.
problem-file-cut-short = El archivo no llegó entero. Envíelo de nuevo.
problem-file-unscanned = En este momento no se puede comprobar si el archivo es seguro. Envíelo de nuevo dentro de unos minutos.
problem-too-many-files = { $limit ->
    [one] Se acepta un solo archivo. Retire antes el que hay.
   *[other] Se aceptan como máximo { $limit } archivos. Retire antes alguno.
}
problem-picture-undescribed = Diga de cada imagen qué muestra y marque que puede publicarse.
problem-not-an-amount = Escriba el importe en cifras, con no más decimales que los de la moneda.
problem-currency-missing = Elija también la moneda.
problem-end-unclear = Indique el último mes o marque que sigue en marcha: una de las dos cosas.
problem-ranking-unfit = Elija cada opción una sola vez y rellene los puestos desde el primero, sin dejar ninguno vacío.
problem-too-many-chosen = Ha elegido { $given } respuestas; caben { $limit } como máximo.
problem-other-missing = Escriba junto a la opción de qué se trata.
problem-not-eligible = Con esta respuesta la candidatura no puede participar.
problem-rule-unfit = Esto no encaja con la manera de responder a la pregunta, o nombra una opción que no existe.
error-sign-in-title = Primero inicie sesión
error-sign-in-text = Esta página forma parte de un espacio personal. Inicie sesión y llegará directamente a ella.
error-not-found-title = En esta dirección no hay nada
error-not-found-text = La página ha cambiado de sitio, nunca existió o no tiene permiso para verla.
# The moment of opening follows in a line of its own.
error-not-yet-title = Todavía no está abierto
error-not-yet-text = Vuelva cuando se abra. Esta es la hora:
error-closed-title = Ya está cerrado
error-closed-text = El plazo ha pasado y no se ha cambiado nada. Si cree que es un error, escriba a la secretaría técnica.
error-stale-title = Alguien ha guardado antes
error-stale-text = No se ha sobrescrito nada. Abra de nuevo la página para ver la versión más nueva y añada su cambio.
error-invalid-title = Hay que revisar algo del formulario
error-invalid-text = Vuelva atrás, compruebe las respuestas y envíe de nuevo el formulario.
error-wrong-state-title = Ahora no es posible
error-wrong-state-text = Lo que quería cambiar ha avanzado mientras tanto. Abra de nuevo su página para ver en qué punto está.
error-second-person-title = Una segunda persona debe confirmarlo
error-second-person-text = Usted ha dado el primer paso; las reglas piden que el segundo lo dé otra persona de la secretaría técnica.
error-too-many-title = Espere un momento
error-too-many-text = { $seconds ->
    [one] Han llegado demasiadas peticiones desde aquí. Vuelva a intentarlo en { $seconds } segundo.
   *[other] Han llegado demasiadas peticiones desde aquí. Vuelva a intentarlo en { $seconds } segundos.
}
error-spent-title = Este enlace ya no funciona
error-spent-text = Ya se ha usado, lo ha sustituido uno más nuevo o ha caducado. Pida otro.
error-too-large-title = Es demasiado para enviarlo de una vez
error-too-large-text = No se ha guardado nada, pero su texto sigue en el formulario: vuelva atrás con el navegador y acórtelo o guárdelo por partes. Un formulario admite alrededor de un millón de caracteres.
error-full-title = Ahora mismo no se ha podido guardar nada
error-full-text = El servidor se ha quedado sin espacio; ya se ha avisado a quien lo mantiene. Conserve una copia del texto e inténtelo más tarde.
error-trouble-title = Algo ha fallado por nuestra parte
error-trouble-text = No es culpa suya. Vuelva a intentarlo en unos minutos; si se repite, escriba a la secretaría técnica con la referencia de abajo.
error-reference = Referencia
error-to-desk = Ir a mi espacio
error-to-home = Ir a la página de inicio
error-typed-title = Lo que ha escrito sigue aquí
error-typed-text = Envíelo de nuevo o cópielo antes en un lugar seguro.
error-typed-send = Enviar de nuevo
