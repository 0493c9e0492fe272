# O segundo passo do início de sessão: um código de uma aplicação ou um código de recuperação. Para utilizadores de clientes e colaboradores.

menu-second-factor = Início de sessão em dois passos
factor-title = Início de sessão em dois passos
factor-lead = Além do seu e-mail ou palavra-passe, escreve um código que uma aplicação no seu telemóvel mostra. Só com o e-mail ou a palavra-passe ninguém entra.
factor-due = A sua empresa pede o início de sessão em dois passos. Configure-o agora e depois continue.
factor-step-app = Abra uma aplicação de autenticação no telemóvel. Qualquer uma serve.
factor-step-scan = Leia esta imagem com a aplicação.
factor-qr = Código QR com a chave para a sua aplicação
factor-secret = Sem câmara? Escreva esta chave na aplicação:
factor-open-app = Já está no telemóvel? Abrir a aplicação com a chave
factor-step-code = Escreva o código que a aplicação mostra agora.
factor-switch-on = Ativar
factor-code = Código da aplicação
factor-code-help = Seis algarismos. Um código serve uma vez.
factor-password-help = Iniciou sessão há algum tempo, por isso perguntamos outra vez.
factor-anew = Iniciou sessão há algum tempo. Inicie sessão de novo para mudar a forma como entra.
factor-anew-send = Iniciar sessão de novo
factor-on = Ativo desde { $date }.
factor-codes-left =
    { $count ->
        [0] Não resta nenhum código de recuperação.
        [one] Resta { $count } código de recuperação.
       *[other] Restam { $count } códigos de recuperação.
    }
factor-codes-text = Cada um deixa-o entrar uma vez, para o dia em que não tiver o telemóvel. Códigos novos substituem os anteriores.
factor-codes-new = Criar códigos novos
factor-off-title = Desativar
factor-off-text = A partir daí basta o e-mail ou a palavra-passe para entrar. Todas as outras sessões terminam.
factor-off-required = A sua empresa pede o início de sessão em dois passos. Depois de o desativar, configura-o logo de novo: faça-o para um telemóvel novo.
factor-off = Desativar
factor-recovery = Código de recuperação
factor-recovery-help = Doze letras e algarismos. Cada código serve uma vez.
flash-factor-on = O início de sessão em dois passos está ativo. Todas as outras sessões terminaram.
flash-factor-off = O início de sessão em dois passos está desativado. Todas as outras sessões terminaram.
flash-recovery-new = Tem novos códigos de recuperação. Os anteriores já não valem.
error-factor-code = Introduza os seis algarismos que a aplicação mostra ou um código de recuperação
error-factor-recovery = Introduza as doze letras e algarismos de um código de recuperação
error-factor-wrong = Este código não está certo ou já foi usado. Espere pelo próximo.
refusal-factor-on = O início de sessão em dois passos já está ativo.

# Códigos de recuperação, mostrados uma vez.
recovery-title = Códigos de recuperação
recovery-lead = Cada um deles deixa-o entrar uma vez em vez do código da aplicação. Imprima esta página ou anote-os.
recovery-once = Mostramos estes códigos só desta vez. Guarde-os longe do telemóvel.
recovery-kept = Já os guardei

# O segundo passo.
second-step-title = Segundo passo
second-step-lead = Escreva o código que a sua aplicação de autenticação mostra.
second-step-recovery-lead = Escreva um dos códigos de recuperação que guardou.
second-step-with-app = Usar a aplicação
second-step-with-recovery = Usar um código de recuperação
second-step-anew = Iniciar sessão com outro endereço
second-step-lost = Perdeu o telemóvel e os códigos? Ligue-nos: quem o conhece pode ajudar.

# A conta dos colaboradores.
desk-profile-lead = O seu nome aparece junto ao que faz e escreve.
desk-profile-name-help = Tal como os seus clientes e colegas o leem.
desk-profile-language-help = Para o desk e para os e-mails que recebe.
desk-profile-email-help = Este endereço não se muda aqui. Peça a um proprietário se precisar de outro.
desk-password-lead = Serve para iniciar sessão no desk.

# O que a empresa pede aos colaboradores.
company-rules-title = Regras da empresa
company-rules-lead = O que vale para todos os que trabalham neste desk.
company-rules-factor = Os colaboradores iniciam sessão em dois passos
company-rules-factor-help = Quem ainda não o configurou fá-lo no próximo clique, também o próprio, e nada mais antes disso.
company-rules-factor-on = Os colaboradores iniciam sessão em dois passos.
company-rules-factor-off = Os colaboradores podem iniciar sessão em dois passos.
company-rules-save = Guardar regras
flash-company-rules-saved = As regras estão guardadas. Valem dentro de meio minuto.
activity-factor-required = { $by } tornou obrigatório o início de sessão em dois passos para os colaboradores
activity-factor-not-required = { $by } tornou opcional o início de sessão em dois passos para os colaboradores
