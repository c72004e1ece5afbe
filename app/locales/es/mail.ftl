### Correos: asuntos y textos. Texto sin formato. Un correo sobre una edición termina con su título (`$award`).

mail-sign-in-subject = { $code } es su código para iniciar sesión
mail-sign-in-body =
    Buenos días:

    Alguien – muy probablemente usted – ha pedido iniciar sesión en { $site } con esta dirección.

    Escriba este código en el navegador desde el que lo pidió:

        { $code }

    O abra este enlace en el mismo navegador:

    { $link }

    Cada uno sirve una sola vez y durante { $minutes } minutos. Si pide otro, solo vale el correo más reciente.

    Si no ha sido usted, no tiene que hacer nada: sin el código o el enlace no puede entrar nadie, y no ha cambiado nada. No dé el código a nadie. Nunca se lo pediremos.

mail-vote-confirmation-subject = Confirme su voto
mail-vote-confirmation-body =
    Buenos días:

    Alguien – muy probablemente usted – ha votado con esta dirección en «{ $award }».

    El voto cuenta cuando abra este enlace y confirme:

    { $link }

    El enlace funciona durante dos días, pero no más allá del final de la votación: { $time }.

    Si no ha sido usted, no tiene que hacer nada: sin confirmación el voto no cuenta.

mail-secretariat-welcome-subject = Ya forma parte de la secretaría técnica
mail-secretariat-welcome-body =
    Buenos días:

    Desde ahora esta dirección pertenece a la secretaría técnica. Con ella puede preparar las ediciones, revisar las candidaturas, organizar el jurado y publicar los resultados.

    Inicie sesión aquí:

    { $link }

    No hay contraseña: cada vez recibirá un código y un enlace por correo.

    Si no esperaba este correo, avise de inmediato a quienes administran el servidor.

mail-submission-started-subject = Para volver a su borrador: { $award }
mail-submission-started-body =
    Buenos días:

    Ha empezado una candidatura. Se conserva como borrador, con todo lo que guarde en ella. Este es el camino para volver a ella, desde cualquier dispositivo:

    { $link }

    No hay contraseña: acceda con la dirección en la que lee este mensaje y recibirá un código y un enlace por correo.

    Fin del plazo: { $time }. Hasta entonces puede redactarla y presentarla; solo participa lo que se presenta. También puede invitar a otras personas a redactarla.

    Si no fue usted quien la empezó, no tiene que hacer nada: un borrador no se muestra al jurado ni se publica.

    La secretaría técnica
    { $award }

mail-submission-received-subject = Recibida: { $title }
mail-submission-received-body =
    Buenos días:

    Hemos recibido su candidatura «{ $title }».

    { $late ->
        [yes] Recibida: { $time }, después del plazo ({ $deadline }) y dentro del período de gracia
       *[no] Recibida: { $time }
    }
    Huella: { $fingerprint }

    Aquí tiene el acuse de recibo, para leerlo o imprimirlo:

    { $link }

    La huella corresponde exactamente a lo que ha presentado: una sola letra distinta daría otra huella. Guarde este correo como prueba.

    Hasta que termine el plazo puede volver a abrir la candidatura y cambiarla. En ese caso solo cuenta cuando la presente de nuevo, y recibirá otro acuse de recibo. Después del plazo, la secretaría técnica comprueba si cumple las bases de la convocatoria y le escribe en cualquier caso.

    Gracias por compartir su práctica.

    La secretaría técnica
    { $award }

mail-submission-withdrawn-subject = Retirada: { $title }
mail-submission-withdrawn-body =
    Buenos días:

    Su candidatura «{ $title }» se ha retirado: { $time }. Ya no participa en la convocatoria, el jurado no la lee y no se publicará nada de ella.

    Si no era su intención, responda a este correo y veremos qué se puede hacer.

    La secretaría técnica
    { $award }

mail-team-invitation-subject = { $by } le invita a redactar una candidatura: { $title }
mail-team-invitation-body =
    Buenos días:

    { $by } le invita a participar en una candidatura: «{ $title }».

    Inicie sesión con la dirección en la que lee este correo; encontrará la invitación al principio de sus candidaturas:

    { $link }

    No hay contraseña: cada vez recibe un código y un enlace por correo. La invitación vale solo para su dirección; reenviada, no abre nada. Si no es para usted, no tiene que hacer nada.

    La secretaría técnica
    { $award }

mail-extension-given-subject = Más tiempo: { $title }
mail-extension-given-body =
    Buenos días:

    Su candidatura «{ $title }» tiene más tiempo que la convocatoria. Puede redactarla y presentarla hasta el final del nuevo plazo: { $time }.

    El motivo, en palabras de la secretaría técnica:

    { $reason }

    Aquí puede seguir escribiendo:

    { $link }

    La secretaría técnica
    { $award }

