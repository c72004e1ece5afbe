### What people keep of submissions: pages to print, tables, archives.

# Links beside a submission and its receipt
dossier-own = Guardar como PDF
dossier-receipt = Acuse de recibo en PDF
dossier-entry = Guardar como PDF

# The page on which the secretariat takes submissions away
dossier-title = Exportaciones
dossier-lede = Elija qué candidaturas quiere exportar. Si no elige ningún estado, son todas las que se presentaron y no se retiraron. Las candidaturas con las que tiene un conflicto de intereses no están en ninguna exportación.
dossier-found = { $count ->
    [0] Ninguna candidatura elegida
    [one] Una candidatura elegida
   *[other] { $count } candidaturas elegidas
}
dossier-personal = La tabla y el archivo ZIP contienen las personas de contacto. Consérvelos solo el tiempo necesario. Cada exportación queda anotada en el registro.
dossier-book-title = Libro
dossier-book-text = Un PDF para leer o imprimir: cubierta, índice y cada candidatura en una página nueva, con lo que el jurado puede leer.
dossier-book-button = Imprimir el libro
dossier-table-title = Tabla
dossier-table-text = Una fila por candidatura y una columna por pregunta, con los códigos y en palabras.
dossier-workbook-button = Para hojas de cálculo (XLSX)
dossier-values-button = Para programas (CSV)
dossier-archive-title = Todo
dossier-archive-text = Un archivo ZIP con las tablas y cada candidatura en PDF, como datos y con sus archivos; al lado, las preguntas y respuestas con sus archivos, las traducciones del resumen y la solicitud de adhesión.
dossier-archive-data = Un archivo ZIP con las tablas y cada candidatura como datos y con sus archivos; al lado, las preguntas y respuestas con sus archivos, las traducciones del resumen y la solicitud de adhesión.
dossier-archive-button = Descargar el archivo ZIP

# A book that is being printed
dossier-run-title = El libro se está imprimiendo
dossier-run-waits = Antes se está imprimiendo otra cosa.
dossier-run-reads = { $count ->
    [one] Se está leyendo una candidatura.
   *[other] Se están leyendo { $count } candidaturas.
}
dossier-run-sets = { $count ->
    [one] Se están componiendo las páginas de una candidatura.
   *[other] Se están componiendo las páginas de { $count } candidaturas.
}
dossier-run-leave = Puede salir de esta página: la impresión continúa, y la página se actualiza sola.
dossier-run-again = Actualizar
dossier-run-give-up = Abandonar
dossier-ready-title = El libro está impreso
dossier-ready-text = Se conserva aquí hasta que lo descargue.
dossier-ready-button = Descargar el libro

# On the printed pages
dossier-nothing = Sin respuesta todavía
dossier-declared = Declarado
dossier-contacts = Personas de contacto
dossier-book-heading = Las candidaturas
dossier-book-note = { $count ->
    [one] Una candidatura
   *[other] { $count } candidaturas
}
dossier-contents = Índice
dossier-no-category = Sin categoría

# In the tables
dossier-sheet-submissions = Candidaturas
dossier-sheet-codes = Códigos
dossier-col-in-words = { $question } (en palabras)
dossier-col-contact = Contacto { $number }: { $detail }
dossier-col-section = Sección
dossier-col-question = Pregunta
dossier-col-code = Código
dossier-col-meaning = Significado
certificate-title = Certificado
certificate-finalist = Candidatura finalista
certificate-participant = Candidatura participante
certificate-published = Publicado el { $date }
certificate-proof = Cualquiera puede comprobarlo en
certificate-print = Descargar en PDF
certificate-badge = Descargar el distintivo (SVG)
certificate-badge-title = Un distintivo para su sitio web
certificate-badge-text = Enlácelo con la página de su práctica: quien lo vea podrá comprobarlo.
certificate-award = Buena Práctica en Participación Ciudadana { $year }
certificate-link = Certificado y distintivo
