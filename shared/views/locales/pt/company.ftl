# A company's own data, as its Admins read and change it.

menu-addresses = Moradas
company-edit-company = Alterar nome e morada
company-edit-contact = Alterar contacto
company-edit-directly = A sua alteração conta de imediato.
company-edit-approval = { $name } vê a sua alteração antes de ela contar e avisa por e-mail.
company-save = Guardar
company-ask = Enviar para aprovação
company-cancel = Cancelar
flash-company-saved = Os dados da empresa estão guardados.
flash-company-unchanged = Nada foi alterado.
flash-change-asked = A sua alteração aguarda aprovação. Recebe um e-mail quando houver decisão.
flash-change-withdrawn = A sua alteração foi retirada.
refusal-company-changed = Entretanto, outra pessoa alterou isto. Veja de novo e depois guarde.
refusal-change-decided = Esta alteração já foi decidida.
refusal-change-overtaken = O que esta alteração abrange foi entretanto alterado por outra pessoa. Nada foi substituído.

# Addresses for goods and invoices.

addresses-lead = Para onde vão as mercadorias e as faturas.
addresses-none = Ainda sem moradas
addresses-none-text = Adicione para onde vão as mercadorias e as faturas. A primeira fica predefinida.
addresses-add = Adicionar morada
address-new-title = Nova morada
address-edit-title = Alterar { $name }
address-edit = Alterar
address-name = Nome da morada
address-name-help = Como lhe chamam: “Armazém”, “Sede”.
address-shipping = Morada de entrega
address-billing = Morada de faturação
address-default-shipping = Predefinida para entregas
address-default-billing = Predefinida para faturas
address-default-help = Enquanto não estiver assinalada, outra morada fica predefinida.
address-save = Guardar morada
address-remove = Remover morada
address-remove-title = Remover { $name }?
address-remove-text = { $name } deixa de ser oferecida. O que foi enviado para lá fica como está.
flash-address-saved = A morada está guardada.
flash-address-removed = A morada foi removida.
error-address-use = Assinale para que serve a morada
refusal-too-many-addresses = Não cabem mais moradas. Remova uma primeiro.

# Changes that wait for the desk, or did.

changes-asked = Alterações pedidas
change-part-company = Nome e morada
change-part-contact = Contacto
change-part-address = Moradas de entrega e faturação
change-state-waiting = Aguarda aprovação
change-state-approved = Aprovada
change-state-rejected = Rejeitada
change-state-withdrawn = Retirada
change-state-overtaken = Ultrapassada
change-overtaken-text = Isto foi alterado entretanto. Retire o seu pedido, veja de novo e peça outra vez.
change-by = Pedida por { $name }
change-reason = Motivo: { $reason }
change-withdraw = Retirar

# The same at the desk.

changes-title = Pedidos de alteração
changes-lead = O que os clientes querem alterar nos seus dados. Nada conta antes da sua aprovação.
changes-none = Nada à sua espera
changes-none-text = Quando um cliente altera dados que o seu portal sujeita a aprovação, aparece aqui.
changes-customer = Cliente
changes-what = O quê
changes-by = Quem
changes-when = Quando
changes-field = Campo
changes-old = Antigo
changes-new = Novo
changes-approve = Aprovar
changes-reject = Rejeitar
changes-reject-title = Rejeitar esta alteração?
changes-reason = Motivo
changes-reason-help = Quem pediu lê-o num e-mail e na página da empresa.
changes-overtaken = { $name } já não é o que era quando isto foi pedido. Nada é substituído: rejeite com uma palavra, ou deixe retirar e pedir de novo.
changes-unavailable = Não é possível guardar agora. Nada se perdeu: envie de novo dentro de momentos.
flash-change-approved = A alteração de { $name } está feita.
flash-change-rejected = A alteração de { $name } foi rejeitada. Segue um e-mail.
changes-decided-by = Decidido por { $name }
changes-open-customer = Abrir cliente

# What is stored about a person.

menu-data = Os meus dados
data-lead = O que está guardado aqui sobre si.
data-file-text = O ficheiro contém tudo isto, as suas outras empresas, as alterações que pediu, e o que fez e quando.
data-take = Descarregar ficheiro
data-others =
    { $count ->
        [one] e mais { $count } empresa
       *[other] e mais { $count } empresas
    }
