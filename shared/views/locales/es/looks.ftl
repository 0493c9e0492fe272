# The company’s own links.

menu-links = Enlaces de { $name }
link-elsewhere = otro sitio

# Signed out, and on to another site.

signed-out-title = Ha cerrado la sesión
signed-out-text = Se le lleva a otra página. Si no ocurre nada, use el botón.
signed-out-go = Continuar

# General.

setting-general-maintenance = Mensaje durante el mantenimiento
setting-general-maintenance-help = Lo que todos leen mientras el estado sea Mantenimiento. Déjelo vacío para una frase general.
setting-general-date-format = Fechas
setting-general-date-format-words = 23 de noviembre de 2026, en el idioma de quien lee
setting-general-date-format-hyphens = 23-11-2026
setting-general-date-format-points = 23.11.2026
setting-general-date-format-slashes = 23/11/2026
setting-general-date-format-month-first = 11/23/2026
setting-general-date-format-iso = 2026-11-23
setting-general-number-format = Números
setting-general-number-format-language = Como en el idioma de quien lee
setting-general-number-format-point = 1.234,5
setting-general-number-format-comma = 1,234.5
setting-general-number-format-space = 1 234,5
setting-general-number-format-apostrophe = 1’234.5
setting-general-currency = Moneda
setting-general-after-sign-out = Página después de cerrar la sesión
setting-general-after-sign-out-help = Su sitio web, por ejemplo. Déjelo vacío para la página de inicio de sesión.
error-page-address = Introduzca una dirección que empiece por https:// o /


# The parts of a portal's looks among the settings.

settings-section-advanced-theme = Tema avanzado
settings-section-pictures = Imágenes
settings-section-display = Visualización
settings-section-dashboard = Panel
settings-section-work-order-words = Traducciones de las órdenes
setting-theme-header = Color de la cabecera
setting-theme-header-help = Por ejemplo #10203f. Déjelo vacío para el de la página. Lo escrito encima se aclara u oscurece solo.
setting-advanced-theme-corners = Esquinas
setting-advanced-theme-corners-soft = Algo redondeadas
setting-advanced-theme-corners-square = Rectas
setting-advanced-theme-corners-round = Redondeadas
setting-advanced-theme-density = Densidad
setting-advanced-theme-density-roomy = Amplia
setting-advanced-theme-density-compact = Compacta
setting-advanced-theme-font = Tipo de letra
setting-advanced-theme-font-system = Del dispositivo
setting-advanced-theme-font-humanist = Viva (Seravek, Ubuntu, Calibri)
setting-advanced-theme-font-geometric = Regular (Avenir, Montserrat, Corbel)
setting-advanced-theme-font-serif = Con serifas (Charter, Cambria)
setting-advanced-theme-font-mono = De ancho fijo (Menlo, Consolas)
setting-advanced-theme-css = CSS propio
setting-advanced-theme-css-help = Reglas de estilo, @media y @supports. Solo afectan a las páginas del portal, no cargan nada y no fijan nada.
error-css = El CSS no se puede leer a partir de la línea { $line }
error-css-rule = Use solo reglas de estilo, @media y @supports
error-css-refused = Quite «{ $what }»: el CSS propio no carga ni ejecuta nada
error-css-property = Quite o corrija este valor de «{ $property }»
error-css-important = Quite «!important»
error-css-size = El CSS ocupa más de { $max } bytes
setting-display-sections = Secciones para clientes
setting-display-sections-help = Lo que no está marcado no existe para ellos: ni en el menú ni por su dirección.
setting-display-sections-requests = Pedir trabajo
setting-display-sections-company = Empresa
setting-dashboard-parts = Partes de la primera página
setting-dashboard-parts-help = Los clientes las encuentran en este orden tras iniciar sesión.
setting-dashboard-parts-add = Añadir parte
setting-dashboard-parts-row = Parte { $place }
setting-dashboard-parts-part = Qué va aquí
setting-dashboard-parts-part-actions = Lo que los clientes pueden hacer
setting-dashboard-parts-part-text = Texto tras iniciar sesión
setting-dashboard-parts-part-manager = Gestor de cuenta, en el teléfono
error-dashboard-twice = Cada parte puede aparecer una sola vez
setting-work-order-words-unconfirmed = Palabra para «Sin confirmar»
setting-work-order-words-unconfirmed-help = Sus propias palabras para las fases de una solicitud. Déjelas vacías para las nuestras.
setting-work-order-words-requested = Palabra para «Recibida»
setting-work-order-words-accepted = Palabra para «Aceptada»
setting-work-order-words-rejected = Palabra para «Rechazada»
setting-work-order-words-reference = Palabra para «Su referencia»
setting-work-order-words-address = Palabra para «Dirección del trabajo»
setting-work-order-words-description = Palabra para «Descripción»
setting-work-order-words-items = Palabra para «También solicitado»
setting-work-order-words-dates = Palabra para «Días que convienen»
setting-work-order-words-files = Palabra para «Fotos y documentos»
setting-work-order-words-visit = Palabra para «Visita programada»
setting-work-order-words-engineer = Palabra para «Técnico»
setting-work-order-words-report = Palabra para «Qué se ha hecho»
setting-work-order-words-hours = Palabra para «Tiempo de trabajo»
setting-work-order-words-materials = Palabra para «Material»
setting-texts-inside = Texto tras iniciar sesión
setting-texts-inside-help = Aparece en la primera página de los clientes. Déjelo vacío para el texto de bienvenida.

# Pictures.

setting-pictures-logo = Logotipo
setting-pictures-logo-help = PNG, JPEG o WebP, hasta { $size } KB. Aparece en lo alto de cada página, con 36 píxeles de alto.
setting-pictures-favicon = Icono en el navegador
setting-pictures-favicon-help = PNG, JPEG o WebP, hasta { $size } KB, cuadrado.
setting-pictures-banner = Banner
setting-pictures-banner-help = PNG, JPEG o WebP, hasta { $size } KB, cuatro veces más ancho que alto. Aparece sobre el inicio de sesión y la primera página de los visitantes.
setting-pictures-background = Detrás del inicio de sesión
setting-pictures-background-help = PNG, JPEG o WebP, hasta { $size } KB. Llena la ventana detrás de las páginas de inicio de sesión, en lugar del banner.
pictures-lead = Una imagen aparece en cuanto la pone.
pictures-none = Todavía ninguna
pictures-file = Archivo
pictures-put = Subir
pictures-remove = Quitar
flash-picture-saved = { $portal }: las imágenes están guardadas. Los clientes las ven en menos de medio minuto.
error-picture-required = Elija un archivo
error-picture-size = El archivo ocupa más de { $max } KB
error-picture-kind = Elija una imagen PNG, JPEG o WebP completa
error-picture-pixels = Como máximo { $max } píxeles de ancho y de alto

# A look before it is there for others.

portals-preview = Vista previa
portals-preview-text = Visitantes y clientes aún no ven esto. El CSS propio aparece cuando se guarda.
