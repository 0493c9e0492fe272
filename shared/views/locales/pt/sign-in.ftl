# Staff getting in.

sign-in-title = Iniciar sessão
sign-in-lead = Para quem trabalha aqui. Um pedido acompanha-se com a ligação recebida por e-mail.
sign-in-email = Endereço de e-mail
sign-in-password = Palavra-passe
sign-in-send = Iniciar sessão
sign-in-help = Ainda não tem acesso? Um proprietário da sua empresa pode enviar-lhe um convite.

# Answers to a sign-in. The first is the same whether or not the address is known.
error-sign-in = O endereço de e-mail ou a palavra-passe não está correto.
error-sign-in-wait =
    { $seconds ->
        [one] Demasiadas tentativas com este endereço. Aguarde um segundo e tente de novo.
       *[other] Demasiadas tentativas com este endereço. Aguarde { $seconds } segundos e tente de novo.
    }
error-sign-in-unavailable = Não conseguimos verificar agora. Tente de novo dentro de um minuto: costuma passar depressa.

# An invitation.
invitation-title = Escolha a sua palavra-passe
invitation-lead = Inicia sessão com { $email }.
invitation-name = O seu nome
invitation-name-help = Tal como os seus clientes e colegas o leem.
invitation-password = Palavra-passe
invitation-password-help = 12 caracteres ou mais. Algumas palavras seguidas são fáceis de lembrar e difíceis de adivinhar.
invitation-send = Guardar e ir para o desk
invitation-until = Esta ligação é válida até { $date }.

error-password-short = Use { $min } caracteres ou mais
error-password-long = Use no máximo { $max } caracteres
error-password-common = Muitas pessoas usam esta palavra-passe, ou é fácil de adivinhar. Escolha outra.

flash-signed-out = Terminou a sessão.
flash-session-over = A sua sessão terminou. Inicie sessão de novo.
flash-welcome = A sua palavra-passe está definida e a sessão foi iniciada.