mail-late-start-subject = Puede presentar una candidatura más tarde
mail-late-start-body =
    Buenos días:

    Puede empezar una candidatura, redactarla y presentarla hasta este momento: { $time }.

    El motivo, en palabras de la secretaría técnica:

    { $reason }

    Empiece aquí, con esta dirección de correo. El enlace no funciona para ninguna otra:

    { $link }

    La secretaría técnica
    { $award }

mail-deadline-moved-subject = El plazo ha cambiado: { $title }
mail-deadline-moved-body =
    Buenos días:

    El plazo para presentar candidaturas ha cambiado. Su borrador «{ $title }» se puede redactar y presentar hasta este momento: { $time }.

    El plazo anterior terminaba en este momento: { $before }.

    { $explained ->
        [yes] El motivo, en palabras de la secretaría técnica: { $reason }
       *[no] La página de la convocatoria indica todos los cambios del plazo.
    }

    Aquí puede seguir escribiendo:

    { $link }

    La secretaría técnica
    { $award }

mail-draft-reminder-subject = { $count ->
    [0] Solo falta presentarla: { $title }
    [one] Falta una respuesta: { $title }
   *[other] Faltan { $count } respuestas: { $title }
}
mail-draft-reminder-body =
    Buenos días:

    Su candidatura «{ $title }» es todavía un borrador, y solo participa lo que se presenta. Fin del plazo: { $time }.

    { $count ->
        [0] Está completa. Solo falta presentarla.
        [one] Falta una respuesta, en esta sección:
       *[other] Faltan { $count } respuestas, en estas secciones:
    }

    { $sections }

    Aquí puede continuar:

    { $link }

    Si ya no desea participar, no tiene que hacer nada: un borrador no se muestra al jurado ni se publica.

    La secretaría técnica
    { $award }

# Ends the list of questions in a reminder.
mail-questions-more = { $count ->
    [one] … y una pregunta más
   *[other] … y { $count } preguntas más
}

mail-full-sheet-received-subject = Ficha completa recibida: { $title }
mail-full-sheet-received-body =
    Buenos días:

    Hemos recibido la ficha completa de su candidatura «{ $title }».

    Recibida: { $time }
    Huella: { $fingerprint }

    Aquí tiene el acuse de recibo, para leerlo o imprimirlo:

    { $link }

    La huella corresponde exactamente a lo que ha presentado, candidatura y ficha completa juntas. Guarde este correo como prueba.

    La secretaría técnica
    { $award }

mail-full-sheet-reminder-subject = Finalista: la ficha completa de { $title }
mail-full-sheet-reminder-body =
    Buenos días:

    Su candidatura «{ $title }» es finalista. El jurado de la ronda siguiente lee también una ficha completa, si la presenta a tiempo. Fin del plazo: { $time }.

    { $count ->
        [0] Está completa. Solo falta presentarla.
        [one] Falta una respuesta, en esta sección:
       *[other] Faltan { $count } respuestas, en estas secciones:
    }

    { $sections }

    Aquí puede continuar:

    { $link }

    La secretaría técnica
    { $award }

mail-correction-asked-subject = Para corregir: { $title }
mail-correction-asked-body =
    Buenos días:

    La secretaría técnica ha leído su candidatura «{ $title }» y le pide una corrección:

    { $message }

    En estas secciones:

    { $sections }

    Plazo: { $time }. Lo que presentó vale hasta que la presente de nuevo; si no lo hace, queda como está.

    { $link }

    La secretaría técnica
    { $award }

mail-question-asked-subject = Una pregunta sobre: { $title }
mail-question-asked-body =
    Buenos días:

    La secretaría técnica le ha escrito sobre su candidatura «{ $title }». Léalo y responda aquí:

    { $link }

    La secretaría técnica
    { $award }

mail-question-answered-subject = Una respuesta sobre: { $title }
mail-question-answered-body =
    Buenos días:

    La entidad candidata ha respondido a una pregunta de la secretaría técnica sobre «{ $title }». Lea la respuesta aquí:

    { $link }

    La secretaría técnica
    { $award }

mail-membership-accepted-subject = Adhesión: la solicitud se ha aceptado
mail-membership-accepted-body =
    Buenos días:

    Su solicitud de adhesión a la red se ha aceptado. Se envió con la candidatura «{ $title }». Aquí puede leerla, con lo que añade la secretaría técnica:

    { $link }

    No tiene nada que ver con la distinción: el jurado no lee nada de ella.

    La secretaría técnica
    { $award }

