# The list of customers.

desk-menu-customers = Clientes y usuarios
customers-title = Clientes
customers-add = Añadir cliente
customers-search = Buscar por referencia o por el principio del nombre
customers-none = Aún no hay clientes
customers-none-text = Añada el primero e invite después a su gente a sus portales.
customers-search-none = Ningún cliente «{ $typed }»
customers-search-none-text = Escriba la referencia completa o el principio del nombre.
customers-search-clear = Mostrar todos los clientes
pager-first = Página anterior
pager-next = Página siguiente

# What is known of a customer.

customers-field-name = Nombre
customers-field-reference = Referencia
customers-field-city = Población
customers-field-contact = Contacto
customers-field-contact-name = Nombre del contacto
customers-field-contact-email = Correo electrónico
customers-field-contact-phone = Número de teléfono
customers-field-manager = Gestor de cuenta
customers-field-manager-phone = Teléfono del gestor de cuenta
customers-field-status = Estado
customers-field-portals = Portales
customer-status-active = Activo
customer-status-active-hint = Sus usuarios entran y hacen solicitudes.
customer-status-inactive = Inactivo
customer-status-inactive-hint = Ya no se le atiende: sus usuarios no entran.
customer-status-blocked = Bloqueado
customer-status-blocked-hint = Sus usuarios lo ven todo y no piden nada nuevo.

# The form of a customer.

customers-new-title = Cliente nuevo
customers-edit-title = Cambiar { $name }
customers-edit = Cambiar cliente
customers-save = Guardar cliente
customers-cancel = Cancelar
customers-section-customer = Cliente
customers-section-contact = Contacto
customers-section-address = Dirección
customers-section-manager = Gestor de cuenta
customers-section-location = Ubicación
customers-reference-help = Figura en sus cartas y facturas. Cada cliente tiene la suya.
customers-manager-help = La gente del cliente ve nombre, correo y teléfono en cada página.
customers-manager-unknown = Elija a un colega de la lista
customers-portal-unknown = Elija un portal de la lista
customers-unavailable = Ahora no podemos guardarlo. No se ha perdido nada: envíelo de nuevo en un momento.
customers-meanwhile = Hecho entretanto:
refusal-reference-taken = Otro cliente tiene esta referencia
refusal-exists = Esto ya existe. Ábralo desde la lista.
refusal-too-many-locations = Este cliente no puede tener más ubicaciones.
flash-customer-added = { $name } se ha añadido.
flash-customer-saved = { $name } se ha guardado.

# A customer’s places.

customers-locations = Ubicaciones
customers-locations-none = El trabajo se hace en la dirección principal. Añada una ubicación por cada otro lugar.
customers-new-location = Ubicación nueva
customers-locations-add = Añadir ubicación
customers-save-location = Guardar ubicación
customers-location-name = Nombre de la ubicación
customers-location-name-help = Como lo llama la gente: «Aparcamiento», «Nave 3».
flash-location-added = La ubicación { $name } se ha añadido.
flash-location-saved = La ubicación { $name } se ha guardado.

# A customer’s users.

customers-requests = Últimas solicitudes
customers-requests-all = Todas las solicitudes de este cliente
customers-requests-none = Nadie de este cliente ha solicitado nada todavía.
customers-users = Usuarios
customers-users-none = Aún no entra nadie por este cliente. Invite a la primera persona.
customers-invite = Invitar usuario
customers-choose = Elegir a { $name }
customers-chosen = Elegido
customers-disable-chosen = Desactivar elegidos
customers-enable-chosen = Activar elegidos
customers-all-portals = Todos los portales
customers-portals-count =
    { $count ->
        [one] { $count } portal
       *[other] { $count } portales
    }
customers-portals-help = Dónde entran. Sin ninguno marcado: en todos.
customers-look = Invitación con el aspecto de
customers-look-help = El correo viene de este portal y su enlace lleva allí. Sin elegir: el primer portal abierto al que tienen acceso.
customers-look-elsewhere = No tienen acceso a este portal. Márquelo arriba o elija otro
customers-look-closed = Este portal no está abierto ahora. Elija uno que lo esté
invite-no-portal = Ninguno de los portales a los que tienen acceso está abierto ahora
customers-invitation = Invitación
customers-rights = Qué puede hacer
customers-here-off = Desactivar para este cliente
customers-here-off-text = Desactivar termina el acceso a este cliente desde el próximo clic. Los otros clientes siguen abiertos.
customers-here-on = Activar para este cliente
customers-here-on-text = Desactivado para este cliente.
customers-off-everywhere = Desactivado en todas partes
customers-everywhere-off = Desactivar en todas partes
customers-everywhere-title = ¿Desactivar a { $name } en todas partes?
customers-everywhere-text = La sesión de { $name } se cierra al momento en todos los navegadores y ya no puede entrar, por ningún cliente. Sus solicitudes quedan.
customers-everywhere-hint =
    { $count ->
        [one] Pertenece solo a este cliente. Desactivado en todas partes, ya no puede entrar.
       *[other] Pertenece a { $count } clientes. Desactivado en todas partes, no puede entrar por ninguno.
    }
