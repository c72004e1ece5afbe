### La ficha completa: se pide a las finalistas, y la secretaría la sigue.

full-sheet-title = Ficha completa
# En la lista de todas las preguntas; sigue una fecha.
full-sheet-asked-later = Solo se pide a las candidaturas finalistas, después de: { $round }.
full-sheet-asked-until = Fin del plazo de presentación:
full-sheet-own = Su candidatura es finalista: ahora escriba su ficha completa
full-sheet-own-text = El jurado de la ronda siguiente la lee junto a la candidatura, que queda tal como la presentó. Lo que no se presenta dentro del plazo no se lee.
full-sheet-own-sections = Secciones: { $sections }
full-sheet-own-until = Preséntela antes de que termine el plazo: { $time } ({ $left }).
full-sheet-next = Finalista. Escriba la ficha completa y preséntela.
full-sheet-submit-text = Con la ficha completa presenta estas secciones de forma definitiva: después ya no se pueden cambiar. El acuse de recibo aparece de inmediato y llega también por correo.
full-sheet-done = La ficha completa está presentada
full-sheet-done-text = Recibida: { $time }. Pasa al jurado; no tiene que hacer nada.
full-sheet-late = La ficha completa no se presentó
full-sheet-late-text = Podía presentarse hasta el final del plazo: { $time }. Lo que escribió se conserva y puede leerlo; el jurado no lo lee.
full-sheet-received = Ficha completa recibida el
full-sheet-fingerprint = Huella con la ficha completa
# La secretaría: cómo va cada una
full-sheet-office-title = Fichas completas
full-sheet-office-until = Fin del plazo de presentación:
full-sheet-office-none = Esta edición no pide ninguna ficha completa.
full-sheet-office-unannounced = Todavía no se pide a nadie: las candidaturas finalistas no se han anunciado.
full-sheet-office-too-late = No se pide a nadie: las candidaturas finalistas se anuncian cuando el plazo de la ficha completa ya ha terminado.
full-sheet-office-announced = Anuncio de las finalistas:
full-sheet-office-wait = Fichas completas sin presentar
full-sheet-not-begun = Sin empezar
full-sheet-begun = En curso, guardada por última vez el
full-sheet-handed-in = Presentada el
# La secretaría: dar forma al formulario
full-sheet-form-link = Cuándo se pide la ficha completa
full-sheet-form-lede = Un formulario puede tener dos pasos: una candidatura breve que presenta todo el mundo y una ficha completa que se pide a las finalistas una vez anunciadas. En cada sección se dice si forma parte de ella.
full-sheet-after = Después de qué ronda
full-sheet-after-hint = Se pide a las candidaturas que pasan de esta ronda. Sin ronda no se pide ninguna ficha completa.
full-sheet-between = { $round }: después del { $after } y, a más tardar, el { $by }
full-sheet-closes = Plazo de la ficha completa
full-sheet-step = A quién se pide
full-sheet-step-hint = Primero diga cuándo se pide la ficha completa; después las secciones podrán formar parte de ella.
full-sheet-step-entry = A todo el mundo, en la candidatura
full-sheet-step-full = Solo a las finalistas, en la ficha completa
