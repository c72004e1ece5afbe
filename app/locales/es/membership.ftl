### Membership of the network, applied for with a submission.

# The applicant’s page
membership-title = Adhesión a la red
membership-link = ¿Su gobierno es miembro de la red? Solicite la adhesión con esta candidatura
membership-lede = Si su gobierno todavía no es miembro de la red, puede solicitarlo aquí. Hacerlo o no hacerlo no influye en la candidatura, y el jurado no lee nada de ello.
membership-government = Nombre del gobierno
membership-kind = Tipo de gobierno
membership-kind-municipality = Municipio
membership-kind-metropolitan = Área metropolitana o asociación de municipios
membership-kind-region = Provincia, departamento o región
membership-kind-other = Otro organismo público
membership-country = País
membership-population = Habitantes
membership-population-small = Menos de 50.000
membership-population-medium = De 50.000 a 250.000
membership-population-large = De 250.000 a 1.000.000
membership-population-very-large = Más de 1.000.000
membership-contact = Persona de contacto
membership-email = Correo electrónico
membership-phone = Teléfono
membership-authorised = Tengo autorización para solicitar la adhesión en nombre de este gobierno.
membership-readers = Lo leen las personas que participan en la candidatura y, una vez enviado, la secretaría técnica. No se publica nada.
membership-send = Enviar la solicitud
membership-save = Guardar para después
membership-sent = Enviada. La secretaría técnica la leerá.
membership-saved = Guardada. Todavía no se ha enviado nada.
membership-stale = Mientras tanto otra persona ha guardado, enviado o resuelto la solicitud. Lo que escribió sigue ahí; lo guardado aparece encima o al volver a abrir la página.
membership-state-draft = No enviada
membership-state-received = Recibida
membership-state-accepted = Aceptada
membership-state-declined = Rechazada
# The secretariat’s page
membership-office-title = Solicitudes de adhesión
membership-count = Solicitudes: { $count }
membership-none = No se ha enviado ninguna solicitud
membership-table = Como tabla (CSV)
membership-submission = La candidatura
membership-decide = Decidir
membership-note = Observación
membership-note-readers = La lee la entidad candidata junto a la solicitud. El rechazo debe motivarse.
membership-accept = Aceptar
membership-decline = Rechazar
