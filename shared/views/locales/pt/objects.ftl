# What is installed at a customer, on both sides.

objects-title = Equipamentos
objects-search = Procurar equipamentos
objects-search-hint = Número de série ou referência, ou palavras inteiras do nome, tipo e local.
objects-add = Adicionar equipamento
objects-add-whose = De quem é?
objects-add-whose-help = Nome ou número do cliente, como K-1001.
objects-labels = Etiquetas
objects-place = Local
objects-all-places = Todos os locais
objects-none = Ainda não há equipamentos
objects-none-here = Não há equipamentos neste local
objects-none-text = O que { $company } mantém para si aparece aqui, com a próxima manutenção e a garantia.
objects-none-own = Vê o que pediu. Para ver equipamentos, peça a um administrador da sua empresa que lhe atribua um local.
objects-none-desk = Adicione o que mantém aqui. O cliente vê-o, pede trabalhos e lê quando é a próxima manutenção.
objects-none-found = Nenhum equipamento assim
objects-none-found-text = Use menos palavras ou limpe um filtro.
objects-none-all = Adicione o que mantém, ou importe uma lista inteira de um ficheiro.
objects-any-kind = Qualquer tipo

# What is known of one.

customers-field-object-name = Nome
customers-field-object-kind = Tipo
customers-field-object-serial = Número de série
customers-field-object-reference = Referência
customers-field-object-location = Local
customers-field-object-installed = Instalado em
customers-field-object-warranty = Garantia até
customers-field-object-warranty-state = Garantia
customers-field-object-contract = Contrato
customers-field-object-service = Próxima manutenção
customers-field-object-note = Nota
customers-field-object-status = Estado
object-status-in-service = Em serviço
object-status-in-service-hint = O cliente pode pedir trabalhos.
object-status-out-of-service = Fora de serviço
object-status-out-of-service-hint = Já não se pedem trabalhos, e a etiqueta não abre nada.
object-main-place = Morada principal
object-some-place = Outro local
object-no-service = Não planeada
object-due-today = Prevista para hoje
object-due-in = { $count ->
    [one] Daqui a { $count } dia
   *[other] Daqui a { $count } dias
}
object-due-overdue = { $count ->
    [one] Em atraso há { $count } dia
   *[other] Em atraso há { $count } dias
}
object-warranty-until = Com garantia até { $date }
object-warranty-ended = Garantia terminada em { $date }
object-facts = Dados
object-ask = Pedir um trabalho
object-out-text = Este equipamento está fora de serviço. O que foi feito continua aqui.
object-history = Trabalhos
object-history-none = Aqui aparecerá o que for pedido para este equipamento e o que nele for feito.
object-history-show = Todos os trabalhos neste equipamento
record-object = Equipamento

# Its form at the desk.

object-new-title = Novo equipamento
object-edit = Alterar equipamento
object-save = Guardar equipamento
object-section-object = Equipamento
object-section-dates = Garantia e manutenção
object-section-more = Mais
object-name-help = Como lhe chamam: “Elevador norte”.
object-kind-help = O que é: elevador, caldeira, porta.
object-reference-help = A sua própria chave, única para cada equipamento.
object-service-help = O cliente vê-a na primeira página quando se aproxima.
object-note-help = O cliente também a lê.
flash-object-added = { $name } foi adicionado.
flash-object-saved = { $name } foi guardado.
refusal-object-reference-taken = Outro equipamento tem esta referência
error-before-installed = A garantia termina antes da instalação

# Labels that stick on objects.

object-label = Etiqueta
object-label-none = Ainda sem etiqueta.
object-label-text = Quem a lê pede trabalhos neste equipamento.
object-label-code = Código QR de { $name }
object-label-portal = Portal que abre
object-label-make = Criar etiqueta
object-label-renew = Substituir etiqueta
object-label-renew-title = Substituir a etiqueta de { $name }?
object-label-renew-text = A etiqueta colada deixa de abrir. Imprima a nova e cole-a por cima.
labels-title = Etiquetas
labels-lead = Imprima esta página e recorte as etiquetas.
labels-none = Sem etiquetas nesta página
labels-none-text = Os equipamentos em serviço recebem aqui uma etiqueta.
labels-missing = { $count ->
    [one] { $count } equipamento ainda não tem etiqueta.
   *[other] { $count } equipamentos ainda não têm etiqueta.
}
labels-make = Criar etiquetas
labels-language = Idioma das etiquetas
labels-scan = Algum problema? Leia o código e diga-nos.
flash-labels-made = As etiquetas foram criadas.
flash-label-made = A etiqueta de { $name } foi criada.
flash-label-renewed = { $name } tem uma etiqueta nova. A antiga já não abre nada.

# In the form for new work.

request-object = De que equipamento se trata?
request-object-none = Nenhum destes
request-object-help = Também pode abri-lo em Equipamentos e pedir a partir daí.
request-labelled = Sabemos onde está. Quem é responsável por ele no local vê o seu pedido, o seu nome e como o contactar.

# In the log.

activity-object-added = { $by } adicionou o equipamento { $name }
activity-object-changed = { $by } alterou o equipamento { $name }
activity-objects-labelled = { $count ->
    [one] { $by } criou { $count } etiqueta
   *[other] { $by } criou { $count } etiquetas
}
activity-object-relabelled = { $by } substituiu a etiqueta de { $name }

# On the first page, and in the settings.

dashboard-service = Manutenção em breve
setting-display-sections-objects = Equipamentos
setting-dashboard-parts-part-service = Manutenção em breve
requests-any-object = Qualquer equipamento