customers-everywhere-on = Activar en todas partes
customers-everywhere-on-text = Desactivado en todas partes: no puede entrar por ningún cliente.
flash-tick-somebody = Marque a quién se refiere y elija de nuevo.
flash-user-off-everywhere = { $name } está desactivado en todas partes.
flash-user-on-everywhere = { $name } vuelve a estar activo en todas partes.
flash-users-off =
    { $count ->
        [one] { $count } usuario está desactivado.
       *[other] { $count } usuarios están desactivados.
    }
flash-users-on =
    { $count ->
        [one] { $count } usuario está activado.
       *[other] { $count } usuarios están activados.
    }

# What was done. $by is a name.

activity-title = Actividad
activity-none = Aún no se ha hecho nada
activity-none-text = Lo que hacen usted y sus clientes aparece aquí: quién ha iniciado sesión y quién ha cambiado qué.
activity-from = Desde
activity-until = Hasta
activity-apply = Mostrar estos días
activity-clear = Todos los días
activity-none-then = No se hizo nada en estos días
activity-none-then-text = Elija otros días o véalos todos.
activity-whole = Toda la actividad de este cliente
activity-of = Sobre
activity-all = Toda la actividad
activity-when = Cuándo
activity-what = Qué
activity-about = Sobre
activity-company = Su empresa
activity-who = Quién
activity-details = Detalles
activity-field = { $field }: { $old } → { $new }
activity-nothing = nada
activity-customer-created = { $by } añadió el cliente
activity-customer-changed = { $by } cambió el cliente
activity-location-added = { $by } añadió la ubicación { $name }
activity-location-changed = { $by } cambió la ubicación { $name }
activity-user-invited = { $by } invitó a { $name } como { $role }
activity-user-invited-again = { $by } volvió a enviar la invitación a { $name }
activity-user-added = { $by } ha añadido a { $name } como { $role }
activity-membership-changed = { $by } cambió lo que { $name } puede hacer
activity-membership-disabled = { $by } desactivó a { $name } para este cliente
activity-membership-enabled = { $by } activó a { $name } para este cliente
activity-user-disabled = { $by } desactivó a { $name } en todas partes
activity-user-enabled = { $by } activó a { $name } en todas partes
activity-signed-in = { $by } entró
activity-portal-created = { $by } añadió el portal
activity-portal-changed = { $by } cambió el portal: { $section }
activity-address-added = { $by } añadió la dirección { $name }
activity-address-changed = { $by } cambió la dirección { $name }
activity-address-removed = { $by } quitó la dirección { $name }
activity-change-asked = { $by } pidió un cambio: { $part }
activity-change-approved = { $by } aprobó un cambio: { $part }
activity-change-rejected = { $by } rechazó un cambio: { $part }
activity-change-withdrawn = { $by } retiró un cambio: { $part }
activity-viewed = { $by } consultó { $name }
activity-downloaded = { $by } descargó { $name }
activity-data-taken = { $by } descargó sus propios datos

## Whom to reach at a customer, its terms, its addresses
customers-contacts = Contactos
customers-contacts-none = Solo se conoce el contacto principal. Añada a quien más se pueda localizar.
customers-contacts-add = Añadir contacto
contact-new-title = Contacto nuevo
contact-save = Guardar contacto
contact-remove = Quitar contacto
contact-remove-title = ¿Quitar a { $name }?
contact-remove-text = { $name } ya no figura aquí. Si puede iniciar sesión es otra cuestión.
contact-position-help = Qué hace allí: «Responsable técnico», «Portero de noche».
customers-field-person-name = Nombre
customers-field-person-position = Cargo
customers-field-person-email = Correo electrónico
customers-field-person-phone = Teléfono
customers-field-payment-days = Plazo de pago
customers-payment-days-help = En días. Vacío: no hay nada acordado.
payment-days = { $count ->
    [0] Inmediato
    [one] { $count } día
   *[other] { $count } días
}
flash-contact-added = El contacto { $name } está añadido.
flash-contact-saved = El contacto { $name } está guardado.
flash-contact-removed = El contacto está quitado.
flash-address-added = La dirección { $name } está añadida.
activity-contact-added = { $by } añadió el contacto { $name }
activity-contact-changed = { $by } cambió el contacto { $name }
activity-contact-removed = { $by } quitó el contacto { $name }
customers-addresses = Direcciones de envío y facturación
customers-addresses-none = Los envíos y las facturas van a la dirección principal.
customers-addresses-add = Añadir dirección
error-reach = Introduzca un correo electrónico o un teléfono
refusal-too-many-contacts = Este cliente tiene tantos contactos como es posible.
refusal-customer-inactive = Este cliente está inactivo: sus usuarios no acceden a nada. Actívelo primero.
error-customer-unknown = Ningún cliente tiene este número ni un nombre que empiece así
error-customer-several = Varios clientes se llaman así: { $names }. Escriba el número del que busca
