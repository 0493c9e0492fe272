# Solicitudes de quienes han iniciado sesión, y sus ajustes.

# El formulario de quien ha iniciado sesión.
request-phone-help = Para localizarle acerca de la visita.
request-own-reference = Su referencia
request-own-reference-help = El número de su pedido, por ejemplo. Figura en todo lo que sigue.
request-place = Dirección
request-place-other = Otra dirección
flash-request-sent = Tenemos su solicitud { $number }.

# Lo que una solicitud dice de quien la hizo.
record-raised-by = Solicitado por
record-customer = Cliente
record-reference = Referencia del cliente

# La primera página.
dashboard-requests = Solicitudes recientes
dashboard-requests-none = Todavía no hay solicitudes
dashboard-requests-none-text = Aquí figura lo que se ha pedido últimamente y en qué punto está.
setting-dashboard-parts-part-requests = Solicitudes recientes

# Ajustes: nuevas solicitudes de usuarios.
settings-section-new-requests = Nuevas solicitudes
setting-new-requests-work-types = Trabajos que los usuarios pueden pedir
setting-new-requests-work-types-help = Sin ninguno de ellos no hay formulario para usuarios.
setting-new-requests-phone = Número de teléfono
setting-new-requests-phone-never = No se pregunta
setting-new-requests-phone-optional = Puede quedar vacío
setting-new-requests-phone-required = Hay que rellenarlo
setting-new-requests-reference = Referencia del cliente
setting-new-requests-reference-never = No se pregunta
setting-new-requests-reference-optional = Puede quedar vacío
setting-new-requests-reference-required = Hay que rellenarlo
setting-new-requests-dates = Días que convienen
setting-new-requests-dates-never = No se pregunta
setting-new-requests-dates-optional = Puede quedar vacío
setting-new-requests-dates-required = Hay que rellenarlo
setting-new-requests-dates-help = Con los tipos de trabajo que los piden.
setting-new-requests-other-address = Los usuarios pueden indicar otra dirección distinta de las de su empresa
setting-new-requests-on-behalf = Los usuarios pueden pedir en nombre de otra persona
setting-new-requests-attachments = Los usuarios pueden adjuntar archivos
setting-new-requests-files = Máximo de archivos por solicitud
setting-new-requests-terms = Condiciones
setting-new-requests-terms-help = Figuran encima del botón del formulario. Déjelo vacío si no hay.
setting-new-requests-accept-terms = Los usuarios tienen que aceptar las condiciones
setting-new-requests-flows = Vías de solicitud
setting-new-requests-flows-help = Cada una es una entrada propia en el menú y el primer paso del formulario: servicio, avería, presupuesto. También las encuentran los invitados, con los trabajos abiertos para ellos. Sin ninguna, una sola entrada lleva a todos los trabajos.
setting-new-requests-flows-add = Añadir vía
setting-new-requests-flows-row = Vía { $place }
setting-new-requests-flows-name = Nombre
setting-new-requests-flows-word = Palabra en su dirección
setting-new-requests-flows-word-help = Letras minúsculas, cifras y guiones, como “averia”. Los enlaces al formulario pueden nombrarla.
setting-new-requests-flows-work-types = Tipos de trabajo
error-flow-name = Dé un nombre a cada vía.
error-flow-word = Dos vías tienen la misma palabra en su dirección.
setting-work-type-open-to-users = Los usuarios pueden pedirlo
work-types-users = Abierto a usuarios
