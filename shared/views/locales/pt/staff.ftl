# As pessoas da própria empresa no desk.

staff-title = Colaboradores
staff-lead = Quem trabalha neste desk e o que cada um pode fazer.
staff-invite = Convidar colega
staff-signed-in = Última entrada
staff-never = Nunca
staff-factor-on = Ativo
staff-factor-off = Desativado
staff-browsers = Sessões abertas
staff-browsers-count =
    { $count ->
        [0] Em nenhum navegador
        [one] Em { $count } navegador
       *[other] Em { $count } navegadores
    }
staff-role-owner = Proprietário
staff-role-owner-hint = Tudo, incluindo os colaboradores.
staff-role-manager = Gestor
staff-role-manager-hint = Portais, regras da empresa e o trabalho diário.
staff-role-agent = Agente
staff-role-agent-hint = O trabalho diário: pedidos, clientes e os seus utilizadores.
staff-role-read-only = Só leitura
staff-role-read-only-hint = Vê tudo no desk, não altera nada.

# Convidar alguém.

staff-invite-lead = A pessoa recebe um e-mail com uma ligação, escolhe uma palavra-passe e já está. A ligação é válida durante 7 dias.
staff-name-help = Tal como os seus clientes o leem. A própria pessoa pode alterá-lo.
staff-language-help = O do convite e do desk. A própria pessoa pode alterá-lo.
error-mail-bounced = Os e-mails para este endereço vieram devolvidos. Use outro.
error-mail-unwanted = Quem tem este endereço não quer os nossos e-mails. Use outro.
staff-bounced-title = Os e-mails não chegam
staff-bounced-text = Não enviamos mais nada para { $email }: os nossos e-mails vieram devolvidos.
staff-unwanted-text = Não enviamos mais nada para { $email }: o destinatário não quer os nossos e-mails.
staff-bounced-anew = Convide a pessoa para outro endereço e desative este.

# Um colega.

staff-self = É o próprio. Outro proprietário decide sobre a sua função e o seu acesso.
staff-self-account = A sua própria conta
staff-activity-whole = Toda a atividade deste colega
staff-role-save = Guardar função
staff-role-help = Vale a partir do próximo clique.
staff-visits-title = Visitas
staff-visits = Faz visitas
staff-visits-help = Aparece como técnico ao planear visitas, com uma linha própria no planeamento.
staff-visits-save = Guardar
staff-off-hint = Quem sai é desativado: a sessão termina de imediato e o nome fica em tudo o que fez.
staff-off-title = Desativar { $name }?
staff-off-text = As sessões de { $name } terminam de imediato em todos os navegadores e deixa de poder entrar. O que fez fica, com o seu nome.
staff-on-text = O acesso de { $name } está desativado: não pode entrar.
staff-sign-out = Terminar todas as sessões
staff-sign-out-text = Para um dispositivo perdido ou partilhado: é preciso entrar de novo em todo o lado.
staff-factor-reset = Repor o início de sessão em dois passos
staff-factor-reset-text = Para quem perdeu o telemóvel e os códigos de recuperação.
staff-factor-title = Repor o início de sessão em dois passos de { $name }?
staff-factor-ask = A partir daí basta a palavra-passe a { $name }, até configurar de novo. Confirme que é mesmo essa pessoa quem pede: ligue ou fale com ela. Todas as sessões de { $name } terminam.

# O que foi feito, e o que não pôde ser.

flash-staff-invited = O convite para { $name } está a caminho.
flash-staff-invited-again = { $name } recebe o convite mais uma vez.
flash-staff-role = { $name } tem a nova função a partir do próximo clique.
flash-staff-visits = { $name } pode ser escolhido para visitas.
flash-staff-no-visits = { $name } já não pode ser escolhido para visitas. O que está planeado mantém-se.
flash-staff-off = O acesso de { $name } está desativado.
flash-staff-on = O acesso de { $name } está ativo de novo.
flash-staff-signed-out = Todas as sessões de { $name } terminaram.
flash-staff-factor = O início de sessão em dois passos de { $name } foi reposto.
refusal-email-taken = Já alguém entra com este endereço. Use outro.
refusal-own-ownership = Não pode retirar a si próprio a função de proprietário. Outro proprietário pode.
refusal-no-owner = Já não é proprietário: outro proprietário acabou de o alterar. Nada foi feito.
refusal-staff-came-in = A pessoa já entrou: inicia sessão com a sua palavra-passe.
refusal-staff-off = O acesso está desativado. Ative-o primeiro.
refusal-staff-mail = Os e-mails para este endereço não chegam. Nada foi enviado.
refusal-staff-no-factor = O início de sessão em dois passos já não está ativo: não há nada a repor.
refusal-own-factor = O seu próprio início de sessão em dois passos trata-se na sua conta.
refusal-own-sessions = As suas próprias sessões terminam-se na sua conta.
activity-staff-invited = { $by } convidou { $name } para o desk como { $role }
activity-staff-invited-again = { $by } enviou de novo o convite a { $name }
activity-staff-changed = { $by } alterou a função ou as visitas de { $name }
activity-staff-disabled = { $by } desativou { $name }
activity-staff-enabled = { $by } ativou { $name }
activity-staff-factor-reset = { $by } repôs o início de sessão em dois passos de { $name }
activity-staff-signed-out = { $by } terminou todas as sessões de { $name }

# The mail to whoever has lost it.
mail-staff-factor-removed-subject = { $sender }: o seu segundo passo foi removido
mail-staff-factor-removed-heading = O seu segundo passo foi removido
mail-staff-factor-removed-text = Um proprietário de { $sender } removeu o segundo passo do seu início de sessão no desk, por se ter dado como perdido. A sua sessão terminou em todo o lado. Entre de novo e configure um novo.
mail-staff-factor-removed-more = Não pediu isto? Diga-o já a um proprietário de { $sender } e mude a sua palavra-passe.
mail-staff-factor-removed-button = Entrar
mail-staff-factor-removed-why = Recebe este e-mail porque diz respeito à segurança do seu início de sessão.
