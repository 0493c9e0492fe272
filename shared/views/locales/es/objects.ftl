# What is installed at a customer, on both sides.

objects-title = Equipos
objects-search = Buscar equipos
objects-search-hint = Número de serie o referencia, o palabras completas del nombre, el tipo y la ubicación.
objects-add = Añadir equipo
objects-add-whose = ¿De quién es?
objects-add-whose-help = Nombre o número del cliente, como K-1001.
objects-labels = Etiquetas
objects-place = Ubicación
objects-all-places = Todas las ubicaciones
objects-none = Todavía no hay equipos
objects-none-here = No hay equipos en esta ubicación
objects-none-text = Aquí aparece lo que { $company } mantiene para usted, con el próximo mantenimiento y la garantía.
objects-none-own = Usted ve lo que ha solicitado. Para ver equipos, pida a un administrador de su empresa que le asigne una ubicación.
objects-none-desk = Añada lo que mantiene aquí. El cliente lo ve, solicita trabajos y lee cuándo toca el próximo mantenimiento.
objects-none-found = Ningún equipo así
objects-none-found-text = Use menos palabras o quite un filtro.
objects-none-all = Añada lo que mantiene, o importe una lista entera desde un archivo.
objects-any-kind = Cualquier tipo

# What is known of one.

customers-field-object-name = Nombre
customers-field-object-kind = Tipo
customers-field-object-serial = Número de serie
customers-field-object-reference = Referencia
customers-field-object-location = Ubicación
customers-field-object-installed = Instalado el
customers-field-object-warranty = Garantía hasta
customers-field-object-warranty-state = Garantía
customers-field-object-contract = Contrato
customers-field-object-service = Próximo mantenimiento
customers-field-object-note = Nota
customers-field-object-status = Estado
object-status-in-service = En servicio
object-status-in-service-hint = El cliente puede solicitar trabajos.
object-status-out-of-service = Fuera de servicio
object-status-out-of-service-hint = Ya no se solicitan trabajos, y su etiqueta no abre nada.
object-main-place = Dirección principal
object-some-place = Otra ubicación
object-no-service = Sin planificar
object-due-today = Toca hoy
object-due-in = { $count ->
    [one] Dentro de { $count } día
   *[other] Dentro de { $count } días
}
object-due-overdue = { $count ->
    [one] Retraso de { $count } día
   *[other] Retraso de { $count } días
}
object-warranty-until = En garantía hasta el { $date }
object-warranty-ended = Garantía terminada el { $date }
object-facts = Datos
object-ask = Solicitar un trabajo
object-out-text = Este equipo está fuera de servicio. Lo que se hizo en él sigue aquí.
object-history = Trabajos
object-history-none = Aquí aparecerá lo que se pida para este equipo y lo que se haga en él.
object-history-show = Todos los trabajos en este equipo
record-object = Equipo

# Its form at the desk.

object-new-title = Equipo nuevo
object-edit = Cambiar equipo
object-save = Guardar equipo
object-section-object = Equipo
object-section-dates = Garantía y mantenimiento
object-section-more = Otros datos
object-name-help = Como lo llama la gente: «Ascensor norte».
object-kind-help = Qué es: ascensor, caldera, puerta.
object-reference-help = Su propia clave, única para cada equipo.
object-service-help = El cliente lo ve en la primera página cuando se acerca.
object-note-help = El cliente también la lee.
flash-object-added = { $name } se ha añadido.
flash-object-saved = { $name } se ha guardado.
refusal-object-reference-taken = Otro equipo tiene esta referencia
error-before-installed = La garantía termina antes de la instalación

# Labels that stick on objects.

object-label = Etiqueta
object-label-none = Todavía sin etiqueta.
object-label-text = Quien la escanea solicita trabajos en este equipo.
object-label-code = Código QR de { $name }
object-label-portal = Portal que abre
object-label-make = Crear etiqueta
object-label-renew = Sustituir etiqueta
object-label-renew-title = ¿Sustituir la etiqueta de { $name }?
object-label-renew-text = La etiqueta pegada dejará de funcionar. Imprima la nueva y péguela encima.
labels-title = Etiquetas
labels-lead = Imprima esta página y recorte las etiquetas.
labels-none = No hay etiquetas en esta página
labels-none-text = Los equipos en servicio reciben aquí una etiqueta.
labels-missing = { $count ->
    [one] { $count } equipo todavía no tiene etiqueta.
   *[other] { $count } equipos todavía no tienen etiqueta.
}
labels-make = Crear etiquetas
labels-language = Idioma de las etiquetas
labels-scan = ¿Algún problema? Escanee y avísenos.
flash-labels-made = Las etiquetas están creadas.
flash-label-made = La etiqueta de { $name } está creada.
flash-label-renewed = { $name } tiene una etiqueta nueva. La antigua ya no abre nada.

# In the form for new work.

request-object = ¿De qué equipo se trata?
request-object-none = Ninguno de estos
request-object-help = También puede abrirlo en Equipos y solicitarlo desde allí.
request-labelled = Sabemos dónde está. Quienes se encargan de él allí ven su solicitud, su nombre y cómo contactarle.

# In the log.

activity-object-added = { $by } añadió el equipo { $name }
activity-object-changed = { $by } cambió el equipo { $name }
activity-objects-labelled = { $count ->
    [one] { $by } creó { $count } etiqueta
   *[other] { $by } creó { $count } etiquetas
}
activity-object-relabelled = { $by } sustituyó la etiqueta de { $name }

# On the first page, and in the settings.

dashboard-service = Mantenimiento próximo
setting-display-sections-objects = Equipos
setting-dashboard-parts-part-service = Mantenimiento próximo
requests-any-object = Cualquier equipo
