# The life of a work order: its stages and steps, the visit, the report, and the mails about them.

# Stages.

stage-planned = Programada
stage-in-progress = En curso
stage-on-hold = En espera
stage-completed = Terminada
stage-closed = Cerrada
stage-cancelled = Cancelada
setting-work-order-words-planned = Palabra para «Programada»
setting-work-order-words-in-progress = Palabra para «En curso»
setting-work-order-words-on-hold = Palabra para «En espera»
setting-work-order-words-completed = Palabra para «Terminada»
setting-work-order-words-closed = Palabra para «Cerrada»
setting-work-order-words-cancelled = Palabra para «Cancelada»

# Why a step is refused.

refusal-not-accepted = Esta solicitud aún no está aceptada.
refusal-not-on-hold = Este trabajo no está en espera.
refusal-not-completed = Este trabajo aún no está terminado.
refusal-still-open = Este trabajo sigue abierto.
refusal-work-has-begun = El trabajo ya ha empezado.
refusal-plan-under-way = El trabajo está en curso. Póngalo en espera para programar otra visita.
refusal-already-planned = Ya hay una visita programada.
refusal-already-in-progress = El trabajo ya está en curso.
refusal-on-hold = Este trabajo está en espera. Reanúdelo primero.
refusal-already-completed = Este trabajo ya está terminado.
refusal-already-closed = Este trabajo ya está cerrado.
refusal-already-cancelled = Esta solicitud ya está cancelada.

# What is wrong with a visit or a report.

error-time = Indique una hora como 08:30
error-window = Elija una hora posterior al comienzo
error-duration = Indique horas y minutos, como 1:30
error-materials = Empiece cada línea por la cantidad, como 2 x rodillo

# What both sides read of the work.

record-visit = Visita programada
record-visit-date = Día
record-visit-time = Entre
record-visit-engineer = Técnico
record-price = Precio
record-report = Qué se ha hecho
record-worked = Tiempo de trabajo
record-worked-minutes = { $minutes } min
record-worked-hours = { $hours } h
record-worked-both = { $hours } h { $minutes } min
record-materials = Material
record-checklist = Lista de comprobación
check-ok = Correcto
check-not-ok = Incorrecto
check-not-applicable = No aplica
check-remark = Observación sobre «{ $name }»
record-report-files = Fotos y documentos
record-signature = Firma
record-signed-by = Firmado por { $name }
record-report-pdf = Informe en PDF
desk-report-earlier = Informes anteriores
upload-caption = Qué muestra
report-captions = Qué muestra cada foto
report-captions-help = Una línea por archivo, en el orden en que los eligió.
report-signed-by = Firmado por
report-signed-by-help = El nombre del cliente que firma. Si no se puede dibujar, el nombre escrito vale como firma.
report-sign-here = Firme aquí con el dedo o el ratón.
report-sign-clear = Borrar
error-report-files = Un informe admite { $most } fotos y documentos. Quite algunos
error-signature = Esta firma no se puede leer. Firme de nuevo
report-title = Informe de trabajo { $number }
report-page = Página { $page } de { $pages }
report-file-not-printed = No se puede imprimir; se abre en la página de la solicitud.
report-file-being-checked = Aún se estaba comprobando.
record-reason-rejected = Motivo del rechazo
record-reason-cancelled = Motivo de la cancelación
record-reason-on-hold = Motivo de la espera
timeline-planned = { $by } ha programado una visita
timeline-replanned = { $by } ha programado la visita de nuevo
timeline-started = { $by } ha empezado el trabajo
timeline-held = { $by } ha puesto el trabajo en espera
timeline-resumed = { $by } ha reanudado el trabajo
timeline-completed = { $by } ha terminado el trabajo
timeline-closed = { $by } ha cerrado la orden
timeline-reopened = { $by } ha vuelto a abrir el trabajo
timeline-cancelled = { $by } ha cancelado

# The status page.

status-next-planned = { $company } irá el día indicado abajo. Ahí ve también lo que puede cambiar de la visita.
status-next-in-progress = { $company } está trabajando. Cuando termine, leerá aquí qué se ha hecho.
status-next-on-hold = { $company } seguirá en cuanto sea posible y le avisará por correo a { $email }.
status-next-completed = El trabajo está terminado. Si algo no está bien, escríbalo abajo.
status-next-closed = Todo está resuelto. Si surge algo, escríbalo abajo.
status-next-cancelled = Ya no irá nadie por esto. Si al final lo necesita, escríbalo abajo.
status-cancel = Cancelar solicitud…
status-cancel-text = { $number } se cancela al momento: no irá nadie, y se avisa a { $company }.
status-cancel-reason = ¿Por qué?
status-cancel-reason-help = { $company } lo lee.
status-cancel-send = Cancelar solicitud
flash-withdrawn = La solicitud { $number } está cancelada.

