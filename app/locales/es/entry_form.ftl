# The entry form, shaped by the secretariat
entry-form-title = Formulario
entry-form-lede = Lo que se pregunta a quienes presentan candidaturas, página por página. Las personas de contacto abren cada formulario.
entry-form-closed = El plazo de presentación ha terminado: el formulario queda como está.
entry-form-preview = Ver todas las preguntas
entry-form-keep = Guardar como archivo
entry-form-import = Importar desde un archivo
entry-form-section-add = Añadir una sección
entry-form-section-change = Cambiar la sección
entry-form-section-title = Título
entry-form-section-intro = De qué trata esta página
entry-form-question-add = Añadir una pregunta
entry-form-question-change = Cambiar la pregunta
entry-form-up = Subir: { $name }
entry-form-down = Bajar: { $name }
entry-form-remove = Quitar: { $name }
entry-form-answered = { $count ->
    [one] respondida en { $count } candidatura
   *[other] respondida en { $count } candidaturas
}
entry-form-in-use = { $count ->
    [one] { $count } candidatura responde a esta pregunta: el tipo y las opciones ya elegidas se conservan.
   *[other] { $count } candidaturas responden a esta pregunta: el tipo y las opciones ya elegidas se conservan.
}
entry-form-label = Pregunta
entry-form-kind = Tipo de respuesta
entry-form-required = Hay que responderla
entry-form-max-words = Máximo de palabras
entry-form-readers = Quién lee la respuesta
entry-form-in-summary = La respuesta forma parte del resumen que presenta la candidatura
entry-form-identifying = La respuesta revela quién presenta la candidatura: el jurado no la lee en una ronda anónima
entry-form-read-secretariat = la lee la secretaría técnica
entry-form-read-jury = la lee el jurado
entry-form-read-public = se publica
entry-form-depending = Cuándo se pregunta
entry-form-shown-if = Solo tras una respuesta a
entry-form-shown-of = Códigos de las respuestas
entry-form-shown-of-hint = Uno por línea. «Ver» muestra los códigos.
entry-form-hint = Ayuda bajo la pregunta
entry-form-options = Opciones
entry-form-options-note = Una opción por línea, en el mismo orden en cada idioma.
entry-form-codes = Códigos de las opciones
entry-form-codes-hint = Una línea por opción: su nombre en tablas y reglas. Si se deja vacío, los códigos se forman con las palabras inglesas.
entry-form-bounds = Límites y casos especiales
entry-form-max-chars = Máximo de caracteres
entry-form-max-chars-hint = De un texto, además del límite de palabras o en su lugar.
entry-form-most = Máximo de opciones, puestos o filas
entry-form-most-hint = Para varias de una lista, para un orden y para una tabla (20 filas como máximo).
entry-form-other = Opción que se concreta con palabras
entry-form-other-hint = El código de una opción como «otros»: al lado se escribe qué es.
entry-form-numbers = Columnas de números
entry-form-numbers-hint = Las opciones de una tabla son sus columnas: los códigos de las que solo admiten números, uno por línea.
entry-form-deciding = Quién puede participar
entry-form-decides = La respuesta decide si la candidatura puede participar: quien no puede lo sabe enseguida, y no puede presentarla
entry-form-eligible = Códigos de las respuestas que permiten participar
entry-form-eligible-hint = Uno por línea. Para un período, déjelo vacío: tiene que coincidir al menos en parte con el de la edición.
entry-form-advice = Qué se puede hacer en su lugar
entry-form-look = Ver
entry-form-shown = Así lo ven las entidades candidatas
entry-form-kind-short-text = Una línea
entry-form-kind-long-text = Párrafos
entry-form-kind-choice = Una opción de una lista
entry-form-kind-choices = Varias opciones de una lista
entry-form-kind-number = Número
entry-form-kind-country = País
entry-form-kind-month = Mes
entry-form-kind-url = Dirección web
entry-form-kind-declaration = Declaración que se marca
entry-form-kind-files = Archivos
entry-form-files = Qué archivos se aceptan
entry-form-files-most = Número máximo de archivos
entry-form-files-megabytes = Tamaño máximo de un archivo, en MB
entry-form-files-classes = Tipos de archivos
entry-form-kind-money = Cantidad de dinero
entry-form-kind-period = Período, de mes a mes
entry-form-kind-date = Día
entry-form-kind-ranking = Varias de una lista, por orden
entry-form-kind-table = Tabla de filas
entry-form-affected = { $count ->
    [one] A { $count } candidatura le faltaría algo que ahora no le falta
   *[other] A { $count } candidaturas les faltaría algo que ahora no les falta
}
entry-form-affected-text = Todavía no se ha guardado nada. Los borradores lo indican en sus propias páginas; lo presentado sigue presentado, con las palabras con que se preguntó. Guarde otra vez si es lo que quiere.
entry-form-added = { $count ->
    [one] { $count } pregunta se añade
   *[other] { $count } preguntas se añaden
}
entry-form-removed = { $count ->
    [one] { $count } pregunta se quita
   *[other] { $count } preguntas se quitan
}
entry-form-changed = { $count ->
    [one] { $count } pregunta cambia
   *[other] { $count } preguntas cambian
}
entry-form-same = No se añade, quita ni cambia ninguna pregunta.
entry-form-file = El archivo
entry-form-file-hint = Pegue el texto de un formulario guardado como archivo (TOML).
entry-form-import-lede = Se sustituye el formulario entero, una vez vistas las diferencias. Las respuestas ya dadas no se pierden nunca: un archivo que perdería alguna se rechaza.
entry-form-compared = Qué cambia
entry-form-compare = Comparar
entry-form-apply = Sustituir el formulario
