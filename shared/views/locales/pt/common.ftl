# Texts of the frame and of the parts that all pages share.

product-name = Frontdesk
skip-to-main = Saltar para o conteúdo principal
language = Idioma
label-before = { $label }:
menu = Menu
close = Fechar
search = Procurar
choose = Escolher
optional = (opcional)
form-required-note = Todos os campos são obrigatórios, exceto onde está escrito «(opcional)».
answer-yes = Sim
answer-no = Não
sign-out = Terminar sessão
print = Imprimir
breadcrumb = Está aqui

# The desk's menu.
desk-menu-label = Desk
desk-menu-requests = Pedidos do portal
desk-keys-hint = mostra os atalhos
desk-keys-title = Atalhos de teclado
desk-keys-list = Numa lista
desk-keys-record = No que está aberto
desk-keys-everywhere = Em todo o lado
desk-key-next = Seguinte na lista
desk-key-previous = Anterior na lista
desk-key-open = Abrir
desk-key-following = Seguinte da lista
desk-key-back = Voltar à lista
desk-key-new = Criar um novo
desk-key-edit = Alterar
desk-key-invite = Convidar alguém
desk-key-search = Procurar
desk-key-leave = Sair do campo, fechar a janela
desk-key-help = Mostrar estes atalhos

# Stages of a work order.
stage-unconfirmed = Por confirmar
stage-requested = Recebido
stage-accepted = Aceite
stage-rejected = Recusado
stage-bar-label = Progresso

# The timeline. $by is a name, or timeline-you, both behind “por”.
timeline-you = si
timeline-system = Frontdesk
timeline-internal = Interno
timeline-requested = Pedido enviado por { $by }
timeline-imported = Transferido dos registos da empresa
timeline-entered = Pedido anotado por { $by }
timeline-confirmed = Pedido confirmado por { $by }
timeline-accepted = Pedido aceite por { $by }
timeline-rejected = Pedido recusado por { $by }
timeline-commented = Mensagem escrita por { $by }
timeline-files-added =
    { $count ->
        [one] Ficheiro acrescentado por { $by }
       *[other] { $count } ficheiros acrescentados por { $by }
    }
timeline-noted = Nota escrita por { $by }
timeline-assigned = Atribuído a { $to } por { $by }
timeline-unassigned = Atribuição retirada por { $by }
timeline-file-refused = «{ $name }» foi verificado e eliminado
timeline-mail-bounced = Os e-mails não chegam ao contacto
timeline-mail-complaint = O contacto marcou os nossos e-mails como indesejados

# Lists.
pager-label = Páginas
pager-newer = Mais recentes
pager-older = Mais antigos
chart-figures = Mostrar os números

# Files.
file-being-checked = Em verificação
upload-help =
    { $count ->
        [one] { $count } fotografia ou PDF, até { $max } MB.
       *[other] Até { $count } fotografias ou PDF, com { $max } MB no máximo cada.
    }
upload-add = Acrescentar fotografias ou PDF
upload-drop = ou largue-os aqui
upload-waiting = Em espera
upload-done = Enviado
upload-failed = Não enviado. Verifique a sua ligação e tente de novo.
upload-left = Faltam { "{" }left{ "}" }
upload-too-many =
    { $count ->
        [one] No máximo { $count } ficheiro
       *[other] No máximo { $count } ficheiros
    }
upload-too-large = Tem mais de { $max } MB
upload-empty = O ficheiro está vazio
upload-kind = Não é fotografia nem PDF
upload-running = Aguarde até todos os ficheiros serem enviados, ou retire os que não o foram.
upload-remove = Retirar
upload-cancel = Cancelar
upload-retry = Tentar de novo
size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
size-kb = { $size } KB
size-mb = { $size } MB

# Dates and times.
date = { $day } de { $month } de { $year }
date-with-weekday = { $weekday }, { $date }
date-time = { $date } às { $time }
time-now = agora mesmo
time-minutes-ago =
    { $count ->
        [one] há um minuto
       *[other] há { $count } minutos
    }
time-hours-ago =
    { $count ->
        [one] há uma hora
       *[other] há { $count } horas
    }
time-minutes-ahead =
    { $count ->
        [one] dentro de um minuto
       *[other] dentro de { $count } minutos
    }
time-hours-ahead =
    { $count ->
        [one] dentro de uma hora
       *[other] dentro de { $count } horas
    }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
