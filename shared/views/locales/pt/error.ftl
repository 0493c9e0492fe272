# What is wrong with a field, a step or a file. Every key here is a Problem's key in the domain.

# A line of the error summary.
error-of-field = { $field }: { $error }
error-summary =
    { $count ->
        [one] Um ponto a corrigir
       *[other] { $count } pontos a corrigir
    }
error-prefix = Erro:{" "}

error-required = Preencha este campo
error-choose = Escolha uma resposta
error-scope-wider = Não escolha mais do que aquilo que vê
error-choose-place = Escolha um local
error-too-long = Use no máximo { $max } caracteres
error-characters = Retire os caracteres que não se podem imprimir
error-email = Indique um endereço de e-mail como nome@example.com
error-phone = Indique um número de telefone como +31 20 123 4567
error-postcode = Indique um código postal como { $example }
error-number = Indique um número, em algarismos
error-number-min = Indique { $min } ou mais
error-number-max = Indique { $max } ou menos
error-quantity = Indique um número inteiro de 0 a { $max }
error-quantity-rule = Indique 0 ou um número de { $min } a { $max } em passos de { $step }
error-date = Indique uma data que exista
error-date-past = Escolha hoje ou um dia posterior
error-terms = Aceite as condições para enviar o seu pedido
error-reference = Não encontrámos nenhum cliente com esta referência e este código postal. Consulte uma carta ou fatura nossa.
error-slug = Use 2 a 40 letras minúsculas, algarismos ou hífenes, como loja-norte
error-time-zone = Introduza um fuso horário como Europe/Lisbon
error-colour = Introduza uma cor como #0b6e4f
error-colour-contrast = Esta cor é demasiado clara para se ver sobre branco. A mais próxima que serve é { $nearest }.
error-language-not-offered = Escolha um dos idiomas oferecidos
error-no-work-type = Abra primeiro pelo menos um tipo de trabalho aos visitantes
error-form-unreadable = Não foi possível ler o que enviou. Volte atrás e envie de novo.
error-file-required = Acrescente um ficheiro
error-file-kind = «{ $name }» não é uma fotografia nem um PDF. Envie JPEG, PNG, WebP, HEIC ou PDF.
error-file-empty = «{ $name }» está vazio. Escolha-o de novo.
error-file-too-large = «{ $name }» tem mais de { $max } MB. Envie um mais pequeno.

refusal-unconfirmed = Este pedido ainda não está confirmado.
refusal-already-confirmed = Este pedido já está confirmado.
refusal-already-accepted = Este pedido já foi aceite.
refusal-already-rejected = Este pedido já foi recusado.
refusal-changed-meanwhile = Alguém alterou isto entretanto. Veja de novo e repita o que estava a fazer.
refusal-file-not-checked = Este ficheiro ainda está em verificação. Tente de novo dentro de um minuto.
refusal-too-many-files = Não cabem mais ficheiros neste pedido.
refusal-member-exists = Esta pessoa já pertence a esta empresa.
refusal-too-many-memberships = Esta pessoa já pertence a demasiadas empresas. Ligue-nos.

file-refused-empty = Não guardado: o ficheiro está vazio.
file-refused-too-large = Não guardado: o ficheiro é demasiado grande.
file-refused-not-its-kind = Não guardado: o conteúdo do ficheiro não corresponde ao nome.
file-refused-suspicious = Não guardado: o ficheiro contém mais do que uma imagem ou um documento.
file-refused-infected = Não guardado: o antivírus encontrou algo no ficheiro.

# Pages about faults.
fault-not-found-title = Não há nada aqui
fault-not-found-text = O endereço pode estar mal escrito, ou a página já não existe. Se seguiu uma ligação de um e-mail, copie-a por inteiro.
fault-no-portal-title = Não há nenhum portal neste endereço
fault-no-portal-text = Confirme o endereço com a empresa que lho deu.
fault-forbidden-title = Não tem permissão para fazer isto
fault-forbidden-text = A sua função não o inclui. Fale com um proprietário ou gestor da sua empresa.
fault-invalid-title = Não podemos aceitar isto assim
fault-invalid-text = Nada foi alterado. Volte atrás, corrija o que enviou e envie de novo.
fault-conflict-title = Isto mudou entretanto
fault-conflict-text = Não alterou nada. Veja de novo e repita o que estava a fazer.
fault-link-gone-title = Esta ligação já não é válida
fault-link-gone-text = O prazo terminou, ou a ligação foi retirada. Use o e-mail mais recente, ligue para a empresa ou inicie sessão.
fault-too-many-title = Demasiadas tentativas
fault-too-many-text =
    { $minutes ->
        [one] Nada foi enviado. Tente de novo dentro de um minuto.
       *[other] Nada foi enviado. Tente de novo dentro de { $minutes } minutos.
    }
fault-too-large-title = Isto é demasiado grande para enviar
fault-too-large-text = Envie menos ficheiros ou ficheiros mais pequenos, um de cada vez, ou deixe de fora o que não é necessário.
fault-unavailable-title = Não conseguimos responder agora
fault-unavailable-text = Nada foi alterado. Tente de novo dentro de um minuto: costuma passar depressa.
fault-stale-title = Esta página é demasiado antiga
fault-stale-text = Nada foi enviado. Carregue a página de novo e envie a partir dela.
fault-signed-out-title = A sua sessão terminou
fault-signed-out-text = Nada foi enviado. Inicie sessão e envie de novo: o que escreveu está abaixo, para copiar.
fault-signed-out-typed = O que escreveu
fault-unsent-text = Ainda nada foi enviado, e nada do que escreveu se perdeu. Envie de novo daqui a pouco.
fault-unsent-files = Os ficheiros têm de ser escolhidos outra vez.
fault-unsent-again = Enviar de novo
fault-maintenance-title = Fechado para manutenção
fault-maintenance-text = Estamos a trabalhar neste portal e voltamos em breve.
fault-internal-title = Algo correu mal do nosso lado
fault-internal-text = Já registámos o sucedido. Tente de novo; se continuar, ligue-nos e indique o número abaixo.
fault-request-id = Número do erro
fault-way-again = Tentar de novo
fault-way-desk = Ir para o desk
fault-way-request = Fazer um pedido
fault-way-call = Ligar para { $phone }
fault-way-sign-in = Iniciar sessão
error-customer-blocked = Este cliente está bloqueado: não se aceita nada de novo para ele
error-customer-inactive = Este cliente está inativo: não se aceita nada de novo para ele
