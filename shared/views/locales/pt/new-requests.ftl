# Pedidos de quem iniciou sessão, e as suas definições.

# O formulário de quem iniciou sessão.
request-phone-help = Para o contactarmos sobre a visita.
request-own-reference = A sua referência
request-own-reference-help = O número da sua encomenda, por exemplo. Consta de tudo o que se segue.
request-place = Morada
request-place-other = Outra morada
flash-request-sent = Temos o seu pedido { $number }.

# O que um pedido diz de quem o fez.
record-raised-by = Pedido por
record-customer = Cliente
record-reference = Referência do cliente

# A primeira página.
dashboard-requests = Pedidos recentes
dashboard-requests-none = Ainda não há pedidos
dashboard-requests-none-text = Aqui consta o que foi pedido recentemente e em que ponto está.
setting-dashboard-parts-part-requests = Pedidos recentes

# Definições: novos pedidos de utilizadores.
settings-section-new-requests = Novos pedidos
setting-new-requests-work-types = Trabalhos que os utilizadores podem pedir
setting-new-requests-work-types-help = Sem nenhum deles não há formulário para utilizadores.
setting-new-requests-phone = Número de telefone
setting-new-requests-phone-never = Não se pergunta
setting-new-requests-phone-optional = Pode ficar vazio
setting-new-requests-phone-required = Tem de ser preenchido
setting-new-requests-reference = Referência do cliente
setting-new-requests-reference-never = Não se pergunta
setting-new-requests-reference-optional = Pode ficar vazio
setting-new-requests-reference-required = Tem de ser preenchido
setting-new-requests-dates = Dias que convêm
setting-new-requests-dates-never = Não se pergunta
setting-new-requests-dates-optional = Pode ficar vazio
setting-new-requests-dates-required = Tem de ser preenchido
setting-new-requests-dates-help = Com os tipos de trabalho que os pedem.
setting-new-requests-other-address = Os utilizadores podem indicar outra morada que não as da sua empresa
setting-new-requests-on-behalf = Os utilizadores podem pedir em nome de outra pessoa
setting-new-requests-attachments = Os utilizadores podem enviar ficheiros
setting-new-requests-files = Máximo de ficheiros por pedido
setting-new-requests-terms = Condições
setting-new-requests-terms-help = Constam por cima do botão do formulário. Deixe vazio se não houver.
setting-new-requests-accept-terms = Os utilizadores têm de aceitar as condições
setting-new-requests-flows = Percursos de pedido
setting-new-requests-flows-help = Cada um é uma entrada própria no menu e o primeiro passo do formulário: assistência, avaria, orçamento. Os visitantes também os encontram, com os trabalhos que lhes estão abertos. Sem nenhum, uma entrada leva a todos os trabalhos.
setting-new-requests-flows-add = Adicionar percurso
setting-new-requests-flows-row = Percurso { $place }
setting-new-requests-flows-name = Nome
setting-new-requests-flows-word = Palavra no endereço
setting-new-requests-flows-word-help = Letras minúsculas, algarismos e hífenes, como “avaria”. As ligações ao formulário podem indicá-la.
setting-new-requests-flows-work-types = Tipos de trabalho
error-flow-name = Dê um nome a cada percurso.
error-flow-word = Dois percursos têm a mesma palavra no endereço.
setting-work-type-open-to-users = Os utilizadores podem pedi-lo
work-types-users = Aberto a utilizadores
