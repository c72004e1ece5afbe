### Questions of the secretariat about a submission, and the answers.

# Both desks
thread-title = Preguntas de la secretaría técnica
thread-lede-team = Aquí la secretaría técnica pregunta sobre esta candidatura. Puede responder cualquier persona que pueda escribir en ella; la secretaría recibe un aviso por correo. El jurado no lee nada de esto.
thread-lede-office = Pregunte lo que la candidatura no dice. La persona responsable y quienes redactan con ella reciben un correo que dice dónde leerlo, pero no qué se dice. Lo dicho queda como está; las respuestas no cambian nada de lo presentado.
thread-of-office = Secretaría
thread-of-team = Entidad candidata
thread-unread = Sin leer
thread-read = Marcar como leído
thread-answer = Su respuesta
thread-more = Añadir un mensaje
thread-fixed = Una vez enviado, nadie puede cambiarlo.
thread-send = Enviar
thread-close = Cerrar
thread-reopen = Volver a abrir
thread-closed-on = Cerrada el { $date }. Todavía se puede leer.
thread-closed-title = Esta pregunta está cerrada
thread-closed-text = Se cerró mientras usted escribía. No se ha enviado nada; su texto sigue ahí.
# The secretariat’s desk
thread-ask = Hacer una pregunta
thread-subject = De qué se trata
thread-subject-hint = Unas pocas palabras, por ejemplo la sección.
thread-question = Pregunta
thread-question-readers = La leen todas las personas que participan en la candidatura y la secretaría técnica.
thread-ask-send = Enviar la pregunta
thread-asked = Enviada. La entidad candidata recibe un aviso por correo.
thread-open = Leer y preguntar
thread-count = { $count ->
    [one] Se ha hecho { $count } pregunta.
   *[other] Se han hecho { $count } preguntas.
}
thread-unread-count = { $count } con respuestas sin leer
# The applicant’s desk
thread-none = La secretaría técnica no ha preguntado nada
thread-card = La secretaría técnica le ha escrito
thread-waiting = { $count ->
    [one] La secretaría técnica ha preguntado algo sobre esta candidatura
   *[other] La secretaría técnica ha preguntado sobre esta candidatura: { $count } preguntas
}
thread-waiting-link = Leer y responder
thread-files = Archivos (opcional)
thread-files-here = { $count ->
    [one] Ya hay un archivo que saldrá con el mensaje.
   *[other] Ya hay { $count } archivos que saldrán con el mensaje.
}
