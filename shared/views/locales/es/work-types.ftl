# The list of a portal's work types.

settings-section-work-types = Tipos de trabajo
settings-section-work-type = Tipo de trabajo
settings-section-field = Campo libre
work-types-lead = Lo que se puede pedir aquí, en el orden en que se elige.
work-types-add = Añadir tipo
work-types-new = Nuevo tipo de trabajo
work-types-none = Aún no hay tipos de trabajo
work-types-none-text = Añada el primero y luego las preguntas de su formulario.
work-types-name = Nombre
work-types-guests = Abierto a invitados
work-types-fields = Campos libres
work-types-items = Artículos
work-types-remove = ¿Quitar “{ $name }”?
work-types-remove-what = Nadie podrá pedirlo. Desaparece con sus campos libres ({ $fields }) y sus artículos ({ $items }).
work-types-remove-stays = Las solicitudes ya hechas quedan como están, con el formulario con que se hicieron.
flash-work-type-removed = { $portal }: el tipo de trabajo se ha quitado.

# A work type.

setting-work-type-name = Nombre
setting-work-type-hint = Línea que ayuda a elegir
setting-work-type-place = Va después de
setting-work-type-place-first = Nada: es el primero
setting-work-type-open-to-guests = Los invitados pueden pedirlo
setting-work-type-preferred-dates = Preguntar qué días convienen
setting-work-type-description = Descripción que aparece primero en el formulario
setting-work-type-description-help = Estos se rellenan al mostrar el formulario: {"{company}"}, {"{work-type}"}, {"{date}"}, {"{phone}"}, {"{email}"}, {"{contact}"}, {"{customer}"}.
setting-work-type-items = Artículos
setting-work-type-items-help = Lo que se puede pedir con este trabajo, en cantidad. Cero siempre es posible.
setting-work-type-items-add = Añadir artículo
setting-work-type-items-row = Artículo { $place }
setting-work-type-items-name = Nombre
setting-work-type-items-min = Cantidad mínima
setting-work-type-items-max = Cantidad máxima
setting-work-type-items-step = En paquetes de
setting-work-type-checklist = Lista de comprobación
setting-work-type-checklist-help = Lo que sus técnicos revisan cada vez. La lista se copia al aceptar una solicitud, y cada punto se responde en el informe.
setting-work-type-checklist-add = Añadir punto
setting-work-type-checklist-row = Punto { $place }
setting-work-type-checklist-name = Qué revisar
request-item-least = De { $min } a { $max }
request-item-steps = De { $min } a { $max }, en paquetes de { $step }

# The form builder: the list of free fields.

fields-title = Campos del formulario
fields-lead = Lo que se pregunta sobre “{ $type }”, en este orden, además de contacto, dirección y descripción.
fields-add = Añadir campo
fields-none = Aún no hay campos libres
fields-none-text = El formulario pide contacto, dirección y descripción. Añada lo que más necesite saber.
fields-label = Pregunta
fields-kind = Tipo
fields-required = Obligatorio
fields-shows = Aparece
fields-shows-when = Cuando “{ $field }” es { $answers }
fields-new = Campo nuevo
fields-new-of = Campo nuevo: { $kind }
fields-new-lead = ¿Con qué se responde? El tipo se queda; todo lo demás puede cambiar después.
fields-remove = ¿Quitar “{ $name }”?
fields-remove-what = La pregunta desaparece del formulario de “{ $type }”, en todos los idiomas.
fields-remove-stays = Las solicitudes ya hechas conservan la pregunta y su respuesta.
flash-field-removed = { $portal }: el campo se ha quitado. El formulario tiene una versión nueva.
refusal-field-needed = “{ $field }” aparece según la respuesta a este campo. Cambie antes ese.

# Types of fields.

field-kind-text = Línea de texto
field-kind-text-hint = Un nombre, un número en una placa, un código.
field-kind-long-text = Texto largo
field-kind-long-text-hint = Varias líneas, con sus propias palabras.
field-kind-number = Número
field-kind-number-hint = Con unidad, mínimo y máximo, si quiere.
field-kind-yes-no = Sí o no
field-kind-yes-no-hint = Otros campos pueden aparecer según la respuesta.
field-kind-one-of = Uno de varios
field-kind-one-of-hint = Opciones que usted nombra. Otros campos pueden aparecer según la respuesta.
field-kind-many-of = Varios a elegir
field-kind-many-of-hint = Opciones que usted nombra, tantas como correspondan.
field-kind-date = Día
field-kind-date-hint = Un día del calendario.
field-kind-date-time = Día y hora
field-kind-date-time-hint = Un día del calendario y una hora.
field-kind-file = Archivos
field-kind-file-hint = Fotos o PDF de esta pregunta.

# A free field.

setting-field-name = Campo libre
setting-field-label = Pregunta
setting-field-help = Línea que ayuda a responder
setting-field-required = La respuesta es obligatoria
setting-field-default = Respuesta que aparece primero
setting-field-default-help = Como se escribiría; un día como 2026-11-30, con hora 2026-11-30T09:30.
setting-field-default-none = Ninguna
setting-field-default-yes = Sí
setting-field-default-no = No
setting-field-min = Valor mínimo
setting-field-max = Valor máximo
setting-field-unit = Unidad
setting-field-place = Va después de
setting-field-place-first = Nada: es el primero
setting-field-show-when = Aparece
setting-field-show-when-help = Según la respuesta a un campo anterior: sí o no, o con opciones.
setting-field-show-when-always = Siempre
setting-field-show-when-again = Ver sus respuestas
setting-field-show-answers = Cuando la respuesta es
setting-field-show-answers-yes = Sí
setting-field-show-answers-no = No
setting-field-options = Opciones
setting-field-options-add = Añadir opción
setting-field-options-row = Opción { $place }
setting-field-options-label = Texto
setting-field-options-chosen = Elegida al principio

# What is wrong.

error-merge-field = { $field } no existe. Existen: { $known }
error-merge-field-in-link = { $field } está en la dirección de un enlace, donde no se inserta nada. Escríbalo junto al enlace.
error-field-order = “{ $field }” aparece según la respuesta a “{ $other }”, así que tiene que ir después
error-option-needed = “{ $field }” aparece según una opción que usted quitó. Cambie antes ese campo
error-show-answers = Elija al menos una respuesta
error-options-none = Añada al menos una opción
error-options-chosen = Solo una opción puede estar elegida al principio
error-whole-number = Indique un número entero, en cifras

# How guests see it.

form-preview = Vista previa
form-preview-show = Ver vista previa
form-preview-help = Como se ve, en todos los idiomas del portal. No se guarda nada.
form-preview-lead = Así se ve el formulario. No se puede enviar desde aquí.
form-preview-version = Vista previa, versión { $version }
form-preview-back = Volver a los campos
form-version = Versión { $version }
form-versions = Versiones del formulario
form-versions-help = Cada cambio guardado crea una nueva. Una solicitud siempre se muestra con la versión con que se hizo.
