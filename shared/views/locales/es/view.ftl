# Staff see a portal as one of its users: the buttons at the desk, and the page that begins it.

view-as = Ver como { $name }
view-as-at = Ver como { $name } en { $portal }
view-title = Ver { $portal } como { $name }
view-lead = Usted ve lo que { $name } de { $company } ve allí, durante media hora como máximo. No cambia nada, y lo que es personal queda cerrado. La actividad del cliente indica que usted ha mirado.
view-begin = Empezar
view-back = Volver al cliente
view-elsewhere-title = Abra esto donde usa el desk
view-elsewhere-text = Este enlace solo funciona en un navegador: aquel en el que tiene abierta la sesión del desk y lo pidió. Empiece allí, desde la página del cliente.
view-elsewhere-desk = Ir al desk
refusal-view-closed = Este usuario no entra en este portal ahora, así que no hay nada que ver.
flash-view-left = Ya no ve el portal como { $name }.
activity-view-begun = { $by } empezó a ver { $portal } como { $name }
activity-view-ended = { $by } dejó de ver el portal como { $name }

# The bar on every page while it is on, and what is closed.

view-bar = Vista como cliente
view-bar-text = Está viendo esto como { $name } de { $company }. No se puede cambiar nada.
view-leave = Salir de la vista
fault-view-only-title = Aquí solo puede mirar
fault-view-only-text = Quien ve el portal como cliente no cambia nada en él. Salga primero de la vista y después actúe en el desk o en su propio nombre.
fault-view-personal-title = Esto es personal
fault-view-personal-text = El perfil, la contraseña, el segundo paso, las sesiones, las notificaciones y los datos guardados son de la persona. Nadie los ve en su lugar.
fault-view-over-title = Esta vista ha terminado
fault-view-over-text = Se acabó su tiempo, usted salió de ella o su sesión en el desk terminó. Empiece de nuevo desde la página del cliente.

# A user’s lost second factor is taken away at the desk, and what the log and the mail say of it.

customers-factor = Segundo paso
customers-factor-text = Al entrar se pide un código de la aplicación. Si se ha perdido, quítelo: se entra sin él y después se puede configurar uno nuevo.
customers-factor-remove = Quitar el segundo paso
customers-factor-ask = ¿Quitar el segundo paso de { $name }?
customers-factor-ask-text = Asegúrese de que es { $name } quien lo pide, llamando a un número que conozca. La sesión de { $name } se cierra al momento en todos los navegadores, los códigos de recuperación dejan de valer y un correo lo comunica.
flash-user-factor-removed = El segundo paso de { $name } está quitado.
refusal-no-factor = Este usuario ya no tiene segundo paso.
activity-user-factor-reset = { $by } quitó el segundo paso de { $name }
activity-factor-on = { $by } activó el segundo paso
activity-factor-off = { $by } desactivó el segundo paso
mail-factor-removed-subject = { $sender }: se ha quitado su segundo paso
mail-factor-removed-heading = Se ha quitado su segundo paso
mail-factor-removed-text = { $sender } ha quitado el segundo paso de su inicio de sesión, porque se dio por perdido. Su sesión está cerrada en todas partes. Entre de nuevo y configure uno nuevo.
mail-factor-removed-more = ¿No lo pidió usted? Llámenos enseguida.
mail-factor-removed-button = Entrar
mail-factor-removed-why = Recibe este correo porque se trata de la seguridad de su cuenta.

mail-password-changed-subject = { $sender }: su contraseña ha cambiado
mail-password-changed-heading = Su contraseña ha cambiado
mail-password-changed-text = La contraseña de { $email } se ha cambiado o quitado. Se ha cerrado la sesión en todos los demás navegadores.
mail-password-changed-more = ¿No ha sido usted? Pida por correo un inicio de sesión o un restablecimiento, ponga otra contraseña y avise a { $sender } de inmediato.
mail-password-changed-button = Ver dónde tiene la sesión abierta
mail-password-changed-why = Recibe este correo porque afecta a la seguridad de su inicio de sesión.
