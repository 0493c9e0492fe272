# Visits: what is offered, chosen, confirmed, moved and called off; reminders; calendars.

# Why something about a visit is refused.
refusal-no-visit = No hay ninguna visita programada.
refusal-no-offer = De momento no hay horas para elegir.
refusal-visits-phone = Para cambiar la visita, llámenos: { $phone }.
refusal-visits-mail = Para cambiar la visita, escríbanos: { $email }.
refusal-visit-cut-off = Faltan menos de { $hours } horas para la visita, así que ya no se puede cambiar aquí. Llámenos: { $phone }.
refusal-visit-cut-off-mail = Faltan menos de { $hours } horas para la visita, así que ya no se puede cambiar aquí. Escríbanos: { $email }.
refusal-visit-past = La visita ya ha empezado.
refusal-visit-changed = La visita ha cambiado desde que abrió esta página. Véala y responda de nuevo.
refusal-visit-confirmed = Esta visita ya está confirmada.
refusal-slot-gone = Esta hora ya no se ofrece. Elija otra.
refusal-slot-planned = La visita ya está programada a esta hora.
refusal-slot-past = Esta hora ya ha pasado. Elija una posterior.
refusal-slot-taken = Otra persona acaba de tomar esta hora. Estas siguen libres.

# What is wrong with a slot.
error-time-skipped = Ese día no existen las { $time }: se adelanta el reloj
error-slot-past = Elija una hora que aún no haya pasado
error-slot-twice = Esta hora ya está en la lista

# What both sides read of it.
record-visit-choice = Visita
record-visit-customer = Cliente
record-visit-agreed = Ha confirmado
record-visit-not-agreed = Aún no ha confirmado
record-visit-offered = Para elegir
timeline-slots-offered = { $by } ha ofrecido horas para elegir
timeline-visit-chosen = { $by } ha elegido una hora para la visita
timeline-visit-moved = { $by } ha cambiado la visita de hora
timeline-slots-declined = { $by } ha dicho que ninguna hora le conviene
timeline-visit-confirmed = { $by } ha confirmado la visita
timeline-visit-cancelled = { $by } ha cancelado la visita
timeline-visit-reminded = { $by } ha enviado un recordatorio de la visita

# The visit for whoever asked.
visit-title = Visita de { $number }
visit-none = De momento no hay ninguna visita programada. { $company } le avisará por correo en cuanto la haya.
visit-choose = Elija una hora para la visita
visit-choose-label = ¿Cuándo le conviene?
visit-choose-send = Elegir esta hora
visit-move = Cambiar la visita…
visit-move-to = ¿A qué hora?
visit-move-send = Cambiar la visita
visit-confirm = Confirmar la visita
visit-your-answer = Su respuesta
visit-agreed = Confirmada
visit-calendar = Añadir a su calendario
visit-decline = Ninguna de estas horas me conviene…
visit-decline-text = ¿Cuándo le convendría?
visit-decline-help = { $company } lo lee y le ofrece otras horas.
visit-decline-send = Pedir otras horas
visit-cancel = Cancelar la visita…
visit-cancel-text = Entonces no irá nadie, y se avisa a { $company }. { $number } sigue abierta.
visit-cancel-reason = ¿Por qué?
visit-cancel-send = Cancelar la visita
visit-looks-only = Puede ver esta visita. Un compañero que pueda pedir trabajos puede confirmarla o cambiarla.
visit-none-left = Ya no se puede elegir ninguna de las horas ofrecidas.
flash-visit-confirmed = La visita de { $number } está confirmada.
flash-visit-chosen = La visita de { $number } está programada a la hora que ha elegido. Recibirá un correo.
flash-slots-declined = Su respuesta sobre { $number } se ha enviado. Recibirá otras horas por correo.
flash-visit-cancelled = La visita de { $number } está cancelada.

# The desk.
desk-step-offer = Ofrecer horas…
desk-step-offer-title = Ofrecer horas para { $number }
desk-step-offer-send = Ofrecer estas horas
desk-slot-date = Día { $place }
desk-slot-from = Desde
desk-slot-to = Hasta
desk-slot-engineer = Técnico
flash-offered = Las horas de { $number } se han ofrecido. El cliente recibe un correo.

