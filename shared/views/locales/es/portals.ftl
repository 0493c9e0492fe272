# The list of portals.

desk-menu-settings = Ajustes
portals-title = Portales
portals-add = Añadir portal
portals-none = Todavía no hay portales
portals-none-text = Añada el primero. Nadie lo ve hasta que usted lo publique.
portals-name = Nombre
portals-address = Dirección
portals-status = Estado
portals-languages = Idiomas
portal-status-active = Activo
portal-status-maintenance = Mantenimiento
portal-status-disabled = Desactivado
portals-view = Ver el portal
portals-unpublished = Nadie ve este portal. Ponga el estado en Activo para publicarlo.

# A portal that is added.

portals-new-title = Nuevo portal
portals-new-lead = Los datos de contacto, la zona horaria, el país, las reglas y los tipos de trabajo vienen de su primer portal. Nadie ve el nuevo hasta que usted lo publique.
portals-new-name-help = Aparece en la parte superior de cada página y en cada correo.
portals-new-slug-help = La palabra de su dirección, detrás de /p/: minúsculas, cifras y guiones.
portals-new-language = Idioma
portals-cancel = Cancelar
flash-portal-added = { $portal } se ha añadido. Publíquelo cuando esté como quiere.

# The editor.

settings-sections = Secciones de los ajustes
settings-section-general = General
settings-section-theme = Aspecto
settings-section-guest-requests = Solicitudes de invitados
settings-section-users = Usuarios y permisos
settings-section-texts = Textos
settings-section-navigation = Enlaces de navegación
settings-look-only = Solo los propietarios y los gestores cambian estos ajustes.
settings-save = Guardar
settings-save-hint = Nada cambia hasta que guarde.
settings-row-up = Subir
settings-row-down = Bajar
settings-row-remove = Quitar
error-rows-most = Puede haber { $most } como máximo
settings-in-language = { $setting }, { $language }
settings-empty = Vacío
settings-meanwhile = Estos ajustes se han cambiado entretanto. Lo que escribió sigue abajo: guarde de nuevo para ponerlo en su lugar.
settings-meanwhile-elsewhere = Se ha cambiado otra sección y ninguno de estos ajustes. Guarde de nuevo para conservar los suyos.
flash-portal-saved = Guardado en { $portal }: { $section }. Los clientes lo ven en medio minuto.
flash-portal-unchanged = { $portal }: nada ha cambiado en { $section }, así que no se ha guardado nada.
portals-unavailable = Ahora no podemos guardarlo. No se ha perdido nada: envíelo de nuevo tal como está.
refusal-portal-changed = Otra persona ha guardado este portal mientras usted escribía. Lo suyo aún no se ha guardado.
refusal-slug-taken = Otro portal tiene o tuvo este nombre. Elija otro.
refusal-form-changed = Un formulario de este portal se ha cambiado entretanto. Cargue la página de nuevo.

# General.

setting-general-status = Estado
setting-general-status-active = Activo
setting-general-status-active-hint = Clientes e invitados lo usan.
setting-general-status-maintenance = Mantenimiento
setting-general-status-maintenance-hint = Todos leen que está cerrado por un rato.
setting-general-status-disabled = Desactivado
setting-general-status-disabled-hint = No existe para nadie.
setting-general-name = Nombre del portal
setting-general-slug = Nombre en la URL
setting-general-slug-help = La palabra de su dirección, detrás de /p/. El nombre antiguo sigue llevando aquí.
setting-general-notification-address = Correo para solicitudes nuevas
setting-general-notification-address-help = Cada solicitud nueva se anuncia aquí. Déjelo vacío para no recibir correos.
setting-general-languages = Idiomas ofrecidos
setting-general-language = Idioma principal
setting-general-language-help = Para todos aquellos cuyo idioma no se ofrece.
setting-general-time-zone = Zona horaria
setting-general-time-zone-help = Continente y ciudad, como Europe/Madrid.
setting-general-contact-phone = Teléfono para clientes
setting-general-contact-email = Correo para clientes
setting-general-contact-email-help = Aparece al pie de cada página; las respuestas a los correos llegan aquí.

# Theme.

setting-theme-accent = Color principal
setting-theme-accent-help = Para botones y enlaces. El texto encima se aclara u oscurece solo.
setting-theme-scheme = Claro u oscuro
setting-theme-scheme-system = Según el dispositivo
setting-theme-scheme-light = Siempre claro
setting-theme-scheme-dark = Siempre oscuro

# Guest requests.

setting-guest-requests-enabled = Los invitados pueden enviar solicitudes
setting-guest-requests-work-types = Trabajos que los invitados pueden pedir
setting-guest-requests-confirmation = Una solicitud cuenta cuando se ha seguido el enlace del correo
setting-guest-requests-confirmation-help = Evita solicitudes en nombre de otra persona.
setting-guest-requests-new-contacts = Pueden pedir personas que no conocemos
setting-guest-requests-new-contacts-help = Si no, los invitados indican un cliente por referencia y código postal.
setting-guest-requests-address-changes = Los invitados pueden indicar otra dirección distinta de la conocida
setting-guest-requests-on-behalf = Los invitados pueden pedir en nombre de otra persona
setting-guest-requests-attachments = Los invitados pueden adjuntar archivos
setting-guest-requests-files = Máximo de archivos por solicitud
setting-guest-requests-terms = Condiciones
setting-guest-requests-terms-help = Los invitados las aceptan antes de enviar. Déjelo vacío si no hay.

# Users and permissions.

setting-users-password = Los usuarios pueden entrar con contraseña
setting-users-password-help = Un correo con un enlace y un código siempre funciona.
setting-users-manage-users = Los Admins de una empresa invitan y cambian a sus colegas
setting-users-company = Nombre y dirección principal de la empresa
setting-users-company-help = Qué pasa con lo que cambian los propios Admins de una empresa.
setting-users-contacts = Contacto de la empresa
setting-users-addresses = Direcciones de envío y facturación
setting-users-company-directly = Vale al momento
setting-users-company-approval = Tras aprobación
setting-users-company-never = En absoluto
setting-users-contacts-directly = Vale al momento
setting-users-contacts-approval = Tras aprobación
setting-users-contacts-never = En absoluto
setting-users-addresses-directly = Vale al momento
setting-users-addresses-approval = Tras aprobación
setting-users-addresses-never = En absoluto

# Texts.

setting-texts-welcome = Texto de bienvenida
setting-texts-welcome-help = Aparece sobre el formulario público y en el inicio de sesión. Markdown: **negrita**, *cursiva*, listas, [enlaces](https://example.com).

# Navigation links.

setting-navigation-links = Enlaces del menú
setting-navigation-links-help = Aparecen debajo del menú, en este orden.
setting-navigation-links-add = Añadir enlace
setting-navigation-links-row = Enlace { $place }
setting-navigation-links-label = Texto
setting-navigation-links-address = Dirección
setting-navigation-links-address-help = Una página como https://example.com, un correo como mailto:info@example.com, o una ruta de este portal.
setting-navigation-links-audience = Quién lo ve
setting-navigation-links-audience-everybody = Todo el mundo
setting-navigation-links-audience-signed-in = Quien ha iniciado sesión
error-link-label = Escriba el texto del enlace en al menos un idioma
error-web-address = Escriba una dirección que empiece por https://, mailto:, tel: o /
