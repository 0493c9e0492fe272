# Staff see a portal as one of its users: the buttons at the desk, and the page that begins it.

view-as = Ver como { $name }
view-as-at = Ver como { $name } en { $portal }
view-title = Ver { $portal } como { $name }
view-lead = Usted ve lo que { $name } de { $company } ve allí, durante media hora como máximo. No cambia nada, y lo que es personal queda cerrado. La actividad del cliente indica que usted ha mirado.
view-begin = Empezar
view-back = Volver al cliente
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
