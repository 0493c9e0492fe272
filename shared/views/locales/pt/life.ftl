# The life of a work order: its stages and steps, the visit, the report, and the mails about them.

# Stages.

stage-planned = Agendado
stage-in-progress = Em curso
stage-on-hold = Em espera
stage-completed = Concluído
stage-closed = Encerrado
stage-cancelled = Cancelado
setting-work-order-words-planned = Palavra para “Agendado”
setting-work-order-words-in-progress = Palavra para “Em curso”
setting-work-order-words-on-hold = Palavra para “Em espera”
setting-work-order-words-completed = Palavra para “Concluído”
setting-work-order-words-closed = Palavra para “Encerrado”
setting-work-order-words-cancelled = Palavra para “Cancelado”

# Why a step is refused.

refusal-not-accepted = Este pedido ainda não foi aceite.
refusal-not-on-hold = Este trabalho não está em espera.
refusal-not-completed = Este trabalho ainda não está concluído.
refusal-still-open = Este trabalho ainda está em aberto.
refusal-work-has-begun = O trabalho já começou.
refusal-plan-under-way = O trabalho está em curso. Ponha-o em espera para agendar outra visita.
refusal-already-planned = Já está agendada uma visita.
refusal-already-in-progress = O trabalho já está em curso.
refusal-on-hold = Este trabalho está em espera. Retome-o primeiro.
refusal-already-completed = Este trabalho já está concluído.
refusal-already-closed = Este trabalho já está encerrado.
refusal-already-cancelled = Este pedido já foi cancelado.

# What is wrong with a visit or a report.

error-time = Indique uma hora como 08:30
error-window = Escolha uma hora depois do início
error-duration = Indique horas e minutos, como 1:30
error-materials = Comece cada linha pela quantidade, como 2 x roldana

# What both sides read of the work.

record-visit = Visita agendada
record-visit-date = Dia
record-visit-time = Entre
record-visit-engineer = Técnico
record-price = Preço
record-report = O que foi feito
record-worked = Tempo de trabalho
record-worked-minutes = { $minutes } min
record-worked-hours = { $hours } h
record-worked-both = { $hours } h { $minutes } min
record-materials = Material
record-checklist = Lista de verificação
check-ok = Conforme
check-not-ok = Não conforme
check-not-applicable = Não aplicável
check-remark = Observação sobre “{ $name }”
record-report-files = Fotografias e documentos
record-signature = Assinatura
record-signed-by = Assinado por { $name }
record-report-pdf = Relatório em PDF
desk-report-earlier = Relatórios anteriores
upload-caption = O que mostra
report-captions = O que mostra cada fotografia
report-captions-help = Uma linha por ficheiro, pela ordem em que os escolheu.
report-signed-by = Assinado por
report-signed-by-help = O nome do cliente que assina. Quando não é possível desenhar, o nome escrito vale como assinatura.
report-sign-here = Assine aqui com o dedo ou o rato.
report-sign-clear = Limpar
error-report-files = Um relatório leva { $most } fotografias e documentos. Retire alguns
error-signature = Não é possível ler esta assinatura. Assine de novo
report-title = Relatório de trabalho { $number }
report-page = Página { $page } de { $pages }
report-file-not-printed = Não pode ser impresso; abre-se na página do pedido.
report-file-being-checked = Ainda estava a ser verificado.
record-reason-rejected = Motivo da recusa
record-reason-cancelled = Motivo do cancelamento
record-reason-on-hold = Motivo da espera
timeline-planned = Visita agendada por { $by }
timeline-replanned = Visita reagendada por { $by }
timeline-started = Trabalho iniciado por { $by }
timeline-held = Trabalho posto em espera por { $by }
timeline-resumed = Trabalho retomado por { $by }
timeline-completed = Trabalho concluído por { $by }
timeline-closed = Ordem encerrada por { $by }
timeline-reopened = Trabalho reaberto por { $by }
timeline-cancelled = Cancelado por { $by }

# The status page.

status-next-planned = { $company } vai no dia indicado abaixo. Ali vê também o que pode alterar na visita.
status-next-in-progress = { $company } está a trabalhar. Quando terminar, lê aqui o que foi feito.
status-next-on-hold = { $company } continua assim que possível e avisa por e-mail para { $email }.
status-next-completed = O trabalho está concluído. Se algo não estiver bem, escreva abaixo.
status-next-closed = Está tudo tratado. Se surgir algo, escreva abaixo.
status-next-cancelled = Já ninguém virá por este pedido. Se afinal precisar do trabalho, escreva abaixo.
status-cancel = Cancelar pedido…
status-cancel-text = { $number } é cancelado de imediato: ninguém virá, e { $company } é informada.
status-cancel-reason = Porquê?
status-cancel-reason-help = { $company } lê-o.
status-cancel-send = Cancelar pedido
flash-withdrawn = O pedido { $number } foi cancelado.

