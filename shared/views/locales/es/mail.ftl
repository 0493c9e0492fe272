# Mails. Each kind has a subject, a heading, a text, more (below the button; may be empty), a button and why.
# Variables: $sender the portal or tenant, $number the record, $type the work type, $name who wrote or asked.

mail-hello = Hola:
mail-hello-name = Hola, { $name }:
# What stands between a label and its value in plain text.
mail-colon = :
mail-link-help = Si el botón no responde, abra esta dirección:
mail-contact = ¿Tiene preguntas? Responda a este correo o escriba a { $email }.
mail-contact-phone = ¿Tiene preguntas? Responda a este correo, escriba a { $email } o llame al { $phone }.
mail-answer-goes-to = Una respuesta a este correo llega directamente a { $email }. No aparece en el historial.
mail-why-guest = Recibe este correo porque se envió una solicitud con esta dirección a { $sender }.
mail-why-company = Recibe este correo porque esta es la dirección de avisos de { $sender }. Se puede cambiar en los ajustes del portal.

mail-fact-number = Número
mail-fact-type = Tipo de trabajo
mail-fact-contact = Contacto
mail-fact-place = Dirección
mail-fact-code = Código

mail-confirm-subject = { $number }: confirme su solicitud
mail-confirm-heading = Confirme su solicitud
mail-confirm-text = Esta dirección se indicó en una solicitud a { $sender }. Confirme que es suya; solo entonces { $sender } verá la solicitud.
mail-confirm-more = El enlace es válido durante 7 días. Después, la solicitud se elimina.
mail-confirm-button = Confirmar solicitud
mail-confirm-why = Recibe este correo porque alguien indicó esta dirección en el formulario de solicitudes de { $sender }. Si no fue usted, no haga nada: sin su confirmación, la solicitud se elimina.

mail-received-subject = { $number }: tenemos su solicitud
mail-received-heading = Tenemos su solicitud
mail-received-text = { $sender } ha recibido su solicitud y le responderá por correo.
mail-received-more = En esa página puede ver qué ocurre y añadir un comentario o una foto. El enlace es personal: quien lo tenga puede leer la solicitud.
mail-received-more-own = En esa página puede ver qué ocurre y añadir un comentario o una foto. Se abre tras iniciar sesión, para usted y sus compañeros con acceso.
mail-received-button = Ver solicitud
mail-received-why = { mail-why-guest }

mail-new-subject = { $number }: nueva solicitud de { $name }
mail-new-heading = Nueva solicitud de { $name }
mail-new-text = Ha llegado a través de { $sender } y está en «Solicitudes del portal».
mail-new-more = { "" }
mail-new-button = Abrir solicitud
mail-new-why = { mail-why-company }
mail-new-quote = Descripción

mail-accepted-subject = { $number }: su solicitud ha sido aceptada
mail-accepted-heading = Su solicitud ha sido aceptada
mail-accepted-text = { $sender } se hace cargo de su solicitud y se pondrá en contacto con usted para el siguiente paso.
mail-accepted-more = En esa página puede ver qué ocurre y añadir un comentario o una foto.
mail-accepted-button = Ver solicitud
mail-accepted-why = { mail-why-guest }

mail-rejected-subject = { $number }: su solicitud no ha sido aceptada
mail-rejected-heading = Su solicitud no ha sido aceptada
mail-rejected-text = { $sender } ha leído su solicitud y no puede hacerse cargo de ella.
mail-rejected-more = Si algo no queda claro, escriba un comentario en esa página.
mail-rejected-button = Ver solicitud
mail-rejected-why = { mail-why-guest }
mail-rejected-quote = Motivo

mail-comment-subject = { $number }: mensaje de { $name }
mail-comment-heading = Mensaje de { $name }
mail-comment-text = { $name } ({ $sender }) le ha escrito sobre su solicitud.
mail-comment-more = En esa página puede responder y añadir fotos.
mail-comment-button = Ver y responder
mail-comment-why = { mail-why-guest }
mail-comment-quote = Mensaje

mail-answer-subject = { $number }: mensaje de { $name }
mail-answer-heading = Mensaje de { $name }
mail-answer-text = { $name } ha escrito sobre una solicitud.
mail-answer-more = { "" }
mail-answer-button = Abrir solicitud
mail-answer-why = { mail-why-company }
mail-answer-quote = Mensaje

mail-files-subject = { $number }: archivos de { $name }
mail-files-heading = Archivos de { $name }
mail-files-text = { $name } ha añadido archivos a una solicitud. Se podrán abrir en el desk en cuanto estén revisados.
mail-files-more = { "" }
mail-files-button = Abrir solicitud
mail-files-why = { mail-why-company }

mail-invitation-subject = { $sender }: su acceso al desk
mail-invitation-heading = Le damos la bienvenida al desk de { $sender }
mail-invitation-text = En el desk ve las solicitudes de sus clientes y las responde. Elija una contraseña; a partir de entonces iniciará sesión con { $email }.
mail-invitation-more = El enlace funciona una sola vez, durante 7 días.
mail-invitation-button = Elegir contraseña
mail-invitation-why = Recibe este correo porque { $sender } ha añadido esta dirección a su equipo. Si es un error, no haga nada.

mail-sign-in-subject = { $sender }: iniciar sesión
mail-sign-in-heading = Iniciar sesión en { $sender }
mail-sign-in-text = Pulse el botón, o escriba el código en la página donde lo pidió.
mail-sign-in-more = El enlace y el código funcionan una sola vez, durante 10 minutos.
mail-sign-in-button = Iniciar sesión
mail-sign-in-why = Recibe este correo porque alguien quiere iniciar sesión con esta dirección. Si no fue usted, no haga nada: sin este correo no entra nadie.

mail-user-invitation-subject = { $sender }: su acceso para { $name }
mail-user-invitation-heading = Le damos la bienvenida al portal de { $sender }
mail-user-invitation-text = Se le ha dado acceso para { $name }. En el portal sigue los trabajos y encuentra los documentos. Iniciará sesión con { $email }.
mail-user-invitation-more = El enlace funciona una sola vez, durante 7 días.
mail-user-invitation-button = Abrir el portal
mail-user-invitation-why = Recibe este correo porque { $sender } o un compañero ha añadido esta dirección. Si es un error, no haga nada.

mail-change-approved-subject = { $sender }: su cambio para { $name } está hecho
mail-change-approved-heading = Su cambio está aprobado
mail-change-approved-text = El cambio de los datos de { $name } que pidió vale desde ahora.
mail-change-approved-more = { "" }
mail-change-approved-button = Ver los datos
mail-change-approved-why = Recibe este correo porque pidió este cambio.
mail-change-rejected-subject = { $sender }: su cambio para { $name } no se ha hecho
mail-change-rejected-heading = Su cambio no está aprobado
mail-change-rejected-text = Los datos de { $name } quedan como están.
mail-change-rejected-quote = Motivo
mail-change-rejected-more = Responda a este correo si tiene preguntas.
mail-change-rejected-button = Ver los datos
mail-change-rejected-why = Recibe este correo porque pidió este cambio.
mail-choose = Elija qué correos recibe
mail-test-subject = Prueba: { $subject }
mail-test-why = Esta es una prueba que se envió a usted desde los ajustes del portal. El botón lleva a la primera página del portal.