mail-membership-declined-subject = Adhesión: sobre la solicitud
mail-membership-declined-body =
    Buenos días:

    La secretaría técnica ha rechazado su solicitud de adhesión a la red. Se envió con la candidatura «{ $title }». Aquí puede leer por qué:

    { $link }

    Esto no cambia nada para la candidatura: el jurado no lee nada de ello. Si cree que hemos pasado algo por alto, responda a este correo.

    La secretaría técnica
    { $award }

mail-submission-eligible-subject = Admitida: { $title }
mail-submission-eligible-body =
    Buenos días:

    Una buena noticia: la secretaría técnica ha revisado su candidatura «{ $title }» y la ha admitido. Ahora pasa al jurado.

    No tiene que hacer nada. Puede consultar en qué punto se encuentra siempre que quiera:

    { $link }

    El trabajo del jurado es confidencial hasta que se publiquen los resultados. Hasta entonces no podemos decir a nadie cómo va una candidatura, ni siquiera a quien la ha presentado.

    La secretaría técnica
    { $award }

mail-submission-ineligible-subject = Sobre su candidatura: { $title }
mail-submission-ineligible-body =
    Buenos días:

    La secretaría técnica ha revisado su candidatura «{ $title }» según las bases de la convocatoria. No puede participar en esta edición por el siguiente motivo:

    { $reason }

    Esta decisión se refiere a las bases de la convocatoria. No juzga su práctica ni el trabajo que hay detrás. Si cree que hemos pasado algo por alto, responda a este correo.

    El texto sigue siendo suyo, y puede leerlo y copiarlo aquí:

    { $link }

    Gracias por participar. Nos alegraría contar con su participación en otra edición.

    La secretaría técnica
    { $award }

mail-juror-invitation-subject = Invitación al jurado: { $award }
mail-juror-invitation-body =
    Buenos días, { $name }:

    La secretaría técnica le invita a formar parte del jurado. Su espacio está aquí:

    { $link }

    Inicie sesión con la dirección en la que lee este correo. No hay contraseña: cada vez recibirá un código y un enlace por correo. La invitación está ligada a su dirección; reenviada a otra persona, no abre nada.

    Cómo funciona: cuando se abra su ronda encontrará las candidaturas que tiene asignadas. Si tiene una relación cercana con un gobierno o con las personas que están detrás de una candidatura, declare el conflicto de intereses y esta desaparecerá de inmediato de su espacio. Las notas y los comentarios se guardan mientras trabaja; cuentan cuando entrega la ficha de evaluación.

    Lo que lee y cómo lo valora es confidencial hasta que se publiquen los resultados.

    Gracias por su tiempo y por su criterio.

    La secretaría técnica
    { $award }

mail-ballots-reminder-subject = { $count ->
    [one] Queda una ficha de evaluación por entregar
   *[other] Quedan { $count } fichas de evaluación por entregar
}
mail-ballots-reminder-body =
    Buenos días, { $name }:

    { $count ->
        [one] Todavía no ha entregado una de sus fichas de evaluación.
       *[other] Todavía no ha entregado { $count } de sus fichas de evaluación.
    } Cierre de la ronda: { $time }. Las fichas que no se hayan entregado hasta entonces no cuentan.

    Su lista, con todo lo que ha guardado:

    { $link }

    Si no puede terminar a tiempo, responda a este correo cuanto antes para que otra persona del jurado pueda tomar el relevo.

    La secretaría técnica
    { $award }

mail-winner-subject = ¡Felicidades! «{ $title }» es la candidatura ganadora
mail-winner-body =
    Buenos días:

    ¡Felicidades! El jurado ha elegido «{ $title }» ({ $government }) como candidatura ganadora de esta edición.

    Desde ahora el resultado es público:

    { $link }

    Detrás de esta distinción están las personas que han planificado, debatido, votado y perseverado. Hágales llegar a todas nuestra felicitación. Otras ciudades aprenderán de lo que han hecho.

    La secretaría técnica
    { $award }

mail-mention-subject = ¡Felicidades! Una mención especial para «{ $title }»
mail-mention-body =
    Buenos días:

    ¡Felicidades! «{ $title }» ({ $government }) recibe una mención especial en esta edición:

    { $mention }

    Desde ahora el resultado es público:

    { $link }

    Haga llegar nuestra felicitación a todas las personas que han hecho posible esta práctica. Otras ciudades aprenderán de lo que han hecho.

    La secretaría técnica
    { $award }

mail-release-notice-subject = Publicación de los resultados aprobada: { $award }
mail-release-notice-body =
    Buenos días:

    Se ha aprobado la publicación de los resultados.

    Visibles desde: { $time }
    Propuesta por: { $proposer }
    Aprobada por: { $releaser }

    Si hay algún error, puede retirarlos aquí. Desaparecen de inmediato de las páginas públicas:

    { $link }

    La secretaría técnica
    { $award }
