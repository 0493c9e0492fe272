# The list of a portal's work types.

settings-section-work-types = Tipos de trabalho
settings-section-work-type = Tipo de trabalho
settings-section-field = Campo livre
work-types-lead = O que se pode pedir aqui, pela ordem em que se escolhe.
work-types-add = Adicionar tipo
work-types-new = Novo tipo de trabalho
work-types-none = Ainda sem tipos de trabalho
work-types-none-text = Adicione o primeiro e depois as perguntas do formulário.
work-types-name = Nome
work-types-guests = Aberto a visitantes
work-types-fields = Campos livres
work-types-items = Artigos
work-types-remove = Remover “{ $name }”?
work-types-remove-what = Ninguém o poderá pedir. Desaparece com os seus campos livres ({ $fields }) e os seus artigos ({ $items }).
work-types-remove-stays = Os pedidos já feitos ficam como estão, com o formulário com que foram feitos.
flash-work-type-removed = { $portal }: o tipo de trabalho foi removido.

# A work type.

setting-work-type-name = Nome
setting-work-type-hint = Linha que ajuda a escolher
setting-work-type-place = Vem depois de
setting-work-type-place-first = Nada: é o primeiro
setting-work-type-open-to-guests = Os visitantes podem pedi-lo
setting-work-type-preferred-dates = Perguntar que dias convêm
setting-work-type-description = Descrição que aparece primeiro no formulário
setting-work-type-description-help = Estes são preenchidos quando o formulário aparece: {"{company}"}, {"{work-type}"}, {"{date}"}, {"{phone}"}, {"{email}"}, {"{contact}"}, {"{customer}"}.
setting-work-type-items = Artigos
setting-work-type-items-help = O que se pode pedir com este trabalho, em quantidade. Zero é sempre possível.
setting-work-type-items-add = Adicionar artigo
setting-work-type-items-row = Artigo { $place }
setting-work-type-items-name = Nome
setting-work-type-items-min = Quantidade mínima
setting-work-type-items-max = Quantidade máxima
setting-work-type-items-step = Em embalagens de
setting-work-type-checklist = Lista de verificação
setting-work-type-checklist-help = O que os seus técnicos verificam de cada vez. A lista é copiada quando aceita um pedido, e cada ponto é respondido no relatório.
setting-work-type-checklist-add = Adicionar ponto
setting-work-type-checklist-row = Ponto { $place }
setting-work-type-checklist-name = O que verificar
request-item-least = De { $min } a { $max }
request-item-steps = De { $min } a { $max }, em embalagens de { $step }

# The form builder: the list of free fields.

fields-title = Campos do formulário
fields-lead = O que se pergunta sobre “{ $type }”, por esta ordem, além de contacto, morada e descrição.
fields-add = Adicionar campo
fields-none = Ainda sem campos livres
fields-none-text = O formulário pede contacto, morada e descrição. Adicione o que mais precisa de saber.
fields-label = Pergunta
fields-kind = Tipo
fields-required = Obrigatório
fields-shows = Aparece
fields-shows-when = Quando “{ $field }” é { $answers }
fields-new = Novo campo
fields-new-of = Novo campo: { $kind }
fields-new-lead = Como se responde? O tipo fica; tudo o resto pode mudar depois.
fields-remove = Remover “{ $name }”?
fields-remove-what = A pergunta desaparece do formulário de “{ $type }”, em todos os idiomas.
fields-remove-stays = Os pedidos já feitos mantêm a pergunta e a resposta.
flash-field-removed = { $portal }: o campo foi removido. O formulário tem uma nova versão.
refusal-field-needed = “{ $field }” aparece conforme a resposta a este campo. Altere primeiro esse.

# Types of fields.

field-kind-text = Linha de texto
field-kind-text-hint = Um nome, um número numa placa, um código.
field-kind-long-text = Texto longo
field-kind-long-text-hint = Várias linhas, por palavras próprias.
field-kind-number = Número
field-kind-number-hint = Com unidade, mínimo e máximo, se quiser.
field-kind-yes-no = Sim ou não
field-kind-yes-no-hint = Outros campos podem aparecer conforme a resposta.
field-kind-one-of = Um de vários
field-kind-one-of-hint = Opções que indica. Outros campos podem aparecer conforme a resposta.
field-kind-many-of = Vários à escolha
field-kind-many-of-hint = Opções que indica, quantas se aplicarem.
field-kind-date = Dia
field-kind-date-hint = Um dia do calendário.
field-kind-date-time = Dia e hora
field-kind-date-time-hint = Um dia do calendário e uma hora.
field-kind-file = Ficheiros
field-kind-file-hint = Fotos ou PDF desta pergunta.

# A free field.

setting-field-name = Campo livre
setting-field-label = Pergunta
setting-field-help = Linha que ajuda a responder
setting-field-required = A resposta é obrigatória
setting-field-default = Resposta que aparece primeiro
setting-field-default-help = Como se escreveria; um dia como 2026-11-30, com hora 2026-11-30T09:30.
setting-field-default-none = Nenhuma
setting-field-default-yes = Sim
setting-field-default-no = Não
setting-field-min = Valor mínimo
setting-field-max = Valor máximo
setting-field-unit = Unidade
setting-field-place = Vem depois de
setting-field-place-first = Nada: é o primeiro
setting-field-show-when = Aparece
setting-field-show-when-help = Conforme a resposta a um campo anterior: sim ou não, ou com opções.
setting-field-show-when-always = Sempre
setting-field-show-when-again = Mostrar as respostas
setting-field-show-answers = Quando a resposta é
setting-field-show-answers-yes = Sim
setting-field-show-answers-no = Não
setting-field-options = Opções
setting-field-options-add = Adicionar opção
setting-field-options-row = Opção { $place }
setting-field-options-label = Texto
setting-field-options-chosen = Escolhida de início

# What is wrong.

error-merge-field = { $field } não existe. Existem: { $known }
error-merge-field-in-link = { $field } está no endereço de uma ligação, onde nada é inserido. Escreva-o ao lado da ligação.
error-field-order = “{ $field }” aparece conforme a resposta a “{ $other }”, por isso tem de vir depois
error-option-needed = “{ $field }” aparece conforme uma opção que retirou. Altere primeiro esse campo
error-show-answers = Escolha pelo menos uma resposta
error-options-none = Adicione pelo menos uma opção
error-options-chosen = Só uma opção pode estar escolhida de início
error-whole-number = Indique um número inteiro, em algarismos

# How guests see it.

form-preview = Pré-visualização
form-preview-show = Mostrar pré-visualização
form-preview-help = Como se vê, em todos os idiomas do portal. Nada é guardado.
form-preview-lead = É assim que se vê o formulário. Não se pode enviar daqui.
form-preview-version = Pré-visualização, versão { $version }
form-preview-back = Voltar aos campos
form-version = Versão { $version }
form-versions = Versões do formulário
form-versions-help = Cada alteração guardada cria uma nova. Um pedido mostra-se sempre com a versão com que foi feito.
