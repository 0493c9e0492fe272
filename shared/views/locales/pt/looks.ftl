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
setting-general-currency = Moeda
setting-general-after-sign-out = Página depois de terminar a sessão
setting-general-after-sign-out-help = Por exemplo, o seu site. Deixe vazio para a página de início de sessão.
error-page-address = Introduza um endereço que comece por https:// ou /


# The parts of a portal's looks among the settings.

settings-section-advanced-theme = Aspeto avançado
settings-section-pictures = Imagens
settings-section-display = Apresentação
settings-section-dashboard = Painel
settings-section-work-order-words = Traduções das ordens
setting-theme-header = Cor do cabeçalho
setting-theme-header-help = Por exemplo #10203f. Deixe vazio para a da página. O que lá está escrito fica claro ou escuro por si.
setting-advanced-theme-corners = Cantos
setting-advanced-theme-corners-soft = Ligeiramente redondos
setting-advanced-theme-corners-square = Retos
setting-advanced-theme-corners-round = Redondos
setting-advanced-theme-density = Densidade
setting-advanced-theme-density-roomy = Espaçosa
setting-advanced-theme-density-compact = Compacta
setting-advanced-theme-font = Tipo de letra
setting-advanced-theme-font-system = Do dispositivo
setting-advanced-theme-font-humanist = Viva (Seravek, Ubuntu, Calibri)
setting-advanced-theme-font-geometric = Regular (Avenir, Montserrat, Corbel)
setting-advanced-theme-font-serif = Com serifas (Charter, Cambria)
setting-advanced-theme-font-mono = De largura fixa (Menlo, Consolas)
setting-advanced-theme-css = CSS próprio
setting-advanced-theme-css-help = Regras de estilo, @media e @supports. Só valem para as páginas do portal, não carregam nada e não fixam nada.
error-css = Não é possível ler o CSS a partir da linha { $line }
error-css-rule = Use apenas regras de estilo, @media e @supports
error-css-refused = Retire “{ $what }”: o CSS próprio não carrega nem executa nada
error-css-property = Retire ou corrija este valor de “{ $property }”
error-css-important = Retire “!important”
error-css-size = O CSS tem mais de { $max } bytes
setting-display-sections = Secções para clientes
setting-display-sections-help = O que não está assinalado não existe para eles: nem no menu, nem pelo endereço.
setting-display-sections-requests = Pedir trabalho
setting-display-sections-company = Empresa
setting-dashboard-parts = Partes da primeira página
setting-dashboard-parts-help = Os clientes encontram-nas por esta ordem depois de iniciar sessão.
setting-dashboard-parts-add = Adicionar parte
setting-dashboard-parts-row = Parte { $place }
setting-dashboard-parts-part = O que fica aqui
setting-dashboard-parts-part-actions = O que os clientes podem fazer
setting-dashboard-parts-part-text = Texto depois de iniciar sessão
setting-dashboard-parts-part-manager = Gestor de conta, no telemóvel
error-dashboard-twice = Cada parte só pode aparecer uma vez
setting-work-order-words-unconfirmed = Palavra para “Por confirmar”
setting-work-order-words-unconfirmed-help = As suas palavras para as fases de um pedido. Deixe vazio para as nossas.
setting-work-order-words-requested = Palavra para “Recebido”
setting-work-order-words-accepted = Palavra para “Aceite”
setting-work-order-words-rejected = Palavra para “Recusado”
setting-work-order-words-reference = Palavra para “A sua referência”
setting-work-order-words-address = Palavra para “Morada do trabalho”
setting-work-order-words-description = Palavra para “Descrição”
setting-work-order-words-items = Palavra para “Também pedido”
setting-work-order-words-dates = Palavra para “Dias que convêm”
setting-work-order-words-files = Palavra para “Fotografias e documentos”
setting-work-order-words-visit = Palavra para “Visita agendada”
setting-work-order-words-engineer = Palavra para “Técnico”
setting-work-order-words-report = Palavra para “O que foi feito”
setting-work-order-words-hours = Palavra para “Tempo de trabalho”
setting-work-order-words-materials = Palavra para “Material”
setting-texts-inside = Texto depois de iniciar sessão
setting-texts-inside-help = Fica na primeira página dos clientes. Deixe vazio para o texto de boas-vindas.

# Pictures.

setting-pictures-logo = Logótipo
setting-pictures-logo-help = PNG, JPEG ou WebP, até { $size } KB. Fica no topo de cada página, com 36 píxeis de altura.
setting-pictures-favicon = Ícone no navegador
setting-pictures-favicon-help = PNG, JPEG ou WebP, até { $size } KB, quadrado.
setting-pictures-banner = Faixa
setting-pictures-banner-help = PNG, JPEG ou WebP, até { $size } KB, quatro vezes mais larga do que alta. Fica por cima do início de sessão e da primeira página dos visitantes.
setting-pictures-background = Atrás do início de sessão
setting-pictures-background-help = PNG, JPEG ou WebP, até { $size } KB. Preenche a janela atrás das páginas de início de sessão, em vez da faixa.
pictures-lead = Uma imagem fica visível assim que a coloca.
pictures-none = Ainda nenhuma
pictures-file = Ficheiro
pictures-put = Carregar
pictures-remove = Remover
flash-picture-saved = { $portal }: as imagens estão guardadas. Os clientes veem-nas em meio minuto.
error-picture-required = Escolha um ficheiro
error-picture-size = O ficheiro tem mais de { $max } KB
error-picture-kind = Escolha uma imagem PNG, JPEG ou WebP completa
error-picture-pixels = No máximo { $max } píxeis de largura e de altura

# A look before it is there for others.

portals-preview = Pré-visualização
portals-preview-text = Visitantes e clientes ainda não veem isto. O CSS próprio aparece depois de guardado.
