# Customers' users getting in.

portal-sign-in-lead = Enviamos-lhe um e-mail com uma ligação e um código. Qualquer um deles inicia a sessão.
portal-sign-in-send = Enviar o e-mail
portal-sign-in-help = Ainda não tem acesso? Peça a um colega que gere os utilizadores da sua empresa, ou à { $company }.
portal-sign-in-with-password = Usar a sua palavra-passe
portal-sign-in-password-lead = Com a palavra-passe que definiu na sua conta.
portal-sign-in-with-mail = Receber um e-mail com uma ligação e um código
portal-sign-in-lost = Perdeu a palavra-passe? Inicie sessão com um e-mail e defina uma nova na sua conta.
portal-sign-in-guest = Pedir um trabalho sem iniciar sessão
error-sign-in-mails =
    { $minutes ->
        [one] Foram pedidos demasiados e-mails de início de sessão. Use o mais recente, ou tente de novo dentro de um minuto.
       *[other] Foram pedidos demasiados e-mails de início de sessão. Use o mais recente, ou tente de novo dentro de { $minutes } minutos.
    }

# The code out of the mail.
portal-code-title = Veja o seu e-mail
portal-code-lead = Se { $email } tiver acesso aqui, um e-mail está a caminho. Prima o botão que traz, ou escreva o código.
portal-code-lead-bare = Se o seu endereço tiver acesso aqui, um e-mail está a caminho. Prima o botão que traz, ou escreva o código.
portal-code-code = Código
portal-code-help = Seis algarismos, válidos durante 10 minutos.
portal-code-send = Iniciar sessão
portal-code-again = Enviar um novo e-mail
portal-code-other = Usar outro endereço
portal-code-anew = Ir para o início de sessão
portal-code-missing = Nenhum e-mail após um minuto? Veja a pasta de correio indesejado e verifique o endereço.
portal-code-over-title = Este código já não é válido
portal-code-over-text = Foi usado, os 10 minutos passaram, ou foi mal escrito demasiadas vezes. Peça um novo e-mail.
error-code = Escreva os seis algarismos do código
error-code-wrong = Não é o código do e-mail mais recente. Restam-lhe { $left } tentativas.
error-code-wrong-last = Não é o código do e-mail mais recente. Resta-lhe uma tentativa.

# The link in the mail.
portal-link-title = Iniciar sessão em { $company }
portal-link-lead = Prima o botão e entra no portal.
portal-link-not-mine = Não pediu isto? Feche esta página: nada acontece.

# An invitation.
portal-invitation-title = Damos-lhe as boas-vindas à { $company }
portal-invitation-lead = Recebe acesso para { $customer }. Inicia sessão com { $email }.
portal-invitation-name = O seu nome
portal-invitation-name-help = Tal como a { $company } e os seus colegas o leem.
portal-invitation-password-help = Deixe vazio para iniciar sessão por e-mail, com uma ligação ou um código. Caso contrário, 12 caracteres ou mais: algumas palavras seguidas são fáceis de lembrar e difíceis de adivinhar.
portal-invitation-send = Abrir o portal
portal-invitation-known-title = Agir também por { $customer }?
portal-invitation-known-lead = { $customer } convida-o. Se aceitar, poderá escolher esta empresa depois de iniciar sessão com { $email }. O que faz para outros não lhe é mostrado.
portal-invitation-known-send = Aceitar o convite
flash-portal-welcome = Damos-lhe as boas-vindas. A sua sessão está iniciada.
flash-invitation-known = Tem acesso para mais uma empresa. Inicie sessão e lá estará.

# Several companies.
portal-companies-title = As suas empresas
portal-companies-lead = Age por uma empresa de cada vez.
portal-companies-asked = A página que pediu é de { $company }. Mude de empresa para a abrir.
portal-companies-one = Tem acesso para uma só empresa, por isso não há nada para mudar.
portal-companies-current = Atual
portal-companies-switch = Mudar
portal-companies-switch-to = Mudar para { $company }
portal-companies-back = Voltar
flash-company-switched = Mudou para outra empresa.

# Signed in, and at another portal.
portal-elsewhere-title = Sem acesso a { $portal }
portal-elsewhere-text = Tem sessão iniciada com { $email }, que não tem acesso a { $portal }. Inicie sessão abaixo com outro endereço.
portal-elsewhere-portals = Tem acesso aqui:
