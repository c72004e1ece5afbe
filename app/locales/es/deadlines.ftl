### Más tiempo para una candidatura, y su devolución para corregirla.

# On the secretariat’s page of a draft
extension-title = Más tiempo
extension-lede = Solo para este borrador, el plazo puede terminar más tarde que para los demás. La entidad candidata recibe un correo con el motivo; hasta entonces el borrador se puede redactar y presentar, y nada más se abre.
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
