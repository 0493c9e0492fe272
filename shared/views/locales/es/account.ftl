# Lo que gestiona por sí mismo quien ha iniciado sesión en un portal, y el menú que lleva allí.

menu-account = Su cuenta
menu-company = Su empresa
menu-overview = Resumen
menu-request = Nueva solicitud
menu-profile = Perfil
menu-password = Contraseña
menu-sessions = Dispositivos conectados
menu-company-facts = Datos de la empresa
menu-users = Usuarios
menu-switch = Cambiar de empresa
menu-manager = Su contacto en { $name }

# Perfil.
profile-lead = Su nombre figura junto a lo que solicita y escribe.
profile-name = Su nombre
profile-name-help = Tal como lo leen sus compañeros y nosotros.
profile-language = Idioma
profile-language-help = Para estas páginas y para los correos que recibe.
profile-email = Inicia sesión con
profile-email-help = Esta dirección no se puede cambiar aquí. Pregúntenos si necesita otra.
profile-save = Guardar perfil
flash-profile-saved = Su perfil está guardado.
refusal-profile-changed = Mientras tanto, su perfil se cambió en otra ventana. Revíselo y después guarde.

# Navegadores con sesión iniciada.
sessions-lead = Navegadores en los que ha iniciado sesión. Cierre lo que no conozca; allí habrá que volver a iniciar sesión.
sessions-unknown = Dispositivo desconocido
sessions-here = Este
sessions-seen = Último uso:
sessions-now = ahora
sessions-since = Inicio de sesión:
sessions-network = { $network ->
    [unknown] Red desconocida
   *[other] Red { $network }
}
sessions-end = Cerrar
sessions-end-others = Cerrar todas las demás
flash-session-ended = La sesión está cerrada.
flash-sessions-ended = Todas las demás sesiones están cerradas.

# Contraseña.
password-lead-set = Inicia sesión con un correo. Con una contraseña también entra sin él.
password-lead-change = Inicia sesión con su contraseña o con un correo.
password-lead-replace = Ya tiene una contraseña. Una nueva la sustituye; entró con un correo, así que no se pide la actual.
password-current = Contraseña actual
password-new = Nueva contraseña
password-new-help = 12 caracteres o más. Unas cuantas palabras seguidas son fáciles de recordar y difíciles de adivinar.
password-save = Guardar contraseña
password-others-end = Aquí sigue con la sesión iniciada; todas las demás terminan.
password-remove-title = Sin contraseña
password-remove-text = Desde entonces inicia sesión solo con un correo. Todas las demás sesiones terminan.
password-remove = Quitar contraseña
error-password-current = Esta no es su contraseña actual
flash-password-saved = Su contraseña está guardada. Todas las demás sesiones han terminado.
flash-password-removed = Su contraseña se ha quitado. Desde ahora inicia sesión con un correo.

# La empresa.
company-name = Nombre
company-reference = Número de cliente
company-address = Dirección
company-contact = Contacto
company-change = ¿Algo no es correcto? Escriba a { $name }:

# Usuarios: roles, alcance, estados.
role-admin = Administrador
role-admin-hint = Todo, incluidos los datos y los usuarios de la empresa.
role-buyer = Solicitante
role-buyer-hint = Solicita trabajos y responde.
role-finance = Finanzas
role-finance-hint = Ve trabajos y facturas, no solicita nada.
role-viewer = Lector
role-viewer-hint = Mira, no cambia nada.
scope-company = Toda la empresa
scope-company-hint = Ve lo que ha solicitado cualquiera de la empresa.
scope-own = Solicitudes propias
scope-own-hint = Ve solo lo que ha solicitado esa persona.
scope-locations = Algunas ubicaciones
scope-locations-hint = Ve lo que corresponde a las ubicaciones elegidas, y las solicitudes propias.
scope-locations-count =
    { $count ->
        [one] { $count } ubicación
       *[other] { $count } ubicaciones
    }
user-state-active = Activo
user-state-invited = Invitado
user-state-off = Desactivado

# La lista de usuarios.
users-lead = Quién de su empresa inicia sesión aquí, y qué puede hacer.
users-invite = Invitar a un compañero
users-name = Nombre
users-email = Dirección de correo
users-role = Rol
users-scope = Ve
users-locations = Ubicaciones
users-state = Acceso
user-me = { $name } (usted)

# Una invitación.
invite-title = Invitar a un compañero
invite-lead = Recibe un correo con un enlace válido durante 7 días.
invite-email-help = La invitación va allí, y con ella inicia sesión.
invite-send = Enviar invitación
flash-user-invited = La invitación para { $name } está en camino.
flash-user-invited-again = { $name } recibe la invitación una vez más.

# Un usuario.
user-invited-text = Aún no ha entrado. La invitación es válida durante 7 días después de cada correo.
user-invite-again = Enviar la invitación de nuevo
user-save = Guardar cambios
user-access = Acceso
user-active-text = { $name } puede iniciar sesión por su empresa.
user-off = Desactivar
user-off-title = ¿Desactivar a { $name }?
user-off-text = { $name } ya no puede iniciar sesión por su empresa y su sesión se cierra al momento. Sus solicitudes se conservan.
user-off-text-me = Ya no podrá iniciar sesión por esta empresa y su sesión se cierra al momento. Un compañero puede volver a activarle.
user-off-everywhere = El acceso de { $name } lo hemos desactivado nosotros. Llámenos si es un error.
user-on = Activar
user-on-text = El acceso de { $name } está desactivado: no puede iniciar sesión por su empresa.
flash-user-saved = Los cambios de { $name } están guardados. Valen desde ahora.
flash-user-off = El acceso de { $name } está desactivado.
flash-user-on = El acceso de { $name } está activo de nuevo.
flash-role-changed = Su rol está cambiado.
refusal-user-changed = Mientras tanto, otra persona ha cambiado este usuario. Revíselo y después guarde.
refusal-last-admin = Es el último administrador de su empresa. Nombre primero a un compañero administrador.
