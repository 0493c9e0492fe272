# What was asked, as both the guest and the desk read it.

record-facts = Detalhes
record-description = Descrição
record-on-behalf-of = Em nome de
record-contact = Contacto
record-address = Morada do trabalho
record-map = Ver no mapa
record-items = Também pedido
record-item = { $quantity } × { $name }
record-preferred-dates = Dias que convêm
record-requested-at = Data do pedido
record-terms = Condições aceites
record-terms-version = Versão { $version }
record-unanswered = Sem resposta
record-files = Ficheiros
record-file-missing = Não chegou
record-timeline = Histórico

# The status page of a public link.

status-title = Pedido { $number }
status-asked = O seu pedido
status-files = Os seus ficheiros
status-next = O que acontece a seguir
status-next-requested = { $company } lê o seu pedido e responde aqui e por e-mail para { $email }.
status-next-accepted = { $company } aceitou o seu pedido e entrará em contacto para combinar a visita.
status-next-rejected = { $company } não pode aceitar o seu pedido. Se algo mudou, escreva abaixo.
status-comment = Completar o pedido
status-comment-text = A sua mensagem
status-comment-help = { $company } lê-a. Escreva o que mudou ou o que ficou esquecido.
status-comment-files = Fotografias e ficheiros PDF
status-comment-send = Enviar mensagem
status-comment-empty = Escreva uma mensagem ou escolha um ficheiro.
status-comment-error = A sua mensagem não foi enviada
status-files-full = Este pedido já tem todos os ficheiros que pode receber.
status-unconfirmed-title = Confirme primeiro o seu pedido
status-unconfirmed-text = O seu pedido ainda não foi encaminhado. Abra o e-mail que enviámos para { $email } e siga a ligação. Depois, esta página mostra o andamento.
status-unconfirmed-until = Sem confirmação, só o guardamos até { $date }.
status-too-large = Os ficheiros são demasiado grandes para seguirem com o formulário. Envie menos de cada vez, ou mais pequenos.
status-unavailable = Não conseguimos receber mensagens agora. Nada se perdeu: envie de novo daqui a pouco.

flash-message-sent = A sua mensagem sobre { $number } foi enviada.
