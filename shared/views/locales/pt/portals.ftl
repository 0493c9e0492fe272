# The list of portals.

desk-menu-settings = Definições
portals-title = Portais
portals-add = Adicionar portal
portals-none = Ainda não há portais
portals-none-text = Adicione o primeiro. Ninguém o vê antes de o publicar.
portals-name = Nome
portals-address = Endereço
portals-status = Estado
portals-languages = Idiomas
portal-status-active = Ativo
portal-status-maintenance = Manutenção
portal-status-disabled = Desativado
portals-view = Ver o portal
portals-unpublished = Ninguém vê este portal. Ponha o estado em Ativo para o publicar.

# A portal that is added.

portals-new-title = Novo portal
portals-new-lead = Os contactos, o fuso horário, o país, as regras e os tipos de trabalho vêm do seu primeiro portal. Ninguém vê o novo antes de o publicar.
portals-new-name-help = Aparece no topo de cada página e em cada e-mail.
portals-new-slug-help = A palavra no endereço, depois de /p/: letras minúsculas, algarismos e hífenes.
portals-new-language = Idioma
portals-cancel = Cancelar
flash-portal-added = { $portal } foi adicionado. Publique-o quando estiver como quer.

# The editor.

settings-sections = Secções das definições
settings-section-general = Geral
settings-section-theme = Aspeto
settings-section-guest-requests = Pedidos de visitantes
settings-section-users = Utilizadores e permissões
settings-section-texts = Textos
settings-section-navigation = Ligações de navegação
settings-look-only = Só proprietários e gestores alteram estas definições.
settings-save = Guardar
settings-save-hint = Nada muda antes de guardar.
settings-row-up = Mover para cima
settings-row-down = Mover para baixo
settings-row-remove = Remover
error-rows-most = Pode haver no máximo { $most }
settings-in-language = { $setting }, { $language }
settings-empty = Vazio
settings-meanwhile = Estas definições foram alteradas entretanto. O que escreveu continua abaixo: guarde de novo para o pôr no lugar delas.
settings-meanwhile-elsewhere = Outra secção foi alterada, e nenhuma destas definições. Guarde de novo para guardar as suas.
flash-portal-saved = Guardado em { $portal }: { $section }. Os clientes veem-no dentro de meio minuto.
flash-portal-unchanged = { $portal }: nada mudou em { $section }, por isso nada foi guardado.
portals-unavailable = Não podemos guardar isto agora. Nada se perdeu: envie de novo tal como está.
refusal-portal-changed = Outra pessoa guardou este portal enquanto escrevia. Nada seu foi ainda guardado.
refusal-slug-taken = Outro portal tem ou teve este nome. Escolha outro.
refusal-form-changed = Um formulário deste portal foi alterado entretanto. Carregue a página de novo.

# General.

setting-general-status = Estado
setting-general-status-active = Ativo
setting-general-status-active-hint = Clientes e visitantes usam-no.
setting-general-status-maintenance = Manutenção
setting-general-status-maintenance-hint = Todos leem que está fechado por algum tempo.
setting-general-status-disabled = Desativado
setting-general-status-disabled-hint = Não existe para ninguém.
setting-general-name = Nome do portal
setting-general-slug = Nome no URL
setting-general-slug-help = A palavra no endereço, depois de /p/. O nome antigo continua a trazer aqui.
setting-general-notification-address = Endereço de e-mail para novos pedidos
setting-general-notification-address-help = Cada novo pedido é anunciado aqui. Deixe vazio para não receber e-mails.
setting-general-languages = Idiomas oferecidos
setting-general-language = Idioma principal
setting-general-language-help = Para todos cujo idioma não é oferecido.
setting-general-time-zone = Fuso horário
setting-general-time-zone-help = Continente e cidade, como Europe/Lisbon.
setting-general-contact-phone = Número de telefone para clientes
setting-general-contact-email = Endereço de e-mail para clientes
setting-general-contact-email-help = Aparece no fundo de cada página; as respostas aos e-mails vêm para aqui.

# Theme.

setting-theme-accent = Cor principal
setting-theme-accent-help = Para botões e ligações. O texto em cima fica claro ou escuro por si.
setting-theme-scheme = Claro ou escuro
setting-theme-scheme-system = Conforme o dispositivo
setting-theme-scheme-light = Sempre claro
setting-theme-scheme-dark = Sempre escuro

# Guest requests.

setting-guest-requests-enabled = Os visitantes podem enviar pedidos
setting-guest-requests-work-types = Trabalhos que os visitantes podem pedir
setting-guest-requests-confirmation = Um pedido conta depois de seguida a ligação do e-mail
setting-guest-requests-confirmation-help = Afasta pedidos em nome de outra pessoa.
setting-guest-requests-new-contacts = Pessoas que não conhecemos podem pedir
setting-guest-requests-new-contacts-help = Se não, os visitantes indicam um cliente pela referência e pelo código postal.
setting-guest-requests-address-changes = Os visitantes podem indicar outra morada que não a conhecida
setting-guest-requests-on-behalf = Os visitantes podem pedir em nome de outra pessoa
setting-guest-requests-attachments = Os visitantes podem enviar ficheiros
setting-guest-requests-files = Máximo de ficheiros por pedido
setting-guest-requests-terms = Condições
setting-guest-requests-terms-help = Os visitantes aceitam-nas antes de enviar. Deixe vazio se não houver.

# Users and permissions.

setting-users-password = Os utilizadores podem entrar com palavra-passe
setting-users-password-help = Um e-mail com uma ligação e um código funciona sempre.
setting-users-manage-users = Os Admins de uma empresa convidam e alteram os seus colegas
setting-users-company = Nome e morada principal da empresa
setting-users-company-help = O que acontece ao que os Admins de uma empresa alteram.
setting-users-contacts = Contacto da empresa
setting-users-addresses = Moradas de entrega e faturação
setting-users-company-directly = Conta de imediato
setting-users-company-approval = Após aprovação
setting-users-company-never = De todo não
setting-users-contacts-directly = Conta de imediato
setting-users-contacts-approval = Após aprovação
setting-users-contacts-never = De todo não
setting-users-addresses-directly = Conta de imediato
setting-users-addresses-approval = Após aprovação
setting-users-addresses-never = De todo não

# Texts.

setting-texts-welcome = Texto de boas-vindas
setting-texts-welcome-help = Fica por cima do formulário público e no início de sessão. Markdown: **negrito**, *itálico*, listas, [ligações](https://example.com).

# Navigation links.

setting-navigation-links = Ligações no menu
setting-navigation-links-help = Ficam por baixo do menu, por esta ordem.
setting-navigation-links-add = Adicionar ligação
setting-navigation-links-row = Ligação { $place }
setting-navigation-links-label = Texto
setting-navigation-links-address = Endereço
setting-navigation-links-address-help = Uma página como https://example.com, um e-mail como mailto:info@example.com, ou um caminho deste portal.
setting-navigation-links-audience = Quem a vê
setting-navigation-links-audience-everybody = Toda a gente
setting-navigation-links-audience-signed-in = Quem iniciou sessão
error-link-label = Escreva o texto da ligação em pelo menos uma língua
error-web-address = Escreva um endereço que comece por https://, mailto:, tel: ou /
