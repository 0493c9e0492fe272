# Watchers: colleagues who are kept informed about a request.

watchers-title = Observadores
watchers-text = Los observadores reciben sobre esta solicitud los mismos correos que quien la hizo.
watcher-watch = Seguir
watcher-stop = Dejar de seguir
watcher-add = Añadir un observador
watcher-add-lead = Un observador de { $number } recibe sobre ella los mismos correos que quien la hizo. Solo pueden seguirla los compañeros que ven la solicitud.
watcher-colleague = Compañero
watcher-choose = Elija un compañero
watcher-add-send = Añadir observador
watcher-nobody = No hay ningún otro compañero que vea esta solicitud.
watcher-remove = Quitar a { $name } de los observadores
flash-watching = Sigue { $number }: recibe un correo sobre cada paso.
flash-watching-no-more = Ya no sigue { $number }.
flash-watcher-added = { $number } tiene un nuevo observador.
flash-watcher-removed = { $number } tiene un observador menos.
refusal-watcher-asked = Quien hizo la solicitud ya recibe todos los correos sobre ella.
refusal-watcher-unseen = Este compañero no ve la solicitud y no puede seguirla.
refusal-watchers-full = Una solicitud tiene como máximo { $most } observadores.
mail-why-watcher = Recibe este correo porque sigue la solicitud { $number } en { $sender }. Puede dejar de seguirla en su página.
