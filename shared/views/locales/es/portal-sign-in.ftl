# Customers' users getting in.

portal-sign-in-lead = Le enviamos un correo con un enlace y un código. Con cualquiera de los dos inicia sesión.
portal-sign-in-send = Enviar el correo
portal-sign-in-help = ¿Aún no tiene acceso? Pregunte a quien gestiona los usuarios de su empresa, o a { $company }.
portal-sign-in-with-password = Usar su contraseña
portal-sign-in-password-lead = Con la contraseña que fijó en su cuenta.
portal-sign-in-with-mail = Recibir un correo con un enlace y un código
portal-sign-in-lost = ¿Perdió la contraseña? Inicie sesión con un correo y fije una nueva en su cuenta.
portal-sign-in-guest = Pedir un trabajo sin iniciar sesión
error-sign-in-mails =
    { $minutes ->
        [one] Se han pedido demasiados correos de inicio de sesión. Use el más reciente, o inténtelo dentro de un minuto.
       *[other] Se han pedido demasiados correos de inicio de sesión. Use el más reciente, o inténtelo dentro de { $minutes } minutos.
    }

# The code out of the mail.
portal-code-title = Mire su correo
portal-code-lead = Si { $email } tiene acceso aquí, un correo está en camino. Pulse su botón, o escriba su código.
portal-code-lead-bare = Si su dirección tiene acceso aquí, un correo está en camino. Pulse su botón, o escriba su código.
portal-code-code = Código
portal-code-help = Seis cifras, válidas durante 10 minutos.
portal-code-send = Iniciar sesión
portal-code-again = Enviar un correo nuevo
portal-code-other = Usar otra dirección
portal-code-anew = Ir al inicio de sesión
portal-code-missing = ¿Ningún correo después de un minuto? Mire la carpeta de correo no deseado y revise la dirección.
portal-code-over-title = Este código ya no es válido
portal-code-over-text = Se usó, pasaron sus 10 minutos, o se escribió mal demasiadas veces. Pida un correo nuevo.
error-code = Escriba las seis cifras del código
error-code-wrong = No es el código del correo más reciente. Le quedan { $left } intentos.
error-code-wrong-last = No es el código del correo más reciente. Le queda un intento.

# The link in the mail.
portal-link-title = Iniciar sesión en { $company }
portal-link-lead = Pulse el botón y estará dentro.
portal-link-not-mine = ¿No lo pidió? Cierre esta página: no ocurre nada.

# An invitation.
portal-invitation-title = Le damos la bienvenida a { $company }
portal-invitation-lead = Tiene acceso para { $customer }. Inicia sesión con { $email }.
portal-invitation-name = Su nombre
portal-invitation-name-help = Tal como lo leen { $company } y sus compañeros.
portal-invitation-password-help = Déjelo vacío para iniciar sesión por correo, con un enlace o un código. Si no, 12 caracteres o más: unas palabras seguidas son fáciles de recordar y difíciles de adivinar.
portal-invitation-send = Abrir el portal
portal-invitation-known-title = ¿Actuar también para { $customer }?
portal-invitation-known-lead = { $customer } le invita. Si acepta, podrá elegir esta empresa después de iniciar sesión con { $email }. Lo que hace para otros no se le muestra.
portal-invitation-known-send = Aceptar la invitación
flash-portal-welcome = Le damos la bienvenida. Ha iniciado sesión.
flash-invitation-known = Tiene acceso para otra empresa. Inicie sesión y ahí estará.

# Several companies.
portal-companies-title = Sus empresas
portal-companies-lead = Actúa por una empresa a la vez.
portal-companies-asked = La página que ha pedido es de { $company }. Cambie de empresa para abrirla.
portal-companies-one = Tiene acceso para una sola empresa: no hay nada que cambiar.
portal-companies-current = Actual
portal-companies-switch = Cambiar
portal-companies-switch-to = Cambiar a { $company }
portal-companies-back = Volver
flash-company-switched = Ha cambiado de empresa.

# Signed in, and at another portal.
portal-elsewhere-title = Sin acceso a { $portal }
portal-elsewhere-text = Ha iniciado sesión con { $email }, que no tiene acceso a { $portal }. Inicie sesión abajo con otra dirección.
portal-elsewhere-portals = Aquí sí tiene acceso:
