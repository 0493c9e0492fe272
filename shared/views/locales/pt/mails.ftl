# As mensagens do portal: as definições, a lista, um tipo de mensagem.

settings-section-mails = E-mails
settings-section-mail = E-mail
setting-mails-sender = Nome do remetente
setting-mails-sender-help = Como os programas de correio o mostram. Vazio: o nome do portal.
setting-mails-reply-to = As respostas vão para
setting-mails-reply-to-help = Vazio: o endereço de e-mail para clientes.
mails-list = E-mails deste portal
mails-list-help = Abra um e-mail para dizer se é enviado e com que palavras.
mails-kind = E-mail
mails-reader = Vai para
mails-reader-customer = Cliente
mails-reader-company = Si
mails-sent = Envio
mails-sent-unless-turned-off = Enviado
mails-sent-if-turned-on = Se ativado
mails-sent-never = Não enviado
mails-words = Textos próprios
mails-words-standard = Nenhum
mails-all = Todos os e-mails deste portal

mail-kind-confirm-request = Confirme o seu pedido
mail-kind-request-received = Pedido recebido
mail-kind-new-request = Novo pedido
mail-kind-request-accepted = Pedido aceite
mail-kind-request-rejected = Pedido não aceite
mail-kind-comment-to-guest = Mensagem sua
mail-kind-comment-to-company = Mensagem de um cliente
mail-kind-sign-in = Iniciar sessão
mail-kind-user-invitation = Convite de um utilizador
mail-kind-change-approved = Alteração aprovada
mail-kind-change-rejected = Alteração não aprovada

setting-mail-sent = Envio do e-mail
setting-mail-sent-unless-turned-off = É enviado
setting-mail-sent-if-turned-on = É enviado a quem o ativar para si
setting-mail-sent-never = Não é enviado
setting-mail-subject = Assunto
setting-mail-subject-help = Deixe-o vazio para usar o assunto padrão.
setting-mail-text = Texto
setting-mail-text-help = Fica entre a saudação, que já lá está, e o botão. Markdown: **negrito**, *itálico*, listas, [ligações](https://example.com). É enviado em HTML e em texto simples. Deixe-o vazio para usar o texto padrão.

mails-fields = Campos de impressão em série
mails-fields-help = Escreva um campo no assunto ou no texto: o seu valor fica no lugar dele.
merge-field-company = O nome do remetente
merge-field-name = O nome do leitor
merge-field-email = O endereço de e-mail do leitor
merge-field-number = O número do pedido
merge-field-work-type = O tipo de trabalho
merge-field-author = Quem escreveu
merge-field-contact = Quem fez o pedido
merge-field-place = Onde o trabalho será feito
merge-field-customer = O cliente a que a pessoa pertence
merge-field-code = Os seis algarismos
merge-field-phone = O seu número de telefone para clientes

mails-preview = Como fica
mails-preview-real = Com o pedido mais recente deste portal. Nada é enviado.
mails-preview-made-up = Este portal ainda não tem pedidos, por isso estes valores são inventados. Nada é enviado.
mails-preview-wrong = Corrija o formulário acima e verá aqui como fica o e-mail.
mails-preview-show = Mostrar o que escrevi
mails-test-send = Enviar um teste para { $email }
mails-test-sent = Um teste está a caminho de { $email }, com as palavras acima. Guarde para as manter.
mails-standard = Texto padrão
mails-standard-again = Voltar ao texto padrão

mail-example-work-type = Avaria de elevador
mail-example-name = Anna de Vries
mail-example-place = Kade 1, 1011 AB Amsterdam
mail-example-said = As portas ficam abertas no segundo andar.
mail-example-author = Piet Jansen
mail-example-customer = Hotel Aan de Kade

# Que e-mails alguém recebe.

menu-notifications = Notificações
notifications-lead = Escolha os e-mails que recebe de { $name }.
notifications-lead-linked = Escolha os e-mails que { $name } envia para { $email }.
notifications-about = Sobre
notification-channel-mail = E-mail
notifications-always = Os e-mails que pede, como os de início de sessão, chegam sempre.
notifications-save = Guardar
notifications-none = Este portal não envia e-mails que se possam desativar.
flash-notifications-saved = Guardado. Conta a partir do próximo e-mail.
flash-notification-off = Desativado. Não recebe mais estes e-mails.
notification-request-received = O seu pedido chegou
notification-request-accepted = O seu pedido foi aceite
notification-request-rejected = O seu pedido não foi aceite
notification-comment-to-guest = Há uma mensagem sobre o seu pedido
notification-change-approved = Uma alteração que pediu foi feita
notification-change-rejected = Uma alteração que pediu não foi feita

# Ligações públicas.

settings-section-links = Ligações públicas
setting-links-request = Os convidados acompanham o pedido por uma ligação
setting-links-request-help = Sem ela, os botões dos e-mails levam ao início de sessão.
setting-links-request-days = Dias de validade de uma ligação
setting-links-request-days-help = Contados desde a criação, também para ligações já enviadas. No máximo 365.
setting-links-revoked = Revogadas
setting-links-revoked-requests = Ligações para pedidos
links-revoke = Revogar todas as ligações
links-revoke-help = Se houver ligações em mãos erradas: cada ligação dada até agora deixa logo de funcionar.
links-revoke-title = Revogar todas as ligações para pedidos?
links-revoke-text = Cada ligação para um pedido que { $portal } deu até agora deixa logo de funcionar.
links-revoke-after = Quem abrir uma lê que já não é válida e pode iniciar sessão. O próximo e-mail sobre um pedido traz uma nova ligação.
links-revoke-send = Revogar todas as ligações
flash-links-revoked = Cada ligação dada até agora está revogada.
desk-link = Ligação pública
desk-link-until = Válida até
desk-link-closed = Já não abre nada
desk-link-uses = Aberta
desk-link-times = { $count ->
    [one] uma vez
   *[other] { $count } vezes
}
desk-link-used = Aberta pela última vez
desk-link-revoke = Revogar ligação
desk-link-revoke-text = A ligação de { $name } deixa logo de funcionar. O próximo e-mail traz uma nova.
desk-link-revoke-send = Revogar ligação
flash-link-revoked = { $number }: a ligação está revogada.
user-links = Ligações públicas
user-links-hint = Quem tem uma dessas ligações lê um registo sem iniciar sessão.
user-links-revoke = Revogar todas as suas ligações
user-links-title = Revogar cada ligação de { $email }?
user-links-text = Cada ligação pública enviada até agora a { $email } deixa logo de funcionar, em cada registo. O próximo e-mail sobre um registo traz uma nova.
flash-user-links-revoked = Cada ligação pública dessa pessoa está revogada.
activity-links-taken-back = { $by } revogou cada ligação pública de { $email }
timeline-link-revoked = { $by } revogou a ligação pública
flash-request-taken = Temos o seu pedido { $number } e respondemos por e-mail.
