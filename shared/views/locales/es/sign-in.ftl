# Staff getting in.

sign-in-title = Iniciar sesión
sign-in-lead = Para quienes trabajan aquí. Una solicitud se sigue con el enlace recibido por correo.
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-send = Iniciar sesión
sign-in-help = ¿Aún no tiene acceso? Un propietario de su empresa puede invitarle.

# Answers to a sign-in. The first is the same whether or not the address is known.
error-sign-in = El correo electrónico o la contraseña no son correctos.
error-sign-in-wait =
    { $seconds ->
        [one] Demasiados intentos con esta dirección. Espere un segundo e inténtelo de nuevo.
       *[other] Demasiados intentos con esta dirección. Espere { $seconds } segundos e inténtelo de nuevo.
    }
error-sign-in-unavailable = Ahora no podemos comprobarlo. Inténtelo de nuevo dentro de un minuto: suele pasar enseguida.

# An invitation.
invitation-title = Elija su contraseña
invitation-lead = Iniciará sesión con { $email }.
invitation-name = Su nombre
invitation-name-help = Tal como lo leen sus clientes y compañeros.
invitation-password = Contraseña
invitation-password-help = 12 caracteres o más. Unas cuantas palabras seguidas son fáciles de recordar y difíciles de adivinar.
invitation-send = Guardar e ir al desk
invitation-until = Este enlace es válido hasta el { $date }.

error-password-short = Use { $min } caracteres o más
error-password-long = Use { $max } caracteres como máximo
error-password-common = Mucha gente usa esta contraseña o es fácil de adivinar. Elija otra.

flash-signed-out = Ha cerrado la sesión.
flash-session-over = Se ha cerrado su sesión. Inicie sesión de nuevo.
flash-welcome = Su contraseña está guardada y la sesión, iniciada.
