### Más tiempo para una candidatura, y su devolución para corregirla.

# On the secretariat’s page of a draft
extension-title = Más tiempo
extension-lede = Solo para este borrador, el plazo puede terminar más tarde que para los demás. La entidad candidata recibe un correo con el motivo; hasta entonces el borrador se puede redactar y presentar, y no se abre nada más.
extension-now = Se puede presentar hasta el
extension-latest = Como máximo hasta el
extension-closes = Nuevo plazo
extension-closes-hint = Fecha y hora en { $zone }
extension-reason = Motivo
extension-reason-readers = Lo lee la entidad candidata, en el correo y encima del borrador.
extension-give = Dar más tiempo
extension-change = Cambiar
extension-end = Retirarlo
extension-end-text = El borrador se cierra entonces con la convocatoria. Lo que se haya presentado entretanto queda presentado.
extension-given = Guardado. La entidad candidata recibe un correo.
# On the applicant’s page
extension-own = Esta candidatura tiene más tiempo que la convocatoria

# The deadline above the pages on which a submission is written; $left such as “3 días”
deadline-own = Fecha límite:
deadline-left = Tiempo restante: { $left }
deadline-grace = El plazo ha terminado. Lo que llegue hasta el { $time } todavía se acepta.
# In the secretariat’s lists
deadline-in-grace = En el período de gracia

# Time to begin later than all others: the secretariat’s page
late-start-title = Más tiempo para empezar
late-start-lede = Quien no ha empezado puede hacerlo más tarde que los demás. Recibe un correo con el motivo y un enlace que solo funciona para su dirección: con él se puede empezar una candidatura, redactarla y presentarla hasta entonces.
late-start-email = Dirección de correo
late-start-give = Dar tiempo
late-start-given = Guardado. El correo sale enseguida.
late-start-waiting = Todavía no ha empezado
late-start-begun = Ha empezado

# Sent back for correction: the secretariat’s page
correction-title = Devolver para corregir
correction-lede = La entidad candidata puede entonces escribir solo en estas secciones, con un plazo propio. Lo presentado vale hasta que se presente de nuevo; si no se hace, queda como está.
correction-sections = Secciones
correction-closes = Plazo
correction-message = Qué hay que corregir
correction-message-readers = Lo lee la entidad candidata, en el correo y encima de estas secciones.
correction-send = Devolver
correction-asked = Devuelta el { $date }
correction-until = Para corregir hasta el
correction-answered = Corregida y presentada de nuevo el
correction-ended = Petición retirada el
correction-unanswered = No se corrigió en el plazo; vale lo presentado.
correction-end = Retirar la petición
correction-end-text = La entidad candidata ya no puede corregir nada; vale lo presentado.
correction-changes = Qué ha cambiado
correction-sent = La entidad candidata recibe un correo.
# The applicant’s page
correction-own = Para corregir
correction-own-until = Preséntela de nuevo antes de que termine el plazo: { $time } ({ $left }). Hasta entonces, y si no lo hace, vale lo que presentó.
correction-own-sections = Secciones: { $sections }
correction-submit-text = Las secciones corregidas ocupan el lugar de las que presentó antes. Recibirá un nuevo acuse de recibo, también por correo.
correction-other-title = Esta sección no hay que corregirla
correction-other-text = Usted la presentó, y queda como está. Puede leerla entera en «Revisar y presentar».
correction-next = Devuelta para corregir. Ábrala para leer qué hay que corregir.
