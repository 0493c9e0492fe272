# The list of customers.

desk-menu-customers = Clientes e utilizadores
customers-title = Clientes
customers-add = Adicionar cliente
customers-search = Procurar por referência ou pelo início do nome
customers-none = Ainda não há clientes
customers-none-text = Adicione o primeiro e depois convide as suas pessoas para os seus portais.
customers-search-none = Nenhum cliente “{ $typed }”
customers-search-none-text = Escreva a referência completa ou o início do nome.
customers-search-clear = Mostrar todos os clientes
pager-first = Página anterior
pager-next = Página seguinte

# What is known of a customer.

customers-field-name = Nome
customers-field-reference = Referência
customers-field-city = Localidade
customers-field-contact = Contacto
customers-field-contact-name = Nome do contacto
customers-field-contact-email = Endereço de e-mail
customers-field-contact-phone = Número de telefone
customers-field-manager = Gestor de conta
customers-field-manager-phone = Telefone do gestor de conta
customers-field-status = Estado
customers-field-portals = Portais
customer-status-active = Ativo
customer-status-active-hint = Os seus utilizadores entram e fazem pedidos.
customer-status-inactive = Inativo
customer-status-inactive-hint = Já não é servido: os seus utilizadores não entram.
customer-status-blocked = Bloqueado
customer-status-blocked-hint = Os seus utilizadores veem tudo e não pedem nada de novo.

# The form of a customer.

customers-new-title = Novo cliente
customers-edit-title = Alterar { $name }
customers-edit = Alterar cliente
customers-save = Guardar cliente
customers-cancel = Cancelar
customers-section-customer = Cliente
customers-section-contact = Contacto
customers-section-address = Morada
customers-section-manager = Gestor de conta
customers-section-location = Local
customers-reference-help = Consta das suas cartas e faturas. Cada cliente tem a sua.
customers-manager-help = As pessoas do cliente veem nome, e-mail e telefone em todas as páginas.
customers-manager-unknown = Escolha um colega da lista
customers-portal-unknown = Escolha um portal da lista
customers-unavailable = Não conseguimos guardar isto agora. Nada se perdeu: envie de novo daqui a pouco.
customers-meanwhile = Feito entretanto:
refusal-reference-taken = Outro cliente tem esta referência
refusal-exists = Isto já existe. Abra-o a partir da lista.
refusal-too-many-locations = Este cliente não pode ter mais locais.
flash-customer-added = { $name } foi adicionado.
flash-customer-saved = { $name } foi guardado.

# A customer’s places.

customers-locations = Locais
customers-locations-none = O trabalho é feito na morada principal. Adicione um local por cada outro sítio.
customers-new-location = Novo local
customers-locations-add = Adicionar local
customers-save-location = Guardar local
customers-location-name = Nome do local
customers-location-name-help = Como as pessoas lhe chamam: “Parque”, “Pavilhão 3”.
flash-location-added = O local { $name } foi adicionado.
flash-location-saved = O local { $name } foi guardado.

# A customer’s users.

customers-requests = Pedidos mais recentes
customers-requests-all = Todos os pedidos deste cliente
customers-requests-none = Ainda ninguém deste cliente fez um pedido.
customers-users = Utilizadores
customers-users-none = Ainda ninguém entra por este cliente. Convide a primeira pessoa.
customers-invite = Convidar utilizador
customers-choose = Escolher { $name }
customers-chosen = Escolhido
customers-disable-chosen = Desativar escolhidos
customers-enable-chosen = Ativar escolhidos
customers-all-portals = Todos os portais
customers-portals-count =
    { $count ->
        [one] { $count } portal
       *[other] { $count } portais
    }
customers-portals-help = Onde entram. Sem nenhum marcado: em todos.
customers-look = Convite com o aspeto de
customers-look-help = A mensagem vem deste portal e a ligação leva até lá. Sem escolha: o primeiro portal aberto a que têm acesso.
customers-look-elsewhere = Não têm acesso a este portal. Marque-o acima ou escolha outro
customers-look-closed = Este portal não está aberto agora. Escolha um que esteja
invite-no-portal = Nenhum dos portais a que têm acesso está aberto agora
customers-invitation = Convite
customers-rights = O que pode fazer
customers-here-off = Desativar para este cliente
customers-here-off-text = Desativar termina o acesso a este cliente a partir do próximo clique. Os outros clientes continuam abertos.
customers-here-on = Ativar para este cliente
customers-here-on-text = Desativado para este cliente.
customers-off-everywhere = Desativado em todo o lado
customers-everywhere-off = Desativar em todo o lado
customers-everywhere-title = Desativar { $name } em todo o lado?
customers-everywhere-text = A sessão de { $name } termina logo em todos os navegadores e já não pode entrar, por nenhum cliente. Os seus pedidos ficam.
customers-everywhere-hint =
    { $count ->
        [one] Pertence só a este cliente. Desativado em todo o lado, já não pode entrar.
       *[other] Pertence a { $count } clientes. Desativado em todo o lado, não pode entrar por nenhum deles.
    }
customers-everywhere-on = Ativar em todo o lado
customers-everywhere-on-text = Desativado em todo o lado: não pode entrar por nenhum cliente.
flash-tick-somebody = Marque quem pretende e escolha de novo.
flash-user-off-everywhere = { $name } foi desativado em todo o lado.
flash-user-on-everywhere = { $name } foi reativado em todo o lado.
flash-users-off =
    { $count ->
        [one] { $count } utilizador foi desativado.
       *[other] { $count } utilizadores foram desativados.
    }
flash-users-on =
    { $count ->
        [one] { $count } utilizador foi ativado.
       *[other] { $count } utilizadores foram ativados.
    }

# What was done. $by is a name.

activity-title = Atividade
activity-none = Ainda não foi feito nada
activity-none-text = O que a sua empresa e os seus clientes fazem aparece aqui: quem iniciou sessão e quem alterou o quê.
activity-from = De
activity-until = Até
activity-apply = Mostrar estes dias
activity-clear = Todos os dias
activity-none-then = Nada foi feito nestes dias
activity-none-then-text = Escolha outros dias, ou veja todos.
activity-whole = Toda a atividade deste cliente
activity-of = Sobre
activity-all = Toda a atividade
activity-when = Quando
activity-what = O quê
activity-about = Sobre
activity-company = A sua empresa
activity-who = Quem
activity-details = Detalhes
activity-field = { $field }: { $old } → { $new }
activity-nothing = nada
activity-customer-created = { $by } adicionou o cliente
activity-customer-changed = { $by } alterou o cliente
activity-location-added = { $by } adicionou o local { $name }
activity-location-changed = { $by } alterou o local { $name }
activity-user-invited = { $by } convidou { $name } como { $role }
activity-user-invited-again = { $by } enviou de novo o convite a { $name }
activity-user-added = { $by } adicionou { $name } como { $role }
activity-membership-changed = { $by } alterou o que { $name } pode fazer
activity-membership-disabled = { $by } desativou { $name } para este cliente
activity-membership-enabled = { $by } ativou { $name } para este cliente
activity-user-disabled = { $by } desativou { $name } em todo o lado
activity-user-enabled = { $by } ativou { $name } em todo o lado
activity-signed-in = { $by } entrou
activity-portal-created = { $by } adicionou o portal
activity-portal-changed = { $by } alterou o portal: { $section }
activity-address-added = { $by } adicionou a morada { $name }
activity-address-changed = { $by } alterou a morada { $name }
activity-address-removed = { $by } removeu a morada { $name }
activity-change-asked = { $by } pediu uma alteração: { $part }
activity-change-approved = { $by } aprovou uma alteração: { $part }
activity-change-rejected = { $by } rejeitou uma alteração: { $part }
activity-change-withdrawn = { $by } retirou uma alteração: { $part }
activity-viewed = { $by } viu { $name }
activity-downloaded = { $by } descarregou { $name }
activity-data-taken = { $by } descarregou os próprios dados

## Whom to reach at a customer, its terms, its addresses
customers-contacts = Contactos
customers-contacts-none = Só o contacto principal é conhecido. Adicione quem mais pode ser contactado.
customers-contacts-add = Adicionar contacto
contact-new-title = Novo contacto
contact-save = Guardar contacto
contact-remove = Remover contacto
contact-remove-title = Remover { $name }?
contact-remove-text = { $name } deixa de constar aqui. Se pode iniciar sessão é outra questão.
contact-position-help = O que faz lá: “Responsável técnico”, “Porteiro da noite”.
customers-field-person-name = Nome
customers-field-person-position = Função
customers-field-person-email = Endereço de e-mail
customers-field-person-phone = Número de telefone
customers-field-payment-days = Prazo de pagamento
customers-payment-days-help = Em dias. Vazio: nada está acordado.
payment-days = { $count ->
    [0] Imediato
    [one] { $count } dia
   *[other] { $count } dias
}
flash-contact-added = O contacto { $name } foi adicionado.
flash-contact-saved = O contacto { $name } foi guardado.
flash-contact-removed = O contacto foi removido.
flash-address-added = O endereço { $name } foi adicionado.
activity-contact-added = { $by } adicionou o contacto { $name }
activity-contact-changed = { $by } alterou o contacto { $name }
activity-contact-removed = { $by } removeu o contacto { $name }
customers-addresses = Endereços de entrega e faturação
customers-addresses-none = As entregas e as faturas vão para o endereço principal.
customers-addresses-add = Adicionar endereço
error-reach = Introduza um endereço de e-mail ou um número de telefone
refusal-too-many-contacts = Este cliente já tem o máximo de contactos.
refusal-customer-inactive = Este cliente está inativo: os seus utilizadores não têm acesso a nada. Ative-o primeiro.
error-customer-unknown = Nenhum cliente tem este número nem um nome que comece assim
error-customer-several = Vários clientes chamam-se assim: { $names }. Introduza o número daquele que pretende
