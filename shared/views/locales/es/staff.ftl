# La gente de la propia empresa en el desk.

staff-title = Personal
staff-lead = Quién trabaja en este desk y qué puede hacer cada uno.
staff-invite = Invitar a un compañero
staff-signed-in = Último acceso
staff-never = Nunca
staff-factor-on = Activado
staff-factor-off = Desactivado
staff-browsers = Sesiones abiertas
staff-browsers-count =
    { $count ->
        [0] En ningún navegador
        [one] En { $count } navegador
       *[other] En { $count } navegadores
    }
staff-role-owner = Propietario
staff-role-owner-hint = Todo, también el personal.
staff-role-manager = Responsable
staff-role-manager-hint = Portales, reglas de la empresa y el trabajo diario.
staff-role-agent = Agente
staff-role-agent-hint = El trabajo diario: solicitudes, clientes y sus usuarios.
staff-role-read-only = Solo lectura
staff-role-read-only-hint = Ve todo en el desk, no cambia nada.

# Invitar a alguien.

staff-invite-lead = La persona recibe un correo con un enlace, elige una contraseña y ya está dentro. El enlace es válido durante 7 días.
staff-name-help = Como lo leen sus clientes. La persona puede cambiarlo.
staff-language-help = El de la invitación y del desk. La persona puede cambiarlo.
error-mail-bounced = Los correos a esta dirección volvieron devueltos. Use otra.
error-mail-unwanted = Quien tiene esta dirección no quiere nuestros correos. Use otra.
staff-bounced-title = Los correos no llegan
staff-bounced-text = Ya no enviamos nada a { $email }: nuestros correos volvieron devueltos.
staff-unwanted-text = Ya no enviamos nada a { $email }: su destinatario no quiere nuestros correos.
staff-bounced-anew = Invite a la persona en otra dirección y desactive esta.

# Un compañero.

staff-self = Es usted. Otro propietario decide sobre su rol y su acceso.
staff-self-account = Su propia cuenta
staff-activity-whole = Toda la actividad de este compañero
staff-role-save = Guardar rol
staff-role-help = Vale desde el próximo clic.
staff-visits-title = Visitas
staff-visits = Hace visitas
staff-visits-help = Aparece como técnico al planificar visitas, con una fila propia en la planificación.
staff-visits-save = Guardar
staff-off-hint = Quien se va se desactiva: su sesión se cierra al momento y su nombre queda en todo lo que hizo.
staff-off-title = ¿Desactivar a { $name }?
staff-off-text = Las sesiones de { $name } se cierran al momento en todos los navegadores y ya no puede entrar. Lo que hizo queda, con su nombre.
staff-on-text = El acceso de { $name } está desactivado: no puede entrar.
staff-sign-out = Cerrar todas las sesiones
staff-sign-out-text = Para un dispositivo perdido o compartido: hay que volver a entrar en todas partes.
staff-factor-reset = Restablecer el inicio de sesión en dos pasos
staff-factor-reset-text = Para quien ha perdido el teléfono y los códigos de recuperación.
staff-factor-title = ¿Restablecer el inicio de sesión en dos pasos de { $name }?
staff-factor-ask = A partir de entonces a { $name } le basta la contraseña, hasta que lo configure de nuevo. Asegúrese de que es esa persona quien lo pide: llame o véala. Se cierran todas las sesiones de { $name }.

# Lo que se hizo, y lo que no se pudo.

flash-staff-invited = La invitación para { $name } está en camino.
flash-staff-invited-again = { $name } recibe la invitación una vez más.
flash-staff-role = { $name } tiene el nuevo rol desde el próximo clic.
flash-staff-visits = { $name } se ofrece para visitas.
flash-staff-no-visits = { $name } ya no se ofrece para visitas. Lo planificado se mantiene.
flash-staff-off = El acceso de { $name } está desactivado.
flash-staff-on = El acceso de { $name } está activado de nuevo.
flash-staff-signed-out = Todas las sesiones de { $name } están cerradas.
flash-staff-factor = El inicio de sesión en dos pasos de { $name } está restablecido.
refusal-email-taken = Alguien entra ya con esta dirección. Use otra.
refusal-own-ownership = No puede quitarse usted mismo el rol de propietario. Otro propietario puede.
refusal-no-owner = Ya no es propietario: otro propietario acaba de cambiarlo. No se ha hecho nada.
refusal-staff-came-in = La persona ya ha entrado: inicia sesión con su contraseña.
refusal-staff-off = El acceso está desactivado. Actívelo primero.
refusal-staff-mail = Los correos a esta dirección no llegan. No se ha enviado nada.
refusal-staff-no-factor = El inicio de sesión en dos pasos ya no está activado: no hay nada que restablecer.
refusal-own-factor = Su propio inicio de sesión en dos pasos se gestiona en su cuenta.
refusal-own-sessions = Sus propias sesiones se cierran en su cuenta.
activity-staff-invited = { $by } invitó a { $name } al desk como { $role }
activity-staff-invited-again = { $by } volvió a enviar la invitación a { $name }
activity-staff-changed = { $by } cambió el rol o las visitas de { $name }
activity-staff-disabled = { $by } desactivó a { $name }
activity-staff-enabled = { $by } activó a { $name }
activity-staff-factor-reset = { $by } restableció el inicio de sesión en dos pasos de { $name }
activity-staff-signed-out = { $by } cerró todas las sesiones de { $name }

# The mail to whoever has lost it.
mail-staff-factor-removed-subject = { $sender }: se ha quitado su segundo paso
mail-staff-factor-removed-heading = Se ha quitado su segundo paso
mail-staff-factor-removed-text = Un propietario de { $sender } ha quitado el segundo paso de su inicio de sesión en el desk, porque se dio por perdido. Su sesión está cerrada en todas partes. Entre de nuevo y configure uno nuevo.
mail-staff-factor-removed-more = ¿No lo pidió usted? Dígaselo enseguida a un propietario de { $sender } y cambie su contraseña.
mail-staff-factor-removed-button = Entrar
mail-staff-factor-removed-why = Recibe este correo porque se trata de la seguridad de su inicio de sesión.