# The queue at the desk.

desk-groups = O que há para fazer
desk-group-to-do = Por fazer
desk-group-planned = Agendados
desk-group-under-way = Em curso
desk-group-done = Feitos
desk-group-not-done = Não feitos
desk-empty-planned = Nenhuma visita agendada
desk-empty-planned-text = O trabalho para o qual agendar uma visita passa para aqui.
desk-empty-in-progress = Nada está em curso
desk-empty-in-progress-text = O trabalho que iniciar passa para aqui.
desk-empty-on-hold = Nada está em espera
desk-empty-on-hold-text = O trabalho que puser em espera fica aqui, com o motivo.
desk-empty-completed = Ainda nada concluído
desk-empty-completed-text = O trabalho que der por feito passa para aqui.
desk-empty-closed = Ainda nada encerrado
desk-empty-closed-text = O trabalho concluído que encerrar passa para aqui.
desk-empty-cancelled = Nada cancelado
desk-empty-cancelled-text = O que o senhor ou um cliente cancelar passa para aqui, com o motivo.

# The steps at the desk.

desk-steps = Outros passos
desk-step-accept = Aceitar pedido
desk-step-start = Iniciar trabalho
desk-step-resume = Retomar trabalho
desk-step-close = Encerrar ordem
desk-step-reopen = Reabrir
desk-step-plan = Agendar visita…
desk-step-plan-title = Agendar visita para { $number }
desk-step-plan-send = Agendar visita
desk-step-replan = Reagendar…
desk-step-replan-title = Reagendar a visita de { $number }
desk-step-replan-send = Agendar visita
desk-step-complete = Concluir…
desk-step-complete-title = Concluir { $number }
desk-step-complete-send = Concluir trabalho
desk-step-hold = Pôr em espera…
desk-step-hold-title = Pôr { $number } em espera
desk-step-hold-send = Pôr em espera
desk-step-reject = Recusar…
desk-step-reject-title = Recusar { $number }
desk-step-reject-send = Recusar pedido
desk-step-cancel = Cancelar…
desk-step-cancel-title = Cancelar { $number }
desk-step-cancel-send = Cancelar trabalho
desk-step-reason = Motivo
desk-step-reason-help = { $name } lê-o na página de acompanhamento e por e-mail.
desk-plan-from = A partir de
desk-plan-to = Até
desk-plan-help = { $name } lê o dia, o horário e o técnico na página de acompanhamento e por e-mail.
desk-report-work = O que foi feito
desk-report-work-help = O cliente lê-o.
desk-report-time-help = Horas e minutos, como 1:30.
desk-report-materials = Material
desk-report-materials-help = Um por linha, com a quantidade: 2 x roldana.
flash-planned = A visita de { $number } está agendada. O cliente recebe um e-mail.
flash-started = { $number } está em curso. O cliente recebe um e-mail.
flash-held = { $number } está em espera. O cliente recebe um e-mail com o motivo.
flash-resumed = { $number } continua. O cliente recebe um e-mail.
flash-completed = { $number } está concluído. O cliente recebe o relatório por e-mail.
flash-closed = { $number } está encerrado. O cliente recebe um e-mail.
flash-reopened = { $number } está reaberto. O cliente recebe um e-mail.
flash-cancelled = { $number } está cancelado. O cliente recebe um e-mail com o motivo.

# The mails. $date, $time and $engineer are those of the visit.

