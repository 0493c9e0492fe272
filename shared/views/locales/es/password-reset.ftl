# Staff who have lost their password.

sign-in-lost = ¿Perdió la contraseña?
reset-title = ¿Perdió la contraseña?
reset-lead = Escriba la dirección con la que inicia sesión. Le enviamos un enlace para elegir una contraseña nueva.
reset-send = Enviar el enlace
reset-back = Volver al inicio de sesión
reset-help = ¿Nunca ha entrado? Con su invitación elige su primera contraseña: un propietario de su empresa puede enviarla de nuevo.
reset-sent-lead = Si { $email } inicia sesión aquí, un correo está en camino. Pulse su botón antes de una hora.
reset-sent-lead-bare = Si su dirección inicia sesión aquí, un correo está en camino. Pulse su botón antes de una hora.
error-reset-mails =
    { $minutes ->
        [one] Se han pedido demasiados correos. Use el más reciente, o inténtelo dentro de un minuto.
       *[other] Se han pedido demasiados correos. Use el más reciente, o inténtelo dentro de { $minutes } minutos.
    }

# What the link in the mail opens.
reset-new-title = Elija una contraseña nueva
reset-new-lead = Inicia sesión con { $email }. Dondequiera que tenga ahora la sesión abierta, se cierra.
reset-new-send = Guardar la contraseña
flash-password-reset = Su contraseña nueva está guardada. Inicie sesión con ella.
activity-password-reset = { $by } eligió una contraseña nueva, con el enlace de un correo

mail-password-reset-subject = { $sender }: elija una contraseña nueva
mail-password-reset-heading = Elija una contraseña nueva
mail-password-reset-text = ¿Perdió la contraseña con la que { $email } inicia sesión en el desk de { $sender }? Elija una nueva.
mail-password-reset-more = El enlace funciona una sola vez, durante una hora. ¿No lo pidió? No haga nada: su contraseña sigue como está.
mail-password-reset-button = Elegir contraseña nueva
mail-password-reset-why = Recibe este correo porque se pidió una contraseña nueva con esta dirección.