# The queue at the desk.

desk-groups = Qué hay que hacer
desk-group-to-do = Por hacer
desk-group-planned = Programadas
desk-group-under-way = En curso
desk-group-done = Hechas
desk-group-not-done = No hechas
desk-empty-planned = Ninguna visita programada
desk-empty-planned-text = El trabajo para el que programe una visita pasa aquí.
desk-empty-in-progress = No hay nada en curso
desk-empty-in-progress-text = El trabajo que empiece pasa aquí.
desk-empty-on-hold = No hay nada en espera
desk-empty-on-hold-text = El trabajo que ponga en espera queda aquí, con su motivo.
desk-empty-completed = Aún no hay nada terminado
desk-empty-completed-text = El trabajo que dé por hecho pasa aquí.
desk-empty-closed = Aún no hay nada cerrado
desk-empty-closed-text = El trabajo terminado que cierre pasa aquí.
desk-empty-cancelled = Nada cancelado
desk-empty-cancelled-text = Lo que usted o un cliente cancele pasa aquí, con su motivo.

# The steps at the desk.

desk-steps = Otros pasos
desk-step-accept = Aceptar solicitud
desk-step-start = Empezar trabajo
desk-step-resume = Reanudar trabajo
desk-step-close = Cerrar orden
desk-step-reopen = Reabrir
desk-step-plan = Programar visita…
desk-step-plan-title = Programar visita para { $number }
desk-step-plan-send = Programar visita
desk-step-replan = Programar de nuevo…
desk-step-replan-title = Programar de nuevo la visita de { $number }
desk-step-replan-send = Programar visita
desk-step-complete = Terminar…
desk-step-complete-title = Terminar { $number }
desk-step-complete-send = Terminar trabajo
desk-step-hold = Poner en espera…
desk-step-hold-title = Poner { $number } en espera
desk-step-hold-send = Poner en espera
desk-step-reject = Rechazar…
desk-step-reject-title = Rechazar { $number }
desk-step-reject-send = Rechazar solicitud
desk-step-cancel = Cancelar…
desk-step-cancel-title = Cancelar { $number }
desk-step-cancel-send = Cancelar trabajo
desk-step-reason = Motivo
desk-step-reason-help = { $name } lo lee en la página de seguimiento y por correo.
desk-plan-from = Desde
desk-plan-to = Hasta
desk-plan-help = { $name } lee el día, la franja y el técnico en la página de seguimiento y por correo.
desk-report-work = Qué se ha hecho
desk-report-work-help = El cliente lo lee.
desk-report-time-help = Horas y minutos, como 1:30.
desk-report-materials = Material
desk-report-materials-help = Uno por línea, con la cantidad: 2 x rodillo.
flash-planned = La visita de { $number } está programada. El cliente recibe un correo.
flash-started = { $number } está en curso. El cliente recibe un correo.
flash-held = { $number } está en espera. El cliente recibe un correo con el motivo.
flash-resumed = { $number } sigue adelante. El cliente recibe un correo.
flash-completed = { $number } está terminada. El cliente recibe el informe por correo.
flash-closed = { $number } está cerrada. El cliente recibe un correo.
flash-reopened = { $number } está abierta de nuevo. El cliente recibe un correo.
flash-cancelled = { $number } está cancelada. El cliente recibe un correo con el motivo.

# The mails. $date, $time and $engineer are those of the visit.

