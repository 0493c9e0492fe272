# Staff who have lost their password.

sign-in-lost = Perdeu a palavra-passe?
reset-title = Perdeu a palavra-passe?
reset-lead = Escreva o endereço com que inicia sessão. Enviamos-lhe uma ligação para escolher uma nova palavra-passe.
reset-send = Enviar a ligação
reset-back = Voltar ao início de sessão
reset-help = Nunca entrou? O seu convite serve para escolher a primeira palavra-passe: um proprietário da sua empresa pode enviá-lo de novo.
reset-sent-lead = Se { $email } inicia sessão aqui, vai um e-mail a caminho. Prima o botão dele dentro de uma hora.
reset-sent-lead-bare = Se o seu endereço inicia sessão aqui, vai um e-mail a caminho. Prima o botão dele dentro de uma hora.
error-reset-mails =
    { $minutes ->
        [one] Foram pedidos demasiados e-mails. Use o mais recente ou tente de novo dentro de um minuto.
       *[other] Foram pedidos demasiados e-mails. Use o mais recente ou tente de novo dentro de { $minutes } minutos.
    }

# What the link in the mail opens.
reset-new-title = Escolha uma nova palavra-passe
reset-new-lead = Inicia sessão com { $email }. Onde quer que tenha agora a sessão iniciada, ela termina.
reset-new-send = Guardar a palavra-passe
flash-password-reset = A sua nova palavra-passe está guardada. Inicie sessão com ela.
activity-password-reset = { $by } escolheu uma nova palavra-passe, com a ligação de um e-mail

mail-password-reset-subject = { $sender }: escolha uma nova palavra-passe
mail-password-reset-heading = Escolha uma nova palavra-passe
mail-password-reset-text = Perdeu a palavra-passe com que { $email } inicia sessão no desk de { $sender }? Escolha uma nova.
mail-password-reset-more = A ligação funciona uma única vez, durante uma hora. Não pediu isto? Não faça nada: a sua palavra-passe fica como está.
mail-password-reset-button = Escolher nova palavra-passe
mail-password-reset-why = Recebe este e-mail porque foi pedida uma nova palavra-passe com este endereço.
