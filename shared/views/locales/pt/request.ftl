# The public request form and the pages around it.

# Choosing what kind of work.
request-choose-title = O que pode { $company } fazer por si?
request-choose-lead = Escolha o que mais se aproxima. O resto descreve na página seguinte.
request-closed-title = Sem pedidos nesta página
request-closed-text = { $company } não recebe pedidos aqui neste momento. Ligue para { $phone } ou escreva para { $email }.

# The form.
request-lead = { $company } lê todos os pedidos. Recebe por e-mail o número do seu e uma ligação para o acompanhar.
request-change-type = Escolher outro tipo de trabalho
request-contact = Os seus dados
request-name = Nome
request-email = Endereço de e-mail
request-email-help = Para onde enviamos o número do seu pedido e as nossas respostas.
request-phone = Número de telefone
request-company = Empresa
request-known = Os seus dados
request-known-lead = { $company } recebe aqui os pedidos dos seus clientes. Ambos os dados constam de todas as cartas e faturas.
request-reference = Referência de cliente
request-postcode-known = Código postal da sua morada
request-other-address = O trabalho é noutra morada
request-address = Local do trabalho
request-country = País
request-street = Rua e número
request-addition = Edifício, andar, entrada
request-postcode = Código postal
request-city = Localidade
request-region = Estado, província ou condado
request-behalf = Outra pessoa
request-on-behalf = Faço o pedido em nome de outra pessoa
request-on-behalf-help = De um inquilino ou de um colega, por exemplo. Combinamos a visita com essa pessoa; os nossos e-mails são enviados para si.
request-behalf-name = Nome dessa pessoa
request-behalf-email = Endereço de e-mail dessa pessoa
request-behalf-phone = Número de telefone dessa pessoa
request-behalf-company = Empresa dessa pessoa
request-what = O que se passa
request-description = Descrição
request-description-help = O que acontece, desde quando e o que já tentou.
request-items = De que mais precisa
request-dates = Dias que lhe convêm
request-dates-lead = Até três. Combinamos a visita consigo; um dia indicado aqui ainda não está marcado.
request-date-1 = Primeiro dia
request-date-2 = Segundo dia
request-date-3 = Terceiro dia
request-files = Fotografias e documentos
request-attachments = Fotografias ou ficheiros PDF
request-files-without-scripts = O seu navegador envia os ficheiros com o formulário: no máximo { $max } MB no total.
request-file-kept = Um ficheiro que acrescentou
request-file-broken = «{ $name }» está danificado, ou não é a fotografia ou o PDF que o nome indica. Abra-o no seu dispositivo e guarde-o de novo, ou retire-o.
request-file-suspicious = «{ $name }» contém mais do que uma imagem ou um documento, por exemplo um script. Envie uma fotografia dele ou imprima-o para um novo PDF.
request-file-infected = O antivírus encontrou algo em «{ $name }». Retire-o.
request-terms = Condições
request-terms-accept = Aceito estas condições (versão { $version })
request-send = Enviar pedido
request-trap = Deixe este campo vazio

# Why a form comes back.
request-token-young = Foi demasiado rápido para distinguirmos uma pessoa de um robô. Nada se perdeu: reveja o pedido e envie-o de novo.
request-token-expired = Esta página esteve aberta muito tempo. Nada se perdeu: reveja o pedido e envie-o de novo.
request-token-forged = Não conseguimos confirmar que este formulário veio da nossa página. Nada se perdeu: reveja o pedido e envie-o de novo. Acrescente outra vez os seus ficheiros.
request-too-many =
    { $minutes ->
        [one] São mais pedidos do que recebemos numa hora. Nada se perdeu: mantenha esta página aberta e envie de novo dentro de um minuto, ou ligue para { $phone }.
       *[other] São mais pedidos do que recebemos numa hora. Nada se perdeu: mantenha esta página aberta e envie de novo dentro de { $minutes } minutos, ou ligue para { $phone }.
    }
request-unavailable = Não conseguimos guardar o seu pedido agora. Nada se perdeu: envie-o de novo dentro de um minuto.
request-not-sent = O seu pedido ainda não foi enviado

# After sending.
request-sent-title = Veja o seu e-mail
# The number stands behind it.
request-sent-number = O número do seu pedido:
request-sent-text = Enviámos um e-mail para { $email }. Abra-o e confirme o seu pedido: só então { $company } o recebe.
request-sent-text-bare = Enviámos um e-mail para o endereço que indicou. Abra-o e confirme o seu pedido: só então { $company } o recebe.
request-sent-next = O que acontece a seguir
request-sent-step-1 = Abra o nosso e-mail e carregue no botão. É válido durante { $days } dias.
request-sent-step-2 = { $company } lê o seu pedido e responde.
request-sent-step-3 = Acompanha-o através da ligação que lhe enviamos nessa altura. Aí pode escrever-nos e acrescentar fotografias.
request-sent-missing = Não recebeu o e-mail ao fim de alguns minutos? Veja na pasta de spam ou ligue para { $phone }.
request-sent-change = Para alterar algo, escreva-o na página a que a ligação o leva. Enviar de novo o formulário não altera nada.

# The confirmation mail's link.
request-confirm-title = Confirme o seu pedido
request-confirm-text = Carregue no botão para { $company } receber o seu pedido { $number }.
request-confirm-send = Confirmar pedido
request-confirm-type = Tipo de trabalho
request-confirm-contact = Pedido por
request-confirm-address = Morada do trabalho
request-confirm-description = Descrição
request-confirm-not-mine = Não fez este pedido? Feche esta página. Sem confirmação, só o guardamos até { $date }.
request-confirm-unavailable = Não conseguimos confirmar o seu pedido agora. Carregue de novo no botão dentro de um minuto.