mail-work-planned-subject = { $number }: visita el { $date }
mail-work-planned-heading = Su visita está programada
mail-work-planned-text = { $engineer } de { $sender } irá el { $date }, { $time }.
mail-work-planned-more = { mail-visit-page }
mail-work-planned-button = { mail-visit-reminder-button }
mail-work-planned-why = { mail-why-guest }
mail-kind-work-planned = Visita programada
notification-work-planned = Hay una visita programada
mail-work-replanned-subject = { $number }: la visita es ahora el { $date }
mail-work-replanned-heading = Su visita ha cambiado de fecha
mail-work-replanned-text = { $engineer } de { $sender } irá el { $date }, { $time }. La fecha anterior ya no cuenta.
mail-work-replanned-more = { mail-visit-page }
mail-work-replanned-button = { mail-visit-reminder-button }
mail-work-replanned-why = { mail-why-guest }
mail-kind-work-replanned = Visita cambiada
notification-work-replanned = Una visita ha cambiado de fecha
mail-work-started-subject = { $number }: el trabajo ha empezado
mail-work-started-heading = El trabajo ha empezado
mail-work-started-text = { $sender } está trabajando. Cuando termine, sabrá qué se ha hecho.
mail-work-started-more = { mail-accepted-more }
mail-work-started-button = { mail-accepted-button }
mail-work-started-why = { mail-why-guest }
mail-kind-work-started = Trabajo empezado
notification-work-started = Su trabajo ha empezado
mail-work-on-hold-subject = { $number }: el trabajo está en espera
mail-work-on-hold-heading = El trabajo está en espera
mail-work-on-hold-text = { $sender } no puede seguir ahora y le dirá cuándo continúa el trabajo.
mail-work-on-hold-more = { mail-accepted-more }
mail-work-on-hold-button = { mail-accepted-button }
mail-work-on-hold-why = { mail-why-guest }
mail-work-on-hold-quote = Motivo
mail-kind-work-on-hold = Trabajo en espera
notification-work-on-hold = Su trabajo está en espera
mail-work-resumed-subject = { $number }: el trabajo sigue adelante
mail-work-resumed-heading = El trabajo sigue adelante
mail-work-resumed-text = Lo que retenía a { $sender } está resuelto. En la página verá cómo está.
mail-work-resumed-more = { mail-accepted-more }
mail-work-resumed-button = { mail-accepted-button }
mail-work-resumed-why = { mail-why-guest }
mail-kind-work-resumed = Trabajo reanudado
notification-work-resumed = Su trabajo sigue adelante
mail-work-completed-subject = { $number }: el trabajo está terminado
mail-work-completed-heading = El trabajo está terminado
mail-work-completed-text = { $sender } ha terminado el trabajo. Este es el informe.
mail-work-completed-more = En la página está el informe, con lista de comprobación, fotos y firma, si las hay.
mail-work-completed-button = { mail-accepted-button }
mail-work-completed-why = { mail-why-guest }
mail-work-completed-quote = Qué se ha hecho
mail-kind-work-completed = Trabajo terminado
notification-work-completed = Su trabajo está terminado
mail-work-closed-subject = { $number }: cerrada
mail-work-closed-heading = La orden está cerrada
mail-work-closed-text = Para { $sender } todo está resuelto. Si surge algo, escríbalo en la página.
mail-work-closed-more = { mail-accepted-more }
mail-work-closed-button = { mail-accepted-button }
mail-work-closed-why = { mail-why-guest }
mail-kind-work-closed = Orden cerrada
notification-work-closed = Su orden está cerrada
mail-work-reopened-subject = { $number }: abierta de nuevo
mail-work-reopened-heading = Lo retomamos
mail-work-reopened-text = { $sender } lo ha vuelto a abrir y se pondrá en contacto con usted para el siguiente paso.
mail-work-reopened-more = { mail-accepted-more }
mail-work-reopened-button = { mail-accepted-button }
mail-work-reopened-why = { mail-why-guest }
mail-kind-work-reopened = Trabajo reabierto
notification-work-reopened = Su trabajo se retoma
mail-work-cancelled-subject = { $number }: cancelada
mail-work-cancelled-heading = El trabajo está cancelado
mail-work-cancelled-text = Ya no irá nadie de { $sender } por esto.
mail-work-cancelled-more = { mail-accepted-more }
mail-work-cancelled-button = { mail-accepted-button }
mail-work-cancelled-why = { mail-why-guest }
mail-work-cancelled-quote = Motivo
mail-kind-work-cancelled = Trabajo cancelado
notification-work-cancelled = Su trabajo está cancelado
mail-work-withdrawn-subject = { $number }: cancelada por { $name }
mail-work-withdrawn-heading = { $name } ha cancelado
mail-work-withdrawn-text = { $name } ya no quiere este trabajo. Quite la visita de la planificación, si la hay.
mail-work-withdrawn-more = { "" }
mail-work-withdrawn-button = { mail-new-button }
mail-work-withdrawn-why = { mail-why-company }
mail-work-withdrawn-quote = Motivo
mail-kind-work-withdrawn = Cancelada por un cliente
merge-field-visit-date = El día de la visita
merge-field-visit-time = La hora de la visita
merge-field-engineer = El técnico que irá
merge-field-reason = El motivo
