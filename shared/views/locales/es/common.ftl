# Texts of the frame and of the parts that all pages share.

product-name = Frontdesk
skip-to-main = Ir al contenido principal
language = Idioma
label-before = { $label }:
menu = Menú
close = Cerrar
search = Buscar
choose = Elegir
optional = (opcional)
form-required-note = Todos los campos son obligatorios, salvo donde pone «(opcional)».
answer-yes = Sí
answer-no = No
sign-out = Cerrar sesión
print = Imprimir
breadcrumb = Está aquí

# The desk's menu.
desk-menu-label = Desk
desk-menu-requests = Solicitudes del portal
desk-keys-hint = muestra los atajos
desk-keys-title = Atajos de teclado
desk-keys-list = En una lista
desk-keys-record = En lo que está abierto
desk-keys-everywhere = En todas partes
desk-key-next = Siguiente de la lista
desk-key-previous = Anterior de la lista
desk-key-open = Abrir
desk-key-following = Siguiente de la lista
desk-key-back = Volver a la lista
desk-key-new = Crear uno nuevo
desk-key-edit = Cambiar
desk-key-invite = Invitar a alguien
desk-key-search = Buscar
desk-key-leave = Salir del campo, cerrar la ventana
desk-key-help = Mostrar estos atajos

# Stages of a work order.
stage-unconfirmed = Sin confirmar
stage-requested = Recibida
stage-accepted = Aceptada
stage-rejected = Rechazada
stage-bar-label = Progreso

# The timeline. $by is a name, or timeline-you.
timeline-you = Usted
timeline-system = Frontdesk
timeline-internal = Interno
timeline-requested = { $by } ha enviado la solicitud
timeline-imported = Traspasado de los libros de la empresa
timeline-entered = { $by } ha anotado la solicitud
timeline-confirmed = { $by } ha confirmado la solicitud
timeline-accepted = { $by } ha aceptado la solicitud
timeline-rejected = { $by } ha rechazado la solicitud
timeline-commented = { $by } ha escrito
timeline-files-added =
    { $count ->
        [one] { $by } ha añadido un archivo
       *[other] { $by } ha añadido { $count } archivos
    }
timeline-noted = { $by } ha anotado
timeline-assigned = { $by } ha asignado la solicitud a { $to }
timeline-unassigned = { $by } ha quitado la asignación
timeline-file-refused = «{ $name }» se ha revisado y eliminado
timeline-mail-bounced = Los correos no llegan al contacto
timeline-mail-complaint = El contacto ha marcado nuestros correos como no deseados

# Lists.
pager-label = Páginas
pager-newer = Más recientes
pager-older = Más antiguas
chart-figures = Mostrar las cifras

# Files.
file-being-checked = En revisión
upload-help =
    { $count ->
        [one] Una foto o PDF, de hasta { $max } MB.
       *[other] Hasta { $count } fotos o PDF, de { $max } MB como máximo cada uno.
    }
upload-add = Añadir fotos o PDF
upload-drop = o suéltelos aquí
upload-waiting = En espera
upload-done = Enviado
upload-failed = No enviado. Compruebe su conexión e inténtelo de nuevo.
upload-left = Faltan { "{" }left{ "}" }
upload-too-many =
    { $count ->
        [one] { $count } archivo como máximo
       *[other] { $count } archivos como máximo
    }
upload-too-large = Ocupa más de { $max } MB
upload-empty = El archivo está vacío
upload-kind = No es una foto ni un PDF
upload-running = Espere a que se envíen todos los archivos o quite los que no se han enviado.
upload-remove = Quitar
upload-cancel = Cancelar
upload-retry = Reintentar
size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
size-kb = { $size } KB
size-mb = { $size } MB

# Dates and times.
date = { $day } de { $month } de { $year }
date-with-weekday = { $weekday }, { $date }
date-time = { $date }, { $time }
time-now = ahora mismo
time-minutes-ago =
    { $count ->
        [one] hace un minuto
       *[other] hace { $count } minutos
    }
time-hours-ago =
    { $count ->
        [one] hace una hora
       *[other] hace { $count } horas
    }
time-minutes-ahead =
    { $count ->
        [one] dentro de un minuto
       *[other] dentro de { $count } minutos
    }
time-hours-ahead =
    { $count ->
        [one] dentro de una hora
       *[other] dentro de { $count } horas
    }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