# Settings.
settings-section-work-orders = Órdenes de trabajo
setting-work-orders-parts = Los clientes ven de una orden de trabajo
setting-work-orders-parts-help = Lo que no está marcado falta en sus páginas, listas, correos e informes. Usted lo ve todo.
setting-work-orders-parts-description = Descripción
setting-work-orders-parts-planned-time = Hora de una visita (el día siempre se indica)
setting-work-orders-parts-engineer = Técnico de una visita (quién escribió o hizo algo siempre se indica)
setting-work-orders-parts-checklist = Lista de comprobación
setting-work-orders-parts-materials = Materiales
setting-work-orders-parts-time-worked = Tiempo trabajado
setting-work-orders-parts-prices = Precios
setting-work-orders-parts-photos = Fotos y documentos del informe
setting-work-orders-parts-report = Informe en PDF, con la firma
setting-work-orders-comments = Los clientes escriben mensajes y envían archivos sobre una orden de trabajo
setting-work-orders-comments-help = Si no, leen lo que ocurre y le llaman.
setting-work-orders-choose = Los clientes confirman visitas y eligen entre las horas que usted ofrece
setting-work-orders-choose-help = Si no, leen a quién llamar.
setting-work-orders-cancel = Los clientes cancelan las visitas por sí mismos
setting-work-orders-cancel-help = El trabajo sigue abierto; solo se cancela la visita.
setting-work-orders-hours = Horas antes de una visita hasta las que se puede cambiar o cancelar
setting-work-orders-hours-help = Después, los clientes leen su número de teléfono. 0: hasta que empiece la visita.
setting-links-visit = Los invitados siguen una visita por un enlace
setting-links-visit-help = Abre la visita y nada más de la solicitud. Sin él, los botones llevan a la solicitud.
setting-links-visit-days = Días que vale un enlace a una visita
setting-links-visit-days-help = { setting-links-request-days-help }

# The mails. $date, $time and $engineer are those of the visit.
mail-visit-page = En esa página ve qué puede hacer con la visita y puede ponerla en su calendario.
mail-some-engineer = Un técnico
mail-some-time = a lo largo del día
mail-fact-slot = Hora { $place }
mail-visit-offered-subject = { $number }: elija una hora para la visita
mail-visit-offered-heading = ¿Cuándo le conviene la visita?
mail-visit-offered-text = { $sender } puede ir a las horas de abajo. Elija la que le convenga.
mail-visit-offered-more = Una hora es suya en cuanto la elija: hasta entonces puede tomarla otra persona. Si ninguna le conviene, dígalo en esa página.
mail-visit-offered-button = Elegir una hora
mail-visit-offered-why = { mail-why-guest }
mail-kind-visit-offered = Horas ofrecidas
notification-visit-offered = Puede elegir una hora para una visita
mail-visit-reminder-subject = { $number }: recordatorio de la visita del { $date }
mail-visit-reminder-heading = Su visita está cerca
mail-visit-reminder-text = { $engineer } de { $sender } irá el { $date }, { $time }.
mail-visit-reminder-more = Procure que alguien pueda abrir la puerta.
mail-visit-reminder-button = Ver visita
mail-visit-reminder-why = { mail-why-guest }
mail-kind-visit-reminder = Recordatorio de visita
notification-visit-reminder = Falta un día para una visita
mail-visit-cancelled-subject = { $number }: la visita del { $date } está cancelada
mail-visit-cancelled-heading = La visita está cancelada
mail-visit-cancelled-text = Nadie de { $sender } irá el { $date }. Su solicitud sigue abierta.
mail-visit-cancelled-more = { $sender } se pondrá en contacto con usted para fijar otra hora.
mail-visit-cancelled-button = { mail-visit-reminder-button }
mail-visit-cancelled-why = { mail-why-guest }
mail-visit-cancelled-quote = Motivo
mail-kind-visit-cancelled = Visita cancelada
notification-visit-cancelled = Una visita está cancelada
mail-visit-answered-subject = { $number }: { $name } ha respondido sobre la visita
mail-visit-answered-heading =
    { $answer ->
        [confirmed] { $name } ha confirmado la visita
        [chosen] { $name } ha elegido una hora
        [moved] { $name } ha cambiado la visita
        [declined] Ninguna hora le conviene a { $name }
        [cancelled] { $name } ha cancelado la visita
       *[other] { $name } ha respondido sobre la visita
    }
mail-visit-answered-text =
    { $answer ->
        [confirmed] La visita queda como está programada.
        [chosen] La visita está programada a la hora de abajo.
        [moved] La visita está ahora programada a la hora de abajo; la anterior vuelve a estar libre.
        [declined] Ofrezca otras horas.
        [cancelled] La hora vuelve a estar libre. El trabajo sigue abierto: programe otra visita.
       *[other] La solicitud dice cómo está la visita.
    }
mail-visit-answered-more = { "" }
mail-visit-answered-button = { mail-new-button }
mail-visit-answered-why = { mail-why-company }
mail-visit-answered-quote = En sus palabras
mail-kind-visit-answered = Un cliente ha respondido sobre una visita

# Calendars.
calendar-summary = { $company }: { $type } ({ $number })
