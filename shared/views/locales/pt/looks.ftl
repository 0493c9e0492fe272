# The company’s own links.

menu-links = Ligações de { $name }
link-elsewhere = outro site

# Signed out, and on to another site.

signed-out-title = Terminou a sessão
signed-out-text = Vai ser encaminhado. Se nada acontecer, use o botão.
signed-out-go = Continuar

# General.

setting-general-maintenance = Mensagem durante a manutenção
setting-general-maintenance-help = O que todos leem enquanto o estado for Manutenção. Deixe vazio para uma frase geral.
setting-general-date-format = Datas
setting-general-date-format-words = 23 de novembro de 2026, na língua de quem lê
setting-general-date-format-hyphens = 23-11-2026
setting-general-date-format-points = 23.11.2026
setting-general-date-format-slashes = 23/11/2026
setting-general-date-format-month-first = 11/23/2026
setting-general-date-format-iso = 2026-11-23
setting-general-number-format = Números
setting-general-number-format-language = Como na língua de quem lê
setting-general-number-format-point = 1.234,5
setting-general-number-format-comma = 1,234.5
setting-general-number-format-space = 1 234,5
setting-general-number-format-apostrophe = 1’234.5
setting-general-after-sign-out = Página depois de terminar a sessão
setting-general-after-sign-out-help = Por exemplo, o seu site. Deixe vazio para a página de início de sessão.
error-page-address = Introduza um endereço que comece por https:// ou /
