### La votación abierta: la papeleta, la confirmación, el recuento, y cómo se prepara.

vote-now = { $name }: vote ahora
vote-lede = { $count ->
    [one] Elija al menos { $count } práctica que merezca conocerse en todas partes.
   *[other] Elija al menos { $count } prácticas que merezcan conocerse en todas partes.
}
vote-lede-between = { $count ->
    [one] Elija { $count } práctica que merezca conocerse en todas partes.
   *[other] Elija de { $least } a { $count } prácticas que merezcan conocerse en todas partes.
}
vote-how = Puede votar todo el mundo, una vez. Escriba su dirección de correo, reciba un mensaje y confirme: solo entonces cuenta su voto. Si vuelve a votar con la misma dirección, cuenta la última papeleta confirmada.
vote-until = La votación está abierta hasta el
vote-opens = La votación se abre el
vote-closed = La votación se cerró el
vote-coming-text = Aquí estarán las prácticas entre las que se podrá elegir.
vote-waiting-text = Se podrá votar en cuanto se anuncien las finalistas.
vote-over-text = Gracias a todas las personas que han votado. El recuento se publicará con el resultado.
vote-elsewhere-lede = La votación se hace en otra plataforma.
vote-elsewhere-link = Ir a votar
vote-choices = Su selección
vote-chosen = Elegidas:
vote-summary = El resumen
vote-summary-of = El resumen: { $title }
vote-address = Su dirección
vote-email = Correo electrónico
vote-email-hint = Enviamos allí un enlace. Cuando lo abra y confirme, su voto cuenta.
vote-email-readers = La dirección solo sirve para este mensaje y para que nadie vote dos veces. Cuando acaba la votación, se borra todo lo que la une al voto.
vote-send = Enviar mi voto
vote-sent-title = Falta un paso: confirme por correo
vote-sent-text = Le hemos enviado un mensaje con un enlace. Su voto cuenta cuando abra el enlace y confirme. Funciona durante dos días, pero no más allá del final de la votación.
vote-sent-missing = ¿No llega nada? Mire en la carpeta de correo no deseado, o vote de nuevo y compruebe la dirección.
vote-confirm-title = Confirme su voto
vote-confirm-lede = { $count ->
    [one] Ha elegido { $count } práctica:
   *[other] Ha elegido { $count } prácticas:
}
vote-confirm = Que cuente mi voto
vote-confirm-note = Si ya había votado con esta dirección, este voto sustituye al anterior.
vote-counted-title = Su voto cuenta
vote-counted-text = Gracias. El recuento se publicará con el resultado.
vote-spent-text = O su voto ya cuenta, o el enlace ha caducado. Si lo duda, vote de nuevo: de una dirección solo cuenta la última papeleta confirmada.
vote-back = A la votación
vote-count-lede = { $count ->
    [0] No cuenta ninguna papeleta.
    [one] Cuenta { $count } papeleta.
   *[other] Cuentan { $count } papeletas.
}
vote-count-invalid = { $count ->
    [one] { $count } papeleta no cuenta: no se confirmó, o no contiene el número de prácticas necesario.
   *[other] { $count } papeletas no cuentan: no se confirmaron, o no contienen el número de prácticas necesario.
}
vote-count-note = La votación acompaña la decisión del jurado; no entra en sus puntuaciones.
vote-place = Puesto
vote-practice = Práctica
vote-votes = Votos
vote-mention = Mención especial: la práctica más votada
vote-office-title = Votación abierta
vote-office-lede = Cualquiera puede elegir las prácticas que prefiere. El jurado ve el recuento cuando delibera; sus puntuaciones no dependen de él.
vote-office-none = Esta edición aún no tiene votación abierta.
vote-office-set-up = Preparar una votación
vote-office-change = Cambiar la votación
vote-office-remove = Quitar la votación
vote-office-fixed = La votación ya se ha abierto: sus reglas ya no cambian.
vote-office-public = La página de la votación
vote-office-practices = Las prácticas como tabla para Decidim (CSV)
vote-office-count = El recuento
vote-office-hidden = Cuántos votos tiene cada práctica se ve cuando acaba la votación: antes, nadie debe saberlo.
vote-office-lacking = La votación ha terminado. Aún falta el recuento de la otra plataforma.
vote-office-waits = La votación debería estar abierta, pero las finalistas aún no se han anunciado. Se abrirá cuando se anuncien, en la página de la clasificación.
vote-office-taken = Incorporado el
vote-field-after = Entre qué prácticas se elige
vote-field-minimum = Mínimo de prácticas
vote-field-maximum = Máximo de prácticas
vote-field-held = Dónde se vota
vote-field-address = Dirección de la otra plataforma
vote-field-mention = La práctica más votada recibe una mención propia, si no es la ganadora.
vote-after-all = Todas las candidaturas admitidas
vote-after-round = Las finalistas de: { $round }
vote-held-here = En este sitio
vote-held-here-note = Una papeleta cuenta cuando se ha confirmado su dirección de correo.
vote-held-elsewhere = En otra plataforma
vote-held-elsewhere-note = El recuento se incorpora cuando acaba, por ejemplo desde Decidim.
vote-take-title = Incorporar el recuento
vote-take-note = Las prácticas se encuentran por el título. Cada práctica de la votación necesita una fila; las filas de otras propuestas no molestan.
vote-take-table = La tabla
vote-take-table-hint = Pegue aquí el archivo CSV de los datos abiertos de Decidim (propuestas o proyectos), o una tabla con una columna «title» y otra «votes».
vote-take-valid = Papeletas que cuentan
vote-take-invalid = Papeletas que no cuentan
vote-take = Incorporar el recuento
