# La primera página de quien ha iniciado sesión en un portal.

dashboard-greeting = Hola, { $name }
dashboard-actions = Qué puede hacer
dashboard-request = Solicitar un trabajo
dashboard-request-hint = Comunique una avería, o pida una visita o un presupuesto.
dashboard-invite = Invitar a un compañero
dashboard-invite-hint = Dé acceso a alguien de su empresa, con un rol propio.
dashboard-welcome = De { $name }
dashboard-held = Su cuenta está suspendida
dashboard-held-text = Puede verlo todo, pero ahora no son posibles nuevas solicitudes. Llámenos al { $phone }.
