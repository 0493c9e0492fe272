# Mails. Each kind has a subject, a heading, a text, more (below the button; may be empty), a button and why.
# Variables: $sender the portal or tenant, $number the record, $type the work type, $name who wrote or asked.

mail-hello = Olá,
mail-hello-name = Olá, { $name },
# What stands between a label and its value in plain text.
mail-colon = :
mail-link-help = Se o botão não funcionar, abra este endereço:
mail-contact = Dúvidas? Responda a este e-mail ou escreva para { $email }.
mail-contact-phone = Dúvidas? Responda a este e-mail, escreva para { $email } ou ligue para { $phone }.
mail-answer-goes-to = Uma resposta a este e-mail vai diretamente para { $email }. Não aparece no histórico.
mail-why-guest = Recebe este e-mail porque foi enviado um pedido com este endereço a { $sender }.
mail-why-company = Recebe este e-mail porque este é o endereço de notificações de { $sender }. Pode ser alterado nas definições do portal.

mail-fact-number = Número
mail-fact-type = Tipo de trabalho
mail-fact-contact = Contacto
mail-fact-place = Morada
mail-fact-code = Código

mail-confirm-subject = { $number }: confirme o seu pedido
mail-confirm-heading = Confirme o seu pedido
mail-confirm-text = Este endereço foi indicado num pedido a { $sender }. Confirme que é seu; só então { $sender } verá o pedido.
mail-confirm-more = A ligação é válida durante 7 dias. Depois disso, o pedido é eliminado.
mail-confirm-button = Confirmar pedido
mail-confirm-why = Recebe este e-mail porque alguém indicou este endereço no formulário de pedidos de { $sender }. Se não foi o seu caso, não faça nada: sem a sua confirmação, o pedido é eliminado.

mail-received-subject = { $number }: temos o seu pedido
mail-received-heading = Temos o seu pedido
mail-received-text = { $sender } recebeu o seu pedido e responde-lhe por e-mail.
mail-received-more = Nessa página vê o que vai acontecendo e pode acrescentar um comentário ou uma fotografia. A ligação é pessoal: quem a tiver pode ler o pedido.
mail-received-more-own = Nessa página vê o que vai acontecendo e pode acrescentar um comentário ou uma fotografia. Abre-se depois de iniciar sessão, para si e para os colegas com acesso.
mail-received-button = Ver pedido
mail-received-why = { mail-why-guest }

mail-new-subject = { $number }: novo pedido de { $name }
mail-new-heading = Novo pedido de { $name }
mail-new-text = Chegou através de { $sender } e está em «Pedidos do portal».
mail-new-more = { "" }
mail-new-button = Abrir pedido
mail-new-why = { mail-why-company }
mail-new-quote = Descrição

mail-accepted-subject = { $number }: o seu pedido foi aceite
mail-accepted-heading = O seu pedido foi aceite
mail-accepted-text = { $sender } aceitou o seu pedido e entrará em contacto sobre o próximo passo.
mail-accepted-more = Nessa página vê o que vai acontecendo e pode acrescentar um comentário ou uma fotografia.
mail-accepted-button = Ver pedido
mail-accepted-why = { mail-why-guest }

mail-rejected-subject = { $number }: o seu pedido não foi aceite
mail-rejected-heading = O seu pedido não foi aceite
mail-rejected-text = { $sender } leu o seu pedido e não o pode aceitar.
mail-rejected-more = Se algo não ficou claro, escreva um comentário nessa página.
mail-rejected-button = Ver pedido
mail-rejected-why = { mail-why-guest }
mail-rejected-quote = Motivo

mail-comment-subject = { $number }: mensagem de { $name }
mail-comment-heading = Mensagem de { $name }
mail-comment-text = { $name } ({ $sender }) escreveu-lhe sobre o seu pedido.
mail-comment-more = Nessa página pode responder e acrescentar fotografias.
mail-comment-button = Ver e responder
mail-comment-why = { mail-why-guest }
mail-comment-quote = Mensagem

mail-answer-subject = { $number }: mensagem de { $name }
mail-answer-heading = Mensagem de { $name }
mail-answer-text = { $name } escreveu sobre um pedido.
mail-answer-more = { "" }
mail-answer-button = Abrir pedido
mail-answer-why = { mail-why-company }
mail-answer-quote = Mensagem

mail-files-subject = { $number }: ficheiros de { $name }
mail-files-heading = Ficheiros de { $name }
mail-files-text = { $name } acrescentou ficheiros a um pedido. Podem ser abertos no desk assim que estiverem verificados.
mail-files-more = { "" }
mail-files-button = Abrir pedido
mail-files-why = { mail-why-company }

mail-invitation-subject = { $sender }: o seu acesso ao desk
mail-invitation-heading = Damos-lhe as boas-vindas ao desk de { $sender }
mail-invitation-text = No desk vê os pedidos dos seus clientes e responde-lhes. Escolha uma palavra-passe; a partir daí, inicie sessão com { $email }.
mail-invitation-more = A ligação funciona uma única vez, durante 7 dias.
mail-invitation-button = Escolher palavra-passe
mail-invitation-why = Recebe este e-mail porque { $sender } acrescentou este endereço à sua equipa. Se for um engano, não faça nada.

mail-sign-in-subject = { $sender }: iniciar sessão
mail-sign-in-heading = Iniciar sessão em { $sender }
mail-sign-in-text = Prima o botão, ou escreva o código na página onde o pediu.
mail-sign-in-more = A ligação e o código funcionam uma única vez, durante 10 minutos.
mail-sign-in-button = Iniciar sessão
mail-sign-in-why = Recebe este e-mail porque alguém quer iniciar sessão com este endereço. Se não foi você, não faça nada: sem este e-mail ninguém entra.

mail-user-invitation-subject = { $sender }: o seu acesso para { $name }
mail-user-invitation-heading = Damos-lhe as boas-vindas ao portal de { $sender }
mail-user-invitation-text = Recebeu acesso para { $name }. No portal acompanha os trabalhos e encontra os documentos. Inicia sessão com { $email }.
mail-user-invitation-more = A ligação funciona uma única vez, durante 7 dias.
mail-user-invitation-button = Abrir o portal
mail-user-invitation-why = Recebe este e-mail porque { $sender } ou um colega acrescentou este endereço. Se for um engano, não faça nada.

mail-change-approved-subject = { $sender }: a sua alteração para { $name } está feita
mail-change-approved-heading = A sua alteração foi aprovada
mail-change-approved-text = A alteração dos dados de { $name } que pediu conta a partir de agora.
mail-change-approved-more = { "" }
mail-change-approved-button = Ver dados da empresa
mail-change-approved-why = Recebe este e-mail porque pediu esta alteração.
mail-change-rejected-subject = { $sender }: a sua alteração para { $name } não foi feita
mail-change-rejected-heading = A sua alteração não foi aprovada
mail-change-rejected-text = Os dados de { $name } ficam como estão.
mail-change-rejected-quote = Motivo
mail-change-rejected-more = Responda a este e-mail se tiver perguntas.
mail-change-rejected-button = Ver dados da empresa
mail-change-rejected-why = Recebe este e-mail porque pediu esta alteração.
mail-choose = Escolha os e-mails que recebe
mail-test-subject = Teste: { $subject }
mail-test-why = Este é um teste que enviou a si a partir das definições do portal. O botão leva à primeira página do portal.
