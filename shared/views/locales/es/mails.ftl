# Los correos del portal: los ajustes, la lista, un tipo de correo.

settings-section-mails = Correos
settings-section-mail = Correo
setting-mails-sender = Nombre del remitente
setting-mails-sender-help = Como lo muestran los programas de correo. Vacío: el nombre del portal.
setting-mails-reply-to = Las respuestas van a
setting-mails-reply-to-help = Vacío: la dirección de correo para clientes.
mails-list = Correos de este portal
mails-list-help = Abra un correo para decir si se envía y con qué palabras.
mails-kind = Correo
mails-reader = Va a
mails-reader-customer = Cliente
mails-reader-company = Usted
mails-sent = Envío
mails-sent-unless-turned-off = Se envía
mails-sent-if-turned-on = Si se activa
mails-sent-never = No se envía
mails-words = Textos propios
mails-words-standard = Ninguno
mails-all = Todos los correos de este portal

mail-kind-confirm-request = Confirme su solicitud
mail-kind-request-received = Solicitud recibida
mail-kind-new-request = Nueva solicitud
mail-kind-request-accepted = Solicitud aceptada
mail-kind-request-rejected = Solicitud no aceptada
mail-kind-comment-to-guest = Mensaje suyo
mail-kind-comment-to-company = Mensaje de un cliente
mail-kind-sign-in = Iniciar sesión
mail-kind-user-invitation = Invitación de un usuario
mail-kind-change-approved = Cambio aprobado
mail-kind-change-rejected = Cambio no aprobado

setting-mail-sent = Envío del correo
setting-mail-sent-unless-turned-off = Se envía
setting-mail-sent-if-turned-on = Se envía a quienes lo activen para sí
setting-mail-sent-never = No se envía
setting-mail-subject = Asunto
setting-mail-subject-help = Déjelo vacío para usar el asunto estándar.
setting-mail-text = Texto
setting-mail-text-help = Está entre el saludo, que ya figura, y el botón. Markdown: **negrita**, *cursiva*, listas, [enlaces](https://example.com). Se envía en HTML y en texto sin formato. Déjelo vacío para usar el texto estándar.

mails-fields = Campos de combinación
mails-fields-help = Escriba un campo en el asunto o el texto: su valor ocupa su lugar.
merge-field-company = El nombre del remitente
merge-field-name = El nombre del lector
merge-field-email = La dirección de correo del lector
merge-field-number = El número de la solicitud
merge-field-work-type = El tipo de trabajo
merge-field-author = Quién escribió
merge-field-contact = Quién lo solicitó
merge-field-place = Dónde se hará el trabajo
merge-field-customer = El cliente al que pertenece la persona
merge-field-code = Las seis cifras
merge-field-phone = Su número de teléfono para clientes

mails-preview = Así se ve
mails-preview-real = Con la solicitud más reciente de este portal. No se envía nada.
mails-preview-made-up = Este portal aún no tiene solicitudes, así que estos valores son inventados. No se envía nada.
mails-preview-wrong = Corrija el formulario de arriba y verá aquí cómo queda el correo.
mails-preview-show = Mostrar lo que escribí
mails-test-send = Enviar una prueba a { $email }
mails-test-sent = Una prueba va de camino a { $email }, con las palabras de arriba. Guarde para conservarlas.
mails-standard = Texto estándar
mails-standard-again = Volver al texto estándar

mail-example-work-type = Avería de ascensor
mail-example-name = Anna de Vries
mail-example-place = Kade 1, 1011 AB Amsterdam
mail-example-said = Las puertas se quedan abiertas en la segunda planta.
mail-example-author = Piet Jansen
mail-example-customer = Hotel Aan de Kade

# Qué correos recibe alguien.

menu-notifications = Notificaciones
notifications-lead = Elija qué correos recibe de { $name }.
notifications-lead-linked = Elija qué correos envía { $name } a { $email }.
notifications-about = Sobre
notification-channel-mail = Correo
notifications-always = Los correos que usted pide, como los de inicio de sesión, llegan siempre.
notifications-save = Guardar
notifications-none = Este portal no envía correos que se puedan desactivar.
flash-notifications-saved = Guardado. Cuenta a partir del próximo correo.
flash-notification-off = Desactivado. Ya no recibe estos correos.
notification-request-received = Su solicitud ha llegado
notification-request-accepted = Su solicitud está aceptada
notification-request-rejected = Su solicitud no se acepta
notification-comment-to-guest = Hay un mensaje sobre su solicitud
notification-change-approved = Un cambio que pidió está hecho
notification-change-rejected = Un cambio que pidió no se hace

# Enlaces públicos.

settings-section-links = Enlaces públicos
setting-links-request = Los invitados siguen su solicitud por un enlace
setting-links-request-help = Sin él, los botones de los correos llevan al inicio de sesión.
setting-links-request-days = Días de validez de un enlace
setting-links-request-days-help = Contados desde su creación, también para los ya enviados. Como máximo 365.
setting-links-revoked = Revocados
setting-links-revoked-requests = Enlaces a solicitudes
links-revoke = Revocar todos los enlaces
links-revoke-help = Si hay enlaces en malas manos: cada enlace dado hasta ahora deja de funcionar al instante.
links-revoke-title = ¿Revocar todos los enlaces a solicitudes?
links-revoke-text = Cada enlace a una solicitud que { $portal } ha dado hasta ahora deja de funcionar al instante.
links-revoke-after = Quien abra uno lee que ya no es válido y puede iniciar sesión. El próximo correo sobre una solicitud trae un enlace nuevo.
links-revoke-send = Revocar todos los enlaces
flash-links-revoked = Cada enlace dado hasta ahora está revocado.
desk-link = Enlace público
desk-link-until = Válido hasta
desk-link-closed = Ya no abre nada
desk-link-uses = Abierto
desk-link-times = { $count ->
    [one] una vez
   *[other] { $count } veces
}
desk-link-used = Abierto por última vez
desk-link-revoke = Revocar enlace
desk-link-revoke-text = El enlace de { $name } deja de funcionar al instante. El próximo correo trae uno nuevo.
desk-link-revoke-send = Revocar enlace
flash-link-revoked = { $number }: el enlace está revocado.
user-links = Enlaces públicos
user-links-hint = Quien tiene un enlace así lee un expediente sin iniciar sesión.
user-links-revoke = Revocar todos sus enlaces
user-links-title = ¿Revocar cada enlace de { $email }?
user-links-text = Cada enlace público enviado hasta ahora a { $email } deja de funcionar al instante, en cada expediente. El próximo correo sobre un expediente trae uno nuevo.
flash-user-links-revoked = Cada enlace público de esa persona está revocado.
activity-links-taken-back = { $by } revocó cada enlace público de { $email }
timeline-link-revoked = { $by } revocó el enlace público
flash-request-taken = Tenemos su solicitud { $number } y le respondemos por correo.
