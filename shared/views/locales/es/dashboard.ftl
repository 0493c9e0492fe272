# La primera página de quien ha iniciado sesión en un portal.

dashboard-greeting = Hola, { $name }
dashboard-waiting = Espera su respuesta
dashboard-actions = Qué puede hacer
dashboard-request = Solicitar un trabajo
dashboard-request-hint = Comunique una avería, o pida una visita o un presupuesto.
dashboard-invite = Invitar a un compañero
dashboard-invite-hint = Dé acceso a alguien de su empresa, con un rol propio.
dashboard-welcome = De { $name }
dashboard-held = Su cuenta está suspendida
dashboard-held-text = Puede verlo todo, pero ahora no son posibles nuevas solicitudes. Llámenos al { $phone }.

# The work at a glance.
dashboard-work = El trabajo de un vistazo
dashboard-work-open = Abiertas
dashboard-work-completed = Terminadas
dashboard-work-completed-hint = Hechas, rechazadas o canceladas.
dashboard-work-visits = Visitas programadas
dashboard-visits = Próximas visitas
dashboard-visits-when = Cuándo
dashboard-visits-what = Qué
dashboard-visits-where = Dónde
dashboard-visits-who = Quién viene
dashboard-visits-answer = Confirmación
dashboard-visits-waits = Espera su confirmación
dashboard-visits-unanswered = Sin confirmar todavía
dashboard-visits-all = Todas las visitas programadas
dashboard-stages = Trabajo por etapa
dashboard-months = Trabajo por mes
dashboard-months-asked = Solicitadas
dashboard-months-completed = Terminadas
dashboard-months-month = Mes
dashboard-month = { $month } de { $year }
dashboard-work-unit = solicitudes
setting-dashboard-parts-part-work = El trabajo en cifras
setting-dashboard-parts-part-visits = Próximas visitas
setting-dashboard-parts-part-stages = Gráfico: trabajo por etapa
setting-dashboard-parts-part-months = Gráfico: trabajo por mes
