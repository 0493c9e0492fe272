# Documents, on both sides.

documents-title = Documentos
documents-search = Procurar documentos
documents-search-hint = Palavras inteiras do título e daquilo de que trata.
documents-none = Ainda não há documentos
documents-none-text = O que { $company } põe aqui para si aparece nesta lista: relatórios, manuais, extratos e mais, sempre na última versão.
documents-none-own = Vê os relatórios do que pediu. Para ver mais, peça um local a um Admin da sua empresa.
documents-none-desk = Adicione o que os seus clientes podem abrir: manuais, extratos, guias de remessa. Os relatórios dos trabalhos concluídos ficam aqui por si.
documents-none-found = Nenhum documento assim
documents-none-found-text = Use menos palavras ou limpe um filtro.
documents-any-kind = Qualquer tipo
documents-any-state = Visíveis e ocultos
documents-any-customer = Qualquer cliente
documents-any-project = Qualquer projeto
document-kind-report = Relatório
document-kind-quotation = Orçamento
document-kind-invoice = Fatura
document-kind-statement = Extrato
document-kind-packing-slip = Guia de remessa
document-kind-manual = Manual
document-kind-photo = Fotografia
document-kind-other = Outro
document-kind-by-file = Conforme o ficheiro: fotografia, manual ou outro
document-state-shown = O cliente pode abrir
document-state-hidden = Oculto
document-state-checked = A ser verificado
document-state-refused = Recusado
document-whole-company = Toda a empresa

# What is known of one.

customers-field-document-title = Título
customers-field-document-kind = Tipo
customers-field-document-location = Local
customers-field-document-project = Projeto
customers-field-document-shown = Visibilidade
customers-field-document-file = Ficheiro
customers-field-document-at = Data
customers-field-document-size = Tamanho

# At the desk.

documents-add = Adicionar documentos
documents-add-for = Para { $name }.
documents-add-about = Sobre { $name }.
documents-files = Ficheiros
documents-send = Adicionar documentos
documents-plain-help = Este formulário leva até 4 MB no total. Ficheiros maiores precisam de um navegador com scripts.
documents-pick = Cliente
documents-pick-help = Nome ou número do cliente. Também pode abrir o cliente e escolher Documentos aí.
documents-pick-next = Continuar
document-file = Ficheiro
document-location-help = Quem vê apenas alguns locais vê o que lhes diz respeito.
document-location-help-about = Quem vê apenas alguns locais vê o que lhes diz respeito. Num equipamento ou num projeto, conta o local deste.
document-project-help = Quem vê o projeto vê os seus documentos. Havendo muitos projetos, aparecem aqui os mais recentes.
document-show = O cliente pode abrir
document-show-help = Os documentos ocultos são apenas para a sua equipa.
document-open = Abrir
document-change = Alterar
document-save = Guardar documento
document-versions = Versões
document-version = Versão { $number }
document-version-current = Última
document-version-older = Anterior
document-column-version = Versão
document-column-file = Ficheiro
document-column-state = Estado
document-column-by = Adicionada por
document-column-at = Data
document-renew-title = Nova versão
document-renew-text = O cliente recebe a nova versão assim que for verificada. As anteriores ficam aqui.
document-renew = Adicionar versão
document-remove = Retirar
document-remove-title = Retirar { $name }?
document-remove-text = { $count ->
    [one] O documento e o seu ficheiro desaparecem, para a sua equipa e para o cliente.
   *[other] O documento e os ficheiros das suas { $count } versões desaparecem, para a sua equipa e para o cliente.
}
document-checked-text = O ficheiro está a ser verificado. O cliente pode abri-lo assim que for considerado limpo.
document-checked-text-older = A nova versão está a ser verificada. Até lá, o cliente recebe a anterior.
document-refused-text = O ficheiro foi recusado e ninguém o pode abrir. Adicione-o de novo como nova versão.
document-refused-text-older = A nova versão foi recusada. O cliente recebe a anterior.
flash-documents-added = { $count ->
    [one] { $count } documento foi adicionado. Pode ser aberto assim que for verificado.
   *[other] { $count } documentos foram adicionados. Podem ser abertos assim que forem verificados.
}
flash-document-renewed = A nova versão foi adicionada. Conta assim que for verificada.
flash-document-saved = O documento foi guardado.
flash-document-removed = O documento foi retirado.
refusal-too-many-versions = Um documento tem no máximo 50 versões. Adicione esta como um documento próprio.
error-document-file-gone = Um dos ficheiros já não existe. Escolha-o de novo.
error-documents-none = Escolha um ficheiro
error-documents-many = Escolha no máximo { $most } ficheiros

# Of an object.

object-documents = Documentos e fotografias
object-documents-none = Ainda não há documentos nem fotografias deste objeto.
object-documents-show = Mostrar todos os documentos deste objeto

# Of a project.

project-documents-none = Ainda não há documentos nem fotografias deste projeto.
project-documents-show = Mostrar todos os documentos deste projeto

# In the log, and in the settings.

activity-document-added = { $by } adicionou o documento { $name }
activity-document-renewed = { $by } adicionou a versão { $number } do documento { $name }
activity-document-changed = { $by } alterou o documento { $name }
activity-document-removed = { $by } retirou o documento { $name }
setting-display-sections-documents = Documentos
