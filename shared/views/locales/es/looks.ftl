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
setting-general-after-sign-out = Página después de cerrar la sesión
setting-general-after-sign-out-help = Su sitio web, por ejemplo. Déjelo vacío para la página de inicio de sesión.
error-page-address = Introduzca una dirección que empiece por https:// o /
