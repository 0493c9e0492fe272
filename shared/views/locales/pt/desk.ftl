# The queue.

desk-requests = Pedidos do portal
desk-stages = Fases
desk-search = Número ou palavras, como { $example }
desk-search-none = Nenhum pedido encontrado para “{ $number }”
desk-search-none-text = Os números têm a forma { $example }. As palavras são palavras inteiras da descrição, referência, cidade, local e contacto. Um pedido aparece aqui assim que o cliente o confirma.
desk-found = “{ $typed }” em todos os pedidos
desk-found-of = Pedidos de { $name }
desk-found-both = “{ $typed }” nos pedidos de { $name }
desk-search-clear = Voltar aos pedidos
desk-empty-requested = Nenhum pedido à espera
desk-empty-requested-text = Os novos pedidos dos seus portais aparecem aqui de imediato.
desk-empty-accepted = Ainda nada aceite
desk-empty-accepted-text = Um pedido que aceitar passa para aqui.
desk-empty-rejected = Nada recusado
desk-empty-rejected-text = Um pedido que recusar passa para aqui, com o motivo.
desk-column-number = Número
desk-column-what = Assunto
desk-column-who = De
desk-column-where = Local
desk-column-when = Data
desk-column-assignee = Atribuído a
desk-column-stage = Fase
desk-column-work-type = Tipo de trabalho
desk-column-company = Empresa
desk-column-description = Início da descrição
desk-nobody = Ninguém
desk-anybody = Qualquer pessoa
desk-me = Eu
desk-mail-failed = O e-mail não chega
desk-csv = Transferir CSV
csv-more = A lista continua. Restrinja-a e transfira-a de novo.

# The record.

desk-title = { $number } { $work-type }
desk-assign = Atribuído a
desk-assign-save = Atribuir
desk-assign-take = Atribuir a mim
desk-assign-unknown = Escolha um colega da lista.
desk-write = Escrever
desk-write-kind = Quem lê
desk-write-comment = Mensagem ao cliente
desk-write-comment-help = { $name } lê-a na página de acompanhamento e por e-mail.
desk-write-comment-no-mail = { $name } só a lê na página de acompanhamento: os nossos e-mails não lhe chegam.
desk-write-note = Nota interna
desk-write-note-help = Só os seus colegas a leem.
desk-write-text = Texto
desk-write-send = Enviar
desk-mail-failed-title = Os e-mails não chegam ao cliente
desk-mail-failed-text = Não enviamos mais nada para { $email }: os nossos e-mails vêm devolvidos ou o destinatário não os quer. Ligue, ou peça outro endereço.
desk-read-only = Pode ver os pedidos, mas não alterá-los.
desk-source = Através do portal

desk-not-done = Ainda não está feito
desk-unavailable = Não conseguimos guardar agora. Nada se perdeu: envie de novo daqui a pouco.
desk-again = Enviar de novo
desk-changed-title = { $number } mudou enquanto o consultava
desk-changed-text = Nada do que fez foi guardado; o que escreveu continua abaixo.

flash-accepted = O pedido { $number } foi aceite. O cliente recebe um e-mail.
flash-rejected = O pedido { $number } foi recusado. O cliente recebe um e-mail com o motivo.
flash-commented = A sua mensagem sobre { $number } vai a caminho do cliente.
flash-noted = A sua nota está em { $number }.
flash-assigned = O pedido { $number } foi atribuído.
flash-unassigned = O pedido { $number } já não está atribuído a ninguém.
