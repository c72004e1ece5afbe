### Redactar una candidatura entre varias personas: quién participa (team-) y qué se dice de las preguntas (remark-).

# Who takes part
team-title = Redactar en equipo
team-link = Quién participa
team-lede = Sus colegas leen, comentan o redactan con usted, cada persona con su propia dirección. Las versiones anteriores de una sección dicen quién escribió qué.
team-people = Personas
team-owner = { $name } empezó esta candidatura, decide quién participa y puede retirarla.
team-none = Todavía no participa nadie más.
team-part-comment = Lee y comenta
team-part-comment-note = Puede leerlo todo y comentar junto a las preguntas.
team-part-edit = Redacta
team-part-edit-note = Puede leer, comentar y redactar en todas las secciones.
team-part-submit = Redacta y presenta
team-part-submit-note = Puede leer, comentar, redactar, presentar la candidatura y volver a abrirla antes de que termine el plazo.
# Before a date.
team-since = Participa desde el
team-waiting = Aún no ha respondido; invitación del
team-invite = Invitar a alguien
team-conflict = Quien participa no puede evaluar esta candidatura ni decidir sobre ella, ni ahora ni después.
team-email = Correo electrónico
team-email-hint = La invitación vale solo para esta dirección; reenviada, no abre nada. Si vuelve a indicar la misma dirección, cambia lo que la persona puede hacer.
team-part = Qué puede hacer esta persona
team-send = Invitar
team-invited-title = Guardado
team-invited-text = Las personas nuevas reciben un correo y encuentran la invitación en «Mis candidaturas».
team-remove = Excluir
team-remove-name = Excluir a { $name }
team-removed-title = Ya no participa
team-removed-text = Desde ahora esta persona no puede leer ni guardar nada aquí. Lo que escribió se queda.
team-leave = Dejar esta candidatura
team-leave-text = Ya no podrá leerla. Lo que ha escrito se queda. Solo una nueva invitación le permite volver.
team-left = Ya no participa en esta candidatura
# In the list of submissions.
team-of = de { $name }
team-invitation-title = { $name } le invita a redactar en equipo
team-invitation-text = Acepte solo si tiene parte en esta práctica: después no podrá evaluarla ni decidir sobre ella, aunque deje de participar.
team-accept = Aceptar
team-decline = Rechazar
# Beside a section.
team-writing = { $name } está escribiendo aquí
team-open = { $name } lo tiene abierto
team-reads-title = Aquí usted lee y comenta
team-reads-text = Encontrará las respuestas de esta sección en «Comentarios», con espacio para los suyos junto a cada pregunta. Quien empezó la candidatura puede permitirle también escribir.
team-submits-text = Puede presentarla quien la empezó y quien haya recibido ese encargo.

# What is said about questions
remark-link = Comentarios
remark-title = Comentarios: { $section }
remark-lede = Los leen solo quienes participan en la redacción: no los ven ni la secretaría técnica ni el jurado.
remark-unanswered = Todavía sin respuesta.
remark-text = Su comentario
remark-say = Comentar
remark-answer = Responder o marcar como resuelto
remark-settle = Resuelto
remark-settled = Resuelto
remark-reopen = Volver a abrir
translation-title = Traducciones del resumen
translation-link = Traducciones
translation-lede = El resumen es la parte que se publica y se traduce. Puede traducirlo usted; si no, lo hará la secretaría técnica. El original siempre queda al lado.
translation-in = Resumen ({ $language })
translation-open = Traducir
translation-missing = falta
translation-outdated = desactualizada
translation-by-machine = automática
translation-by-person = hecha
translation-what-changed = Qué ha cambiado en el original desde entonces
translation-original = Original
translation-no-summary = El resumen aún no está escrito.
translation-ask-machine = Pedir una traducción automática
translation-no-machine-title = El servicio de traducción no responde
translation-no-machine-text = No ha cambiado nada. Inténtelo más tarde o escriba usted la traducción.
translation-stale = Otra persona guardó esta traducción mientras tanto. Aquí están las dos versiones; reúna lo que deba quedar y guarde.
