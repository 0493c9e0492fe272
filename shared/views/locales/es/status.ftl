# What was asked, as both the guest and the desk read it.

record-facts = Detalles
record-description = Descripción
record-on-behalf-of = En nombre de
record-contact = Contacto
record-address = Dirección del trabajo
record-map = Ver en un mapa
record-items = También solicitado
record-item = { $quantity } × { $name }
record-preferred-dates = Días que convienen
record-requested-at = Fecha de la solicitud
record-terms = Condiciones aceptadas
record-terms-version = Versión { $version }
record-unanswered = Sin respuesta
record-files = Archivos
record-file-missing = No ha llegado
record-timeline = Historial

# The status page of a public link.

status-title = Solicitud { $number }
status-asked = Su solicitud
status-files = Sus archivos
status-next = Qué ocurre ahora
status-next-requested = { $company } lee su solicitud y responde aquí y por correo a { $email }.
status-next-accepted = { $company } se hace cargo de su solicitud y se pondrá en contacto con usted para acordar la visita.
status-next-rejected = { $company } no se hará cargo de su solicitud. Si algo ha cambiado, escriba abajo.
status-comment = Añadir algo a su solicitud
status-comment-text = Su mensaje
status-comment-help = { $company } lo lee. Escriba qué ha cambiado o qué se olvidó.
status-comment-files = Fotos y archivos PDF
status-comment-send = Enviar mensaje
status-comment-empty = Escriba un mensaje o elija un archivo.
status-comment-error = Su mensaje no se ha enviado
status-files-full = Esta solicitud ya tiene todos los archivos que admite.
status-unconfirmed-title = Confirme primero su solicitud
status-unconfirmed-text = Su solicitud aún no se ha transmitido. Abra el correo que enviamos a { $email } y siga el enlace. Después, esta página mostrará cómo avanza.
status-unconfirmed-until = Sin confirmación, se eliminará el { $date }.
status-too-large = Los archivos son demasiado grandes para ir con el formulario. Envíe menos a la vez, o más pequeños.
status-unavailable = Ahora no podemos recibir mensajes. No se ha perdido nada: envíelo de nuevo dentro de un momento.

flash-message-sent = Su mensaje sobre { $number } se ha enviado.
