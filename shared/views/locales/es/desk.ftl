# The queue.

desk-requests = Solicitudes del portal
desk-stages = Fases
desk-search = Número o palabras, como { $example }
desk-search-none = No se ha encontrado ninguna solicitud para «{ $number }»
desk-search-none-text = Los números tienen la forma { $example }. Las palabras son palabras completas de la descripción, la referencia, la ciudad, la ubicación y el contacto. Una solicitud aparece aquí cuando el cliente la confirma.
desk-found = «{ $typed }» en todas las solicitudes
desk-found-of = Solicitudes de { $name }
desk-found-both = «{ $typed }» en las solicitudes de { $name }
desk-search-clear = Volver a las solicitudes
desk-empty-requested = No hay solicitudes en espera
desk-empty-requested-text = Las nuevas solicitudes de sus portales aparecen aquí de inmediato.
desk-empty-accepted = Aún no hay nada aceptado
desk-empty-accepted-text = Las solicitudes que acepte pasan aquí.
desk-empty-rejected = No hay nada rechazado
desk-empty-rejected-text = Las solicitudes que rechace pasan aquí, con su motivo.
desk-column-number = Número
desk-column-what = Asunto
desk-column-who = De
desk-column-where = Lugar
desk-column-when = Fecha
desk-column-assignee = Asignada a
desk-column-stage = Fase
desk-column-work-type = Tipo de trabajo
desk-column-company = Empresa
desk-column-description = Comienzo de la descripción
desk-nobody = Nadie
desk-anybody = Cualquiera
desk-me = Yo
desk-mail-failed = El correo no llega
desk-csv = Descargar CSV
csv-more = La lista continúa. Acótela y descárguela de nuevo.

# The record.

desk-title = { $number } { $work-type }
desk-assign = Asignada a
desk-assign-save = Asignar
desk-assign-take = Asignármela
desk-assign-unknown = Elija un compañero de la lista.
desk-write = Escribir
desk-write-kind = Quién lo lee
desk-write-comment = Mensaje al cliente
desk-write-comment-help = { $name } lo lee en la página de seguimiento y por correo.
desk-write-comment-no-mail = { $name } lo lee solo en la página de seguimiento: nuestros correos no le llegan.
desk-write-note = Nota interna
desk-write-note-help = Solo la leen sus compañeros.
desk-write-text = Texto
desk-write-send = Enviar
desk-mail-failed-title = Los correos no llegan al cliente
desk-mail-failed-text = Ya no enviamos nada a { $email }: nuestros correos vuelven devueltos o su destinatario no los quiere. Llame o pida otra dirección.
desk-read-only = Puede ver las solicitudes, pero no modificarlas.
desk-source = A través del portal

desk-not-done = Aún no está hecho
desk-unavailable = Ahora no podemos guardarlo. No se ha perdido nada: envíelo de nuevo dentro de un momento.
desk-again = Enviar de nuevo
desk-changed-title = { $number } ha cambiado mientras la consultaba
desk-changed-text = No se ha guardado nada suyo; lo que escribió sigue abajo.

flash-accepted = La solicitud { $number } está aceptada. El cliente recibe un correo.
flash-rejected = La solicitud { $number } está rechazada. El cliente recibe un correo con el motivo.
flash-commented = Su mensaje sobre { $number } va de camino al cliente.
flash-noted = Su nota está en { $number }.
flash-assigned = La solicitud { $number } está asignada.
flash-unassigned = La solicitud { $number } ya no está asignada a nadie.
