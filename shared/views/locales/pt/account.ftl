# O que trata por si quem tem sessão iniciada num portal, e o menu que lá leva.

menu-account = A sua conta
menu-company = A sua empresa
menu-overview = Visão geral
menu-request = Novo pedido
menu-profile = Perfil
menu-password = Palavra-passe
menu-sessions = Dispositivos com sessão
menu-company-facts = Dados da empresa
menu-users = Utilizadores
menu-switch = Mudar de empresa
menu-manager = O seu contacto na { $name }

# Perfil.
profile-lead = O seu nome aparece junto ao que pede e escreve.
profile-name = O seu nome
profile-name-help = Como os seus colegas e nós o lemos.
profile-language = Idioma
profile-language-help = Para estas páginas e para os e-mails que recebe.
profile-email = Inicia sessão com
profile-email-help = Este endereço não pode ser alterado aqui. Peça-nos se precisar de outro.
profile-save = Guardar perfil
flash-profile-saved = O seu perfil está guardado.
refusal-profile-changed = Entretanto o seu perfil foi alterado noutra janela. Veja-o de novo e depois guarde.

# Navegadores com sessão iniciada.
sessions-lead = Navegadores em que tem sessão iniciada. Termine o que não conhece; aí será preciso iniciar sessão de novo.
sessions-unknown = Dispositivo desconhecido
sessions-here = Este
sessions-seen = Última utilização:
sessions-now = agora
sessions-since = Sessão iniciada:
sessions-network = { $network ->
    [unknown] Rede desconhecida
   *[other] Rede { $network }
}
sessions-end = Terminar
sessions-end-others = Terminar todas as outras
flash-session-ended = A sessão está terminada.
flash-sessions-ended = Todas as outras sessões estão terminadas.

# Palavra-passe.
password-lead-set = Inicia sessão com um e-mail. Com uma palavra-passe também entra sem ele.
password-lead-change = Inicia sessão com a sua palavra-passe ou com um e-mail.
password-lead-replace = Já tem uma palavra-passe. Uma nova substitui-a; entrou por e-mail, por isso a atual não é pedida.
password-current = Palavra-passe atual
password-new = Nova palavra-passe
password-new-help = 12 caracteres ou mais. Algumas palavras seguidas são fáceis de lembrar e difíceis de adivinhar.
password-save = Guardar palavra-passe
password-others-end = Aqui a sessão continua; todas as outras terminam.
password-remove-title = Sem palavra-passe
password-remove-text = A partir daí inicia sessão só com um e-mail. Todas as outras sessões terminam.
password-remove = Remover palavra-passe
error-password-current = Esta não é a sua palavra-passe atual
flash-password-saved = A sua palavra-passe está guardada. Todas as outras sessões terminaram.
flash-password-removed = A sua palavra-passe foi removida. Agora inicia sessão com um e-mail.

# A empresa.
company-name = Nome
company-reference = Número de cliente
company-address = Morada
company-contact = Contacto
company-change = Algo não está certo? Escreva à { $name }:

# Utilizadores: funções, âmbito, estados.
role-admin = Administrador
role-admin-hint = Tudo, incluindo os dados e utilizadores da empresa.
role-buyer = Requisitante
role-buyer-hint = Pede trabalho e responde.
role-finance = Finanças
role-finance-hint = Vê trabalhos e faturas, não pede nada.
role-viewer = Leitor
role-viewer-hint = Vê, não altera nada.
scope-company = Toda a empresa
scope-company-hint = Vê o que qualquer pessoa da empresa pediu.
scope-own = Pedidos próprios
scope-own-hint = Vê apenas o que a própria pessoa pediu.
scope-locations = Alguns locais
scope-locations-hint = Vê o que pertence aos locais escolhidos, e os pedidos próprios.
scope-locations-count =
    { $count ->
        [one] { $count } local
       *[other] { $count } locais
    }
user-state-active = Ativo
user-state-invited = Convidado
user-state-off = Desativado

# A lista de utilizadores.
users-lead = Quem da sua empresa inicia sessão aqui, e o que pode fazer.
users-invite = Convidar um colega
users-name = Nome
users-email = Endereço de e-mail
users-role = Função
users-scope = Vê
users-locations = Locais
users-state = Acesso
user-me = { $name } (o próprio)

# Um convite.
invite-title = Convidar um colega
invite-lead = A pessoa recebe um e-mail com uma ligação válida durante 7 dias.
invite-email-help = O convite vai para lá, e a pessoa inicia sessão com ele.
invite-send = Enviar convite
flash-user-invited = O convite para { $name } está a caminho.
flash-user-invited-again = { $name } recebe o convite mais uma vez.

# Um utilizador.
user-invited-text = Ainda não entrou. O convite é válido durante 7 dias após cada e-mail.
user-invite-again = Enviar o convite de novo
user-save = Guardar alterações
user-access = Acesso
user-active-text = { $name } pode iniciar sessão pela sua empresa.
user-off = Desativar
user-off-title = Desativar { $name }?
user-off-text = { $name } deixa de poder iniciar sessão pela sua empresa e a sessão termina de imediato. Os pedidos mantêm-se.
user-off-text-me = Deixa de poder iniciar sessão por esta empresa e a sessão termina de imediato. Um colega pode voltar a ativar o seu acesso.
user-off-everywhere = O acesso de { $name } foi desativado por nós. Ligue-nos se for um engano.
user-on = Ativar
user-on-text = O acesso de { $name } está desativado: não pode iniciar sessão pela sua empresa.
flash-user-saved = As alterações de { $name } estão guardadas. Valem de imediato.
flash-user-off = O acesso de { $name } está desativado.
flash-user-on = O acesso de { $name } está de novo ativo.
flash-role-changed = A sua função está alterada.
refusal-user-changed = Entretanto outra pessoa alterou este utilizador. Veja de novo e depois guarde.
refusal-last-admin = É o último administrador da sua empresa. Nomeie primeiro um colega administrador.