mail-work-planned-subject = { $number }: visita a { $date }
mail-work-planned-heading = A sua visita está agendada
mail-work-planned-text = { $engineer } de { $sender } vai a { $date }, { $time }.
mail-work-planned-more = { mail-visit-page }
mail-work-planned-button = { mail-visit-reminder-button }
mail-work-planned-why = { mail-why-guest }
mail-kind-work-planned = Visita agendada
notification-work-planned = Uma visita está agendada
mail-work-replanned-subject = { $number }: a visita é agora a { $date }
mail-work-replanned-heading = A sua visita mudou de data
mail-work-replanned-text = { $engineer } de { $sender } vai a { $date }, { $time }. A data anterior já não conta.
mail-work-replanned-more = { mail-visit-page }
mail-work-replanned-button = { mail-visit-reminder-button }
mail-work-replanned-why = { mail-why-guest }
mail-kind-work-replanned = Visita alterada
notification-work-replanned = Uma visita mudou de data
mail-work-started-subject = { $number }: o trabalho começou
mail-work-started-heading = O trabalho começou
mail-work-started-text = { $sender } está a trabalhar. Quando terminar, saberá o que foi feito.
mail-work-started-more = { mail-accepted-more }
mail-work-started-button = { mail-accepted-button }
mail-work-started-why = { mail-why-guest }
mail-kind-work-started = Trabalho iniciado
notification-work-started = O seu trabalho começou
mail-work-on-hold-subject = { $number }: o trabalho está em espera
mail-work-on-hold-heading = O trabalho está em espera
mail-work-on-hold-text = { $sender } não pode continuar agora e avisa quando o trabalho for retomado.
mail-work-on-hold-more = { mail-accepted-more }
mail-work-on-hold-button = { mail-accepted-button }
mail-work-on-hold-why = { mail-why-guest }
mail-work-on-hold-quote = Motivo
mail-kind-work-on-hold = Trabalho em espera
notification-work-on-hold = O seu trabalho está em espera
mail-work-resumed-subject = { $number }: o trabalho continua
mail-work-resumed-heading = O trabalho continua
mail-work-resumed-text = O que impedia { $sender } de continuar está resolvido. Na página vê em que ponto está.
mail-work-resumed-more = { mail-accepted-more }
mail-work-resumed-button = { mail-accepted-button }
mail-work-resumed-why = { mail-why-guest }
mail-kind-work-resumed = Trabalho retomado
notification-work-resumed = O seu trabalho continua
mail-work-completed-subject = { $number }: o trabalho está concluído
mail-work-completed-heading = O trabalho está concluído
mail-work-completed-text = { $sender } concluiu o trabalho. Este é o relatório.
mail-work-completed-more = Na página está o relatório, com lista de verificação, fotografias e assinatura, se existirem.
mail-work-completed-button = { mail-accepted-button }
mail-work-completed-why = { mail-why-guest }
mail-work-completed-quote = O que foi feito
mail-kind-work-completed = Trabalho concluído
notification-work-completed = O seu trabalho está concluído
mail-work-closed-subject = { $number }: encerrado
mail-work-closed-heading = A ordem está encerrada
mail-work-closed-text = Para { $sender } está tudo tratado. Se surgir algo, escreva na página.
mail-work-closed-more = { mail-accepted-more }
mail-work-closed-button = { mail-accepted-button }
mail-work-closed-why = { mail-why-guest }
mail-kind-work-closed = Ordem encerrada
notification-work-closed = A sua ordem está encerrada
mail-work-reopened-subject = { $number }: reaberto
mail-work-reopened-heading = Vamos retomá-lo
mail-work-reopened-text = { $sender } reabriu este pedido e entrará em contacto sobre o próximo passo.
mail-work-reopened-more = { mail-accepted-more }
mail-work-reopened-button = { mail-accepted-button }
mail-work-reopened-why = { mail-why-guest }
mail-kind-work-reopened = Trabalho reaberto
notification-work-reopened = O seu trabalho é retomado
mail-work-cancelled-subject = { $number }: cancelado
mail-work-cancelled-heading = O trabalho está cancelado
mail-work-cancelled-text = Já ninguém de { $sender } virá por este pedido.
mail-work-cancelled-more = { mail-accepted-more }
mail-work-cancelled-button = { mail-accepted-button }
mail-work-cancelled-why = { mail-why-guest }
mail-work-cancelled-quote = Motivo
mail-kind-work-cancelled = Trabalho cancelado
notification-work-cancelled = O seu trabalho está cancelado
mail-work-withdrawn-subject = { $number }: cancelado por { $name }
mail-work-withdrawn-heading = { $name } cancelou
mail-work-withdrawn-text = { $name } já não quer este trabalho. Retire a visita do planeamento, se houver.
mail-work-withdrawn-more = { "" }
mail-work-withdrawn-button = { mail-new-button }
mail-work-withdrawn-why = { mail-why-company }
mail-work-withdrawn-quote = Motivo
mail-kind-work-withdrawn = Cancelado por um cliente
merge-field-visit-date = O dia da visita
merge-field-visit-time = A hora da visita
merge-field-engineer = O técnico que vai
merge-field-reason = O motivo
